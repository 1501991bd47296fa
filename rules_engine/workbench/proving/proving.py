"""Proves the rulebook of a date: the properties that officers wrote, and the laws of the engine."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from rules_engine.loading import Folder
from rules_engine.loading.properties import Property
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.proving.judging import Judging
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.laws import LAWS, Laws
from rules_engine.workbench.proving.report import Proof, Proved, Report
from rules_engine.workbench.proving.verdicts import Knowing

Doing = Callable[[str], None]
"""Told what is being done, before each part of it."""


def prove(folder: Folder, on: date | None, doing: Doing = lambda _: None) -> Report:
    """Prove the rulebook of a date, or of every date on which it changes.

    Raises RulesetError, NotCovered for a date without a rulebook, EngineFault, and ProofFault.
    """
    properties = properties_of(folder)
    books = [in_force(folder, on)] if on else list(rulebooks(folder))
    proved = [prove_rulebook(book, properties, doing) for book in books]
    return Report(sound=all(one.sound for one in proved), rulebooks=proved)


def properties_of(folder: Folder) -> tuple[Property, ...]:
    """The properties of a folder. What is wrong in them is added to its findings."""
    shared = folder.shared()
    return folder.properties(shared) if shared else ()


def rulebooks(folder: Folder) -> Iterator[Rulebook]:
    """The rulebook of each date on which it changes, in order."""
    counting = [version for version in folder.versions if version.status == "in force"]
    days = {v.starts for v in counting} | {v.withdrawn_from for v in counting if v.withdrawn_from}
    for day in sorted(days):
        try:
            yield in_force(folder, day)
        except NotCovered:
            continue


def prove_rulebook(book: Rulebook, properties: Sequence[Property], doing: Doing = lambda _: None) -> Proved:
    """Prove one rulebook. Raises EngineFault and ProofFault."""
    doing("Reading every rule as a function of the answers")
    knowing = Knowing(book, [test for one in properties for test in (one.whenever, one.then) if test is not None])
    doing("Finding which cases can be told at all")
    lawful = Lawful(knowing)
    judging, laws = Judging(knowing, lawful), Laws(knowing, lawful)
    proofs: list[Proof] = []
    for one in properties:
        doing(f"Proving that {one.name}")
        proofs.append(judging.judge(one))
    for law in LAWS:
        doing(f"Proving that {law}")
        proofs.append(laws.prove(law))
    return Proved(
        covers_from=book.covers_from, covers_until=book.covers_until, digest=book.digest,
        facts=len(knowing.facts), criteria=len(book.criteria), rules=len(book.rules), cases=lawful.count, proofs=proofs,
    )  # fmt: skip
