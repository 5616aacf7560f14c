"""A real IMAP server for tests (pymap, in memory), as its own process."""

import imaplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER, PASSWORD = "postfach", "geheim"


@dataclass
class MailboxServer:
    """Where it listens, and a mailbox to put mail into."""

    port: int

    def url(self, *, folder: str = "INBOX", options: str = "") -> str:
        """Address for the setting IMAP_MAILBOXES."""
        return f"imap://{USER}:{PASSWORD}@127.0.0.1:{self.port}/{folder}{options}"

    def client(self) -> imaplib.IMAP4:
        """A connection of our own, as a mail program has one."""
        server = imaplib.IMAP4("127.0.0.1", self.port, timeout=20)
        server.login(USER, PASSWORD)
        return server

    def put(self, *mails: bytes) -> None:
        """Deliver mails into the inbox."""
        server = self.client()
        for mail in mails:
            server.append("INBOX", "", "", mail)
        server.logout()

    def count(self, what: str = "ALL", folder: str = "INBOX") -> int:
        """How many mails there are, e.g. `UNSEEN`."""
        server = self.client()
        server.select(folder)
        found = server.search(None, what)[1][0]
        server.logout()
        return len((found or b"").split())


@contextmanager
def mailbox_server() -> Iterator[MailboxServer]:
    """Run the server on a free port for the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(Path(sys.executable).with_name("pymap")), "--host", "127.0.0.1", "--port", str(port), "--no-tls"]
    command += ["--no-service", "admin", "dict", "--demo-user", USER, "--demo-password", PASSWORD]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield MailboxServer(port)
    finally:
        process.terminate()
        process.wait(20)


def _wait(port: int) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        else:
            return
