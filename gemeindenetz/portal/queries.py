"""What public pages and Today read: frozen values, ready to show. All of it is public or the actor's own."""

from dataclasses import dataclass
from datetime import date, datetime

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


def reach_of(network: Network) -> Reach | None:
    """Return the member count with its day and source; None when nothing is known."""
    today = clock.today()
    counted = Membership.objects.filter(network=network, dataset=network.dataset).members_on(today).count()
    if counted:
        return Reach(str(counted), today, "", "", "", counted=True)
    claims = Claim.objects.filter(subject=f"network:{network.slug}", field="members", dataset=network.dataset)
    newest = claims.select_related("source").order_by("-as_of", "pk").first()
    if newest is None:
        return None
    return Reach(
        newest.value, None, fuzzy_day(newest.as_of), newest.source.title, newest.source.address, counted=False
    )


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
    services = list(Service.objects.filter(network=network).select_related("provider").order_by("name"))
    return NetworkFace(network, reach_of(network), services)


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
    faces = [face_of(network) for network in open_networks()]
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
