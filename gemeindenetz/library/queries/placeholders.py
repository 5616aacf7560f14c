"""What the gaps of a working aid are filled with: the placeholders there are, and what is known about a town."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day, number
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.models import Membership, Organisation, Seat, Service
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES
from gemeindenetz.register.models import Statistic, StatisticKey

#: Placeholder → what it stands for; templates may use these and no others.
PLACEHOLDERS: dict[str, Message] = {
    "kommune": gettext_lazy("name of the municipality"),
    "landkreis": gettext_lazy("county"),
    "ags": gettext_lazy("municipality key"),
    "einwohnerzahl": gettext_lazy("number of inhabitants"),
    "einwohner_stand": gettext_lazy("as-of date of the inhabitants"),
    "datum": gettext_lazy("date of today"),
    "netzwerk": gettext_lazy("name of the network"),
    "ansprechperson": gettext_lazy("name of the contact person"),
    "funktion": gettext_lazy("function of the contact person"),
    "telefon": gettext_lazy("telephone of the contact person"),
    "email": gettext_lazy("e-mail of the contact person"),
    "beratung": gettext_lazy("name of the advisory service"),
    "beratung_traeger": gettext_lazy("body behind the advisory service"),
    "beratung_telefon": gettext_lazy("telephone of the advisory service"),
    "beratung_email": gettext_lazy("e-mail of the advisory service"),
}


@dataclass(frozen=True)
class Filling:
    """One placeholder of a document, what it stands for, and what would be written there (empty: a gap)."""

    name: str
    label: Message
    value: str


def unknown_among(names: list[str]) -> list[str]:
    """Return the placeholders nobody can fill."""
    return [name for name in names if name not in PLACEHOLDERS]


def labels() -> dict[str, str]:
    """Return how gaps are named in a document."""
    return {name: str(label) for name, label in PLACEHOLDERS.items()}


def fillings(names: list[str], values: dict[str, str]) -> list[Filling]:
    """Return what would be written for each placeholder of a document, in the order of the list above."""
    return [Filling(name, label, values.get(name, "")) for name, label in PLACEHOLDERS.items() if name in names]


def house_for(actor: Actor, public_id: str) -> Organisation | None:
    """Return the municipality or county an aid may be filled for: one's own, and members of networks one edits."""
    rows = Organisation.objects.visible_to(actor).filter(territory__isnull=False).select_related("territory__parent")
    row: Organisation | None = rows.filter(public_id=public_id).first()
    if row is None or actor.has(f"admin:{row.pk}"):
        return row
    members = Membership.objects.members_on(clock.today()).filter(network__in=edited_networks(actor))
    return row if members.filter(organisation=row).exists() else None


def own_houses(actor: Actor) -> list[Organisation]:
    """Return the actor's own municipalities and counties (one query, none for most readers)."""
    if not actor.ids("admin"):
        return []
    rows = Organisation.objects.filter(pk__in=actor.ids("admin"), territory__isnull=False)
    return list(rows.select_related("territory__parent").order_by("name"))


def values_for(house: Organisation, actor: Actor) -> dict[str, str]:
    """Return what is known of a house and of the person who asks (five queries at most)."""
    territory: Any = house.territory
    values = {"kommune": house.name, "datum": day(clock.today()), "ags": territory.ags or ""}
    if territory.parent is not None:
        values["landkreis"] = territory.parent.name
    return values | _population(territory) | _contact(house, actor) | _network(house)


def _population(territory: Any) -> dict[str, str]:
    rows = Statistic.objects.filter(territory=territory, key=StatisticKey.POPULATION, as_of__lte=clock.today())
    newest = rows.order_by("-as_of").first()
    if newest is None:
        return {}
    return {"einwohnerzahl": number(int(newest.value)), "einwohner_stand": day(newest.as_of)}


def _contact(house: Organisation, actor: Actor) -> dict[str, str]:
    """Return the person who downloads when they work there, else the house: nobody else's name goes into a document."""
    found = {"email": house.email, "telefon": house.phone}
    if actor.person_id is None:
        return found
    seats = Seat.objects.valid_on(clock.today()).filter(organisation=house, role__in=ADMINISTRATION_ROLES)
    seat = seats.filter(person=actor.person_id).select_related("person").first()
    if seat is None:
        return found
    return {
        "ansprechperson": seat.person.name,
        "funktion": str(seat.get_role_display()),
        "email": seat.person.email or house.email,
        "telefon": seat.person.phone or house.phone,
    }


def _network(house: Organisation) -> dict[str, str]:
    """Return the networks of the house and the advisory service of the first of them that has one."""
    held = Membership.objects.members_on(clock.today()).filter(organisation=house).order_by("network__name")
    networks = dict(held.values_list("network_id", "network__name"))
    names = ", ".join(networks.values())
    service = Service.objects.filter(network__in=networks).select_related("provider").order_by("name", "pk").first()
    if service is None:
        return {"netzwerk": names}
    return {
        "netzwerk": names,
        "beratung": service.name,
        "beratung_traeger": service.provider.name,
        "beratung_telefon": service.provider.phone,
        "beratung_email": service.provider.email,
    }


def refusal(unknown: list[str]) -> Message:
    """Say which placeholders nobody can fill, and which there are."""
    text = _(
        "These placeholders are not known: %(unknown)s. Known ones are: %(known)s. What people are to fill in themselves, "
        "please write in square brackets, for example [Sitzungstag]."
    )
    return text % {"unknown": ", ".join(f"{{{{ {name} }}}}" for name in unknown), "known": ", ".join(PLACEHOLDERS)}
