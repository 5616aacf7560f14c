"""Server time and number of queries of every list, detail and dashboard page, signed in (quality.md, Speed).

The pages are asked in this process through Django's handler with all middleware, without a network. Beside wall time
stands the processor time of this process, which other work on the machine disturbs less. A bare signed-in list with
Django's own middleware, a session, a user, one query and a template is measured in the same run as the floor.
"""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.test import Client, override_settings
from django.urls import reverse

from bench import floor_settings
from bench.frame import Bench, Result, Timing, timed
from gemeindenetz.accounts.tests.sessions import client_of as signed_in_client
from gemeindenetz.advice.models import Case
from gemeindenetz.cli.preloading import preload
from gemeindenetz.demo.personas import BY_KEY
from gemeindenetz.demo.queries import person_of
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.network.models import Organisation

RUNS = 20


@dataclass(frozen=True)
class Page:
    """A page as one persona asks for it."""

    name: str
    persona: str
    address: str


def client_of(persona: str) -> Client:
    """Return a client signed in as a persona of the demonstration; Georg has no session."""
    person = person_of(BY_KEY[persona])
    if person is None or person.user is None:
        return signed_in_client(None)
    return signed_in_client(person.user, person_id=person.pk)


def pages() -> list[Page]:
    """Return what is measured: the pages people open every day."""
    anna = person_of(BY_KEY["anna"])
    case = Case.objects.filter(adviser=anna).select_related("network").order_by("-last_entry_at").first()
    bekir = person_of(BY_KEY["bekir"])
    town = Organisation.objects.filter(seats__person=bekir).select_related("territory").first()
    assert case is not None
    assert town is not None
    example = PracticeExample.objects.filter(scope="public", adoptions__isnull=False).order_by("pk").first()
    advice = Recommendation.objects.filter(scope="public").order_by("pk").first()
    assert example is not None
    assert advice is not None
    year = case.opened_on.year
    network = case.network.slug
    ags = town.territory.ags if town.territory else ""
    return [
        Page("home", "georg", "/"),
        Page("membership_answer", "georg", f"{reverse('portal:membership')}?place={town.name}"),
        Page("municipality", "georg", reverse("register:territory", kwargs={"ags": ags})),
        Page("municipality_of_team", "anna", reverse("register:territory", kwargs={"ags": ags})),
        Page("municipalities", "georg", reverse("register:list")),
        Page("today_adviser", "anna", reverse("portal:today")),
        Page("today_contact", "bekir", reverse("portal:today")),
        Page("cases", "anna", reverse("advice:cases")),
        Page("case", "anna", reverse("advice:case", kwargs={"public_id": case.public_id})),
        Page("our_network", "bekir", reverse("advice:our_network")),
        Page("members", "dana", reverse("network:members", kwargs={"network": network})),
        Page("organisation", "dana", reverse("network:organisation", kwargs={"public_id": town.public_id})),
        Page("report", "emil", reverse("reports:year", kwargs={"network": network, "year": year - 1})),
        Page("outbox", "anna", reverse("outbox")),
        Page("library", "georg", reverse("library:examples")),
        Page("library_filtered", "anna", f"{reverse('library:examples')}?thema=buergerbus&phase=running"),
        Page("library_example", "clara", reverse("library:example", kwargs={"number": example.number})),
        Page("library_recommendation", "georg", reverse("library:recommendation", kwargs={"number": advice.number})),
        Page("library_board", "dana", reverse("library:board")),
        Page("search", "georg", f"{reverse('search:search')}?q=Nachbarschaftshilfe"),
        Page("search_of_adviser", "anna", f"{reverse('search:search')}?q=Buergerbus"),
        Page("suggestions", "anna", f"{reverse('search:suggestions')}?q=nachb"),
    ]


def run(bench: Bench) -> Iterator[Result]:
    """Measure the floor, then every page; loaded ahead and kept from the collector as a web worker of `serve` is."""
    preload()
    floor = _floor()
    yield from floor.results("pages.floor")
    medians = []
    for page in pages():
        client = client_of(page.persona)
        queries = _queries(client, page)
        timing = timed(lambda client=client, page=page: client.get(page.address), runs=RUNS)  # type: ignore[misc]
        medians.append(timing.median)
        yield Result(
            f"pages.{page.name}",
            timing.median,
            "ms",
            {
                "p95_ms": round(timing.p95, 3),
                "cpu_ms": round(timing.cpu_median, 3),
                "queries": queries,
                "of_floor": round(floor.median / timing.median, 2),
            },
        )
    yield Result("pages.median_of_all", statistics.median(medians), "ms", {"pages": len(medians)})


def _queries(client: Client, page: Page) -> int:
    """Return how many statements one request costs; fails when the page does not answer 200."""
    client.get(page.address)
    count = 0

    def counting(execute: Callable[..., Any], *args: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args)

    with connection.execute_wrapper(counting):
        response = client.get(page.address)
    if response.status_code != 200:
        message = f"{page.name}: {page.address} answers {response.status_code} to {page.persona}"
        raise RuntimeError(message)
    return count


def _floor() -> Timing:
    """Return the floor: a signed-in list of fifty organisations with Django alone around it (floor_settings.py)."""
    bare = {
        "MIDDLEWARE": floor_settings.BARE_MIDDLEWARE,
        "ROOT_URLCONF": floor_settings.ROOT_URLCONF,
        "TEMPLATES": floor_settings.TEMPLATES,
    }
    with override_settings(**bare):
        client = client_of("anna")
        assert client.get("/floor/").status_code == 200
        return timed(lambda: client.get("/floor/"), runs=RUNS)
