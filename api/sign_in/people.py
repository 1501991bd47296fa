"""People signing in: the authorisation code flow of OpenID Connect, with PKCE, state and nonce."""

import base64
import hashlib
import hmac
import logging
import re
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Final
from urllib.parse import urlencode

import httpx2
from starlette.requests import Request
from starlette.responses import RedirectResponse

from api.problems import NO_SIGN_IN, NOT_COMPLETED, NOT_PERMITTED, NOT_SIGNED_IN, QUERY_REFUSED, Refused
from api.records.database import Database, NoDatabase
from api.sign_in.clock import Clock
from api.sign_in.config import SignIn
from api.sign_in.issuer import PATIENCE, Issuer
from api.sign_in.open_sessions import Open, OpenSessions, digest
from api.sign_in.origins import HARMLESS, sent_from
from api.sign_in.principal import Principal, Scope
from api.sign_in.pseudonyms import in_log
from api.sign_in.sessions import Cookie, Session, Sessions
from api.sign_in.tokens import Tokens

RETURN: Final = "/sign-in/return"
"""Where the issuer sends people back to."""
_UNFINISHED: Final = timedelta(minutes=10)
_LOCAL: Final = re.compile(r"/(?![/\\])[!-\[\]-~]{0,500}")
"""A path of this service: never one that a browser reads as another host."""
_SERVER_ERROR: Final = 500
_log = logging.getLogger(__name__)


