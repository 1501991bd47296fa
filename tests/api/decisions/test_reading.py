"""Reading a decision: everything wrong with its shape is told at once, where it is, and nothing of it is repeated."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.decisions.reading import read_decision
from api.decisions.shapes import PARTNERS
from api.problems import RECORD_REFUSED, Refused
from tests.api.council import CANARY

Json = dict[str, Any]

WHOLE: Json = {
    "on": "2026-04-01",
    "decisions": [
        {
            "recommendation": "notify_the_panel",
            "decision": "do not act",
            "reason": "judged_otherwise",
            "rationale": " Because. ",
            "positions": [{"partner": "ICB", "position": "disagree", "reason": "other", "text": "As we said."}],
        }
    ],
    "judgements": [{"fact": "serious_harm", "answer": "yes", "by": " police ", "text": "The X-ray."}],
    "votes": [{"partner": "police", "vote": "for", "text": "Much to learn."}],
    "scrutineer": {"view": "need more information", "text": "Where is the chronology?"},
    "rationale": "As minuted.",
}


def _with(path: tuple[int | str, ...], value: object) -> Json:
    """The whole decision with something else in one place."""

    def put(part: Any, rest: tuple[int | str, ...]) -> object:  # noqa: ANN401 (any part of JSON)
        if not rest:
            return value
        if isinstance(part, list):
            return [put(one, rest[1:]) if n == rest[0] else one for n, one in enumerate(part)]
        return {**part, rest[0]: put(part.get(rest[0]), rest[1:])}

    found = put(WHOLE, path)
    assert isinstance(found, dict)
    return found


def _errors(told: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        read_decision(told)
    assert refused.value.kind is RECORD_REFUSED
    assert CANARY not in str(refused.value.errors)
    return [(error.pointer, error.code) for error in refused.value.errors or ()]


def test_the_whole_is_read() -> None:
    """Each part as it was told, but for the space around a text."""
    read = read_decision(WHOLE)
    told = read.model_dump(mode="json")
    assert told["decisions"][0]["rationale"] == "Because."
    assert told["judgements"][0]["by"] == "police"
    told["decisions"][0]["rationale"], told["judgements"][0]["by"] = " Because. ", " police "
    assert told == WHOLE


@pytest.mark.parametrize(
    ("path", "value", "error"),
    [
        (("on",), "yesterday", ("/on", "wrong_type")),
        (("on",), "1775001600", ("/on", "wrong_type")),
        (("on",), "2026-W14-3", ("/on", "wrong_type")),
        (("on",), "20260401", ("/on", "wrong_type")),
        (("on",), "2026-04-31", ("/on", "wrong_type")),
        (("on",), "2026-04-01T00:00:00", ("/on", "wrong_type")),
        (("on",), 20260401, ("/on", "wrong_type")),
        (("on",), None, ("/on", "wrong_type")),
        (("decisions",), {}, ("/decisions", "wrong_type")),
        (("decisions",), [CANARY], ("/decisions/0", "wrong_type")),
        (("decisions",), [WHOLE["decisions"][0]] * 201, ("/decisions", "too_long")),
        (("decisions", 0, "recommendation"), 7, ("/decisions/0/recommendation", "wrong_type")),
        (("decisions", 0, "decision"), CANARY, ("/decisions/0/decision", "not_permitted")),
        (("decisions", 0, "decision"), True, ("/decisions/0/decision", "not_permitted")),
        (("decisions", 0, "reason"), CANARY, ("/decisions/0/reason", "not_permitted")),
        (("decisions", 0, "rationale"), "  ", ("/decisions/0/rationale", "missing")),
        (("decisions", 0, "rationale"), "a" * 4001, ("/decisions/0/rationale", "too_long")),
        (("decisions", 0, "rationale"), [CANARY], ("/decisions/0/rationale", "wrong_type")),
        (("decisions", 0, "positions", 0, "partner"), CANARY, ("/decisions/0/positions/0/partner", "not_permitted")),
        (("decisions", 0, "positions", 0, "position"), "no", ("/decisions/0/positions/0/position", "not_permitted")),
        (("decisions", 0, "positions", 0, "text"), "", ("/decisions/0/positions/0/text", "missing")),
        (("decisions", 0, "positions", 0, CANARY), "", ("/decisions/0/positions/0", "unknown_key")),
        (("decisions", 0, "positions"), [{"partner": "ICB"}], ("/decisions/0/positions/0/position", "missing")),
        (("decisions", 0, CANARY), CANARY, ("/decisions/0", "unknown_key")),
        (("judgements", 0, "fact"), None, ("/judgements/0/fact", "wrong_type")),
        (("judgements", 0, "answer"), True, ("/judgements/0/answer", "wrong_type")),
        (("judgements", 0, "by"), " ", ("/judgements/0/by", "missing")),
        (("judgements", 0, "by"), "a" * 101, ("/judgements/0/by", "too_long")),
        (("judgements", 0, CANARY), 1, ("/judgements/0", "unknown_key")),
        (("votes", 0, "partner"), "scrutineer", ("/votes/0/partner", "not_permitted")),
        (("votes", 0, "vote"), "abstain", ("/votes/0/vote", "not_permitted")),
        (("votes", 0, "weight"), 2, ("/votes/0", "unknown_key")),
        (("scrutineer", "view"), "for", ("/scrutineer/view", "not_permitted")),
        (("scrutineer", "vote"), "for", ("/scrutineer", "unknown_key")),
        (("scrutineer",), CANARY, ("/scrutineer", "wrong_type")),
        (("rationale",), 7, ("/rationale", "wrong_type")),
        ((CANARY,), CANARY, ("", "unknown_key")),
        (("dissent",), [], ("", "unknown_key")),
    ],
)  # fmt: skip
def test_each_error_has_its_place(path: tuple[int | str, ...], value: object, error: tuple[str, str]) -> None:
    """One thing wrong, one error, with a pointer to it and a code."""
    assert _errors(_with(path, value)) == [error]


def test_partners_have_a_position_and_a_vote_each_at_most() -> None:
    """There are three of them."""
    position, vote = WHOLE["decisions"][0]["positions"][0], WHOLE["votes"][0]
    assert _errors(_with(("decisions", 0, "positions"), [position] * 4)) == [("/decisions/0/positions", "too_long")]
    assert _errors(_with(("votes",), [vote] * 4)) == [("/votes", "too_long")]


def test_everything_wrong_is_told_at_once() -> None:
    """Not one error after the other."""
    told = {"decisions": [{"decision": "wait"}], "votes": [{"partner": "police"}], "rational": "x"}
    assert set(_errors(told)) == {
        ("/on", "missing"),
        ("/decisions/0/recommendation", "missing"),
        ("/decisions/0/decision", "not_permitted"),
        ("/votes/0/vote", "missing"),
        ("", "unknown_key"),
    }


def test_what_could_be_written_instead_is_told() -> None:
    """The words that are permitted, and the key that was meant."""
    with pytest.raises(Refused) as refused:
        read_decision({**_with(("votes", 0, "partner"), "polis"), "rational": "x"})
    partner, key = refused.value.errors or ()
    assert partner.permitted == list(PARTNERS)
    assert (key.nearest, "rationale" in key.permitted) == ("rationale", True)


@pytest.mark.parametrize("told", [{"on": "2026-04-01"}, {"on": "2026-04-01", "rationale": "x", "votes": []}])
def test_a_meeting_that_decided_nothing_is_no_decision(told: Json) -> None:
    """A decision, a judgement or a vote has to be there."""
    assert _errors(told) == [("", "missing")]


@pytest.mark.parametrize("told", [None, 7, "x", [], [WHOLE]])
def test_what_is_no_object_is_no_decision(told: object) -> None:
    """Whatever else JSON has."""
    assert _errors(told) == [("", "wrong_type")]


parts = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.sampled_from(PARTNERS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*WHOLE, "partner", "vote", "positions", "text"]) | st.text(), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*WHOLE]) | st.text(), parts, max_size=5))
def test_whatever_is_told_is_read_or_refused(told: Json) -> None:
    """Never a fault, and every error has a place in what was told."""
    for pointer in _pointers(told):
        place: Any = told
        *way, last = pointer.split("/")[1:] or [""]
        for step in way:
            place = place[int(step)] if isinstance(place, list) else place[step]
        # What is missing is not there, and the object where it is missing is.
        assert pointer == "" or isinstance(place, dict) or int(last) < len(place)


def _pointers(told: Json) -> list[str]:
    """Where something is wrong; nowhere where it could be read."""
    try:
        read_decision(told)
    except Refused as refused:
        return [error.pointer for error in refused.errors or ()]
    return []
