"""The year's figures equal an independent count over the live matters, after a random year of real actions."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest

from gemeindenetz.advice.actions.move_case import Closing, close_case, move_case
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.actions.write_entry import record_contact
from gemeindenetz.advice.models import AdviceRequest, Case, CaseTransition, Entry
from gemeindenetz.advice.tests.factories import phone_request
from gemeindenetz.advice.transitions import moves_from
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Organisation
from gemeindenetz.network.tests.personas import World, actor_of, add_membership, add_municipality, add_tie
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.sheet import sheet_of

CLOSED = ("closed", "followed_up")


def _act(case: Case, anna: Actor, random: Random) -> None:
    """Do one thing an adviser does."""
    if random.random() < 0.4 and case.state not in CLOSED:
        kind = random.choice(["consultation", "visit"])
        record_contact(
            actor=anna,
            case=case,
            kind=kind,
            happened_on=clock.today(),
            body="Gespräch geführt.",
            shared=False,
        )
        return
    move = random.choice(moves_from(case.state))
    if move.name == "close":
        closing = Closing("clarified", "Es ging um ein Café.", "Es gibt eines.", "Nichts.")
        close_case(actor=anna, case=case, closing=closing)
    else:
        move_case(actor=anna, case=case, move_name=move.name, reason="weil es so ist")


@pytest.fixture
def lived(world: World) -> list[Organisation]:
    """Let two and a half years pass: some thirty requests, taken over or not, moved about."""
    random = Random(11)
    towns = [world.musterbach, world.lindenried]
    county = world.musterkreis.territory
    assert county
    for number in range(5):
        town = add_municipality(county, f"9800102{number}", f"Ort {number}")
        add_tie(town, "member_of", world.gemeindetag)
        add_membership(town, world.gemeindenetzwerk)
        towns.append(town)
    day = clock.today() - timedelta(days=900)
    cases: list[Case] = []
    while day < clock.today() - timedelta(days=20):
        day += timedelta(days=random.randrange(1, 20))
        with clock.at(day):
            anna = actor_of(world.anna)
            topic = random.choice([world.topic, world.subtopic, None])
            if random.random() < 0.4 or not cases:
                request = phone_request(world.anna, random.choice(towns), topic=topic)
                if random.random() < 0.9:
                    cases.append(take_over(actor=anna, request=request))
            else:
                case = random.choice(cases)
                case.refresh_from_db()
                _act(case, anna, random)
    return towns


def _closings(case: Case) -> list[date]:
    """Return the days of closings that stand: taking up again takes the closing before it back."""
    standing: list[date] = []
    for step in CaseTransition.objects.filter(case=case).order_by("pk"):
        if step.to_state == "closed":
            standing.append(step.on)
        elif standing and step.from_state in CLOSED and step.to_state not in CLOSED:
            standing.pop()
    return standing


def _is_open(case: Case, day: date) -> bool:
    return case.opened_on <= day and not any(on <= day for on in _closings(case))


def _count(period: Period, of: Callable[[Organisation], bool]) -> Counter[str]:
    """Count the live rows by hand for the municipalities chosen."""
    found: Counter[str] = Counter()
    requests = AdviceRequest.objects.exclude(state__in=["unconfirmed", "expired"]).select_related(
        "organisation"
    )
    for request in requests:
        on = (request.confirmed_at or request.created_at).astimezone(clock.BERLIN).date()
        found["requests"] += of(request.organisation) and period.since <= on <= period.until
    supported, advised = set(), set()
    for case in Case.objects.select_related("organisation"):
        if not of(case.organisation):
            continue
        begun = period.since <= case.opened_on <= period.until
        if begun or _is_open(case, period.day_before):
            found["running"] += 1
            found["begun"] += begun
            found["open" if _is_open(case, period.until) else "closed"] += 1
            supported.add(case.organisation_id)
        for entry in Entry.objects.filter(case=case, kind__in=["consultation", "visit"]):
            if period.since <= entry.happened_on <= period.until:
                found["visits" if entry.kind == "visit" else "conversations"] += 1
                advised.add(case.organisation_id)
    return found + Counter(supported=len(supported), advised=len(advised))


CODES = ("requests", "begun", "running", "closed", "open", "conversations", "visits", "supported", "advised")


def test_figures_equal_a_count_over_the_live_matters(world: World, lived: list[Organisation]) -> None:
    this_year = clock.today().year
    for year in (this_year - 2, this_year - 1, this_year):
        period = Period(date(year, 1, 1), min(date(year, 12, 31), clock.today()))
        sheet = sheet_of(world.gemeindenetzwerk, period, exact=True)
        expected = _count(period, lambda organisation: True)
        assert {code: sheet.figure(code).value for code in CODES} == {
            code: expected[code] for code in CODES
        }, year
        small = _count(period, lambda organisation: organisation.pk == world.lindenried.pk)
        found = {code: sheet.figure(code, ("size", "2000")).value for code in CODES}
        assert found == {code: small[code] for code in CODES}, year
    _nothing_of_it_reaches_another_network(world)


def _nothing_of_it_reaches_another_network(world: World) -> None:
    period = Period(date(2000, 1, 1), clock.today())
    sheet = sheet_of(world.staedtenetzwerk, period, exact=True)
    assert {sheet.figure(code).value for code in CODES} == {0}
