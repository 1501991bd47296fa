"""What is filled in, as the API is told it: whatever the API can be told, the pages can say."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from api.decisions.answering import vote_fact
from api.decisions.reasons import Reason
from api.decisions.shapes import PARTNERS
from api.pages.deciding.draft import (
    ANOTHER,
    CLOSING,
    DATE,
    NOTHING,
    TOGETHER,
    VOTES,
    Draft,
    Place,
    Telling,
    of_judgement,
    of_recommendation,
)
from api.pages.forms import Posted
from rules_engine.names import to_id
from tests.api.pages.deciding.meeting import Json

texts = st.none() | st.text("aé #\n", min_size=1).map(str.strip).filter(bool)
reasons = st.none() | st.sampled_from(Reason).map(str)
views = st.sampled_from(["agree", "disagree", "need more information"])


def _without_none(told: Json) -> Json:
    return {key: said for key, said in told.items() if said is not None}


positions = st.lists(
    st.builds(lambda **told: _without_none(told), partner=st.sampled_from(PARTNERS), position=views, reason=reasons,
              text=texts),
    unique_by=lambda one: one["partner"],
).map(lambda found: sorted(found, key=lambda one: PARTNERS.index(one["partner"])))  # fmt: skip
decisions = st.lists(
    st.builds(
        lambda positions, **told: _without_none(told) | ({"positions": positions} if positions else {}),
        recommendation=st.sampled_from(["notify_the_panel", "hold_a_rapid_review", "publish_the_report"]),
        decision=st.sampled_from(["act", "do not act", "decide later"]),
        reason=reasons, rationale=texts, positions=positions,
    ),
    unique_by=lambda one: one["recommendation"],
)  # fmt: skip
judgements = st.lists(
    st.builds(lambda **told: _without_none(told), fact=st.just("serious_harm"), answer=st.sampled_from(["yes", "no"]),
              by=st.sampled_from([TOGETHER, *PARTNERS, "Fenland Hospital"]), text=texts),
    unique_by=lambda one: one["by"],
)  # fmt: skip
votes = st.lists(
    st.builds(lambda **told: _without_none(told), partner=st.sampled_from(PARTNERS),
              vote=st.sampled_from(["for", "against"]), text=texts),
    unique_by=lambda one: one["partner"],
).map(lambda found: sorted(found, key=lambda one: PARTNERS.index(one["partner"])))  # fmt: skip
meetings = st.builds(
    lambda scrutineer, **told: _without_none({key: said for key, said in told.items() if said != []})
    | ({"scrutineer": _without_none(scrutineer)} if scrutineer else {}),
    on=st.dates().map(str), decisions=decisions, judgements=judgements, votes=votes, rationale=texts,
    scrutineer=st.none() | st.fixed_dictionaries({"view": views, "text": texts}),
)  # fmt: skip


def _pages(told: Json) -> Iterator[tuple[str, Json]]:
    """The pages as someone fills them in who wants to tell this."""
    year, month, day = told["on"].split("-")
    yield DATE, {"on-day": day, "on-month": month, "on-year": year}
    scrutineer = {f"scrutineer-{part}": said for part, said in told.get("scrutineer", {}).items()}
    yield CLOSING, {"rationale": told.get("rationale", "")} | scrutineer
    for one in told.get("decisions", []):
        filled = {part: one.get(part, "") for part in ("decision", "reason", "rationale")}
        for each in one.get("positions", []):
            filled |= {f"{to_id(each['partner'])}-{part}": said for part, said in each.items() if part != "partner"}
        yield of_recommendation(one["recommendation"]), filled
    judged: Json = {}
    for one in told.get("judgements", []):
        known = one["by"] in {TOGETHER, *PARTNERS}
        judged |= {f"{one['by'] if known else ANOTHER}-{part}": one.get(part, "") for part in ("answer", "text")}
        judged |= {} if known else {f"{ANOTHER}-by": one["by"]}
    yield of_judgement("serious_harm"), judged
    voted: Json = {}
    for one in told.get("votes", []):
        name = vote_fact(one["partner"])
        voted |= {name: one["vote"], f"{name}-text": one.get("text", "")}
    yield VOTES, voted


@given(meetings)
def test_whatever_the_api_can_be_told_the_pages_can_say(told: Json) -> None:
    """Filled in page by page and stored, it is told as it was meant, and every part of it has its place."""
    draft = Draft("seen")
    for name, filled in _pages(told):
        draft = Draft.read(draft.with_page(name, Posted(tuple(filled.items()))).body)
    telling = Telling.of(draft)
    assert telling.told == told
    for number, one in enumerate(telling.told.get("decisions", [])):
        assert telling.place(f"/decisions/{number}/reason") == Place(of_recommendation(one["recommendation"]), "reason")
        for place, position in enumerate(one.get("positions", [])):
            found = telling.place(f"/decisions/{number}/positions/{place}/text")
            assert (found.field, found.whose) == (f"{to_id(position['partner'])}-text", position["partner"])
    for number, one in enumerate(telling.told.get("judgements", [])):
        assert telling.place(f"/judgements/{number}/text").whose == one["by"]


def test_what_is_not_recorded_is_not_told() -> None:
    """Neither what is chosen to be so nor what is left empty; a page with nothing is as if it was never sent."""
    typed = Posted((("decision", NOTHING), ("police-position", NOTHING), ("rationale", " "), ("seen", "other")))
    assert Draft("seen").with_page(of_recommendation("a"), typed).pages == {}


def test_a_judgement_of_nobody_is_not_the_partners() -> None:
    """Where it is not filled in whose it is, the API is told so, and refuses it."""
    draft = Draft("seen").with_page(of_judgement("serious_harm"), Posted(((f"{ANOTHER}-answer", "yes"),)))
    assert Telling.of(draft).told["judgements"] == [{"fact": "serious_harm", "answer": "yes", "by": ""}]


def test_one_page_leaves_the_others_as_they_were() -> None:
    """Also one that is sent from a tab that was open before the others were filled in."""
    draft = (
        Draft("seen").with_page(DATE, Posted((("on-day", "1"),))).with_page(VOTES, Posted((("police_vote", "for"),)))
    )
    again = draft.with_page(DATE, Posted((("on-day", "2"),)))
    assert again.pages == {DATE: {"on-day": "2"}, VOTES: {"police_vote": "for"}}
    assert (again.seen, again.key) == ("seen", draft.key)
