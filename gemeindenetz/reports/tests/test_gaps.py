"""The knowledge-gap radar: counted again by hand, small cells told to nobody, one click from gap to published example."""

import random
import re
from collections import defaultdict
from datetime import date, timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.tests.factories import seat_request
from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact
from gemeindenetz.ledger.models import Fact
from gemeindenetz.library import actions
from gemeindenetz.library.actions.keep_commissions import CommissionMoved, LookedForAlready, UnknownSize
from gemeindenetz.library.models import Commission, PracticeExample
from gemeindenetz.library.permissions import can_see_commission
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import (
    actor_of,
    add_membership,
    add_municipality,
    personas,
    territory_of,
)
from gemeindenetz.network.tests.test_views import NAMES, client_of
from gemeindenetz.register.models import Statistic
from gemeindenetz.reports.queries.demand import BOUNDS, FEWEST_MEMBERS, at_least, demand_of
from gemeindenetz.reports.queries.gaps import radar_of, radar_period
from gemeindenetz.reports.suppression import K
from gemeindenetz.search.models import UnansweredQuery

WORDS = "Flamingoschuppen"
SIZES = {"from-0": 900, "from-5000": 9_000, "from-20000": 30_000}


def towns(world, *, size, count, first):
    """Members of one size; returns their keys."""
    county, made = territory_of(world.musterkreis), []
    for number in range(first, first + count):
        key = f"980016{number:02}"
        town = add_municipality(county, key, f"Siedlung {number}", population=SIZES[size])
        add_membership(town, world.gemeindenetzwerk)
        made.append(key)
    return made


def ask(world, town, number, *, topic, day=None, kind="request_received"):
    return record_fact(
        day=day or radar_period().until - timedelta(days=number % 300), kind=kind, detail="web",
        network=world.gemeindenetzwerk.slug, municipality=town, origin=Origin("advice_request", number), topic=topic,
    )  # fmt: skip


def address(world, name="gaps", *more):
    return reverse(f"reports:{name}", args=[world.gemeindenetzwerk.slug, *more])


def page(world, persona="dana"):
    response = client_of(world, persona).get(address(world))
    assert response.status_code == 200
    return response.content.decode()


def without_tokens(text):
    return re.sub(r'"[A-Za-z0-9]{64}"|nonce="[^"]*"', "", text)


def cell(world, size, *, topic=None):
    radar = radar_of(actor_of(world.dana), world.gemeindenetzwerk)
    row = next(row for row in radar.rows if row.slug == (topic or world.subtopic.slug))
    return next(one for one in row.cells if one.size == size)


# Who may see


def test_only_team_and_office_of_the_network_see_its_gaps(world):
    for name in NAMES:
        expected = 302 if name == "georg" else 200 if name in ("anna", "dana") else 404
        assert client_of(world, name).get(address(world)).status_code == expected, name
    assert client_of(world, "dana").get(reverse("reports:gaps", args=[world.staedtenetzwerk.slug])).status_code == 404


def test_the_navigation_leads_there_and_lights_up_its_own_entry(world):
    text = page(world)
    lit = re.findall(r'<a[^>]*aria-current="page"[^>]*>\s*(?:<[^>]*>)*([^<]+)', text)
    assert "Wissenslücken" in lit
    assert "Berichte" not in lit
    response = client_of(world, "anna").get(reverse("reports:gap_overview"))
    assert response.headers["Location"] == address(world)


def test_a_gap_of_another_network_can_not_be_given_to_its_editors(world):
    wanted = reverse("reports:commission", args=[world.staedtenetzwerk.slug, world.subtopic.slug, "from-0"])
    for name in ("bekir", "anna", "dana", "emil"):
        assert client_of(world, name).post(wanted).status_code == 404, name
    assert not Commission.objects.exists()


def test_seeing_a_commission_is_the_same_yes_or_no_and_as_a_set(world):
    row = actions.commission_example(actor=actor_of(world.dana), network=world.gemeindenetzwerk, topic=world.topic)
    for name, actor in personas(world).items():
        seen = Commission.objects.visible_to(actor).filter(pk=row.pk).exists()
        assert can_see_commission(actor, row) == seen == (name in ("anna", "dana")), name


