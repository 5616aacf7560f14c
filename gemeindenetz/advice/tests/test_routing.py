"""Routing agrees with an independent reference, and every fact it rests on changes it as it should."""

import random
from dataclasses import replace

from gemeindenetz.advice.models import Absence, Case, RoutingDecision, RoutingRule
from gemeindenetz.advice.queries import routes
from gemeindenetz.advice.routing import (
    AdviserFacts,
    Ask,
    RuleFacts,
    ServiceFacts,
    decide_adviser,
    decide_service,
)
from gemeindenetz.advice.routing_words import sentences
from gemeindenetz.advice.tests.factories import open_case, seat_request
from gemeindenetz.core import clock, ranges
from gemeindenetz.network.models import ServiceChoice
from gemeindenetz.network.tests.personas import add_membership, add_tie


def reference_service(ask, services):
    """Written from the specification, not from the code: try pools in order, sort by what is better."""

    def better(service):
        in_topic = next((place for place, topic in enumerate(ask.topics) if topic in service.topics), None)
        return (
            0 if service.id == ask.chosen_service else 1,
            0 if in_topic is not None else 1,
            in_topic if in_topic is not None else 0,
            1 if service.topics else 0,
            0 if service.association in ask.associations else 1,
            service.id,
        )

    for pool in (
        [s for s in services if s.is_member],
        [s for s in services if s.could_join],
        [s for s in services if s.fits_level],
        services,
    ):
        if pool:
            return min(pool, key=better).id
    return None


def reference_adviser(ask, rules, team):
    """The same for advisers: walk the rules by hand, then bubble the best of the team to the front."""
    people = {person.id: person for person in team}

    def stands_in(person):
        if not person.absent:
            return person.id
        deputy = people.get(person.deputy)
        return deputy.id if deputy and not deputy.absent else None

    for rule in sorted(rules, key=lambda one: one.position):
        fits_place = ask.ags[: len(rule.within_ags)] == rule.within_ags
        fits_topic = rule.topic in (None, *ask.topics)
        fits_body = rule.association is None or rule.association in ask.associations
        if fits_place and fits_topic and fits_body:
            if rule.adviser is None:
                break
            if rule.adviser in people and stands_in(people[rule.adviser]) is not None:
                return stands_in(people[rule.adviser])

    return reference_best(ask, list(team), stands_in)


def reference_best(ask, left, stands_in):
    while left:
        best = left[0]
        for person in left[1:]:
            if beats(ask, person, best):
                best = person
        if stands_in(best) is not None:
            return stands_in(best)
        left.remove(best)
    return None


def beats(ask, one, other):
    def room(person):
        return (person.capacity or 25) - person.load

    def skill(person):
        if ask.topics and ask.topics[0] in person.topics:
            return 2
        return 1 if any(topic in person.topics for topic in ask.topics[1:]) else 0

    if (room(one) > 0) != (room(other) > 0):
        return room(one) > 0
    if skill(one) != skill(other):
        return skill(one) > skill(other)
    mine, theirs = one.load * (other.capacity or 25), other.load * (one.capacity or 25)
    return mine < theirs if mine != theirs else one.id < other.id


def random_case(chance):
    topics = tuple(chance.sample(range(1, 9), chance.randint(0, 3)))
    ask = Ask(
        ags=chance.choice(["98001001", "98001002", "98002000", "98001"]),
        level="gemeinde",
        topics=topics,
        associations=frozenset(chance.sample(range(1, 4), chance.randint(0, 2))),
        chosen_service=chance.choice([None, None, 1, 2, 3]),
    )
    services = [
        ServiceFacts(
            id=number,
            network_id=number,
            name=f"Dienst {number}",
            network_name=f"Netz {number}",
            association=chance.choice([None, 1, 2, 3]),
            topics=frozenset(chance.sample(range(1, 9), chance.choice([0, 0, 1, 2]))),
            is_member=chance.random() < 0.3,
            could_join=chance.random() < 0.3,
            fits_level=chance.random() < 0.5,
        )
        for number in range(1, chance.randint(1, 5))
    ]
    team = [
        AdviserFacts(
            id=number,
            name=f"Person {number}",
            topics=frozenset(chance.sample(range(1, 9), chance.randint(0, 4))),
            load=chance.randint(0, 8),
            capacity=chance.choice([None, 4, 6, 8]),
            absent=chance.random() < 0.35,
            deputy=chance.choice([None, 1, 2, 3, 4]),
        )
        for number in range(1, chance.randint(1, 6))
    ]
    rules = [
        RuleFacts(
            id=number,
            position=number,
            name=f"Regel {number}",
            within_ags=chance.choice(["", "98", "98001", "98002"]),
            topic=chance.choice([None, None, 1, 2, 3]),
            association=chance.choice([None, None, 1, 2]),
            adviser=chance.choice([None, 1, 2, 3, 4, 5]),
        )
        for number in range(1, chance.randint(1, 4))
    ]
    chance.shuffle(team)
    chance.shuffle(services)
    return ask, services, rules, team


