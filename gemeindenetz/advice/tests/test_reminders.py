"""Reminders: the engine against a plain specification over two simulated years, and the mails in the database."""

from datetime import date, time, timedelta

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from gemeindenetz.advice.actions.absences import enter_absence
from gemeindenetz.advice.actions.next_steps import change_step, propose_step
from gemeindenetz.advice.actions.remind import snooze_reminder
from gemeindenetz.advice.actions.write_entry import Draft, post_message
from gemeindenetz.advice.models import Case, NextStep
from gemeindenetz.advice.queries.one_click import step_token
from gemeindenetz.advice.reminder_rules import (
    FOLLOW_UP,
    RULES,
    STEP_DUE,
    TEAM_WAITING,
    TOWN_WAITING,
    CaseFacts,
    StepFacts,
    plans,
)
from gemeindenetz.advice.tests.factories import party_actor, say, sign_in, web_case
from gemeindenetz.core import clock, outbox_digest, reminders
from gemeindenetz.core.models import MailState, OutboxMail, ReminderSent, Rhythm
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_timing import (
    Choice,
    Whose,
    after_quiet,
    choice_of,
    choose,
    next_round,
    token_of,
)
from gemeindenetz.core.reminders import choose_due
from gemeindenetz.network.tests.personas import actor_of

BEGIN = date(2026, 1, 1)
DAYS = 730
LENA = "lena@rathaus.example"
events = st.lists(
    st.tuples(
        st.integers(0, DAYS),
        st.sampled_from(["town", "adviser", "pause", "resume", "close", "away", "back", "follow", "step", "done", "snooze", "leave", "join"]),
    ),
    max_size=40,
)  # fmt: skip
standstills = st.lists(st.tuples(st.integers(0, DAYS), st.integers(1, 90)), max_size=6)


def facts_on(history, day):
    """What is known on a day, told from the history in plain words."""
    state, waiting, since, away, accepted, follow, snoozed = "advising", "", None, False, True, None, {}
    steps: dict[int, tuple[date, str]] = {}
    for when, what in sorted(history, key=lambda row: row[0]):
        if when > day:
            break
        on = BEGIN + timedelta(days=when)
        if what in ("town", "adviser") and waiting != what:
            waiting, since = what, on
        state = {"pause": "paused", "resume": "advising", "close": "closed"}.get(what, state)
        away = {"away": True, "back": False}.get(what, away)
        accepted = {"leave": False, "join": True}.get(what, accepted)
        follow = on + timedelta(days=20) if what == "follow" else follow
        if what == "step":
            steps[when] = (on + timedelta(days=30), "proposed")
        if what == "done":
            steps = {number: (due, "done") for number, (due, _state) in steps.items()}
        if what == "snooze":
            snoozed = {TOWN_WAITING: on + timedelta(days=10), TEAM_WAITING: on + timedelta(days=10)}
    promised = since + timedelta(days=2) if since else None
    shown = tuple(StepFacts(number, due, stage) for number, (due, stage) in steps.items())
    return CaseFacts(7, state, waiting, since, promised, follow, away, accepted, shown, snoozed)


def specified(history, run_days):
    """The specification: walk through the days the job ran, and say for each rule what should have gone out."""
    sent, silent = [], set()
    for day in run_days:
        known, today = facts_on(history, day), BEGIN + timedelta(days=day)
        open_and_working = known.state not in ("closed", "paused")
        late = lambda rule: known.snoozed.get(rule, today) > today  # noqa: E731, B023
        wanted = []
        if known.waiting_for == "town" and open_and_working and known.is_accepted and not late(TOWN_WAITING):
            due = [n for n in (14, 42) if (today - known.waiting_since).days >= n]
            wanted.append((TOWN_WAITING, [(f"{known.waiting_since}:{n}") for n in due]))
        if known.waiting_for == "adviser" and open_and_working and not known.is_absent and not late(TEAM_WAITING):
            due = [n for n in (0, 7, 21) if (today - known.waiting_since).days >= n + 2]
            wanted.append((TEAM_WAITING, [(f"{known.waiting_since}:{n}") for n in due]))
        if known.follow_up_on and known.follow_up_on <= today and not known.is_absent:
            wanted.append((FOLLOW_UP, [str(known.follow_up_on)]))
        asked = [step for step in known.steps if step.state == "proposed" and step.due_on <= today]
        if open_and_working and known.is_accepted:
            wanted += [(STEP_DUE, [f"{step.id}:{step.due_on}"]) for step in asked]
        for rule, periods in wanted:
            fresh = [period for period in periods if (rule, period) not in silent]
            if fresh:
                sent.append((day, rule, fresh[-1]))
                silent |= {(rule, period) for period in fresh}
    return sent


