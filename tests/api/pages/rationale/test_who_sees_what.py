"""Who is shown what of what was kept, and what stands in its place for everybody else."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.api.council import CANARY, HARMED, NOTIFY, Council, council_in, judged

REFERENCE = "CP-2026-014"


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


@pytest.mark.parametrize("rest", ["", "/meeting", f"/recommendations/{NOTIFY}", "/changes"])
@pytest.mark.parametrize("name", ["other referrer", "elsewhere", "case system"])
def test_what_is_another_s_is_not_found(council: Council, name: str, rest: str) -> None:
    """The same page for another caller's, another tenant's, and what is not there at all."""
    id_, stranger = council.caller("referrer").kept(HARMED), council.caller(name)
    answers = [stranger.http.get(f"/assessments/{one}{rest}") for one in (id_, str(uuid4()), "none")]
    assert {one.status_code for one in answers} == {404}
    assert len({one.text for one in answers}) == 1


def test_a_list_has_what_the_caller_may_read(council: Council) -> None:
    """A referrer's own; a partner's whole tenant; nothing of another tenant."""
    council.caller("referrer").kept({**HARMED, "reference": REFERENCE})
    council.caller("other referrer").kept({**HARMED, "reference": "CP-2026-015"})
    shown = {
        name: council.caller(name).http.get("/assessments").text
        for name in ("referrer", "police", "scrutineer", "elsewhere")
    }
    assert REFERENCE in shown["referrer"]
    assert "CP-2026-015" not in shown["referrer"]
    assert "those that you kept yourself" in shown["referrer"]
    for name in ("police", "scrutineer"):
        assert shown[name].index("CP-2026-015") < shown[name].index(REFERENCE)
    assert "No assessment has been kept yet." in shown["elsewhere"]
    assert council.caller("policy officer").http.get("/assessments").status_code == 403


def test_a_reference_finds_its_own_and_nothing_of_others(council: Council) -> None:
    """Every assessment that has it, spaces around it aside; another's is not told from one that nobody gave."""
    partner = council.caller("police")
    ids = [partner.kept({**HARMED, "reference": REFERENCE}) for _ in range(2)]
    other = partner.kept({**HARMED, "reference": "CP-2026-0145"})
    told = partner.http.get("/assessments", params={"reference": f" {REFERENCE} "}).text
    assert all(id_ in told for id_ in ids)
    assert other not in told
    elsewhere = council.caller("elsewhere").http.get("/assessments", params={"reference": REFERENCE}).text
    assert f"Nothing with the reference {REFERENCE}" in elsewhere


def test_a_long_list_goes_on_and_keeps_to_its_reference(council: Council) -> None:
    """Twenty on a page; by the links alone each is seen once."""
    partner = council.caller("police")
    ids = [partner.kept({**HARMED, "detail": "brief", "reference": "A&B"}) for _ in range(21)]
    first = partner.http.get("/assessments", params={"reference": "A&B"}).text
    following = first.partition('rel="next" href="')[2].partition('"')[0].replace("&amp;", "&")
    second = partner.http.get(following).text
    assert [id_ in first for id_ in reversed(ids)] == [True] * 20 + [False]
    assert [id_ in second for id_ in reversed(ids)] == [False] * 20 + [True]


def test_a_cursor_that_is_none_is_refused_as_a_page(council: Council) -> None:
    """Without a word of what was sent."""
    answer = council.caller("police").http.get("/assessments", params={"cursor": CANARY})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "text/html; charset=utf-8")
    assert CANARY not in answer.text


def test_no_title_tells_of_a_case(council: Council) -> None:
    """Browsers keep titles in their history: the reference and the answers stay out of them."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "reference": CANARY})
    for path in ("/assessments", f"/assessments/{id_}", f"/assessments/{id_}/recommendations/{NOTIFY}"):
        told = partner.http.get(path).text
        assert CANARY in told
        assert CANARY not in told.partition("<title>")[2].partition("</title>")[0]


def test_what_was_decided_stands_first_and_dissent_is_said(council: Council) -> None:
    """For who may see it; a referrer is not shown what others decided."""
    referrer, partner = council.caller("referrer"), council.caller("police")
    id_ = referrer.kept(HARMED)
    assert "No decision is recorded yet." in partner.http.get(f"/assessments/{id_}").text
    disagrees = {"partner": "ICB", "position": "disagree", "reason": "facts_differ"}
    told = {"recommendation": NOTIFY, "decision": "act", "positions": [disagrees], "rationale": "As discussed."}
    record = partner.decided(id_, decisions=[told], judgements=[judged("yes")])
    shown = partner.http.get(f"/assessments/{id_}").text
    assert shown.index('id="decided"') < shown.index('id="applies"')
    assert "against: ICB" in shown
    assert "shared with the Delegated Safeguarding Partners" in shown
    assert f'href="/assessments/{record["next_assessment"]}"' in shown
    assert f'href="/assessments/{id_}/decision"' in shown
    anew = partner.http.get(f"/assessments/{record['next_assessment']}").text
    assert "assessed anew with what was judged and voted" in anew
    hidden = referrer.http.get(f"/assessments/{id_}").text
    assert "against: ICB" not in hidden
    assert "Record a decision" not in hidden
    assert "The records ended with" not in hidden
    council.clock.move(days=1)
    again = partner.decided(id_, on="2026-04-02", decisions=[{**told, "decision": "do not act", "reason": "other"}])
    assert again["decisions"][0]["supersedes"] == record["id"]
    assert partner.http.get(f"/assessments/{id_}").text.count("Superseded since") == 1


def test_a_recommendation_that_there_is_not_is_not_found(council: Council) -> None:
    """Whatever the address says."""
    partner = council.caller("police")
    answer = partner.http.get(f"/assessments/{partner.kept(HARMED)}/recommendations/{CANARY}")
    assert answer.status_code == 404
    assert CANARY not in answer.text
