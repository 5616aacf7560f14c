"""Let the worker know that something waits: one job at a time, however many mails arrive."""

from django.db import transaction
from procrastinate.contrib.django import app as queue_app
from procrastinate.exceptions import AlreadyEnqueued

TASK = "core.process_mails"


def wake() -> None:
    """Queue the job that puts mails in their place, unless it waits already."""
    job = queue_app.configure_task(TASK, queueing_lock=TASK, lock=TASK)
    try:
        with transaction.atomic():
            job.defer()
    except AlreadyEnqueued:
        pass
