"""Once a year: still right? Due rows, one mail, one click; and the family tree of a practice."""

from datetime import timedelta

import pytest

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.library import actions
from gemeindenetz.library.actions.adopt_example import AdoptedAlready, OwnExampleElsewhere
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models import Confirmation, PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries.family import family_of
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import GEORG, actor_of

SYSTEM = Actor.system("test")


def in_a_year():
    return clock.at(clock.today() + timedelta(days=366))


def link_actor(row: Confirmation) -> Actor:
    return Actor.link(name="Bekir Bach", scopes=[f"confirmation:{row.pk}"])


def test_nobody_is_asked_before_the_day(world):
    make.published(world)
    assert actions.ask_due_confirmations(actor=SYSTEM) == 0


def test_the_contact_is_asked_once_also_after_a_standstill(world):
    make.published(world)
    with in_a_year():
        assert actions.ask_due_confirmations(actor=SYSTEM) == 1
        assert actions.ask_due_confirmations(actor=SYSTEM) == 0
    mail = OutboxMail.objects.get(template="library/confirm_example")
    assert mail.recipient == world.bekir.email


@pytest.mark.parametrize(("answer", "phase"), [("still", "running"), ("ended", "ended")])
def test_one_click_confirms_for_another_year(world, answer, phase):
    row = make.published(world)
    with in_a_year():
        actions.ask_due_confirmations(actor=SYSTEM)
        question = row.confirmations.get()
        actions.answer_confirmation(actor=link_actor(question), confirmation=question, answer=answer)
        row.refresh_from_db()
        assert (row.confirmed_on, row.phase) == (clock.today(), phase)
    assert row.confirmations.open().get().due_on == row.expires_on


def test_something_has_changed_puts_it_on_the_editors_desk(world):
    row = make.published(world)
    question = row.confirmations.get()
    actions.answer_confirmation(
        actor=link_actor(question), confirmation=question, answer="changed", note="Jetzt an vier Tagen"
    )
    row.refresh_from_db()
    assert row.due_on is not None
    assert row.confirmations.latest("pk").note == "Jetzt an vier Tagen"


def test_a_link_answers_its_own_question_once(world):
    first, second = make.published(world), make.published(world)
    question, other = first.confirmations.get(), second.confirmations.get()
    with pytest.raises(NotAllowed):
        actions.answer_confirmation(actor=link_actor(question), confirmation=other, answer="still")
    actions.answer_confirmation(actor=link_actor(question), confirmation=question, answer="still")
    question.refresh_from_db()
    with pytest.raises(NotAllowed):
        actions.answer_confirmation(actor=link_actor(question), confirmation=question, answer="still")


def test_what_nobody_confirms_is_known_as_expired(world):
    row = make.published(world)
    assert row.expires_on is not None
    late = row.expires_on + timedelta(days=1)
    assert list(PracticeExample.objects.expired_on(late)) == [row]


def test_taking_over_names_the_town_with_its_thanks(world):
    source = make.published(world)
    actions.adopt_example(
        actor=actor_of(world.clara), example=source, organisation=world.lindenried, thanks="Danke für den Dienstplan!"
    )
    family = family_of(source, GEORG)
    assert [(kin.organisation, kin.thanks) for kin in family.kin][1] == ("Lindenried", "Danke für den Dienstplan!")
    with pytest.raises(AdoptedAlready):
        actions.adopt_example(actor=actor_of(world.clara), example=source, organisation=world.lindenried)


def test_one_takes_over_from_others_and_only_for_the_own_town(world):
    source = make.published(world)
    with pytest.raises(NotAllowed):
        actions.adopt_example(actor=actor_of(world.bekir), example=source, organisation=world.musterbach)
    with pytest.raises(NotAllowed):
        actions.adopt_example(actor=actor_of(world.bekir), example=source, organisation=world.lindenried)


def own_of_lindenried(world, audience=Audience.PUBLIC):
    row = make.draft(world, world.clara, organisation=world.lindenried, title="Unser Bus")
    row = actions.submit_example(
        actor=actor_of(world.clara), example=row, readers=Readers(audience, audience)
    )
    return actions.publish_example(actor=actor_of(world.dana), example=row)


def test_an_own_example_becomes_a_branch_and_never_its_own_ancestor(world):
    source, own = make.published(world), own_of_lindenried(world)
    actions.adopt_example(
        actor=actor_of(world.clara), example=source, organisation=world.lindenried, own_example=own
    )
    assert [kin.title for kin in family_of(own, GEORG).kin] == ["Bürgerbus mit eigener Dispo", "Unser Bus"]
    with pytest.raises(OwnExampleElsewhere):
        actions.adopt_example(
            actor=actor_of(world.bekir), example=own, organisation=world.musterbach, own_example=source
        )


def test_branches_one_may_not_read_are_left_out_without_a_trace(world):
    source, own = make.published(world), own_of_lindenried(world, Audience.MEMBERS)
    actions.adopt_example(
        actor=actor_of(world.clara), example=source, organisation=world.lindenried, own_example=own
    )
    shown = family_of(source, GEORG).kin[1]
    assert (shown.number, shown.title) == ("", "")
    assert family_of(source, actor_of(world.dana)).kin[1].number == own.number
