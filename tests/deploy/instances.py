"""Stand-ins for instances: they answer, or fail in one way, and count what reached them."""

import socket
import threading
from contextlib import suppress
from typing import Self


class Instance:
    """Listens on a free port of this computer. One that ``dies`` takes every request and ends the connection."""

    def __init__(
        self, *, dies: bool = False, answers: bytes = b'{"from":"an instance"}', status: str = "200 OK"
    ) -> None:
        """Listen, and keep how to answer."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._dies = dies
        self._answer = f"HTTP/1.1 {status}\r\nContent-Length: {len(answers)}\r\n\r\n".encode() + answers
        self.requests: list[bytes] = []
        """The head of each request that reached it."""
        self.lengths: list[int] = []
        """How long the body of each was."""
        self._serving = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        """Begin."""
        self._serving.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End."""
        # Whoever waits for a connection is not woken by closing alone.
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._serving.join()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                with connection:
                    self._one(connection)

    def _one(self, connection: socket.socket) -> None:
        """Read one request whole, and answer it or not."""
        told = b""
        while b"\r\n\r\n" not in told and (more := connection.recv(2**16)):
            told += more
        head, _, body = told.partition(b"\r\n\r\n")
        length = next(
            (int(line[16:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length: ")), 0
        )
        received = len(body)
        while received < length and (more := connection.recv(2**16)):
            received += len(more)
        self.requests.append(head)
        self.lengths.append(received)
        if not self._dies:
            connection.sendall(self._answer)
