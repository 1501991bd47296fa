"""The referral form: its pages in order, and the facts that each asks. It judges nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rules_engine.citations import Citation


@dataclass(frozen=True, slots=True)
class FormPage:
    """A page of the form. ``id`` is what addresses and programs see; ``name`` what people read.

    ``asks`` has its facts in order. Those of ``always`` are asked whatever was answered: no answer of theirs changes
    what applies, but each starts or meets a deadline. The others are asked while they can still matter.
    """

    id: str
    name: str
    says: str
    asks: tuple[str, ...]
    always: frozenset[str]
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class ReferralForm:
    """The form: ``agencies`` has the bodies that a referrer can work for, each with what people read."""

    title: str = ""
    agencies: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[FormPage, ...] = ()
    cites: tuple[Citation, ...] = ()

    def page(self, id_: str) -> FormPage | None:
        """The page of an id."""
        return next((page for page in self.pages if page.id == id_), None)

    def facts(self) -> Iterator[str]:
        """Every fact that the form can ask, in its order."""
        return (fact for page in self.pages for fact in page.asks)
