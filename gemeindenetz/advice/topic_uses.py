"""What of advice points at topics: requests, matters, appointments, routing rules (register_topic_use)."""

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import AdviceRequest, Appointment, Case, RoutingRule
from gemeindenetz.core.actor import Actor
from gemeindenetz.topics.uses import TopicUse, register_topic_use


def _rules(actor: Actor) -> "QuerySet[Any]":
    """Rules of the networks one advises for or runs the office of (`permissions.can_see_rules`)."""
    if actor.is_system:
        return RoutingRule.objects.all()
    return RoutingRule.objects.filter(
        Q(service__network_id__in=actor.ids("team")) | Q(service__network_id__in=actor.ids("office"))
    )


def register() -> None:
    """Register everything; called once when the models are loaded."""
    for key, label, model, visible, name in (
        ("advice.request", _("Requests"), AdviceRequest, AdviceRequest.objects.visible_to, _request_name),
        ("advice.case", _("Consultations"), Case, Case.objects.visible_to, str),
        ("advice.appointment", _("Appointments"), Appointment, Appointment.objects.visible_to, str),
        ("advice.rule", _("Routing rules"), RoutingRule, _rules, str),
    ):
        # Matters have an undo of their own (actions/change_cases.py).
        use = TopicUse(key, label, model, "topic", visible=visible, name=name)
        register_topic_use(use, undo=model is not Case)


def _request_name(row: Any) -> str:
    return f"{row.reference} {row.first_words}"
