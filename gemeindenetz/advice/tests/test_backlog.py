"""Three days' standstill: what came in, what was to go out and what fell due is worked off in order, each once."""

from datetime import timedelta

import pytest

from gemeindenetz.advice.models import Entry
from gemeindenetz.advice.tests.factories import say, web_case
from gemeindenetz.advice.tests.mail_helpers import answer_to, last_to
from gemeindenetz.core import clock, notice_jobs, outbox_jobs
from gemeindenetz.core.intake import jobs as intake_jobs
from gemeindenetz.core.intake import receiving
from gemeindenetz.core.jobs import late_heartbeats
from gemeindenetz.core.models import IncomingMail, IncomingState, MailState, OutboxMail, ReminderSent
from gemeindenetz.core.tests.mail_server import mail_server

REMINDER = "advice/town_waiting"
WORDS = ("Der Saal wäre frei.", "Der Bauhof hilft mit.", "Der Rat stimmt am Montag ab.")


@pytest.fixture
def smtp(settings):
    with mail_server() as server:
        settings.SMTP_URL = server.url
        yield server


def work():
    """One round of the worker, as its periodic jobs come; the queue's own jobs find nothing left to do."""
    for job in (
        intake_jobs.process_waiting_mails,
        notice_jobs.send_reminders,
        notice_jobs.send_digests,
        outbox_jobs.send_due_mails,
    ):
        job.func(timestamp=0)


def waiting_cases(world, begin):
    """Three matters whose towns owe an answer since three days in a row: each reminder falls into the standstill."""
    cases = []
    for number in range(3):
        with clock.at(begin + timedelta(days=number)):
            case = web_case(world, email=f"rathaus{number}@rathaus.example")
            say(world, case, f"Haben Sie Räume? Frage {number}")
            cases.append(case)
    return cases


@pytest.mark.django_db
def test_three_days_of_standstill_are_worked_off_in_order_and_each_due_reminder_goes_out_once(world, smtp):
    begin = clock.now().astimezone(clock.BERLIN).replace(hour=10, minute=0) - timedelta(days=30)
    cases = waiting_cases(world, begin)
    with clock.at(begin + timedelta(days=3)):
        answering = web_case(world, email="lena@rathaus.example")
        say(world, answering, "Und wie steht es bei Ihnen?")
        work()
    before = len(smtp.taken)
    # The worker stands still; mail servers go on handing over, once an hour or so, out of step with the days.
    asked, stop = last_to("lena@rathaus.example"), begin + timedelta(days=13, hours=2)
    for number, words in enumerate(WORDS):
        with clock.at(stop + timedelta(hours=20 * number)):
            receiving.receive_raw([answer_to(asked, words).as_bytes()], source="test")
    with clock.at(stop + timedelta(days=3, hours=1)):
        assert late_heartbeats()
        for _round in range(3):
            work()
        assert not late_heartbeats()
    check_intake(answering)
    check_sending(cases, [message["Message-ID"] for message in smtp.taken[before:]])


def check_intake(case):
    assert not IncomingMail.objects.filter(state=IncomingState.RECEIVED).exists()
    posted = Entry.objects.filter(case=case, author_side="town", body__in=WORDS).order_by("pk")
    assert tuple(posted.values_list("body", flat=True)) == WORDS


def check_sending(cases, taken):
    sent = OutboxMail.objects.filter(message_id__in=taken)
    assert len(taken) == len(set(taken)) == sent.count()
    assert set(sent.values_list("state", flat=True)) == {MailState.SENT}
    assert not OutboxMail.objects.filter(state__in=(MailState.QUEUED, MailState.SENDING, MailState.COLLECTED)).exists()
    reminded = OutboxMail.objects.filter(template=REMINDER, message_id__in=taken).order_by("pk")
    assert sorted(reminded.values_list("cause_id", flat=True)) == sorted(case.pk for case in cases)
    assert ReminderSent.objects.filter(rule="advice.town_waiting", passed_over=False).count() == len(cases)
    # Oldest first, as they fell due and were queued.
    queued = list(sent.order_by("due_at", "pk").values_list("message_id", flat=True))
    assert taken == queued
    towns = [one.cause_id for one in reminded]
    assert towns == [case.pk for case in cases]


@pytest.mark.django_db
def test_one_line_serves_a_round_and_a_closed_one_is_opened_anew(world, smtp):
    smtp.closes_after = 2
    for number in range(5):
        case = web_case(world, email=f"rathaus{number}@rathaus.example")
        say(world, case, "Haben Sie Räume?")
    work()
    assert not OutboxMail.objects.filter(state__in=(MailState.QUEUED, MailState.UNCERTAIN, MailState.FAILED)).exists()
    number = OutboxMail.objects.filter(state=MailState.SENT).count()
    assert len({message["Message-ID"] for message in smtp.taken}) == len(smtp.taken) == number
    assert smtp.lines < number
