"""Every rule of advice × everybody who could ask, against a table written by people.

Each line names who may; all others may not. "system" acts for jobs and commands, "nobody in particular" holds the team's
scope without being a person, "link" is the holder of a link from a mail, "former" sat in the town hall once.
"""

import pytest

from gemeindenetz.advice import permissions as p
from gemeindenetz.advice.actions.ask import submit_request
from gemeindenetz.advice.actions.move_case import Closing, close_case, move_case
from gemeindenetz.advice.actions.parties import let_in
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.models import AdviceRequest, Case, Entry
from gemeindenetz.advice.scopes import matters_of
from gemeindenetz.advice.tests.factories import asking, open_case, party_actor, say, seat_request, web_request
from gemeindenetz.advice.transitions import MOVES
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Role, Seat
from gemeindenetz.network.tests.personas import GEORG, SYSTEM, actor_of, add_person, add_seat, personas

TEAM = {"anna", "nora", "lea", "system", "nobody in particular"}
MATTER = {"bekir", "link"}
PEOPLE = {"anna", "nora", "lea"}


@pytest.fixture
def case(world):
    return open_case(world)


@pytest.fixture
def everybody(world, case):
    """Return every kind of actor; Lea heads the team."""
    lea = add_person("Lea", "Lerche")
    add_seat(lea, world.institute, Role.TEAM_LEAD, network=world.gemeindenetzwerk)
    found = personas(world) | {
        "nora": actor_of(world.nora),
        "lea": actor_of(lea),
        "system": SYSTEM,
        "link": party_actor(case.parties.get()),
        "nobody in particular": Actor.link(name="x", scopes=(f"team:{world.gemeindenetzwerk.pk}",)),
        "admin by link": Actor.link(name="x", scopes=(f"admin:{world.musterbach.pk}",)),
        "anna without second factor": actor_of(world.anna, second_factor=False),
    }
    return found


def who(everybody, rule, *objects, **options):
    return {name for name, actor in everybody.items() if rule(actor, *objects, **options)}


def closed(world, case):
    done = close_case(actor=actor_of(world.anna), case=case, closing=Closing("decided", "a", "b", "c"))
    return Case.objects.get(pk=done.pk)


def test_open_matter(everybody, world, case):
    for rule in (p.can_note, p.can_edit_case, p.can_move_to_service):
        assert who(everybody, rule, case) == TEAM, rule.__name__
    for rule in (p.can_see_case, p.can_write, p.can_change_steps, p.can_propose_step, p.can_let_in):
        assert who(everybody, rule, case) == TEAM | MATTER, rule.__name__
    assert who(everybody, p.can_move, case, move=MOVES["close"]) == TEAM
    assert who(everybody, p.can_move, case, move=MOVES["reopen"]) == set()
    assert who(everybody, p.can_open_for_colleagues, case) == set()


def test_closed_matter_takes_messages_of_its_town_alone_and_no_new_steps(everybody, world, case):
    case = closed(world, case)
    assert who(everybody, p.can_write, case) == MATTER
    assert who(everybody, p.can_propose_step, case) == set()
    assert who(everybody, p.can_move_to_service, case) == set()
    assert who(everybody, p.can_change_steps, case) == TEAM | MATTER
    assert who(everybody, p.can_note, case) == TEAM
    assert who(everybody, p.can_move, case, move=MOVES["reopen"]) == TEAM
    assert who(everybody, p.can_move, case, move=MOVES["pause"]) == set()


def test_followed_up_matter_changes_its_steps_by_the_team_alone(everybody, world, case):
    move_case(actor=actor_of(world.anna), case=closed(world, case), move_name="follow_up")
    case = Case.objects.get(pk=case.pk)
    assert who(everybody, p.can_change_steps, case) == TEAM
    assert who(everybody, p.can_see_case, case) == TEAM | MATTER


def test_matter_of_one_person_lets_nobody_in_until_that_person_opens_it(everybody, world):
    case = open_case(world, only_me=True)
    bekir = {"bekir": actor_of(world.bekir), "mailbox": actor_of(world.bekir, own_factor=False)}
    others = everybody | bekir
    assert who(others, p.can_see_case, case) == TEAM | {"bekir"}
    assert who(others, p.can_let_in, case) == set()
    assert who(others, p.can_open_for_colleagues, case) == {"bekir"}


def test_entries_are_read_by_their_audience(everybody, world, case):
    shared = say(world, case, "Guten Tag")
    internal = Entry.objects.get(case=case, kind="note")
    assert who(everybody, p.can_see_entry, shared) == TEAM | MATTER
    assert who(everybody, p.can_see_entry, internal) == TEAM


def test_asking_person_stays_and_others_can_be_removed(everybody, world, case):
    added = let_in(actor=actor_of(world.bekir), case=case, name="Lotte Lang", email="lotte@rathaus.example")
    assert who(everybody, p.can_remove_party, added) == TEAM | MATTER
    assert who(everybody, p.can_remove_party, case.parties.get(is_requester=True)) == set()


def test_waiting_request_is_taken_by_people_of_the_team(everybody, world):
    request = seat_request(world.bekir, world.musterbach)
    request = AdviceRequest.objects.get(pk=request.pk)
    assert who(everybody, p.can_see_request, request) == TEAM | {"bekir"}
    assert who(everybody, p.can_take_over, request) == PEOPLE
    assert who(everybody, p.can_pass_on, request) == PEOPLE


