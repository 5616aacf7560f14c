"""A real CalDAV server (Radicale) for tests: a process of its own on a free port, ended with the block."""

import base64
import http.client
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from icalendar import Calendar

CALENDAR = "/anna/termine/"
_MAKE = (
    '<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>'
    "<D:displayname>Termine</D:displayname></D:prop></D:set></C:mkcalendar>"
)
_ALL = (
    '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>'
    '<C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>'
)


@dataclass
class CalendarServer:
    """The server as one person's calendar program sees it."""

    port: int

    def ask(self, method: str, path: str, body: str = "", kind: str = "text/calendar; charset=utf-8") -> tuple[int, str]:
        """Send one request; returns status and text of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        key = base64.b64encode(b"anna:anna").decode()
        headers = {"Authorization": f"Basic {key}", "Content-Type": kind, "Depth": "1"}
        connection.request(method, path, body.encode(), headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def take(self, message: str) -> int:
        """Take an invitation, change or cancellation as a calendar program does; returns the server's status.

        The method belongs to the mail, not to what is stored (RFC 4791 4.1); the UID names the file.
        """
        parsed = Calendar.from_ical(message)
        parsed.pop("METHOD")
        uid = str(parsed.walk("VEVENT")[0]["UID"])
        return self.ask("PUT", f"{CALENDAR}{uid}.ics", parsed.to_ical().decode())[0]

    def stored(self) -> list[Calendar]:
        """Return every entry the server holds."""
        _status, text = self.ask("REPORT", CALENDAR, _ALL, kind="application/xml")
        unescaped = text.replace("&#13;", "").replace("&lt;", "<").replace("&amp;", "&")
        found = re.findall(r"BEGIN:VCALENDAR.*?END:VCALENDAR", unescaped, re.DOTALL)
        return [Calendar.from_ical(one) for one in found]


@contextmanager
def calendar_server(folder: Path) -> Iterator[CalendarServer]:
    """Run the server for the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        server = CalendarServer(probe.getsockname()[1])
    command = [sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{server.port}",
               "--auth-type", "none", "--storage-filesystem-folder", str(folder), "--logging-level", "error"]  # fmt: skip
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _wait_for(server, process)
            assert server.ask("MKCALENDAR", CALENDAR, _MAKE, kind="application/xml")[0] == 201
            yield server
        finally:
            process.terminate()
            process.wait(timeout=20)


def _wait_for(server: CalendarServer, process: "subprocess.Popen[bytes]") -> None:
    for _attempt in range(200):
        assert process.poll() is None, "the calendar server ended by itself"
        try:
            server.ask("OPTIONS", "/")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the calendar server does not answer")