class People:
    """Signs people in and out. Each method raises Refused."""

    def __init__(self, config: SignIn, issuer: Issuer, tokens: Tokens, database: Database, now: Clock) -> None:
        """Name the cookies."""
        # The configuration is refused where one of these is missing.
        assert config.session_secret  # noqa: S101
        assert config.public_url  # noqa: S101
        self._config, self._issuer, self._tokens = config, issuer, tokens
        # As browsers write it.
        self._origin = config.public_url.lower()
        secure = self._origin.startswith("https://")
        self._begun = Cookie("thresholds-sign-in", config.session_secret, _UNFINISHED, now, secure=secure)
        self._sessions = Sessions(config.session_secret, now, secure=secure)
        self._open = OpenSessions(database, config.session_secret, now)
        self._secret = config.session_secret

    def begin(self, then: str, *, ending_others: bool = False) -> RedirectResponse:
        """Send someone to the issuer, and remember in their browser what has to come back.

        To end their other sessions they have to show anew who they are.
        """
        if not _LOCAL.fullmatch(then):
            raise Refused(QUERY_REFUSED, "next is a path of this service, such as /docs: it begins with one slash.")
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {
            "response_type": "code",
            "client_id": self._config.client_id,
            "redirect_uri": self._origin + RETURN,
            # Entra ID tells the `oid` only where the profile is asked for; no more of it is used.
            "scope": "openid profile",
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            **({"prompt": "login"} if ending_others else {}),
        }
        answer = _sent_on(_with(self._issuer.endpoint("authorization_endpoint"), asked))
        told = {"state": state, "nonce": nonce, "verifier": verifier, "next": then, "ending_others": ending_others}
        answer.headers.append("set-cookie", self._begun.made(told))
        return answer

    def finish(self, request: Request) -> RedirectResponse:
        """Sign someone in who comes back from the issuer, and send them where they wanted to go."""
        begun = self._begun.read(request.cookies.get(self._begun.name))
        told = request.query_params
        if begun is None or not hmac.compare_digest(told.get("state", "").encode(), begun["state"].encode()):
            raise Refused(NOT_COMPLETED)
        if told.get("iss", self._config.issuer) not in {self._config.issuer, f"{self._config.issuer}/"}:
            raise Refused(NOT_COMPLETED)
        if "code" not in told:
            raise Refused(
                NOT_COMPLETED, "Your organisation's sign-in did not let you through. Begin again at /sign-in."
            )
        who = self._tokens.identity(self._exchanged(told["code"], begun["verifier"]), begun["nonce"])
        before = self._session(request)
        try:
            if begun.get("ending_others"):
                self._open.end_of(who.tenant, who.name)
            if before is not None:
                self._open.end(before.id)
            id_ = self._open.begin(who.tenant, who.name)
        except NoDatabase as error:
            _log.warning("Nobody can sign in, for the database does not answer: %s", error)
            raise Refused(NO_SIGN_IN) from None
        _log.info("Somebody signed in", extra=self._told(who))
        answer = _sent_on(begun["next"])
        answer.headers.append("set-cookie", self._begun.ended())
        answer.headers.append("set-cookie", self._sessions.begun(id_, who))
        return answer

    def signed_in(self, request: Request) -> Principal:
        """Who sent this, by their cookie. Notes in the request's state a cookie that keeps the session going.

        While the database does not answer nobody can tell whether the session was ended. Then its person may do what
        needs no record, and nothing else.
        """
        found = self._session(request)
        if found is None or not self._config.admits(found.who.tenant):
            raise Refused(NOT_SIGNED_IN)
        if request.method not in HARMLESS:
            self._check_sender(request)
        try:
            if not self._open.is_open(found.id):
                _log.info("A session was refused, for it has been ended", extra=self._told(found.who))
                raise Refused(NOT_SIGNED_IN)
        except NoDatabase as error:
            _log.warning("A session could not be checked, for the database does not answer: %s", error)
            return replace(found.who, scopes=found.who.scopes & {Scope.ASSESS}, sure=False)
        request.state.session_renewed = found.renewed
        return found.who

    def open_sessions(self, request: Request, who: Principal) -> list[tuple[Open, bool]]:
        """The sessions that somebody has, each with whether the request is of it. Raises NoDatabase."""
        found = self._session(request)
        here = None if found is None else digest(found.id)
        return [(one, one.digest == here) for one in self._open.of(who.tenant, who.name)]

    def end(self, request: Request) -> RedirectResponse:
        """Sign someone out here, and at the issuer where it can be asked for that."""
        self._check_sender(request)
        found = self._session(request)
        if found is not None:
            self._end(found)
        elsewhere = self._issuer.endpoint_if_any("end_session_endpoint")
        asked = {"client_id": self._config.client_id, "post_logout_redirect_uri": self._origin}
        answer = _sent_on("/" if elsewhere is None else _with(elsewhere, asked))
        answer.headers.append("set-cookie", self._sessions.cookie.ended())
        return answer

    def _session(self, request: Request) -> Session | None:
        return self._sessions.read(request.cookies.get(self._sessions.cookie.name))

    def _end(self, session: Session) -> None:
        """End a session. Where that fails the browser forgets it all the same, and whoever runs this is told."""
        try:
            self._open.end(session.id)
        except NoDatabase as error:
            _log.error(
                "A session could not be ended, for the database does not answer: %s",
                error,
                extra=self._told(session.who),
            )
        else:
            _log.info("Somebody signed out", extra=self._told(session.who))

    def _told(self, who: Principal) -> dict[str, str]:
        return {"tenant": who.tenant, "caller": in_log(self._secret, who.tenant, who.name)}

    def _check_sender(self, request: Request) -> None:
        """A browser sends cookies along whoever's page it is: what changes something has to come from our own."""
        if not sent_from(request, self._origin):
            raise Refused(
                NOT_PERMITTED,
                "This was not sent from a page of this service, and so is not done. Programs send a key or a token.",
            )

    def _exchanged(self, code: str, verifier: str) -> str:
        """The ID token for a code."""
        asked = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._origin + RETURN,
            "client_id": self._config.client_id,
            "client_secret": self._config.client_secret,
            "code_verifier": verifier,
        }
        try:
            answer = httpx2.post(self._issuer.endpoint("token_endpoint"), data=asked, timeout=PATIENCE)
            told = answer.json() if answer.is_success else {}
        except (httpx2.HTTPError, ValueError):
            raise Refused(NO_SIGN_IN) from None
        if answer.status_code >= _SERVER_ERROR:
            raise Refused(NO_SIGN_IN)
        token = told.get("id_token") if isinstance(told, dict) else None
        if not isinstance(token, str):
            _log.warning("The issuer did not take a code: it answered %s", answer.status_code)
            raise Refused(NOT_COMPLETED)
        return token


def _with(address: str, asked: dict[str, str | None]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"


def _sent_on(address: str) -> RedirectResponse:
    return RedirectResponse(address, status_code=303)
