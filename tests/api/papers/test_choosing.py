"""Which form of a paper is given: by name, else as the header Accept asks."""

import base64
import hashlib
import re

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
        Form(form.name, form.media_type, form.suffix, form.make, lambda: "the package P", form.is_text)
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


@given(st.text(st.characters(codec="latin-1")))
def test_whatever_accept_says_is_answered_or_refused(accept: str) -> None:
    """No header makes a fault."""
    try:
        assert given_form(accept) in TYPES
    except Refused as problem:
        assert problem.kind is NOT_ACCEPTABLE  # noqa: PT017 (either way is right)
