"""The commands of ``thresholds adapt``."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.cli import REFUSED, SHIPPED, RulesetsFolder, stop, today

if TYPE_CHECKING:
    from api.adapters.adapted import Adapted

app = typer.Typer(
    help="Cases from what forms send.", no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False
)


@app.command("govuk-forms")
def govuk_forms(
    submission: Annotated[
        typer.FileBinaryRead,
        typer.Argument(metavar="SUBMISSION", help="The JSON that GOV.UK Forms sent; - reads standard input."),
    ],
    mapping: Annotated[Path, typer.Option(metavar="FILE", help="The mapping of the form.")],
    on: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The date of assessment, as 2026-04-01: else as the mapping says."),
    ] = None,
    rulesets: RulesetsFolder = SHIPPED,
) -> None:
    """Print the case that a submission makes, for thresholds assess. What is not in it is told on standard error.

    Ends with 0 if there is a case, 1 if the mapping or the rulesets have to be mended, 2 if the submission is refused.
    """
    from api.adapters.adapting import adapt  # noqa: PLC0415 (a slow import, and other commands do without)
    from api.adapters.mappings import one_mapping  # noqa: PLC0415
    from api.adapters.submission import read_submission  # noqa: PLC0415
    from rules_engine.case import CaseRefused  # noqa: PLC0415
    from rules_engine.case_files import LARGEST, CannotRead, parse_json  # noqa: PLC0415
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered, in_force  # noqa: PLC0415

    try:
        day = None if on is None else date.fromisoformat(on)
    except ValueError:
        stop(REFUSED, "Write the date as YYYY-MM-DD, such as 2026-04-01.")
    body = submission.read(LARGEST + 1)
    if len(body) > LARGEST:
        stop(REFUSED, "The submission is larger than 256 KiB. Send its JSON alone, and no files.")
    try:
        folder = Folder(rulesets)
        sent = read_submission(parse_json(body.decode("utf-8-sig")))
        known = one_mapping(mapping, in_force(folder, today()))
        day = day or known.date_of_assessment(sent, today())
        adapted = adapt(sent, known, in_force(folder, day), day)
    except RulesetError as error:
        stop(1, str(error))
    except CaseRefused as refused:
        stop(REFUSED, *(f"{error.pointer}: {error.detail} {', '.join(error.permitted)}" for error in refused.errors))
    except (CannotRead, NotCovered) as error:
        stop(REFUSED, str(error))
    except UnicodeDecodeError:
        stop(REFUSED, "The submission is not UTF-8 text.")
    typer.echo(json.dumps(adapted.case, indent=2, ensure_ascii=False))
    _tell_the_rest(adapted)


def _tell_the_rest(adapted: "Adapted") -> None:
    """What a reader of the case has to know besides."""
    for one in adapted.left_over:
        knows = f" It knows: {', '.join(one.knows)}." if one.knows and one.why == "not_read" else ""
        gives = f" ({one.gives})" if one.gives else ""
        typer.echo(f"Left over: question {one.question_id}{gives}: {one.detail}{knows}", err=True)
    for empty in adapted.not_answered:
        typer.echo(f"Not answered: question {empty.question_id} ({empty.gives or 'gives no fact'}).", err=True)
    if adapted.unread:
        typer.echo(f"Unread: {adapted.unread}. A person has to read the form; those facts are left open.", err=True)
