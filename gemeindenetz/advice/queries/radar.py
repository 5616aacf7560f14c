"""What might be left lying: named questions about open matters and requests, each with its reason.

Every question is a condition of its own (`owed`, `silent`, …) over the terms of one network; the page, its counts and the
tests ask the same ones. Who: the advisory team, for its own networks.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import Case as Case_
from django.db.models import CharField, Exists, F, Func, OuterRef, Q, QuerySet, TextField, Value, When
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice import stand_in, working_days
from gemeindenetz.advice.models import AdviceRequest, Case, CaseParty, CaseState, NextStep, NextStepState
from gemeindenetz.advice.queries.notified import teams_on
from gemeindenetz.advice.queries.routing_facts import WORKING_STATES
from gemeindenetz.advice.queries.team_terms import Terms, terms_of
from gemeindenetz.advice.stand_in import TeamFacts
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.network.models import Seat

#: Days after which a question of ours counts as outstanding, and a blocked or paused matter as stuck.
REPLY_DAYS, STUCK_DAYS, PAUSED_DAYS = 14, 14, 90


@dataclass(frozen=True)
class Frame:
    """One network on one day: what it agreed, and who is there."""

    today: date
    terms: Terms
    team: TeamFacts

    @property
    def owed_before(self) -> datetime:
        """Whoever waits since before this moment waits longer than promised."""
        last = working_days.latest_start(self.today, self.terms.answer_within, land=self.terms.land)
        return start_of(last + timedelta(days=1))

    def days_ago(self, days: int) -> datetime:
        """Return the beginning of the day so many days ago."""
        return start_of(self.today - timedelta(days=days))


def start_of(day: date) -> datetime:
    """Return when a day begins in Berlin."""
    return datetime.combine(day, time.min, tzinfo=clock.BERLIN)


def owed(frame: Frame) -> Q:
    """The municipality has been waiting longer than promised, also where a colleague has "already taken" it."""
    return Q(state__in=WORKING_STATES, waiting_for="adviser", waiting_since__lt=frame.owed_before)


def reply_outstanding(frame: Frame) -> Q:
    """We asked, and no answer has come for two weeks."""
    return Q(state__in=WORKING_STATES, waiting_for="town", waiting_since__lt=frame.days_ago(REPLY_DAYS))


def silent(frame: Frame) -> Q:
    """Nobody has written anything for the agreed time, and no follow-up lies ahead."""
    ahead = Q(follow_up_on__gte=frame.today)
    return Q(state__in=WORKING_STATES, last_entry_at__lt=frame.days_ago(frame.terms.silent_after)) & ~ahead


def stuck(frame: Frame) -> Q:
    """A next step is blocked, or the matter has been paused for a quarter of a year."""
    blocked = NextStep.objects.filter(case=OuterRef("pk"), state=NextStepState.BLOCKED)
    paused = Q(state=CaseState.PAUSED, state_since__lt=frame.today - timedelta(days=PAUSED_DAYS))
    return Q(state__in=WORKING_STATES) & Exists(blocked) | paused


def without_adviser(frame: Frame) -> Q:
    """Its adviser is no longer in the team."""
    return ~Q(adviser__in=frame.team.members)


def without_stand_in(frame: Frame) -> Q:
    """Its adviser is away, and nobody was named to stand in, or is away as well."""
    away = [
        number for number in frame.team.away
        if number in frame.team.members and number not in stand_in.told(frame.team, number)
    ]  # fmt: skip
    return Q(adviser__in=away, state__in=WORKING_STATES)


def unreachable(frame: Frame) -> Q:
    """Nobody of the municipality can be written to: no address, or the person has left the function."""
    there = Seat.objects.valid_on(frame.today).filter(
        person=OuterRef("person"), organisation=OuterRef("case__organisation")
    )
    reachable = CaseParty.objects.active().exclude(email="").filter(case=OuterRef("pk"))
    return Q(~Exists(reachable.filter(Q(person__isnull=True) | Exists(there))))


def bounced(frame: Frame) -> Q:
    """The newest mail to somebody of the matter came back."""
    newer = OutboxMail.objects.filter(
        cause_kind="case", cause_id=OuterRef("cause_id"), recipient=OuterRef("recipient"), pk__gt=OuterRef("pk"),
        state=MailState.SENT,
    )  # fmt: skip
    address = CaseParty.objects.active().filter(case=OuterRef("cause_id"), email=OuterRef("recipient"))
    back = OutboxMail.objects.filter(cause_kind="case", cause_id=OuterRef("pk"), state=MailState.BOUNCED)
    return Q(Exists(back.filter(Exists(address)).exclude(Exists(newer))))


@dataclass(frozen=True)
class Why:
    """Why a matter stands here: the condition, and its words."""

    key: str
    label: Message
    condition: Callable[[Frame], Q]


#: Most pressing first.
REASONS = (
    Why("antwort", _("we owe an answer"), owed),
    Why("ohne-person", _("its adviser has left"), without_adviser),
    Why("vertretung", _("away, nobody stands in"), without_stand_in),
    Why("unzustellbar", _("mail came back"), bounced),
    Why("niemand", _("nobody can be reached"), unreachable),
    Why("festgefahren", _("stuck"), stuck),
    Why("rueckmeldung", _("reply outstanding"), reply_outstanding),
    Why("still", _("silent"), silent),
)
LABELS: dict[str, Message] = {why.key: why.label for why in REASONS}


def frames(network_ids: frozenset[int]) -> dict[int, Frame]:
    """Return the frames of networks today, in three queries."""
    today = clock.today()
    terms, teams = terms_of(network_ids), teams_on(network_ids, today)
    return {number: Frame(today, terms[number], teams[number]) for number in terms}


def matters_with(why: Why, found: dict[int, Frame]) -> Q:
    """Return the condition of one question over several networks."""
    condition = Q(pk__in=[])
    for network, frame in found.items():
        condition |= Q(network=network) & why.condition(frame)
    return condition


def radar_cases(actor: Actor) -> "QuerySet[Any]":
    """Return the open matters of the reader's teams that stand here for at least one reason, in `why` all of them."""
    found = frames(actor.ids("team"))
    each = [
        Case_(When(matters_with(why, found), then=Value(why.key)), default=Value(None), output_field=CharField())
        for why in REASONS
    ]
    all_of_them = Func(*each, function="ARRAY", template="%(function)s[%(expressions)s]::text[]")
    reasons = Func(
        all_of_them, Value(None, output_field=TextField()), function="array_remove",
        output_field=ArrayField(TextField()),
    )  # fmt: skip
    rows: QuerySet[Any] = Case.objects.of_team(actor).open()
    shown: QuerySet[Any] = rows.annotate(why=reasons, town=F("organisation__name")).exclude(why=[])
    return shown.select_related("adviser")


def radar_requests(actor: Actor) -> list[AdviceRequest]:
    """Return requests of the reader's teams nobody was found for, or whose promised day has passed (one query)."""
    late = Q(adviser__isnull=True) | Q(answer_by__lt=clock.today())
    rows = AdviceRequest.objects.of_team(actor).waiting().filter(late).select_related("organisation", "adviser")
    return list(rows.order_by("confirmed_at")[:50])
