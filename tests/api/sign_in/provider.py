"""A real OpenID Connect provider, small, on loopback, in the shape of Entra ID's."""

import base64
import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlencode

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.api.sign_in.serving import Served

DIRECTORY = "6babcaad-604b-40ac-a9d7-9fd97c0b779f"
"""The id of the organisation's directory."""
AUDIENCE = "00001111-aaaa-2222-bbbb-3333cccc4444"
"""The service's registration: as in Entra ID, its client id is also the audience of its access tokens."""
SECRET = "a secret that the provider gave the service"  # noqa: S105 (opens nothing)
MACHINE = "11112222-bbbb-3333-cccc-4444dddd5555"
PERSON = "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb"
RSA_KEYS = [RSAKey.generate_key(2048, {"kid": f"rsa-{n}", "use": "sig"}) for n in range(2)]
EC_KEY = ECKey.generate_key("P-256", {"kid": "ec", "use": "sig"})


@dataclass
class Provider:
    """Its state can be changed between requests: who signs in, its keys, and what it does wrong."""

    now: Callable[[], datetime]
    served: Served
    keys: list[RSAKey | ECKey] = field(default_factory=lambda: [RSA_KEYS[0], EC_KEY])
    more_keys: list[object] = field(default_factory=list)
    """What else it shows among its keys."""
    roles: list[str] = field(default_factory=lambda: ["partner-police"])
    identity: dict[str, Any] = field(default_factory=dict)
    """What its ID tokens say otherwise."""
    described: dict[str, Any] = field(default_factory=dict)
    """What its description says otherwise."""
    failing: int = 0
    """The status that its token endpoint answers with instead of working."""
    asked: list[str] = field(default_factory=list)
    """The paths asked for, in order."""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def issuer(self) -> str:
        """Its name."""
        return f"{self.served.address}/{DIRECTORY}/v2.0"

    def start(self) -> None:
        """Answer on loopback; after a stop, on the same port."""
        paths: dict[str, Callable[[Request], Any]] = {
            f"/{DIRECTORY}/v2.0/.well-known/openid-configuration": self._description,
            f"/{DIRECTORY}/discovery/v2.0/keys": self._shown_keys,
            f"/{DIRECTORY}/oauth2/v2.0/authorize": self._authorize,
            f"/{DIRECTORY}/oauth2/v2.0/token": self._token,
        }
        routes = [Route(path, endpoint, methods=["GET", "POST"]) for path, endpoint in paths.items()]
        self.served.start(Starlette(routes=routes))

    def access_claims(self, **claims: object) -> dict[str, Any]:
        """The claims of an access token of the machine, as Entra ID (v2.0) makes them; None leaves one out."""
        at = int(self.now().timestamp())
        told = {
            "aud": AUDIENCE, "iss": self.issuer, "iat": at, "nbf": at, "exp": at + 3600, "azp": MACHINE, "azpacr": "1",
            "oid": "99999999-0000-1111-2222-bbbbbbbbbbbb", "sub": "99999999-0000-1111-2222-bbbbbbbbbbbb",
            "rh": "0.AAA.", "roles": ["referrer"], "tid": DIRECTORY, "uti": "AAA", "ver": "2.0",
        }  # fmt: skip
        return {name: value for name, value in (told | claims).items() if value is not None}

    def access_token(self, **claims: object) -> str:
        """An access token with these claims, and otherwise as it should be."""
        return self.signed(self.access_claims(**claims))

    def signed(self, claims: dict[str, Any], key: RSAKey | ECKey | None = None, **header: object) -> str:
        """Any token, signed by the first of its keys or by another."""
        key = key or self.keys[0]
        algorithm = "ES256" if isinstance(key, ECKey) else "RS256"
        named = {"alg": algorithm, "kid": key.kid, "x5t": key.kid} | header
        return jwt.encode(named, claims, key, [str(named["alg"])])

    def _description(self, _: Request) -> Response:
        self.asked.append("description")
        base = f"{self.served.address}/{DIRECTORY}"
        return JSONResponse({
            "issuer": self.issuer,
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "end_session_endpoint": f"{base}/oauth2/v2.0/logout",
            "jwks_uri": f"{base}/discovery/v2.0/keys",
        } | self.described)  # fmt: skip

    def _shown_keys(self, _: Request) -> Response:
        self.asked.append("keys")
        return JSONResponse({"keys": [*(key.as_dict(private=False) for key in self.keys), *self.more_keys]})

    def _authorize(self, request: Request) -> Response:
        told = dict(request.query_params)
        assert told["response_type"] == "code"
        assert told["code_challenge_method"] == "S256"
        assert told["client_id"] == AUDIENCE
        code = secrets.token_urlsafe(16)
        self.codes[code] = told
        back = {"code": code, "state": told["state"], "session_state": "x"}
        return RedirectResponse(f"{told['redirect_uri']}?{urlencode(back)}", status_code=302)

    async def _token(self, request: Request) -> Response:
        self.asked.append("token")
        if self.failing:
            return Response("<html>", status_code=self.failing)
        told = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        if told.get("client_secret") != SECRET:
            return JSONResponse({"error": "invalid_client"}, status_code=401)
        if told["grant_type"] == "client_credentials":
            return JSONResponse({"token_type": "Bearer", "access_token": self.access_token()})
        # A code is good once.
        asked = self.codes.pop(told["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(told["code_verifier"].encode()).digest())
        if (
            asked is None
            or asked["code_challenge"] != challenge.rstrip(b"=").decode()
            or asked["redirect_uri"] != told["redirect_uri"]
        ):
            return JSONResponse({"error": "invalid_grant"}, status_code=400)
        claims = self.access_claims(
            aud=AUDIENCE, nonce=asked["nonce"], oid=PERSON, sub="pairwise", azp=None, azpacr=None, roles=self.roles
        )
        token = self.signed(claims | self.identity)
        return JSONResponse({"token_type": "Bearer", "access_token": "opaque", "id_token": token})


def unsigned(header: dict[str, Any], claims: dict[str, Any], signature: bytes = b"") -> str:
    """A token put together by hand, with whatever for its signature."""
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), signature)
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)
