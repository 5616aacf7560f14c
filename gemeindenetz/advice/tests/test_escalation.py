"""When nobody answers: working days of the Land, who learns of it, and what might be left lying."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.advice import stand_in, working_days
from gemeindenetz.advice.actions.absences import enter_absence
from gemeindenetz.advice.actions.answering_terms import AnsweringTerms, TermsUnfit, set_answering_terms
from gemeindenetz.advice.actions.move_case import move_case
from gemeindenetz.advice.actions.next_steps import change_step, propose_step
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.models import Absence, AdviceRequest, Case, CaseParty
from gemeindenetz.advice.queries import notified
from gemeindenetz.advice.queries.radar import frames, radar_cases
from gemeindenetz.advice.queries.team_terms import terms_of_one
from gemeindenetz.advice.stand_in import TeamFacts
from gemeindenetz.advice.tests.factories import CANARY_TOWN, open_case, say, seat_request, sign_in, web_case
from gemeindenetz.core import clock, reminders
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.network.models import Role, Seat
from gemeindenetz.network.tests.personas import actor_of, add_person, add_seat, personas

people = st.lists(st.integers(1, 6), unique=True, max_size=6)


def lead_of(world):
    lead = add_person("Lea", "Lerche")
    add_seat(lead, world.institute, Role.TEAM_LEAD, network=world.gemeindenetzwerk)
    return lead


def away(world, person, **fields):
    today = clock.today()
    return enter_absence(
        actor=actor_of(person), network=world.gemeindenetzwerk, person=person, first_day=today,
        last_day=today + timedelta(days=30), **fields,
    )  # fmt: skip


def recipients(template):
    return sorted(OutboxMail.objects.filter(template=template).values_list("recipient", flat=True))


def waits_since(case, days):
    """Let the town wait for so many days."""
    Case.objects.filter(pk=case.pk).update(
        waiting_for="adviser", waiting_since=clock.now() - timedelta(days=days), state="advising"
    )
    case.refresh_from_db()
    return case


def reasons_of(world, case):
    return next((row.why for row in radar_cases(actor_of(world.anna)) if row.pk == case.pk), [])


def test_the_holidays_of_the_land_count():
    # Thursday before Corpus Christi week: the holiday of 4 June 2026 exists in Baden-Württemberg, not in Berlin.
    assert working_days.after(date(2026, 6, 3), 1, land="BW") == date(2026, 6, 5)
    assert working_days.after(date(2026, 6, 3), 1, land="BE") == date(2026, 6, 4)
    assert working_days.after(date(2026, 12, 23), 2, land="BW") == date(2026, 12, 28)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.integers(0, 30), st.sampled_from(sorted(working_days.LAENDER)))
def test_latest_start_is_the_last_day_whose_working_days_are_over(today, days, land):
    found = working_days.latest_start(today, days, land=land)
    assert working_days.after(found, days, land=land) < today
    assert working_days.after(found + timedelta(days=1), days, land=land) >= today


@given(people, people, st.dictionaries(st.integers(1, 8), st.none() | st.integers(1, 8)), st.none() | st.integers(1, 8))
def test_somebody_is_always_told_while_the_team_has_anybody(members, leads, absent, adviser):
    team = TeamFacts(tuple(members), frozenset(leads) & set(members), absent)
    for found in (
        stand_in.told(team, adviser),
        stand_in.told_when_unanswered(team, adviser, everybody=False),
        stand_in.told_when_unanswered(team, adviser, everybody=True),
    ):
        assert bool(found) == bool(members)
        assert set(found) <= set(members)
        if team.present:
            # Somebody who is there is always among them.
            assert set(found) & set(team.present)


def test_adviser_who_is_there_is_told_alone_and_a_deputy_stands_in():
    team = TeamFacts((1, 2, 3), frozenset({3}), {})
    assert stand_in.told(team, 1) == (1,)
    assert stand_in.told(TeamFacts((1, 2, 3), frozenset({3}), {1: 2}), 1) == (2, 1)
    assert stand_in.told(TeamFacts((1, 2, 3), frozenset({3}), {1: 2, 2: None}), 1) == (3,)
    assert stand_in.told(TeamFacts((2, 3), frozenset({3}), {}), 1) == (3,)


@pytest.mark.django_db
def test_town_that_writes_to_an_absent_adviser_reaches_the_deputy(world):
    case = open_case(world)
    away(world, world.anna, deputy=world.nora)
    OutboxMail.objects.all().delete()
    say(world, case, "Es eilt.", person=world.bekir)
    assert recipients("advice/town_replied") == sorted([world.anna.email, world.nora.email])


@pytest.mark.django_db
def test_request_nobody_takes_over_reaches_the_head_then_everybody(world):
    lead = lead_of(world)
    request = seat_request(world.bekir, world.musterbach)
    asked = request.adviser.email
    moved = clock.now() - timedelta(days=14)
    AdviceRequest.objects.filter(pk=request.pk).update(confirmed_at=moved, answer_by=moved.date() + timedelta(days=2))
    OutboxMail.objects.all().delete()
    reminders.run()
    assert recipients("advice/request_waiting") == [asked]
    # After a standstill only the latest step goes out: everybody.
    assert recipients("advice/request_unanswered") == sorted([world.anna.email, world.nora.email, lead.email])
    reminders.run()
    assert OutboxMail.objects.filter(template="advice/request_unanswered").count() == 3


@pytest.mark.django_db
def test_a_request_somebody_took_escalates_until_the_town_has_its_answer(world):
    lead = lead_of(world)
    case = open_case(world)
    waits_since(case, 7)
    OutboxMail.objects.all().delete()
    reminders.run()
    told = recipients("advice/unanswered")
    assert lead.email in told
    assert "antwort" in reasons_of(world, case)
    say(world, case, "Hier ist die Antwort.")
    assert reasons_of(world, case) == []


@pytest.mark.django_db
def test_an_absent_adviser_escalates_on_the_promised_day(world):
    terms = terms_of_one(world.gemeindenetzwerk.pk)
    monday = date(2026, 9, 7)
    assert terms.escalates_on(monday) == (date(2026, 9, 10), date(2026, 9, 14))
    assert terms.escalates_on(monday, is_absent=True) == (date(2026, 9, 9), date(2026, 9, 14))


@pytest.mark.django_db
def test_every_question_of_the_radar_finds_what_it_is_named_after(world):
    anna = actor_of(world.anna)
    owed = waits_since(web_case(world), 12)
    outstanding = web_case(world, email="b@rathaus.example")
    say(world, outstanding, "Haben Sie Räume?")
    Case.objects.filter(pk=outstanding.pk).update(waiting_since=clock.now() - timedelta(days=20))
    silent = web_case(world, email="c@rathaus.example")
    long_ago = clock.now() - timedelta(days=40)
    Case.objects.filter(pk=silent.pk).update(waiting_for="", waiting_since=None, last_entry_at=long_ago, state="advising")
    stuck = web_case(world, email="d@rathaus.example")
    step = propose_step(actor=anna, case=stuck, text="Räume ansehen")
    change_step(actor=anna, step=step, state="blocked", before=step.state)
    unreachable = web_case(world, email="e@rathaus.example")
    CaseParty.objects.filter(case=unreachable).update(email="")
    bounced = web_case(world, email="f@rathaus.example")
    OutboxMail.objects.filter(cause_kind="case", cause_id=bounced.pk).update(state=MailState.BOUNCED)
    found = {case.pk: reasons_of(world, case) for case in (owed, outstanding, silent, stuck, unreachable, bounced)}
    assert "antwort" in found[owed.pk]
    assert found[outstanding.pk] == ["rueckmeldung"]
    assert found[silent.pk] == ["still"]
    assert "festgefahren" in found[stuck.pk]
    assert "niemand" in found[unreachable.pk]
    assert "unzustellbar" in found[bounced.pk]


@pytest.mark.django_db
def test_whoever_left_or_is_away_without_deputy_leaves_matters_on_the_radar(world):
    case = open_case(world)
    say(world, case, "Bis bald.")
    assert reasons_of(world, case) == []
    absence = away(world, world.anna)
    assert [row.why for row in radar_cases(actor_of(world.nora))] == [["vertretung"]]
    Absence.objects.filter(pk=absence.pk).update(deputy=world.nora)
    assert not radar_cases(actor_of(world.nora)).exists()
    Seat.objects.filter(person=world.anna).delete()
    assert [row.why for row in radar_cases(actor_of(world.nora))] == [["ohne-person"]]
    assert notified.check_matters()[0].ok


@pytest.mark.django_db
def test_contact_who_left_the_town_hall_makes_the_matter_unreachable(world):
    case = open_case(world)
    say(world, case, "Bis bald.")
    Seat.objects.filter(person=world.bekir).delete()
    assert reasons_of(world, case) == ["niemand"]


@pytest.mark.django_db
def test_paused_matters_rest_and_come_back_after_a_quarter(world):
    case = waits_since(open_case(world), 12)
    move_case(actor=actor_of(world.anna), case=case, move_name="pause", reason="Haushalt")
    assert reasons_of(world, case) == []
    Case.objects.filter(pk=case.pk).update(state_since=clock.today() - timedelta(days=91))
    assert reasons_of(world, case) == ["festgefahren"]


@pytest.mark.django_db
def test_check_alarms_when_matters_reach_nobody(world):
    open_case(world)
    assert notified.check_matters()[0].ok
    Seat.objects.filter(network=world.gemeindenetzwerk, role__in=["adviser", "team_lead"]).delete()
    (result,) = notified.check_matters()
    assert not result.ok
    assert "Musterbach" not in str(result.message)


@pytest.mark.django_db
def test_radar_is_the_teams_and_shows_its_reasons_with_counts(world, client):
    waits_since(open_case(world), 12)
    request = seat_request(world.bekir, world.musterbach)
    AdviceRequest.objects.filter(pk=request.pk).update(answer_by=clock.today() - timedelta(days=1))
    page = sign_in(client, world.anna).get(reverse("advice:radar")).content.decode()
    assert "Antwort von uns steht aus" in page
    assert "Anfragen, die niemand übernommen hat" in page
    chosen = client.get(reverse("advice:radar"), {"grund": "still"}).content.decode()
    assert CANARY_TOWN in page
    assert CANARY_TOWN not in chosen
    for name in ("bekir", "dana", "emil", "hanna"):
        rows = radar_cases(personas(world)[name])
        assert not rows.exists(), name
    assert sign_in(client, world.dana).get(reverse("advice:radar")).status_code == 404


@pytest.mark.django_db
def test_head_and_office_agree_the_days_on_a_screen(world, client):
    url = reverse("advice:answering_terms", args=["fachberatung"])
    values = {"escalates_after": 4, "escalates_to_all_after": 3, "silent_after": 45, "land": "BY"}
    page = sign_in(client, world.dana).post(url, values).content.decode()
    assert "zusammen mit der Teamleitung oder später" in page
    assert client.post(url, values | {"escalates_to_all_after": 6}).status_code == 302
    terms = frames(frozenset({world.gemeindenetzwerk.pk}))[world.gemeindenetzwerk.pk].terms
    assert (terms.escalates_after, terms.silent_after, terms.land) == (4, 45, "BY")
    assert sign_in(client, world.anna).get(url).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize("terms", [(0, 3, 30, "BW"), (5, 4, 30, "BW"), (2, 61, 30, "BW"), (2, 3, 0, "BW"), (2, 3, 30, "XX")])
def test_days_that_make_no_sense_are_refused(world, terms):
    with pytest.raises(TermsUnfit):
        set_answering_terms(actor=actor_of(world.dana), network=world.gemeindenetzwerk, terms=AnsweringTerms(*terms))
    with pytest.raises(NotAllowed):
        set_answering_terms(actor=actor_of(world.anna), network=world.gemeindenetzwerk, terms=AnsweringTerms(2, 3, 30, "BW"))


@pytest.mark.django_db
def test_colleague_enters_who_fell_ill_and_the_person_is_told(world):
    today = clock.today()
    absence = enter_absence(
        actor=actor_of(world.nora), network=world.gemeindenetzwerk, person=world.anna, first_day=today,
        last_day=today, deputy=world.nora,
    )  # fmt: skip
    assert recipients("advice/absence_entered") == [world.anna.email]
    assert absence.entered_by == world.nora
    with pytest.raises(NotAllowed):
        enter_absence(
            actor=actor_of(world.hanna), network=world.gemeindenetzwerk, person=world.anna, first_day=today,
            last_day=today,
        )  # fmt: skip


@pytest.mark.django_db
def test_taking_over_a_request_does_not_make_its_town_wait_anew(world):
    request = seat_request(world.bekir, world.musterbach)
    before = clock.now() - timedelta(days=12)
    AdviceRequest.objects.filter(pk=request.pk).update(confirmed_at=before)
    request.refresh_from_db()
    case = take_over(actor=actor_of(world.nora), request=request)
    assert case.waiting_since == before
    assert "antwort" in reasons_of(world, case)