def test_routing_agrees_with_an_independent_reference_on_a_thousand_random_requests():
    chance = random.Random(20261123)
    outcomes = set()
    for _ in range(1000):
        ask, services, rules, team = random_case(chance)
        service = decide_service(ask, services)
        assert (service.service.id if service else None) == reference_service(ask, services)
        decision = decide_adviser(ask, rules, team=team)
        assert decision.adviser == reference_adviser(ask, rules, team)
        assert decision.reasons
        outcomes.add((decision.rule is not None, decision.adviser is not None, len(decision.reasons) > 2))
    assert len(outcomes) >= 5


def codes(decision):
    return [reason.code for reason in decision.reasons]


ASK = Ask(ags="98001001", level="gemeinde", topics=(2, 1))
ANNA = AdviserFacts(1, "Anna", topics=frozenset({1}), load=2, capacity=10)
NORA = AdviserFacts(2, "Nora", topics=frozenset({2}), load=5, capacity=10)
OTTO = AdviserFacts(3, "Otto", load=0, capacity=10)
RULE = RuleFacts(7, 1, "Musterkreis", within_ags="98001", adviser=3)


def test_removing_the_rule_changes_decision_and_reason():
    with_rule = decide_adviser(ASK, [RULE], team=[ANNA, NORA, OTTO])
    without = decide_adviser(ASK, [], team=[ANNA, NORA, OTTO])
    assert (with_rule.adviser, with_rule.rule, codes(with_rule)) == (3, 7, ["rule"])
    assert (without.adviser, without.rule, codes(without)) == (2, None, ["competence", "load"])


def test_absence_hands_to_the_deputy_or_the_next():
    away = replace(NORA, absent=True)
    assert decide_adviser(ASK, [], team=[ANNA, away, OTTO]).adviser == 1
    assert codes(decide_adviser(ASK, [], team=[ANNA, away, OTTO])) == ["absent", "competence_broader", "load"]
    deputised = decide_adviser(ASK, [], team=[ANNA, replace(away, deputy=3), OTTO])
    assert (deputised.adviser, codes(deputised)) == (3, ["competence", "load", "deputy"])


def test_a_full_expert_is_spared_and_taking_the_load_away_brings_the_request_back():
    full = replace(NORA, load=10)
    assert decide_adviser(ASK, [], team=[ANNA, full, OTTO]).adviser == 1
    assert decide_adviser(ASK, [], team=[ANNA, NORA, OTTO]).adviser == 2


def test_without_topic_the_least_loaded_takes_it():
    decision = decide_adviser(replace(ASK, topics=()), [], team=[ANNA, NORA, OTTO])
    assert (decision.adviser, codes(decision)) == (3, ["load"])


def test_nobody_is_a_decision_too():
    decision = decide_adviser(ASK, [RULE], team=[replace(OTTO, absent=True)])
    assert (decision.adviser, codes(decision)) == (None, ["rule", "absent", "absent", "nobody"])


def test_own_choice_decides_where_two_services_could_advise(world):
    add_membership(world.musterbach, world.staedtenetzwerk)
    add_tie(world.musterbach, "member_of", world.staedtetag)
    today = clock.today()
    before = routes.service_for(world.musterbach, None, day=today)
    ServiceChoice.objects.create(
        organisation=world.musterbach, service=world.staedteberatung, valid=ranges.period(today)
    )
    after = routes.service_for(world.musterbach, None, day=today)
    assert before.service.id == world.fachberatung.pk
    assert after.service.id == world.staedteberatung.pk
    assert "own_choice" in [reason.code for reason in after.reasons]


def test_town_outside_the_network_is_routed_to_the_one_it_could_join(world):
    route = routes.route_for(world.ahornstetten, None, day=clock.today())
    assert route.service.service.id == world.fachberatung.pk
    assert next(reason["code"] for reason in route.reasons) == "could_join"


def test_decision_is_stored_with_german_sentences(world):
    seat = world.nora.seats.get()
    seat.topics.add(world.topic)
    request = seat_request(world.bekir, world.musterbach, topic=world.subtopic)
    decision = RoutingDecision.objects.get(request=request)
    assert decision.adviser == world.nora
    assert all(sentences(decision.reasons))
    assert len(decision.considered) == 2


def test_load_of_open_matters_counts(world):
    open_case(world)
    assert Case.objects.get().adviser == world.anna
    route = routes.route_for(world.lindenried, None, day=clock.today())
    assert route.adviser.adviser == world.nora.pk


def test_stored_rules_and_absences_are_read(world):
    RoutingRule.objects.create(
        service=world.fachberatung, position=1, name="Musterkreis", within_ags="98001", adviser=world.nora
    )
    today = clock.today()
    assert routes.route_for(world.lindenried, None, day=today).adviser.adviser == world.nora.pk
    Absence.objects.create(
        person=world.nora,
        network=world.gemeindenetzwerk,
        valid=ranges.period(today, today),
        deputy=world.anna,
    )
    route = routes.route_for(world.lindenried, None, day=today)
    assert (route.adviser.adviser, route.reasons[-1]["code"]) == (world.anna.pk, "deputy")
