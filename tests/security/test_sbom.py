"""The bill of materials tells of everything that is locked."""

from typing import Final

from tests.security.sbom import bill, locked, npm, served

BILL: Final = bill()
PYTHON: Final = {one["name"]: one for one in BILL["components"] if one["purl"].startswith("pkg:pypi/")}


def test_every_locked_package_is_in_it_with_its_digests() -> None:
    """In its version, whether or not this computer needs it."""
    told = {name: (one["version"], [p["value"] for p in one["properties"]]) for name, one in PYTHON.items()}
    assert told == {name: (version, digests) for name, (version, digests, _) in locked().items()}
    assert {one["name"] for one in npm()} <= {one["name"] for one in BILL["components"]}


def test_it_says_what_the_service_needs() -> None:
    """What it imports and what that imports; and not what tests and checks it."""
    needed = {name for name, one in PYTHON.items() if one["scope"] == "required"}
    assert needed == served()
    assert {"fastapi", "starlette", "sqlalchemy", "joserfc", "weasyprint", "psycopg", "durable-rules"} <= needed
    assert needed.isdisjoint({"pytest", "ruff", "mypy", "schemathesis", "playwright"})


def test_it_names_licences_and_each_thing_once() -> None:
    """As CycloneDX has it."""
    references = [one["bom-ref"] for one in BILL["components"]]
    assert len(references) == len(set(references))
    assert all(one["licenses"][0]["expression"] for name, one in PYTHON.items() if name in served())
    assert (BILL["bomFormat"], BILL["specVersion"]) == ("CycloneDX", "1.6")
    assert bill() == BILL
