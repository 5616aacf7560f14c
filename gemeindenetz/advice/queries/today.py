"""What needs somebody today: advisers and people of the municipalities, each with its reason and one act."""

from datetime import timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gemeindenetz.advice.models import AdviceRequest, Case, CaseState, NextStep, NextStepState
from gemeindenetz.advice.queries.handover_page import taken_items
from gemeindenetz.advice.routing_words import sentences_of_many
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import ago
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.today import Act, TodayItem

SILENT_DAYS = 30
REQUESTS = gettext_lazy("Requests waiting for your answer")
UNASSIGNED = gettext_lazy("Requests nobody was found for")
REPLIES = gettext_lazy("Replies and deadlines")
OWN = gettext_lazy("Your matters")
WORKING = (CaseState.RECEIVED, CaseState.CLARIFIED, CaseState.ADVISING, CaseState.ACCOMPANYING)
MOST = 30


def today_items(actor: Actor) -> list[TodayItem]:
    """Return the actor's items; nothing, without a query, for everybody who neither advises nor asks."""
    items: list[TodayItem] = []
    if actor.ids("team") and actor.person_id is not None:
        items += taken_items(actor) + _requests(actor) + _matters(actor)
    if actor.ids("matter"):
        items += _own_matters(actor)
    return items


def _requests(actor: Actor) -> list[TodayItem]:
    found = list(
        AdviceRequest.objects.visible_to(actor)
        .waiting()
        .filter(Q(adviser=actor.person_id) | Q(adviser__isnull=True), service__network__in=actor.ids("team"))
        .select_related("organisation", "adviser")
        .prefetch_related("routing_decisions")
        .order_by("confirmed_at")[:MOST]
    )
    words = sentences_of_many([_latest(request) for request in found])
    return [_request_item(request, texts) for request, texts in zip(found, words, strict=True)]


def _latest(request: AdviceRequest) -> list[dict[str, object]]:
    decisions = list(request.routing_decisions.all())
    return list(decisions[-1].reasons) if decisions else []


def _request_item(request: AdviceRequest, texts: list[str]) -> TodayItem:
    url = reverse("advice:request", args=[request.public_id])
    reasons = " ".join(texts)
    promised = _("Answer promised by %(day)s.") % {"day": shown_day(request.answer_by)}
    start = _("Routed to you: %(reasons)s") if request.adviser_id else _("Routed to nobody: %(reasons)s")
    return TodayItem(
        group=REQUESTS if request.adviser_id else UNASSIGNED,
        title=request.first_words,
        context=request.organisation.name,
        reason=f"{start % {'reasons': reasons}} {promised}",
        acts=(
            Act(_("Take over"), reverse("advice:take_over", args=[request.public_id]), "post", primary=True),
            Act(_("Pass on"), reverse("advice:pass_on", args=[request.public_id])),
        ),
        url=url,
        order=10 if request.adviser_id else 12,
        since=request.confirmed_at,
    )


def _matters(actor: Actor) -> list[TodayItem]:
    today = clock.today()
    silent_since = clock.now() - timedelta(days=SILENT_DAYS)
    due = Q(follow_up_on__lte=today)
    replied = Q(waiting_for="adviser")
    silent = Q(waiting_for="town", last_entry_at__lt=silent_since, follow_up_on__isnull=True)
    found = (
        Case.objects.of_team(actor)
        .filter(adviser=actor.person_id)
        .filter(
            due & ~Q(state__in=["closed", "followed_up"]) | Q(state__in=WORKING) & (replied | silent) | due
        )
        .select_related("organisation")
        .order_by("waiting_since")[:MOST]
    )
    return [_matter_item(case) for case in found]


def _matter_item(case: Case) -> TodayItem:
    url = reverse("advice:case", args=[case.public_id])
    if case.follow_up_on is not None and case.follow_up_on <= clock.today():
        title, order = _("Follow-up"), 22
        note = _("“%(note)s”") % {"note": case.follow_up_note} if case.follow_up_note else ""
        reason = _("Put onto %(day)s by you. %(note)s") % {"day": shown_day(case.follow_up_on), "note": note}
    elif case.waiting_for == "adviser":
        title, order = _("New message"), 20
        reason = _("The municipality has been waiting for a reply: %(ago)s.") % {
            "ago": ago(case.waiting_since)
        }
    else:
        days = (clock.now() - case.last_entry_at).days
        title = ngettext("Silent for %(n)s day", "Silent for %(n)s days", days) % {"n": days}
        order = 24
        reason = _("The reply of the municipality has been outstanding since %(day)s.") % {
            "day": shown_day(case.waiting_since)
        }
    return TodayItem(
        group=REPLIES,
        title=title,
        context=f"{case.title}, {case.organisation.name}",
        reason=reason.strip(),
        acts=(Act(_("Open"), url),),
        url=url,
        order=order,
        since=case.waiting_since,
    )


def _own_matters(actor: Actor) -> list[TodayItem]:
    steps: dict[int, int] = {}
    running = NextStep.objects.filter(
        case__in=actor.ids("matter"),
        state__in=[NextStepState.PROPOSED, NextStepState.RUNNING, NextStepState.BLOCKED],
    )
    for number in running.values_list("case_id", flat=True):
        steps[number] = steps.get(number, 0) + 1
    cases = Case.objects.filter(pk__in=actor.ids("matter")).open().select_related("adviser")
    found = [case for case in cases if case.waiting_for == "town" or case.pk in steps]
    return [_own_item(case, steps.get(case.pk, 0)) for case in found]


def _own_item(case: Case, steps: int) -> TodayItem:
    url = reverse("advice:case", args=[case.public_id])
    parts = []
    if case.waiting_for == "town":
        parts.append(
            _("%(name)s has written: %(ago)s.") % {"name": case.adviser.name, "ago": ago(case.waiting_since)}
        )
    if steps:
        parts.append(ngettext("%(n)s next step is open.", "%(n)s next steps are open.", steps) % {"n": steps})
    return TodayItem(
        group=OWN,
        title=case.title,
        context=case.number,
        reason=" ".join(parts),
        acts=(Act(_("Open"), url, primary=case.waiting_for == "town"),),
        url=url,
        order=30,
        since=case.waiting_since,
    )
