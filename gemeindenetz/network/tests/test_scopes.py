"""Who a signed-in user is: scopes from today's seats."""

from datetime import date, timedelta

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor, SignedIn, actor_for
from gemeindenetz.network import scopes
from gemeindenetz.network.models import Person, Role, Seat
from gemeindenetz.network.tests.personas import World, actor_of, add_person, add_seat


def session_of(person: Person, *, second_factor: bool = False, own_factor: bool = False) -> SignedIn:
    return SignedIn(person.user_id or 0, None, second_factor, own_factor)


def test_contact_of_a_member_acts_for_the_town_and_reads_what_members_share(world: World) -> None:
    actor = actor_for(session_of(world.bekir))
    assert actor.scopes == {
        "public",
        "signed-in",
        f"self:{world.bekir.pk}",
        f"admin:{world.musterbach.pk}",
        f"net:{world.gemeindenetzwerk.pk}",
        f"net:{world.landesnetzwerk.pk}",
    }
    assert (actor.person_id, actor.verified, actor.name) == (world.bekir.pk, True, "Bekir Bach")


def test_contact_of_a_town_outside_has_no_network_scope(world: World) -> None:
    mail = add_person("Ahmet", "Ahorn")
    add_seat(mail, world.ahornstetten, Role.CONTACT)
    assert actor_of(mail).ids("net") == frozenset()


def test_adviser_office_funder_and_researcher_get_their_own_token_only(world: World) -> None:
    network = world.gemeindenetzwerk.pk
    tokens = {
        name: {
            t for t in actor_of(getattr(world, name)).scopes if t.endswith(f":{network}") and "self" not in t
        }
        for name in ("anna", "dana", "emil", "fatma", "hanna")
    }
    assert tokens == {
        "anna": {f"team:{network}", f"net:{network}"},
        "dana": {f"office:{network}", f"net:{network}"},
        "emil": {f"funder:{network}"},
        "fatma": {f"research:{network}"},
        "hanna": set(),
    }


def test_staff_without_second_factor_is_nobody_yet(world: World) -> None:
    actor = actor_for(session_of(world.anna))
    assert (actor.scopes, actor.verified, actor.person_id) == (scopes.SIGNED_IN, False, None)


def test_staff_with_second_factor_is_staff(world: World) -> None:
    assert actor_for(session_of(world.anna, second_factor=True)).has("staff")


def test_several_persons_at_one_mailbox_choose_first(world: World) -> None:
    add_person("Berta", "Bach", user=world.bekir.user)
    assert actor_for(session_of(world.bekir)) == Actor(
        kind="person", user_id=world.bekir.user_id, scopes=scopes.SIGNED_IN
    )


def test_chosen_person_of_a_shared_mailbox_never_has_an_own_factor(world: World) -> None:
    add_person("Berta", "Bach", user=world.bekir.user)
    actor = actor_for(SignedIn(world.bekir.user_id or 0, world.bekir.pk, True, True))
    assert (actor.person_id, actor.own_factor) == (world.bekir.pk, False)


def test_a_person_of_somebody_else_cannot_be_chosen(world: World) -> None:
    actor = actor_for(SignedIn(world.bekir.user_id or 0, world.clara.pk, True, True))
    assert actor.person_id is None
    assert actor.scopes == scopes.SIGNED_IN


def test_seat_gives_scopes_from_its_first_to_its_last_day(world: World) -> None:
    today = clock.today()
    Seat.objects.filter(person=world.bekir).update(valid=ranges.period(today, today))
    token = f"admin:{world.musterbach.pk}"
    assert actor_of(world.bekir).has(token)
    for day in (today - timedelta(days=1), today + timedelta(days=1)):
        with clock.at(day):
            assert not actor_of(world.bekir).has(token)


def test_membership_that_ended_gives_no_network_scope(world: World) -> None:
    with clock.at(date(2014, 12, 31)):
        assert actor_of(world.bekir).ids("net") == frozenset()


def test_partner_gets_the_partner_token_and_no_administration(world: World) -> None:
    actor = actor_of(world.jule)
    assert actor.has(f"partner:{world.initiative.pk}")
    assert actor.ids("admin") == frozenset()


def test_apps_above_contribute_tokens(world: World) -> None:
    seen: list[tuple[int, frozenset[int], bool]] = []

    def source(person_id: int, organisation_ids: frozenset[int], own_factor: bool) -> set[str]:  # noqa: FBT001
        seen.append((person_id, organisation_ids, own_factor))
        return {"matter:7"}

    before = list(scopes._sources)
    scopes.register_scope_source(source)
    try:
        assert actor_of(world.bekir).has("matter:7")
    finally:
        scopes._sources[:] = before
    assert seen == [(world.bekir.pk, frozenset({world.musterbach.pk}), True)]


def test_resolving_costs_few_queries(world: World, django_assert_max_num_queries) -> None:
    # Four of our own, and one of each app above that contributes tokens (advice).
    with django_assert_max_num_queries(5):
        actor_for(session_of(world.bekir))


def test_a_code_to_the_mailbox_is_nobodys_own_factor_even_where_one_person_reads_it(world: World) -> None:
    assert not actor_for(session_of(world.bekir)).own_factor
    assert actor_for(session_of(world.bekir, own_factor=True)).own_factor
    lena = add_person("Lena", "Linse", user=world.bekir.user)
    chosen = SignedIn(world.bekir.user_id or 0, world.bekir.pk, second_factor=False, own_factor=True)
    assert actor_for(chosen).person_id == world.bekir.pk
    assert not actor_for(chosen).own_factor
    assert lena.user_id == world.bekir.user_id


def test_who_somebody_is_can_be_asked_for_another_day(world: World) -> None:
    seat = Seat.objects.get(person=world.clara)
    seat.valid = ranges.ended_on(seat.valid, clock.today() - timedelta(days=1))
    seat.save()
    then = scopes.actor_for_person(
        world.clara, second_factor=False, own_factor=True, day=clock.today() - timedelta(days=1)
    )
    assert then.has(f"admin:{world.lindenried.pk}")
    assert not actor_of(world.clara).has(f"admin:{world.lindenried.pk}")


def test_offices_and_advisers_keep_the_topics_and_only_advisers_confirm(world: World) -> None:
    kept = {name: actor_of(getattr(world, name)) for name in ("anna", "dana", "emil", "fatma", "hanna", "bekir")}
    assert {name for name, actor in kept.items() if actor.has("vocabulary")} == {"anna", "dana", "hanna"}
    assert {name for name, actor in kept.items() if actor.has("vocabulary-confirm")} == {"anna", "hanna"}
