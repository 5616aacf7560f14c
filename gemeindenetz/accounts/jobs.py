"""Jobs of accounts: sessions that ended leave nothing behind."""

from datetime import timedelta

from django.utils.translation import ngettext

from gemeindenetz.accounts.actions import clear_ended_sessions
from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor


@jobs.periodic(name="accounts.clear_ended_sessions", cron="41 2 * * *", every=timedelta(days=1))
def clear() -> str:
    """Delete sessions that ran out, every night."""
    gone = clear_ended_sessions(actor=Actor.system("abgelaufene Sitzungen löschen"))
    return ngettext("%(n)s session cleared.", "%(n)s sessions cleared.", gone) % {"n": gone}
