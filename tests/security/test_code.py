"""What the code that answers requests never does, whoever changes it: read off the code itself."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from tests.conftest import ROOT

FILES: Final = sorted([*ROOT.glob("api/**/*.py"), *ROOT.glob("rules_engine/**/*.py")])
SERVING: Final = [path for path in FILES if "workbench" not in path.parts and path.stem != "doctor"]
"""What a request can reach; the workbench and the doctor are commands, for whoever owns the rulesets."""
SCRIPTS: Final = "".join(path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("assets/**/*.js"))
                         if "node_modules" not in path.parts)  # fmt: skip


@cache
def _parts(kind: type[ast.AST]) -> list[tuple[str, ast.AST]]:
    return [(path, part) for path, part in _every() if isinstance(part, kind)]


@cache
def _every() -> list[tuple[str, ast.AST]]:
    parsed = {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in SERVING}
    return [(path, part) for path, whole in parsed.items() for part in ast.walk(whole)]


def _imports() -> Iterator[tuple[str, str]]:
    """Each file with each module that it imports, whole."""
    for path, part in _parts(ast.Import):
        assert isinstance(part, ast.Import)
        yield from ((path, alias.name) for alias in part.names)
    for path, part in _parts(ast.ImportFrom):
        assert isinstance(part, ast.ImportFrom)
        yield from ((path, f"{part.module}.{alias.name}") for alias in part.names)


def _importing(pattern: str) -> set[str]:
    return {path for path, module in _imports() if re.match(rf"(?:{pattern})(?:\.|$)", module)}


def _calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Calls of a function, or of a method or a function of a module by that name."""
    for path, part in _parts(ast.Call):
        assert isinstance(part, ast.Call)
        called = part.func.attr if isinstance(part.func, ast.Attribute) else getattr(part.func, "id", "")
        if called == name:
            yield path, part


def _is_of_this_file(told: ast.expr) -> bool:
    """Whether a text is written in the code, be it put together of constants: never one that came from outside."""
    match told:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name.isupper()
        case ast.Attribute(value=told) | ast.Subscript(value=told):
            return _is_of_this_file(told)
        case ast.JoinedStr(values=values):
            return all(_is_of_this_file(v.value if isinstance(v, ast.FormattedValue) else v) for v in values)
        case ast.Call(args=[only]):
            return _is_of_this_file(only)
        case _:
            return False


def test_the_check_itself_sees() -> None:
    """It reads every file, and finds what it looks for where it is."""
    assert len(SERVING) > 150
    assert "api/sign_in/issuer.py" in _importing("httpx2")
    assert len(list(_calls("fullmatch"))) > 5
    assert "querySelector" in SCRIPTS


def test_nothing_is_evaluated_as_code() -> None:
    """No text becomes code."""
    called = [found for name in ("eval", "exec", "__import__", "execfile") for found in _calls(name)]
    compiled = [call for _, call in _calls("compile") if isinstance(call.func, ast.Name)]
    assert called + compiled == []


def test_nothing_is_read_that_could_build_objects_or_fetch_others() -> None:
    """Neither pickles nor XML are read: what comes in is JSON, forms and, from the ruleset's owner, YAML."""
    assert _importing("pickle|marshal|shelve|dbm|xml|lxml") == set()
    fast, slow = _importing("yaml"), [ast.unparse(call) for _, call in _calls("YAML")]
    loaded = [ast.unparse(call) for path, call in _all_of("yaml") if path in fast]
    assert [call for call in loaded if "yaml.CSafeLoader" not in call] == []
    assert [call for call in slow if re.search("unsafe|base", call)] == []


def test_commands_are_run_in_one_place_and_made_of_nothing_that_came_in() -> None:
    """The second decider's process is all that is ever started by what answers requests."""
    assert _importing("subprocess|pty|commands") == {"rules_engine/durable/helper.py"}
    started = [call for _, call in _calls("Popen")]
    assert [ast.unparse(call.args[0]) for call in started] == ["[sys.executable, '-P', str(WORKER)]"]
    assert [found for name in ("system", "popen", "spawnv", "execv", "startfile") for found in _calls(name)] == []


def test_others_are_asked_in_one_place() -> None:
    """Only signing in speaks to another service: the issuer."""
    assert _importing("httpx2|httpx|requests|urllib.request|urllib3|http.client|smtplib|ftplib|telnetlib") == {
        "api/sign_in/issuer.py",
        "api/sign_in/people.py",
    }


def test_no_pattern_template_or_statement_is_made_of_what_came_in() -> None:
    """Regular expressions, templates, formats and SQL are all written in the code."""
    patterns = [
        (path, ast.unparse(call))
        for name in ("compile", "fullmatch", "match", "search", "sub", "split", "findall", "finditer")
        for path, call in _calls(name)
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "re"
        and not _is_of_this_file(call.args[0])
    ]
    assert patterns == []
    found = [one for name in ("text", "exec_driver_sql") for one in _calls(name)]
    statements = [call for path, call in found if path.startswith("api/") and call.args and _is_sql(call)]
    assert statements
    made = {ast.unparse(call.args[0]) for call in statements if not _is_of_this_file(call.args[0])}
    assert made == _OF_NAMES_IN_THE_CODE
    formats = [call.func.value for _, call in _calls("format") if isinstance(call.func, ast.Attribute)]
    assert [ast.unparse(told) for told in formats if not _is_of_this_file(told)] == []
    assert {ast.unparse(call.func) for _, call in _calls("from_string")} <= {"RGBColor.from_string"}


_OF_NAMES_IN_THE_CODE: Final = {
    "begin",
    "f\"SELECT pg_relation_filenode('{table}')\"",
    "f'VACUUM (FULL, VERBOSE) {table}'",
}
"""Statements with a part that is not written out: how a transaction begins, and the tables that erasing overwrites."""


def _is_sql(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) or getattr(call.func, "attr", "") == "exec_driver_sql"


def test_chance_and_digests_are_good_enough() -> None:
    """What nobody may guess comes from the operating system, and no digest is one that can be forged."""
    # Before it takes cases, the second decider rehearses on some that are made up.
    assert _importing("random|uuid.uuid1|numpy") == {"rules_engine/durable/rehearsal.py"}
    digests = {call.func.attr for _, call in _all_of("hashlib") if isinstance(call.func, ast.Attribute)}
    assert digests == {"sha256"}


def _all_of(module: str) -> Iterator[tuple[str, ast.Call]]:
    for path, part in _parts(ast.Call):
        assert isinstance(part, ast.Call)
        if isinstance(part.func, ast.Attribute) and getattr(part.func.value, "id", "") == module:
            yield path, part


def test_scripts_keep_nothing_and_write_no_markup() -> None:
    """Nothing stays in a browser, no text of somebody becomes part of a page, and no other window is spoken to."""
    assert [never for never in _NEVER if never in SCRIPTS] == []


_NEVER: Final = (
    "localStorage", "sessionStorage", "indexedDB", "document.cookie", "innerHTML", "outerHTML", "insertAdjacentHTML",
    "document.write", "eval(", "new Function", "postMessage", "WebSocket",
)  # fmt: skip
