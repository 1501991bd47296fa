"""What a standing may name, and where a name of another kind belongs."""

from collections.abc import Mapping

from rules_engine.loading.tree import Findings, Text
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.standing import Standing

_ASKED_FOR = 'Name the rule or the criterion that asks for it under "encoded by".'


class Kinds:
    """The names of a rulebook by kind."""

    def __init__(self, book: Rulebook) -> None:
        self.rules = {rule.id: rule.name for rule in book.rules.values()}
        self.criteria = {criterion.id: criterion.name for criterion in book.criteria.values()}
        self.listing = {rule.id: rule.name for rule in book.rules.values() if rule.checklist}
        self.facts = {fact.id: fact.name for fact in book.facts.values()}
        self.judged = {fact.id: fact.name for fact in book.facts.values() if fact.judgement}

    def sound(self, standing: Standing, findings: Findings) -> bool:
        """Whether every name is there and of the right kind. Adds to ``findings`` where one is not."""
        permitted: tuple[tuple[str, tuple[Text, ...], Mapping[str, str]], ...] = (
            ("The rule or criterion", standing.encoded_by, self.rules | self.criteria),
            ("The rule", standing.checklist, self.listing),
            ("The fact", standing.judgement, self.judged),
        )
        wrong = [(what, text, known) for what, named, known in permitted for text in named if _id(text) not in known]
        for what, text, known in wrong:
            told = self._elsewhere(_id(text), known)
            if told:
                findings.add(text.at, f'"{text.value}" {told}')
            else:
                findings.unknown(text.at, what, text.value, known.values())
        return not wrong

    def _elsewhere(self, name: str, known: Mapping[str, str]) -> str:
        """What a name is instead, and where it belongs; nothing for one that nothing has."""
        if name in self.rules:
            no_list = known == self.listing and name not in self.listing
            return ("has no checklist" if no_list else "is a rule") + ': write it under "encoded by".'
        if name in self.criteria:
            return 'is a criterion: write it under "encoded by".'
        if name in self.judged:
            return 'is a fact that people judge: write it under "judgement".'
        return f"is a fact that nobody has to judge. {_ASKED_FOR}" if name in self.facts else ""


def _id(text: Text) -> str:
    return to_id(text.value)
