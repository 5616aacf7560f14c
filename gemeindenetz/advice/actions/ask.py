"""Asking: on the web without account, signed in, or noted by an adviser for a caller."""

from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth.hashers import make_password
from django.core.signing import BadSignature, SignatureExpired
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails
from gemeindenetz.advice.actions.receive_request import NoService, announce, receive
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.models import AdviceRequest, Channel, RequestColleague, RequestState
from gemeindenetz.advice.permissions import can_ask_signed_in, can_note_request, is_team
from gemeindenetz.advice.queries import entitlement_line, links, routes
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import Denied, require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.actions.create_organisation import create_for_territory
from gemeindenetz.network.models import Organisation, Person, Service
from gemeindenetz.register.models import Territory
from gemeindenetz.topics.models import Topic

CONFIRM_WITHIN = timedelta(days=7)
SECRET_LENGTH = 6


class SecretMissing(DomainError):
    """Without account, "only me" needs a word only the person knows."""


class OwnFactorNeeded(DomainError):
    """Signed in, "only me" needs something only this person has."""


class ColleaguesExcluded(DomainError):
    """Colleagues and "only me" exclude each other."""


class PlaceMissing(DomainError):
    """No municipality or county was chosen."""


class ServiceNotPossible(DomainError):
    """The chosen service could not advise this municipality."""


class LinkUseless(DomainError):
    """The confirmation link is broken or too old."""


@dataclass(frozen=True)
class Asking:
    """What was asked, by whom, for which municipality or county. `colleagues`: (name, mail) let in by name.

    A place nobody asked for before has a territory only; its organisation is made when the request is stored.
    """

    name: str
    moves: str
    organisation: Organisation | None = None
    territory: Territory | None = None
    helps: str = ""
    email: str = ""
    phone: str = ""
    function: str = ""
    topic: Topic | None = None
    only_me: bool = False
    secret: str = ""
    colleagues: tuple[tuple[str, str], ...] = ()
    place_typed: str = ""
    #: The municipality's own choice where several services could advise it.
    chosen_service: int | None = None


def submit_request(*, actor: Actor, asking: Asking) -> AdviceRequest:
    """Store a request of somebody without account; it counts only once its mail address is confirmed.

    Who: anybody. Changes: an unconfirmed request that nobody sees, a mail with the confirmation link.
    Raises `SecretMissing`, `ColleaguesExcluded`, `NoService`.
    """
    _check_privacy(asking)
    if asking.only_me and len(asking.secret) < SECRET_LENGTH:
        raise SecretMissing(
            _("Please choose a code word of at least six characters. It opens the answers for you alone."),
            field="secret",
        )
    with use_case(actor):
        request = _store(asking, channel=Channel.WEB, state=RequestState.UNCONFIRMED)
        mails.mail_asker(request, "advice/confirm_request")
    return request


def request_of_token(token: str) -> AdviceRequest:
    """Return the request a confirmation link belongs to. Raises `LinkUseless`."""
    try:
        public_id = links.confirmed_id(token, within=CONFIRM_WITHIN)
    except SignatureExpired as error:
        raise LinkUseless(_("This link is older than seven days. Please send your request again.")) from error
    except BadSignature as error:
        raise LinkUseless(_("This link is incomplete. Please copy it whole from the mail.")) from error
    request: AdviceRequest | None = (
        AdviceRequest.objects.filter(public_id=public_id)
        .exclude(state=RequestState.EXPIRED)
        .select_related("service__network", "organisation__territory", "topic", "adviser")
        .first()
    )
    if request is None:
        raise LinkUseless(_("This request is no longer kept. Please send it again."))
    return request


def confirm_request(*, actor: Actor, token: str) -> AdviceRequest:
    """Confirm the mail address: the request is routed and the receipt sent. Pressing twice does no harm.

    Who: whoever holds the link. Raises `LinkUseless`.
    """
    with use_case(Actor.link(name="E-Mail-Link", scopes=())):
        request = request_of_token(token)
        locked = AdviceRequest.objects.select_for_update(of=("self",)).get(pk=request.pk)
        if locked.state == RequestState.UNCONFIRMED:
            receive(actor, request, chosen_service=request.chosen_service_id)
            announce(request)
    return request


