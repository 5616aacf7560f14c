"""Trip view: what lies around a visit, with reasons, for the team alone; distances are plain geometry."""

from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.advice.actions.appointments import Plan, arrange_appointment, cancel_appointment
from gemeindenetz.advice.actions.edit_case import edit_case
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.models import Appointment
from gemeindenetz.advice.queries.trip import distance_km, trip_of
from gemeindenetz.advice.queries.trip_map import map_of
from gemeindenetz.advice.tests.factories import open_case, seat_request, sign_in, web_request
from gemeindenetz.core import clock
from gemeindenetz.network.models import Membership
from gemeindenetz.network.tests.personas import actor_of, territory_of

NOW = datetime(2026, 11, 24, 9, tzinfo=clock.BERLIN)
#: The invented towns, as (longitude, latitude): Lindenried 11 km north, Ahornstetten 41 km east of Musterbach.
PLACES = {"musterbach": (9.0, 48.0), "lindenried": (9.0, 48.1), "ahornstetten": (9.55, 48.0)}


@pytest.fixture(autouse=True)
def standing_clock():
    with clock.at(NOW):
        yield


@pytest.fixture
def placed(world):
    for name, (longitude, latitude) in PLACES.items():
        territory = territory_of(getattr(world, name))
        territory.longitude, territory.latitude = longitude, latitude
        territory.save()
    return world


def visit(world, **fields):
    case = open_case(world)
    begin = datetime(2026, 12, 3, 10, tzinfo=clock.BERLIN)
    plan = Plan("visit", "Besuch", begin, begin + timedelta(hours=2), advisers=[world.anna], parties=list(case.parties.all()))
    return arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan)


def stops(world, appointment, radius=30):
    found = Appointment.objects.select_related("case__organisation__territory", "case__network").get(pk=appointment.pk)
    assert found.case is not None
    return trip_of(found, found.case, actor=actor_of(world.anna), radius=radius)


def case_in(world, organisation, **fields):
    request = web_request(organisation, email=f"{organisation.pk}@rathaus.example", **fields)
    return take_over(actor=actor_of(world.anna), request=request)


degrees = st.tuples(st.floats(5, 15), st.floats(47, 55))


def test_known_distances_come_out():
    assert distance_km((9.1829, 48.7758), (8.4037, 49.0069)) == pytest.approx(62.6, abs=1)
    assert distance_km((9.0, 48.0), (9.0, 49.0)) == pytest.approx(111.2, abs=0.2)


@given(degrees, degrees, degrees)
def test_distance_is_a_distance(one, two, three):
    assert distance_km(one, one) == 0
    assert distance_km(one, two) == pytest.approx(distance_km(two, one))
    assert distance_km(one, three) <= distance_km(one, two) + distance_km(two, three) + 1e-6


@pytest.mark.django_db
def test_own_open_matters_within_reach_come_first_and_one_click_makes_a_draft(client, placed):
    appointment = visit(placed)
    near = case_in(placed, placed.lindenried)
    case_in(placed, placed.ahornstetten)
    trip = stops(placed, appointment)
    (stop,) = trip.stops
    assert (stop.organisation, stop.number, round(stop.km)) == (placed.lindenried, 1, 11)
    assert near.title in stop.reasons[0].text
    sign_in(client, placed.anna)
    form = client.get(stop.draft_url).content.decode()
    assert 'value="2026-12-03"' in form
    assert "Lindenried" in form
    assert [one.organisation.name for one in stops(placed, appointment, 60).stops] == ["Lindenried", "Ahornstetten"]


@pytest.mark.django_db
def test_ending_memberships_and_towns_that_went_before_are_reasons_too(placed):
    appointment = visit(placed)
    anna = actor_of(placed.anna)
    edit_case(actor=anna, case=appointment.case, title="Dorfcafé", topic=placed.topic)
    done = case_in(placed, placed.lindenried)
    edit_case(actor=anna, case=done, title="Café steht", topic=placed.subtopic)
    done.refresh_from_db()
    close_case(actor=anna, case=done, closing=Closing("implemented", "a", "b", "c", shared=False))
    (stop,) = stops(placed, appointment).stops
    assert "Café steht" in stop.reasons[0].text
    assert reverse("advice:appointment_new_for_network", args=[placed.gemeindenetzwerk.slug]) in stop.draft_url
    row = Membership.objects.filter(organisation=placed.lindenried, network=placed.gemeindenetzwerk).first()
    if row is not None and row.valid is not None:
        Membership.objects.filter(pk=row.pk).update(valid=type(row.valid)(row.valid.lower, date(2027, 3, 1), "[)"))
        (stop,) = stops(placed, appointment).stops
        assert any("28.2.2027" in reason.text for reason in stop.reasons)


@pytest.mark.django_db
def test_a_colleagues_matters_are_not_on_my_way(placed):
    appointment = visit(placed)
    take_over(actor=actor_of(placed.nora), request=seat_request(placed.clara, placed.lindenried))
    assert stops(placed, appointment).stops == []


@pytest.mark.django_db
def test_picture_and_list_agree(placed):
    appointment = visit(placed)
    case_in(placed, placed.lindenried)
    trip = stops(placed, appointment, 15)
    picture = map_of(trip)
    assert picture is not None
    assert [dot.number for dot in picture.dots] == [stop.number for stop in trip.stops]
    (dot,) = picture.dots
    assert dot.x == picture.middle
    assert float(dot.y) < float(picture.middle)
    assert [circle.km for circle in picture.circles] == [8, 15]


@pytest.mark.django_db
def test_page_is_for_the_team_and_works_where_places_are_unknown(client, world):
    appointment = visit(world)
    address = reverse("advice:trip", args=[appointment.public_id])
    sign_in(client, world.bekir)
    assert client.get(address).status_code == 403
    assert "reise/" not in client.get(reverse("advice:case", args=[appointment.case.public_id])).content.decode()
    sign_in(client, world.clara)
    assert client.get(address).status_code == 404
    sign_in(client, world.anna)
    assert address in client.get(reverse("advice:case", args=[appointment.case.public_id])).content.decode()
    assert "Wir wissen nicht, wo diese Kommune liegt" in client.get(address).content.decode()
    for name, (longitude, latitude) in PLACES.items():
        territory = territory_of(getattr(world, name))
        territory.longitude, territory.latitude = longitude, latitude
        territory.save()
    assert "Sonst liegt nichts in der Nähe" in client.get(f"{address}?umkreis=quatsch").content.decode()
    case_in(world, world.lindenried)
    page = client.get(f"{address}?umkreis=15").content.decode()
    assert "1. Lindenried" in page
    assert "11 km Luftlinie" in page
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    assert client.get(address).status_code == 200
