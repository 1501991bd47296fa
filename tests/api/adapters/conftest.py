"""What the tests of adapters share: the worked example, and a client of a service that has its mapping."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

from api.adapters.mapping import FormMapping
from api.adapters.mappings import Mappings, one_mapping
from api.app import create_app
from api.sign_in.principal import LOCAL, Principal
from rules_engine.rulebook import Rulebook
from tests.api.conftest import RULESETS, TODAY

if TYPE_CHECKING:
    # Installed with the extra `oidc`.
    from api.sign_in.issuer import Issuer
    from api.sign_in.people import People

Json = dict[str, Any]

EXAMPLES = RULESETS.parent / "docs" / "examples" / "govuk-forms"
MAPPING, SUBMISSION = EXAMPLES / "refer-a-serious-incident.yaml", EXAMPLES / "submission.json"
PATH = "/v1/adapters/govuk-forms"


class Gate:
    """Lets in whoever it holds, at first someone at this computer."""

    waits = False

    def __init__(self) -> None:
        """Hold the caller."""
        self.people: People | None = None
        self.issuer: Issuer | None = None
        self.caller = LOCAL

    def principal(self, _: object) -> Principal:
        """The caller."""
        return self.caller


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """A client whose service's today is 1 April 2026, and which has the mapping of the worked example."""
    app = create_app(RULESETS, lambda: TODAY, gate=Gate())
    app.state.mappings = Mappings(EXAMPLES)
    with TestClient(app) as found:
        yield found


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rulebook that the client's service judges by."""
    return Rulebook.load(RULESETS, on=TODAY)


@pytest.fixture(scope="session")
def mapping(rulebook: Rulebook) -> FormMapping:
    """The mapping of the worked example."""
    return one_mapping(MAPPING, rulebook)


@pytest.fixture
def submission() -> Json:
    """The submission of the worked example, to be changed."""
    told: Json = json.loads(SUBMISSION.read_text(encoding="utf-8"))
    return told


@pytest.fixture
def mapping_of(tmp_path: Path, rulebook: Rulebook) -> Callable[[str], FormMapping]:
    """Reads a mapping from its text."""

    def read(text: str) -> FormMapping:
        path = tmp_path / "form.yaml"
        path.write_text(text, encoding="utf-8")
        return one_mapping(path, rulebook)

    return read


def question(told: Json, id_: str) -> Json:
    """A question of a submission with its answer."""
    found: Json = next(one for one in told["answers"] if one["question_id"] == id_)
    return found
