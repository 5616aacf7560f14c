"""The yes/no form and the set form agree for every persona and every state; outside is 404."""

import pytest

from gemeindenetz.advice import permissions
from gemeindenetz.advice.actions import move_case
from gemeindenetz.advice.actions.ask import submit_request
from gemeindenetz.advice.models import AdviceRequest, Case, Entry
from gemeindenetz.advice.tests.factories import (
    asking,
    open_case,
    party_actor,
    seat_request,
    web_case,
    web_request,
)
from gemeindenetz.advice.transitions import MOVES
from gemeindenetz.network.models import Role, Seat
from gemeindenetz.network.tests.personas import GEORG, actor_of, add_person, add_seat, personas

CLOSING = move_case.Closing("decided", "Anlass", "Ergebnis", "offen")
#: Who sees Bekir's matter; everybody else of the house does not.
INSIDE = {"anna", "bekir"}


def everything(world):
    """Requests and matters in every state, of several towns, "only me" included."""
    anna = actor_of(world.anna)
    submit_request(actor=GEORG, asking=asking(world.musterbach))
    web_request(world.ahornstetten)
    seat_request(world.bekir, world.musterbach, only_me=True)
    seat_request(world.karim, world.musterkreis)
    open_case(world)
    open_case(world, only_me=True)
    open_case(world, colleagues=(("Ingo Iltis", world.ingo.email),))
    web_case(world, only_me=True, secret="Sonnenblume")
    for move in ("clarify", "accompany", "pause", "refer"):
        move_case.move_case(actor=anna, case=open_case(world), move_name=move, reason="Grund")
    closed = move_case.close_case(actor=anna, case=open_case(world), closing=CLOSING)
    move_case.move_case(actor=anna, case=closed, move_name="follow_up")
    move_case.close_case(actor=anna, case=open_case(world), closing=CLOSING)


def actors(world):
    found = personas(world)
    found |= {
        f"{name} without own factor": actor_of(getattr(world, name), own_factor=False)
        for name in ("bekir", "ingo")
    }
    found["staff without second factor"] = actor_of(world.anna, second_factor=False)
    left = add_person("Lotte", "Lang")
    add_seat(left, world.musterbach, Role.CONTACT)
    found["a second contact of the town"] = actor_of(left)
    for case in Case.objects.all():
        for party in case.parties.all():
            found[f"link {party.pk}"] = party_actor(party)
            found[f"link {party.pk} with word"] = party_actor(party, word_given=True)
    return found


def test_both_forms_agree_for_every_persona_and_state(world):
    everything(world)
    for name, actor in actors(world).items():
        for model, rule in (
            (AdviceRequest, permissions.can_see_request),
            (Case, permissions.can_see_case),
            (Entry, permissions.can_see_entry),
        ):
            rows = model.objects.visible_to(actor)
            as_set = set(rows.values_list("pk", flat=True))
            one_by_one = {row.pk for row in model.objects.all() if rule(actor, row)}
            assert as_set == one_by_one, (name, model.__name__)


def test_only_team_and_asking_person_see_a_matter(world):
    case = open_case(world)
    seeing = {name for name, actor in personas(world).items() if permissions.can_see_case(actor, case)}
    assert seeing == INSIDE


@pytest.mark.parametrize(
    "name", ["bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim", "georg"]
)
def test_nobody_outside_the_team_moves_notes_or_edits(world, name):
    case, actor = open_case(world), personas(world)[name]
    assert not permissions.can_note(actor, case)
    assert not permissions.can_edit_case(actor, case)
    assert not any(permissions.can_move(actor, case, move=move) for move in MOVES.values())


def test_a_mailbox_is_not_enough_for_only_me(world):
    case = open_case(world, only_me=True)
    assert permissions.can_see_case(actor_of(world.bekir), case)
    assert not permissions.can_see_case(actor_of(world.bekir, own_factor=False), case)


def test_only_me_link_opens_nothing_without_the_word(world):
    party = web_case(world, only_me=True, secret="Sonnenblume").parties.get()
    assert not Case.objects.visible_to(party_actor(party)).exists()
    assert Case.objects.visible_to(party_actor(party, word_given=True)).exists()


def test_whoever_left_the_town_hall_sees_their_matters_no_longer(world):
    open_case(world)
    assert Case.objects.visible_to(actor_of(world.bekir)).exists()
    Seat.objects.filter(person=world.bekir).delete()
    assert not Case.objects.visible_to(actor_of(world.bekir)).exists()
    assert not AdviceRequest.objects.visible_to(actor_of(world.bekir)).exists()


def test_rules_are_kept_by_lead_and_office_alone(world):
    lead = add_person("Lea", "Lerche")
    add_seat(lead, world.institute, Role.TEAM_LEAD, network=world.gemeindenetzwerk)
    network = world.gemeindenetzwerk
    keeping = {
        name for name, actor in personas(world).items() if permissions.can_manage_rules(actor, network)
    }
    assert keeping == {"dana"}
    assert permissions.can_manage_rules(actor_of(lead), network)


def test_absence_of_others_is_the_leads(world):
    network = world.gemeindenetzwerk
    assert permissions.can_manage_absence(actor_of(world.anna), network, person_id=world.anna.pk)
    assert not permissions.can_manage_absence(actor_of(world.anna), network, person_id=world.nora.pk)
    assert not permissions.can_manage_absence(actor_of(world.hanna), network, person_id=world.anna.pk)


def test_whose_absences_somebody_manages_agrees_with_the_answer_for_each(world):
    network, people = world.gemeindenetzwerk, (world.anna.pk, world.nora.pk)
    for person in (world.anna, world.nora, world.hanna, world.dana, world.bekir):
        actor = actor_of(person)
        one_by_one = {
            number for number in people if permissions.can_manage_absence(actor, network, person_id=number)
        }
        assert permissions.absences_managed_by(actor, network, person_ids=people) == one_by_one
