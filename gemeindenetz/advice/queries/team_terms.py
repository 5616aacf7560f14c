"""What a network's advisory team agreed about answering, with the defaults where it agreed nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gemeindenetz.advice import working_days
from gemeindenetz.advice.models import AdviceSettings
from gemeindenetz.network.models import Network

_DEFAULTS = {field.name: field.default for field in AdviceSettings._meta.concrete_fields}


@dataclass(frozen=True)
class Terms:
    """Working days until the promised answer, until deputy and head learn of it, until everybody does; the Land."""

    answer_within: int
    escalates_after: int
    escalates_to_all_after: int
    silent_after: int
    land: str

    def after(self, start: date, days: int) -> date:
        """Return the day so many working days after another, under the holidays of this Land."""
        return working_days.after(start, days, land=self.land)

    def promised(self, start: date) -> date:
        """Return the day by which an answer is promised."""
        return self.after(start, self.answer_within)

    def escalates_on(self, start: date, *, is_absent: bool = False) -> tuple[date, date]:
        """Return when some and when all of the team learn of it; at once on the promised day while nobody is there."""
        first = self.promised(start) if is_absent else self.after(start, self.escalates_after)
        return first, max(first, self.after(start, self.escalates_to_all_after))


def terms_of(network_ids: Iterable[int]) -> dict[int, Terms]:
    """Return the terms of networks, in one query."""
    names = ("escalates_after", "escalates_to_all_after", "silent_after", "land")
    rows = Network.objects.filter(pk__in=set(network_ids)).values_list(
        "pk", "answer_working_days", *(f"advice_settings__{name}" for name in names)
    )
    found: dict[int, Terms] = {}
    for pk, answer, *agreed in rows:
        values = {name: _DEFAULTS[name] if one is None else one for name, one in zip(names, agreed, strict=True)}
        found[pk] = Terms(answer_within=answer, **values)
    return found


def terms_of_network(network: Network) -> Terms:
    """Return the terms of a network that was loaded together with its settings; else in one query."""
    agreed = getattr(network, "advice_settings", None) or AdviceSettings(network=network)
    return Terms(
        network.answer_working_days,
        agreed.escalates_after,
        agreed.escalates_to_all_after,
        agreed.silent_after,
        agreed.land,
    )


def terms_of_one(network_id: int) -> Terms:
    """Return the terms of one network."""
    return terms_of([network_id])[network_id]
