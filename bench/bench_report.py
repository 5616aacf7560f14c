"""The yearly report from the ledger: counting it for each kind of reader, and the page (2,000,000 facts at *bund*)."""

from collections.abc import Iterator

from django.db.models import Count

from bench.bench_pages import client_of
from bench.frame import Bench, Result, timed
from gemeindenetz.core import clock
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import Network
from gemeindenetz.reports.periods import period_of
from gemeindenetz.reports.queries.members import holdings_of
from gemeindenetz.reports.queries.sheet import sheet_of

RUNS = 7


def run(bench: Bench) -> Iterator[Result]:
    """Measure last year's figures of the network with the most facts."""
    busiest = Fact.objects.values_list("network").annotate(number=Count("pk")).order_by("-number").first()
    assert busiest is not None
    network, year = Network.objects.get(slug=busiest[0]), clock.today().year - 1
    details = {"facts": Fact.objects.count(), "facts_of_network": busiest[1]}
    for name, exact in (("exact", True), ("hidden", False)):
        period = period_of(year, exact=exact)
        assert period is not None
        yield from timed(
            lambda period=period, exact=exact: sheet_of(  # type: ignore[misc]
                network, period, exact=exact, holdings=holdings_of(network)
            ),
            runs=RUNS,
            warm_up=1,
        ).results(f"report.count.{name}", **details)
    client = client_of("emil")
    address = f"/berichte/{network.slug}/{year}/"
    assert client.get(address).status_code == 200
    yield from timed(lambda: client.get(address), runs=RUNS, warm_up=1).results("report.page", **details)
