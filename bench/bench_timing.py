"""Does the time of an answer tell what its words keep secret?

Pairs, asked in turn: a matter that exists and one that does not, by somebody who may see neither (404 both times);
and a code asked for with a known and with an unknown mail address. Reported: the median of the differences with the
interval that holds the true one in 95 of 100 cases (order statistics, no assumption about the shape).
"""

import math
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from django.db import transaction
from django.test import override_settings
from django.urls import reverse

from bench.bench_pages import client_of
from bench.frame import Bench, Result
from gemeindenetz.advice.models import Case
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.demo.personas import BY_KEY
from gemeindenetz.demo.queries import person_of
from gemeindenetz.network.models import Organisation

PAIRS = 400
SIGN_INS = 60


@dataclass(frozen=True)
class Differences:
    """What the first of each pair took longer than the second, in milliseconds."""

    milliseconds: list[float]

    def interval(self) -> tuple[float, float]:
        """Return the interval around the median by the sign test."""
        ordered, number = sorted(self.milliseconds), len(self.milliseconds)
        reach = math.ceil(1.96 * math.sqrt(number) / 2)
        return ordered[max(0, number // 2 - reach)], ordered[min(number - 1, number // 2 + reach)]

    def result(self, bench: str, **details: object) -> Result:
        """The median difference with its interval; it tells something when zero lies outside."""
        low, high = self.interval()
        words = {"low_ms": round(low, 3), "high_ms": round(high, 3), "pairs": len(self.milliseconds)}
        return Result(bench, statistics.median(self.milliseconds), "ms", words | {"tells": not low <= 0 <= high} | details)


def run(bench: Bench) -> Iterator[Result]:
    """Measure foreign and own-but-not-let-in matters against none, then known against unknown addresses."""
    yield from _matters()
    yield from _sign_in()


def _matters() -> Iterator[Result]:
    bekir = person_of(BY_KEY["bekir"])
    town = Organisation.objects.filter(seats__person=bekir).first()
    own = Case.objects.filter(organisation=town).order_by("pk").first()
    foreign = Case.objects.exclude(organisation=town).order_by("pk").first()
    assert own is not None
    assert foreign is not None
    for name, persona, case in (("not_let_in", "ingo", own), ("foreign", "clara", foreign)):
        client = client_of(persona)

        def ask(public_id: str, client: object = client) -> None:
            answer = client.get(reverse("advice:case", args=[public_id]))  # type: ignore[attr-defined]
            assert answer.status_code == 404

        found = _paired(partial(ask, str(case.public_id)), lambda ask=ask: ask(opaque_id()), pairs=PAIRS)  # type: ignore[misc]
        yield found.result(f"timing.404.{name}")


def _sign_in() -> Iterator[Result]:
    """Ask for a code again and again; limits are off and everything written is taken back."""
    known, address = BY_KEY["bekir"].email, reverse("account_request_login_code")

    def ask(email: str) -> None:
        with transaction.atomic():
            answer = client_of("georg").post(address, {"email": email})
            assert answer.status_code == 302, answer.status_code
            transaction.set_rollback(True)

    with override_settings(ACCOUNT_RATE_LIMITS=False):
        found = _paired(lambda: ask(known), lambda: ask(f"{opaque_id()}@example.org"), pairs=SIGN_INS)
    yield found.result("timing.sign_in.known_address")


def _paired(first: Callable[[], None], second: Callable[[], None], *, pairs: int) -> Differences:
    """Ask both in turn, every other time in the other order, so that what drifts hits both alike."""
    for _ in range(5):
        first()
        second()
    found = []
    for turn in range(pairs):
        if turn % 2:
            later = _milliseconds(second)
            found.append(_milliseconds(first) - later)
        else:
            sooner = _milliseconds(first)
            found.append(sooner - _milliseconds(second))
    return Differences(found)


def _milliseconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
