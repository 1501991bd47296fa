"""What stands behind a rule: the statements that it or its criteria carry, and the scenarios that show it."""

from rules_engine.criteria import Criterion
from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, named_in
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.reading import Entry, read_ledger, sources
from rules_engine.workbench.ledger.scenarios import Scenario, read_scenarios


def links_beside(folder: Folder, rulebook: Rulebook) -> list[Links]:
    """Each ledger of a folder of rulesets, with the features beside it. Raises LedgerError for one that is unsound."""
    scenarios = read_scenarios(folder.path.parent / "features", Findings())
    ledgers = (read_ledger(folder.path, source) for source in sources(folder.path))
    return [Links(ledger, rulebook, citations(folder, ledger.source), scenarios) for ledger in ledgers]


def criteria_of(links: Links, rule: Rule) -> list[Criterion]:
    """The criteria that a rule names itself."""
    named = {name for part, _ in rule.parts() for name in named_in(part)}
    return [criterion for criterion in links.rulebook.criteria.values() if criterion.id in named]


def statements_behind(links: Links, rule: Rule) -> list[Entry]:
    """The statements whose standing names the rule or one of its criteria."""
    stands_on = {rule.id, *(criterion.id for criterion in criteria_of(links, rule))}
    return [entry for entry in links.ledger.entries if links.named(entry) & stands_on]


def scenarios_showing(links: Links, rule: Rule) -> list[Scenario]:
    """The scenarios that speak of a rule and are tagged with a statement behind it, each once."""
    behind = {entry.id for entry in statements_behind(links, rule)}
    speaking = [scenario for scenario in links.scenarios if rule.id in scenario.names]
    return [scenario for scenario in speaking if behind & {tag.id for tag in scenario.tags}]
