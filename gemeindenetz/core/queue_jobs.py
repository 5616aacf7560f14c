"""The queue looks after itself: what killed workers left behind runs again, within half a minute."""

from datetime import timedelta

from gemeindenetz.core import jobs


@jobs.periodic(name="core.retry_stalled", cron="* * * * * */10", every=timedelta(seconds=10))
def retry_stalled() -> str:
    """Queue again what killed workers left behind."""
    again = jobs.retry_stalled()
    return f"{again} abgebrochene Aufträge wiederholt" if again else ""
