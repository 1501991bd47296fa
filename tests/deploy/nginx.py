"""An nginx of the tests' own, with the configuration that is shipped: on loopback, stopped by its own process id."""

import os
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

import pytest

from tests.api.services import running, until
from tests.conftest import ROOT

SHIPPED: Final = ROOT / "deploy"
NAME: Final = "thresholds.example.org"
"""What the service is called in what is shipped."""
_PASSING: Final = ("bodies", "answers", "other")
_BESIDE: Final = """\
# What a computer's own nginx.conf has around it.
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
worker_processes 2;
events {{ worker_connections 512; }}
http {{
    client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/answers;
    fastcgi_temp_path {folder}/other; uwsgi_temp_path {folder}/other; scgi_temp_path {folder}/other;
    include {folder}/conf.d/*.conf;
}}
"""


def free_ports(count: int) -> list[int]:
    """So many ports that nobody listens on; of those that no program is given which asks for any."""
    found: list[int] = []
    with ExitStack() as held:
        while len(found) < count:
            port = secrets.choice(range(20_000, 32_000))
            with suppress(OSError):
                held.enter_context(socket.create_server(("127.0.0.1", port)))
                found.append(port)
    return found


class Nginx:
    """Its folder stands for /etc/nginx and /var/log/nginx; ``command`` runs it there."""

    def __init__(self, folder: Path, port: int) -> None:
        """Set it up on a port, with a certificate of its own. Skips the test where a program is missing."""
        found, openssl = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin"), shutil.which("openssl")
        if found is None or openssl is None:
            pytest.skip("nginx or openssl is not installed (Debian: apt-get install nginx-light openssl)")
        self.folder, self.port = folder, port
        (folder / "conf.d").mkdir(parents=True)
        (folder / "nginx.conf").write_text(_BESIDE.format(folder=folder), encoding="utf-8")
        self.command = folder / "bin" / "nginx"
        self.command.parent.mkdir()
        self.command.write_text(
            f'#!/bin/sh\nexec {found} -p {folder} -c {folder}/nginx.conf -e {folder}/nginx.log "$@"\n'
        )
        self.command.chmod(0o755)
        subprocess.run(
            [
                openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc",
                "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME},IP:127.0.0.1",
                "-keyout", folder / "thresholds.key", "-out", self.certificate,
            ],
            check=True, capture_output=True,
        )  # fmt: skip

    @property
    def certificate(self) -> Path:
        """Whom its callers have to trust."""
        return self.folder / "thresholds.crt"

    @property
    def trust(self) -> ssl.SSLContext:
        """For callers of it, and of nobody else."""
        return ssl.create_default_context(cafile=self.certificate)

    @property
    def instances(self) -> Path:
        """The file that lists the instances."""
        return self.folder / "thresholds-instances.conf"

    def here(self, shipped: str) -> str:
        """What is shipped, or a guide's commands, with this nginx's own port and folder."""
        for there, own in (
            ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
            (f"https://{NAME}", f"https://127.0.0.1:{self.port}"),
            ("/etc/nginx/", f"{self.folder}/"),
            ("/var/log/nginx/", f"{self.folder}/"),
        ):
            shipped = shipped.replace(there, own)
        return shipped

    def start(self, ports: Sequence[int]) -> None:
        """Start it as it is shipped, before instances on these ports."""
        shipped = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
        (self.folder / "conf.d" / "thresholds.conf").write_text(self.here(shipped), encoding="utf-8")
        self.instances.write_text("".join(f"server 127.0.0.1:{port};\n" for port in ports), encoding="utf-8")
        subprocess.run([self.command], check=True)
        self.forbid_files()

    def forbid_files(self) -> None:
        """Let it put nothing that passes through it into a file: where it would, the request fails from now on."""
        for name in _PASSING:
            os.chown(self.folder / name, os.geteuid(), os.getegid())
            (self.folder / name).chmod(0o500)

    def stop(self) -> None:
        """End it, if it runs."""
        with suppress(FileNotFoundError, ProcessLookupError):
            pid = int((self.folder / "nginx.pid").read_text())
            os.kill(pid, signal.SIGTERM)
            until(lambda: not running(pid))
