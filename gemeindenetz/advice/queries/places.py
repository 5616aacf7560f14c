"""From a typed place to a municipality or county of the register; what is typed is never lost."""

from dataclasses import dataclass

from gemeindenetz.core import clock
from gemeindenetz.network.models import Organisation
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries import resolve_name

LEVELS = ("gemeinde", "kreis")
MOST = 8
#: Letters before anything is suggested.
LEAST_LETTERS = 2


@dataclass(frozen=True)
class Candidate:
    """A place somebody may mean, with what tells it apart."""

    key: str
    name: str
    apart: str


@dataclass(frozen=True)
class FoundPlace:
    """One sure place, or candidates, or nothing."""

    territory: Territory | None
    candidates: tuple[Candidate, ...] = ()

    @property
    def organisation(self) -> Organisation | None:
        """The organisation of the place, where one exists already."""
        if self.territory is None:
            return None
        return (
            Organisation.objects.filter(territory=self.territory).select_related("territory__parent").first()
        )


def find_place(text: str, key: str = "") -> FoundPlace:
    """Return what was meant; a key picked from the candidates is sure."""
    if key:
        found = _by_key(key)
        if found is not None:
            return FoundPlace(found)
    resolution = resolve_name(text)
    if resolution.sure:
        return FoundPlace(_by_key(resolution.sure.ags))
    numbers = [candidate.territory_id for candidate in resolution.candidates]
    rows = Territory.objects.select_related("parent").in_bulk(numbers)
    wanted = [rows[number] for number in numbers if rows[number].level in LEVELS]
    return FoundPlace(None, tuple(candidate_of(row) for row in wanted[:MOST]))


def _by_key(key: str) -> Territory | None:
    found: Territory | None = (
        Territory.objects.filter(ags=key, level__in=LEVELS)
        .valid_on(clock.today())
        .select_related("parent")
        .first()
    )
    return found if found is not None and (found.is_municipality or found.is_county) else None


def candidate_of(territory: Territory) -> Candidate:
    """Return a place as a choice."""
    above = territory.parent.name if territory.parent else ""
    return Candidate(
        territory.ags, territory.official_name, ", ".join(filter(None, [str(territory.kind_label), above]))
    )


def suggestions(text: str) -> list[Candidate]:
    """Return places whose name begins so, for the picker."""
    text = text.strip()
    if len(text) < LEAST_LETTERS:
        return []
    rows = (
        Territory.objects.at_level(*LEVELS)
        .current()
        .filter(name__istartswith=text)
        .select_related("parent")
        .order_by("sort_key")[:MOST]
    )
    return [candidate_of(row) for row in rows if row.is_municipality or row.is_county]
