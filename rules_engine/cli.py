"""The engine's commands."""

import sys
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Never
from zoneinfo import ZoneInfo

import typer

from rules_engine.workbench.checking.commands import commands as check_command
from rules_engine.workbench.comparing.commands import commands as diff_command
from rules_engine.workbench.coverage.commands import app as coverage_command
from rules_engine.workbench.formatting.commands import app as fmt_command
from rules_engine.workbench.impact.commands import commands as impact_command
from rules_engine.workbench.ledger.commands import app as ledger_commands
from rules_engine.workbench.mutation.commands import commands as mutate_command
from rules_engine.workbench.proving.commands import app as prove_command
from rules_engine.workbench.publishing.commands import commands as publish_command
from rules_engine.workbench.scaffolding.commands import commands as new_commands
from rules_engine.workbench.scenarios.commands import commands as scenarios_command

if TYPE_CHECKING:
    from rules_engine.case import CaseError
    from rules_engine.contract import Assessment
    from rules_engine.loading import Folder
    from rules_engine.rulebook import Rulebook
    from rules_engine.rules import Rule

SHIPPED = Path(__file__).parent.parent / "rulesets"
"""The rulesets beside the packages."""
REFUSED, FAULT = 2, 3


def commands() -> typer.Typer:
    """An app that commands can be added to."""
    return typer.Typer(
        help="Children's safeguarding thresholds, decided from cited rules. It recommends; people decide.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        # A traceback with local variables would print what a case says.
        pretty_exceptions_enable=False,
    )


app = commands()
app.add_typer(ledger_commands, name="ledger")
app.add_typer(coverage_command)
app.add_typer(fmt_command)
app.add_typer(prove_command)

RulesetsFolder = Annotated[
    Path,
    typer.Option("--rulesets", metavar="DIR", help="The folder of rulesets.", show_default="the shipped rulebook"),
]
GuidanceFolder = Annotated[
    Path | None,
    typer.Option(
        "--guidance",
        metavar="DIR",
        envvar="THRESHOLDS_GUIDANCE_DIR",
        help="A folder with your own copy of the guidance as text (.txt): passages are shown beside our paraphrases.",
    ),
]


