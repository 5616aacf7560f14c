"""Findings: internal, asked, released without the town's name, opened on their day, taken back."""

from datetime import timedelta

import pytest

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.origins import Origin
from gemeindenetz.library import actions
from gemeindenetz.library.actions.record_finding import Lesson, Roots, SaysNothing
from gemeindenetz.library.actions.release_finding import DateInThePast, GivesTheTownAway, Release
from gemeindenetz.library.models import Finding
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries.places import finding_place, towns_fitting
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import actor_of, add_membership, add_municipality, territory_of

SYSTEM = Actor.system("test")


def more_members(world, count: int, *, population: int = 7_000):
    """Further members of the size class and county of Musterbach."""
    for number in range(count):
        town = add_municipality(
            territory_of(world.musterkreis), f"98001{100 + number}", f"Nebenort {number}", population=population
        )
        add_membership(town, world.gemeindenetzwerk)


def test_a_finding_says_something(world):
    with pytest.raises(SaysNothing):
        make.finding(world, worked=" ", did_not_work="")


def test_only_the_advisory_team_records_findings(world):
    for person in (world.dana, world.bekir, world.hanna):
        with pytest.raises(NotAllowed):
            actions.record_finding(
                actor=actor_of(person), network=world.gemeindenetzwerk, lesson=Lesson("A", worked="B")
            )


def test_the_same_matter_changes_its_finding_until_the_town_is_asked(world):
    first = make.finding(world)
    second = make.finding(world, worked="Zwei Gespräche.")
    assert (first.pk, second.worked) == (second.pk, "Zwei Gespräche.")
    actions.ask_release(actor=actor_of(world.anna), finding=first)
    with pytest.raises(NotAllowed):
        make.finding(world)


def test_a_released_finding_is_anonymous_unless_the_town_wants_its_name_there(world):
    assert make.released(world).is_anonymous
    named = make.released(
        world, release=Release(Audience.PUBLIC, is_anonymous=False, voice="Wir würden es wieder tun."),
        origin=Origin("case", 9),
    )  # fmt: skip
    assert not named.is_anonymous
    assert named.voice == "Wir würden es wieder tun."


def test_with_few_towns_an_anonymous_finding_shows_neither_size_nor_county(world):
    row = make.released(world)
    assert (row.shown_size, row.shown_place) == (False, "")


def test_with_five_towns_it_shows_size_and_county(world):
    more_members(world, 4)
    row = make.released(world)
    assert (row.shown_size, row.shown_place) == (True, "county")


def test_choosing_what_gives_the_town_away_is_refused_with_the_number(world):
    more_members(world, 2)
    with pytest.raises(GivesTheTownAway, match="3"):
        make.released(world, release=Release(Audience.MEMBERS, with_size=True, place="county"))


def test_a_topic_few_towns_are_known_for_gives_the_town_away(world):
    more_members(world, 6)
    example = make.published(world)
    example.topics = [world.topic]
    example.save()
    row = make.finding(world, topics=[world.topic])
    place = finding_place(row)
    free = towns_fitting(network=row.network, place=place, topics=[], with_size=True, shown_place="county")
    tied = towns_fitting(
        network=row.network, place=place, topics=[world.topic.pk], with_size=True, shown_place="county"
    )
    assert not free.gives_away
    assert tied.gives_away
    assert tied.smallest == 1


def test_public_after_a_date_opens_on_its_day_and_not_before(world):
    day = clock.today() + timedelta(days=30)
    row = make.released(world, release=Release(Audience.MEMBERS, public_from=day))
    assert actions.open_due_entries(actor=SYSTEM) == 0
    with clock.at(day + timedelta(days=3)):
        assert actions.open_due_entries(actor=SYSTEM) == 1
        assert actions.open_due_entries(actor=SYSTEM) == 0
    row.refresh_from_db()
    assert row.scope == "public"


def test_a_day_in_the_past_is_refused(world):
    with pytest.raises(DateInThePast):
        make.released(world, release=Release(Audience.MEMBERS, public_from=clock.today()))


def test_a_refused_finding_stays_with_the_team(world):
    row = actions.refuse_release(actor=make.town_actor(world), finding=make.asked(world))
    assert row.scope == ""
    assert not Finding.objects.readable_by(actor_of(world.anna)).exists()
    assert not Finding.objects.visible_to(actor_of(world.dana)).exists()


def test_a_released_finding_can_be_taken_back_at_once(world):
    row = make.released(world)
    actions.withdraw_finding(actor=make.town_actor(world), finding=row)
    assert not Finding.objects.visible_to(actor_of(world.clara)).exists()


def test_colleagues_not_let_in_can_neither_see_nor_release(world):
    row = make.asked(world)
    with pytest.raises(NotVisible):
        actions.release_finding(actor=actor_of(world.ingo), finding=row, release=Release())


def test_a_reflection_without_town_is_released_by_the_team(world):
    lesson = Lesson("Runder Tisch braucht Auftrag", worked="Auftrag des Gemeinderats", theory="Selle 2013", kind="reflection")
    row = actions.record_finding(
        actor=actor_of(world.anna), network=world.gemeindenetzwerk, lesson=lesson, roots=Roots(author=world.anna)
    )
    row = actions.release_finding(actor=actor_of(world.anna), finding=row, release=Release(Audience.MEMBERS))
    assert row.number.startswith("EK-")
    assert Finding.objects.readable_by(actor_of(world.clara)).get() == row
