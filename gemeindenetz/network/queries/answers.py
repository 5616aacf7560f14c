"""Is a municipality a member, and whom does it ask: for everybody and on any day."""

from dataclasses import dataclass
from datetime import date

from gemeindenetz.network.models import Organisation
from gemeindenetz.network.queries.judging import Responsible
from gemeindenetz.network.queries.load_standing import load_landscape, load_standing
from gemeindenetz.network.queries.reach import held_on, is_eligible, responsible_services
from gemeindenetz.network.queries.standing import Landscape, OrganisationInfo
from gemeindenetz.register.models import Territory


@dataclass(frozen=True)
class NetworkAnswer:
    """How a place stands to one network: a member since a day, or able to join."""

    network_id: int
    network: str
    is_member: bool
    since: date | None
    could_join: bool


@dataclass(frozen=True)
class MembershipAnswer:
    """The answer for a place: its networks, whom to ask, and what became of a municipality that ended."""

    territory: Territory
    networks: tuple[NetworkAnswer, ...]
    responsible: tuple[Responsible, ...]
    ended_on: date | None
    successors: tuple[str, ...]

    @property
    def is_member(self) -> bool:
        """A member of any network on the day."""
        return any(row.is_member for row in self.networks)


def membership_answer(*, territory: Territory, day: date) -> MembershipAnswer:
    """Answer for a municipality or county, known here or not. Public; three queries."""
    organisation = Organisation.objects.filter(territory=territory).first()
    landscape = load_landscape(day)
    standing = load_standing([organisation.pk] if organisation else [], day)
    info = standing.organisations[organisation.pk] if organisation else _unknown(territory)
    successors = standing.successors_of(info) if info.has_ended(day) else []
    living = [row for row in successors if not row.has_ended(day)] or [info]
    return MembershipAnswer(
        territory=territory,
        networks=tuple(_networks(info, landscape)),
        responsible=tuple(_responsible(living[0], landscape)),
        ended_on=info.ended_on if info.has_ended(day) else None,
        successors=tuple(row.name for row in successors),
    )


def responsible_for(*, organisation: Organisation, day: date) -> list[Responsible]:
    """Return whom an organisation asks on a day: its own choice first, then agreements in force. Two queries."""
    landscape, standing = load_landscape(day), load_standing([organisation.pk], day)
    info = standing.organisations[organisation.pk]
    living = [row for row in standing.successors_of(info) if not row.has_ended(day)]
    return _responsible(living[0] if info.has_ended(day) and living else info, landscape)


def _unknown(territory: Territory) -> OrganisationInfo:
    """A municipality or county nobody has entered here yet."""
    kinds = {"gemeinde": "municipality", "kreis": "county"}
    return OrganisationInfo(
        id=0,
        name=territory.name,
        kind=kinds.get(territory.level, "") if territory.is_municipality or territory.is_county else "",
        ags=territory.ags,
        territory_id=territory.pk,
        ended_on=None,
        is_demo=False,
        memberships=(),
        associations=frozenset(),
        chosen_service_id=None,
    )


def _networks(organisation: OrganisationInfo, landscape: Landscape) -> list[NetworkAnswer]:
    """Return the networks it is a member of, then those it could join, by name."""
    since = {row.network_id: row.since for row in held_on(organisation, landscape.day)}
    joinable = (
        set()
        if organisation.has_ended(landscape.day)
        else {
            number for number in landscape.networks if is_eligible(organisation, number, landscape=landscape)
        }
    )
    rows = [
        NetworkAnswer(
            network_id=network.id,
            network=network.name,
            is_member=network.id in since,
            since=since.get(network.id),
            could_join=network.id in joinable and network.id not in since,
        )
        for network in landscape.networks.values()
        if network.id in since or (network.rules and network.id in joinable)
    ]
    return sorted(rows, key=lambda row: (not row.is_member, row.network))


def _responsible(organisation: OrganisationInfo, landscape: Landscape) -> list[Responsible]:
    services = responsible_services(organisation, landscape)
    services.sort(key=lambda row: row.id != organisation.chosen_service_id)
    return [
        Responsible(row.id, row.slug, row.name, row.provider, landscape.networks[row.network_id].name)
        for row in services
    ]
