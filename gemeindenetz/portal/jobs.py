"""Regular work of the public site."""

from datetime import timedelta

from django.utils.translation import ngettext

from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor
from gemeindenetz.library.actions.publish_revision import publish_due_revisions
from gemeindenetz.portal.actions import publish_due


@jobs.periodic(name="portal.publish_due", cron="*/5 * * * *", every=timedelta(minutes=5))
def publish_due_pages() -> str:
    """Publish and take offline what was scheduled: pages, and entries of the library."""
    system = Actor.system("the moment set for publishing has come")
    done = publish_due(actor=system) + publish_due_revisions(actor=system)
    text = ngettext("%(count)s page published or taken offline.", "%(count)s pages published or taken offline.", done)
    return text % {"count": done}
