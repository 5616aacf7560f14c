"""From an empty data folder to `/readyz`: cluster, schema and web, and with the demo's starter data."""

import shutil
from collections.abc import Iterator

from bench.frame import Bench, Result
from bench.installation import served

ON_COPY = True
RUNS = 3


def run(bench: Bench) -> Iterator[Result]:
    """Measure once; an empty installation has no size."""
    if bench.size.name != "land":
        return
    folder = bench.data_dir.with_name("first-start")
    seconds = []
    for _ in range(RUNS):
        shutil.rmtree(folder, ignore_errors=True)
        with served(folder, demo=False) as installation:
            seconds.append(installation.seconds_to_ready)
    shutil.rmtree(folder, ignore_errors=True)
    yield Result("first_start", sorted(seconds)[RUNS // 2], "s", {"runs": RUNS, "worst": round(max(seconds), 2)})
