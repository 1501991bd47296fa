"""Reads the referral form: its pages in order, the facts that each asks, and whom a referrer can work for."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from rules_engine.facts import Fact, Kind
from rules_engine.loading.shared import Known, cites
from rules_engine.loading.tree import Reader, Table, Text, Tree
from rules_engine.names import to_id
from rules_engine.referral_form import FormPage, ReferralForm

FORM_KEYS = ("title", "cites", "agencies", "pages")
PAGE_KEYS = ("says", "cites", "asks", "always asks")


def read_referral_form(table: Table, known: Known) -> ReferralForm:
    """The form. Adds to the findings whatever it names that is not there, and what it asks twice."""
    one = Reader(table, FORM_KEYS, known.findings, "referral-form.yaml")
    read = _Pages(known)
    return ReferralForm(
        title=one.text("title"),
        agencies=dict(_agencies(one, known)),
        pages=tuple(read.page(name, entry) for name, entry in _pages(one, known)),
        cites=cites(one, known, needed=True),
    )


def _agencies(one: Reader, known: Known) -> Iterator[tuple[str, str]]:
    """The bodies, each with what people read."""
    one.needs("agencies")
    for name, words in one.table_of("agencies").entries:
        if name.value not in known.bodies:
            known.findings.unknown(name.at, "The body", name.value, known.bodies)
        elif isinstance(words, Text) and words.value:
            yield name.value, words.value
        else:
            message = f'Write after "{name.value}:" what people read, such as {name.value.capitalize()}.'
            known.findings.add(words.at, message)


def _pages(one: Reader, known: Known) -> Iterator[tuple[Text, Table]]:
    """The pages that are tables and have a name of their own."""
    entries = one.table_of("pages").entries if one.needs("pages") is not None else ()
    seen: dict[str, Text] = {}
    for name, entry in entries:
        first = seen.setdefault(to_id(name.value), name)
        if not any(letter.isalpha() for letter in to_id(name.value)):
            known.findings.add(name.at, f'"{name.value}" has no letters. Name the page in words, such as "The harm".')
        elif first is not name:
            message = f'"{name.value}" is the same name as "{first.value}" on line {first.at.line}. Keep one.'
            known.findings.add(name.at, message)
        elif isinstance(entry, Table):
            yield name, entry
        else:
            known.findings.add(entry.at, f'"{name.value}" should be a table: indent what belongs to it.')


@dataclass(slots=True)
class _Pages:
    """What a page may ask: facts that no page before it asks."""

    known: Known
    asked: dict[str, Text] = field(default_factory=dict)

    def page(self, name: Text, entry: Table) -> FormPage:
        """One page."""
        one = Reader(entry, PAGE_KEYS, self.known.findings, f'the page "{name.value}"')
        asks = list(self._asked(one.each("asks")))
        always = [fact for fact in self._asked(one.each("always asks")) if self._is_date(fact, one)]
        if one.tree("asks") is None and one.tree("always asks") is None:
            self.known.findings.add(name.at, f'The page "{name.value}" needs "asks:". Name the facts that it asks.')
        return FormPage(
            id=to_id(name.value),
            name=name.value,
            says=one.text("says", ""),
            asks=tuple(fact.id for fact in (*asks, *always)),
            always=frozenset(fact.id for fact in always),
            cites=cites(one, self.known, needed=True),
        )

    def _asked(self, trees: tuple[Tree, ...]) -> Iterator[Fact]:
        """The facts named, each once in the whole form, and none that is for the partners to judge."""
        add = self.known.findings.add
        for tree in trees:
            if not isinstance(tree, Text):
                add(tree.at, "This should be a text: the name of a fact.")
                continue
            fact = self.known.facts.get(to_id(tree.value))
            if fact is None:
                names = [one.name for one in self.known.facts.values()]
                self.known.findings.unknown(tree.at, "The fact", tree.value, names)
            elif fact.id in self.asked:
                add(tree.at, f'"{fact.name}" is asked on line {self.asked[fact.id].at.line} already. Ask it once.')
            elif fact.judgement:
                add(tree.at, f'"{fact.name}" is for the partners to judge when they meet. Take it out of the form.')
            else:
                self.asked[fact.id] = tree
                yield fact

    def _is_date(self, fact: Fact, one: Reader) -> bool:
        """Whether a fact may be asked whatever was answered: what can change a recommendation may not."""
        if fact.kind is Kind.DATE:
            return True
        message = f'"{fact.name}" is no date: move it to "asks:", so that it is asked while it can still matter.'
        self.known.findings.add(self.asked[fact.id].at, message)
        # Its page has it all the same, so that nothing else is told of it.
        return one.tree("asks") is None
