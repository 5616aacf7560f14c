"""Requests a second of list, detail and create: `serve` with two workers, eight kept connections, signed in.

Measured in the same run: the floor, a bare signed-in Django list under the same server (bench/floor_settings.py).
"""

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from bench.frame import Bench, Result
from bench.installation import Installation, Visitor, free_port, served_copy, wait_until_ready
from bench.load import Act, Rush, rush

ON_COPY = True
CONCURRENCY = 8
WARM_UP_SECONDS = 2.0
SECONDS = 8.0
MILESTONES = {"list": 33.0, "organisations": 28.0, "detail": 33.0, "create": 53.0, "report": 31.0}
"""The best of the comparable systems in requests a second, each on the machine where they were measured."""


def run(bench: Bench) -> Iterator[Result]:
    """Measure at the smaller size; the larger one differs by its pages, which `pages` measures."""
    if bench.size.name != "land":
        return
    with served_copy(bench.data_dir) as installation:
        floor = _floor(installation)
        yield floor.result("throughput.floor")
        visitors = [installation.visitor().sign_in("anna") for _ in range(CONCURRENCY)]
        for name, act in _acts(visitors[0]):
            rush(visitors, act, seconds=WARM_UP_SECONDS)
            found = rush(visitors, act, seconds=SECONDS, server=[installation.process, installation.database])
            share = {"of_floor": round(found.per_second / floor.per_second, 2)}
            share["of_floor_by_cpu"] = round(_cpu(floor) / _cpu(found), 2)
            yield found.result(f"throughput.{name}", **share, best_comparable=MILESTONES[name])


def _cpu(found: Rush) -> float:
    return found.busy / max(len(found.milliseconds), 1)


def _acts(visitor: Visitor) -> list[tuple[str, Act]]:
    listed = visitor.get("/beratung/")
    case = _first(rb'href="(/beratung/b/[^/"]+/)"', listed.body)
    members = _first(rb'href="(/netz/[^"]*mitglieder/)"', listed.body)
    name = _first(rb'<th scope="row"[^>]*><a href="/netz/[^"]+">([^<]+)<', visitor.get(members).body)
    return [
        ("list", _page("/beratung/")),
        ("organisations", _page(members)),
        ("detail", _page(case)),
        ("create", _note(name)),
        ("report", _page(_report(visitor))),
    ]


def _report(visitor: Visitor) -> str:
    address = "/berichte/"
    for _ in range(4):
        answer = visitor.get(address)
        if answer.status != 302:
            break
        address = answer.location
    return address


def _first(pattern: bytes, body: bytes) -> str:
    found = re.search(pattern, body)
    assert found is not None, pattern
    return found[1].decode()


def _page(address: str) -> Act:
    def act(visitor: Visitor, _turn: int) -> bool:
        return visitor.get(address).status == 200

    return act


def _note(place: str) -> Act:
    """Note a caller's request and take it over: request, matter, facts, history and mails in one transaction."""

    def act(visitor: Visitor, turn: int) -> bool:
        if "csrftoken" not in visitor.cookies:
            visitor.get("/beratung/anruf/")
        fields = {
            "place": place,
            "name": "Erika Beispiel",
            "moves": f"Fragt nach einem Bürgerbus, Anruf {turn}.",
            "channel": "phone",
        }
        return visitor.post("/beratung/anruf/", fields).status == 302

    return act


def _floor(installation: Installation) -> Rush:
    """Serve the bare list beside the product, on the same database."""
    with _floor_served(installation) as (port, process):
        session = installation.visitor().sign_in("anna").cookies
        visitors = [Visitor(port) for _ in range(CONCURRENCY)]
        for visitor in visitors:
            visitor.cookies = dict(session)
        rush(visitors, _page("/floor/"), seconds=WARM_UP_SECONDS)
        server = [psutil.Process(process.pid), installation.database]
        return rush(visitors, _page("/floor/"), seconds=SECONDS, server=server)


@contextlib.contextmanager
def _floor_served(installation: Installation) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    port = free_port()
    environment = os.environ | {
        "DATA_DIR": str(installation.folder),
        "DJANGO_SETTINGS_MODULE": "bench.floor_settings",
    }
    here = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-m", "gunicorn", "-c", "python:gemeindenetz.config.gunicorn"]
    command += ["--bind", f"127.0.0.1:{port}", "bench.floor_wsgi:application"]
    process = subprocess.Popen(command, cwd=here, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until_ready(port, process, patience=60, path="/floor/")
        yield port, process
    finally:
        process.terminate()
        process.wait(30)
