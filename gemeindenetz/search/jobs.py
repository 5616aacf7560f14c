"""Nightly work of search."""

from datetime import timedelta

from django.utils.translation import gettext as _

from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor
from gemeindenetz.search import actions


@jobs.periodic(name="search.forget_old", cron="41 3 * * *", every=timedelta(days=1))
def forget_old() -> str:
    """Remove changes and searches that are kept long enough."""
    changes, searches = actions.forget_old(actor=Actor.system("retention of search"))
    return _("%(changes)s changes and %(searches)s searches removed.") % {
        "changes": changes,
        "searches": searches,
    }
