"""What every benchmark stands on: sizes, results, timing."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil


@dataclass(frozen=True)
class Size:
    """How much data `demo generate` makes (quality.md)."""

    name: str
    municipalities: int
    cases: int


SIZES = {
    "land": Size("land", 1_101, 3_000),
    "bund": Size("bund", 10_900, 200_000),
}


@dataclass(frozen=True)
class Result:
    """One figure; `details` stand beside it in the output."""

    bench: str
    value: float
    unit: str
    details: dict[str, object] = field(default_factory=dict)

    def as_row(self, size: Size) -> dict[str, object]:
        """The object that is printed."""
        return {"bench": self.bench, "size": size.name, "value": round(self.value, 3), "unit": self.unit} | self.details


@dataclass(frozen=True)
class Bench:
    """What a benchmark module gets: the size, the data folder with the running database, the seed."""

    size: Size
    data_dir: Path
    seed: int


@dataclass(frozen=True)
class Timing:
    """Milliseconds of repeated runs."""

    milliseconds: list[float]
    cpu_milliseconds: list[float] = field(default_factory=list)

    @property
    def cpu_median(self) -> float:
        """Half of the runs took less of this process's processor time."""
        return statistics.median(self.cpu_milliseconds)

    @property
    def median(self) -> float:
        """Half of the runs were faster."""
        return statistics.median(self.milliseconds)

    @property
    def p95(self) -> float:
        """Nineteen of twenty runs were faster."""
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]

    def results(self, bench: str, **details: object) -> list[Result]:
        """Median and p95 as results."""
        extra = {"runs": len(self.milliseconds), **details}
        return [Result(f"{bench}.median", self.median, "ms", extra), Result(f"{bench}.p95", self.p95, "ms", extra)]


def timed(work: Callable[[], object], *, runs: int, warm_up: int = 2) -> Timing:
    """Run it some times after warming up."""
    for _ in range(warm_up):
        work()
    taken, busy = [], []
    for _ in range(runs):
        began, used = time.perf_counter(), time.process_time()
        work()
        taken.append((time.perf_counter() - began) * 1000)
        busy.append((time.process_time() - used) * 1000)
    return Timing(taken, busy)


def busy_seconds(*roots: psutil.Process) -> float:
    """Processor time so far of processes and all that live below them."""
    total = 0.0
    for root in roots:
        for process in [root, *root.children(recursive=True)]:
            try:
                times = process.cpu_times()
            except psutil.Error:
                continue
            total += times.user + times.system
    return total


def memory_of(root: psutil.Process) -> int:
    """Proportional memory (PSS) of a process and all below it, in bytes: shared pages are counted once."""
    total = 0
    for process in [root, *root.children(recursive=True)]:
        try:
            total += process.memory_full_info().pss
        except psutil.Error:
            continue
    return total
