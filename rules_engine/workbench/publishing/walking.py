"""A draft's way into force: stage by stage, each shown before somebody says to go on, and signed at the end."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.names import to_id
from rules_engine.workbench.publishing import lock
from rules_engine.workbench.publishing.stages import Stage
from rules_engine.workbench.publishing.trial import Trial


class Stopped(RuntimeError):
    """Nothing was published. Says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How the person who publishes is asked and told."""

    tell: Callable[[str], None]
    working: Callable[[str], AbstractContextManager[object]]
    go_on: Callable[[str], bool]
    typed: Callable[[str], str]


def walk(trial: Trial, stages: Sequence[Stage], asking: Asking, weakens: Collection[str] = ()) -> None:
    """Take a draft through the stages. Raises Stopped where one finds something wrong, or nobody wants to go on."""
    confirmed = {to_id(one) for one in weakens}
    for number, stage in enumerate(stages, 1):
        asking.tell(f"\n{number} of {len(stages)}: {stage.name}. {stage.about}\n")
        with asking.working(stage.about):
            found = stage.run(trial)
        asking.tell(found.said)
        if not found.sound:
            raise Stopped(f"Not published, because of this ({stage.name}). Mend it, and publish again.")
        for rule in found.weakened:
            if to_id(rule) not in confirmed:
                asking.tell(f'\nA duty is weaker than before: "{rule}".')
                if to_id(asking.typed("Type its name to say that this is meant")) != to_id(rule):
                    raise Stopped(
                        f'Not published: nobody confirmed that "{rule}" is to be weaker. Type its name when asked, or '
                        f'give it as --weakens "{rule}".'
                    )
        last = number == len(stages)
        if not asking.go_on("Sign it, and put it in force?" if last else "Go on?"):
            raise Stopped("Not published: you stopped here. Nothing was written.")


def publish(trial: Trial) -> list[Path]:
    """Write the signed files and the lock. The files that were written.

    Raises Stopped where a file says something else by now than what was tried.
    """
    for path, (before, _) in trial.texts.items():
        if not path.is_file() or path.read_bytes() != before:
            raise Stopped(f"Not published: {path.name} was changed meanwhile. Publish again, to try it as it is.")
    for path, (_, text) in trial.texts.items():
        path.write_bytes(text)
    folder = Folder(trial.without.path)
    released = [one for one in folder.versions if one.status == "in force"]
    place = folder.path / lock.NAME
    place.write_text(lock.release(folder, released), encoding="utf-8", newline="\n")
    return [*trial.texts, place]
