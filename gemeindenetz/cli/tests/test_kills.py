"""kill -9 of every process at seeded moments, during postings and imports (quality.md, Reliability).

What was acknowledged (a redirect after a post, exit 0 of a command) is there afterwards, nothing is there twice
or half done, and the platform answers again by itself within 30 seconds. `GEMEINDENETZ_KILLS` says how many times
each process is killed (3 in the suite; 30 for the figure in docs/operations.md), `GEMEINDENETZ_KILL_SEED` which moments.
"""

import http.cookiejar
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import date, timedelta

import psutil
import pytest

from gemeindenetz.cli.tests.test_serve import PATIENCE, Server
from gemeindenetz.core.postgres import binaries, processes
from gemeindenetz.register.tests.workbooks import Book, above, gemeinde

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("kills")]
KILLS = int(os.environ.get("GEMEINDENETZ_KILLS", "3"))
SEED = int(os.environ.get("GEMEINDENETZ_KILL_SEED", "1"))
CLI = [sys.executable, "-m", "gemeindenetz.cli.main"]
# A Land that neither the official register nor the demonstration has.
LAND = "97"
VICTIMS = ("database", "web", "web worker", "worker")


class Keep(urllib.request.HTTPRedirectHandler):
    """A redirect is the acknowledgement; it is not followed."""

    def redirect_request(self, *args):
        return None


