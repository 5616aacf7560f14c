"""What sources say about something, contradictions side by side."""

from dataclasses import dataclass

from gemeindenetz.network.models import AgreementSeries, Claim, Network, Organisation

Subject = Organisation | Network | AgreementSeries


@dataclass(frozen=True)
class ClaimedField:
    """All that is said about one field as of one day; `is_disputed` when the sources disagree."""

    field: str
    as_of: str
    claims: tuple[Claim, ...]

    @property
    def is_disputed(self) -> bool:
        """More than one value stands."""
        return len({claim.value for claim in self.claims}) > 1


def subject_of(thing: Subject) -> str:
    """Return the key under which claims about something stand: `kind:slug` (an organisation without slug: its id)."""
    if isinstance(thing, Organisation):
        return f"organisation:{thing.slug or thing.public_id}"
    kind = "network" if isinstance(thing, Network) else "series"
    return f"{kind}:{thing.slug}"


def claims_about(thing: Subject) -> list[ClaimedField]:
    """Return the claims about something by field and day, with their sources. Public; one query."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in (
        Claim.objects.filter(subject=subject_of(thing))
        .select_related("source")
        .order_by("field", "as_of", "value", "pk")
    ):
        groups.setdefault((claim.field, claim.as_of), []).append(claim)
    return [ClaimedField(field, as_of, tuple(claims)) for (field, as_of), claims in groups.items()]
