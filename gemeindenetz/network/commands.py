"""Command of network: `entitlement`."""

import argparse
from datetime import date, datetime

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.commands import add_json_option, register_command, report
from gemeindenetz.core.errors import DomainError
from gemeindenetz.network.models import Person, Service
from gemeindenetz.network.queries.entitlement import Entitlement, entitlement
from gemeindenetz.network.queries.judging import RANK


class UnknownMailbox(DomainError):
    """Nobody is entered with this mail address."""


class UnknownService(DomainError):
    """No service has this short name."""


def _day(text: str) -> date:
    """Read a day as 2026-11-23 or 23.11.2026."""
    for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=clock.BERLIN).date()
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(
        str(_("Please give the day like 2026-11-23, not %(text)s.") % {"text": text})
    )


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="MAIL", help=str(_("mail address of the person")))
    parser.add_argument(
        "--service", required=True, metavar="KURZNAME", help=str(_("short name of the service"))
    )
    parser.add_argument(
        "--on", type=_day, metavar="TAG", help=str(_("day, for example 2026-11-23; without it today"))
    )
    add_json_option(parser)


def _persons(mail: str) -> list[Person]:
    """Return everybody of a mailbox. Raises `UnknownMailbox`."""
    address = mail.strip().lower()
    persons = Person.objects.filter(email__iexact=address) | Person.objects.filter(user__email=address)
    found = list(persons.distinct().order_by("pk"))
    if not found:
        raise UnknownMailbox(
            _("Nobody is entered with the address %(mail)s. Please check the spelling.") % {"mail": mail}
        )
    return found


def _service(slug: str) -> Service:
    """Return the service of this short name. Raises `UnknownService` naming those that exist."""
    service: Service | None = Service.objects.filter(slug=slug).first()
    if service is None:
        known = ", ".join(Service.objects.order_by("slug").values_list("slug", flat=True)) or "–"
        raise UnknownService(
            _("There is no service “%(slug)s”. There are: %(known)s.") % {"slug": slug, "known": known}
        )
    return service


def show_entitlement(options: argparse.Namespace) -> None:
    """Print what a person may expect of a service on a day; of a shared mailbox, the person who may most."""
    service = _service(options.service)
    day = options.on or clock.today()
    answers: list[tuple[Person, Entitlement]] = [
        (person, entitlement(person=person, service=service, on=day)) for person in _persons(options.person)
    ]
    person, best = min(answers, key=lambda pair: RANK.index(pair[1].outcome))
    values = best.as_data() | {"person": person.name, "service": service.slug, "on": day.isoformat()}
    responsible = _("Responsible: %(name)s (%(provider)s)") % best.responsible.as_data()
    report(options, values, lines=[best.summary, *(row.text for row in best.reasons), responsible])


def register() -> None:
    """Offer the command to the command line."""
    register_command(
        "entitlement",
        _configure,
        show_entitlement,
        summary=_("Say what a person may expect of a service on a day"),
    )
