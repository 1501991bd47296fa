"""How far a referral is: which pages ask which questions now, by what the engine says can still matter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from api.pages.referring.told import Told
from api.turns import assess
from rules_engine.contract import Assessment
from rules_engine.facts import Fact
from rules_engine.mattering import can_matter
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.referral_form import FormPage
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Progress:
    """A referral as it is told so far, with its assessment of today."""

    rulebook: Rulebook
    told: Told
    assessment: Assessment
    matters: frozenset[str]

    @classmethod
    def of(cls, rulebook: Rulebook, told: Told, on: date, passages: Passages = NO_PASSAGES) -> Self:
        """Assess what is told. Raises CaseRefused and EngineFault."""
        case = told.case(on)
        found = assess(rulebook, case, passages=passages)
        return cls(rulebook, told, found, can_matter(rulebook, case, found))

    def asked(self, page: FormPage) -> Mapping[str, Fact]:
        """The facts that a page asks now: those that can still matter, and those answered, which can be changed."""
        now = self.matters | self.told.facts.keys() | page.always
        return {fact: self.rulebook.facts[fact] for fact in page.asks if fact in now}

    def pages(self) -> list[FormPage]:
        """The pages that ask something now."""
        return [page for page in self.rulebook.referral_form.pages if self.asked(page)]

    def unanswered(self, page: FormPage) -> list[Fact]:
        """What a page asks and nobody has answered."""
        return [fact for id_, fact in self.asked(page).items() if id_ not in self.told.facts]

    def to_answer(self) -> int:
        """How many questions of the form are not answered, and can still matter."""
        form = self.rulebook.referral_form
        return sum(fact in self.matters and fact not in self.told.facts for fact in form.facts())

    def after(self, page: FormPage) -> FormPage | None:
        """The next page that asks something; None after the last."""
        return self._beside(page, 1)

    def before(self, page: FormPage) -> FormPage | None:
        """The last page before that asks something; None before the first."""
        return self._beside(page, -1)

    def next_to_answer(self) -> FormPage | None:
        """The first page with something unanswered; None where there is none."""
        return next((page for page in self.pages() if self.unanswered(page)), None)

    def _beside(self, page: FormPage, way: int) -> FormPage | None:
        pages = self.rulebook.referral_form.pages
        at = pages.index(page)
        there = pages[at + 1 :] if way > 0 else pages[:at][::-1]
        return next((one for one in there if self.asked(one)), None)
