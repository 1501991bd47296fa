"""Pages of the tests' own, with a form: what every page with one has to do."""

from fastapi import FastAPI, Request, Response
from starlette.responses import RedirectResponse

from api.pages.forms import FieldError, Form, Posted
from api.pages.routing import pages
from api.pages.site import ENVIRONMENT, page
from api.sign_in.principal import Scope

_FORM = """{% extends "layout.html" %}
{% from "govuk_frontend_jinja/components/textarea/macro.html" import govukTextarea %}
{% from "govuk_frontend_jinja/components/button/macro.html" import govukButton %}
{% block title %}What happened{% endblock %}
{% block content %}
<h1 class="govuk-heading-l">What happened</h1>
<form method="post" novalidate>
  {{ csrf.field }}
  {{ govukTextarea({"id": "story", "name": "story", "label": {"text": "In a few words"}, "value": typed.one("story"),
                    "errorMessage": error_for(errors, "story")}) }}
  {{ govukButton({"text": "Continue"}) }}
</form>
{% endblock %}"""


def add_form(app: FastAPI) -> None:
    """Add a page with a form at /story, which keeps what it is told in the app's state, and one that fails."""
    router = pages(Scope.KEEP)
    app.state.told = []

    def shown(request: Request, status: int = 200, **context: object) -> Response:
        template = ENVIRONMENT.from_string(_FORM)
        return page(request, template, status, **context)

    @router.get("/story")
    def ask(request: Request) -> Response:
        return shown(request, typed=Posted())

    @router.post("/story")
    def take(request: Request, form: Form) -> Response:
        if not form.one("story"):
            return shown(request, typed=form, errors=[FieldError("story", "Write what happened")], status=422)
        request.app.state.told.append(form.all("story"))
        return RedirectResponse("/story", 303)

    @router.get("/fails")
    def fails(request: Request) -> Response:
        raise RuntimeError("Ann Other fell")

    app.include_router(router)
