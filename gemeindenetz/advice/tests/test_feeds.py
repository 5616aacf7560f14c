"""Calendars to subscribe to: secret, revocable, and never more than their owner may see at that moment."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from icalendar import Calendar

from gemeindenetz.advice.actions.appointments import (
    Plan,
    arrange_appointment,
    arrange_for_network,
    cancel_appointment,
)
from gemeindenetz.advice.actions.edit_case import edit_case, set_follow_up
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.parties import remove_party
from gemeindenetz.advice.tests.factories import open_case, sign_in
from gemeindenetz.core import clock
from gemeindenetz.core.calendar.actions_feeds import FeedExists, create_feed, renew_feed, revoke_feed
from gemeindenetz.core.calendar.feed_queries import choices, feeds_of
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.log_scrubbing import scrubbed
from gemeindenetz.core.models import CalendarFeed
from gemeindenetz.core.tests.calendar_server import calendar_server
from gemeindenetz.network.models import Seat
from gemeindenetz.network.tests.personas import actor_of, personas

TITLE, PLACE, NOTE, INTERNAL = "Nilpferdcafé ansehen", "Rathaus Musterbach", "Plan mitbringen", "Krokodilfrage"
NOW = datetime(2026, 11, 24, 9, tzinfo=clock.BERLIN)
OUTSIDE = ["clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim"]
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def standing_clock():
    with clock.at(NOW):
        yield


def plan(world, case=None, **fields):
    begin = datetime(2026, 12, 3, 10, tzinfo=clock.BERLIN)
    values = {
        "kind": "visit", "title": TITLE, "starts_at": begin, "ends_at": begin + timedelta(hours=2), "place": PLACE,
        "note": NOTE, "internal_note": INTERNAL, "parties": list(case.parties.active()) if case else [],
        "advisers": [world.anna],
    }  # fmt: skip
    return Plan(**{**values, **fields})


def visit(world, **fields):
    case = open_case(world, **fields)
    return arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan(world, case))


def secret_of(person, kind="advice.mine", subject="", **fields):
    _feed, secret = create_feed(actor=actor_of(person), kind=kind, subject=subject, **fields)
    return secret


def fetched(client, secret, **headers):
    client.logout()
    return client.get(reverse("calendar_feed", args=[secret]), headers=headers)


def events(client, secret):
    answer = fetched(client, secret)
    assert answer.status_code == 200
    calendar = Calendar.from_ical(answer.content)
    assert not [one.errors for one in calendar.walk() if one.errors]
    return calendar.walk("VEVENT")


def text_of(client, secret):
    return fetched(client, secret).content.decode().replace("\r\n ", "")


def test_personal_calendar_says_nothing_of_a_matter_unless_its_owner_chose_so(client, world):
    appointment = visit(world)
    for person in (world.anna, world.bekir):
        text = text_of(client, secret_of(person))
        assert "SUMMARY:Termin Beratung" in text
        for word in (TITLE, PLACE, NOTE, "Nilpferd", "Musterbach"):
            assert word not in text
    CalendarFeed.objects.update(revoked_at=clock.now())
    (event,) = events(client, secret_of(world.bekir, with_details=True))
    assert (event["SUMMARY"], event["LOCATION"], event["DESCRIPTION"]) == (TITLE, PLACE, NOTE)
    assert (event["UID"], "ATTENDEE" in event) == (appointment.uid, False)


def test_internal_notes_and_notes_of_follow_ups_stand_in_no_calendar(client, world):
    appointment = visit(world)
    anna = actor_of(world.anna)
    set_follow_up(actor=anna, case=appointment.case, on=clock.today() + timedelta(days=3), note=INTERNAL)
    edit_case(actor=anna, case=appointment.case, title="Dorfcafé", topic=world.subtopic)
    arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan(world, for_members=True))
    for person in (world.anna, world.nora, world.bekir):
        for value, _label in choices(actor_of(person)):
            kind, _colon, subject = value.partition(":")
            text = text_of(client, secret_of(person, kind, subject, with_details=True))
            assert INTERNAL not in text, value


def test_only_me_matters_are_never_named_and_reach_no_calendar_of_the_town(client, world):
    visit(world, only_me=True)
    assert events(client, secret_of(world.bekir, with_details=True)) == []
    (event,) = events(client, secret_of(world.anna, with_details=True))
    assert (event["SUMMARY"], "LOCATION" in event) == ("Termin Beratung", False)


@pytest.mark.parametrize("name", OUTSIDE)
def test_nobody_outside_finds_the_matter_in_any_calendar(client, world, name):
    appointment = visit(world)
    edit_case(actor=actor_of(world.anna), case=appointment.case, title="Dorfcafé", topic=world.subtopic)
    person = getattr(world, name)
    for value, _label in choices(actor_of(person)):
        kind, _colon, subject = value.partition(":")
        text = text_of(client, secret_of(person, kind, subject, with_details=True))
        assert appointment.uid not in text, value
        assert "Nilpferd" not in text, value


def test_follow_ups_of_an_adviser_are_days_in_her_calendar_alone(client, world):
    case = open_case(world)
    day = clock.today() + timedelta(days=3)
    set_follow_up(actor=actor_of(world.anna), case=case, on=day)
    (event,) = events(client, secret_of(world.anna))
    assert (event["SUMMARY"], event["DTSTART"].dt) == ("Wiedervorlage Beratung", day)
    assert events(client, secret_of(world.nora)) == []
    assert events(client, secret_of(world.bekir)) == []
    set_follow_up(actor=actor_of(world.anna), case=case, on=None)
    close_case(actor=actor_of(world.anna), case=case, closing=Closing("decided", "a", "b", "c", shared=False))
    CalendarFeed.objects.update(revoked_at=clock.now())
    assert events(client, secret_of(world.anna)) == []


def test_network_calendar_holds_what_its_reader_may_see(client, world):
    anna = actor_of(world.anna)
    visit(world)
    shared = arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan(world, title="Netzwerktag", for_members=True))
    team = arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan(world, title="Teamrunde"))
    slug = world.gemeindenetzwerk.slug
    assert {str(one["UID"]) for one in events(client, secret_of(world.anna, "advice.network", slug))} == {shared.uid, team.uid}
    assert [str(one["SUMMARY"]) for one in events(client, secret_of(world.bekir, "advice.network", slug))] == ["Netzwerktag"]
    with pytest.raises(NotVisible):
        secret_of(world.emil, "advice.network", world.staedtenetzwerk.slug)


def test_topic_calendar_follows_the_topic_and_its_narrower_ones(client, world):
    appointment = visit(world)
    edit_case(actor=actor_of(world.anna), case=appointment.case, title="Dorfcafé", topic=world.subtopic)
    assert world.subtopic.broader_id == world.topic.pk
    for topic in (world.topic, world.subtopic):
        (event,) = events(client, secret_of(world.nora, "advice.topic", topic.slug))
        assert (event["UID"], event["SUMMARY"]) == (appointment.uid, "Termin Beratung")


def test_what_a_calendar_shows_is_decided_when_it_is_fetched(client, world):
    appointment = visit(world)
    secret = secret_of(world.bekir)
    assert len(events(client, secret)) == 1
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    assert events(client, secret) == []
    visit(world)
    assert len(events(client, secret)) == 1
    party = appointment.case.parties.get()
    type(party).objects.filter(person=world.bekir).update(is_requester=False)
    for one in type(party).objects.filter(person=world.bekir):
        remove_party(actor=actor_of(world.anna), party=one)
    assert events(client, secret) == []


def test_address_of_somebody_who_left_or_may_not_sign_in_is_unknown(client, world):
    secret = secret_of(world.anna, "advice.network", world.gemeindenetzwerk.slug)
    assert fetched(client, secret).status_code == 200
    Seat.objects.filter(person=world.anna).delete()
    assert fetched(client, secret).status_code == 404
    own = secret_of(world.nora)
    world.nora.user.is_active = False
    world.nora.user.save()
    assert fetched(client, own).status_code == 404


def test_secret_is_kept_nowhere_and_a_new_one_ends_the_old(client, world):
    anna = actor_of(world.anna)
    feed, secret = create_feed(actor=anna, kind="advice.mine", with_details=True)
    assert len(secret) >= 40
    assert secret not in str(CalendarFeed.objects.filter(pk=feed.pk).values())
    with pytest.raises(FeedExists):
        create_feed(actor=anna, kind="advice.mine")
    new, renewed = renew_feed(actor=anna, feed=feed)
    assert (new.with_details, fetched(client, secret).status_code, fetched(client, renewed).status_code) == (True, 404, 200)
    revoke_feed(actor=anna, feed=new)
    assert fetched(client, renewed).status_code == 404
    assert feeds_of(anna) == []


@pytest.mark.parametrize("secret", ["x", "0" * 64, "a" * 5000, "%00", "ü"])
def test_guessed_addresses_are_unknown(client, world, secret):
    assert client.get(f"/kalender/{secret}.ics").status_code in {400, 404}


def test_unchanged_calendars_are_not_sent_again_and_a_vanished_entry_is_a_change(client, world):
    appointment = visit(world)
    secret = secret_of(world.bekir)
    first = fetched(client, secret)
    assert first["Last-Modified"].endswith("GMT")
    assert "private" in first["Cache-Control"]
    again = fetched(client, secret, **{"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    headers = {"if-none-match": first["ETag"], "if-modified-since": first["Last-Modified"]}
    assert fetched(client, secret, **headers).status_code == 200


def test_no_log_line_holds_the_address_of_a_calendar(world):
    secret = secret_of(world.anna)
    line = scrubbed(f'Not Found: /kalender/{secret}.ics "GET http://x/kalender/{secret}.ics HTTP/1.1" 404')
    assert secret not in line
    assert secret[:12] not in line


def test_only_the_owner_renews_or_gives_up_and_only_persons_own(client, world):
    feed, secret = create_feed(actor=actor_of(world.anna), kind="advice.mine")
    for action in (renew_feed, revoke_feed):
        with pytest.raises(NotVisible):
            action(actor=actor_of(world.nora), feed=feed)
    with pytest.raises(NotAllowed):
        create_feed(actor=personas(world)["georg"], kind="advice.mine")
    with pytest.raises(NotAllowed):
        create_feed(actor=actor_of(world.anna, second_factor=False), kind="advice.mine")
    with pytest.raises(NotVisible):
        create_feed(actor=actor_of(world.anna), kind="advice.nothing")
    assert fetched(client, secret).status_code == 200


def test_page_shows_the_address_once_and_explains_four_programs(client, world):
    visit(world)
    sign_in(client, world.bekir)
    page = reverse("calendar_feeds")
    text = client.get(page).content.decode()
    for program in ("Outlook", "Apple", "Google", "Thunderbird", "Meine Termine"):
        assert program in text
    shown = client.post(page, {"which": "advice.mine:", "with_details": "on"}).content.decode()
    address = shown.partition('value="')[2]
    assert "/kalender/" in shown
    assert "webcal://" in shown
    assert address
    assert "/kalender/" not in client.get(page).content.decode().replace("/einstellungen/kalender/", "")
    again = client.post(page, {"which": "advice.mine:"}).content.decode()
    assert "haben Sie schon eine Adresse" in again
    assert "aria-invalid" in client.post(page, {"which": "quatsch"}).content.decode()
    feed = CalendarFeed.objects.get()
    renewed = client.post(reverse("calendar_feed_renew", args=[feed.public_id])).content.decode()
    assert "webcal://" in renewed
    feed = CalendarFeed.objects.get(revoked_at=None)
    sign_in(client, world.clara)
    assert client.post(reverse("calendar_feed_revoke", args=[feed.public_id])).status_code == 404
    sign_in(client, world.bekir)
    assert client.post(reverse("calendar_feed_revoke", args=[feed.public_id])).status_code == 302
    assert not CalendarFeed.objects.filter(revoked_at=None).exists()


def test_real_server_takes_every_entry_of_a_calendar(client, world, tmp_path):
    visit(world)
    set_follow_up(actor=actor_of(world.anna), case=open_case(world), on=clock.today() + timedelta(days=3))
    found = Calendar.from_ical(fetched(client, secret_of(world.anna, with_details=True)).content)
    with calendar_server(tmp_path) as server:
        for event in found.walk("VEVENT"):
            one = Calendar()
            one.add("VERSION", "2.0")
            one.add("PRODID", "-//Test//DE")
            one.add("METHOD", "PUBLISH")
            one.add_component(found.walk("VTIMEZONE")[0])
            one.add_component(event)
            assert server.take(one.to_ical().decode()) == 201
        assert len(server.stored()) == 2
