"""Serving an app on loopback, in a thread, on a free port."""

import socket
import threading
from dataclasses import dataclass, field

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send


@dataclass
class Served:
    """An address on loopback, and what is served there. It keeps its port when it is stopped and started again."""

    port: int = 0
    _app: ASGIApp | None = None
    _server: uvicorn.Server | None = None
    _thread: threading.Thread = field(default_factory=threading.Thread)

    @property
    def address(self) -> str:
        """Where it is; known once it was started, or reserved."""
        return f"http://127.0.0.1:{self.port}"

    def start(self, app: ASGIApp) -> None:
        """Serve the app, in the place of another where one is served. Whoever connects before it is ready waits."""
        self._app = app
        if self._server is not None:
            return
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        listening.listen()
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(self._answer, interface="asgi3", lifespan="off", ws="none", log_config=None)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listening]}, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop it, and wait until it has: whoever connects then is refused."""
        if self._server is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = None

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self._app is not None
        await self._app(scope, receive, send)
