"""The real rulebook several times over, and records copied with their chain."""

from itertools import islice, pairwise
from typing import Any, Final

from api.records.chain import Content, digest_of, unpacked
from rules_engine.case import read_case, settle
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook, judge
from tests.benchmarks.cases import random_cases
from tests.benchmarks.copies import copied, copied_case
from tests.benchmarks.filling import Real, chained, id_of

_TIMES: Final = 3


def test_each_copy_judges_as_the_rulebook_does(rulebook: Rulebook) -> None:
    """By facts of its own, and whatever the other copies say."""
    large = copied(rulebook, _TIMES)
    cases = [settle(rulebook, read_case(case)) for case in islice(random_cases(rulebook, 0.5), _TIMES)]
    names = [{id_: f"{id_}_{copy + 1}" if copy else id_ for id_ in rulebook.facts} for copy in range(_TIMES)]
    facts = Facts({named[fact]: one for case, named in zip(cases, names, strict=True)
                   for fact, one in case.standings.items()})  # fmt: skip

    found = judge(large, facts)

    for copy, case in enumerate(cases):
        alone = judge(rulebook, case)
        assert alone == {id_: found[f"{id_}_{copy + 1}" if copy else id_] for id_ in alone}


def test_a_copy_has_all_that_the_rulebook_has(rulebook: Rulebook) -> None:
    """So many times as many of everything, and no name twice."""
    large = copied(rulebook, _TIMES)

    for what in ("facts", "criteria", "rules", "rulesets", "sequence", "order"):
        assert len(getattr(large, what)) == _TIMES * len(getattr(rulebook, what)), what
    assert copied(rulebook, 1) == rulebook
    assert large.digest != rulebook.digest
    dated = [rule.deadline.counting.fact for rule in large.rules.values() if rule.deadline and rule.deadline.counting]
    assert len(set(dated)) == _TIMES * len(set(dated[: len(dated) // _TIMES]))


def test_a_case_of_several_copies_answers_each_by_a_case_of_its_own(rulebook: Rulebook) -> None:
    """And is taken by the large rulebook."""
    cases: list[dict[str, Any]] = list(islice(random_cases(rulebook, 0.5), _TIMES))

    told = copied_case(rulebook, cases)

    assert len(told["facts"]) == sum(len(case["facts"]) for case in cases)
    assert settle(copied(rulebook, _TIMES), read_case(told)).standings


def test_records_are_filled_in_as_a_chain_that_verifies() -> None:
    """Each with the digest of the one before, and an id of its own; decisions belong to the assessment before them."""
    kept = [_real("assessment", b"{}\nan answer"), _real("decision", b"{}\n")]

    rows = list(chained(kept, 1, 40, ""))

    previous = ""
    for number, (entry, digest, one) in enumerate(rows, start=1):
        assert (entry.number, entry.previous, entry.content) == (number, previous, one.digest)
        previous = digest
        assert digest == entry.digest
    assert [entry.kind for entry, _, _ in rows].count("decision") == 4
    assert all(e.about == before.id for (before, _, _), (e, _, _) in pairwise(rows) if e.kind == "decision")
    assert len({entry.id for entry, _, _ in rows}) == len(rows)
    assert {one.reference for _, _, one in rows} == {f"child {number}" for number in range(14)}
    assert all(
        one.digest == digest_of(one.salt, one.kept_by, one.reference, unpacked(one.packed)) for _, _, one in rows
    )
    assert rows[4][0].id == id_of(5)


def test_a_short_record_lacks_its_answer_and_verifies() -> None:
    """Its head stays as it was."""
    short = _real("assessment", b'{"case":1}\n{"a long answer":2}').short()

    assert unpacked(short.packed) == b'{"case":1}\n'
    assert short.digest == digest_of(short.salt, short.kept_by, short.reference, b'{"case":1}\n')


def _real(kind: str, body: bytes) -> Real:
    what = Content.of(body, "somebody", "case 1")
    return Real(kind, what.salt, what.packed, what.reference, what.kept_by, what.digest)
