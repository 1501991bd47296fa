"""A folder of mappings: each form has one, by its name."""

from pathlib import Path

import pytest

from api.adapters.mappings import MappingError, Mappings
from rules_engine.case import CaseRefused
from rules_engine.rulebook import Rulebook
from tests.api.adapters.conftest import EXAMPLES, MAPPING

NAME = "Refer a serious child safeguarding incident"


def _folder(tmp_path: Path, **files: str) -> Mappings:
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Mappings(tmp_path)


def _named(name: str) -> str:
    return MAPPING.read_text(encoding="utf-8").replace(NAME, name)


@pytest.mark.parametrize("name", [NAME, NAME.upper(), f" {NAME} "])
def test_a_form_is_known_by_its_name(rulebook: Rulebook, name: str) -> None:
    """Case and spaces do not count."""
    mappings = Mappings(EXAMPLES)
    mappings.check(rulebook)
    assert mappings.of(name, rulebook).forms == (NAME,)


def test_each_form_has_its_own(rulebook: Rulebook, tmp_path: Path) -> None:
    """A form has every name that its mapping lists."""
    mappings = _folder(tmp_path, one=_named("[One, Un]"), two=_named("Two"))
    mappings.check(rulebook)
    assert mappings.of("Un", rulebook) is mappings.of("One", rulebook)
    assert mappings.of("Two", rulebook).forms == ("Two",)


@pytest.mark.parametrize("folder", [None, EXAMPLES])
def test_a_form_without_one_is_refused(rulebook: Rulebook, folder: Path | None) -> None:
    """With the forms that have one; its name as it was sent is not repeated."""
    with pytest.raises(CaseRefused) as refused:
        Mappings(folder).of("Refer a serious incident", rulebook)
    (error,) = refused.value.errors
    assert (error.pointer, error.code) == ("/form_name", "not_mapped")
    assert (error.permitted, error.nearest) == (([NAME], NAME) if folder else ([], None))
    assert "Refer a serious incident" not in str(refused.value)


def test_one_that_is_wrong_does_not_stop_the_others(rulebook: Rulebook, tmp_path: Path) -> None:
    """But where the form may be meant by it, the fault is here and not with the form."""
    mappings = _folder(tmp_path, bad="form: [Bad\n", good=_named("Good"))
    assert mappings.of("Good", rulebook).forms == ("Good",)
    with pytest.raises(MappingError, match=r"bad\.yaml:1:"):
        mappings.of("Bad", rulebook)
    with pytest.raises(MappingError, match=r"bad\.yaml:1:"):
        mappings.check(rulebook)


def test_two_for_one_form_are_told(rulebook: Rulebook, tmp_path: Path) -> None:
    """Neither is preferred in silence."""
    with pytest.raises(
        MappingError, match=r'^two\.yaml:1:1: The form "one" has a mapping in one\.yaml already\. Keep one\.$'
    ):
        _folder(tmp_path, one=_named("One"), two=_named("one")).check(rulebook)


@pytest.mark.parametrize("name", ["form.yml", "form.yaml.txt", "one - copy.yaml"])
def test_a_file_that_nothing_reads_is_told(rulebook: Rulebook, tmp_path: Path, name: str) -> None:
    """Left alone, the forms of its mapping would be refused."""
    (tmp_path / name).write_text(_named("Two"), encoding="utf-8")
    with pytest.raises(MappingError, match=name):
        _folder(tmp_path, one=_named("One")).check(rulebook)


def test_a_folder_that_is_not_there_is_told(rulebook: Rulebook, tmp_path: Path) -> None:
    """It is not the same as none."""
    with pytest.raises(MappingError, match="There is no such folder"):
        Mappings(tmp_path / "forms").check(rulebook)
    Mappings(None).check(rulebook)
