"""What a paper says was told of the case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.keeping.told import DIFFER
from tests.api.council import HARMED, Council, Json, council_in

FACTS: Json = {
    "serious_harm": [{"answer": "yes", "by": "police", "on": "2026-03-05"}, {"answer": "no", "by": "ICB"}],
    "age_at_harm": 0,
    "date_authority_became_aware": "2026-04-01",
    "notification_made": ["none"],
    "abuse_or_neglect": "not known",
    "records_secured": {"answer": [], "by": "local authority"},
}
TOLD = (
    "In the partners' judgement, was the child seriously harmed?",
    f"yes (police, 5 March 2026); no (ICB). {DIFFER}",
    "0 years", "Wednesday 1 April 2026", "none", "not known", "none of these (local authority)",
)  # fmt: skip


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def test_a_paper_has_every_answer_with_who_gave_it(council: Council) -> None:
    """Those that differ first, and said to differ; nothing that nobody answered."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "facts": FACTS})
    text = partner.http.get(f"/v1/assessments/{id_}/rationale", params={"format": "markdown"}).text
    told = text[text.index("## The case as it was told") :]
    for said in TOLD:
        assert said in told, said
    assert told.index(DIFFER) < told.index("0 years")
    assert told.count("\n|") == 2 + len(FACTS)


def test_a_case_of_which_nothing_was_told_has_no_such_part(council: Council) -> None:
    """An empty table would say nothing."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "facts": {}})
    assert "The case as it was told" not in partner.http.get(f"/v1/assessments/{id_}/rationale?format=markdown").text