class Format(StrEnum):
    """The forms in which an assessment, or the explanation of a rule, is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


def today() -> date:
    """Today in England, whatever the clock of this computer is set to."""
    return datetime.now(ZoneInfo("Europe/London")).date()


app.add_typer(check_command(today))
app.add_typer(scenarios_command(today))
app.add_typer(diff_command(today))
app.add_typer(impact_command(today))
app.add_typer(mutate_command(today))
app.add_typer(new_commands(today), name="new")
app.add_typer(publish_command(today))


@app.command()
def assess(
    case: Annotated[str, typer.Argument(metavar="CASE", help="A case as a JSON or YAML file; - reads standard input.")],
    on: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The date of assessment, as 2026-04-01: before the file's own, else today."),
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the assessment.")] = Format.TEXT,
    rulesets: RulesetsFolder = SHIPPED,
    guidance: GuidanceFolder = None,
) -> None:
    """Assess a case: what applies, why, by when, and what is still open.

    Ends with 0 if the case was assessed, 2 if it is refused, 3 if it could not be evaluated.
    """
    from rules_engine import rendering  # noqa: PLC0415 (a slow import, and other commands do without)

    assessment, rulebook = _assessed(_read(case), on, rulesets, guidance)
    match form:
        case Format.TEXT:
            typer.echo(rendering.text(assessment, rulebook))
        case Format.JSON:
            typer.echo(assessment.model_dump_json(indent=2))
        case Format.MARKDOWN:
            typer.echo(rendering.markdown(assessment, rulebook))
        case Format.HTML:
            typer.echo(rendering.html(assessment, rulebook), nl=False)


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="A rule by its name in quotes, or by its id.")],
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="The rule as it stands on a date, as 2026-04-01: else today.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the explanation.")] = Format.TEXT,
    rulesets: RulesetsFolder = SHIPPED,
) -> None:
    """Explain a rule: what it says, when it applies, which facts and sources it rests on, and what is in doubt.

    Ends with 1 if no such rule is in force on the date, or the rulesets cannot be read; 2 if the date is none.
    """
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.rendering.forms import to_markdown, to_text  # noqa: PLC0415
    from rules_engine.rendering.page import to_html  # noqa: PLC0415
    from rules_engine.workbench import explaining  # noqa: PLC0415
    from rules_engine.workbench.explained_document import document  # noqa: PLC0415
    from rules_engine.workbench.ledger.reading import LedgerError  # noqa: PLC0415
    from rules_engine.workbench.rule_called import NoSuchRule, rule_called  # noqa: PLC0415

    try:
        day = today() if on is None else date.fromisoformat(on)
    except ValueError:
        stop(REFUSED, "Write the date as YYYY-MM-DD, such as 2026-04-01.")
    try:
        folder = Folder(rulesets)
        called = rule_called(folder, rule, day)
        statements, scenarios = _behind(folder, *called[:2])
        explained = explaining.explain(*called, statements=statements, scenarios=scenarios)
    except (NoSuchRule, RulesetError, LedgerError) as error:
        stop(1, str(error))
    match form:
        case Format.TEXT:
            typer.echo(to_text(document(explained)))
        case Format.JSON:
            typer.echo(explained.model_dump_json(indent=2))
        case Format.MARKDOWN:
            typer.echo(to_markdown(document(explained)))
        case Format.HTML:
            typer.echo(to_html(document(explained), explained.name), nl=False)


def _behind(folder: "Folder", rulebook: "Rulebook", rule: "Rule") -> tuple[list[str], list[str]]:
    """The lines on statements and scenarios behind a rule, of every ledger beside the rulesets."""
    from rules_engine.workbench.ledger.behind import (  # noqa: PLC0415 (a slow import)
        links_beside,
        scenarios_showing,
        statements_behind,
    )

    links = links_beside(folder, rulebook)
    statements = [f"{e.id} ({e.place}): {e.says}" for one in links for e in statements_behind(one, rule)]
    scenarios = [str(scenario) for one in links for scenario in scenarios_showing(one, rule)]
    return statements, scenarios


@app.command()
def schema(
    rulesets: RulesetsFolder = SHIPPED,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; end with 1 if any schema is out of date.")
    ] = False,
) -> None:
    """Renew the JSON Schemas by which editors complete the names of facts, answers and rules.

    Ends with 1 if the rulesets cannot be read: thresholds check says why.
    """
    from rules_engine.loading import RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.schema import stale, write  # noqa: PLC0415 (a slow import)

    try:
        found = stale(rulesets) if check else write(rulesets)
    except RulesetError as error:
        stop(1, str(error))
    typer.echo(
        f"{'Out of date' if check else 'Renewed'}: {', '.join(found)}" if found else "All schemas are up to date."
    )
    if check and found:
        raise typer.Exit(1)


@app.command()
def doctor(rulesets: RulesetsFolder = SHIPPED) -> None:
    """Check this installation: the two deciders, the calendar, the rulebook in force and its sources.

    Ends with 1 if a line says MEND.
    """
    from rules_engine.doctor import checks  # noqa: PLC0415 (a slow import)

    sound = True
    for one in checks(rulesets, today()):
        typer.echo(f"{one.state:<4}  {one.said}")
        sound = sound and one.state != "MEND"
    if not sound:
        raise typer.Exit(1)


def _read(case: str) -> object:
    """What a case file says, or standard input."""
    from rules_engine.case_files import LARGEST, CannotRead, parse_json, parse_yaml  # noqa: PLC0415 (a slow import)

    try:
        body = sys.stdin.buffer.read(LARGEST + 1) if case == "-" else Path(case).read_bytes()
        if len(body) > LARGEST:
            stop(REFUSED, "The case is larger than 256 KiB. Give the answers only, and no documents.")
        told = body.decode("utf-8-sig")
        json = Path(case).suffix == ".json" or (case == "-" and told.lstrip().startswith("{"))
        return parse_json(told) if json else parse_yaml(told)
    except FileNotFoundError:
        stop(REFUSED, "There is no such file. Name a case file, or - for standard input.")
    except OSError:
        stop(REFUSED, "The file cannot be read. Name a case file that you may read, or - for standard input.")
    except UnicodeDecodeError:
        stop(REFUSED, "The case is not UTF-8 text. Save it as plain UTF-8 text.")
    except CannotRead as error:
        stop(REFUSED, str(error))


def _assessed(told: object, on: str | None, rulesets: Path, guidance: Path | None) -> "tuple[Assessment, Rulebook]":
    """A case assessed, with the rulebook it was judged by. Ends the command where that cannot be done."""
    from rules_engine.assessment import assess as judge  # noqa: PLC0415 (a slow import)
    from rules_engine.case import CaseError, CaseRefused, read_case  # noqa: PLC0415
    from rules_engine.inference import EngineFault, UnfitRulebook  # noqa: PLC0415
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415
    from rules_engine.readiness import begin  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered, in_force  # noqa: PLC0415
    from rules_engine.workbench.ledger.passages import passages_in  # noqa: PLC0415
    from rules_engine.workbench.ledger.reading import LedgerError  # noqa: PLC0415

    try:
        if isinstance(told, dict) and (on is not None or told.get("on") is None):
            told = {**told, "on": today().isoformat() if on is None else on}
        case = read_case(told)
        begin()
        rulebook = in_force(Folder(rulesets), case.on or today())
        passages = passages_in(rulesets, guidance)
        for note in passages.notes:
            typer.echo(f"Note: {note}", err=True)
        return judge(rulebook, case, passages=passages), rulebook
    except CaseRefused as refused:
        stop(REFUSED, *(_in_words(e) for e in refused.errors))
    except NotCovered as error:
        detail = f"No rulebook is in force on this date. Dates covered: {error.covered}."
        stop(REFUSED, _in_words(CaseError(pointer="/on", code="not_covered", detail=detail)))
    except (RulesetError, LedgerError, UnfitRulebook) as error:
        stop(FAULT, str(EngineFault("the rulesets")), "The rulesets have to be mended first:", str(error))
    except EngineFault as fault:
        stop(FAULT, str(fault))
    except Exception as error:  # noqa: BLE001 (a traceback could repeat what the case says)
        stop(
            FAULT,
            str(EngineFault("unforeseen")),
            f"To whoever looks after this service: {type(error).__name__}.",
        )


def _in_words(error: "CaseError") -> str:
    """An error on one line."""
    told = f"{error.pointer or '/'}: {error.detail}"
    if error.permitted:
        told += f" Permitted: {', '.join(error.permitted)}."
    return told + (f' Did you mean "{error.nearest}"?' if error.nearest else "")


def stop(code: int, *lines: str) -> Never:
    """End the command with a code, and say why."""
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(code)
