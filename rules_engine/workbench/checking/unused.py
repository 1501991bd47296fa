"""Names that nothing uses: facts, criteria, sources and bodies."""

from collections.abc import Iterable, Iterator, Sequence

from rules_engine.criteria import tests_in
from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, List, Table, Text, Tree
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, named_in
from rules_engine.workbench.checking.views import View
from rules_engine.working_out import WORKED_OUT_FROM

_BODIES = {"who acts", "who decides"}


def unused(folder: Folder, found: Sequence[View]) -> Iterator[Finding]:
    """Every name of the shared files and of the criteria that nothing uses in any view."""
    yield from _facts(folder, [view.rulebook for view in found])
    for view in found:
        yield from _criteria(view)
    yield from _sources(folder)
    yield from _bodies(folder)


def _facts(folder: Folder, rulebooks: Sequence[Rulebook]) -> Iterator[Finding]:
    used = {fact for rulebook in rulebooks for fact in _facts_used(rulebook)}
    for name in _declared(folder, "facts"):
        if to_id(name.value) not in used:
            message = f'No rule turns on the fact "{name.value}", and nothing else uses it. Use it, or take it out.'
            yield Finding(name.at, message, "unused-fact")


def _facts_used(rulebook: Rulebook) -> Iterator[str]:
    for criterion in rulebook.criteria.values():
        yield from (leaf.fact for leaf in tests_in(criterion.met_when) if hasattr(leaf, "fact"))
    for rule in rulebook.rules.values():
        yield from _facts_of(rule)
    yield from (body.named_by for body in rulebook.bodies.values() if body.named_by)
    for step in rulebook.sequence:
        yield from (fact for fact in (step.done_on, step.done_when and step.done_when.fact) if fact)
    yield from rulebook.referral_form.facts()
    for fact in rulebook.facts.values():
        yield from fact.follows
        yield from (one.fact for one in (*fact.indicators_for, *fact.indicators_against))
    yield from WORKED_OUT_FROM
    yield from (fact for known in WORKED_OUT_FROM.values() for fact in known)


def _facts_of(rule: Rule) -> Iterator[str]:
    yield from (one.when.fact for one in rule.consider)
    yield from (one.done_when.fact for one in rule.checklist)
    if rule.deadline:
        counted = [rule.deadline.counting, *(reading.counting for reading in rule.deadline.readings)]
        yield from (one.fact for one in counted if one)
        yield from [rule.deadline.met_by] if rule.deadline.met_by else []


def _criteria(view: View) -> Iterator[Finding]:
    book = view.rulebook
    named = {name for rule in book.rules.values() for part, _ in rule.parts() for name in named_in(part)}
    named |= {name for criterion in book.criteria.values() for name in named_in(criterion.met_when)}
    for one, (name, _) in view.named.items():
        if one in book.criteria and one not in named:
            message = f'No rule and no other criterion names "{name.value}". Name it where it belongs, or take it out.'
            yield Finding(name.at, message, "unused-criterion")


def _sources(folder: Folder) -> Iterator[Finding]:
    held: list[Tree] = [table for name, table in folder.tables.items() if name != "sources"]
    cited = {text.value for tree in (*held, *_files(folder)) for text in _under(tree, {"source"})}
    replacing = {text.value for text in _under(folder.tables["sources"], {"replaced by"})}
    ledgers = {path.stem for path in (folder.path / "guidance").glob("*.yaml")}
    for name in _declared(folder, "sources"):
        if name.value not in cited | replacing | ledgers:
            message = f'Nothing cites the source "{name.value}". Cite it where it speaks, or take it out.'
            yield Finding(name.at, message, "uncited-source")


def _bodies(folder: Folder) -> Iterator[Finding]:
    named = {text.value for tree in _files(folder) for text in _under(tree, _BODIES)}
    form = folder.tables.get("referral-form")
    named |= {text.value for text in _texts(form)} if form else set()
    for name in _declared(folder, "bodies"):
        if name.value not in named:
            message = f'No rule says that "{name.value}" acts or decides. Name it where it does, or take it out.'
            yield Finding(name.at, message, "unnamed-body")


def _files(folder: Folder) -> Iterator[Table]:
    return (table for version in folder.versions for table in version.files)


def _declared(folder: Folder, name: str) -> Iterator[Text]:
    """The names that a shared file gives."""
    under = folder.tables[name].get(name)
    return (key for key, _ in under.entries) if isinstance(under, Table) else iter(())


def _under(tree: Tree, keys: Iterable[str]) -> Iterator[Text]:
    """The texts that stand under any of these keys, however deep."""
    if isinstance(tree, List):
        for item in tree.items:
            yield from _under(item, keys)
    elif isinstance(tree, Table):
        for key, value in tree.entries:
            if key.value in keys and isinstance(value, Text):
                yield value
            yield from _under(value, keys)


def _texts(tree: Tree) -> Iterator[Text]:
    """Every text and every name, however deep."""
    if isinstance(tree, Text):
        yield tree
    elif isinstance(tree, List):
        for item in tree.items:
            yield from _texts(item)
    else:
        for key, value in tree.entries:
            yield key
            yield from _texts(value)
