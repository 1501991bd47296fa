"""JSON Schemas (draft 7) of the rulesets folder: an editor completes names and checks while one types.

They are generated from the folder's own names and the loader's words, and stand in its ``schema`` folder.

- ``write(folder)`` writes them and gives the names of those it renewed: ``thresholds schema``.
- ``stale(folder)`` gives the names of those missing or out of date, and writes nothing:
  ``thresholds schema --check``, which ends with 1 where there are any.
- ``schemas(folder)`` gives the name and text of each.

All raise RulesetError, with every finding, where a shared file is wrong, or a ruleset is no YAML or lacks its
head. Criteria and rules that are not sound yet do not stop them.

The schemas let pass a criterion, a rule or an owner that no file has yet: someone may be writing it. That each
name means something, and the order of keys, is for ``thresholds check``. The editor has to read YAML 1.2,
as the yaml-language-server does unless told otherwise: to YAML 1.1, ``yes`` and ``no`` are no words.
"""

import json
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.schema import shared
from rules_engine.schema.excused import excused
from rules_engine.schema.offered import Offered
from rules_engine.schema.properties import properties
from rules_engine.schema.referral_form import referral_form
from rules_engine.schema.rulesets import ruleset
from rules_engine.schema.sequence import sequence

__all__ = ["schemas", "stale", "write"]

_MADE_BY = {
    "ruleset": ruleset,
    "facts": shared.facts,
    "sources": shared.sources,
    "bodies": shared.bodies,
    "areas": shared.areas,
    "calendar": shared.calendar,
    "sequence": sequence,
    "referral-form": referral_form,
    "properties": properties,
    "excused": excused,
}


def schemas(folder: str | Path) -> dict[str, str]:
    """The text of each schema of a rulesets folder, by the name of its file. Raises RulesetError."""
    offered = Offered.by(Folder(Path(folder)))
    return {
        f"{name}.schema.json": json.dumps(made_by(offered), indent=2, ensure_ascii=False) + "\n"
        for name, made_by in _MADE_BY.items()
    }


def write(folder: str | Path) -> list[str]:
    """Write the schemas into the folder. The names of those that were renewed. Raises RulesetError."""
    place = Path(folder) / "schema"
    renewed = _differing(place, schemas(folder))
    place.mkdir(exist_ok=True)
    for name, content in renewed.items():
        (place / name).write_text(content, encoding="utf-8", newline="\n")
    return list(renewed)


def stale(folder: str | Path) -> list[str]:
    """The names of the schemas that are missing or not what would be written now. Raises RulesetError."""
    return list(_differing(Path(folder) / "schema", schemas(folder)))


def _differing(place: Path, texts: dict[str, str]) -> dict[str, str]:
    """Those of these texts that do not stand there."""
    return {name: text for name, text in texts.items() if not _stands(place / name, text)}


def _stands(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text(encoding="utf-8") == text
