"""Nightly work of network."""

from datetime import timedelta

from django.utils.translation import ngettext

from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.actions import end_due_memberships


@jobs.periodic(name="network.end_due_memberships", cron="7 0 * * *", every=timedelta(days=1))
def end_due() -> str:
    """End announced leavings whose last day is over."""
    ended = end_due_memberships(actor=Actor.system("announced last day of membership is over"))
    text = ngettext("%(count)s membership ended.", "%(count)s memberships ended.", ended)
    return text % {"count": ended}
