"""Writing into the one thread: messages, internal notes, talks and visits, documents, decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.actions.move_case import begin_to_advise
from gemeindenetz.advice.models import AdviceSettings, Audience, Case, CaseParty, Entry, EntryFile, EntryKind
from gemeindenetz.advice.permissions import can_note, can_see_case, can_write, is_team
from gemeindenetz.advice.queries.people import party_of
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.files import share_file, store_upload
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.ledger.models import FactKind

#: Talks and the like; each leaves a fact of this kind.
CONTACTS: dict[str, str] = {
    EntryKind.CONSULTATION: FactKind.CONSULTATION,
    EntryKind.PHONE: FactKind.CONSULTATION,
    EntryKind.VISIT: FactKind.VISIT,
}
MINUTES_STEP = 15


class NothingWritten(DomainError):
    """Neither text nor file."""


class ThreadMovedOn(Conflict):
    """Somebody wrote while this text was being typed; nothing is lost, the person decides."""


class UnknownKind(DomainError):
    """Not a kind of talk."""


class MinutesNotRecorded(DomainError):
    """The network does not record minutes, or not in these steps."""


class InFuture(DomainError):
    """What was noted has not happened yet."""


@dataclass(frozen=True)
class Draft:
    """What somebody typed. `seen`: number of the last entry the person had before them; 0 means they do not care.

    From a mail: `stored` files, `folded` quotes, and `written_by` where somebody else wrote from the same house.
    """

    body: str
    files: Sequence[UploadedFile[Any]] = ()
    seen: int = 0
    stored: Sequence[StoredFile] = ()
    folded: str = ""
    written_by: str = ""


def post_message(*, actor: Actor, case: Case, draft: Draft, party: CaseParty | None = None) -> Entry:
    """Write to the people of the matter; files go with it.

    Who: advisory team, people of the matter (holders of a link pass their `party`). Changes: a shared entry, whose
    turn it is, mails to everybody of the matter and to the adviser. The team's first message begins the advice.
    Raises `NothingWritten`, `ThreadMovedOn`, `UploadRefused`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_write(actor, case))
    _check_written(draft)
    by_team = is_team(actor, case.network_id)
    with use_case(actor):
        case = _locked(actor, case, seen=draft.seen)
        kind = EntryKind.MESSAGE if draft.body.strip() else EntryKind.DOCUMENT
        entry = _store(
            actor, case, kind=kind, body=draft.body, party=None if by_team else party or party_of(actor, case),
            folded="" if by_team else draft.folded, written_by=draft.written_by,
        )  # fmt: skip
        _attach(actor, entry, draft=draft)
        _turn_to(case, "town" if by_team else "adviser")
        if by_team:
            begin_to_advise(actor, case)
        mails.mail_shared_entry(entry)
    return entry


def file_from_mail(
    *, actor: Actor, case: Case, draft: Draft, shared: bool, sender: tuple[str, str], tell: bool = True
) -> Entry:
    """Put what somebody wrote by mail into a matter at an adviser's word: `sender` is (address, name).

    Who: advisory team. Changes: an entry in the sender's name; shared, whose turn it is and, with `tell`, mails.
    Raises `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_note(actor, case))
    address, name = sender
    party = case.parties.active().filter(email__iexact=address).first() if address else None
    with use_case(actor):
        case = _locked(actor, case, seen=0)
        entry: Entry = Entry.objects.create(
            case=case,
            kind=EntryKind.MESSAGE if draft.body.strip() else EntryKind.DOCUMENT,
            audience=Audience.MATTER if shared else Audience.TEAM,
            scope=case.matter_scope if shared else case.team_scope,
            party=party if shared else None,
            author_name=(party.name if party else name or address or gettext("unknown sender"))[:160],
            author_side="town",
            body=draft.body.strip(),
            folded=draft.folded,
            happened_on=clock.today(),
            created_at=clock.now(),
        )
        _attach(actor, entry, draft=draft)
        if shared:
            _turn_to(case, "adviser")
        if shared and tell:
            mails.mail_shared_entry(entry)
    return entry


def write_note(*, actor: Actor, case: Case, draft: Draft) -> Entry:
    """Write an internal note; no mail is sent, nobody outside the team learns of it.

    Who: advisory team. Raises `NothingWritten`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_note(actor, case))
    _check_written(draft)
    with use_case(actor):
        entry = _store(actor, case, kind=EntryKind.NOTE, body=draft.body, audience=Audience.TEAM)
        _attach(actor, entry, draft=draft)
        Case.objects.filter(pk=case.pk).update(last_entry_at=entry.created_at)
    return entry


