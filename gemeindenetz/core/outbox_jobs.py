"""Jobs of the outbox: send one mail at once, send what is due each minute, find what was interrupted."""

from datetime import timedelta

from gemeindenetz.core import jobs, outbox_sending


@jobs.task(name="core.send_mail", attempts=1)
def send_mail(*, mail_id: int) -> None:
    """Send one mail; what fails waits in its row for the next round."""
    outbox_sending.send(mail_id)


@jobs.periodic(name="core.send_due_mails", cron="* * * * *", every=timedelta(minutes=1))
def send_due_mails() -> str:
    """Send everything that is due and mark what a kill interrupted."""
    outbox_sending.mark_interrupted()
    sent = outbox_sending.send_due()
    return f"{sent} E-Mails versendet" if sent else ""
