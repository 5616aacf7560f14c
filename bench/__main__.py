"""Run benchmarks: data of each size once, then every module `bench_*.py`, each size in a process of its own.

python -m bench [--size land] [--only NAME] [--seed 1]
"""

import argparse
import importlib
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import django
from django.db import connection, connections

from bench.frame import SIZES, Bench, Result, Size
from gemeindenetz.core.postgres.cluster import Cluster

HERE = Path(__file__).resolve().parent
COMMAND = str(Path(sys.executable).parent / "gemeindenetz")
INSIDE = "GEMEINDENETZ_BENCH_INSIDE"


def folder_of(size: Size, seed: int) -> Path:
    """Data folder of one size; kept, because making it takes longer than measuring."""
    return Path(os.environ.get("BENCH_DIR", HERE.parent / "var" / "bench")).resolve() / f"{size.name}-{seed}"


def prepare(size: Size, seed: int) -> Iterator[Result]:
    """Generate the data unless they are there; the time it took is a figure too."""
    folder = folder_of(size, seed)
    if (folder / "generated").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"DATA_DIR": str(folder), "GEMEINDENETZ_DEMO": "1"}
    began = time.perf_counter()
    amounts = ["--municipalities", str(size.municipalities), "--cases", str(size.cases), "--seed", str(seed)]
    for command in (["setup", "--starter", "bw"], ["demo", "generate", *amounts]):
        subprocess.run([COMMAND, *command], env=environment, check=True, stdout=sys.stderr)
    (folder / "demo").touch()
    (folder / "generated").touch()
    # What autovacuum does within minutes of such a load; measuring before it would measure nobody's installation.
    subprocess.run([sys.executable, "-m", "bench", "--vacuum"], env=environment, check=True)
    yield Result("generate", time.perf_counter() - began, "s")


def measure(size: Size, *, seed: int, only: str | None) -> Iterator[Result]:
    """Run the modules on the data of one size, inside a process whose settings know this data folder."""
    folder = folder_of(size, seed)
    cluster = Cluster(folder)
    cluster.prepare()
    django.setup()
    # Refusals are asked for on purpose.
    logging.getLogger("django.request").setLevel(logging.ERROR)
    names = [path.stem for path in sorted(HERE.glob("bench_*.py"))]
    modules = [
        importlib.import_module(f"bench.{name}")
        for name in names
        if only in {None, name.removeprefix("bench_")}
    ]
    bench = Bench(size, folder, seed)
    on_copy = [module for module in modules if getattr(module, "ON_COPY", False)]
    with cluster.in_use():
        for module in modules:
            if module not in on_copy:
                yield from module.run(bench)
        connections.close_all()
    for module in on_copy:
        yield from module.run(bench)


def vacuum() -> None:
    """Tidy the tables of the data folder in the environment and look at how their values are spread."""
    cluster = Cluster(Path(os.environ["DATA_DIR"]))
    cluster.prepare()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.prod")
    django.setup()
    with cluster.in_use():
        with connection.cursor() as cursor:
            cursor.execute("VACUUM (ANALYZE)")
        connections.close_all()


def show(results: Iterator[Result], size: Size) -> None:
    """One JSON object a line, at once."""
    for result in results:
        print(json.dumps(result.as_row(size), ensure_ascii=False), flush=True)


def run_inside(size: Size, options: argparse.Namespace) -> int:
    """Start the measuring process of one size."""
    settings = {
        "DATA_DIR": str(folder_of(size, options.seed)),
        "DJANGO_SETTINGS_MODULE": "gemeindenetz.config.settings.prod",
        "GEMEINDENETZ_DEMO": "1",
        INSIDE: size.name,
    }
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"} | settings
    return subprocess.run([sys.executable, "-m", "bench", *sys.argv[1:]], env=environment, check=False).returncode


def main() -> int:
    """Entry of the command line."""
    parser = argparse.ArgumentParser(description="Benchmarks, one JSON object a line.")
    parser.add_argument("--size", choices=sorted(SIZES), action="append", help="land and bund when not given")
    parser.add_argument("--only", help="one module, for example pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--vacuum", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.vacuum:
        vacuum()
        return 0
    if inside := os.environ.get(INSIDE):
        show(measure(SIZES[inside], seed=options.seed, only=options.only), SIZES[inside])
        return 0
    failed = 0
    for name in options.size or list(SIZES):
        size = SIZES[name]
        show(prepare(size, options.seed), size)
        failed |= run_inside(size, options)
    return failed


if __name__ == "__main__":
    sys.exit(main())
