"""Files as people lay them out: random tables and lists, oddly indented, with comments wherever one can stand."""

from hypothesis import strategies as st

KEYS = ("alpha", "beta gamma", "delta", "epsilon", "zeta")
"""The order in which keys stand."""
_PLAIN = st.sampled_from(["yes", "2027-04-01", "some words", "it's so", "a#b", "under 18", '"quoted: text"', "'# no'"])
_FLOW = st.sampled_from(
    [
        "[known, suspected]",
        "{delta: 1, alpha: [x, {zeta: 1, beta gamma: 2}]}",
        "{zeta: {epsilon: 1, alpha: }, delta: }",
        "{}",
        "[]",
        '{alpha: "{zeta}", other: 2, beta gamma: 3}',
    ]
)
_LINES = st.lists(st.sampled_from(["words here", "# no comment", "- no list", "more: words"]), min_size=1, max_size=3)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file that is sound YAML: a table with other tables and lists below."""
    head = draw(st.sampled_from(["", "# about the file\n", "# yaml-language-server: x\n\n# more\n"]))
    return head + "".join(f"{line}\n" for line in _table(draw, 0, 3))


def _table(draw: st.DrawFn, column: int, depth: int) -> list[str]:
    keys = draw(st.lists(st.sampled_from([*KEYS, "unheard of"]), min_size=1, max_size=4, unique=True))
    found: list[str] = []
    for place, key in enumerate(keys):
        found += [*(_remarks(draw, column) if place else []), *_value(draw, f"{' ' * column}{key}:", column, depth)]
    return found + _remarks(draw, column)


def _value(draw: st.DrawFn, before: str, column: int, depth: int) -> list[str]:
    """What stands after a name or a dash, which stand at a column."""
    kind = draw(st.sampled_from(["plain", "flow", "none", "lines", "|", ">-", *(["table", "list"] if depth else [])]))
    gap, deeper = " " * draw(st.integers(1, 2)), column + draw(st.integers(1, 5))
    trailing = draw(st.sampled_from(["", "", " # trailing"]))
    match kind:
        case "plain":
            return [f"{before}{gap}{draw(_PLAIN)}{trailing}"]
        case "flow":
            return [f"{before}{gap}{draw(_FLOW)}{trailing}"]
        case "none":
            return [before + trailing]
        case "lines":
            return [f"{before}{gap}words go", *(" " * (deeper + n) + "on here" for n in range(draw(st.integers(1, 2))))]
        case "|" | ">-":
            return [f"{before}{gap}{kind}", *(" " * deeper + line for line in draw(_LINES))]
        case "table":
            first = [] if before.endswith("-") else [before + trailing, *_remarks(draw, deeper)]
            inner = _table(draw, deeper, depth - 1)
            return [*first, *inner] if first else _after_dash(before, inner, column)
        case _:
            if before.endswith("-"):
                return _after_dash(before, _list(draw, column + 2, depth - 1), column)
            inner = _list(draw, draw(st.sampled_from([column, deeper])), depth - 1)
            return [before + trailing, *inner]


def _after_dash(before: str, inner: list[str], column: int) -> list[str]:
    """A table or a list whose first line stands behind a dash."""
    at = len(inner[0]) - len(inner[0].lstrip(" "))
    return [before.ljust(at) + inner[0][at:], *inner[1:]] if at > column + 1 else [before, *inner]


def _list(draw: st.DrawFn, column: int, depth: int) -> list[str]:
    found: list[str] = []
    for place in range(draw(st.integers(1, 3))):
        found += _remarks(draw, column) if place else []
        found += _value(draw, " " * column + "-", column, depth)
    return found


def _remarks(draw: st.DrawFn, column: int) -> list[str]:
    """Comments and empty lines, as far in as what they stand above, or nearly."""
    lines = draw(st.lists(st.sampled_from(["", "same", "deeper", "first"]), max_size=2))
    columns = {"same": column, "deeper": column + 3, "first": 0}
    return [" " * columns[line] + f"# {line}" if line else "" for line in lines]
