"""Models of advice, by what they are about."""

from gemeindenetz.advice.models.appointments import (
    AnswerState,
    Appointment,
    AppointmentAudience,
    AppointmentGuest,
    AppointmentKind,
)
from gemeindenetz.advice.models.cases import (
    Case,
    CaseNumber,
    CaseParty,
    CaseState,
    CaseTransition,
    Outcome,
)
from gemeindenetz.advice.models.entries import (
    Audience,
    Entry,
    EntryFile,
    EntryKind,
    NextStep,
    NextStepEvent,
    NextStepState,
)
from gemeindenetz.advice.models.handovers import Handover, HandoverItem
from gemeindenetz.advice.models.requests import (
    Absence,
    AdviceRequest,
    AdviceSettings,
    Channel,
    RequestColleague,
    RequestState,
    RoutingDecision,
    RoutingRule,
)
from gemeindenetz.advice.models.seat_handovers import SeatHandoverMatter, SeatHandoverPlan
from gemeindenetz.advice.models.text_blocks import TextBlock

__all__ = [
    "Absence",
    "AdviceRequest",
    "AdviceSettings",
    "AnswerState",
    "Appointment",
    "AppointmentAudience",
    "AppointmentGuest",
    "AppointmentKind",
    "Audience",
    "Case",
    "CaseNumber",
    "CaseParty",
    "CaseState",
    "CaseTransition",
    "Channel",
    "Entry",
    "EntryFile",
    "EntryKind",
    "Handover",
    "HandoverItem",
    "NextStep",
    "NextStepEvent",
    "NextStepState",
    "Outcome",
    "RequestColleague",
    "RequestState",
    "RoutingDecision",
    "RoutingRule",
    "SeatHandoverMatter",
    "SeatHandoverPlan",
    "TextBlock",
]
