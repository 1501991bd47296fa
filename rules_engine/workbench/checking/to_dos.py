"""What was left to do: texts of rulesets, and names and sentences of scenarios, that begin with TODO."""

from collections.abc import Iterable, Iterator

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, List, Place, Table, Text, Tree
from rules_engine.workbench.checking.features import Feature

_MARK = "TODO"


def to_dos(folder: Folder, features: Iterable[Feature]) -> Iterator[Finding]:
    """Everything that is still to do, once for each place."""
    for table in (*folder.tables.values(), *(file for version in folder.versions for file in version.files)):
        for text in _texts(table):
            if text.value.startswith(_MARK):
                yield _finding(text.at, text.value)
    for feature in features:
        for scenario in feature.scenarios:
            if scenario.name.startswith(_MARK):
                yield _finding(scenario.at, scenario.name)


def _finding(at: Place, text: str) -> Finding:
    left = text.removeprefix(_MARK).strip(" :-.")
    return Finding(at, f"Still to do{': ' + left if left else ''}. It has to be done before this is in force.", "to-do")


def _texts(tree: Tree) -> Iterator[Text]:
    if isinstance(tree, Text):
        yield tree
    elif isinstance(tree, List):
        for item in tree.items:
            yield from _texts(item)
    elif isinstance(tree, Table):
        for name, value in tree.entries:
            yield name
            yield from _texts(value)
