"""A new ruleset, version or rule to begin from. Nothing that is there is ever written over."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rules_engine.facts import Kind
from rules_engine.loading import NO_TOPICS, Folder, Version
from rules_engine.loading.tree import Reader, Table, Text
from rules_engine.names import nearest, to_id
from rules_engine.workbench.drafts import drafts_in
from rules_engine.workbench.ledger.naming import slug
from rules_engine.workbench.scaffolding import texts
from rules_engine.workbench.scaffolding.inserting import added_under, set_head, without_head


class CannotBegin(ValueError):
    """Why nothing was written, and what to do instead."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The files that were written, and what to do next."""

    files: tuple[Path, ...]
    next: tuple[str, ...]


def new_ruleset(folder: Folder, topic: str, starts: date) -> Begun:
    """A ruleset on a topic that has none: its head, a draft. Raises CannotBegin."""
    if topic != slug(topic) or topic in NO_TOPICS:
        raise CannotBegin(
            f"A topic is a few words with hyphens between them, such as {slug(topic) or 'rapid-review'}, and none of "
            f"{', '.join(sorted(NO_TOPICS))}."
        )
    path = folder.path / topic / f"{starts}.yaml"
    if (folder.path / topic).exists():
        raise CannotBegin(
            f"There is a topic {topic} already. For a new version: thresholds new version {topic} --from {starts}."
        )
    owners = [owner for version in folder.versions if isinstance(owner := version.files[0].get("owner"), Text)]
    text = texts.head(
        "../schema/ruleset.schema.json",
        title=texts.title_to_do(),
        starts=starts,
        review_by=str(starts.replace(year=starts.year + 1, day=min(starts.day, 28))),
        owner=owners[0].value if owners else "TODO who answers for it",
    )
    _write({path: text})
    return Begun(
        (path,),
        (
            f"Write its title, the owner and the date of the next review into {topic}/{path.name}.",
            f'Add its rules, one by one: thresholds new rule "NAME" --in {topic}.',
            _AND_THEN,
        ),
    )


def new_version(folder: Folder, topic: str, starts: date) -> Begun:
    """A draft that says what is in force on its date, to be changed. Raises CannotBegin."""
    base = _in_force(folder, topic, starts)
    if base.starts == starts:
        raise CannotBegin(f"A version of {topic} is in force from {starts}: it is never edited. Choose a later date.")
    single = base.files[0].at.file.count("/") == 1
    place = folder.path / topic / str(starts)
    for path in (place, place.with_suffix(".yaml")):
        if path.exists():
            raise CannotBegin(f"There is {topic}/{path.name} already. Change that, or choose another date.")
    written = {}
    for table in base.files:
        source = folder.path / table.at.file
        path = place.with_suffix(".yaml") if single else place / source.name
        written[path] = _begun_anew(source.read_bytes().decode(), starts)
    _write(written)
    head = Reader(base.files[0], (), folder.findings, "")
    review = head.day("review by", needed=False)
    late = (
        [f"Write a later date for the next review: {review} lies before {starts}."]
        if review and review <= starts
        else []
    )
    return Begun(
        tuple(written),
        (
            f"Change what is to be different from {starts} on. What it was copied from stays as it is.",
            *late,
            f'Add scenarios on {starts} or later that show the change: thresholds new scenario "NAME" --rule "RULE".',
            f"When it is ready: thresholds publish {topic} --from {starts} --by WHO --why WHY.",
        ),
    )


def new_rule(folder: Folder, name: str, topic: str, starts: date | None = None) -> Begun:
    """A rule and its criterion in the draft of a topic. Raises CannotBegin."""
    version = draft_of(folder, topic, starts)
    called = " ".join(name.split())
    _check_free(folder, called)
    shared = folder.shared()
    if shared is None:
        raise CannotBegin(_MEND)
    fact = next(f for f in shared.known.facts.values() if f.kind is Kind.CHOICE and not f.several)
    ledgers = {path.stem for path in (folder.path / "guidance").glob("*.yaml")}
    source = next(iter(sorted(shared.known.sources, key=lambda one: one in ledgers)))
    body = next(iter(shared.known.bodies))
    rests_on = texts.criterion_of(called)
    criterion = texts.criterion(rests_on, fact=fact.name, answer=fact.answers[0], source=source)
    rule = texts.rule(called, rests_on=rests_on, body=body, source=source)
    first = folder.path / version.files[0].at.file
    single = first.parent.name == topic
    path = first if single else first.parent / f"{slug(called)}.yaml"
    if single:
        text = _added(first.read_bytes().decode(), version.files[0], criterion, rule)
        path.write_bytes(text.encode())
    else:
        told = {key.value: value.value for key, value in version.files[0].entries if isinstance(value, Text)}
        text = texts.head(
            "../../schema/ruleset.schema.json",
            title=told["title"],
            starts=version.starts,
            review_by=told["review by"],
            owner=told["owner"],
        )
        _write({path: added_under(added_under(text, "criteria", criterion), "rules", rule)})
    shown = path.relative_to(folder.path).as_posix()
    return Begun(
        (path,),
        (
            f"Write in {shown} what begins with TODO, and put right what stands beside it.",
            f'Show when it applies, when not, and when it is open: thresholds new scenario "NAME" --rule "{called}".',
            _AND_THEN,
        ),
    )


