"""Import of the full official register and names to keys: wall time of the commands and their peak memory.

Reads the real workbooks beside the repository (`../shared/data/register`); says so and measures nothing without them.
The commands run as processes of their own on an empty database of the same server, as an office would run them.
"""

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
from django.db import connection
from psycopg import sql

from bench.frame import Bench, Result, timed
from gemeindenetz.core.postgres.cluster import Cluster
from gemeindenetz.register.imports.edition_workbook import EditionRow, read_edition
from gemeindenetz.register.names.index import Entry, NameIndex, entry
from gemeindenetz.register.names.resolver import resolve
from gemeindenetz.register.tests.spellings import spellings

REAL = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
COLD = REAL / "register" / "31122021_Auszug_GV.xlsx"
LATER = REAL / "register" / "AuszugGV4QAktuell_2024.xlsx"
CHANGES = REAL / "changes" / "GV_Gebietsaenderungen_2024.xlsx"
SCRATCH = sql.Identifier("bench_register")
DROP = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(SCRATCH)
KILOBYTE = 1024
MEGABYTE = 1024 * 1024
RUNS = 5


def run(bench: Bench) -> Iterator[Result]:
    """Measure once, at the smaller size: the register is the whole country at every size."""
    if bench.size.name != "land":
        return
    if not COLD.exists():
        yield Result("register.skipped", 1, "real workbooks not present")
        return
    yield from _commands(Cluster(bench.data_dir))
    yield from _resolving()


def _commands(cluster: Cluster) -> Iterator[Result]:
    url = _empty_database(cluster)
    try:
        _command(url, "register.warm_up", "register", "resolve")  # brings the schema up, warms the file cache
        for name, arguments in (
            ("import.cold", ("import", COLD)),
            ("import.later", ("import", LATER)),
            ("import.unchanged", ("import", LATER)),
            ("changes", ("changes", CHANGES)),
        ):
            yield _command(url, f"register.{name}", "register", *map(str, arguments))
        yield from _refusals(url)
    finally:
        _administer(cluster, DROP)


def _refusals(url: str) -> Iterator[Result]:
    """Time what must be refused without being read: a bomb of 2 MB (limit 2 s) and half a gigabyte."""
    with tempfile.TemporaryDirectory() as folder:
        bomb, huge = Path(folder) / "bomb.xlsx", Path(folder) / "huge.xlsx"
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
            with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream:
                for _ in range(700):
                    stream.write(b"\0" * MEGABYTE)
        with huge.open("wb") as target:
            target.write(b"PK\x03\x04")
            target.truncate(500 * MEGABYTE)
        for file in (bomb, huge):
            yield _command(url, f"register.refuse.{file.stem}", "register", "import", str(file), status=1)


def _empty_database(cluster: Cluster) -> str:
    """Make an empty database that belongs to the application, as only the administrator may; return its address."""
    owner = str(connection.settings_dict["USER"])
    _administer(cluster, DROP)
    _administer(cluster, sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0").format(SCRATCH, sql.Identifier(owner)))
    return f"postgresql://{quote(owner)}@/{SCRATCH.as_string()[1:-1]}?{urlencode({'host': str(cluster.socket_dir)})}"


def _administer(cluster: Cluster, statement: sql.Composed) -> None:
    with psycopg.connect(**cluster.connection_options(), autocommit=True) as administrator:
        administrator.execute(statement)


def _command(url: str, bench: str, *arguments: str, status: int = 0) -> Result:
    """Run a command that must end so; its wall time, processor time and the most memory it ever held."""
    command = [sys.executable, "-m", "gemeindenetz.cli.main", *arguments]
    began = time.perf_counter()
    with subprocess.Popen(
        command,
        env=os.environ | {"DATABASE_URL": url},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=None if status == 0 else subprocess.DEVNULL,
    ) as process:
        _pid, ended, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode != status:
        raise SystemExit(" ".join(command))
    seconds = time.perf_counter() - began
    busy = round(usage.ru_utime + usage.ru_stime, 2)
    return Result(bench, seconds, "s", {"cpu_s": busy, "peak_mb": round(usage.ru_maxrss / KILOBYTE)})


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
