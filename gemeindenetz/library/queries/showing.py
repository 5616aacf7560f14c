"""What a reader outside the matter would see of a finding, before it is released: who reads it, and what of the place."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from gemeindenetz.core.errors import Message
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.models import Finding
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.queries.places import Guess, crowd_of, finding_place, safest_showing
from gemeindenetz.register.models import Territory

COUNTY_DIGITS, REGION_DIGITS = 5, 3


@dataclass(frozen=True)
class Shown:
    """What is shown of the place; `guess` where a choice leaves fewer than five towns."""

    with_size: bool = False
    place: str = ""
    guess: Guess | None = None


def shown_of(finding: Finding, *, is_anonymous: bool, with_size: bool | None, place: str | None) -> Shown:
    """Return what an anonymous finding shows; None for both: as much as leaves at least five towns."""
    if not is_anonymous or finding.organisation_id is None:
        return Shown()
    chooses_itself = with_size is None and place is None
    if not (chooses_itself or with_size or place):
        return Shown()
    crowd, stored = crowd_of(finding.network, list(finding.topics.values_list("pk", flat=True))), finding_place(finding)
    if chooses_itself:
        safest = safest_showing(crowd, stored)
        return Shown(safest.with_size, safest.shown_place)
    guess = crowd.guess(stored, with_size=bool(with_size), shown_place=place or "")
    return Shown(bool(with_size), place or "", guess if guess.gives_away else None)


def area_name(finding: Finding, shown_place: str) -> str:
    """Return the name of the county or administrative region a finding names (one query)."""
    keys = {PlaceShown.COUNTY: finding.place_ags[:COUNTY_DIGITS], PlaceShown.REGION: finding.place_ags[:REGION_DIGITS]}
    names = dict(Territory.objects.filter(ags__in=keys.values()).order_by("pk").values_list("ags", "name"))
    return str(names.get(keys.get(PlaceShown(shown_place), ""), ""))


@dataclass(frozen=True)
class Glimpse:
    """The finding as others would meet it: readers in one sentence, the line about the place."""

    readers: Message
    where: Message
    public_from: date | None
    gives_away: bool


def glimpse(finding: Finding, *, audience: str, is_anonymous: bool, place: str | None, public_from: date | None) -> Glimpse:
    """Return the preview of a release."""
    shown = shown_of(finding, is_anonymous=is_anonymous, with_size=None if place is None else False, place=place)
    return Glimpse(
        readers=readers_in_words(audience, finding.network),
        where=_where(finding, shown, is_anonymous=is_anonymous),
        public_from=public_from,
        gives_away=shown.guess is not None,
    )


def _where(finding: Finding, shown: Shown, *, is_anonymous: bool) -> Message:
    if not is_anonymous and finding.organisation is not None:
        return str(finding.organisation.name)
    parts = [str(finding.get_size_class_display())] if shown.with_size else []
    parts += [area_name(finding, shown.place)]
    if not any(parts):
        return _("A municipality in %(network)s") % {"network": finding.network.name}
    return _("A municipality: %(what)s") % {"what": ", ".join(part for part in parts if part)}
