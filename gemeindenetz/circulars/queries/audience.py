"""Who gets a circular: worked out from a list of organisations, with the rights of whoever is responsible, each time anew.

An address gets it once, whoever stands behind it. Whoever took circulars out, or wants no notices at all, is left out
and named with the reason; people whose function is over are not on the list any more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.circulars.models import Circular, Refusal, Subscription
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Listing
from gemeindenetz.core.listing_query import filtered
from gemeindenetz.core.listing_state import read_state
from gemeindenetz.core.models import MailPreference, Rhythm, SavedView
from gemeindenetz.network.models import Network, Organisation, Person, Role, Seat
from gemeindenetz.network.queries.pages.member_list import GONE, JOINING, MEMBERS, MemberList, listing_of
from gemeindenetz.network.queries.pages.partner_list import PARTNERS


class Organisations(Protocol):
    """Numbers of the organisations a list shows to this actor now."""

    def __call__(self, network: Network, query: QueryDict, *, actor: Actor) -> set[int]: ...


@dataclass(frozen=True)
class Recipient:
    """One mailbox that gets the circular. `person_id` is None for partners' own addresses and subscribers."""

    address: str
    name: str = ""
    person_id: int | None = None
    organisation: str = ""
    is_subscriber: bool = False


@dataclass(frozen=True)
class LeftOut:
    """Somebody of the list who does not get it, and why."""

    name: str
    organisation: str
    reason: Message


@dataclass(frozen=True)
class Audience:
    """Exactly who gets a circular, and who does not."""

    recipients: tuple[Recipient, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True)
class Choice:
    """An audience to choose: a list, or a view somebody saved of it."""

    value: str
    listing: str
    query: str
    label: str


def _rows(listing: Listing, query: QueryDict, *, actor: Actor, column: str) -> set[int]:
    state = read_state(listing, query, actor=actor)
    return set(filtered(listing, state, actor=actor).matching.values_list(column, flat=True))


def _day(query: QueryDict) -> date:
    try:
        return date.fromisoformat(query.get("am", ""))
    except ValueError:
        return clock.today()


def _memberships(part: str) -> Organisations:
    def found(network: Network, query: QueryDict, *, actor: Actor) -> set[int]:
        listing = listing_of(MemberList(network, _day(query), part))
        return _rows(listing, query, actor=actor, column="organisation_id")

    return found


def _partners(network: Network, query: QueryDict, *, actor: Actor) -> set[int]:
    return _rows(PARTNERS, query, actor=actor, column="pk")


#: Lists whose rows are organisations. Lists of matters are none: a circular knows nothing of who asked.
SOURCES: dict[str, tuple[Message, Organisations]] = {
    f"network.{MEMBERS}": (gettext_lazy("All members"), _memberships(MEMBERS)),
    f"network.{JOINING}": (gettext_lazy("All on their way in"), _memberships(JOINING)),
    f"network.{GONE}": (gettext_lazy("All former members"), _memberships(GONE)),
    PARTNERS.key: (gettext_lazy("All partners"), _partners),
}


def choices_for(actor: Actor) -> list[Choice]:
    """Return the lists and the saved views this actor may use (one query)."""
    found = [Choice(f"list:{key}", key, "", str(label)) for key, (label, _found) in SOURCES.items()]
    views = SavedView.objects.visible_to(actor).filter(listing__in=SOURCES).order_by("name", "pk")
    for view in views:
        label = _("View “%(name)s” (%(list)s)") % {"name": view.name, "list": SOURCES[view.listing][0]}
        found.append(Choice(f"view:{view.pk}", view.listing, view.query, label))
    return found


def audience_of(circular: Circular, *, actor: Actor) -> Audience:
    """Return who gets the circular if it were sent now with this actor's rights, in a constant number of queries."""
    listed = _organisations(circular, actor)
    seats = list(_seats(circular, actor, listed=listed))
    unwanted = _Unwanted(circular.network_id)
    taken: dict[str, Recipient] = {}
    left_out: list[LeftOut] = []
    for seat in seats:
        person, organisation = seat.person, seat.organisation.name
        reason = unwanted.reason(person.pk, person.email)
        if reason:
            left_out.append(LeftOut(person.name, organisation, reason))
        else:
            recipient = Recipient(person.email, person.name, person.pk, organisation)
            taken.setdefault(person.email.lower(), recipient)
    silent = listed - {seat.organisation_id for seat in seats}
    for organisation in Organisation.objects.filter(pk__in=silent).order_by("sort_key"):
        reason = _reason_without_person(circular, organisation, unwanted=unwanted)
        if reason:
            left_out.append(LeftOut("", organisation.name, reason))
        else:
            recipient = Recipient(organisation.email, organisation=organisation.name)
            taken.setdefault(organisation.email.lower(), recipient)
    for address in _subscribers(circular):
        if not unwanted.reason(None, address):
            taken.setdefault(address.lower(), Recipient(address, is_subscriber=True))
    return Audience(tuple(taken.values()), tuple(dict.fromkeys(left_out)))


def _organisations(circular: Circular, actor: Actor) -> set[int]:
    if circular.listing not in SOURCES:
        return set()
    _label, found = SOURCES[circular.listing]
    return found(circular.network, QueryDict(circular.query), actor=actor)


def roles_of(circular: Circular) -> list[str]:
    """Return whose seats are meant."""
    roles: list[str] = [Role.CONTACT, Role.PARTNER] if circular.to_contacts else []
    return [*roles, Role.MAYOR] if circular.to_mayors else roles


def _seats(circular: Circular, actor: Actor, *, listed: set[int]) -> Iterator[Seat]:
    """Return the seats of today whose people this actor may write to, sorted by place and name."""
    rows = Seat.objects.valid_on(clock.today()).filter(
        organisation__in=listed,
        role__in=roles_of(circular),
        person__in=Person.objects.contactable_by(actor),
    )
    shown = rows.select_related("person", "organisation")
    yield from shown.order_by("organisation__sort_key", "person__family_name", "person__given_name", "pk")


def _subscribers(circular: Circular) -> list[str]:
    if not circular.to_subscribers or not circular.is_public:
        return []
    rows = Subscription.objects.confirmed().filter(network=circular.network_id)
    return list(rows.order_by("address").values_list("address", flat=True))


def _reason_without_person(circular: Circular, organisation: Organisation, *, unwanted: "_Unwanted") -> Message:
    """Return why an organisation gets nothing whose people the actor may not write to, or knows none of.

    Partners of the directory give an address of their own, which everybody reads there.
    """
    if circular.listing == PARTNERS.key and circular.to_contacts and organisation.email:
        return unwanted.reason(None, organisation.email)
    return gettext_lazy("Nobody with such a function is known.")


class _Unwanted:
    """Whoever does not want circulars, read once."""

    def __init__(self, network_id: int) -> None:
        refused = Refusal.objects.filter(network=network_id).values_list("address", flat=True)
        self._refused = {address.lower() for address in refused}
        never = MailPreference.objects.filter(rhythm=Rhythm.NEVER).values_list("person_id", "address")
        self._never = {person or address.lower() for person, address in never}

    def reason(self, person_id: int | None, address: str) -> Message:
        """Return why somebody gets no circular; empty when nothing speaks against it."""
        if not address:
            return gettext_lazy("No mail address is known.")
        if address.lower() in self._refused:
            return gettext_lazy("Unsubscribed from circulars.")
        if (person_id or address.lower()) in self._never:
            return gettext_lazy("Wants no notices.")
        return ""