# What is told


@pytest.mark.parametrize("base", range(2 * FEWEST_MEMBERS + 50))
def test_a_bound_is_true_and_leaves_five_members_who_may_not_have_asked(base):
    for number in range(base + 1):
        told = at_least(number, of_members=base)
        assert told in (0, *BOUNDS)
        assert told <= number
        if told:
            assert base - told >= K
            assert told >= K


def brute_force(world, keys, period):
    """Return the towns behind every cell, one fact after another, without the query that is tested."""
    gone = set(Fact.objects.filter(reverses__isnull=False).values_list("reverses", flat=True))
    matters = defaultdict(list)
    for fact in Fact.objects.filter(network=world.gemeindenetzwerk.slug, reverses__isnull=True).order_by("day", "pk"):
        counts = not fact.kind.startswith("member") and fact.kind not in {"case_closed", "case_reopened"}
        if period.since <= fact.day <= period.until and fact.pk not in gone and counts:
            matters[fact.subject].append(fact)
    cells = defaultdict(set)
    for facts in matters.values():
        topic = next((fact.topic for fact in reversed(facts) if fact.topic), "")
        town = facts[-1].municipality
        people = Statistic.objects.get(territory__ags=town, key="population").value
        size = next(size for size in reversed(SIZES) if people >= {"from-0": 0, "from-5000": 5_000, "from-20000": 20_000}[size])
        cells[topic, size].add(town)
    return cells


def test_bounds_are_those_of_a_count_by_hand(world):
    chance = random.Random(7)
    members = [
        *towns(world, size="from-0", count=24, first=1),
        *towns(world, size="from-5000", count=14, first=30),
        *towns(world, size="from-20000", count=6, first=50),
    ]
    topics = [world.topic.slug, world.subtopic.slug, ""]
    kinds = ("request_received", "case_opened", "case_state", "consultation", "visit", "case_closed")
    period = radar_period()
    span = (period.until - period.since).days
    for number in range(160):
        town = chance.choice(members)
        for _turn in range(chance.randrange(1, 4)):
            day = period.since + timedelta(days=chance.randrange(-60, span + 60))
            fact = ask(world, town, number, topic=chance.choice(topics), day=min(day, clock.today()), kind=chance.choice(kinds))
            if chance.random() < 0.1:
                record_fact_back(fact)
    demand = demand_of(network=world.gemeindenetzwerk.slug, dataset="own", period=period, members=members)
    assert demand.sizes == ("from-0", "from-5000")
    counted = brute_force(world, members, period)
    expected = {}
    for size, base in (("from-0", 24), ("from-5000", 14)):
        for topic in topics:
            number = len(counted[topic, size])
            fits = [bound for bound in (5, 10, 20, 50) if bound <= number and bound <= base - 5]
            expected[topic, size] = max(fits, default=0)
    assert {key: demand.at_least(*key) for key in expected} == expected
    assert len(set(expected.values())) > 1


def record_fact_back(fact):
    Fact.objects.create(
        day=fact.day, kind=fact.kind, network=fact.network, municipality=fact.municipality, topic=fact.topic,
        detail=fact.detail, subject=fact.subject, dataset=fact.dataset, reverses=fact,
    )  # fmt: skip


def test_a_network_whose_classes_are_too_small_shows_one_column_for_all(world):
    members = [*towns(world, size="from-0", count=6, first=1), *towns(world, size="from-5000", count=6, first=20)]
    for number, town in enumerate(members[:6]):
        ask(world, town, number, topic="x")
    demand = demand_of(network=world.gemeindenetzwerk.slug, dataset="own", period=radar_period(), members=members)
    assert demand.sizes == ("",)
    assert demand.at_least("x", "") == 5


