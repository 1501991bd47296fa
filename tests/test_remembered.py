"""What is remembered between cases: the same as if it were made anew, and never more than so much."""

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.remembered import Remembered

NAMES = st.lists(st.integers(0, 12))


def made(name: int) -> str:
    """What goes by a name."""
    return f"made of {name}"


@given(NAMES, st.integers(0, 9))
def test_it_is_as_made_anew(names: list[int], most: int) -> None:
    """Whatever was asked for before and however little is held, what goes by a name is what is made of it."""
    remembered = Remembered[str](most)
    assert [remembered.get(name, lambda n=name: made(n)) for name in names] == [made(name) for name in names]  # type: ignore[misc]


@given(NAMES, st.integers(2, 9))
def test_it_never_holds_more(names: list[int], most: int) -> None:
    """However much is asked for, no more than so much is held."""
    remembered = Remembered[str](most)
    for name in names:
        remembered.get(name, lambda n=name: made(n))  # type: ignore[misc]
        assert len(remembered) <= most


@given(NAMES, st.integers(2, 9))
def test_what_was_asked_for_lately_is_the_same_object(names: list[int], most: int) -> None:
    """Of the names asked for last, half as many as it may hold are not made again."""
    remembered = Remembered[list[int]](most)
    for place, name in enumerate(names):
        lately = list(dict.fromkeys(reversed(names[:place])))[: most // 2]
        again: list[int] = []
        found = remembered.get(name, lambda n=name, made=again: made.append(n) or [n])  # type: ignore[misc]
        assert found == [name]
        assert not again or name not in lately


def test_threads_share_it() -> None:
    """Threads that ask for the same names in their own order all get what goes by each."""
    remembered = Remembered[str](6)

    def ask(start: int) -> list[str]:
        return [remembered.get(n % 10, lambda n=n: made(n % 10)) for n in range(start, start + 2_000)]  # type: ignore[misc]

    with ThreadPoolExecutor(4) as threads:
        for start, found in enumerate(threads.map(ask, range(4))):
            assert found == [made(n % 10) for n in range(start, start + 2_000)]