class Poster(threading.Thread):
    """Anna posts internal notes to one matter, one after the other, and remembers which were acknowledged."""

    def __init__(self, port, stop):
        super().__init__()
        self.base, self.stop = f"http://127.0.0.1:{port}", stop
        self.tried, self.acknowledged = [], []
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(Keep, urllib.request.HTTPCookieProcessor(self.cookies))
        self.case = ""

    def sign_in(self):
        assert self.post("/demo/sign-in", {"persona": "anna"}) == 302
        listing = self.get("/beratung/")
        self.case = re.search(r"/beratung/b/([a-z0-9]+)/", listing)[1]

    def get(self, path):
        with self.opener.open(self.base + path, timeout=10) as answer:
            return answer.read().decode()

    def post(self, path, fields):
        data = urllib.parse.urlencode(fields).encode()
        try:
            with self.opener.open(self.base + path, data, timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            with error:
                return error.code
        except OSError:
            return 0

    def form(self):
        page = self.get(f"/beratung/b/{self.case}/")
        start = page.index(f"/beratung/b/{self.case}/notiz/")
        inputs = re.findall(r'<input[^>]*type="hidden"[^>]*>', page[start : page.index("</form>", start)])
        return {re.search(r'name="([^"]+)"', tag)[1]: re.search(r'value="([^"]*)"', tag)[1] for tag in inputs}

    def run(self):
        number = 0
        while not self.stop.is_set():
            number += 1
            try:
                fields = self.form()
            except (OSError, ValueError, urllib.error.URLError):
                time.sleep(0.1)
                continue
            text = f"Notiz Nummer {number:05d}."
            self.tried.append(text)
            if self.post(f"/beratung/b/{self.case}/notiz/", fields | {"n-body": text}) == 302:
                self.acknowledged.append(text)


class Importer(threading.Thread):
    """Imports one edition of a small register after the other and remembers which were acknowledged."""

    def __init__(self, folder, environment, stop):
        super().__init__()
        self.folder, self.environment, self.stop = folder, environment, stop
        self.acknowledged = []

    def run(self):
        day = date(2001, 3, 31)
        while not self.stop.is_set():
            book = self.folder / "edition.xlsx"
            write_edition(book, day)
            done = subprocess.run(
                [*CLI, "register", "import", str(book), "--json"],
                env=self.environment, check=False, capture_output=True, text=True, timeout=120,
            )  # fmt: skip
            assert done.returncode in {0, 1}, done.stderr
            if done.returncode == 0:
                self.acknowledged.append((day.isoformat(), json.loads(done.stdout)["municipalities"]))
            day += timedelta(days=91)


def write_edition(path, day):
    """A register of a Land of forty municipalities, some of whose names change with every edition."""
    rows = [
        above("10", "", LAND, name="Probeland"),
        above("20", "", LAND, "1", name="Reg.-Bez. Probe"),
        above("40", "44", LAND, "1", "01", name="Probekreis"),
    ]
    for number in range(1, 41):
        rows.append(above("50", "50", LAND, "1", "01", f"{number:04d}", name=f"Probdorf {number}"))
        name = f"Probdorf {number} Stand {day:%Y%m%d}" if number % 7 == 0 else f"Probdorf {number}"
        rows.append(gemeinde("101", f"{number:04d}", f"{number:03d}", name))
    land = [[row[0], row[1], LAND, *row[3:]] for row in rows]
    Book(day=f"{day:%d.%m.%Y}", population_day=f"31.12.{day.year - 1}", rows=land).write(path)


def victim(server, name):
    """The process of a name as it is now, or None while it is being replaced."""
    try:
        if name == "database":
            return processes.postmaster(server.folder / "postgres" / "data")
        if name == "web worker":
            return server.child("gunicorn").children()[0]
        return server.child({"web": "gunicorn", "worker": "job worker"}[name])
    except (StopIteration, IndexError, psutil.Error):
        return None


def sql(server, statement):
    """Rows of a statement as lists of texts, asked with the cluster's own client."""
    socket = (server.folder / "postgres" / "socket_dir").read_text().strip()
    command = [str(binaries.program("psql", binaries.wanted_version())), "-h", socket, "-U", "gemeindenetz", "-d", "gemeindenetz", "-AtF", "\t"]
    done = subprocess.run([*command, "-c", statement], check=True, capture_output=True, text=True)
    return [line.split("\t") for line in done.stdout.splitlines()]


@pytest.fixture
def demo_server(tmp_path):
    folder = tmp_path / "var"
    environment = {key: value for key, value in os.environ.items() if key not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}}
    environment |= {"DATA_DIR": str(folder), "GEMEINDENETZ_DEMO": "1"}
    amounts = ["--municipalities", "60", "--cases", "40", "--seed", "3"]
    for command in (["setup", "--starter", "bw"], ["demo", "generate", *amounts]):
        subprocess.run([*CLI, *command], env=environment, check=True, capture_output=True)
    (folder / "demo").touch()
    found = Server(folder)
    assert found.wait_until_ready(), folder.with_suffix(".log").read_text()
    yield found
    found.stop()


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done_when_processes_are_killed(demo_server, tmp_path):
    moments = random.Random(SEED)
    stop = threading.Event()
    poster = Poster(demo_server.port, stop)
    poster.sign_in()
    importer = Importer(tmp_path, demo_server.environment, stop)
    poster.start()
    importer.start()
    slowest = 0.0
    for name in moments.sample(VICTIMS * KILLS, len(VICTIMS) * KILLS):
        time.sleep(moments.uniform(0.2, 1.5))
        process = victim(demo_server, name)
        if process is not None:
            process.kill()
        began = time.monotonic()
        assert demo_server.wait_until_ready(), f"{name}: not ready again within {PATIENCE} s"
        slowest = max(slowest, time.monotonic() - began)
    time.sleep(1)
    stop.set()
    poster.join(60)
    importer.join(120)
    notes = [row[0] for row in sql(demo_server, "SELECT body FROM advice_entry WHERE body LIKE 'Notiz Nummer %'")]
    lost = set(poster.acknowledged) - set(notes)
    sys.stdout.write(f"kills {len(VICTIMS) * KILLS}, posts {len(poster.acknowledged)}, editions {len(importer.acknowledged)}, "
          f"slowest return {slowest:.1f} s\n")  # fmt: skip
    assert poster.acknowledged, poster.tried
    assert importer.acknowledged
    assert not lost
    assert len(notes) == len(set(notes))
    assert set(notes) <= set(poster.tried)
    stored = dict(sql(demo_server, "SELECT as_of, counts->>'municipalities' FROM register_edition WHERE as_of < '2020-01-01'"))
    assert set(importer.acknowledged) <= {(day, int(count)) for day, count in stored.items()}
    latest = max(stored)
    names = sql(demo_server, "SELECT name FROM register_territory WHERE ags LIKE '97%' AND name LIKE '%Stand%' AND upper_inf(valid)")
    assert {row[0].rpartition(" ")[2] for row in names} == {latest.replace("-", "")}
