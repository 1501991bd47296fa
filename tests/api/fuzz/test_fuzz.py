"""The service does what its description says, whatever is sent; a longer run is ``python -m tests.benchmarks.fuzz``."""

from pathlib import Path

from tests.api.fuzz.fuzzing import fuzz, key, records, small_rulebook
from tests.api.services import Service

_SAME_EACH_TIME = ("--generation-deterministic", "--no-shrink", "--continue-on-failure")


def test_examples_random_data_and_chains_of_requests(tmp_path: Path) -> None:
    """On the shipped rulebook: every example, random data that fits and that does not, and links followed."""
    with Service(tmp_path, database_url=records(tmp_path), rate_limit="0") as service:
        phases = "examples,fuzzing,stateful"
        code, told = fuzz(tmp_path, service, "--phases", phases, "--max-examples", "5", *_SAME_EACH_TIME)
        assert code == 0, told
        assert not service.lines(level="error")
        assert service.lines(method="POST", route="/v1/assessments", status=201)


def test_each_limit_of_each_value_where_callers_sign_in(tmp_path: Path) -> None:
    """On a rulebook of a few facts: what lies at and beyond each limit, other methods, wrong media types, no key."""
    database, rulesets = records(tmp_path), small_rulebook(tmp_path)
    settings = {"database_url": database, "rulesets_dir": str(rulesets), "sign_in": "required", "rate_limit": "0"}
    with Service(tmp_path, **settings) as service:
        shown = ("--header", f"X-API-Key:{key(database)}")
        code, told = fuzz(tmp_path, service, "--phases", "coverage", *shown, *_SAME_EACH_TIME)
        assert code == 0, told
        assert not service.lines(level="error")
        assert service.lines(status=200)
        assert service.lines(status=401)
