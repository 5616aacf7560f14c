"""Jobs of notices: collected mails go out as one, reminders are looked at from the office's send time on."""

from datetime import timedelta

from gemeindenetz.core import jobs, outbox_digest, outbox_timing, reminders
from gemeindenetz.core.outbox import queue_mail


@jobs.periodic(name="core.send_digests", cron="*/5 * * * *", every=timedelta(minutes=5))
def send_digests() -> str:
    """Send collected mails as one, each recipient at the time they chose."""
    made = outbox_digest.bundle(queue_mail)
    return f"{made} Zusammenfassungen" if made else ""


@jobs.periodic(name="core.send_reminders", cron="*/10 * * * *", every=timedelta(minutes=10))
def send_reminders() -> str:
    """Send the reminders that are due, from the office's send time on."""
    number = reminders.run() if outbox_timing.is_send_time() else 0
    return f"{number} Erinnerungen" if number else ""
