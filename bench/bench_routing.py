"""Which service and which adviser a request gets, with the reasons: loading the facts and deciding."""

import random
from collections.abc import Iterator

from bench.frame import Bench, Result, timed
from gemeindenetz.advice.queries.routes import route_for
from gemeindenetz.core import clock
from gemeindenetz.network.models import Organisation
from gemeindenetz.topics.models import Topic

RUNS = 50


def run(bench: Bench) -> Iterator[Result]:
    """Measure for random municipalities and topics of the invented Land, on today."""
    chance, today = random.Random(bench.seed), clock.today()
    towns = list(
        Organisation.objects.filter(dataset="demo", kind="municipality").select_related("territory").order_by("pk")
    )
    topics = [*Topic.objects.order_by("pk").values_list("pk", flat=True), None]
    routed = [route_for(chance.choice(towns), chance.choice(topics), day=today) for _ in range(RUNS)]
    yield from timed(
        lambda: route_for(chance.choice(towns), chance.choice(topics), day=today), runs=RUNS
    ).results("routing.route", with_service=sum(route is not None for route in routed), of=RUNS)
