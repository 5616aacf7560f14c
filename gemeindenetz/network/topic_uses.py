"""What of network points at topics: organisations, services, and what people know (register_topic_use)."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Organisation, Seat, Service
from gemeindenetz.topics.uses import TopicUse, register_topic_use

_OF_ORGANISATIONS: Any = Organisation.topics.through
_OF_SERVICES: Any = Service.topics.through
_OF_SEATS: Any = Seat.topics.through


def _organisations(actor: Actor) -> "QuerySet[Any]":
    seen = Organisation.objects.visible_to(actor)
    rows: QuerySet[Any] = _OF_ORGANISATIONS.objects.filter(organisation__in=seen)
    return rows


def _services(actor: Actor) -> "QuerySet[Any]":
    """What a service is there for is public."""
    rows: QuerySet[Any] = _OF_SERVICES.objects.all()
    return rows


def _seats(actor: Actor) -> "QuerySet[Any]":
    rows: QuerySet[Any] = _OF_SEATS.objects.filter(seat__in=Seat.objects.visible_to(actor))
    return rows


def register() -> None:
    """Register everything; called once when the models are loaded."""
    register_topic_use(
        TopicUse(
            "network.organisation",
            _("Organisations"),
            _OF_ORGANISATIONS,
            "topic",
            visible=_organisations,
            name=lambda row: row.organisation.name,
            owner="organisation",
            load=("organisation",),
        ),
        # The import of partners has vouched for these rows already.
        undo=False,
    )
    register_topic_use(
        TopicUse(
            "network.service",
            _("Advisory services"),
            _OF_SERVICES,
            "topic",
            visible=_services,
            name=lambda row: row.service.name,
            owner="service",
            load=("service",),
        )
    )
    register_topic_use(
        TopicUse(
            "network.seat",
            _("What advisers know"),
            _OF_SEATS,
            "topic",
            visible=_seats,
            name=lambda row: row.seat.person.name,
            owner="seat",
            load=("seat__person",),
        )
    )
