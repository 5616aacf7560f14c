"""What a network agreed to show its funder beyond sums: data with dates, told to a town before it asks."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import Network, Openness, Organisation
from gemeindenetz.network.models.networks import OpennessKind
from gemeindenetz.reports.datasets import dataset_of
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.matters import single_matters


def openness_of(network: Network) -> list[Openness]:
    """Return when the network agreed that its funder sees names."""
    return list(
        Openness.objects.filter(network=network, kind=OpennessKind.FUNDER_SEES_NAMES).order_by("valid")
    )


def names_for_funder(network: Network, period: Period, *, agreed: list[Openness]) -> tuple[str, ...] | None:
    """Return the municipalities supported in the period whose matter began while names were open to the funder.

    None where nothing of that kind was ever agreed up to the end of the period.
    """
    begun = [openness for openness in agreed if _begins_by(openness, period.until)]
    if not begun:
        return None
    matters = single_matters(network=network.slug, dataset=dataset_of(network), period=period)
    keys = {
        matter.matter.municipality
        for matter in matters
        if any(ranges.holds_on(openness.valid, matter.first_day) for openness in begun)
    }
    named = Organisation.objects.filter(territory__ags__in=keys - {""}).order_by("sort_key")
    return tuple(named.values_list("name", flat=True))


def _begins_by(openness: Openness, day: date) -> bool:
    return openness.valid.lower is None or openness.valid.lower <= day


def note_for(period: Period, *, agreed: list[Openness]) -> Message:
    """Return a sentence on whether names were open to the funder in the period."""
    within = ranges.period(period.since, period.until)
    if any(ranges.overlaps(openness.valid, within) for openness in agreed):
        return _(
            "The network agreed that its funder sees the names of supported municipalities. "
            "This holds for consultations that began in the agreed time."
        )
    return ""
