"""The commands of ``thresholds ledger``."""

import gc
import json
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.names import nearest as nearest_name
from rules_engine.workbench.ledger.opening import (
    REFUSED,
    beside,
    joined,
    latest_rulebook,
    ledger_of,
    listed_sources,
    stop,
    tell,
    text_of,
)

SHIPPED = Path(__file__).parents[3] / "rulesets"
"""The rulesets beside the packages."""
_SOURCE = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")

app = typer.Typer(
    help="Every statement of a guidance, and where each stands in the rules.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

RulesetsFolder = Annotated[
    Path,
    typer.Option("--rulesets", metavar="DIR", help="The folder of rulesets.", show_default="the shipped rulebook"),
]
FeaturesFolder = Annotated[
    Path | None,
    typer.Option(
        "--features", metavar="DIR", help="The folder of features.", show_default="the one beside the rulesets"
    ),
]
GuidanceFolder = Annotated[
    Path | None,
    typer.Option("--guidance", metavar="DIR", envvar="THRESHOLDS_GUIDANCE_DIR", help="Your own copies, as .txt."),
]
NewText = Annotated[Path, typer.Argument(metavar="TEXT", help="The guidance's text: plain text, as UTF-8.")]
Source = Annotated[str, typer.Option("--ledger", metavar="SOURCE", help="The source, as rulesets cite it.")]


class Format(StrEnum):
    """The forms in which a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@app.callback()
def _uninterrupted(context: typer.Context) -> None:
    # A command reads much, keeps it and ends: to look for garbage meanwhile takes time and finds none.
    gc.disable()
    context.call_on_close(gc.enable)


@app.command()
def check(
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
    text: Annotated[Path | None, typer.Option(metavar="FILE", help="Compare with this text too.")] = None,
    guidance: GuidanceFolder = None,
) -> None:
    """Check the ledgers: every statement has a standing, every name exists, and every encoding has its scenario.

    Ends with 1 if anything is wrong, each finding on a line.
    """
    from rules_engine.workbench.ledger.checking import against, counts, ledger_findings  # noqa: PLC0415 (slow)
    from rules_engine.workbench.ledger.reading import LedgerError, read_ledger, sources  # noqa: PLC0415
    from rules_engine.workbench.ledger.supplied import copies  # noqa: PLC0415

    folder, rulebook = latest_rulebook(rulesets)
    try:
        ledgers = [read_ledger(rulesets, source) for source in sources(rulesets)]
    except LedgerError as error:
        stop(1, str(error))
    found = ledger_findings(folder, rulebook, beside(rulesets, features), ledgers)
    supplied = copies(guidance, ledgers) if guidance and not text else None
    tell(supplied.notes if supplied else ())
    said = text_of(text) if text else None
    compared = []
    for ledger in ledgers:
        copy = supplied.by_source.get(ledger.source) if supplied else None
        if said and text:
            compared.append(text.name)
            found += against(said.said, text.name, ledger)
        elif copy:
            compared.append(copy.path.name)
            found += against(copy.text.said, copy.path.name, ledger)
    for finding in found:
        typer.echo(finding)
    if found:
        raise typer.Exit(1)
    for ledger in ledgers:
        typer.echo(f"{ledger.source}: {', '.join(f'{count} {kind}' for kind, count in counts(ledger).items())}.")
    typer.echo(f"Compared with {', '.join(compared)}." if compared else "No text to compare with.")


@app.command()
def compare(
    text: NewText,
    ledger: Source = "LOCAL2025",
    form: Annotated[Format, typer.Option("--format", help="How to print the worklist.")] = Format.TEXT,
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
) -> None:
    """Compare a re-issued text with what is held of it: what changed, what that touches, and what to look at.

    For a source without a ledger, the passages most like each place that is cited. Ends with 2 if the text is refused.
    """
    from rules_engine.workbench.ledger import comparing, nearest, showing, showing_nearest, worklist  # noqa: PLC0415 (slow)
    from rules_engine.workbench.ledger.links import citations  # noqa: PLC0415
    from rules_engine.workbench.ledger.reading import sources  # noqa: PLC0415
    from rules_engine.workbench.ledger.texts import NotAText  # noqa: PLC0415

    folder, rulebook = latest_rulebook(rulesets)
    if ledger not in rulebook.sources:
        near = nearest_name(ledger, rulebook.sources)
        told = f' Did you mean "{near}"?' if near else ""
        stop(REFUSED, f'There is no source "{ledger}".{told} There are these: {", ".join(rulebook.sources)}.')
    supplied = text_of(text)
    try:
        if ledger in sources(rulesets):
            links = joined(folder, rulebook, ledger_of(rulesets, ledger), beside(rulesets, features))
            found = comparing.compare(supplied.said, links, supplied.note)
            plain, shown = showing.as_plain(found, rulebook), showing.worklist(found, rulebook, text.name)
        else:
            places = nearest.nearest_passages(supplied.said, citations(folder, ledger))
            plain = showing_nearest.as_plain(ledger, places, rulebook, supplied.note)
            shown = showing_nearest.worklist(ledger, places, rulebook, text.name, supplied.note)
    except NotAText as error:
        stop(REFUSED, f"{text.name}: {error}")
    if form is Format.JSON:
        typer.echo(json.dumps(plain, indent=2, ensure_ascii=False))
    else:
        typer.echo((worklist.as_html if form is Format.HTML else worklist.as_text)(shown), nl=False)


@app.command()
def trace(
    asked: Annotated[str, typer.Argument(metavar="ID-OR-WORDS", help="An id, a place, or words, in quotes.")],
    ledger: Source = "LOCAL2025",
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
    guidance: GuidanceFolder = None,
) -> None:
    """Trace a statement to the rules that encode it and the scenarios that show it.

    Ends with 1 if nothing is found.
    """
    from rules_engine.workbench.ledger.supplied import copies  # noqa: PLC0415 (slow)
    from rules_engine.workbench.ledger.tracing import find, traced  # noqa: PLC0415
    from rules_engine.workbench.ledger.worklist import item_lines  # noqa: PLC0415

    read = ledger_of(rulesets, ledger)
    supplied = copies(guidance, [read]) if guidance else None
    tell(supplied.notes if supplied else ())
    copy = supplied.by_source.get(ledger) if supplied else None
    passages = copy.passages if copy else {}
    found = find(asked, read, passages)
    if not found.entries:
        near = [f"  {entry.id}: {entry.says or entry.standing}" for entry in found.suggestions]
        stop(1, found.why, *(["The nearest:", *near] if near else []))
    links = joined(*latest_rulebook(rulesets), read, beside(rulesets, features))
    typer.echo(
        "\n".join(line for e in found.entries for line in (*item_lines(traced(e, links, passages)), "")).rstrip()
    )


@app.command()
def new(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="The source, as rulesets cite it.")],
    text: NewText,
    ledger: Annotated[
        str | None, typer.Option("--from", metavar="LEDGER", help="Keep what still holds of this ledger.")
    ] = None,
    headings: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The text's headings, one a line, where they are not recognised."),
    ] = None,
    rulesets: RulesetsFolder = SHIPPED,
) -> None:
    """Print a ledger for a text, to be saved as guidance/SOURCE.yaml among the rulesets.

    Ends with 2 if the text is refused.
    """
    from rules_engine.workbench.ledger.reading import segmented  # noqa: PLC0415 (slow)
    from rules_engine.workbench.ledger.renewing import fresh, renewed  # noqa: PLC0415
    from rules_engine.workbench.ledger.segmenting import segment  # noqa: PLC0415

    if not _SOURCE.fullmatch(source):
        stop(REFUSED, f'"{source}" cannot name a source. Use letters, digits and hyphens alone, such as LOCAL2027.')
    told = [line.strip() for line in text_of(headings).said.splitlines() if line.strip()] if headings else []
    said = text_of(text).said
    if source not in listed_sources(rulesets):
        tell([f"{source} is not in sources.yaml. Add it there before you save this ledger."])
    if ledger is None:
        typer.echo(fresh(source, segment(said, told)), nl=False)
    else:
        kept = ledger_of(rulesets, ledger)
        typer.echo(renewed(source, segmented(said, kept, told), kept), nl=False)


@app.command()
def sheet(
    ledger: Source = "LOCAL2025",
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
) -> None:
    """Print the sheet for the owner's sign-off, as CSV: each rule, its statements, doubts and differing sources."""
    from rules_engine.workbench.ledger import sheet as sheets  # noqa: PLC0415 (a slow import)

    links = joined(*latest_rulebook(rulesets), ledger_of(rulesets, ledger), beside(rulesets, features))
    typer.echo(sheets.sheet(links), nl=False)
