"""A holder gives a function up or lets a deputy stand in: asked, confirmed by office or mayor, taken back."""

from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.undo import Recorder, record_changes, register_after_undo
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import handing_over, permissions
from gemeindenetz.network.actions import handover_mails
from gemeindenetz.network.actions.appoint_person import NewPerson, SeatTerms, appoint, hand_over_seat
from gemeindenetz.network.models import (
    Membership,
    Person,
    Seat,
    SeatHandover,
    SeatHandoverKind,
    SeatHandoverState,
)
from gemeindenetz.network.querysets import LIVE_STATES

KIND = "network.seat_handover"


class AlreadyAsked(DomainError):
    """This function is being handed over already."""


class DaysDoNotFit(DomainError):
    """The days lie before today, or the last before the first."""


class AlreadyDecided(Conflict):
    """Somebody was faster."""


@dataclass(frozen=True)
class Following:
    """Who follows, from which day; a deputy until which."""

    person: NewPerson
    since: date
    until: date | None = None

    @property
    def kind(self) -> str:
        return SeatHandoverKind.SUCCESSOR if self.until is None else SeatHandoverKind.DEPUTY


def give_up_seat(*, actor: Actor, seat: Seat, following: Following) -> SeatHandover:
    """Say that one gives a function up (or is away) and who follows; nothing changes before office or mayor confirm.

    Who: the holder, signed in or by the link of a mail. Changes: a handover that waits, one mail to everybody who may
    confirm. Raises `AlreadyAsked`, `DaysDoNotFit`, `NotAllowed`.
    """
    require(permissions.can_give_up_seat(actor, seat))
    if following.since < clock.today():
        raise DaysDoNotFit(_("This day has passed. Please choose today or a later day."), field="since")
    if following.until is not None and following.until < following.since:
        raise DaysDoNotFit(_("The last day lies before the first. Please check both days."), field="until")
    person = following.person
    with use_case(actor):
        try:
            with transaction.atomic():
                handover: SeatHandover = SeatHandover.objects.create(
                    seat=seat, kind=following.kind, given_name=person.given_name.strip(),
                    family_name=person.family_name.strip(), email=person.email.strip().lower(),
                    is_shared_mailbox=person.is_shared_mailbox, since=following.since, until=following.until,
                )  # fmt: skip
        except IntegrityError as error:
            raise AlreadyAsked(_("You have already named somebody. Please withdraw that first.")) from error
        handover_mails.mail_asked(handover)
    return handover


def withdraw_handover(*, actor: Actor, handover: SeatHandover) -> SeatHandover:
    """Take back what one asked, before anybody decided. Who: the holder. Raises `AlreadyDecided`, `NotAllowed`."""
    require_visible(permissions.can_see_handover(actor, handover))
    require(permissions.can_withdraw_handover(actor, handover))
    with use_case(actor):
        return _decide(actor, handover, state=SeatHandoverState.WITHDRAWN)


def decline_handover(*, actor: Actor, handover: SeatHandover, reason: str) -> SeatHandover:
    """Say no, with the reason the holder reads. Who: office and mayor. Raises `AlreadyDecided`, `NotAllowed`."""
    require_visible(permissions.can_see_handover(actor, handover))
    require(permissions.can_decide_handover(actor, handover))
    with use_case(actor):
        found = _decide(actor, handover, state=SeatHandoverState.DECLINED, reason=reason)
        handover_mails.mail_decided(found)
    return found


def confirm_handover(*, actor: Actor, handover: SeatHandover) -> SeatHandover:
    """Let the function pass on: the seats change, and upper apps pass on what the holder chose.

    Who: the office of a network of the house, and its mayor, never the holder. Changes: seats, a person where nobody
    was known, one mail to the holder, an undo ticket of the office. Raises `AlreadyDecided`, `SeatOverlaps`,
    `SeatEndsBeforeStart`, `NotAllowed`, `NotVisible`.
    """
    require_visible(permissions.can_see_handover(actor, handover))
    require(permissions.can_decide_handover(actor, handover))
    with use_case(actor):
        found = _decide(actor, handover, state=SeatHandoverState.CONFIRMED)
        found.since = max(found.since, clock.today())
        recorder, known = Recorder(), Person.objects.filter(email=found.email)
        recorder.watch(found.seat, *known)
        new_seat = _pass_on(actor, found)
        recorder.created(new_seat, new_seat.person)
        found.successor = new_seat.person
        found.ticket = _ticket(actor, found, recorder=recorder)
        found.save(update_fields=["since", "successor", "ticket"])
        handover_mails.mail_decided(found)
        handing_over.tell_confirmed(found)
    return found


def _decide(actor: Actor, handover: SeatHandover, *, state: str, reason: str = "") -> SeatHandover:
    rows = SeatHandover.objects.select_for_update(of=("self",)).select_related("seat__person", "seat__organisation")
    found: SeatHandover = rows.get(pk=handover.pk)
    if not found.is_open:
        raise AlreadyDecided(_("This has been decided already."))
    found.state, found.decided_at, found.decided_by, found.reason = state, clock.now(), actor.name[:160], reason.strip()
    found.save(update_fields=["state", "decided_at", "decided_by", "reason"])
    return found


def _pass_on(actor: Actor, handover: SeatHandover) -> Seat:
    successor = NewPerson(
        handover.given_name, handover.family_name, handover.email, is_shared_mailbox=handover.is_shared_mailbox
    )
    seat = handover.seat
    if not handover.is_deputy:
        return hand_over_seat(actor=actor, seat=seat, successor=successor, since=handover.since)
    terms = SeatTerms(since=handover.since, until=handover.until)
    return appoint(
        actor=actor, person=successor, organisation=seat.organisation, role=seat.role, terms=terms,
        network=seat.network, dataset=seat.dataset,
    )  # fmt: skip


def _ticket(actor: Actor, handover: SeatHandover, *, recorder: Recorder) -> UndoTicket | None:
    """Leave a ticket for the office; it holds seats and a person, never a matter."""
    houses = Membership.objects.filter(organisation=handover.seat.organisation, state__in=LIVE_STATES)
    network = houses.order_by("network").values_list("network", flat=True).first()
    if network is None:
        return None
    label = gettext("Function of %(old)s passed on to %(new)s, %(house)s") % {
        "old": handover.seat.person.name, "new": handover.successor_name, "house": handover.seat.organisation.name,
    }  # fmt: skip
    return record_changes(
        actor=actor, kind=KIND, label=label, scope=f"office:{network}", changes=recorder.changes()
    )


def invite_to_hand_over(*, actor: Actor, seat: Seat) -> None:
    """Ask a holder by mail who follows; the link in it opens the form without signing in.

    Who: office and mayor. Changes: one mail a day at most. Raises `NotAllowed`.
    """
    require(permissions.can_invite_to_hand_over(actor, seat))
    with use_case(actor):
        handover_mails.mail_invitation(seat)


def _after_undo(ticket: UndoTicket, actor: Actor) -> None:
    """Put the handover back with its seats, and tell the holder and the apps above."""
    if ticket.kind != KIND:
        return
    rows = SeatHandover.objects.filter(ticket=ticket).select_related("seat__person", "seat__organisation")
    handover = rows.first()
    if handover is not None:
        handover.state, handover.decided_by = SeatHandoverState.TAKEN_BACK, actor.name[:160]
        handover.save(update_fields=["state", "decided_by"])
        handover_mails.mail_decided(handover)
        handing_over.tell_taken_back(handover)


def register() -> None:
    """Called once when the models are loaded."""
    register_after_undo(_after_undo)
