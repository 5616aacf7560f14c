"""Many requests at once: as fast as eight kept connections can, or as two hundred people who think."""

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import psutil

from bench.frame import Result, busy_seconds
from bench.installation import Visitor


@dataclass
class Rush:
    """What a rush gave: milliseconds of each request, and how many were not answered as they should.

    `busy` is the processor time of the server and its database, which other work on the machine hardly disturbs.
    """

    milliseconds: list[float] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0
    busy: float = 0.0

    @property
    def per_second(self) -> float:
        """Requests answered in a second."""
        return len(self.milliseconds) / self.seconds if self.seconds else 0.0

    def quantile(self, share: float) -> float:
        """Return the milliseconds within which this share was answered."""
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0

    def result(self, bench: str, **details: object) -> Result:
        """Requests per second with the times beside it."""
        times = {
            "median_ms": round(statistics.median(self.milliseconds), 2) if self.milliseconds else None,
            "p95_ms": round(self.quantile(0.95), 2),
            "requests": len(self.milliseconds),
            "errors": self.errors,
            "server_cpu_ms": round(self.busy / len(self.milliseconds) * 1000, 2) if self.milliseconds else None,
        }
        return Result(bench, self.per_second, "req/s", times | details)


Act = Callable[[Visitor, int], bool]


def rush(
    visitors: Sequence[Visitor], act: Act, *, seconds: float, server: Sequence[psutil.Process] = ()
) -> Rush:
    """Let every visitor repeat the act on its own connection for some seconds; `act` says whether it went well."""
    found, lock, busy, began = Rush(), threading.Lock(), busy_seconds(*server), time.perf_counter()
    until = began + seconds

    def work(visitor: Visitor) -> None:
        taken: list[float] = []
        errors = turn = 0
        while (now := time.perf_counter()) < until:
            try:
                went_well = act(visitor, turn)
            except OSError:
                went_well = False
            taken.append((time.perf_counter() - now) * 1000)
            errors += not went_well
            turn += 1
        with lock:
            found.milliseconds += taken
            found.errors += errors

    threads = [threading.Thread(target=work, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found.seconds, found.busy = time.perf_counter() - began, busy_seconds(*server) - busy
    return found