@settings(max_examples=15, deadline=None)
@given(events, standstills)
def test_engine_agrees_with_the_specification_over_two_years(history, gaps):
    stopped = {day for begin, length in gaps for day in range(begin, begin + length)}
    run_days = [day for day in range(DAYS + 120) if day not in stopped]
    log: set[tuple[str, int, str, str]] = set()
    sent = []
    for day in run_days:
        known, today = facts_on(history, day), BEGIN + timedelta(days=day)
        for rule in RULES:
            going, passed = choose_due(plans(rule, known, today=today), log, today=today)
            log |= {one.key for one in [*going, *passed]}
            sent += [(day, one.rule, one.period) for one in going]
    assert sorted(sent) == sorted(specified(history, run_days))
    assert len({(rule, period) for _day, rule, period in sent}) == len(sent)


def reminded(address=LENA):
    rows = OutboxMail.objects.filter(recipient=address, template__in=[rule.replace(".", "/") for rule in RULES])
    return list(rows.order_by("pk").values_list("template", flat=True))


@pytest.mark.django_db
def test_town_is_reminded_once_after_a_standstill_and_never_twice(world):
    case = web_case(world)
    say(world, case, "Haben Sie Räume?")
    with clock.at(clock.now() + timedelta(days=13)):
        reminders.run()
    assert reminded() == []
    with clock.at(clock.now() + timedelta(days=60)):
        assert reminders.run() == 1
        assert reminders.run() == 0
    assert reminded() == ["advice/town_waiting"]
    assert ReminderSent.objects.filter(passed_over=True).count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["paused", "closed"])
def test_paused_and_closed_matters_remind_nobody(world, state):
    case = web_case(world)
    say(world, case, "Haben Sie Räume?")
    Case.objects.filter(pk=case.pk).update(state=state, closed_on=clock.today(), outcome="clarified")
    with clock.at(clock.now() + timedelta(days=20)):
        assert reminders.run() == 0


@pytest.mark.django_db
def test_adviser_is_reminded_after_her_absence_and_may_put_it_off(world):
    case = web_case(world)
    today = clock.today()
    enter_absence(actor=actor_of(world.anna), network=world.gemeindenetzwerk, person=world.anna, first_day=today, last_day=today + timedelta(days=9))
    with clock.at(clock.now() + timedelta(days=8)):
        reminders.run()
        assert reminded(world.anna.email) == []
        assert reminded(world.nora.email) == ["advice/unanswered"]
    with clock.at(clock.now() + timedelta(days=11)):
        snooze_reminder(actor=actor_of(world.anna), case=case, rule=TEAM_WAITING, until=clock.today() + timedelta(days=3))
        reminders.run()
        assert reminded(world.anna.email) == []
    with clock.at(clock.now() + timedelta(days=15)):
        assert reminders.run() == 1
    assert reminded(world.anna.email) == ["advice/team_waiting"]


@pytest.mark.django_db
def test_next_reminder_and_its_reason_stand_on_the_matter(world, client):
    case = web_case(world)
    say(world, case, "Haben Sie Räume?")
    sign_in(client, world.anna)
    page = client.get(reverse("advice:case", args=[case.public_id])).content.decode()
    assert "Erinnerung an unsere Frage" in page
    client.post(reverse("advice:case_snooze", args=[case.public_id]), {"rule": TOWN_WAITING})
    assert "weil sie verschoben wurde" in client.get(reverse("advice:case", args=[case.public_id])).content.decode()


@pytest.mark.django_db
def test_one_click_shows_first_and_counts_on_the_button(world, client):
    case = web_case(world)
    step = propose_step(actor=actor_of(world.anna), case=case, text="Räume ansehen", due_on=clock.today())
    assert reminders.run() == 1
    party = case.parties.get()
    address = reverse("advice:one_click", args=[step_token(party, step)])
    for _scanner in range(2):
        assert client.get(f"{address}?antwort=done").status_code == 200
    assert NextStep.objects.get().state == "proposed"
    assert client.post(address, {"answer": "done", "note": "am Dienstag"}).status_code == 302
    assert NextStep.objects.get().state == "done"
    assert NextStep.objects.get().events.last().actor_name == "Lena Linse"
    client.post(address, {"answer": "gibt es nicht"})
    assert NextStep.objects.get().state == "done"
    party.until = clock.now()
    party.save()
    assert client.get(address).status_code == 404


