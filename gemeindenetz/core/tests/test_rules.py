"""The corners of core's rules that pages do not reach: the system, and whoever holds one half of a condition."""

import pytest

from gemeindenetz.core import clock, outbox, undo
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.imports.report import can_see_imports
from gemeindenetz.core.models import MailState, OutboxMail, SavedView, StoredFile, UndoTicket
from gemeindenetz.core.permissions import Allowed, Denied, require, require_visible, scope_column_match
from gemeindenetz.core.saved_views import can_delete_view, can_save_view

pytestmark = pytest.mark.django_db

SYSTEM = Actor.system("test")
GEORG = Actor.anonymous()
BEKIR = Actor(kind="person", name="Bekir", person_id=3, scopes=frozenset({"public", "matter:1"}))
DANA = Actor(kind="person", name="Dana", person_id=4, scopes=frozenset({"staff", "office:1"}))
ANNA = Actor(kind="person", name="Anna", person_id=1, scopes=frozenset({"staff", "team:1"}))
HANNA = Actor(kind="person", name="Hanna", person_id=2, scopes=frozenset({"staff", "team:2"}))
EVERYBODY = {"system": SYSTEM, "georg": GEORG, "bekir": BEKIR, "dana": DANA, "anna": ANNA, "hanna": HANNA}


def who(rule):
    return {name for name, actor in EVERYBODY.items() if rule(actor)}


def test_a_row_with_a_scope_is_read_by_its_holders_and_the_system():
    file = StoredFile.objects.create(
        name="Bericht", sha256="0" * 64, size=1, media_type="text/plain", scope="office:1", stored_by="Dana"
    )
    assert who(lambda actor: StoredFile.objects.visible_to(actor).filter(pk=file.pk).exists()) == {"system", "dana"}
    assert who(lambda actor: scope_column_match(actor, file.scope)) == {"system", "dana"}


def ticket(**fields):
    return UndoTicket.objects.create(
        kind="import", label="Liste", scope="office:1", confirm_scope="team:1", actor_name="Dana", payload=[], **fields
    )


def test_a_ticket_is_read_by_its_office_and_once_it_asked_by_the_team_it_asked():
    quiet, asked = ticket(), ticket(asked_at=clock.now(), asked_by="Dana")
    for one, expected in ((quiet, {"system", "dana"}), (asked, {"system", "dana", "anna"})):
        assert who(lambda actor, one=one: UndoTicket.objects.visible_to(actor).filter(pk=one.pk).exists()) == expected


def test_lists_of_staff_are_open_to_staff_and_the_system():
    assert who(undo.can_see_tickets) == {"system", "dana", "anna", "hanna"}
    assert who(outbox.can_see_outbox) == {"system", "dana", "anna", "hanna"}
    assert who(lambda actor: undo.can_undo(actor, ticket())) == {"system", "dana", "anna", "hanna"}
    assert who(lambda actor: undo.can_undo(actor, ticket(undone_at=clock.now()))) == set()


def test_whoever_may_run_no_import_sees_no_list_of_them():
    assert not can_see_imports(GEORG)
    assert not can_see_imports(BEKIR)


@pytest.mark.parametrize("state", list(MailState))
def test_only_a_mail_that_did_not_surely_go_is_sent_again_and_only_by_staff(state):
    again = {MailState.UNCERTAIN, MailState.FAILED, MailState.HELD, MailState.BOUNCED}
    expected = {"system", "dana", "anna", "hanna"} if state in again else set()
    assert who(lambda actor: outbox.can_resend_mail(actor, OutboxMail(state=state))) == expected


def test_views_are_saved_by_persons_and_deleted_by_their_owner():
    assert who(can_save_view) == {"bekir", "dana", "anna", "hanna"}
    assert who(lambda actor: can_delete_view(actor, SavedView(owner_person_id=4))) == {"dana"}
    assert who(lambda actor: can_delete_view(actor, SavedView())) == set()


def test_what_is_denied_and_what_is_out_of_sight_stop_the_action():
    require(Allowed())
    require_visible(True)
    with pytest.raises(NotAllowed, match="weil es so ist"):
        require(Denied("weil es so ist"))
    with pytest.raises(NotVisible):
        require_visible(False)
