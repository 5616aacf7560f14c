"""Jobs: the queue (Procrastinate, in PostgreSQL), how tasks are declared, and what is watched.

A job is committed with the row it belongs to: `my_task.defer(case_id=7)` inside an action's transaction. Tasks stand
in `jobs.py` of their app, load by id, call one action as `Actor.system(reason)` and may run twice without harm:

    @jobs.task(name="advice.remind")
    def remind(*, request_id: int) -> None: ...

    @jobs.periodic(name="ledger.reconcile", cron="17 3 * * *", every=timedelta(days=1))
    def reconcile() -> str: ...          # what it did, in one German sentence

What is due is a row with a moment, never a run that must not be missed: after days of standstill the next run
catches up. Every periodic task leaves a heartbeat; `late_heartbeats` is what `check` and the office's screen show.

The worker is forked and restarted by the supervisor; alone it runs as `python -m gemeindenetz.cli.worker`.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ParamSpec, TypeVar

from django.db.models import Min
from django.utils.translation import gettext as _
from procrastinate import App, RetryStrategy
from procrastinate.app import WorkerOptions
from procrastinate.contrib.django import app as queue_app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.tasks import Task

from gemeindenetz.core import clock
from gemeindenetz.core.commands import CheckResult, register_check
from gemeindenetz.core.models import Heartbeat

P = ParamSpec("P")
R = TypeVar("R")

MAX_ATTEMPTS = 6
# A killed worker's jobs run again within half a minute: quality.md asks for it.
WORKER_OPTIONS: WorkerOptions = {
    "name": "worker",
    "concurrency": 2,
    "shutdown_graceful_timeout": 20.0,
    "fetch_job_polling_interval": 5.0,
    "listen_notify": True,
    "delete_jobs": "successful",
    "update_heartbeat_interval": 4.0,
    "stalled_worker_timeout": 12.0,
}
# As the library's own query, which only its asynchronous side offers.
_STALLED = """
    SELECT job.* FROM procrastinate_jobs job LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
    WHERE job.status = 'doing' AND (worker.id IS NULL OR worker.last_heartbeat < now() - make_interval(secs => %s))
"""
_every: dict[str, timedelta] = {}


def on_app_ready(app: App) -> None:
    """Put what is watched into `check`; called once when the queue is ready."""
    register_check("jobs", check_jobs)


def task(*, name: str, attempts: int = MAX_ATTEMPTS) -> Callable[[Callable[P, R]], Task[P, R, P]]:
    """Declare a task. Errors are retried with growing pauses (3 s, 9 s, 27 s …), then the job stays as failed."""
    retry = RetryStrategy(max_attempts=attempts, exponential_wait=3)
    return queue_app.task(name=name, retry=retry)


def periodic(
    *, name: str, cron: str, every: timedelta
) -> Callable[[Callable[[], str | None]], Task[Any, Any, Any]]:
    """Declare a task that runs by the clock and leaves a heartbeat; `every` says when it counts as late."""

    def decorate(run: Callable[[], str | None]) -> Task[Any, Any, Any]:
        _every[name] = every

        @functools.wraps(run)
        def beat(timestamp: int) -> None:
            message = run() or ""
            record_heartbeat(name, message=message)

        # The lock keeps slow runs from overlapping; the queueing lock keeps them from piling up in a standstill.
        declared = queue_app.task(name=name, queueing_lock=name, lock=name)(beat)
        queue_app.periodic(cron=cron)(declared)
        return declared

    return decorate


def record_heartbeat(name: str, *, message: str = "") -> None:
    """Note that a periodic task has just run (the system only)."""
    every = int(_every[name].total_seconds())
    values = {"ran_at": clock.now(), "every_seconds": every, "message": message[:300]}
    Heartbeat.objects.update_or_create(name=name, defaults=values)


def expect_periodic_tasks() -> None:
    """From now on every declared task is expected to run: missing heartbeats begin at this moment (worker start)."""
    known = set(Heartbeat.objects.values_list("name", flat=True))
    Heartbeat.objects.bulk_create(
        [
            Heartbeat(name=name, ran_at=clock.now(), every_seconds=int(every.total_seconds()))
            for name, every in _every.items()
            if name not in known
        ],
        ignore_conflicts=True,
    )


def retry_stalled() -> int:
    """Queue again what killed workers left behind; returns how many. Every task may run twice without harm."""
    manager = queue_app.job_manager
    stalled = list(ProcrastinateJob.objects.raw(_STALLED, [WORKER_OPTIONS["stalled_worker_timeout"]]))
    for job in stalled:
        manager.retry_job_by_id(job.pk, retry_at=clock.now())
    return len(stalled)


@dataclass(frozen=True)
class LateTask:
    """A periodic task that should have run by now."""

    name: str
    last_ran_at: datetime
    every: timedelta


def late_heartbeats() -> list[LateTask]:
    """Return the declared tasks whose last run lies more than twice their rhythm (and five minutes) back."""
    now = clock.now()
    late = [
        LateTask(beat.name, beat.ran_at, timedelta(seconds=beat.every_seconds))
        for beat in Heartbeat.objects.filter(name__in=_every)
    ]
    return [one for one in late if now - one.last_ran_at > max(2 * one.every, timedelta(minutes=5))]


@dataclass(frozen=True)
class QueueState:
    """How the queue stands: jobs that gave up, jobs waiting, and since when the oldest of them is due."""

    failed: int
    waiting: int
    oldest_due_at: datetime | None


def queue_state() -> QueueState:
    """Return how the queue stands now."""
    jobs = ProcrastinateJob.objects
    waiting = jobs.filter(status="todo").exclude(scheduled_at__gt=clock.now())
    oldest = waiting.aggregate(oldest=Min("scheduled_at"))["oldest"]
    return QueueState(jobs.filter(status="failed").count(), waiting.count(), oldest)


def check_jobs() -> list[CheckResult]:
    """Say what `check` reports about jobs: late ones, failed ones, or that all run."""
    found = [
        CheckResult(
            "jobs", ok=False, message=_("The job %(name)s has not run since %(since)s.") % _shown(late)
        )
        for late in late_heartbeats()
    ]
    failed = queue_state().failed
    if failed:
        text = _("%(n)s jobs gave up after several attempts. Look into the log of the worker.") % {
            "n": failed
        }
        found.append(CheckResult("jobs", ok=False, message=text))
    return found or [CheckResult("jobs", ok=True, message=_("All jobs run."))]


def _shown(late: LateTask) -> dict[str, str]:
    return {"name": late.name, "since": f"{late.last_ran_at.astimezone(clock.BERLIN):%d.%m.%Y %H:%M}"}
