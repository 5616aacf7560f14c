"""Where people write and decide: own contributions, the editors' board, what one may write for."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import EntryState, FindingState
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.models import Membership, Network, Organisation, Person, Role, Seat

MOST = 200
#: Of those nobody confirmed only the oldest stand on the board: a list of hundreds is no list of things to do.
MOST_OLD = 15


def own_ids(actor: Actor) -> frozenset[int]:
    """Return the organisations the actor belongs to."""
    return actor.ids("admin") | actor.ids("partner")


def writable_organisations(actor: Actor) -> "QuerySet[Organisation]":
    """Return for whom the actor may tell: the own house; for editors the members of their networks."""
    members = Membership.objects.filter(network__in=edited_networks(actor), valid__contains=clock.today())
    rows: QuerySet[Organisation] = Organisation.objects.visible_to(actor).filter(
        Q(pk__in=own_ids(actor)) | Q(pk__in=members.values("organisation"))
    )
    return rows


def number_waiting(actor: Actor) -> int:
    """Return how many examples wait for the editors of the actor's networks; handed in to them, hence visible."""
    return PracticeExample.objects.waiting().filter(network__in=edited_networks(actor)).count()


def network_of(organisation: Organisation, actor: Actor) -> Network | None:
    """Return the network an example of this organisation goes into: one of its memberships, an edited one first."""
    edited = edited_networks(actor)
    rows = Membership.objects.filter(organisation=organisation, valid__contains=clock.today())
    networks = [row.network for row in rows.select_related("network__parent").order_by("pk")]
    networks.sort(key=lambda network: network.pk not in edited)
    if networks:
        first: Network = networks[0]
        return first
    chosen = Network.objects.filter(pk__in=edited) if edited else Network.objects.filter(is_open=True)
    found: Network | None = chosen.select_related("parent").order_by("parent_id", "pk").last()
    return found


def seats_at(organisation: Organisation) -> "QuerySet[Seat]":
    """Return who could be asked: seats of the house held today, for its own people and its network's staff."""
    rows: QuerySet[Seat] = (
        Seat.objects.valid_on(clock.today()).filter(organisation=organisation).select_related("person")
    )
    return rows


def acting_person(actor: Actor) -> Person | None:
    """Return the acting person's row."""
    if actor.person_id is None:
        return None
    return Person.objects.visible_to(actor).filter(pk=actor.person_id).first()


def edited_networks_of(actor: Actor, *, experts_only: bool = False) -> "QuerySet[Network]":
    """Return the networks whose entries the actor edits; `experts_only`: advises in."""
    numbers = actor.ids("team") if experts_only else edited_networks(actor)
    rows: QuerySet[Network] = Network.objects.filter(pk__in=numbers).select_related("parent")
    return rows


def ruled_networks(actor: Actor) -> "QuerySet[Network]":
    """Return the networks whose editorial rule the actor sets: the office's."""
    rows: QuerySet[Network] = Network.objects.filter(pk__in=actor.ids("office"))
    return rows


def own_examples(actor: Actor) -> "QuerySet[PracticeExample]":
    """Return published examples of the own house, to choose from."""
    rows: QuerySet[PracticeExample] = PracticeExample.objects.readable_by(actor).filter(
        organisation__in=own_ids(actor)
    )
    return rows


@dataclass(frozen=True)
class Contribution:
    """One line of "your contributions": what it is, how it stands, and why it is here."""

    title: str
    url: str
    kind: Message
    state: Message
    state_kind: str
    note: str
    since: date


def contributions(actor: Actor) -> list[Contribution]:
    """Return what the actor's house has written or is asked about, unfinished first (two queries)."""
    mine = Q(organisation__in=own_ids(actor)) | Q(author=actor.person_id, author__isnull=False)
    asked = Q(consent_scope__in=actor.scopes - {""})
    examples = PracticeExample.objects.visible_to(actor).filter(mine | asked).order_by("-state_since", "-pk")
    findings = Finding.objects.visible_to(actor).filter(asked).order_by("-state_since", "-pk")
    lines = [_example_line(row) for row in examples[:MOST]] + [_finding_line(row) for row in findings[:MOST]]
    return sorted(lines, key=lambda line: line.state_kind == "success")


