"""Saved views of lists: a name for a state of the address, private or shared with a scope the owner holds."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import IntegrityError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError, Message
from gemeindenetz.core.models import SavedView
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require, require_visible
from gemeindenetz.core.use_case import use_case

MAX_QUERY = 2_000


class ViewNameTaken(Conflict):
    """The person already has a view of this name."""


class ViewIncomplete(DomainError):
    """A saved view needs a name."""


@dataclass(frozen=True)
class Audience:
    """Somebody a view can be shared with: a scope token and its name."""

    scope: str
    label: Message


AudienceSource = Callable[[Actor], list[Audience]]
_sources: list[AudienceSource] = []


def register_audiences(source: AudienceSource) -> None:
    """Let `network` name the teams and offices an actor can share with; without it views stay private."""
    if source not in _sources:
        _sources.append(source)


def audiences_of(actor: Actor) -> list[Audience]:
    """Return with whom the actor may share: only scopes the actor holds."""
    found = [audience for source in _sources for audience in source(actor)]
    return [audience for audience in found if actor.has(audience.scope)]


@dataclass(frozen=True)
class ShownView:
    """A saved view as the page offers it."""

    pk: int
    name: str
    url: str
    is_mine: bool
    is_shared: bool
    active: bool


@dataclass(frozen=True)
class ViewsOfList:
    """Saved views of a list, and what the form to save another needs."""

    views: list[ShownView]
    query: str
    can_save: bool
    audiences: list[Audience] = field(default_factory=list)


def views_of(listing: str, actor: Actor, *, path: str, query: QueryDict) -> ViewsOfList:
    """Return the views of a list this actor may use: own ones and those shared with the actor (one query)."""
    text = _state_of(query)
    if not actor.is_signed_in:
        return ViewsOfList([], text, can_save=False)
    views = [
        ShownView(
            pk=view.pk,
            name=view.name,
            url=f"{path}?{view.query}",
            is_mine=view.owner_person_id == actor.person_id,
            is_shared=not view.scope.startswith("self:"),
            active=bool(view.query) and view.query == text,
        )
        for view in SavedView.objects.visible_to(actor).filter(listing=listing)
    ]
    return ViewsOfList(views, text, can_save=bool(can_save_view(actor)), audiences=audiences_of(actor))


def _state_of(query: QueryDict) -> str:
    copy = query.copy()
    for name in ("seite", "export", "felder"):
        copy.pop(name, None)
    return copy.urlencode()[:MAX_QUERY]


def can_save_view(actor: Actor) -> Decision:
    """Everybody who is a person here may save views for themselves."""
    return Allowed() if actor.person_id else Denied(_("Please sign in to save views."))


def can_delete_view(actor: Actor, view: SavedView) -> Decision:
    """Only its owner may delete a view."""
    if actor.person_id and view.owner_person_id == actor.person_id:
        return Allowed()
    return Denied(_("Only the person who saved this view can delete it."))


def save_view(*, actor: Actor, listing: str, name: str, query: str, scope: str = "") -> SavedView:
    """Save the state of a list under a name; without `scope` for oneself.

    Who: `can_save_view`, sharing only with a scope the actor holds. Raises `ViewIncomplete`, `ViewNameTaken`.
    """
    require(can_save_view(actor))
    own = f"self:{actor.person_id}"
    if not name.strip():
        raise ViewIncomplete(_("Please give the view a name."), field="name")
    if scope and scope != own:
        require_visible(scope in {audience.scope for audience in audiences_of(actor)})
    try:
        with use_case(actor):
            view: SavedView = SavedView.objects.create(
                listing=listing[:40],
                name=name.strip()[:80],
                query=query[:MAX_QUERY],
                scope=scope or own,
                owner_person_id=actor.person_id or 0,
            )
    except IntegrityError as error:
        raise ViewNameTaken(
            _("You already have a view of this name. Please choose another."), field="name"
        ) from error
    return view


def delete_view(*, actor: Actor, view: SavedView) -> None:
    """Delete a saved view. Who: its owner."""
    require(can_delete_view(actor, view))
    with use_case(actor):
        view.delete()
