"""Names of callers that nobody can trace back without the secret."""

from hypothesis import given
from hypothesis import strategies as st

from api.sign_in.pseudonyms import FOR_LOG, FOR_SESSIONS, Pseudonyms, in_log

SECRET = "x" * 32


@given(st.tuples(st.text(), st.text()), st.tuples(st.text(), st.text()))
def test_one_caller_has_one_name_and_no_other_has_it(one: tuple[str, str], other: tuple[str, str]) -> None:
    """Not even where tenant and name together read the same."""
    names = Pseudonyms(SECRET, FOR_LOG)
    assert names.of(*one) == names.of(*one)
    assert (names.of(*one) == names.of(*other)) == (one == other)
    together = "".join(one)
    assert (names.of("", together) == names.of(*one)) == (one == ("", together))


def test_another_secret_or_purpose_gives_another_name() -> None:
    """So that lines of the log and rows of the database cannot be put side by side."""
    told = {Pseudonyms(secret, to).of("t", "n") for secret in (SECRET, SECRET + "x") for to in (FOR_LOG, FOR_SESSIONS)}
    assert len(told) == 4


def test_what_the_log_says_is_short_and_says_nothing() -> None:
    """Sixteen hexadecimal digits."""
    told = in_log(SECRET, "peterborough", "oid:1")
    assert len(told) == 16
    int(told, 16)
    assert Pseudonyms(SECRET, FOR_LOG).of("peterborough", "oid:1").startswith(told)
