"""What was to be published or taken offline at a moment that has come: rows, not runs, so a standstill loses nothing."""

from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require
from gemeindenetz.core.use_case import use_case


def can_publish_due(actor: Actor) -> Decision:
    """Only the platform itself, by its job."""
    return Allowed() if actor.is_system else Denied(_("Only the platform itself publishes what is due."))


def publish_due(*, actor: Actor) -> int:
    """Publish pages whose moment has come and take expired ones offline; returns how many. May run twice."""
    require(can_publish_due(actor))
    now = clock.now()
    done = 0
    with use_case(actor):
        for page in Page.objects.filter(live=True, expire_at__lt=now).select_for_update(of=("self",)).specific():
            page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
            done += 1
        due = Revision.objects.filter(approved_go_live_at__lt=now, base_content_type__model="page")
        for revision in due.order_by("approved_go_live_at"):
            revision.publish(log_action="wagtail.publish.scheduled")
            done += 1
    return done
