"""The first person of an office, who can then let everybody else in."""

import secrets
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from gemeindenetz.accounts.actions import create_user, set_first_password
from gemeindenetz.accounts.mails import queue_first_sign_in
from gemeindenetz.accounts.models import User
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.ids import ALPHABET
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import (
    Network,
    Organisation,
    OrganisationKind,
    OrganisationName,
    Person,
    Role,
    Seat,
)
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.register.names.spelling import sort_key


@dataclass(frozen=True)
class FirstOffice:
    """Who was let in where. `password`: a first one, only when no mail server could bring a code."""

    person: Person
    networks: list[Network]
    password: str


def can_set_up_office(actor: Actor) -> Decision:
    """Only the system: whoever may run commands on the server."""
    return (
        Allowed()
        if actor.is_system
        else Denied(_("The first person of the office is entered on the server."))
    )


def set_up_office(*, actor: Actor, email: str) -> FirstOffice:
    """Let a mail address into the office of the first network that is not invented; may be repeated.

    Who: the system. Changes: user, person and office seats at the network's operating body, in all networks that
    body operates; without any network, an empty one to be named by the office. Queues a mail that says how to
    sign in; without a mail server a first password is made for somebody who never signed in.
    """
    require(can_set_up_office(actor))
    with use_case(actor):
        network = _first_network()
        user = create_user(actor=actor, email=email)
        person = Person.objects.filter(user=user).first() or Person.objects.create(
            family_name=email.partition("@")[0], user=user, email=user.email
        )
        networks = list(
            Network.objects.filter(operating_body=network.operating_body).exclude(dataset=Dataset.DEMO)
        )
        for one in networks:
            held = Seat.objects.filter(
                person=person, network=one, role=Role.OFFICE, valid__contains=clock.today()
            )
            if not held.exists():
                Seat.objects.create(
                    person=person,
                    organisation=one.operating_body,
                    role=Role.OFFICE,
                    network=one,
                    valid=ranges.period(clock.today()),
                )
        queue_first_sign_in(user)
        return FirstOffice(person, networks, _first_password(actor, user))


def _first_network() -> Network:
    """The first network that contains no others; made when there is none."""
    real = Network.objects.exclude(dataset=Dataset.DEMO).filter(operating_body__isnull=False)
    found: Network | None = real.filter(networks__isnull=True).order_by("pk").first()
    return found or _empty_network()


def _empty_network() -> Network:
    name = "Träger des Netzwerks (bitte benennen)"
    body = Organisation.objects.create(
        kind=OrganisationKind.NETWORK_BODY, name=name, sort_key=sort_key(name), slug="traeger"
    )
    OrganisationName.objects.create(organisation=body, name=name, valid=ranges.period(clock.today()))
    created: Network = Network.objects.create(
        slug="netzwerk", name="Unser Netzwerk (bitte benennen)", short_name="Netzwerk", operating_body=body
    )
    return created


def _first_password(actor: Actor, user: User) -> str:
    if settings.SMTP_URL or user.last_login is not None:
        return ""
    password = "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))
    set_first_password(actor=actor, user=user, password=password)
    return password
