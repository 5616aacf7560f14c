"""Who of the municipality is part of a matter: let in by name, removed, completed; opening "only me"."""

from django.db import IntegrityError, transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.advice.permissions import (
    can_edit_case,
    can_let_in,
    can_open_for_colleagues,
    can_remove_party,
    can_see_case,
)
from gemeindenetz.advice.queries.people import person_behind
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case


class AlreadyIn(DomainError):
    """This address is part of the matter already."""


class NameMissing(DomainError):
    """Colleagues are let in by name and address."""


class AlreadyGone(Conflict):
    """The person was removed before."""


def let_in(
    *, actor: Actor, case: Case, name: str, email: str, function: str = "", party: CaseParty | None = None
) -> CaseParty:
    """Let a colleague into the matter by name and address; everybody of the matter sees it.

    Who: people of the matter, the team on their word; never in "only me" matters. Changes: a party, an event, a
    mail with a link. Raises `AlreadyIn`, `NameMissing`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_let_in(actor, case))
    if not name.strip() or not email.strip():
        raise NameMissing(
            _("Please give name and mail address."), field="name" if not name.strip() else "email"
        )
    by = party.name if party else actor.name
    with use_case(actor):
        try:
            with transaction.atomic():
                added: CaseParty = CaseParty.objects.create(
                    case=case,
                    person=person_behind(email, case.organisation_id),
                    name=name.strip(),
                    email=email.strip().lower(),
                    function=function.strip(),
                    let_in_by=by,
                    since=clock.now(),
                )
        except IntegrityError as error:
            raise AlreadyIn(_("This address is part of the matter already."), field="email") from error
        write_event(case, gettext("%(by)s let %(name)s in.") % {"by": by, "name": added.name})
        mails.mail_party(added, "advice/let_in")
    return added


def remove_party(*, actor: Actor, party: CaseParty, by_party: CaseParty | None = None) -> CaseParty:
    """Take a colleague out of the matter; their links stop working at once.

    Who: people of the matter and the team; the asking person stays. Raises `AlreadyGone`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, party.case)))
    require(can_remove_party(actor, party))
    by = by_party.name if by_party else actor.name
    with use_case(actor):
        gone = (
            CaseParty.objects.active().filter(pk=party.pk).update(until=clock.now(), link_nonce=opaque_id())
        )
        if not gone:
            raise AlreadyGone(_("This person is no longer part of the matter."))
        write_event(party.case, gettext("%(by)s removed %(name)s.") % {"by": by, "name": party.name})
    party.refresh_from_db()
    return party


def complete_party(*, actor: Actor, party: CaseParty, email: str, phone: str, function: str) -> CaseParty:
    """Add what was missing when a call was noted; with a first address the person gets their link.

    Who: advisory team. Raises `AlreadyIn`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, party.case)))
    require(can_edit_case(actor, party.case))
    is_first_address = not party.email and bool(email.strip())
    with use_case(actor):
        try:
            with transaction.atomic():
                party.email, party.phone, party.function = (
                    email.strip().lower(),
                    phone.strip(),
                    function.strip(),
                )
                party.link_nonce = party.link_nonce if is_first_address else opaque_id()
                party.save(update_fields=["email", "phone", "function", "link_nonce"])
        except IntegrityError as error:
            raise AlreadyIn(_("This address is part of the matter already."), field="email") from error
        if is_first_address:
            mails.mail_party(party, "advice/taken_over", once=party.email)
    return party


def open_for_colleagues(*, actor: Actor, case: Case, party: CaseParty | None = None) -> Case:
    """Lift "only me": from now on colleagues can be let in, and mails carry the text again.

    Who: the person whose matter it is. Raises `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_open_for_colleagues(actor, case))
    by = party.name if party else actor.name
    with use_case(actor):
        Case.objects.filter(pk=case.pk).update(only_me=False)
        case.only_me = False
        write_event(case, gettext("%(by)s opened the matter for colleagues.") % {"by": by})
    return case
