"""A running installation on a copy of the data, as people would use it: `serve`, loopback, two workers.

Modules that need one say `ON_COPY = True`; they run after the database of the kept data has stopped, and what they
write is thrown away with the copy.
"""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import psutil

from bench.frame import memory_of
from gemeindenetz.core.postgres import processes

PATIENCE = 120.0
STOP_PATIENCE = 40.0


@dataclass(frozen=True)
class Answer:
    """Status, headers that matter, and body of an answer."""

    status: int
    location: str
    body: bytes


class Visitor:
    """A browser without pictures: cookies, one kept connection, forms with their token."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self._send("GET", path)

    def post(self, path: str, fields: Mapping[str, str]) -> Answer:
        """Send a form; its token is the one of the cookie the form came with."""
        token = {"csrfmiddlewaretoken": self.cookies["csrftoken"]} if "csrftoken" in self.cookies else {}
        return self._send("POST", path, body=urlencode({**fields, **token}))

    def sign_in(self, persona: str) -> "Visitor":
        """Sign in as a persona of the demonstration."""
        answer = self.post("/demo/sign-in", {"persona": persona})
        assert answer.status == 302, answer.status
        return self

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _send(self, method: str, path: str, *, body: str | None = None) -> Answer:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self._connection.request(method, path, body, headers)
            response = self._connection.getresponse()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # The server closed an idle connection while we were about to use it; browsers open a new one as well.
            self._connection.close()
            self._connection.request(method, path, body, headers)
            response = self._connection.getresponse()
        content = response.read()
        for line in response.headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return Answer(response.status, response.headers.get("Location", ""), content)


@dataclass(frozen=True)
class Installation:
    """A running `serve`."""

    port: int
    folder: Path
    process: psutil.Process
    seconds_to_ready: float

    def visitor(self) -> Visitor:
        """Return a new browser."""
        return Visitor(self.port)

    @property
    def database(self) -> psutil.Process:
        """The database's main process."""
        found = processes.postmaster(self.folder / "postgres" / "data")
        assert found is not None
        return found

    def memory(self) -> dict[str, int]:
        """Return the proportional memory (PSS) in bytes of the supervisor, the web, the other programs, the database."""
        found = {"database": memory_of(self.database)}
        for child in self.process.children():
            if child.pid != self.database.pid:
                name = "web" if any("gunicorn" in part for part in child.cmdline()) else "workers"
                found[name] = found.get(name, 0) + memory_of(child)
        found["supervisor"] = self.process.memory_full_info().pss
        return found


@contextlib.contextmanager
def served(folder: Path, *, demo: bool = True, patience: float = PATIENCE) -> Iterator[Installation]:
    """Run `serve` on a data folder until the block ends."""
    port = free_port()
    left_out = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "PUBLIC_URL", "GEMEINDENETZ_DEMO"}
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {"DATA_DIR": str(folder), "PORT": str(port), "HOST": "127.0.0.1"}
    if demo:
        environment["GEMEINDENETZ_DEMO"] = "1"
    command = [sys.executable, "-m", "gemeindenetz.cli.main", "serve"]
    began = time.perf_counter()
    with (folder.parent / f"{folder.name}.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            wait_until_ready(port, process, patience=patience)
            yield Installation(port, folder, psutil.Process(process.pid), time.perf_counter() - began)
        finally:
            process.terminate()
            process.wait(STOP_PATIENCE)


@contextlib.contextmanager
def copy_of(folder: Path) -> Iterator[Path]:
    """Copy a data folder whose database is stopped; remove the copy afterwards."""
    copy = folder.with_name(f"{folder.name}-copy")
    shutil.rmtree(copy, ignore_errors=True)
    # The database runs as a user of its own: owners must stay, which copying in Python would change.
    subprocess.run(["/bin/cp", "-a", str(folder), str(copy)], check=True)
    (copy / "postgres" / "socket_dir").unlink(missing_ok=True)
    try:
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)


@contextlib.contextmanager
def served_copy(folder: Path) -> Iterator[Installation]:
    """Run `serve` on a copy of a data folder."""
    with copy_of(folder) as copy, served(copy) as installation:
        yield installation


def free_port() -> int:
    """Return a port of the loopback nobody uses."""
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_ready(port: int, process: "subprocess.Popen[bytes]", *, patience: float, path: str = "/readyz") -> None:
    """Wait until the address answers; fails when the process ends or takes too long."""
    deadline = time.perf_counter() + patience
    while time.perf_counter() < deadline:
        if process.poll() is not None:
            message = f"the server ended with status {process.returncode}"
            raise RuntimeError(message)
        try:
            if Visitor(port).get(path).status < 400:
                return
        except OSError:
            pass
        time.sleep(0.05)
    message = "the server did not become ready"
    raise RuntimeError(message)
