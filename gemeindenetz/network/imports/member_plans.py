"""What a row of a member list would do: place, membership, contact person; never silently wrong."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports import Candidate, Difference, Outcome, RowPlan, SourceRow
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.network.imports.parsing import Name, first_day, is_exact, read_name
from gemeindenetz.network.models import Membership, MembershipState, Network, Seat
from gemeindenetz.network.models.transitions import JOINING
from gemeindenetz.network.queries.pages.places import Bounds, bounds_of
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries import resolve_name

HELD = (MembershipState.MEMBER, MembershipState.LEAVING, MembershipState.ENDED)


@dataclass(frozen=True)
class Context:
    """Where the list goes: network, day for rows without one, who imports."""

    network: Network
    default_since: str
    actor: Actor

    @cached_property
    def bounds(self) -> Bounds:
        """Where members of the network may lie."""
        return bounds_of(self.network)


@dataclass(frozen=True)
class Wanted:
    """What a row says once its place is sure."""

    territory: Territory
    since: date | None
    until: date | None
    basis: str
    contact: Name | None
    mail: str


@dataclass(frozen=True)
class Intent:
    """A row with its plan and what applying needs. `membership`: the one that changes; None makes a new one."""

    row: SourceRow
    plan: RowPlan
    wanted: Wanted | None = None
    membership: Membership | None = None
    adds_contact: bool = False


@dataclass
class _Known:
    """What stands already about the territories of a list, in three queries."""

    memberships: dict[int, list[Membership]] = field(default_factory=lambda: defaultdict(list))
    contacts: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))


def plans_of(rows: Sequence[SourceRow], context: Context) -> list[Intent]:
    """Return the intent of every row, in their order."""
    placed = _placed(rows, context)
    known = _known({intent.wanted.territory.pk for intent in placed if intent.wanted}, context)
    seen: dict[int, Intent] = {}
    result = []
    for intent in placed:
        planned = _planned(intent, known) if intent.wanted else intent
        result.append(_against_twins(planned, seen))
    return result


def _placed(rows: Sequence[SourceRow], context: Context) -> list[Intent]:
    """Find the place of every row; one query for all territories."""
    answers = [_answer(row, context) for row in rows]
    keys = {ags for ags, _plan in answers if ags}
    territories: dict[str, Territory] = {}
    for territory in Territory.objects.filter(ags__in=keys, level__in=["gemeinde", "kreis"]).order_by(
        "valid"
    ):
        territories[territory.ags] = territory
    return [
        _with_place(row, territories.get(ags), plan=plan, context=context)
        for row, (ags, plan) in zip(rows, answers, strict=True)
    ]


def _answer(row: SourceRow, context: Context) -> tuple[str, RowPlan | None]:
    """Return the key a row means, or a plan that says why it is unclear."""
    name, key = row.values.get("name") or "", row.values.get("key") or ""
    if row.decision:
        return row.decision, None
    if key:
        return _check_key(key, name, context=context)
    if not name:
        return "", RowPlan(Outcome.ERROR, message=_("Neither a name nor an official key stands in this row."))
    resolution = resolve_name(name, context.bounds.within, hint_kreis=row.values.get("county"))
    if resolution.ags and context.bounds.fits(resolution.ags):
        return resolution.ags, None
    fitting = tuple(
        Candidate(one.ags, one.name, str(one.reason))
        for one in resolution.candidates
        if context.bounds.fits(one.ags)
    )
    if fitting:
        text = _("“%(name)s” is unclear. Please choose which place is meant.") % {"name": name}
        return "", RowPlan(Outcome.UNCLEAR, title=name, message=text, candidates=fitting)
    text = _("The register holds no “%(name)s” for this network. Please check the spelling.") % {"name": name}
    return "", RowPlan(Outcome.ERROR, title=name, message=text)


def _check_key(key: str, name: str, *, context: Context) -> tuple[str, RowPlan | None]:
    """Trust a key unless the name beside it means another place."""
    if not name:
        return key, None
    resolution = resolve_name(name, context.bounds.within)
    if not resolution.ags or resolution.ags == key:
        return key, None
    territory = Territory.objects.filter(ags=key).order_by("-valid").first()
    by_key = Candidate(key, territory.official_name if territory else key, _("by the key"))
    by_name = Candidate(resolution.ags, resolution.candidates[0].name, _("by the name"))
    text = _("Key and name mean different places. Please choose.")
    return "", RowPlan(Outcome.UNCLEAR, title=name, message=text, candidates=(by_key, by_name))


def _with_place(
    row: SourceRow, territory: Territory | None, *, plan: RowPlan | None, context: Context
) -> Intent:
    if plan is not None:
        return Intent(row, plan)
    refused = _refusal(row, territory, context=context)
    if refused:
        return Intent(row, refused)
    assert territory is not None  # noqa: S101 - told to the type checker
    values = row.values
    since = values.get("since") or context.default_since
    wanted = Wanted(
        territory=territory,
        since=first_day(since) if since else None,
        until=first_day(values["until"]) if values.get("until") else None,
        basis=_basis(values),
        contact=read_name(values["contact"]) if values.get("contact") else None,
        mail=values.get("mail") or "",
    )
    return Intent(row, RowPlan(Outcome.NEW, title=territory.official_name), wanted)


def _refusal(row: SourceRow, territory: Territory | None, *, context: Context) -> RowPlan | None:
    name = row.values.get("name") or row.values.get("key") or ""
    if territory is None:
        text = _("No place has the key %(key)s.") % {"key": row.decision or row.values.get("key") or ""}
        return RowPlan(Outcome.ERROR, title=name, message=text)
    if territory.level == "gemeinde" and not territory.is_municipality:
        text = _("%(name)s is an area without a municipality and can never be a member.")
        return RowPlan(Outcome.ERROR, title=name, message=text % {"name": territory.official_name})
    if not context.bounds.fits(territory.ags) or not territory.ags.startswith(context.bounds.within):
        text = _("%(name)s cannot join this network by its rules.") % {"name": territory.official_name}
        return RowPlan(Outcome.ERROR, title=name, message=text)
    return None


def _basis(values: dict[str, Any]) -> str:
    basis = values.get("basis") or ""
    if values.get("resolution"):
        text = _("Council resolution of %(day)s") % {"day": day(date.fromisoformat(values["resolution"]))}
        basis = f"{basis} ({text})" if basis and text not in basis else basis or text
    return str(basis)[:200]


def _known(territories: set[int], context: Context) -> _Known:
    known = _Known()
    rows = Membership.objects.filter(network=context.network, organisation__territory__in=territories)
    for row in rows.exclude(state=MembershipState.WITHDRAWN).select_related("organisation").order_by("valid"):
        known.memberships[row.organisation.territory_id].append(row)
    seats = Seat.objects.filter(
        organisation__territory__in=territories, role="contact", valid__contains=clock.today()
    )
    for seat in seats.select_related("person", "organisation"):
        known.contacts[seat.organisation.territory_id] |= {seat.person.name.lower(), seat.person.email}
    return known


def _planned(intent: Intent, known: _Known) -> Intent:
    """Compare what a row says with what stands."""
    wanted = intent.wanted
    assert wanted is not None  # noqa: S101 - told to the type checker
    if wanted.until and wanted.since and wanted.until < wanted.since:
        return _wrong(intent, _("The last day lies before the first."))
    held = known.memberships[wanted.territory.pk]
    present = next((row for row in held if row.state in JOINING or _fits(row, wanted)), None)
    contact = _new_contact(wanted, known)
    if present is None or present.state in JOINING:
        return _joining(intent, present, held=held, contact=contact)
    return _changing(intent, present, contact=contact)


def _wrong(intent: Intent, text: str) -> Intent:
    return replace(intent, plan=replace(intent.plan, outcome=Outcome.ERROR, message=text))


def _fits(row: Membership, wanted: Wanted) -> bool:
    """Tell whether an existing membership is the one a row speaks of."""
    if row.state not in HELD:
        return False
    if wanted.since is None:
        return row.state != MembershipState.ENDED
    return ranges.overlaps(row.valid, ranges.period(wanted.since, wanted.until))


def _new_contact(wanted: Wanted, known: _Known) -> list[Difference]:
    """Return the contact person as a difference unless the municipality has them already."""
    if wanted.contact is None:
        return []
    there = known.contacts[wanted.territory.pk]
    if wanted.contact.whole.lower() in there or (wanted.mail and wanted.mail.lower() in there):
        return []
    shown = ", ".join(filter(None, (wanted.contact.whole, wanted.mail)))
    return [Difference(_("Contact person"), "", shown)]


def _joining(
    intent: Intent, present: Membership | None, *, held: list[Membership], contact: list[Difference]
) -> Intent:
    wanted = intent.wanted
    assert wanted is not None  # noqa: S101 - told to the type checker
    if wanted.since is None:
        return _wrong(
            intent, _("The list does not say since when. Add the day, or one for all rows at the start.")
        )
    if wanted.since > clock.today() and present is None:
        return _wrong(intent, _("The first day lies in the future. Please admit by hand."))
    state = present.get_state_display() if present else ""
    differences = [Difference(_("Member since"), state, day(wanted.since))]
    if wanted.until:
        differences.append(
            Difference(_("Left, last day (reason: resigned, as the list says)"), "", day(wanted.until))
        )
    if wanted.basis:
        differences.append(Difference(_("Basis"), present.basis if present else "", wanted.basis))
    plan = RowPlan(
        Outcome.CHANGED if present else Outcome.NEW,
        title=intent.plan.title,
        differences=(*differences, *contact),
        message=" ".join(_remarks(intent.row, wanted, held=held)),
    )
    return replace(intent, plan=plan, membership=present, adds_contact=bool(contact))


def _remarks(row: SourceRow, wanted: Wanted, *, held: list[Membership]) -> list[str]:
    """Return what the office should know although the row can be taken."""
    remarks = []
    since = row.values.get("since")
    if since and not is_exact(since):
        remarks.append(_("The list names no exact day; its first day is taken."))
    if not wanted.territory.is_current:
        remarks.append(_("This municipality no longer exists; please decide on its successor afterwards."))
    if any(one.state == MembershipState.ENDED for one in held):
        remarks.append(_("It was a member before."))
    return remarks


def _changing(intent: Intent, present: Membership, *, contact: list[Difference]) -> Intent:
    wanted = intent.wanted
    assert wanted is not None  # noqa: S101 - told to the type checker
    differences = list(contact)
    explicit = intent.row.values.get("since")
    if explicit and wanted.since != present.valid.lower and not _is_vaguer(explicit, present.valid.lower):
        differences.append(Difference(_("Member since"), day(present.valid.lower), day(wanted.since)))
    last = ranges.last_day(present.valid)
    if wanted.until and wanted.until != last and not _is_vaguer(intent.row.values["until"], last):
        differences.append(Difference(_("Last day"), day(last), day(wanted.until)))
    if wanted.basis and wanted.basis != present.basis:
        differences.append(Difference(_("Basis"), present.basis, wanted.basis))
    if wanted.until is None and present.state == MembershipState.ENDED:
        text = _("Left on %(day)s; the list shows a member without end. Please mend it by hand.")
        return _wrong(intent, text % {"day": day(last)})
    outcome = Outcome.CHANGED if differences else Outcome.UNCHANGED
    plan = RowPlan(outcome, title=intent.plan.title, differences=tuple(differences))
    return replace(intent, plan=plan, membership=present, adds_contact=bool(contact))


def _is_vaguer(text: str, known: date | None) -> bool:
    """Tell whether the list only says less exactly what is known ("2014" for 1 March 2014)."""
    return known is not None and not is_exact(text) and known.isoformat().startswith(text)


def _against_twins(intent: Intent, seen: dict[int, Intent]) -> Intent:
    """Report a second row about the same place and time instead of writing it twice."""
    wanted = intent.wanted
    if wanted is None or intent.plan.outcome in (Outcome.ERROR, Outcome.UNCLEAR):
        return intent
    twin = seen.get(wanted.territory.pk)
    if twin is None or twin.wanted is None:
        seen[wanted.territory.pk] = intent
        return intent
    if twin.wanted == wanted:
        text = _("The same as row %(row)s; counted once.") % {"row": twin.row.number}
        return replace(intent, plan=RowPlan(Outcome.UNCHANGED, title=intent.plan.title, message=text))
    one = ranges.period(wanted.since, wanted.until)
    other = ranges.period(twin.wanted.since, twin.wanted.until)
    if not ranges.overlaps(one, other):
        return intent
    text = _("Row %(row)s speaks of the same place and says something else. Please keep one of them.")
    return _wrong(intent, text % {"row": twin.row.number})
