"""Memory of the whole running installation at *land* (PSS, shared pages once), after every worker has worked."""

from collections.abc import Iterator

from bench.frame import Bench, Result
from bench.installation import Visitor, served_copy
from bench.load import rush

ON_COPY = True
MEGABYTE = 1024 * 1024
PAGES = ("/heute/", "/beratung/", "/gemeinden/liste/", "/netz/partner/", "/", "/postausgang/")
WARM_UP_SECONDS = 10.0


def run(bench: Bench) -> Iterator[Result]:
    """Measure supervisor, web with two workers, the other programs and the database, then their sum."""
    if bench.size.name != "land":
        return
    with served_copy(bench.data_dir) as installation:
        visitors = [installation.visitor().sign_in("anna") for _ in range(8)]
        rush(visitors, _open, seconds=WARM_UP_SECONDS)
        parts = installation.memory()
    for name, amount in sorted(parts.items()):
        yield Result(f"memory.{name}", amount / MEGABYTE, "MB")
    yield Result("memory.whole", sum(parts.values()) / MEGABYTE, "MB", {"limit": 600})


def _open(visitor: Visitor, turn: int) -> bool:
    return visitor.get(PAGES[turn % len(PAGES)]).status == 200
