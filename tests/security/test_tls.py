"""Whom the service believes when it asks the issuer."""

import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from api.problems import Refused
from api.sign_in.issuer import Issuer


class _Answer(BaseHTTPRequestHandler):
    """Sends everybody on, to itself."""

    asked: list[str]

    def do_GET(self) -> None:
        """Note what was asked for."""
        self.asked.append(self.path)
        self.send_response(302)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listening() -> Iterator[ThreadingHTTPServer]:
    """A server on loopback, that notes what it is asked."""
    handler = type("Noting", (_Answer,), {"asked": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as serving:
        thread = threading.Thread(target=serving.serve_forever, daemon=True)
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


def _asked(serving: ThreadingHTTPServer) -> list[str]:
    found: list[str] = serving.RequestHandlerClass.asked  # type: ignore[attr-defined]
    return found


def _now() -> datetime:
    return datetime.now(UTC)


def _certificate(folder: Path) -> ssl.SSLContext:
    """For 127.0.0.1, vouched for by itself alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_now() - timedelta(days=1)).not_valid_after(_now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = folder / "certificate.pem"
    plain = serialization.NoEncryption()
    pem.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def test_an_issuer_for_whom_nobody_vouches_is_not_asked(listening: ThreadingHTTPServer, tmp_path: Path) -> None:
    """A certificate that only its owner signed ends the conversation before anything is said."""
    listening.socket = _certificate(tmp_path).wrap_socket(listening.socket, server_side=True)
    with pytest.raises(Refused):
        Issuer(f"https://127.0.0.1:{listening.server_port}", _now).endpoint("token_endpoint")
    assert _asked(listening) == []


def test_where_the_issuer_sends_on_nobody_goes(listening: ThreadingHTTPServer) -> None:
    """Its own address is the one that was set; another might be anybody's."""
    with pytest.raises(Refused):
        Issuer(f"http://127.0.0.1:{listening.server_port}", _now).endpoint("token_endpoint")
    assert _asked(listening) == ["/.well-known/openid-configuration"]
