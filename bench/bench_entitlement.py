"""Who is entitled and why: one organisation, a person, and all organisations of a list at once (network.queries)."""

import random
from collections.abc import Iterator
from typing import cast

from bench.frame import Bench, Result, timed
from gemeindenetz.core import clock
from gemeindenetz.network.models import Organisation, Person, Role, Service
from gemeindenetz.network.queries.entitlement import (
    entitlement,
    entitlement_of_organisation,
    entitlements_of_organisations,
)

RUNS = 50
MANY = 1_000


def run(bench: Bench) -> Iterator[Result]:
    """Measure for random organisations of the invented Land, on today."""
    chance, today = random.Random(bench.seed), clock.today()
    service = Service.objects.filter(dataset="demo").order_by("pk").first()
    assert service is not None
    organisations = list(Organisation.objects.filter(dataset="demo", kind="municipality").order_by("pk"))
    people = list(Person.objects.filter(seats__role=Role.CONTACT, dataset="demo").order_by("pk").distinct()[:200])
    yield from timed(
        lambda: entitlement_of_organisation(
            organisation=chance.choice(organisations), service=cast("Service", service), on=today
        ),
        runs=RUNS,
    ).results("entitlement.organisation", organisations=len(organisations))
    yield from timed(
        lambda: entitlement(person=chance.choice(people), service=cast("Service", service), on=today), runs=RUNS
    ).results("entitlement.person", people=len(people))
    ids = [one.pk for one in chance.sample(organisations, min(MANY, len(organisations)))]
    yield from timed(
        lambda: entitlements_of_organisations(
            organisation_ids=ids, service=cast("Service", service), on=today
        ),
        runs=10,
    ).results("entitlement.many", organisations=len(ids))
