"""What public pages and Today read: frozen values, ready to show. All of it is public or the actor's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, F
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.today import TodayItem, items_for
from gemeindenetz.network.models import Claim, Membership, Network, Service, Statement
from gemeindenetz.network.models.sources import Dataset


@dataclass(frozen=True)
class Reach:
    """How many members a network has: counted in its list, or, without one, what the newest source says."""

    members: str
    as_of: date | None
    as_of_text: str
    source: str
    source_url: str
    counted: bool


@dataclass(frozen=True)
class NetworkFace:
    """A network as its first page shows it."""

    network: Network
    reach: Reach | None
    services: list[Service]


def open_networks() -> list[Network]:
    """Return the networks that show themselves to the public, the containing ones first."""
    networks = Network.objects.filter(is_open=True).select_related("operating_body", "parent")
    return sorted(networks, key=lambda network: (network.parent_id is not None, network.name))


def reaches_of(networks: Sequence[Network]) -> dict[int, Reach]:
    """Return the member counts of networks with day and source, by key; without those nothing is known of."""
    today = clock.today()
    held = Membership.objects.filter(network__in=networks, dataset=F("network__dataset")).members_on(today)
    reaches = {
        key: Reach(str(number), today, "", "", "", counted=True)
        for key, number in held.order_by().values_list("network_id").annotate(Count("pk"))
    }
    subjects = {f"network:{one.slug}": one for one in networks if one.pk not in reaches}
    claims = Claim.objects.filter(subject__in=subjects, field="members").select_related("source")
    for claim in claims.order_by("-as_of", "pk") if subjects else ():
        network = subjects[claim.subject]
        if claim.dataset == network.dataset and network.pk not in reaches:
            reaches[network.pk] = _claimed(claim)
    return reaches


def _claimed(claim: Claim) -> Reach:
    source = claim.source
    return Reach(claim.value, None, fuzzy_day(claim.as_of), source.title, source.address, counted=False)


def fuzzy_day(text: str) -> str:
    """Return a day as exact as its source: "2003", "4/2010", "2.3.2021"."""
    parts = [part.lstrip("0") for part in text.split("-")]
    match parts:
        case [year, month, day]:
            return f"{day}.{month}.{year}"
        case [year, month]:
            return f"{month}/{year}"
        case _:
            return text


def face_of(network: Network) -> NetworkFace:
    """Return what the first page of a network shows."""
    return faces_of([network])[0]


def faces_of(networks: Sequence[Network]) -> list[NetworkFace]:
    """Return what the first pages of networks show, in three queries however many."""
    reaches = reaches_of(networks)
    services: dict[int, list[Service]] = {network.pk: [] for network in networks}
    offered = Service.objects.filter(network__in=networks).select_related("provider").order_by("name")
    for service in offered:
        services[service.network_id].append(service)
    return [NetworkFace(one, reaches.get(one.pk), services[one.pk]) for one in networks]


@dataclass(frozen=True)
class FaceGroup:
    """Networks of one kind of data: real ones, public facts, and invented ones never stand in one list."""

    title: Message
    note: Message
    faces: list[NetworkFace]


_GROUPS: tuple[tuple[str, Message, Message], ...] = (
    (Dataset.OWN, _("Networks on this platform"), ""),
    (Dataset.DEMO, _("Networks to try out"), _("Invented, like everything in them.")),
    (
        Dataset.STARTER,
        _("Networks from public sources"),
        _(
            "Real networks; every statement carries its source. Lists of members are not public and not invented."
        ),
    ),
)


def face_groups() -> list[FaceGroup]:
    """Return all open networks with their reach, by kind of data, for the first page of the installation."""
    faces = faces_of(open_networks())
    groups = [
        FaceGroup(title, note, [face for face in faces if face.network.dataset == dataset])
        for dataset, title, note in _GROUPS
    ]
    return [group for group in groups if group.faces]


@dataclass(frozen=True)
class Block:
    """A heading (a line starting with "#" in the text) or a paragraph."""

    text: str
    is_heading: bool


@dataclass(frozen=True)
class StatementView:
    """A legal text with its date; `is_old` after the day it should have been looked at again."""

    blocks: list[Block]
    as_of: date
    review_by: date
    is_old: bool


def statement_of(network: Network, kind: str) -> StatementView | None:
    """Return the newest text of this kind, or None when the network has none yet."""
    newest = (
        Statement.objects.filter(network=network, kind=kind, as_of__lte=clock.today())
        .order_by("-as_of")
        .first()
    )
    if newest is None:
        return None
    parts = [part.strip() for part in newest.text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    blocks = [Block(part.lstrip("# "), is_heading=part.startswith("#")) for part in parts]
    return StatementView(blocks, newest.as_of, newest.review_by, is_old=newest.review_by < clock.today())


@dataclass(frozen=True)
class TodayGroup:
    """Things of one kind under one heading."""

    title: Message
    items: list[TodayItem]


@dataclass(frozen=True)
class TodayView:
    """What needs the actor, grouped, and how many things that are."""

    groups: list[TodayGroup]
    count: int
    now: datetime


def today_of(actor: Actor) -> TodayView:
    """Return what needs this actor today; only their own."""
    groups: dict[str, TodayGroup] = {}
    items = items_for(actor)
    for item in items:
        groups.setdefault(str(item.group), TodayGroup(item.group, [])).items.append(item)
    return TodayView(list(groups.values()), len(items), clock.now().astimezone(clock.BERLIN))
