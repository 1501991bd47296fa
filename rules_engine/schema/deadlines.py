"""The shape of a deadline, in the forms and by the keys that the loader knows."""

from rules_engine.deadlines import _LENGTH, _WINDOW
from rules_engine.facts import Kind
from rules_engine.loading.deadlines import _COUNTING_KEYS, _FORMS, _KEYS
from rules_engine.schema.citing import CITES
from rules_engine.schema.offered import Offered
from rules_engine.schema.shapes import Shape, defined, listed, matching, suggested, table, text, told, words

_LENGTH_SAYS = "Write a number from 1 to 999 and days, working days, weeks, months or years: 5 working days."
_WINDOW_SAYS = "Write the smaller number, the larger and a unit: 8 and 12 working days."


def deadlines(offered: Offered) -> dict[str, Shape]:
    """The definitions that deadlines need."""
    length, day = defined("length"), defined("date_fact")
    counting: dict[str, Shape] = {
        "within": length,
        "between": matching(_WINDOW.pattern, _WINDOW_SAYS),
        "at least": length,
        "for at least": length,
        "of": told("The date it counts from. It is day 0.", day),
        "before": told("The date before which it should be done.", day),
        "from": told("The date it counts from.", day),
    }
    readings = "Other ways to count, shown beside; or, where the source leaves the count open, each way."
    room = {
        "before": suggested(offered.rules, "The rule whose deadline needs room before it."),
        "at least": length,
        "says": text("Why the room is needed."),
    }
    shapes: dict[str, Shape] = {
        "limit": words({"none stated": "The source sets no limit: put the practice in readings."}),
        **counting,
        "met by": told("The date that shows whether it was met.", day),
        "modality": told("Of the limit, where it is another than the duty's.", defined("modality")),
        "cites": CITES,
        "readings": listed(defined("reading"), readings),
        "leaves room": table(room, room, room, "Warns when this ends too close to another rule's deadline."),
        "doubt": defined("doubt"),
    }
    no_limit: Shape = {"title": "limit: none stated", "required": ["limit"], "not": _any_of(*_COUNTING_KEYS)}
    open_count: Shape = {
        "title": "readings",
        "required": ["readings"],
        "not": _any_of("limit", *_COUNTING_KEYS),
    }
    reading: dict[str, Shape] = {
        "text": text("How this way counts, in a few words."),
        **counting,
        "cites": CITES,
    }
    due = [_counted(length, start) for length, start, form in _FORMS if form != "for at least"]
    due.append(_counted("before"))
    lasting = [_counted(length, start) for length, start, form in _FORMS if form == "for at least"]
    return {
        "length": matching(_LENGTH.pattern, _LENGTH_SAYS),
        "date_fact": words(offered.questions(Kind.DATE), "A fact that is a date."),
        "reading": table(("text", *_COUNTING_KEYS, "cites"), reading, ("text",)) | {"oneOf": due},
        "deadline": table(_KEYS, shapes, says="By when, and how that is counted.")
        | {"oneOf": [*due, *lasting, no_limit, open_count]},
    }


def _counted(*keys: str) -> Shape:
    """One way to count: the keys it needs, to the exclusion of those of the others."""
    others = [key for key in ("limit", *_COUNTING_KEYS) if key not in keys]
    return {"title": ", ".join(keys), "required": list(keys), "not": _any_of(*others)}


def _any_of(*keys: str) -> Shape:
    return {"anyOf": [{"required": [key]} for key in keys]}
