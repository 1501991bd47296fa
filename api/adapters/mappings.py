"""The mappings of a folder, one file a form."""

from collections.abc import Iterable
from pathlib import Path

from api.adapters.mapping import FormMapping, alike
from api.adapters.mapping_files import read_mapping
from rules_engine.case import CaseError, CaseRefused
from rules_engine.loading import RulesetError
from rules_engine.loading.files import misnamed_in_dated
from rules_engine.loading.tree import Findings, Place
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook


class MappingError(RulesetError):
    """A mapping cannot be used as it stands: ``findings`` says where and why, all at once."""


def one_mapping(path: Path, rulebook: Rulebook) -> FormMapping:
    """The mapping that a file holds. Raises MappingError."""
    findings = Findings()
    mapping = read_mapping(path, path.name, rulebook, findings)
    if mapping is None:
        raise MappingError(findings.all)
    return mapping


class Mappings:
    """Every mapping of a folder, read once; without a folder there are none."""

    def __init__(self, folder: Path | None) -> None:
        """Keep the folder; it is read when first asked."""
        self._folder = folder
        self._sound: tuple[FormMapping, ...] | None = None
        self._findings = Findings()

    def check(self, rulebook: Rulebook) -> None:
        """Read every file. Raises MappingError with everything wrong in any."""
        self._read(rulebook)
        if self._findings.all:
            raise MappingError(self._findings.all)

    def of(self, form: str, rulebook: Rulebook) -> FormMapping:
        """The mapping of the form with this name.

        Raises CaseRefused where there is none; MappingError where it may be in a file that is wrong: then the fault is
        here, and not with whoever sent the form.
        """
        sound = self._read(rulebook)
        for mapping in sound:
            if alike(form) in {alike(name) for name in mapping.forms}:
                return mapping
        if self._findings.all:
            raise MappingError(self._findings.all)
        names = [name for mapping in sound for name in mapping.forms]
        raise CaseRefused([_not_mapped(form, names)])

    def _read(self, rulebook: Rulebook) -> tuple[FormMapping, ...]:
        """The sound ones. Facts, authorities and areas are the same on every date, so any rulebook will do."""
        if self._sound is None:
            findings = Findings()
            self._sound = tuple(_folder(self._folder, rulebook, findings)) if self._folder else ()
            self._findings = findings
        return self._sound


def _folder(folder: Path, rulebook: Rulebook, findings: Findings) -> list[FormMapping]:
    if not folder.is_dir():
        findings.add(Place(str(folder)), "There is no such folder. Name the one that holds the mappings of forms.")
        return []
    misnamed = dict(misnamed_in_dated(folder))
    for path, says in misnamed.items():
        findings.add(Place(path.name), says)
    files = [path for path in sorted(folder.glob("*.yaml")) if path not in misnamed]
    read = ((path.name, read_mapping(path, path.name, rulebook, findings)) for path in files)
    found = [(name, mapping) for name, mapping in read if mapping is not None]
    _check_names(found, findings)
    return [mapping for _, mapping in found]


def _check_names(found: Iterable[tuple[str, FormMapping]], findings: Findings) -> None:
    """A form has one mapping."""
    first: dict[str, str] = {}
    for file, mapping in found:
        for name in mapping.forms:
            other = first.setdefault(alike(name), file)
            if other != file:
                findings.add(Place(file), f'The form "{name}" has a mapping in {other} already. Keep one.')


def _not_mapped(form: str, names: list[str]) -> CaseError:
    detail = (
        "There is no mapping for a form of this name, so nothing of it was read. If the form was renamed, add its new "
        'name under "form:" in its mapping. The forms that have one are listed.'
    )
    return CaseError(pointer="/form_name", code="not_mapped", detail=detail, permitted=names,
                     nearest=nearest(form, names))  # fmt: skip
