"""The part ``peers``: verdicts of other engines on the same rules beside whole assessments of ours."""

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from itertools import islice
from typing import Any, Final

from rules_engine.assessment import as_json, assess
from rules_engine.case import read_case, settle
from rules_engine.inference import compare
from rules_engine.readiness import make_ready, spare_the_collector
from rules_engine.rulebook import Rulebook, judge
from tests.benchmarks.cases import random_cases, rulebook
from tests.benchmarks.measuring import Figures, interleaved
from tests.benchmarks.peers.complete_cases import Complete, complete_cases
from tests.benchmarks.peers.contenders import CONTENDERS, LEAVES_OUT, Contender, Peer, WrongTranslation, check, made
from tests.benchmarks.peers.two_valued import Logic, lost, two_valued
from tests.benchmarks.tables import Table, ms, times

CASES: Final = 400
_WARM_UP: Final = 50
EXPLAINED: Final = "Thresholds: explained assessment, half of the facts known"
SETTLED_BY: Final = "Thresholds: the same with settled_by"
_COMPLETE: Final = "Thresholds: explained assessment, every fact answered"
_BOTH: Final = "Thresholds: verdicts of both deciders, compared, every fact answered"
_BARE: Final = "Thresholds: verdicts of the first decider alone, every fact answered"


_NOT_EXPLAINED: Final = "explanation, what is open, and deadlines"
OURS: Final[Mapping[str, tuple[str, ...]]] = {
    EXPLAINED: (),
    SETTLED_BY: (),
    _COMPLETE: (),
    _BOTH: (_NOT_EXPLAINED,),
    _BARE: (_NOT_EXPLAINED, "a second decider", "reading the case"),
}
"""Our own rows, with what each leaves out."""
_ALL_BELOW: Final = "all that is listed below"


def measure(cases: int = CASES) -> list[Table]:
    """Translate, check, and time all in one run."""
    book = rulebook()
    ready = make_ready(book)
    spare_the_collector()
    logic = two_valued(book)
    complete = list(islice(complete_cases(book), cases))
    # Each way has cases of its own: what was remembered of a case by one would spare the other work.
    half, others = (list(islice(random_cases(book, 0.5, seed), cases)) for seed in (0, 1))
    found = {one: made(one, logic) for one in CONTENDERS}
    peers = {one: peer for one, peer in found.items() if not isinstance(peer, str)}
    refused: dict[Contender, str] = {one: why for one, why in found.items() if isinstance(why, str)}
    for one, peer in list(peers.items()):
        try:
            said = f"{check(peer, complete):,} verdicts compared with ours, all equal"
        except WrongTranslation as error:
            refused[one] = said = f"refused: {error}"
            del peers[one]
        print(f"{one.name}: {said}", file=sys.stderr)

    def both(number: int) -> None:
        facts = settle(book, read_case(complete[number].told))
        asked = ready.second_decider.ask(book, facts)
        compare(judge(book, facts), asked.verdicts())

    ways: dict[str, Callable[[int], object]] = {
        EXPLAINED: lambda n: as_json(book, assess(book, half[n], sets=False)),
        SETTLED_BY: lambda n: as_json(book, assess(book, others[n])),
        _COMPLETE: lambda n: as_json(book, assess(book, complete[n].told, sets=False)),
        _BOTH: both,
        _BARE: lambda n: judge(book, complete[n].facts),
    }
    ways |= {one.name: _asking(peer, complete) for one, peer in peers.items()}
    timed = interleaved(ways, cases, warm_up=_WARM_UP)
    return [_table(book, timed, peers, refused, complete)]


def _asking(peer: Peer, cases: Sequence[Complete]) -> Callable[[int], object]:
    ask, plain = peer.ask, [case.plain for case in cases]
    return lambda number: ask(plain[number])


def _table(
    book: Rulebook,
    timed: Mapping[str, Figures],
    peers: Mapping[Contender, Peer],
    refused: Mapping[Contender, str],
    cases: Sequence[Complete],
) -> Table:
    rows = [_row(name, timed[name], timed, "", *left) for name, left in OURS.items()]
    data: dict[str, dict[str, Any]] = {
        name: {**timed[name].as_json(), "leaves_out": list(left)} for name, left in OURS.items()
    }
    for one in CONTENDERS:
        if one in refused:
            rows.append([f"{one.name} ({refused[one]})", "–", "–", "–", "–", "", ""])
            data[one.name] = {"refused": refused[one]}
            continue
        logic, figures = peers[one].logic, timed[one.name]
        label = " ".join(filter(None, (one.name, _version(one.package)))) + f": {one.form}"
        rows.append(_row(label, figures, timed, _share(book, logic), *filter(None, (_ALL_BELOW, one.besides))))
        data[one.name] = {**figures.as_json(), "leaves_out": list(LEAVES_OUT), "version": _version(one.package),
                          "translated": {"rules": len(logic.rules), "of": len(book.rules)}}  # fmt: skip
    every = len(cases) * len(book.order)
    open_still = every - sum(len(case.verdicts) for case in cases)
    no_place = "; ".join(f"{what} ({number})" for what, number in lost(book).items())
    return Table(
        "Beside other engines",
        "Milliseconds a case, all on the same rules in one run, case by case in turn. Other engines give bare verdicts "
        "of cases in which every fact is answered; ours gives whole explained assessments as JSON: both deciders "
        "compared, robust, open, deadlines, explanation. The ratios say how many times as long ours takes: the "
        "explained assessment in the first row, and the first decider's verdicts alone.",
        ("", "p50 ms", "p99 ms", "ratio: ours explained", "ratio: our verdicts", "translated: rules, criteria",
         "leaves out"),
        rows,
        [
            (
                f"Left out by every other engine, as translated here: {'; '.join(LEAVES_OUT)}. The facts that they are "
                "given were settled before, untimed."
            ),
            f"No translation has a place for {no_place}.",
            (
                f"Before it is timed each engine's verdicts are compared with ours on {len(cases)} complete random "
                f"cases, and one that differs anywhere is refused. Of {every:,} verdicts {open_still:,} rest on the "
                "age at death of the living: no answer is possible there, and nothing is compared."
            ),
        ],
        {"assess": timed[EXPLAINED].as_json(), "assess_with_settled_by": timed[SETTLED_BY].as_json(), "peers": data},
    )  # fmt: skip


def _row(label: str, figures: Figures, timed: Mapping[str, Figures], share: str, *left_out: str) -> list[str]:
    ratios = [times(timed[ours].p50_ms / figures.p50_ms) for ours in (EXPLAINED, _BARE)]
    return [label, ms(figures.p50_ms), ms(figures.p99_ms), *ratios, share, "; ".join(left_out) or "nothing"]


def _share(book: Rulebook, logic: Logic) -> str:
    rules, criteria = len(logic.rules), len(logic.truths) - len(logic.rules)
    return f"{rules} of {len(book.rules)}, {criteria} of {len(book.criteria)}"


def _version(package: str | None) -> str:
    return version(package) if package else ""
