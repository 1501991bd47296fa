"""The service does what its description says, whatever is sent; a longer run is ``python -m tests.benchmarks.fuzz``."""

from pathlib import Path

from tests.api.fuzz.fuzzing import fuzz, kept, key, records, small_rulebook
from tests.api.services import Service

_SAME_EACH_TIME = ("--generation-deterministic", "--no-shrink", "--continue-on-failure")


def test_examples_random_data_and_chains_of_requests(tmp_path: Path) -> None:
    """On the shipped rulebook: every example, random data that fits and that does not, and links followed."""
    with Service(tmp_path, database_url=records(tmp_path), rate_limit="0") as service:
        id_ = kept(service)
        few = ("--max-examples", "5", *_SAME_EACH_TIME)
        code, told = fuzz(tmp_path, service, "--phases", "examples,fuzzing,stateful", *few)
        assert code == 0, told
        code, told = fuzz(tmp_path, service, "--phases", "coverage,fuzzing", *few, id_=id_)
        assert code == 0, told
        assert not service.lines(level="error")
        for beneath in ("", "/changes", "/deadlines.ics", "/decisions", "/rationale"):
            assert service.lines(method="GET", route=f"/v1/assessments/{{id}}{beneath}", status=200), beneath


def test_each_limit_of_each_value_where_callers_sign_in(tmp_path: Path) -> None:
    """On a rulebook of a few facts: what lies at and beyond each limit, other methods, wrong media types, no key."""
    database, rulesets = records(tmp_path), str(small_rulebook(tmp_path))
    with Service(tmp_path, database_url=database, rulesets_dir=rulesets, sign_in="required", rate_limit="0") as service:
        shown = ("--header", f"X-API-Key:{key(database)}")
        code, told = fuzz(tmp_path, service, "--phases", "coverage", *shown, *_SAME_EACH_TIME)
        assert code == 0, told
        assert not service.lines(level="error")
        assert service.lines(status=200)
        assert service.lines(status=401)
