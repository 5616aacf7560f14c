"""How many towns readers of an anonymous finding could guess from: the warning before it is released."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import Finding
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.queries.places import K, crowd_of, finding_place, safest_showing


@dataclass(frozen=True)
class Way:
    """One way to name the place, with the towns it leaves; `None` instead of a number below five."""

    label: Message
    fitting: int | None

    @property
    def gives_away(self) -> bool:
        """Fewer than five."""
        return self.fitting is None


@dataclass(frozen=True)
class Giveaway:
    """All ways, and what the platform would show by itself."""

    ways: list[Way]
    proposal: str


def giveaway_of(finding: Finding) -> Giveaway | None:
    """Return the warning for a finding with a municipality; None for others."""
    if finding.organisation_id is None:
        return None
    place = finding_place(finding)
    crowd = crowd_of(finding.network, list(finding.topics.values_list("pk", flat=True)))
    ways = []
    labels = (
        (True, PlaceShown.COUNTY, _("Size class, county and topic")),
        (True, PlaceShown.REGION, _("Size class, administrative region and topic")),
        (False, PlaceShown.COUNTY, _("County and topic")),
        (False, PlaceShown.REGION, _("Administrative region and topic")),
    )
    for with_size, shown, label in labels:
        guess = crowd.guess(place, with_size=with_size, shown_place=shown)
        ways.append(Way(label, None if guess.gives_away else max(guess.smallest, K)))
    safest = safest_showing(crowd, place)
    return Giveaway(ways, _proposal(finding, with_size=safest.with_size, shown_place=safest.shown_place))


def _proposal(finding: Finding, *, with_size: bool, shown_place: str) -> str:
    parts = [str(finding.get_size_class_display())] if with_size else []
    parts += [str(PlaceShown(shown_place).label)] if shown_place else []
    return ", ".join(parts) or _("nothing about the place")
