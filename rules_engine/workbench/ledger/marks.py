"""What changes a duty even where few words change: its numbers, how strongly it binds, and whom it names."""

import re
from dataclasses import dataclass

from rules_engine.workbench.ledger.words import words

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {name: value for value, name in enumerate(f"{_ONES} eighteen nineteen".split())}
_VALUES |= {name: 10 * tens for tens, name in enumerate(_TENS.split(), 2)}
_ONE_TO_NINE = "|".join(_ONES.split()[1:10])
_TWO_WORDS = re.compile(rf"\b({_TENS.replace(' ', '|')})[- ]({_ONE_TO_NINE})\b", re.IGNORECASE)
_BEFORE_UNITS = rf"\b({'|'.join(_VALUES)}|working|calendar)-(?=working|calendar|hour|day|week|month|year)"
_HYPHENED = re.compile(_BEFORE_UNITS, re.IGNORECASE)
_UNIT = r"(?: (?:working |calendar )?(?:hour|day|week|month|year)s?)?"
_NUMBER = re.compile(rf"\b(\d+[+%]?|{'|'.join(_VALUES)})({_UNIT})(?!\w)")
_SHORT_NOT = re.compile(r"\b(must|should|would|could|do|does|did|is|are|was|were|has|have|need|ca|wo)nt\b")
_MODALITY = re.compile(
    r"\b(must|should|shall|will|would|could|may|might|can|requires?d?|expected|encouraged|advised|recommended|ought"
    r"|need|needs|needed|usually|normally|always|never|only|not|no|without|unless|except|immediately|promptly"
    r"|responsible|responsibility|duty|entitled)\b"
)
_ONE_FORM = {
    "require": "required",
    "requires": "required",
    "responsibility": "responsible",
    "needs": "need",
    "needed": "need",
}
_BODIES = {
    "agency": "agency|agencies|organisations?",
    "author": "authors?|writers?",
    "business unit": "business unit",
    "chair": "chairs?|chairpersons?",
    "chief officers": "chief officers?|chief executives?",
    "children's services": "childrens? services",
    "communications team": "communications team|press offices?|communications? leads?|media leads?",
    "coroner": "coroners?",
    "court": "courts?",
    "Delegated Safeguarding Partners": "delegated safeguarding partners?",
    "Department for Education": "dfe|department for education",
    "education": "education services|schools?",
    "employer": "employers?",
    "head of service": "head of service",
    "health": "nhs|health trusts?",
    "ICB": "icbs?|integrated care boards?",
    "independent scrutineer": "scrutineers?",
    "investigating officer": "senior investigating officer",
    "lead safeguarding partners": "lead safeguarding partners?",
    "local authority": "local authority|local authorities|la",
    "National Panel": "national panel|safeguarding practice review panel",
    "Ofsted": "ofsted",
    "panel": r"(?<!national )(?<!safeguarding practice review )panels?",
    "partnership": "partnerships?|board",
    "police": "police|constabulary",
    "practitioners": "practitioners?|professionals",
    "prosecution": "crown prosecution service",
    "reviewer": "reviewers?",
    "safeguarding lead": "safeguarding leads?|slo|safeguarding lead officer",
    "safeguarding partners": r"(?<!delegated safeguarding )(?<!lead safeguarding )partners",
    "Secretary of State": "secretary of state",
    "senior managers": "senior managers?|senior management",
    "subgroup": "sub ?group",
}
# Apostrophes are gone from the words: an s may end any of them.
_HOLDERS = {name: re.compile(rf"\b(?:{pattern})s?\b") for name, pattern in _BODIES.items()}
KINDS = ("number", "modality", "duty-holder")
"""What a mark can be about, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of mark that differs, with what it was and what it is."""

    kind: str
    was: tuple[str, ...]
    now: tuple[str, ...]

    def __str__(self) -> str:
        """One line."""
        return f"{self.kind}: {', '.join(self.was) or 'none'} -> {', '.join(self.now) or 'none'}"


@dataclass(frozen=True, slots=True)
class Marks:
    """The numbers with their units, the words of modality, and the bodies named in a statement."""

    numbers: tuple[str, ...] = ()
    modality: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()

    def changes(self, now: "Marks") -> tuple[Change, ...]:
        """Each kind of mark that is otherwise now."""
        pairs = zip(KINDS, self.listed(), now.listed(), strict=True)
        return tuple(Change(kind, mine, yours) for kind, mine, yours in pairs if mine != yours)

    def listed(self) -> tuple[tuple[str, ...], ...]:
        """The three kinds in their order."""
        return self.numbers, self.modality, self.holders


def marks(text: str) -> Marks:
    """The marks of a statement. Those of one kind are sorted: their order is a matter of wording."""
    counted = _TWO_WORDS.sub(lambda m: str(_VALUES[m[1].lower()] + _VALUES[m[2].lower()]), text)
    spelt = " ".join(words(_HYPHENED.sub(r"\1 ", counted)))
    spelt = _SHORT_NOT.sub(r"\1 not", spelt.replace("cannot", "can not")).replace("ca not", "can not")
    spelt = spelt.replace("wo not", "will not")
    numbers = (str(_VALUES.get(number, number)) + unit.removesuffix("s") for number, unit in _NUMBER.findall(spelt))
    return Marks(
        numbers=tuple(sorted(numbers)),
        modality=tuple(sorted({_ONE_FORM.get(word, word) for word in _MODALITY.findall(spelt)})),
        holders=tuple(name for name, pattern in _HOLDERS.items() if pattern.search(spelt)),
    )
