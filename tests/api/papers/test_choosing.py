"""Which form of a paper is given: by name, else as the header Accept asks."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event, Lock, Semaphore

import pytest
from fastapi import FastAPI, Request, Response
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from api.papers import choosing
from api.papers.choosing import FORMS, Form, printed
from api.papers.paper import Paper
from api.problems import NOT_ACCEPTABLE, NOT_INSTALLED, QUERY_REFUSED, Kind, Refused, answer
from rules_engine.rendering.forms import Heading, Paragraph
from tests.api.papers.reading import MADE_AT

ONE = Paper("Assessment of 1 April 2026", "assessment-2026-04-01", MADE_AT, (Heading(1, "One"), Paragraph("Two.")))
TYPES = {form.name: form.media_type for form in FORMS}


@pytest.fixture(autouse=True)
def _quickly_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """The choice is what is tested: PDF and Word are made, and can be made, at once."""
    quick = tuple(
        form if form.is_text else Form(form.name, form.media_type, form.suffix, make=lambda _: b"made")
        for form in FORMS
    )
    monkeypatch.setattr(choosing, "FORMS", quick)


def lacking(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """A service that lacks what some forms need."""
    monkeypatch.setattr(choosing, "FORMS", tuple(
        Form(form.name, form.media_type, form.suffix, form.make, lambda: "the package P", is_text=form.is_text)
        if form.name in names else form
        for form in choosing.FORMS
    ))  # fmt: skip


def given_form(accept: str | None, named: str | None = None) -> str:
    """The name of the form that is given."""
    media_type = str(printed(ONE, accept, named).headers["content-type"]).partition(";")[0]
    return next(name for name, one in TYPES.items() if one == media_type)


def refused(accept: str | None, named: str | None = None) -> tuple[Kind, str]:
    """The kind of problem, and its detail."""
    with pytest.raises(Refused) as found:
        printed(ONE, accept, named)
    return found.value.kind, found.value.detail


@pytest.mark.parametrize(("accept", "name"), [
    (None, "html"),
    ("", "html"),
    ("*/*", "html"),
    ("text/*", "html"),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
    ("application/pdf", "pdf"),
    ("Application/PDF", "pdf"),
    ("text/markdown", "markdown"),
    ("text/markdown;q=0.4, application/pdf;q=0.5", "pdf"),
    ("text/*;q=0.5, text/html;q=0.1", "markdown"),
    ("*/*;q=0.1, application/pdf", "pdf"),
    ("text/html;q=0, */*", "markdown"),
    ("application/json, application/pdf;q=0.1", "pdf"),
    ("text/html;q=nonsense, text/markdown;q=0.1", "markdown"),
    ("text/html; charset=utf-8; q=0.2, application/pdf; q=0.1", "html"),
    (TYPES["word"], "word"),
])  # fmt: skip
def test_accept_chooses(accept: str | None, name: str) -> None:
    """The best liked of the forms, by the most particular range; HTML where all are liked alike."""
    assert given_form(accept) == name


@pytest.mark.parametrize("name", TYPES)
def test_a_name_goes_before_accept(name: str) -> None:
    """``?format=`` is what a link can say."""
    assert given_form("application/json", name) == name


@pytest.mark.parametrize(
    "accept", ["application/json", "image/*", "text/html;q=0", "*/*;q=0", "nonsense", "text/html;q=nan"]
)
def test_what_no_form_fits_is_told_all_forms(accept: str) -> None:
    """The problem names every form with its media type."""
    kind, detail = refused(accept)
    assert kind is NOT_ACCEPTABLE
    assert all(f"{name}: {media_type}" in detail for name, media_type in TYPES.items())
    assert accept not in detail


def test_a_name_that_is_none_is_refused() -> None:
    """With the names that there are, and without an echo."""
    kind, detail = refused(None, "Canary-7319")
    assert kind is QUERY_REFUSED
    assert detail == "Write format as one of: html, markdown, pdf, word."


@pytest.mark.parametrize(("accept", "named"), [(None, "pdf"), ("application/pdf", None)])
def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, accept: str | None, named: str | None) -> None:
    """The package that the service lacks, and what can be had without it."""
    lacking(monkeypatch, "pdf")
    kind, detail = refused(accept, named)
    assert kind is NOT_INSTALLED
    assert "lacks the package P." in detail
    assert "ask for html or markdown or word" in detail


def test_the_next_best_is_given_where_the_best_cannot_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A caller that takes another form too gets that."""
    lacking(monkeypatch, "pdf", "word")
    assert given_form("application/pdf, text/markdown;q=0.1") == "markdown"


def test_what_goes_with_each_form() -> None:
    """Files have names that tell nothing, every answer says what it varies with, and texts say how they are written."""
    for form in choosing.FORMS:
        found = printed(ONE, None, form.name)
        assert found.headers["vary"] == "Accept"
        assert found.headers["content-language"] == "en-GB"
        saved = found.headers.get("content-disposition")
        assert saved == (None if form.is_text else f'attachment; filename="assessment-2026-04-01.{form.suffix}"')
        assert ("charset=utf-8" in found.headers["content-type"]) is form.is_text


