"""Recommendations: written, published, withdrawn."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import begun, locked, move, next_number, require_version
from gemeindenetz.library.audiences import audience_scope
from gemeindenetz.library.models import Recommendation
from gemeindenetz.library.models.vocabulary import Audience, EntryState, ValidationLevel
from gemeindenetz.network.models import Network, Person
from gemeindenetz.topics.models import Topic

FIELDS = frozenset(
    {"title", "text", "reason", "conditions", "addressee", "kind", "licence", "audience"}
)


class RecommendationIncomplete(DomainError):
    """A recommendation has a heading, a text and a reason."""


def write_recommendation(
    *,
    actor: Actor,
    network: Network,
    values: Mapping[str, Any],
    topics: Sequence[Topic] = (),
    recommendation: Recommendation | None = None,
    author: Person | None = None,
    expected_version: int | None = None,
) -> Recommendation:
    """Begin a recommendation, or change one; a change sets the checks back.

    Who: advisory team and office. Raises `NotVisible`, `NotAllowed`, `RecommendationIncomplete`, `ChangedMeanwhile`.
    """
    if recommendation is None:
        require(permissions.can_write_recommendation(actor, network))
    else:
        require_visible(permissions.can_see_recommendation(actor, recommendation))
        require(permissions.can_edit_recommendation(actor, recommendation))
    if not str(values.get("title", recommendation.title if recommendation else "")).strip():
        raise RecommendationIncomplete(_("Please give the recommendation a heading."), field="title")
    with use_case(actor):
        row = locked(recommendation) if recommendation else _new(actor, network, author=author)
        if recommendation is not None:
            require_version(row, expected_version)
            row.version += 1
            row.validation = ValidationLevel.NONE
        for name in FIELDS & set(values):
            setattr(row, name, values[name])
        row.topics = list(topics)
        if row.state == EntryState.PUBLISHED:
            row.scope = audience_scope(row.audience, row.network)
        row.save()
        row.save_revision(clean=False, changed=False, user=None)
        if recommendation is None:
            begun(row, actor=actor)
    return row


def _new(actor: Actor, network: Network, *, author: Person | None) -> Recommendation:
    token = "team" if actor.has(f"team:{network.pk}") or actor.is_system else "office"
    return Recommendation(
        network=network,
        work_scope=f"{token}:{network.pk}",
        created_by=actor.name,
        author=author,
        live=False,
        audience=Audience.PUBLIC,
        dataset=network.dataset,
    )


def publish_recommendation(*, actor: Actor, recommendation: Recommendation) -> Recommendation:
    """Put a recommendation into the library under its audience; it gets its number.

    Who: editors. Raises `NotVisible`, `NotAllowed`, `RecommendationIncomplete`.
    """
    require_visible(permissions.can_see_recommendation(actor, recommendation))
    require(permissions.can_publish_recommendation(actor, recommendation))
    with use_case(actor):
        row = locked(recommendation)
        if not row.text.strip() or not row.reason.strip():
            raise RecommendationIncomplete(
                _("A recommendation needs its text and the reason for it."), field="text"
            )
        row.number = row.number or next_number(Recommendation)
        row.scope = audience_scope(row.audience, row.network)
        row.live, row.has_unpublished_changes = True, False
        row.live_revision = row.latest_revision
        row.first_published_at = row.first_published_at or clock.now()
        row.last_published_at = clock.now()
        row.published_on = row.published_on or clock.today()
        move(row, EntryState.PUBLISHED, actor=actor)
        row.save()
    return row


def withdraw_recommendation(
    *, actor: Actor, recommendation: Recommendation, note: str = ""
) -> Recommendation:
    """Take a recommendation out of the library; its number stays its own.

    Who: editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_recommendation(actor, recommendation))
    require(permissions.can_withdraw_recommendation(actor, recommendation))
    with use_case(actor):
        row = locked(recommendation)
        row.scope, row.live = "", False
        move(row, EntryState.WITHDRAWN, actor=actor, note=note.strip())
        row.save()
    return row
