"""Jobs: committed with their cause, repeated after a kill, missed when they are late."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, connections, transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from gemeindenetz.core import clock, jobs, outbox_jobs
from gemeindenetz.core.models import Heartbeat


@pytest.fixture
def no_leftovers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the worker's threads close their connections: here they end long before the process does."""
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)


NAME = "core.send_due_mails"


@pytest.mark.django_db(transaction=True)
def test_job_exists_only_when_its_cause_is_committed() -> None:
    with transaction.atomic():
        outbox_jobs.send_mail.defer(mail_id=1)
        transaction.set_rollback(True)
    assert not ProcrastinateJob.objects.exists()
    with transaction.atomic():
        outbox_jobs.send_mail.defer(mail_id=1)
    assert ProcrastinateJob.objects.get().args == {"mail_id": 1}


def work_once() -> None:
    """Run the worker in a thread of its own: journeys of the same process leave an event loop running in this one."""

    def work() -> None:
        try:
            call_command("worker", once=True)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(max_workers=1) as threads:
        threads.submit(work).result()


@pytest.mark.django_db(transaction=True)
def test_worker_works_through_the_queue_and_expects_periodic_tasks(no_leftovers: None) -> None:
    outbox_jobs.send_mail.defer(mail_id=0)
    work_once()
    assert not ProcrastinateJob.objects.filter(task_name="core.send_mail").exists()
    assert Heartbeat.objects.filter(name=NAME).exists()


@pytest.mark.django_db
def test_heartbeat_is_left_with_what_was_done() -> None:
    jobs.record_heartbeat(NAME, message="3 E-Mails versendet")
    jobs.record_heartbeat(NAME)
    assert list(Heartbeat.objects.values_list("name", "every_seconds", "message")) == [(NAME, 60, "")]


@pytest.mark.django_db
def test_late_job_raises_the_alarm_until_it_runs_again() -> None:
    jobs.record_heartbeat(NAME)
    assert jobs.late_heartbeats() == []
    with clock.at(clock.now() + timedelta(hours=3)):
        assert [late.name for late in jobs.late_heartbeats()] == [NAME]
        (result,) = jobs.check_jobs()
        assert not result.ok
        assert NAME in str(result.message)
        jobs.record_heartbeat(NAME)
        assert [result.ok for result in jobs.check_jobs()] == [True]


@pytest.mark.django_db
def test_job_that_gave_up_raises_the_alarm() -> None:
    outbox_jobs.send_mail.defer(mail_id=1)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'failed'")
    assert [result.ok for result in jobs.check_jobs()] == [False]
    assert jobs.queue_state().failed == 1


@pytest.mark.django_db(transaction=True)
def test_job_of_a_killed_worker_runs_again(no_leftovers: None) -> None:
    outbox_jobs.send_mail.defer(mail_id=0)
    with connection.cursor() as cursor:
        # As a kill leaves it: fetched by a worker that no longer exists.
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', worker_id = NULL")
    assert jobs.retry_stalled() == 1
    work_once()
    assert not ProcrastinateJob.objects.filter(task_name="core.send_mail").exists()