def test_taken_request_is_taken_by_nobody_again(everybody, world):
    request = seat_request(world.bekir, world.musterbach)
    take_over(actor=actor_of(world.anna), request=request)
    request = AdviceRequest.objects.get(pk=request.pk)
    assert who(everybody, p.can_take_over, request) == set()


def test_unconfirmed_request_is_known_to_nobody(everybody, world):
    request = submit_request(actor=GEORG, asking=asking(world.musterbach))
    assert who(everybody, p.can_see_request, request) == {"system"}
    assert set(AdviceRequest.objects.visible_to(SYSTEM)) >= {request}


def test_request_without_account_belongs_to_no_account(everybody, world):
    request = web_request(world.musterbach)
    assert who(everybody, p.can_see_request, AdviceRequest.objects.get(pk=request.pk)) == TEAM


def test_request_of_somebody_who_left_is_theirs_no_longer(world):
    request = seat_request(world.bekir, world.musterbach)
    Seat.objects.filter(person=world.bekir).delete()
    assert not p.can_see_request(actor_of(world.bekir), request)
    assert p.can_see_request(actor_of(world.anna), request)


def test_request_for_one_person_asks_for_a_factor_of_their_own(world):
    request = seat_request(world.bekir, world.musterbach, only_me=True)
    assert p.can_see_request(actor_of(world.bekir), request)
    assert not p.can_see_request(actor_of(world.bekir, own_factor=False), request)
    ordinary = seat_request(world.bekir, world.musterbach)
    assert p.can_see_request(actor_of(world.bekir, own_factor=False), ordinary)


def test_noting_and_asking(everybody, world):
    assert who(everybody, p.can_note_request) == TEAM | {"hanna"}
    assert who(everybody, p.can_change_cases) == TEAM | {"hanna"}
    assert who(everybody, p.can_ask_signed_in) == {"bekir", "clara", "ingo", "karim", "admin by link"}


def test_rules_and_absences(everybody, world):
    network = world.gemeindenetzwerk
    assert who(everybody, p.can_see_rules, network) == TEAM | {"dana"}
    assert who(everybody, p.can_manage_rules, network) == {"lea", "dana", "system"}
    assert who(everybody, p.is_lead, network) == {"lea"}
    assert who(everybody, p.can_manage_absence, network, person_id=world.anna.pk) == {"anna", "lea", "system"}
    # Whoever is not of the team is not away from it.
    assert who(everybody, p.can_manage_absence, network, person_id=world.bekir.pk) == {"lea", "system"}
    elsewhere = world.staedtenetzwerk
    assert who(everybody, p.can_manage_rules, elsewhere) == {"system"}
    assert who(everybody, p.can_manage_absence, elsewhere, person_id=world.hanna.pk) == {"hanna", "system"}


def test_lead_who_is_not_fully_signed_in_leads_nothing(world):
    lea = add_person("Lea", "Lerche")
    add_seat(lea, world.institute, Role.TEAM_LEAD, network=world.gemeindenetzwerk)
    assert p.is_lead(actor_of(lea), world.gemeindenetzwerk)
    assert not p.is_lead(actor_of(lea, second_factor=False), world.gemeindenetzwerk)
    assert not p.can_manage_rules(actor_of(lea, second_factor=False), world.gemeindenetzwerk)
    without_scopes = Actor(kind="person", name="Lea Lerche", person_id=lea.pk)
    assert not p.is_lead(without_scopes, world.gemeindenetzwerk)


def test_lead_of_another_network_or_time_leads_nothing_here(world):
    lea = add_person("Lea", "Lerche")
    add_seat(lea, world.staedtetag, Role.TEAM_LEAD, network=world.staedtenetzwerk)
    add_seat(lea, world.institute, Role.ADVISER, network=world.gemeindenetzwerk)
    assert not p.is_lead(actor_of(lea), world.gemeindenetzwerk)
    assert p.is_lead(actor_of(lea), world.staedtenetzwerk)


def test_scopes_of_matters_follow_seat_factor_and_time(world, case):
    own = open_case(world, only_me=True)
    there = frozenset({world.musterbach.pk})
    assert matters_of(world.bekir.pk, there, own_factor=True) == {f"matter:{case.pk}", f"matter:{own.pk}"}
    assert matters_of(world.bekir.pk, there, own_factor=False) == {f"matter:{case.pk}"}
    assert matters_of(world.ingo.pk, there, own_factor=True) == set()
    assert matters_of(world.bekir.pk, frozenset({world.lindenried.pk}), own_factor=True) == set()
    assert matters_of(world.bekir.pk, frozenset(), own_factor=True) == set()


def test_sets_know_the_team_and_what_is_open(world, case):
    done = closed(world, open_case(world))
    assert set(Case.objects.of_team(actor_of(world.anna))) == {case, done}
    assert not Case.objects.of_team(actor_of(world.bekir)).exists()
    assert set(Case.objects.open()) == {case}
    assert set(Case.objects.visible_to(SYSTEM)) == {case, done}
    assert Entry.objects.visible_to(SYSTEM).count() == Entry.objects.count()
    assert not AdviceRequest.objects.waiting().exists()
    waiting = seat_request(world.bekir, world.musterbach)
    assert set(AdviceRequest.objects.waiting()) == {waiting}
