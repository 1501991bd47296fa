"""What is remembered of files: it is what reading them anew would give, and nothing is lost with it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings
from rules_engine.readiness import cache_folder
from rules_engine.workbench.checking import remembered
from rules_engine.workbench.checking.remembered import remembered_feature, remembered_tree
from rules_engine.workbench.ledger.scenarios import parsed
from tests.workbench.checking.example import FEATURE, FILES, RULESET

WORDS = st.text("abc é:#'\"-{}[],\n\t", max_size=12)
TEXTS = st.lists(st.tuples(WORDS, WORDS), max_size=6).map(lambda rows: "".join(f"{k}: {v}\n" for k, v in rows))


@given(text=TEXTS | st.sampled_from(list(FILES.values())))
def test_a_remembered_file_says_what_it_says(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a file holds, reading it a first and a second time gives what ``read_tree`` gives, findings and all."""
    path = tmp_path_factory.mktemp("any") / "file.yaml"
    path.write_text(text, encoding="utf-8")
    expected = Findings()
    tree = read_tree(path, "file.yaml", expected)
    for _ in range(2):
        found = Findings()
        assert remembered_tree(path, "file.yaml", found) == tree
        assert [(one, one.code) for one in found.all] == [(one, one.code) for one in expected.all]


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until its text changes, a file that is sound is not read again, whatever it is called."""
    path = tmp_path / "rules.yaml"
    path.write_text(FILES[RULESET] + "# once\n", encoding="utf-8")
    first = remembered_tree(path, "rules.yaml", Findings())
    monkeypatch.setattr(remembered, "read_tree", _never)
    again = remembered_tree(path, "other.yaml", Findings())
    assert first is not None
    assert again is not None
    assert again.plain() == first.plain()
    assert again.at.file == "other.yaml"
    path.write_text(FILES[RULESET] + "# twice\n", encoding="utf-8")
    with pytest.raises(AssertionError):
        remembered_tree(path, "rules.yaml", Findings())


def test_a_feature_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same text gives the same document, without the parser."""
    text = FILES[FEATURE] + "\n# once\n"
    first = remembered_feature(text)
    assert first == parsed(text)
    monkeypatch.setattr(remembered, "parsed", _never)
    assert remembered_feature(text) == first


def test_what_is_kept_may_be_spoilt_or_deleted(tmp_path: Path) -> None:
    """Nothing rests on it: the file is read again."""
    path = tmp_path / "rules.yaml"
    path.write_text(FILES[RULESET] + "# spoilt\n", encoding="utf-8")
    first = remembered_tree(path, "rules.yaml", Findings())
    for kept in (cache_folder() / "check").iterdir():
        kept.write_text("{", encoding="utf-8")
    assert remembered_tree(path, "rules.yaml", Findings()) == first
    for kept in (cache_folder() / "check").iterdir():
        kept.unlink()
    assert remembered_tree(path, "rules.yaml", Findings()) == first


def test_where_nothing_can_be_kept_files_are_read_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache folder that cannot be written costs time alone."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    path = tmp_path / "rules.yaml"
    path.write_text(FILES[RULESET], encoding="utf-8")
    assert remembered_tree(path, "rules.yaml", Findings()) == read_tree(path, "rules.yaml", Findings())


def test_what_was_kept_longest_ago_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache does not grow with every edit."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(remembered, "_MOST", 3)
    for number in range(6):
        remembered_feature(f"Feature: {number}\n")
    assert len(list((cache_folder() / "check").iterdir())) == 3


def _never(*_: object) -> None:
    raise AssertionError("It was read again.")
