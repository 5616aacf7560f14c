"""Jobs of incoming mail: put in place at once, look into mailboxes, forget raw mail after its time."""

from datetime import timedelta

from gemeindenetz.core import jobs
from gemeindenetz.core.intake import imap, processing, retention
from gemeindenetz.core.intake.wake import TASK


@jobs.task(name=TASK)
def process_mails() -> None:
    """Put in its place whatever waits."""
    processing.process_waiting()


@jobs.periodic(name="core.process_waiting_mails", cron="* * * * *", every=timedelta(minutes=1))
def process_waiting_mails() -> str:
    """Catch up with what a kill or a standstill left behind."""
    done = processing.process_waiting()
    return f"{done} E-Mails zugeordnet" if done else ""


@jobs.periodic(name="core.poll_mailboxes", cron="* * * * *", every=timedelta(minutes=1))
def poll_mailboxes() -> str:
    """Fetch new mail from the mailboxes of IMAP_MAILBOXES."""
    fetched = sum(imap.poll(mailbox) for mailbox in imap.mailboxes())
    return f"{fetched} E-Mails abgeholt" if fetched else ""


@jobs.periodic(name="core.forget_raw_mail", cron="23 2 * * *", every=timedelta(days=1))
def forget_raw_mail() -> str:
    """Let go of raw mails and texts whose time is over."""
    gone = retention.forget()
    return f"{gone} E-Mails im Wortlaut entfernt" if gone else ""