@pytest.mark.django_db
def test_one_click_in_an_only_me_matter_asks_for_the_word(world, client):
    case = web_case(world, only_me=True, secret="Sonnenblume")
    step = propose_step(actor=actor_of(world.anna), case=case, text="Ganz geheim")
    address = reverse("advice:one_click", args=[step_token(case.parties.get(), step)])
    assert client.get(address).status_code == 302
    assert client.post(address, {"answer": "done"}).status_code == 302
    assert NextStep.objects.get().state == "proposed"


@pytest.mark.django_db
def test_question_answered_meanwhile_is_not_asked(world):
    case = web_case(world)
    step = propose_step(actor=actor_of(world.anna), case=case, text="Räume ansehen", due_on=clock.today())
    reminders.run()
    change_step(actor=actor_of(world.anna), step=step, state="done")
    mail = OutboxMail.objects.get(template="advice/step_due")
    with pytest.raises(Withdrawn):
        mail_template(mail.template).context(mail.data, mail)


@pytest.mark.django_db
def test_collected_mails_go_out_as_one_grouped_by_matter_never_twice_never_empty(world, settings):
    settings.SMTP_URL = "smtp://127.0.0.1:9"
    choose(actor=actor_of(world.anna), whose=Whose(world.anna.pk, ""), choice=Choice(Rhythm.DAILY))
    case = web_case(world)
    party = case.parties.get()
    for text in ("Erste Antwort", "Zweite Antwort"):
        post_message(actor=party_actor(party), case=case, draft=Draft(text), party=party)
    assert OutboxMail.objects.filter(state=MailState.COLLECTED).count() == 2
    assert outbox_digest.bundle(queue_mail) == 0
    with clock.at(clock.now() + timedelta(days=1)):
        assert outbox_digest.bundle(queue_mail) == 1
        assert outbox_digest.bundle(queue_mail) == 0
        digest = OutboxMail.objects.get(template="core/digest")
        (group,) = outbox_digest.context(digest.data, digest)["groups"]
    assert "Erste Antwort" in group.texts[0]
    assert "Zweite Antwort" in group.texts[1]
    assert OutboxMail.objects.filter(state=MailState.DIGESTED, digest_id=digest.pk).count() == 2


@pytest.mark.django_db
def test_one_click_unsubscribes_from_notices_and_leaves_answers_alone(world, client):
    whose = Whose(None, LENA)
    address = reverse("mail_choice_by_link", args=[token_of(whose)])
    assert client.get(address).status_code == 200
    assert choice_of(whose).rhythm == Rhythm.AT_ONCE
    assert client.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 204
    assert choice_of(whose).rhythm == Rhythm.NEVER
    case = web_case(world)
    say(world, case, "Die Antwort")
    answers = OutboxMail.objects.filter(recipient=LENA, template="advice/new_entry")
    assert answers.exclude(state=MailState.WITHDRAWN).count() == 1
    with clock.at(clock.now() + timedelta(days=15)):
        reminders.run()
    assert OutboxMail.objects.get(template="advice/town_waiting").state == MailState.WITHDRAWN
    assert client.get(reverse("mail_choice_by_link", args=["kaputt"])).status_code == 404


def test_rounds_and_quiet_hours():
    noon = clock.now().astimezone(clock.BERLIN).replace(year=2026, month=8, day=5, hour=12)
    assert next_round(noon, Rhythm.DAILY).strftime("%d %H:%M") == "06 07:30"
    assert next_round(noon, Rhythm.WEEKLY).strftime("%a %d") == "Mon 10"
    night = Choice(quiet_from=time(20), quiet_until=time(7))
    assert after_quiet(noon, night) == noon
    assert after_quiet(noon.replace(hour=22), night).strftime("%d %H:%M") == "06 07:00"
    assert after_quiet(noon.replace(hour=5), night).strftime("%d %H:%M") == "05 07:00"
