"""The gate: how the service learns who calls."""

import logging
from typing import TYPE_CHECKING, Final, Protocol

from starlette.datastructures import Headers
from starlette.requests import Request

from api.problems import NO_SIGN_IN, NOT_PERMITTED, NOT_SIGNED_IN, WRONG_HOST, Refused
from api.records.database import Database, NoDatabase
from api.sign_in.clock import Clock
from api.sign_in.config import BadSignIn, SignIn
from api.sign_in.keys import PREFIX, Keys
from api.sign_in.origins import HARMLESS, is_loopback, named_host, sent_from
from api.sign_in.principal import LOCAL, Principal
from api.sign_in.pseudonyms import in_log

if TYPE_CHECKING:
    # Installed with the extra `oidc`, and imported only where an issuer is set.
    from api.sign_in.issuer import Issuer
    from api.sign_in.people import People
    from api.sign_in.tokens import Tokens

LONGEST: Final = 16 * 1024
"""The most characters that a token has."""
_PASSED_ON: Final = frozenset({"forwarded", "via"})
"""What proxies add, beside X-Forwarded-*: behind one, callers are at other computers, though it may be at this one."""
_NOT_FOR_OTHERS: Final = (
    "A proxy passed this on, and without sign-in only this computer is served. Ask the service directly, or ask "
    "whoever runs it to set THRESHOLDS_SIGN_IN=required."
)
_log = logging.getLogger(__name__)


class Gate(Protocol):
    """Tells who calls."""

    issuer: "Issuer | None"
    """Who issues tokens, where they are taken."""
    people: "People | None"
    """Signs people in, where they can."""
    waits: bool
    """Whether it asks a database or an issuer before it tells."""

    def principal(self, request: Request) -> Principal:
        """Who sent a request. Raises Refused, and nothing else."""
        ...


class LocalGate:
    """No sign-in: whoever calls is at this computer, and may do everything."""

    issuer: "Issuer | None" = None
    people: "People | None" = None
    waits = False

    def __init__(self, *hosts: str) -> None:
        """Serve those who ask for this computer, or for one of these other names of it."""
        self._hosts = frozenset(hosts)

    def principal(self, request: Request) -> Principal:
        """The one there is. A web page elsewhere can reach this computer too: it is known by its headers."""
        host = named_host(request)
        if host is None or not (is_loopback(host) or host in self._hosts):
            raise Refused(WRONG_HOST)
        if any(name in _PASSED_ON or name.startswith("x-forwarded-") for name in request.headers):
            raise Refused(WRONG_HOST, _NOT_FOR_OTHERS)
        if request.method not in HARMLESS:
            _check_sender(request)
        return LOCAL


class SignInGate:
    """Everybody shows who they are: by a key, a token, or the cookie of a person."""

    waits = True

    def __init__(
        self,
        keys: Keys,
        issuer: "Issuer | None" = None,
        tokens: "Tokens | None" = None,
        people: "People | None" = None,
        secret: str | None = None,
    ) -> None:
        """Keep the ways to sign in that there are, and the secret from which the log's names for callers are made."""
        self.issuer, self.people = issuer, people
        self._keys, self._tokens, self._secret = keys, tokens, secret

    def principal(self, request: Request) -> Principal:
        """Who sent this. Notes in the request's state what the log calls them."""
        found = self._shown_by(request)
        if self._secret is not None:
            request.state.caller = in_log(self._secret, found.tenant, found.name)
        return found

    def _shown_by(self, request: Request) -> Principal:
        """What a caller shows has to be good: nothing else is tried in its place."""
        key, token = _shown(request.headers)
        if key is not None:
            return self._by_key(key)
        if token is not None:
            return self._by_token(token)
        if self.people is not None:
            return self.people.signed_in(request)
        raise Refused(NOT_SIGNED_IN)

    def _by_key(self, told: str) -> Principal:
        try:
            found = self._keys.principal(told)
        except NoDatabase as error:
            _log.warning("A key could not be checked, for the database does not answer: %s", error)
            raise Refused(NO_SIGN_IN) from None
        if found is None:
            _log.info("A key was refused")
            raise Refused(NOT_SIGNED_IN)
        return found

    def _by_token(self, told: str) -> Principal:
        if self._tokens is None:
            raise Refused(NOT_SIGNED_IN)
        return self._tokens.bearer(told)


def _check_sender(request: Request) -> None:
    if sent_from(request, f"{request.scope['scheme']}://{request.headers['host']}") is False:
        raise Refused(NOT_PERMITTED, "This was sent from a page of another site, and so is not done.")


def gate_of(config: SignIn | None, database: Database, now: Clock, *hosts: str) -> Gate:
    """The gate of a service: without a configuration nobody signs in. Raises BadSignIn.

    ``hosts`` are other names of this computer, for tests.
    """
    if config is None:
        return LocalGate(*hosts)
    keys = Keys(database, now)
    if config.issuer is None:
        return SignInGate(keys, secret=config.session_secret)
    try:
        from api.sign_in.issuer import Issuer  # noqa: PLC0415 (installed with the extra)
        from api.sign_in.people import People  # noqa: PLC0415
        from api.sign_in.tokens import Tokens  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise BadSignIn(
            f"THRESHOLDS_OIDC_ISSUER needs {error.name}: install this project with its extra, thresholds[oidc]."
        ) from None
    issuer = Issuer(config.issuer, now)
    tokens = Tokens(config, issuer, now)
    people = None if config.client_id is None else People(config, issuer, tokens, database, now)
    return SignInGate(keys, issuer, tokens, people, config.session_secret)


def _shown(headers: Headers) -> tuple[str | None, str | None]:
    """The key or the token that a request shows, if any; told apart by how every key begins."""
    bearers, keys = (headers.getlist(name) for name in ("authorization", "x-api-key"))
    if len(bearers) + len(keys) > 1:
        raise Refused(NOT_SIGNED_IN, "Send one of Authorization and X-API-Key, and send it once.")
    if keys:
        return keys[0], None
    if not bearers:
        return None, None
    scheme, _, rest = bearers[0].partition(" ")
    told = rest.strip(" ")
    if scheme.lower() != "bearer" or len(told) > LONGEST:
        raise Refused(NOT_SIGNED_IN, "Send the key or token as Authorization: Bearer, then a space, then itself.")
    return (told, None) if told.startswith(PREFIX) else (None, told)
