"""What is no proper HTTP, sent to the real service: it answers or hangs up, logs nothing of it, and goes on."""

import gzip
import json
import re
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.api.council import CANARY, HARMED
from tests.api.fuzz.fuzzing import records
from tests.api.services import Service

_TOLD: Final = CANARY.encode()
_BODY: Final = json.dumps({**HARMED, "record": True, "reference": CANARY}).encode()
_POST: Final = (
    b"POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
)
_GET: Final = b"GET /v1/facts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
_LENGTH: Final = b"Content-Length: %d\r\n"

_REFUSED: Final = {
    "a NUL in a header": _GET + b"X-A: " + _TOLD + b"\x00\r\n\r\n",
    "a header without a name": _GET + b": " + _TOLD + b"\r\n\r\n",
    "a path of 100 KB": b"GET /" + _TOLD * 10_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a path of bytes": b"GET /v1/assessments/\xff\xfe" + _TOLD + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "another host": b"GET /v1/facts HTTP/1.1\r\nHost: " + _TOLD + b"\r\n\r\n",
    "no host": b"GET /v1/facts HTTP/1.1\r\n\r\n",
    "a method of bytes": b"\xff" + _TOLD + b" / HTTP/1.1\r\n\r\n",
    "no HTTP": _TOLD * 10 + b"\r\n\r\n",
    "the beginning of TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + _TOLD,
    "two lengths": _POST + _LENGTH % 5 + _LENGTH % len(_BODY) + b"\r\n" + _BODY,
    "a length that is none": _POST + b"Content-Length: " + _TOLD + b"\r\n\r\n" + _BODY,
    "a length and chunks": _POST + _LENGTH % len(_BODY) + b"Transfer-Encoding: chunked\r\n\r\n" + _TOLD,
    "chunks that are none": _POST + b"Transfer-Encoding: chunked\r\n\r\n" + _TOLD,
    "gzip, and says so": _POST + b"Content-Encoding: gzip\r\n" + _LENGTH % len(g := gzip.compress(_BODY)) + b"\r\n" + g,
    "gzip, and does not": _POST + _LENGTH % len(g) + b"\r\n" + g,
    "a key of bytes": _POST + b"Idempotency-Key: \xff" + _TOLD + b"\r\n" + _LENGTH % len(_BODY) + b"\r\n" + _BODY,
    "an empty key": _POST + b"Idempotency-Key:   \r\n" + _LENGTH % len(_BODY) + b"\r\n" + _BODY,
    "half a body": _POST + _LENGTH % (len(_BODY) + 1) + b"\r\n" + _BODY,
}
_ANSWERED: Final = {
    "a header of 100 KB": _GET + b"X-A: " + _TOLD * 10_000 + b"\r\n\r\n",
    "UTF-8 in a header": _GET + "X-A: é ".encode() + _TOLD + b"\r\n\r\n",
    "two of one header": _GET + b"X-A: 1\r\nX-A: " + _TOLD + b"\r\n\r\n",
    "a tag of bytes": _GET + b'If-None-Match: "\xff' + _TOLD + b'"\r\n\r\n',
}


def _sent(port: int, told: bytes) -> bytes:
    """What comes back until the service hangs up, or waits for more and is told that nothing more comes."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=2) as connection, suppress(ConnectionError):
        connection.sendall(told)
        while True:
            try:
                part = connection.recv(65536)
            except TimeoutError:
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(30)
                part = connection.recv(65536)
            answer += part
            if not part:
                return answer
    return answer


def test_what_is_no_proper_request_is_refused_and_the_next_is_answered(tmp_path: Path) -> None:
    """By 4xx or not at all; nothing is kept of it, and neither answers nor logs have anything of it."""
    with Service(tmp_path, database_url=records(tmp_path), rate_limit="0", log_level="debug") as service:
        for what, told in _REFUSED.items():
            answer = _sent(service.port, told)
            assert re.match(rb"HTTP/1.1 4\d\d |$", answer), (what, answer[:200])
            assert _TOLD not in answer, what
        for what, told in _ANSWERED.items():
            assert _sent(service.port, told).startswith(b"HTTP/1.1 200 "), what
        assert service.client.get("/v1/assessments").json() == {"assessments": [], "next": None}
        proper = {"content-type": "application/json"}
        assert service.client.post("/v1/assessments", content=_BODY, headers=proper).status_code == 201
        assert len(service.client.get("/v1/assessments").json()["assessments"]) == 1
        assert not service.lines(level="error")
        assert CANARY not in service.printed