def _example_line(row: PracticeExample) -> Contribution:
    kinds = {EntryState.PUBLISHED: "success", EntryState.WITHDRAWN: "neutral", EntryState.DRAFT: "neutral"}
    return Contribution(
        row.title, entry_url(row), _("Practice example"), row.get_state_display(),
        kinds.get(EntryState(row.state), "warning"), row.number or "", row.state_since,
    )  # fmt: skip


def _finding_line(row: Finding) -> Contribution:
    kind = {FindingState.RELEASED: "success", FindingState.ASKED: "warning"}.get(FindingState(row.state), "neutral")
    return Contribution(
        row.title, entry_url(row), _("Finding"), row.get_state_display(), kind, row.number or "", row.state_since
    )


@dataclass(frozen=True)
class BoardLine:
    """One line of the editorial board: what waits, for whom, until when."""

    title: str
    url: str
    what: Message
    town: str
    owner: str
    due_on: date | None
    is_late: bool
    reason: Message


def board(actor: Actor) -> list[BoardLine]:
    """Return what waits for the editors of the actor's networks, the most urgent first (four queries)."""
    lines = [*_waiting(actor), *_changed(actor), *_old(actor), *_recommendations(actor)]
    return sorted(lines, key=lambda line: (line.due_on is None, line.due_on or clock.today()))


def _edited(actor: Actor) -> Any:
    rows = PracticeExample.objects.visible_to(actor).filter(network__in=edited_networks(actor))
    return rows.select_related("organisation", "editor").order_by("due_on", "pk")


def _line(row: PracticeExample, what: Message, *, reason: Message) -> BoardLine:
    return BoardLine(
        title=row.title,
        url=entry_url(row),
        what=what,
        town=row.organisation.name,
        owner=row.editor.name if row.editor else "",
        due_on=row.due_on,
        is_late=row.due_on is not None and row.due_on < clock.today(),
        reason=reason,
    )


def _waiting(actor: Actor) -> list[BoardLine]:
    reason = _("Handed in; readers see it after your approval.")
    return [_line(row, _("New example"), reason=reason) for row in _edited(actor).waiting()[:MOST]]


def _changed(actor: Actor) -> list[BoardLine]:
    rows = _edited(actor).filter(state=EntryState.PUBLISHED)
    changed = rows.filter(Q(has_unpublished_changes=True) | Q(due_on__isnull=False))
    reason = _("The municipality says something has changed.")
    return [_line(row, _("Change"), reason=reason) for row in changed[:MOST]]


def _old(actor: Actor) -> list[BoardLine]:
    rows = _edited(actor).expired_on(clock.today()).filter(due_on__isnull=True, has_unpublished_changes=False)
    return [
        _line(row, _("Not confirmed"), reason=_unconfirmed(row)) for row in rows.order_by("expires_on")[:MOST_OLD]
    ]


def _unconfirmed(row: PracticeExample) -> str:
    months = (clock.today() - row.confirmed_on).days // 30 if row.confirmed_on else 0
    return ngettext(
        "Nobody has confirmed it for %(n)s month. A call helps.",
        "Nobody has confirmed it for %(n)s months. A call helps.",
        months,
    ) % {"n": months}


def _recommendations(actor: Actor) -> list[BoardLine]:
    rows = Recommendation.objects.visible_to(actor).filter(
        network__in=edited_networks(actor), state__in=(EntryState.DRAFT, EntryState.SUBMITTED)
    )
    return [
        BoardLine(
            row.title, entry_url(row), _("Recommendation"), row.network.short_name, row.editor.name if row.editor else "",
            row.due_on, is_late=False, reason=_("Not published yet."),
        )
        for row in rows.select_related("network", "editor")[:MOST]
    ]  # fmt: skip


def colleagues(network_id: int) -> "QuerySet[Person]":
    """Return who edits in a network: advisers and office of today."""
    roles = (Role.ADVISER, Role.TEAM_LEAD, Role.OFFICE)
    seats = Seat.objects.valid_on(clock.today()).filter(network=network_id, role__in=roles)
    rows: QuerySet[Person] = Person.objects.filter(pk__in=seats.values("person"))
    return rows
