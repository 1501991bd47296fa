"""What this project is built of: all of it pinned by digests, under licences that were decided on."""

import json
import re
from typing import Any, Final

import pytest
from packaging.licenses import canonicalize_license_expression
from packaging.markers import Marker
from ruamel.yaml import YAML

from tests.security.reading import FOLDER
from tests.security.sbom import LOCK, NPM_LOCKS, installed, licence, locked, npm

POLICY: Final[dict[str, list[str]]] = YAML(typ="safe").load(FOLDER / "licences.yaml")


def permitted(expression: str, *, weak: bool) -> bool:
    """Whether a licence is on the list: of several to choose from one is enough, of several together all have to be."""
    allowed = {*POLICY["permissive"], *(POLICY["weak copyleft"] if weak else [])}
    told = re.sub(r"[()]", "", canonicalize_license_expression(expression))
    return any(set(together.split(" AND ")) <= allowed for together in told.split(" OR "))


def test_every_package_is_locked_with_its_digests() -> None:
    """Python's by one SHA-256 for each of its files, and none by an address."""
    packages = locked()
    assert len(packages) > 100
    assert [name for name, (_, digests, _) in packages.items() if not digests] == []
    assert not re.search(r"https?:|file:|git\+|--(index|find|trusted)|^-e", LOCK.read_text(encoding="utf-8"))
    # With its dots and dashes, nothing of the lock was missed.
    assert len(packages) == len(re.findall(r"(?m)^\S+==", LOCK.read_text(encoding="utf-8")))


def test_what_is_installed_is_what_is_locked() -> None:
    """Every package that is locked for this computer, in that version."""
    here, packages = installed(), locked()
    wanted = {name: version for name, (version, _, where) in packages.items() if not where or Marker(where).evaluate()}
    assert {name: here[name].version for name in wanted if name in here} == wanted


def test_no_package_of_npm_runs_anything_when_it_is_installed() -> None:
    """Nor brings its own address."""
    for lock in NPM_LOCKS:
        assert "ignore-scripts=true" in (lock.parent / ".npmrc").read_text(encoding="utf-8")
        assert not re.search(r'"resolved": "(?!$)', lock.read_text(encoding="utf-8"))


def test_every_licence_was_decided_on() -> None:
    """Of whatever is locked and installed, in Python and for pages."""
    weak = set(POLICY["under weak copyleft"])
    of_python = {name: licence(one) for name, one in installed().items() if name in locked()}
    assert [name for name, said in of_python.items() if not said] == []
    told = of_python | {f"npm:{one['name']}": one["license"] for one in npm()}
    assert {name: said for name, said in told.items() if not permitted(said, weak=name in weak)} == {}
    assert {name for name in weak if permitted(of_python[name], weak=False)} == set()


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("AGPL-3.0-only", False),
        ("GPL-3.0-or-later", False),
        ("MIT OR GPL-2.0-only", True),
        ("MIT AND AGPL-3.0-only", False),
        ("MPL-2.0", False),
    ],
)
def test_a_licence_that_was_not_decided_on_is_seen(expression: str, *, allowed: bool) -> None:
    """Of a package that nobody decided on, weak copyleft is not enough either."""
    assert permitted(expression, weak=False) is allowed


def test_the_digests_of_npm_are_locked() -> None:
    """By what npm itself checks: the digest of each package, or of the files that were built of it."""
    without: list[Any] = [one["name"] for one in npm() if not one.get("integrity")]
    assert without == [], json.dumps(without[:3])
