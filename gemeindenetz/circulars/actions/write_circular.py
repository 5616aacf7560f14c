"""Writing, trying, planning and stopping circulars."""

from dataclasses import asdict, dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.models import Circular, CircularState
from gemeindenetz.circulars.permissions import can_change_circular, can_stop_circular, can_write_circulars
from gemeindenetz.circulars.queries.audience import SOURCES, audience_of
from gemeindenetz.circulars.queries.mails import TEST
from gemeindenetz.circulars.queries.pages import WAITING
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network
from gemeindenetz.network.queries.sender import sender_of


class UnknownAudience(DomainError):
    """Not a list of organisations."""


class NobodyToWriteTo(DomainError):
    """Nobody would get the circular."""


class InPast(DomainError):
    """The moment of sending lies behind us."""


class NoAddress(DomainError):
    """Not a mail address."""


class MovedOn(Conflict):
    """Somebody planned, sent or stopped it in the meantime."""


@dataclass(frozen=True)
class Content:
    """What a circular says and to whom. `listing`, `query`: the list of organisations as its address says it."""

    subject: str
    body: str
    listing: str
    query: str
    audience_name: str
    is_public: bool = False
    to_contacts: bool = True
    to_mayors: bool = False
    to_subscribers: bool = False


def write_circular(*, actor: Actor, network: Network, content: Content) -> Circular:
    """Write a draft. Who: the office. Raises `UnknownAudience`, `NobodyToWriteTo`, `NotAllowed`."""
    require(can_write_circulars(actor, network))
    _check(content)
    with use_case(actor):
        circular: Circular = Circular.objects.create(network=network, created_at=clock.now(), **asdict(content))
    return circular


def change_circular(*, actor: Actor, circular: Circular, content: Content) -> Circular:
    """Change what is still open; a stopped one becomes a draft again.

    Who: the office. Raises `UnknownAudience`, `NobodyToWriteTo`, `MovedOn`, `NotAllowed`, `NotVisible`.
    """
    _require_office(actor, circular)
    require(can_change_circular(actor, circular))
    _check(content)
    with use_case(actor):
        found = _locked(circular)
        for name, value in {**asdict(content), **_fresh()}.items():
            setattr(found, name, value)
        found.save()
    return found


def _fresh() -> dict[str, object]:
    return {"state": CircularState.DRAFT, "planned_for": None, "stopped_at": None, "stopped_by": "", "remark": ""}


def _check(content: Content) -> None:
    if content.listing not in SOURCES:
        raise UnknownAudience(_("Please choose a list of organisations."), field="audience")
    if not (content.to_contacts or content.to_mayors or content.to_subscribers):
        raise NobodyToWriteTo(_("Please choose who is to get the circular."), field="groups")
    if content.to_subscribers and not content.is_public:
        raise NobodyToWriteTo(_("Subscribers of the public get public circulars only."), field="groups")


def send_on_trial(*, actor: Actor, circular: Circular, address: str) -> OutboxMail:
    """Send the circular as it stands to one address, marked as a trial; nothing else changes.

    Who: the office. Raises `NoAddress`, `NotAllowed`, `NotVisible`.
    """
    _require_office(actor, circular)
    try:
        validate_email(address)
    except ValidationError as error:
        raise NoAddress(_("Please enter a mail address."), field="address") from error
    with use_case(actor):
        return queue_mail(
            template=TEST,
            to=address,
            name=actor.name,
            cause=Origin(Circular.KIND, circular.pk),
            scope=circular.scope,
            data={"circular": circular.pk, "network": circular.network_id},
            dedupe_key=f"circular-test:{circular.pk}:{opaque_id()}",
            **sender_of(circular.network),
        )


def plan_circular(*, actor: Actor, circular: Circular, moment: datetime | None = None) -> Circular:
    """Let the circular go out at a moment (without one: now). Who gets it is worked out then, with this actor's rights.

    Who: the office. Raises `InPast`, `NobodyToWriteTo`, `MovedOn`, `NotAllowed`, `NotVisible`.
    """
    _require_office(actor, circular)
    require(can_change_circular(actor, circular))
    if moment is not None and moment < clock.now():
        raise InPast(_("This moment lies behind us. Leave the day empty to send now."), field="day")
    if not audience_of(circular, actor=actor).recipients:
        raise NobodyToWriteTo(_("Nobody would get this circular. Please choose another audience."))
    with use_case(actor):
        found = _locked(circular)
        found.state, found.planned_for = CircularState.PLANNED, moment or clock.now()
        found.responsible_id, found.stopped_at, found.stopped_by, found.remark = actor.person_id, None, "", ""
        found.save()
    return found


def stop_circular(*, actor: Actor, circular: Circular) -> int:
    """Stop a circular: planned ones do not go out, of sent ones what has not left yet. Returns how many mails stayed.

    Who: the office. Raises `MovedOn`, `NotAllowed`, `NotVisible`.
    """
    _require_office(actor, circular)
    require(can_stop_circular(actor, circular))
    with use_case(actor):
        found: Circular = Circular.objects.select_for_update().get(pk=circular.pk)
        if not can_stop_circular(actor, found):
            raise MovedOn(_("Somebody was faster. Please look at the circular again."))
        found.state, found.stopped_at, found.stopped_by = CircularState.STOPPED, clock.now(), actor.name
        found.save()
        waiting = OutboxMail.objects.filter(cause_kind=Circular.KIND, cause_id=found.pk, state__in=WAITING)
        stopped: int = waiting.exclude(template=TEST).update(
            state=MailState.WITHDRAWN, error=str(_("The circular was stopped."))
        )
    return stopped


def _require_office(actor: Actor, circular: Circular) -> None:
    require_visible(bool(can_write_circulars(actor, circular.network)))


def _locked(circular: Circular) -> Circular:
    """Lock the row; what was planned or sent in the meantime stays as it is."""
    found: Circular = Circular.objects.select_for_update(of=("self",)).select_related("network").get(pk=circular.pk)
    if found.state != circular.state:
        raise MovedOn(_("Somebody was faster. Please look at the circular again."))
    return found