def test_supply_is_that_of_a_count_by_hand(world):
    towns(world, size="from-0", count=12, first=1)
    big = add_municipality(territory_of(world.musterkreis), "98001777", "Grossdorf", population=9_000)
    add_membership(big, world.gemeindenetzwerk)
    for topics, house in (([world.subtopic], world.musterbach), ([world.topic], world.musterbach), ([world.subtopic], big)):
        made = actions.begin_example(
            actor=actor_of(world.anna), network=world.gemeindenetzwerk, organisation=house,
            telling=make.telling(topics=topics), author=world.anna,
        )  # fmt: skip
        actions.publish_example(actor=actor_of(world.anna), example=made)
    make.draft(world, topics=[world.subtopic])
    make.recommendation(world, topics=[world.subtopic])
    radar = radar_of(actor_of(world.dana), world.gemeindenetzwerk)
    rows = {row.slug: row for row in radar.rows}
    for topic, inside in ((world.topic, {world.topic.pk, world.subtopic.pk}), (world.subtopic, {world.subtopic.pk})):
        every = [row for row in PracticeExample.objects.filter(state="published") if inside & {one.pk for one in row.topics.all()}]
        row = rows[topic.slug]
        assert row.examples == len(every)
        assert row.recommendations == 1
        for shown in row.cells:
            small = [one for one in every if one.size_class and int(one.size_class) < 5_000]
            assert (shown.size, shown.examples) == ("from-0", len(small))


# Nothing leaks


def test_neither_town_nor_word_of_a_request_stands_on_the_page(world):
    members = towns(world, size="from-0", count=12, first=1)
    for number, town in enumerate(members[:7]):
        ask(world, town, number, topic=world.subtopic.slug)
    take_over(actor=actor_of(world.anna), request=seat_request(world.bekir, world.musterbach, moves=WORDS))
    UnansweredQuery.objects.create(words="krokodilfrage", count=50, day=radar_period().until)
    for persona in ("anna", "dana"):
        text = page(world, persona)
        for secret in (WORDS, "krokodilfrage", "Krokodilfrage", "Siedlung", "Musterbach", "98001"):
            assert secret not in text, (persona, secret)
        assert "50 vergebliche Suchen gehören zu keinem Thema" in text
        assert "mindestens 5" in text


def test_one_more_town_that_asks_today_changes_nothing_on_the_page(world):
    members = towns(world, size="from-0", count=12, first=1)
    for number, town in enumerate(members[:4]):
        ask(world, town, number, topic=world.subtopic.slug)
    before = radar_of(actor_of(world.dana), world.gemeindenetzwerk)
    ask(world, members[5], 99, topic=world.subtopic.slug, day=clock.today())
    assert radar_of(actor_of(world.dana), world.gemeindenetzwerk) == before
    assert cell(world, "from-0").at_least == 0


def test_four_towns_read_like_none_and_no_gap_is_made_of_them(world):
    members = towns(world, size="from-0", count=12, first=1)
    empty = page(world)
    for number, town in enumerate(members[:4]):
        for turn in range(3):
            ask(world, town, 10 * number + turn, topic=world.subtopic.slug)
    assert without_tokens(page(world)) == without_tokens(empty)


# Failed searches


def test_searches_in_vain_count_at_the_topic_they_mean_from_five_on(world):
    world.subtopic.label, world.subtopic.alternative_labels = "Bürgerbus", ["Mitfahrbank"]
    world.subtopic.save()
    day = radar_period().until
    for words, count in (("buergerbus fahrplan", 3), ("mitfahrbank", 2), ("fahrplan", 9)):
        UnansweredQuery.objects.create(words=words, count=count, day=day)
    UnansweredQuery.objects.create(words="buergerbus", count=90, day=day - timedelta(days=500))
    radar = radar_of(actor_of(world.dana), world.gemeindenetzwerk)
    row = next(row for row in radar.rows if row.slug == world.subtopic.slug)
    assert (row.searches, radar.searches_without_topic) == (5, 9)
    assert row.is_searched_gap
    assert "5-mal vergeblich gesucht" in page(world)
    UnansweredQuery.objects.filter(words="mitfahrbank").update(count=1)
    assert "-mal vergeblich gesucht" not in page(world)


# From gap to example


