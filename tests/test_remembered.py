"""What is remembered between cases: the same as if it were made anew, and never more than so much."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

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
    assert [remembered.get(name, partial(made, name)) for name in names] == [made(name) for name in names]


@given(NAMES, st.integers(0, 9))
def test_what_was_made_last_is_the_same_object(names: list[int], most: int) -> None:
    """As many as it may hold are not made again, and no more are held, however often each was asked for."""
    remembered = Remembered[list[int]](most)
    ever: list[list[int]] = []

    def make(name: int) -> list[int]:
        ever.append([name])
        return ever[-1]

    for name in names:
        lately = [one for one in ever[max(0, len(ever) - most) :] if one == [name]]
        found = remembered.get(name, partial(make, name))
        assert found == [name]
        assert found is (lately or ever)[-1]
        assert (remembered.find(name) is found) is (most > 0)
        assert len(remembered) == min(most, len(ever))


def test_threads_share_it() -> None:
    """Threads that ask for the same names in their own order all get what goes by each."""
    remembered = Remembered[str](6)

    def ask(start: int) -> list[str]:
        return [remembered.get(n % 10, partial(made, n % 10)) for n in range(start, start + 2_000)]

    with ThreadPoolExecutor(4) as threads:
        for start, found in enumerate(threads.map(ask, range(4))):
            assert found == [made(n % 10) for n in range(start, start + 2_000)]
