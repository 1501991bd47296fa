"""What stands behind a rule: statements of the guidance, and the scenarios that show it."""

from typer.testing import CliRunner

from api.cli import app
from rules_engine.workbench.ledger.behind import scenarios_showing, statements_behind
from rules_engine.workbench.ledger.links import Links


def test_a_rule_stands_on_its_statements_and_those_of_its_criteria(links: Links) -> None:
    """A statement that only a criterion carries is behind each rule that names the criterion."""
    named = {rule: [e.id.split("/", 1)[1] for e in statements_behind(links, links.rulebook.rules[rule])]
             for rule in ("report_the_accident", "hold_an_inquest")}  # fmt: skip
    assert named == {
        "report_the_accident": ["reporting-an-accident/1.1", "reporting-an-accident/3.2"],
        "hold_an_inquest": ["reporting-an-accident/1.1", "appendix-1-inquest/1.3"],
    }


def test_scenarios_show_a_rule_by_name_and_by_tag(links: Links) -> None:
    """A scenario that names the rule without a tag of its statements, or the reverse, does not show it."""
    rules = links.rulebook.rules
    assert [s.name for s in scenarios_showing(links, rules["report_the_accident"])] == ["An accident is reported"]
    assert [s.name for s in scenarios_showing(links, rules["hold_an_inquest"])] == ["An inquest"]


def test_every_shipped_rule_of_the_guidance_is_shown(shipped: Links) -> None:
    """Whatever a statement of the local guidance asks for can be seen at work in a scenario."""
    for rule in shipped.rulebook.rules.values():
        if statements_behind(shipped, rule):
            assert scenarios_showing(shipped, rule), rule.name


def test_explain_prints_both(shipped: Links) -> None:
    """The command shows the statements with our paraphrase, and where each scenario begins."""
    ended = CliRunner().invoke(app, ["explain", "secure the records"])
    told = " ".join(ended.stdout.split())
    rule = shipped.rulebook.rules["secure_the_records"]
    assert ended.exit_code == 0
    for entry in statements_behind(shipped, rule):
        assert f"{entry.id} ({entry.place}): {entry.says}" in told
    for scenario in scenarios_showing(shipped, rule):
        assert str(scenario) in told
