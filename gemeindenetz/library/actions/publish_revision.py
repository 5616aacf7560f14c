"""Publishing in Wagtail: the same permission, number, audience and dated change of state as on our own screens."""

from typing import Any

from django.db import models
from wagtail.models import Revision

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions.keep_commissions import settle_commissions
from gemeindenetz.library.actions.publish_example import publish_example
from gemeindenetz.library.actions.write_recommendation import publish_recommendation
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import EntryState, ValidationLevel

Editable = PracticeExample | Recommendation


def publish_revision(*, actor: Actor, revision: Revision) -> Editable:
    """Take a revision's text as the entry's, and put the entry into the library if it is not there yet.

    Who: editors of the entry's network; the system for what was scheduled. A changed text has to be checked again.
    With a moment in the future (`go_live_at`) it only waits for it. Raises `NotVisible`, `NotAllowed`, `TooLittle`,
    `ConsentMissing`, `RecommendationIncomplete`.
    """
    entry: Editable = revision.content_object
    was_published = entry.state == EntryState.PUBLISHED
    _require(actor, entry, was_published=was_published)
    with use_case(actor):
        revised = revision.as_object()
        waits = revised.go_live_at is not None and revised.go_live_at > clock.now()
        if waits:
            _schedule(revision, revised.go_live_at)
            return entry
        revision.publish(user=None, skip_permission_checks=True, log_action=False)
        entry.refresh_from_db()
        if was_published:
            entry.validation, entry.due_on, entry.version = ValidationLevel.NONE, None, entry.version + 1
            entry.save(update_fields=["validation", "due_on", "version"])
            if isinstance(entry, PracticeExample):
                settle_commissions(actor=actor, example=entry)
            return entry
        if isinstance(entry, PracticeExample):
            return publish_example(actor=actor, example=entry)
        return publish_recommendation(actor=actor, recommendation=entry)


def publish_due_revisions(*, actor: Actor) -> int:
    """Publish what was scheduled for a moment that has come; returns how many. Who: the system. May run twice."""
    names = [model._meta.model_name for model in (PracticeExample, Recommendation)]
    due = Revision.objects.filter(
        approved_go_live_at__lt=clock.now(), content_type__app_label="library", content_type__model__in=names
    )
    done = 0
    for revision in due.order_by("approved_go_live_at"):
        publish_revision(actor=actor, revision=revision)
        done += 1
    return done


def _require(actor: Actor, entry: Editable, *, was_published: bool) -> None:
    if isinstance(entry, PracticeExample):
        require_visible(permissions.can_see_example(actor, entry))
        allowed = permissions.can_grade if was_published else permissions.can_publish_example
        require(allowed(actor, entry))
        return
    require_visible(permissions.can_see_recommendation(actor, entry))
    if was_published:
        require(permissions.can_edit_recommendation(actor, entry))
    else:
        require(permissions.can_publish_recommendation(actor, entry))


def _schedule(revision: Revision, moment: Any) -> None:
    """Let one revision wait; an earlier one no longer does."""
    others: models.QuerySet[Any] = revision.content_object.revisions.exclude(pk=revision.pk)
    others.update(approved_go_live_at=None)
    revision.approved_go_live_at = moment
    revision.save(update_fields=["approved_go_live_at"])