def draft_of(folder: Folder, topic: str, starts: date | None = None) -> Version:
    """The draft of a topic: the one from a date, or the latest. Raises CannotBegin."""
    _check_topic(folder, topic)
    drafts = [one for one in drafts_in(folder) if one.topic == topic]
    found = [one for one in drafts if starts in {None, one.starts}]
    if not found:
        there = f" There is a draft from {', '.join(str(one.starts) for one in drafts)}." if drafts else ""
        raise CannotBegin(
            f"{topic} has no draft{f' from {starts}' if starts else ''}, and what is in force is never edited.{there} "
            f"Begin one: thresholds new version {topic} --from DATE."
        )
    return found[-1]


_AND_THEN = "See what is still to do: thresholds check."
_MEND = "The rulesets cannot be read as they are. thresholds check says what has to be mended first."


def _begun_anew(text: str, starts: date) -> str:
    """A file in force as a draft of another date, with a history of its own."""
    return without_head(set_head(set_head(text, "status", "draft"), "in force from", str(starts)), "history")


def _in_force(folder: Folder, topic: str, on: date) -> Version:
    """The version of a topic that is in force on a date. Raises CannotBegin."""
    _check_topic(folder, topic)
    if folder.findings.all:
        raise CannotBegin("\n".join([_MEND, *(str(one) for one in sorted(folder.findings.all))]))
    begun = [one for one in folder.versions if one.topic == topic and one.status == "in force" and one.starts <= on]
    last = max(begun, key=lambda one: one.starts, default=None)
    if last is None or (last.withdrawn_from and last.withdrawn_from <= on):
        raise CannotBegin(f"No version of {topic} is in force on {on}, so there is nothing to begin from.")
    return last


def _check_topic(folder: Folder, topic: str) -> None:
    topics = sorted({one.topic for one in folder.versions})
    if topic not in topics:
        near = nearest(topic, topics)
        meant = f' Did you mean "{near}"?' if near else f" There are these: {', '.join(topics)}."
        raise CannotBegin(
            f'There is no topic "{topic}".{meant} For a new one: thresholds new ruleset TOPIC --from DATE.'
        )


def _check_free(folder: Folder, name: str) -> None:
    """No fact, criterion or rule has the name. Raises CannotBegin."""
    if not to_id(name):
        raise CannotBegin("A rule needs a name: say in a few words what it is about.")
    tables = [("a fact", folder.tables["facts"].get("facts"))] if "facts" in folder.tables else []
    for file in (file for version in folder.versions for file in version.files):
        tables += [("a criterion", file.get("criteria")), ("a rule", file.get("rules"))]
    for what, table in tables:
        for key, _ in table.entries if isinstance(table, Table) else ():
            if to_id(key.value) == to_id(name):
                raise CannotBegin(
                    f'"{key.value}" is {what} already ({key.at}). A name means one thing: choose another.'
                )


def _added(text: str, table: Table, criterion: Iterable[str], rule: Iterable[str]) -> str:
    for key in ("criteria", "rules"):
        found = table.get(key)
        if found is not None and not (isinstance(found, Table) and found.entries and found.at.column > 1):
            raise CannotBegin(f'{found.at}: put what stands under "{key}" on lines of its own first, or take it out.')
    return added_under(added_under(text, "criteria", criterion), "rules", rule)


def _write(files: dict[Path, str]) -> None:
    """New files. Raises CannotBegin where one cannot be written."""
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(text.encode())
        except FileExistsError:
            raise CannotBegin(f"{path} is there already, and is not written over.") from None
        except OSError as error:
            raise CannotBegin(f"{path} cannot be written: {error.strerror}.") from None


def written(begun: Begun, folder: Path) -> Iterator[str]:
    """What to tell of it."""
    for path in begun.files:
        shown = (
            path.relative_to(folder).as_posix() if path.is_relative_to(folder) else f"{path.parent.name}/{path.name}"
        )
        yield f"Written: {shown}"
    yield "Next:"
    yield from (f"- {line}" for line in begun.next)
