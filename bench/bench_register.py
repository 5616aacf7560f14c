"""Import of the full official register and names to keys: wall time of the commands and their peak memory.

Reads the real workbooks beside the repository (`../shared/data/register`); says so and measures nothing without them.
The commands run as processes of their own on an empty database of the same server, as an office would run them.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

from django.db import connection, connections

from bench.frame import Bench, Result, timed
from gemeindenetz.register.imports.edition_workbook import EditionRow, read_edition
from gemeindenetz.register.names.index import Entry, NameIndex, entry
from gemeindenetz.register.names.resolver import resolve
from gemeindenetz.register.tests.spellings import spellings

REAL = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
COLD = REAL / "register" / "31122021_Auszug_GV.xlsx"
LATER = REAL / "register" / "AuszugGV4QAktuell_2024.xlsx"
CHANGES = REAL / "changes" / "GV_Gebietsaenderungen_2024.xlsx"
SCRATCH = "bench_register"
KILOBYTE = 1024
RUNS = 5


def run(bench: Bench) -> Iterator[Result]:
    """Measure once, at the smaller size: the register is the whole country at every size."""
    if bench.size.name != "land":
        return
    if not COLD.exists():
        yield Result("register.skipped", 1, "real workbooks not present")
        return
    yield from _commands()
    yield from _resolving()


def _commands() -> Iterator[Result]:
    url = _empty_database()
    try:
        _command(url, "register", "resolve")  # brings the schema up, warms the file cache
        for name, arguments in (
            ("import.cold", ("import", COLD)),
            ("import.later", ("import", LATER)),
            ("import.unchanged", ("import", LATER)),
            ("changes", ("changes", CHANGES)),
        ):
            seconds, megabytes = _command(url, "register", *map(str, arguments))
            yield Result(f"register.{name}", seconds, "s", {"peak_mb": round(megabytes)})
    finally:
        _administer(f"DROP DATABASE IF EXISTS {SCRATCH} WITH (FORCE)")


def _empty_database() -> str:
    _administer(
        f"DROP DATABASE IF EXISTS {SCRATCH} WITH (FORCE)", f"CREATE DATABASE {SCRATCH} TEMPLATE template0"
    )
    given = connection.settings_dict
    user = quote(str(given["USER"])) + (f":{quote(str(given['PASSWORD']))}" if given["PASSWORD"] else "")
    host, port = str(given["HOST"]), str(given["PORT"] or "")
    if host.startswith("/"):
        return f"postgresql://{user}@/{SCRATCH}?{urlencode({'host': host})}"
    return f"postgresql://{user}@{host}:{port or 5432}/{SCRATCH}"


def _administer(*statements: str) -> None:
    connections.close_all()
    with connection._nodb_cursor() as cursor:  # noqa: SLF001 - Django's own way to make databases
        for statement in statements:
            cursor.execute(statement)


def _command(url: str, *arguments: str) -> tuple[float, float]:
    """Run a command; return its wall time and the most memory it ever held."""
    command = [sys.executable, "-m", "gemeindenetz.cli.main", *arguments]
    began = time.perf_counter()
    with subprocess.Popen(
        command, env=os.environ | {"DATABASE_URL": url}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ) as process:
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(" ".join(command))
    return time.perf_counter() - began, usage.ru_maxrss / KILOBYTE


def _resolving() -> Iterator[Result]:
    """Time names in memory, and count what comes back right, undecided, wrong."""
    rows = [row for row in read_edition(LATER).rows if row.level in {"gemeinde", "kreis"}]
    index = NameIndex(_entry(number, row) for number, row in enumerate(rows, start=1))
    yield from timed(
        lambda: NameIndex(_entry(number, row) for number, row in enumerate(rows, start=1)),
        runs=RUNS,
        warm_up=1,
    ).results("register.resolve.index", names=len(rows))
    towns = [one for one in index.towns if one.ags.startswith("08")]
    typed = list(spellings(index, towns, seed=1))
    began = time.perf_counter()
    answers = [resolve(index, one.text, within="08").ags for one in typed]
    each = (time.perf_counter() - began) / len(typed) * 1000
    right = sum(answer == one.ags for answer, one in zip(answers, typed, strict=True))
    undecided = sum(answer is None for answer in answers)
    details: dict[str, object] = {"names": len(typed), "right": right, "undecided": undecided}
    yield Result("register.resolve.name", each, "ms", details | {"wrong": len(typed) - right - undecided})


def _entry(number: int, row: EditionRow) -> Entry:
    return entry(
        territory=number,
        ags=row.ags,
        level=row.level,
        name=row.name,
        official_name=row.official_name,
        kind=row.kind,
        postcode=row.postcode,
    )