def test_a_browser_is_let_use_the_pages_own_style_and_nothing_else() -> None:
    """The policy names the digest of the style that the page really has."""
    found = printed(ONE, None, "html")
    (style,) = re.findall("<style>(.*?)</style>", bytes(found.body).decode(), flags=re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = found.headers["content-security-policy"]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "unsafe" not in policy


def test_a_route_answers_with_a_form_or_a_problem() -> None:
    """As a caller sees it: a file, or a problem that says which forms there are."""
    app = FastAPI()

    @app.exception_handler(Refused)
    def refuse(_: Request, problem: Refused) -> Response:
        return answer(problem.kind, problem.detail, errors=problem.errors)

    @app.get("/rationale")
    def rationale(request: Request) -> Response:
        return printed(ONE, request.headers.get("accept"), request.query_params.get("format"))

    with TestClient(app) as client:
        assert client.get("/rationale", headers={"accept": "text/markdown"}).text == "# One\n\nTwo.\n"
        assert client.get("/rationale?format=pdf").content == b"made"
        missing = client.get("/rationale", headers={"accept": "image/png"})
        wrong = client.get("/rationale?format=odt")
    assert (missing.status_code, missing.json()["type"]) == (406, "/problems/not-acceptable")
    assert missing.headers["content-type"] == "application/problem+json"
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["permitted"] == ["html", "markdown", "pdf", "word"]


@contextmanager
def _documents_under_way(monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]) -> Iterator[list[bytes]]:
    """One document is being made, and as many wait as may; all are done with the block."""
    finish, asked, done = Event(), Semaphore(0), list[bytes]()

    def slowly(_: Paper) -> bytes:
        assert finish.wait(60)
        return b"made"

    class Counted:
        """The turn, which tells when someone has come for it."""

        def __init__(self) -> None:
            """Nobody has it yet."""
            self._turn = Lock()

        def acquire(self, timeout: float) -> bool:
            """Wait for it."""
            asked.release()
            return self._turn.acquire(timeout=timeout)

        def release(self) -> None:
            """Give it to the next."""
            self._turn.release()

    monkeypatch.setattr(choosing, "_TURN", Counted())
    monkeypatch.setattr(choosing, "FORMS", tuple(
        form if form.is_text else Form(form.name, form.media_type, form.suffix, make=slowly) for form in FORMS
    ))  # fmt: skip
    with ThreadPoolExecutor(len(names)) as pool:
        under_way = [pool.submit(printed, ONE, None, name) for name in names]
        try:
            for _ in names:
                assert asked.acquire(timeout=60)
            yield done
        finally:
            finish.set()
        done += [bytes(one.result(60).body) for one in under_way]


def test_no_more_than_two_wait_for_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """PDF and Word in one turn: the fourth is told when to come back, texts are made, and then all goes on."""
    with _documents_under_way(monkeypatch, ("pdf", "word", "pdf")) as done:
        for name in ("pdf", "word"):
            busy = printed(ONE, None, name)
            assert (busy.status_code, busy.headers["content-type"]) == (503, "application/problem+json")
            assert int(busy.headers["retry-after"]) > 0
            told = json.loads(bytes(busy.body))
            assert told["type"] == "/problems/papers-busy"
            assert "html or markdown" in told["detail"]
        assert [printed(ONE, None, name).status_code for name in ("html", "markdown")] == [200, 200]
    assert done == [b"made"] * 3
    assert printed(ONE, None, "word").status_code == 200


def test_nobody_waits_for_a_document_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has waited long enough is told so, and leaves the place to others."""
    with _documents_under_way(monkeypatch, ("pdf",)):
        monkeypatch.setattr(choosing, "_PATIENCE", 0.01)
        assert [printed(ONE, None, "word").status_code for _ in range(5)] == [503] * 5
    assert printed(ONE, None, "pdf").status_code == 200


def test_a_document_that_cannot_be_made_leaves_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many fail, the next is made."""

    def fails(_: Paper) -> bytes:
        raise ZeroDivisionError

    form = next(form for form in FORMS if form.name == "pdf")
    with monkeypatch.context() as patched:
        patched.setattr(choosing, "FORMS", (Form(form.name, form.media_type, form.suffix, make=fails),))
        for _ in range(5):
            with pytest.raises(ZeroDivisionError):
                printed(ONE, None, "pdf")
    assert printed(ONE, None, "pdf").status_code == 200


@given(st.text(st.characters(codec="latin-1")))
def test_whatever_accept_says_is_answered_or_refused(accept: str) -> None:
    """No header makes a fault."""
    try:
        assert given_form(accept) in TYPES
    except Refused as problem:
        assert problem.kind is NOT_ACCEPTABLE  # noqa: PT017 (either way is right)