def gap(world):
    """Six small towns asked about the subtopic, and there is no example."""
    for number, town in enumerate(towns(world, size="from-0", count=12, first=1)[:6]):
        ask(world, town, number, topic=world.subtopic.slug)
    return address(world, "commission", world.subtopic.slug, "from-0")


def small_example(world):
    place = territory_of(world.musterbach)
    Statistic.objects.filter(territory=place, key="population").update(value=1_800)
    return make.published(world, topics=[world.subtopic])


def test_one_click_puts_the_gap_on_the_board_and_a_published_example_settles_it(world):
    wanted = gap(world)
    assert wanted in page(world)
    client = client_of(world, "dana")
    done = client.post(wanted, follow=True).content.decode()
    assert "Steht jetzt auf der Redaktionstafel" in done
    assert "Wird gesucht: zur Redaktionstafel" in done
    assert wanted not in done
    row = Commission.objects.get()
    assert (row.wanted_by, row.state, row.size_class) == (world.dana.name, "open", "from-0")
    anna = client_of(world, "anna")
    board = anna.get(reverse("library:board")).content.decode()
    assert f"gewünscht von {world.dana.name}" in board
    anna.post(reverse("library:commission", args=[row.public_id, "uebernehmen"]))
    assert f"{world.anna.name} kümmert sich darum" in anna.get(reverse("library:board")).content.decode()
    example = small_example(world)
    row.refresh_from_db()
    assert (row.state, row.answer) == ("done", example)
    assert example.title in anna.get(reverse("library:board")).content.decode()
    actions.withdraw_example(actor=actor_of(world.dana), example=example)
    row.refresh_from_db()
    assert (row.state, row.answer, row.taken_by) == ("taken", None, world.anna)


def test_examples_of_another_size_topic_or_network_settle_nothing(world):
    row = actions.commission_example(
        actor=actor_of(world.dana), network=world.gemeindenetzwerk, topic=world.subtopic, size_class="from-20000"
    )
    small_example(world)
    row.refresh_from_db()
    assert row.state == "open"
    wide = actions.commission_example(actor=actor_of(world.dana), network=world.gemeindenetzwerk, topic=world.topic)
    make.published(world, topics=[world.subtopic], title="Noch eines")
    wide.refresh_from_db()
    assert wide.state == "done", "any size, and the topic lies below the one that is looked for"


def test_a_commission_can_be_dropped_and_looked_for_again(world):
    client = client_of(world, "dana")
    client.post(gap(world))
    row = Commission.objects.get()
    dropped = client.post(reverse("library:commission", args=[row.public_id, "streichen"]), follow=True)
    undo = reverse("library:commission", args=[row.public_id, "wieder-suchen"])
    assert undo in dropped.content.decode()
    client.post(undo)
    row.refresh_from_db()
    assert row.state == "open"
    assert client.post(reverse("library:commission", args=[row.public_id, "unsinn"])).status_code == 404


def test_what_is_impossible_is_refused_with_a_word(world):
    dana, network = actor_of(world.dana), world.gemeindenetzwerk
    row = actions.commission_example(actor=dana, network=network, topic=world.topic)
    with pytest.raises(LookedForAlready):
        actions.commission_example(actor=dana, network=network, topic=world.topic)
    with pytest.raises(UnknownSize):
        actions.commission_example(actor=dana, network=network, topic=world.topic, size_class="riesig")
    with pytest.raises(CommissionMoved):
        actions.give_back_commission(actor=dana, commission=row)
    actions.drop_commission(actor=dana, commission=row)
    actions.commission_example(actor=dana, network=network, topic=world.topic)
    with pytest.raises(LookedForAlready):
        actions.reopen_commission(actor=dana, commission=row)
    client = client_of(world, "dana")
    again = client.post(address(world, "commission", world.topic.slug, "alle"), follow=True)
    assert "Ein solches Beispiel wird schon gesucht" in again.content.decode()


def test_the_period_ends_with_the_last_whole_month():
    with clock.at(clock.now().replace(year=2026, month=3, day=17)):
        period = radar_period()
    assert (period.since, period.until) == (date(2024, 3, 1), date(2026, 2, 28))
