"""What is wrong between the versions of a ruleset, and with their dates and their reviews."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise

from rules_engine.loading import Folder, Version
from rules_engine.loading.tree import Finding, Findings, Place, Text, as_date
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.checking.views import View, place_of_key

_DATES = ("in force from", "withdrawn from", "review by")
_OF_ALL_PARTS = ("title", "status", *_DATES)


def wrong_versions(folder: Folder) -> Iterator[Finding]:
    """Parts that begin differently, and versions that overlap or leave days between them."""
    ordered = sorted(folder.versions, key=lambda version: (version.topic, version.starts))
    for version in ordered:
        yield from _parts(version)
        yield from _own_dates(version)
    for _, of_topic in groupby(ordered, key=lambda version: version.topic):
        for one, following in pairwise(version for version in of_topic if version.status != "withdrawn"):
            yield from _between(one, following)


def _parts(version: Version) -> Iterator[Finding]:
    first, *others = version.files
    for other in others:
        for key in _OF_ALL_PARTS:
            said, here = first.get(key), other.get(key)
            if isinstance(said, Text) and isinstance(here, Text) and said.value != here.value:
                if key in _DATES and not all(map(_is_date, (said, here))):
                    continue  # Which is told already, and none to be written elsewhere.
                whole = f'"{said.value}" in {first.at.file.rpartition("/")[2]}'
                message = (
                    f'"{key}" is {whole}: the files of one ruleset say the same. Write it here, or change it there.'
                )
                yield Finding(here.at, message, "parts-differ")
            elif (said is None) != (here is None):
                lacking = other if here is None else first
                message = f'"{key}" stands in one file of this ruleset and not in all. Write it in each, or in none.'
                yield Finding(lacking.at, message, "parts-differ")


def _is_date(text: Text) -> bool:
    return as_date(text, Findings()) is not None


def _own_dates(version: Version) -> Iterator[Finding]:
    if version.withdrawn_from is not None and version.withdrawn_from <= version.starts:
        message = f"The ruleset would be withdrawn before it begins on {version.starts}. Write a later date."
        yield Finding(place_of_key(version, "withdrawn from"), message, "wrong-date")
    review = version.files[0].get("review by")
    if isinstance(review, Text) and _is_day(review.value) and date.fromisoformat(review.value) <= version.starts:
        message = f"The review would be due before the ruleset begins on {version.starts}. Write a later date."
        yield Finding(review.at, message, "wrong-date")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _between(one: Version, following: Version) -> Iterator[Finding]:
    if one.starts == following.starts:
        message = f"There are two versions from {one.starts}: this and {one.files[0].at.file}. Keep one."
        yield Finding(Place(following.files[0].at.file), message, "versions-overlap")
    elif one.status != "in force" or following.status != "in force" or one.withdrawn_from is None:
        return
    elif one.withdrawn_from > following.starts:
        message = (
            f"This version ends on {following.starts}, when {following.files[0].at.file} begins. Take the line "
            '"withdrawn from" out: a new version takes the place of the one before by itself.'
        )
        yield Finding(place_of_key(one, "withdrawn from"), message, "versions-overlap")
    elif one.withdrawn_from < following.starts:
        message = (
            f"From {one.withdrawn_from} until {following.starts}, when {following.files[0].at.file} begins, nobody is "
            "told of any of these duties. Let the next version begin on the day on which this one ends."
        )
        yield Finding(place_of_key(one, "withdrawn from"), message, "gap-between-versions")


def overdue(found: Sequence[View], today: date) -> Iterator[Finding]:
    """The rulesets in force today whose review is overdue."""
    current = _on(found, today)
    late = {(one.id, one.in_force_from): one for one in current.rulesets if one.review_by < today} if current else {}
    for version in (version for view in found for version in view.versions):
        ruleset = late.get((version.topic, version.starts))
        if ruleset is not None and version.status == "in force":
            message = (
                f"The review was due by {ruleset.review_by}. Read whether the guidance has been issued anew; if it "
                "holds, write the date of the next review here."
            )
            yield Finding(place_of_key(version, "review by"), message, "review-overdue")


def _on(found: Sequence[View], day: date) -> Rulebook | None:
    """The rulebook in force on a day, or the latest before it."""
    begun = [view.rulebook for view in found if not view.draft and view.rulebook.covers_from <= day]
    return begun[-1] if begun else None
