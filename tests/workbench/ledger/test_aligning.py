"""Aligning, whatever the text: a text beside its own ledger, and the ledger beside parts and shuffles of it."""

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.loading.tree import Place
from rules_engine.workbench.ledger.aligning import align
from rules_engine.workbench.ledger.marks import marks
from rules_engine.workbench.ledger.naming import shortened
from rules_engine.workbench.ledger.reading import Entry, Ledger
from rules_engine.workbench.ledger.segmenting import Guidance, segment
from rules_engine.workbench.ledger.standing import Standing
from rules_engine.workbench.ledger.words import digest, fingerprint

WORDS = st.lists(
    st.sampled_from(["police", "panel", "child", "must", "five", "days", "tell", "keep", "once", "never"]), min_size=1
)
SENTENCES = st.lists(WORDS.map(lambda words: f"{' '.join(words)}.".capitalize()), min_size=1, max_size=20)
BULLETED = st.lists(WORDS.map(lambda words: f"  • {' '.join(words)}"), min_size=1, max_size=4).map("\n".join)
TEXTS = st.lists(st.one_of(SENTENCES.map(" ".join), BULLETED), min_size=1, max_size=6).map("\n\n".join)


def ledger_of(guidance: Guidance) -> Ledger:
    """The ledger of a text, in which all is context."""
    entries = tuple(
        Entry(
            at=Place("l.yaml", n),
            id=f"L/{s.heading}/{s.para}.{s.number}",
            heading=s.heading,
            para=s.para,
            number=s.number,
            digest=digest(s.text),
            fingerprint=fingerprint(s.text),
            marks=marks(s.text),
            says="",
            standing=Standing(context="c"),
        )
        for n, s in enumerate(guidance.statements, 1)
    )
    return Ledger("L", shortened(guidance.headings), entries)


@given(text=TEXTS)
def test_a_text_beside_its_own_ledger(text: str) -> None:
    """Every statement is found where it was, and nothing is gone or new."""
    guidance = segment(text)
    alignment = align(ledger_of(guidance), guidance)
    assert [(p.entries, p.statements, p.same) for p in alignment.pairs] == [
        ([n], [n], True) for n in range(len(guidance.statements))
    ]
    assert (alignment.gone, alignment.new, alignment.renamed()) == ([], [], {})
    assert not any(alignment.moved(pair, {}) for pair in alignment.pairs)


@given(was=TEXTS, now=TEXTS)
def test_nothing_is_lost_and_nothing_stands_twice(was: str, now: str) -> None:
    """Whatever the two texts, each statement of either is in one pair or left over, once."""
    alignment = align(ledger_of(segment(was)), segment(now))
    entries = [n for pair in alignment.pairs for n in pair.entries] + alignment.gone
    statements = [n for pair in alignment.pairs for n in pair.statements] + alignment.new
    assert sorted(entries) == list(range(len(segment(was).statements)))
    assert sorted(statements) == list(range(len(segment(now).statements)))
    assert all(0 <= pair.likeness <= 1 for pair in alignment.pairs)


@given(text=TEXTS, data=st.data())
def test_another_order_loses_nothing(text: str, data: st.DataObject) -> None:
    """A text in another order has the same statements: each is found, and none reads otherwise."""
    guidance = segment(text)
    shuffled = Guidance(guidance.headings, tuple(data.draw(st.permutations(guidance.statements))))
    alignment = align(ledger_of(guidance), shuffled)
    assert (alignment.gone, alignment.new) == ([], [])
    assert all(pair.same for pair in alignment.pairs)


SENT = "The chair sends the {} report to every school in the county."


def test_of_like_statements_the_neighbour_is_taken() -> None:
    """Where two statements are as like, each stays between its neighbours rather than change places."""
    crossed = 0
    for one, other in (("short", "long"), ("first", "last"), ("red", "blue"), ("big", "small")):
        east, west = (f"So it is {where}.\n\n{SENT.format(what)}" for where, what in (("east", one), ("west", other)))
        was = f"East\n\n{east}\n\nWest\n\n{west}\n"
        now = was.replace(f" {one} ", " new ").replace(f" {other} ", " newer ")
        pairs = align(ledger_of(segment(was)), segment(now)).pairs
        crossed += any(pair.entries != pair.statements for pair in pairs)
    assert crossed == 0
