"""A caller with a token, and tokens that are put together by hand."""

import base64

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from api.sign_in.gate import Gate
from tests.api.sign_in.conftest import service
from tests.api.sign_in.provider import RSA_KEYS

STRANGER = RSAKey.generate_key(2048, {"kid": RSA_KEYS[0].kid or "", "use": "sig"})
"""A key that calls itself as the issuer's does."""


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A client of a service that takes tokens."""
    return TestClient(service(gate))


def get_with(client: TestClient, token: str | bytes, path: str = "/do/keep") -> tuple[int, str]:
    """The status with a token, and what a problem says."""
    header = b"Bearer " + (token.encode() if isinstance(token, str) else token)
    answer = client.get(path, headers=[(b"authorization", header)])
    detail: str = answer.json()["detail"] if answer.status_code >= 400 else ""
    return answer.status_code, detail


def signed_by_hand(signing: str) -> str:
    """A header and claims, already encoded, with the issuer's good signature."""
    key = RSA_KEYS[0].private_key
    assert key is not None
    signature = key.sign(signing.encode(), padding.PKCS1v15(), hashes.SHA256())
    return f"{signing}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"