def record_contact(
    *,
    actor: Actor,
    case: Case,
    kind: str,
    happened_on: date,
    body: str,
    shared: bool,
    minutes: int | None = None,
) -> Entry:
    """Record a talk, call, visit or decision; shared with the people of the matter, or for the team alone.

    Who: advisory team. Changes: an entry; for talks and visits a fact of that day; when shared, mails.
    Raises `UnknownKind`, `InFuture`, `MinutesNotRecorded`, `NothingWritten`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_note(actor, case))
    if kind not in (*CONTACTS, EntryKind.DECISION):
        raise UnknownKind(_("Please choose what took place."), field="kind")
    if happened_on > clock.today():
        raise InFuture(
            _("This day lies ahead. Note it when it has happened, or use the follow-up."), field="happened_on"
        )
    _check_written(Draft(body))
    _check_minutes(case, minutes)
    with use_case(actor):
        case = _locked(actor, case, seen=0)
        audience = Audience.MATTER if shared else Audience.TEAM
        entry = _store(
            actor, case, kind=kind, body=body, audience=audience, happened_on=happened_on, minutes=minutes
        )
        if kind in CONTACTS:
            milestones.record_milestone(case, CONTACTS[kind], detail=kind, day=happened_on, minutes=minutes)
            begin_to_advise(actor, case)
        if shared:
            mails.mail_shared_entry(entry)
    return entry


def _check_written(draft: Draft) -> None:
    if not draft.body.strip() and not draft.files and not draft.stored:
        raise NothingWritten(_("Please write something or attach a file."), field="body")


def _check_minutes(case: Case, minutes: int | None) -> None:
    if minutes is None:
        return
    if not AdviceSettings.objects.filter(network=case.network_id, records_minutes=True).exists():
        raise MinutesNotRecorded(_("This network does not record minutes."), field="minutes")
    if minutes <= 0 or minutes % MINUTES_STEP:
        raise MinutesNotRecorded(_("Please enter minutes in steps of 15."), field="minutes")


def _locked(actor: Actor, case: Case, *, seen: int) -> Case:
    """Lock the matter and check that nothing the actor may read was written since."""
    locked: Case = Case.objects.select_for_update().get(pk=case.pk)
    _carry_over(case, locked)
    if seen:
        newer = Entry.objects.visible_to(actor).filter(case=case, pk__gt=seen).exclude(kind=EntryKind.SYSTEM)
        latest = newer.order_by("pk").last()
        if latest is not None:
            raise ThreadMovedOn(
                _("%(name)s has written in the meantime. Please read it above; your text is kept here.")
                % {"name": latest.author_name}
            )
    return locked


def _carry_over(case: Case, locked: Case) -> None:
    """Give the locked row what the caller had loaded around it; it was read a moment ago and is not ours to lock."""
    for name in ("network", "organisation", "topic", "adviser", "request"):
        is_loaded = getattr(Case, name).is_cached(case)
        if is_loaded and getattr(case, f"{name}_id") == getattr(locked, f"{name}_id"):
            setattr(locked, name, getattr(case, name))


def _store(
    actor: Actor,
    case: Case,
    *,
    kind: str,
    body: str,
    audience: str = Audience.MATTER,
    party: CaseParty | None = None,
    **fields: Any,
) -> Entry:
    shared = audience == Audience.MATTER
    name, other = party.name if party else actor.name, fields.pop("written_by", "")
    entry: Entry = Entry.objects.create(
        case=case,
        kind=kind,
        audience=audience,
        scope=case.matter_scope if shared else case.team_scope,
        author_id=actor.person_id,
        party=party,
        author_name=f"{other} ({name})"[:160] if other else name,
        author_side="team" if is_team(actor, case.network_id) else "town",
        body=body.strip(),
        happened_on=fields.pop("happened_on", clock.today()),
        created_at=clock.now(),
        **fields,
    )
    return entry


def _attach(actor: Actor, entry: Entry, *, draft: Draft) -> None:
    kept = [store_upload(actor=actor, upload=file, scope=entry.scope, field="uploads") for file in draft.files]
    kept += [share_file(actor=actor, file=file, scope=entry.scope) for file in draft.stored]
    for file in kept:
        EntryFile.objects.create(entry=entry, file=file)


def _turn_to(case: Case, side: str) -> None:
    """Say whose turn it is; the side that already had it keeps waiting since then."""
    if case.waiting_for != side:
        case.waiting_for = side
        case.waiting_since = clock.now()
    case.last_entry_at = clock.now()
    case.save(update_fields=["waiting_for", "waiting_since", "last_entry_at"])
