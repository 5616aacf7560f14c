"""The town decides: asked, released (anonymous unless it wants its name there), refused, taken back."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import locked, move, next_number
from gemeindenetz.library.asking import tell_answered, tell_asked
from gemeindenetz.library.audiences import audience_scope
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.models.vocabulary import Audience, FindingKind, FindingState
from gemeindenetz.library.queries.showing import shown_of


class GivesTheTownAway(DomainError):
    """Size, place and topic together leave fewer than five towns."""


class UnknownAudience(DomainError):
    """One of the audience levels is needed."""


class DateInThePast(DomainError):
    """The day from which everybody may read it lies ahead."""


@dataclass(frozen=True)
class Release:
    """How the town wants it told. `with_size`, `place` None: as much as leaves at least five towns."""

    audience: str = Audience.MEMBERS
    is_anonymous: bool = True
    public_from: date | None = None
    voice: str = ""
    with_size: bool | None = None
    place: str | None = None


def ask_release(*, actor: Actor, finding: Finding) -> Finding:
    """Show a finding to the people of its matter and ask whether it may be told.

    Who: the advisory team. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_finding(actor, finding))
    require(permissions.can_ask_release(actor, finding))
    with use_case(actor):
        row = locked(finding)
        move(row, FindingState.ASKED, actor=actor)
        row.save()
        tell_asked(row, actor)
    return row


def release_finding(*, actor: Actor, finding: Finding, release: Release) -> Finding:
    """Let others read a finding; anonymously unless told otherwise, showing no more than leaves five towns.

    Who: the people of the matter; the advisory team where no municipality stands behind it. Raises `NotVisible`,
    `NotAllowed`, `GivesTheTownAway`, `UnknownAudience`, `DateInThePast`.
    """
    require_visible(permissions.can_see_finding(actor, finding))
    require(permissions.can_release_finding(actor, finding))
    _require_sensible(release)
    with use_case(actor):
        row = locked(finding)
        is_reflection = row.kind == FindingKind.REFLECTION
        row.is_anonymous = release.is_anonymous or row.organisation_id is None or is_reflection
        row.shown_size, row.shown_place = _showing(row, release)
        row.audience, row.public_from = release.audience, release.public_from
        row.voice = release.voice.strip()
        row.number = row.number or next_number(Finding)
        row.scope = audience_scope(release.audience, row.network)
        row.released_by, row.released_on = actor.name, clock.today()
        move(row, FindingState.RELEASED, actor=actor)
        row.save()
        tell_answered(row, actor)
    return row


def refuse_release(*, actor: Actor, finding: Finding) -> Finding:
    """Do not release a finding; it stays with the advisory team.

    Who: the people of the matter. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_finding(actor, finding))
    require(permissions.can_refuse_release(actor, finding))
    return _close(finding, FindingState.REFUSED, actor=actor)


def withdraw_finding(*, actor: Actor, finding: Finding) -> Finding:
    """Take a released finding back; from this moment only the people of the matter and the team see it.

    Who: the people of the matter, the advisory team. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_finding(actor, finding))
    require(permissions.can_withdraw_finding(actor, finding))
    return _close(finding, FindingState.WITHDRAWN, actor=actor)


def _close(finding: Finding, state: str, *, actor: Actor) -> Finding:
    with use_case(actor):
        row = locked(finding)
        row.scope = ""
        move(row, state, actor=actor)
        row.save()
        tell_answered(row, actor)
    return row


def open_due_entries(*, actor: Actor) -> int:
    """Open to everybody what was to be public from today on; returns how many. Twice does no harm.

    Who: the system.
    """
    opened = 0
    with use_case(actor):
        for finding in Finding.objects.to_open(clock.today()).select_for_update(of=("self",)):
            finding.scope, finding.audience = "public", Audience.PUBLIC
            finding.save(update_fields=["scope", "audience"])
            opened += 1
        for example in PracticeExample.objects.to_open(clock.today()).select_for_update(of=("self",)):
            example.pitfalls_scope, example.pitfalls_audience = "public", Audience.PUBLIC
            example.save(update_fields=["pitfalls_scope", "pitfalls_audience"])
            opened += 1
    return opened


def _require_sensible(release: Release) -> None:
    if release.audience not in Audience.values:
        raise UnknownAudience(_("Please choose who may read it."), field="audience")
    if release.place is not None and release.place not in PlaceShown.values:
        raise UnknownAudience(_("Please choose how closely the place is named."), field="place")
    if release.public_from is not None and release.public_from <= clock.today():
        raise DateInThePast(
            _('This day has passed. Choose a day ahead, or "public" as the audience.'), field="public_from"
        )


def _showing(finding: Finding, release: Release) -> tuple[bool, str]:
    """Return what an anonymous finding shows of its place; refuse what would give the town away."""
    shown = shown_of(
        finding, is_anonymous=finding.is_anonymous, with_size=release.with_size, place=release.place
    )
    if shown.guess is not None:
        raise GivesTheTownAway(
            _("With this, only %(n)s municipalities fit: readers could guess which one it was. Show less.")
            % {"n": shown.guess.smallest},
            field="place",
        )
    return shown.with_size, shown.place
