"""Where a statement stands in the rules: the names that encode it, or why none does."""

from dataclasses import dataclass

from rules_engine.loading.tree import List, Place, Reader, Table, Text

STANDINGS = ("encoded by", "checklist", "judgement", "context", "not yet encoded")
_ALONE = {"context", "not yet encoded"}
_INSTEAD = ', or write "not yet encoded: yes".'
_EMPTY = {
    "encoded by": '"encoded by" names nothing. Name a rule' + _INSTEAD,
    "checklist": '"checklist" names nothing. Name the rule whose checklist has it' + _INSTEAD,
    "judgement": '"judgement" names nothing. Name the fact that people judge' + _INSTEAD,
    "context": '"context" gives no reason. Say why it asks nothing of a case' + _INSTEAD,
    "not yet encoded": '"not yet encoded" takes only yes. Write "not yet encoded: yes", or leave it out.',
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a statement stands in the rules: the names that encode it, or why none does."""

    encoded_by: tuple[Text, ...] = ()
    checklist: tuple[Text, ...] = ()
    judgement: tuple[Text, ...] = ()
    context: str = ""
    not_yet: bool = False

    def named(self) -> tuple[Text, ...]:
        """Every name of a rule, a criterion or a fact."""
        return *self.encoded_by, *self.checklist, *self.judgement

    def __str__(self) -> str:
        """In words, on one line."""
        lists = zip(STANDINGS, (self.encoded_by, self.checklist, self.judgement), strict=False)
        told = [f"{kind}: {', '.join(text.value for text in named)}" for kind, named in lists if named]
        return "; ".join(told) or (f"context: {self.context}" if self.context else "not yet encoded")


def read_standing(reader: Reader, statement: Place) -> Standing:
    """The standing of a statement. One that holds nothing, or does not go with another, is found wrong."""
    told = [key for key in STANDINGS if reader.tree(key) is not None]
    held = [key for key in told if _holds(reader, key)]
    for key in told:
        if key not in held:
            reader.findings.add(statement, _EMPTY[key])
    if not told or (len(told) > 1 and _ALONE & set(told)):
        spelt = f"A statement needs one standing: {', '.join(STANDINGS)}. The last two stand alone."
        reader.findings.add(statement, spelt)
    return Standing(
        encoded_by=reader.texts("encoded by") if "encoded by" in held else (),
        checklist=reader.texts("checklist") if "checklist" in held else (),
        judgement=reader.texts("judgement") if "judgement" in held else (),
        context=reader.text("context") if "context" in held else "",
        not_yet="not yet encoded" in held,
    )


def _holds(reader: Reader, key: str) -> bool:
    tree = reader.tree(key)
    if key == "not yet encoded":
        return isinstance(tree, Text) and tree.value == "yes"
    if isinstance(tree, List):
        return bool(tree.items) and not any(isinstance(one, Text) and not one.value for one in tree.items)
    return bool(tree.entries) if isinstance(tree, Table) else bool(tree and tree.value)
