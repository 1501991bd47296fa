"""The site: one set of templates, and what every page has around it and says in its headers."""

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from fastapi import Request, Response
from jinja2 import (
    ChainableUndefined,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    Undefined,
)
from jinja2.utils import missing
from markupsafe import Markup

from api.keeping.spoken import spoken
from api.pages.assets import Assets
from api.pages.forms import message
from api.pages.tokens import Token
from api.papers.choosing import offered
from api.problems import Refused
from api.sign_in.principal import Principal, Role, Scope, signed_in
from rules_engine.assessment import CAVEAT

TEMPLATES: Final = Path(__file__).parent / "templates"
SCRIPT: Final = (
    "document.body.className += ' js-enabled' + "
    "('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"
)
"""The one script inside a page: before anything is drawn it says that scripts run."""
POLICY: Final = "; ".join((
    "default-src 'none'",
    f"script-src 'self' 'sha256-{base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()}'",
    "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'{}",
    "base-uri 'none'", "frame-ancestors 'none'",
))  # fmt: skip
"""What a page may load and where it may send forms. Nothing comes from elsewhere."""
SECTIONS: Final[Mapping[str, tuple[str, frozenset[Scope]]]] = {
    "/refer": ("Refer", frozenset({Scope.KEEP})),
    "/assessments": ("Assessments", frozenset({Scope.READ, Scope.KEEP})),
    "/rulebook": ("Rulebook", frozenset({Scope.ASSESS})),
    "/try": ("Try it", frozenset({Scope.ASSESS})),
}
"""The service's parts, by where each begins: what it is called, and for whom it is (one of the scopes is enough)."""
_ROLES: Final[Mapping[Role, str]] = {
    Role.LOCAL_AUTHORITY: "safeguarding partner (local authority)",
    Role.POLICE: "safeguarding partner (police)",
    Role.ICB: "safeguarding partner (ICB)",
}
_NOT_BUILT: Final = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Thresholds: not built yet</title></head>\n'
    "<body><h1>The pages of this service are not built yet</h1>\n"
    "<p>Whoever runs this service builds them with <code>make assets</code> and starts it again. Until then its API "
    'works as ever: <a href="/openapi.json">openapi.json</a> describes it.</p>\n'
    f"<p>{CAVEAT}</p></body></html>\n"
)


class _Missing(StrictUndefined):
    """What a template asks for and was not given is an error.

    GOV.UK's components expect their options to be left out (those are the keys of dicts), and to have nothing where an
    `if` has no `else` or nobody calls them with more.
    """

    def __new__(cls, hint: str | None = None, obj: object = missing, *args: Any, **kwargs: Any) -> Undefined:  # type: ignore[misc]  # noqa: ANN401
        if isinstance(obj, dict) or (hint or "").startswith(("the inline if-expression", "No caller")):
            return ChainableUndefined(hint, obj, *args, **kwargs)
        return super().__new__(cls)


def _environment() -> Environment:
    components = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(TEMPLATES), components]),
        autoescape=True,
        undefined=_Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"SCRIPT": Markup(SCRIPT), "CAVEAT": CAVEAT}  # noqa: S704 (our own script)
    made.globals |= {"error_for": message, "offered": offered, "spoken": spoken}
    # The components call them so.
    made.globals["undefined"] = ChainableUndefined(name="undefined")
    made.globals["null"] = None
    return made


ENVIRONMENT: Final = _environment()
"""Where templates are found, and how they are read."""


def page(request: Request, template: str | Template, /, status: int = 200, **context: object) -> Response:
    """A page made of a template. ``errors`` are those of its form; what else it needs is the template's own."""
    assets: Assets | None = request.app.state.assets
    if assets is None:
        return Response(_NOT_BUILT, 503, _headers(request), "text/html")
    token = Token(request)
    who = _who(request)
    people = request.app.state.gate.people is not None
    around = {
        "assets": assets,
        "csrf": token,
        "here": next((path for path in SECTIONS if f"{request.url.path}/".startswith(f"{path}/")), ""),
        "sections": {path: name for path, (name, scopes) in SECTIONS.items() if _is_for(scopes, who, people=people)},
        "people": people,
        "who": described(who) if who else "",
        "errors": (),
    }
    text = ENVIRONMENT.get_template(template).render(around | context)
    response = Response(text, status, _headers(request), "text/html")
    token.keep(response)
    return response


def _headers(request: Request) -> dict[str, str]:
    return {
        "Content-Security-Policy": POLICY.format(_beyond(request)),
        "Cache-Control": "no-store",
        "Referrer-Policy": "same-origin",
    }


def _beyond(request: Request) -> str:
    """Where signing out goes on to, as a source of the policy: browsers let no form lead where it does not say."""
    issuer = request.app.state.gate.issuer
    if issuer is None or getattr(request.state, "principal", None) is None:
        return ""
    elsewhere = urlsplit(issuer.endpoint_if_any("end_session_endpoint") or "")
    return f" {elsewhere.scheme}://{elsewhere.netloc}" if elsewhere.netloc else ""


def _who(request: Request) -> Principal | None:
    """Who is signed in; None where nobody is. Nobody is looked for on behalf of who has asked too often."""
    known: Principal | None = getattr(request.state, "principal", None)
    if known or getattr(request.state, "unheard", False):
        return known
    try:
        return signed_in(request)
    except Refused:
        return None


def _is_for(scopes: frozenset[Scope], who: Principal | None, *, people: bool) -> bool:
    """Whether a part is shown: to who may use it, and to who can sign in first."""
    return people if who is None else not who.scopes.isdisjoint(scopes)


def described(who: Principal) -> str:
    """What someone is here. Their name is one that programs know them by."""
    roles = [_ROLES.get(role, role.replace("-", " ")) for role in sorted(who.roles)]
    return ", ".join(roles) or who.name
