"""What of the library needs somebody today: editors, people asked about their matter, authors."""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.today import Act, TodayItem
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import ConsentState, EntryState, FindingState
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.desk import own_ids
from gemeindenetz.library.querysets import edited_networks

EDITING = gettext_lazy("Editorial board")
ASKED = gettext_lazy("May this be told?")
OWN = gettext_lazy("Your practice examples")
MOST = 10
ORDER = 60


def today_items(actor: Actor) -> list[TodayItem]:
    """Return the actor's items; at most four queries, none for who neither edits nor tells."""
    items: list[TodayItem] = []
    if edited_networks(actor) and actor.person_id is not None:
        items += _to_edit(actor)
    if actor.ids("matter"):
        items += _asked(actor)
    if own_ids(actor):
        items += _own(actor)
    return items


def _to_edit(actor: Actor) -> list[TodayItem]:
    rows = PracticeExample.objects.visible_to(actor).filter(network__in=edited_networks(actor))
    mine = Q(editor=actor.person_id) | Q(editor__isnull=True)
    rows = rows.filter(mine, Q(state=EntryState.SUBMITTED) | Q(state=EntryState.PUBLISHED, due_on__isnull=False))
    return [_edit_item(row) for row in rows.select_related("organisation").order_by("due_on", "pk")[:MOST]]


def _edit_item(row: PracticeExample) -> TodayItem:
    is_new = row.state == EntryState.SUBMITTED
    what = _("Handed in on %(day)s.") if is_new else _("Changed or to be looked at since %(day)s.")
    until = _("Due by %(day)s.") % {"day": shown_day(row.due_on)} if row.due_on else ""
    return TodayItem(
        group=EDITING,
        title=row.title,
        context=row.organisation.name,
        reason=f"{what % {'day': shown_day(row.state_since)}} {until}",
        acts=(Act(_("Look at it"), entry_url(row)),),
        url=entry_url(row),
        order=ORDER,
    )


def _asked(actor: Actor) -> list[TodayItem]:
    mine = actor.scopes - {""}
    findings = Finding.objects.visible_to(actor).filter(consent_scope__in=mine, state=FindingState.ASKED)
    examples = PracticeExample.objects.visible_to(actor).filter(
        consent_scope__in=mine, consent_state=ConsentState.ASKED
    )
    reason = _("Nothing is told without your yes.")
    items = [
        TodayItem(
            ASKED, row.title, "", reason,
            (Act(_("Decide"), reverse("library:release", args=[row.public_id]), primary=True),),
            entry_url(row), ORDER - 2,
        )
        for row in findings[:MOST]
    ]  # fmt: skip
    return items + [
        TodayItem(
            ASKED, row.title, "", reason,
            (Act(_("Decide"), reverse("library:consent", args=[row.public_id]), primary=True),),
            entry_url(row), ORDER - 2,
        )
        for row in examples[:MOST]
    ]  # fmt: skip


def _own(actor: Actor) -> list[TodayItem]:
    rows = PracticeExample.objects.visible_to(actor).filter(organisation__in=own_ids(actor))
    due = Q(state=EntryState.RETURNED) | Q(state=EntryState.PUBLISHED, expires_on__lte=clock.today())
    return [_own_item(row) for row in rows.filter(due).order_by("pk")[:MOST]]


def _own_item(row: PracticeExample) -> TodayItem:
    if row.state == EntryState.RETURNED:
        reason, act = _("The editor asks for something."), Act(_("Complete"), reverse("library:edit", args=[row.public_id]), primary=True)
    else:
        reason = _("Nobody has confirmed it for a year. Others rely on it.")
        act = Act(_("Still right"), reverse("library:confirm_now", args=[row.public_id]), "post")
    return TodayItem(OWN, row.title, "", reason, (act,), entry_url(row), ORDER)