def ask_signed_in(*, actor: Actor, person: Person, asking: Asking) -> AdviceRequest:
    """Ask as a person with a function; confirmed by being signed in.

    Who: people of the administration asked for. Raises `NotAllowed`, `OwnFactorNeeded`, `ColleaguesExcluded`.
    """
    require(can_ask_signed_in(actor))
    if asking.organisation is None or not actor.has(f"admin:{asking.organisation.pk}"):
        require(Denied(_("You have no function at this municipality or county.")))
    _check_privacy(asking)
    if asking.only_me and not actor.own_factor:
        raise OwnFactorNeeded(
            _(
                "A code sent to a mailbox is not enough for “only me”: colleagues may read it too. Please set up "
                "a second factor of your own in your account, or ask without signing in and choose a code word."
            ),
            field="only_me",
        )
    with use_case(actor):
        request = _store(asking, channel=Channel.SEAT, state=RequestState.ROUTED, person=person)
        receive(actor, request, chosen_service=asking.chosen_service)
        announce(request)
    return request


def note_request(*, actor: Actor, asking: Asking, channel: str, takes_over: bool) -> AdviceRequest:
    """Note what a caller asked. With `takes_over` the adviser takes it at once, if their service is responsible.

    Who: advisers. Changes: a confirmed, routed request; with a mail address its receipt. Raises `NotAllowed`.
    """
    require(can_note_request(actor))
    noted_by = Person.objects.filter(pk=actor.person_id or 0).first()
    with use_case(actor):
        request = _store(asking, channel=channel, state=RequestState.ROUTED, noted_by=noted_by)
        receive(actor, request)
        if takes_over and is_team(actor, request.service.network_id):
            take_over(actor=actor, request=request)
        else:
            announce(request)
    return request


def _check_privacy(asking: Asking) -> None:
    if asking.only_me and asking.colleagues:
        raise ColleaguesExcluded(
            _("“Only me” and colleagues exclude each other. Please choose one of the two."), field="only_me"
        )


def _organisation(asking: Asking) -> Organisation:
    if asking.organisation is not None:
        return asking.organisation
    if asking.territory is None:
        raise PlaceMissing(_("Please choose your municipality or county."), field="place")
    return create_for_territory(actor=Actor.system("Kommune aus dem Gemeindeverzeichnis"), territory=asking.territory)


def _check_choice(organisation: Organisation, chosen: int | None) -> None:
    possible = {service.id for service in routes.choices_for(organisation, day=clock.today())} if chosen else {chosen}
    if chosen not in possible:
        raise ServiceNotPossible(
            _("This service cannot advise your municipality or county. Please choose another answer."),
            field="service",
        )


def _store(
    asking: Asking, *, channel: str, state: str, person: Person | None = None, noted_by: Person | None = None
) -> AdviceRequest:
    organisation = _organisation(asking)
    _check_choice(organisation, asking.chosen_service)
    service = routes.service_for(
        organisation, asking.topic.pk if asking.topic else None, day=clock.today(),
        chosen_service=asking.chosen_service,
    )  # fmt: skip
    if service is None:
        raise NoService(entitlement_line.NO_SERVICE)
    request: AdviceRequest = AdviceRequest.objects.create(
        service=Service.objects.select_related("network").get(pk=service.service.id),
        organisation=organisation,
        person=person,
        noted_by=noted_by,
        place_typed=asking.place_typed,
        name=asking.name,
        email=asking.email.strip().lower(),
        phone=asking.phone,
        function=asking.function,
        moves=asking.moves.strip(),
        helps=asking.helps.strip(),
        topic=asking.topic,
        channel=channel,
        only_me=asking.only_me,
        chosen_service_id=asking.chosen_service,
        secret_hash=make_password(asking.secret) if asking.only_me and asking.secret else "",
        state=state,
        dataset=organisation.dataset,
    )
    RequestColleague.objects.bulk_create(
        RequestColleague(request=request, name=name, email=email.strip().lower())
        for name, email in asking.colleagues
        if email.strip().lower() != request.email
    )
    return request
