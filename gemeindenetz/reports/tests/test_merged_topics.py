"""Merging topics: the rehearsal shows each actor its own, everything moves, undo restores or names what changed."""

from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db.models import ForeignKey, Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.advice.actions.edit_case import edit_case
from gemeindenetz.advice.actions.routing_rules import RuleDraft, save_rule
from gemeindenetz.advice.models import AdviceRequest, Case, RoutingRule
from gemeindenetz.advice.tests.factories import open_case, seat_request
from gemeindenetz.core import clock, undo, undo_rows
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import Organisation, Seat
from gemeindenetz.network.tests.personas import World, actor_of
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.sheet import sheet_of
from gemeindenetz.topics import actions
from gemeindenetz.topics.actions import TopicDraft
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.merging import rehearse_merge
from gemeindenetz.topics.uses import topic_uses

pytestmark = pytest.mark.django_db


@pytest.fixture
def target(world: World) -> Topic:
    return actions.add_topic(
        actor=actor_of(world.dana), draft=TopicDraft("Partizipation"), broader=world.topic
    )


@pytest.fixture
def used(world: World, target: Topic) -> Case:
    """Every app points at Bürgerbeteiligung; Musterbach and Anna at both topics."""
    case = open_case(world, topic=world.subtopic)
    RoutingRule.objects.create(service=world.fachberatung, position=1, name="Anna", topic=world.subtopic)
    world.musterbach.topics.set([world.subtopic, target])
    world.lindenried.topics.set([world.subtopic])
    Seat.objects.get(person=world.anna).topics.set([world.subtopic])
    world.fachberatung.topics.set([world.subtopic])
    return case


def _is_history(model: type[Model]) -> bool:
    """Events of the history point at what they are about, without holding it."""
    return hasattr(model, "pgh_id")


def everything() -> dict[str, Any]:
    """All rows of the vocabulary and of what points at it."""
    models: set[type[Model]] = {Topic, Topic.related.through, *(use.model for use in topic_uses())}
    return {
        model._meta.label: undo_rows.images(model, model._default_manager.values_list("pk", flat=True))
        for model in models
    }


def merge(world: World, target: Topic, *, who: str = "anna") -> UndoTicket:
    actor = actor_of(getattr(world, who))
    plan = rehearse_merge(actor=actor, source=world.subtopic, target=target)
    return actions.merge_topics(actor=actor, source=world.subtopic, target=target, shown=plan.fingerprint)


def test_every_reference_to_a_topic_is_registered_with_who_may_know_of_it() -> None:
    known = {(use.model, use.column) for use in topic_uses()}
    known |= {(Topic, "broader"), (Topic, "replaced_by")}
    known |= {(Topic.related.through, "from_topic"), (Topic.related.through, "to_topic")}
    found = {
        (model, field.name)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is Topic and not _is_history(model)
    }
    assert found == known, f"register_topic_use is missing for {found - known}"


def test_the_rehearsal_names_what_an_adviser_sees_and_changes_nothing(
    world: World, used: Case, target: Topic
) -> None:
    before = everything()
    plan = rehearse_merge(actor=actor_of(world.anna), source=world.subtopic, target=target)
    shown = {str(group.label): group.names for group in plan.groups}
    assert shown["Beratungen"] == [str(used)]
    assert set(shown["Organisationen"]) == {"Musterbach", "Lindenried"}
    assert shown["Kenntnisse der Fachberatung"] == ["Anna Amsel"]
    assert shown["Zuteilungsregeln"] == ["Anna"]
    assert plan.labels == ["Bürgerbeteiligung"]
    assert not plan.affects_others
    assert everything() == before


@pytest.mark.parametrize("who", ["dana", "hanna"])
def test_office_and_foreign_adviser_learn_only_that_further_matters_are_affected(
    world: World, used: Case, target: Topic, client: Any, who: str
) -> None:
    plan = rehearse_merge(actor=actor_of(getattr(world, who)), source=world.subtopic, target=target)
    assert plan.affects_others
    words = " ".join(name for group in plan.groups for name in group.names)
    assert used.number not in words
    assert used.title not in words
    assert "Beratungen" not in [str(group.label) for group in plan.groups]


def test_everything_moves_and_the_old_topic_leads_on(world: World, used: Case, target: Topic) -> None:
    merge(world, target)
    used.refresh_from_db()
    assert used.topic == target
    assert AdviceRequest.objects.get(pk=used.request_id).topic == target
    assert RoutingRule.objects.get().topic == target
    assert list(world.musterbach.topics.all()) == [target]
    assert list(world.lindenried.topics.all()) == [target]
    gone = Topic.objects.get(pk=world.subtopic.pk)
    assert (gone.deprecated_on, gone.replaced_by) == (clock.today(), target)
    assert "Bürgerbeteiligung" in Topic.objects.get(pk=target.pk).alternative_labels


def test_taking_back_restores_every_row(world: World, used: Case, target: Topic) -> None:
    before = everything()
    ticket = merge(world, target)
    assert everything() != before
    undo.undo(actor=actor_of(world.anna), ticket=ticket)
    assert everything() == before


def test_what_happens_to_a_matter_otherwise_does_not_stand_in_the_way(
    world: World, used: Case, target: Topic
) -> None:
    ticket = merge(world, target)
    Case.objects.filter(pk=used.pk).update(follow_up_note="Inzwischen weitergearbeitet")
    undo.undo(actor=actor_of(world.anna), ticket=ticket)
    used.refresh_from_db()
    assert (used.topic, used.follow_up_note) == (world.subtopic, "Inzwischen weitergearbeitet")


def test_a_matter_that_got_another_topic_since_is_named_and_nothing_changes(
    world: World, used: Case, target: Topic
) -> None:
    ticket = merge(world, target)
    used.refresh_from_db()
    edit_case(actor=actor_of(world.anna), case=used, title=used.title, topic=world.topic)
    before = everything()
    with pytest.raises(undo.UndoRefused, match=used.number):
        undo.undo(actor=actor_of(world.anna), ticket=ticket)
    assert everything() == before


def test_the_office_asks_and_any_adviser_confirms_also_for_other_networks(
    world: World, used: Case, target: Topic
) -> None:
    before = everything()
    ticket = merge(world, target, who="dana")
    plan = undo.rehearse_undo(actor=actor_of(world.dana), ticket=ticket)
    assert plan.affects_others
    assert used.number not in str(plan.lines)
    asked = undo.undo(actor=actor_of(world.dana), ticket=ticket)
    assert asked.undone_at is None
    assert asked.asked_at is not None
    undo.undo(actor=actor_of(world.hanna), ticket=asked)
    assert everything() == before


def test_contacts_and_funders_never_see_the_ticket(world: World, used: Case, target: Topic) -> None:
    merge(world, target)
    for who in ("bekir", "emil", "fatma", "jule", "karim"):
        assert not UndoTicket.objects.visible_to(actor_of(getattr(world, who))).exists()


def test_what_changed_since_it_was_shown_is_shown_anew(world: World, used: Case, target: Topic) -> None:
    actor = actor_of(world.anna)
    plan = rehearse_merge(actor=actor, source=world.subtopic, target=target)
    save_rule(
        actor=actor_of(world.dana), service=world.fachberatung, draft=RuleDraft("Neu", topic=world.subtopic)
    )
    with pytest.raises(actions.ChangedSinceShown):
        actions.merge_topics(actor=actor, source=world.subtopic, target=target, shown=plan.fingerprint)
    assert not Topic.objects.get(pk=world.subtopic.pk).is_deprecated


def test_figures_of_the_year_count_the_merged_topic_where_it_went(
    world: World, used: Case, target: Topic
) -> None:
    facts = list(Fact.objects.values_list("pk", "topic"))
    ticket = merge(world, target)
    period = Period(date(clock.today().year, 1, 1), date(clock.today().year, 12, 31))
    sheet = sheet_of(world.gemeindenetzwerk, period, exact=True)
    assert sheet.figure("running", ("topic", target.slug)).value == 1
    assert ("topic", world.subtopic.slug) not in sheet.counts.nodes
    assert list(Fact.objects.values_list("pk", "topic")) == facts
    undo.undo(actor=actor_of(world.anna), ticket=ticket)
    sheet = sheet_of(world.gemeindenetzwerk, period, exact=True)
    assert sheet.figure("running", ("topic", world.subtopic.slug)).value == 1


links = st.fixed_dictionaries(
    {
        "organisations": st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=6),
        "broader": st.lists(st.integers(-1, 3), min_size=4, max_size=4),
        "related": st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=3),
        "requests": st.lists(st.integers(0, 3), max_size=2),
        "merge": st.permutations(range(4)),
    }
)


@given(links)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_points_where_merging_leaves_nothing_behind_and_undo_restores_it(
    world: World, links: dict[str, Any]
) -> None:
    actor = actor_of(world.anna)
    AdviceRequest.objects.update(topic=None)
    Topic.related.through.objects.all().delete()
    topics = _four(world)
    for one, place in zip(topics, links["broader"], strict=True):
        if 0 <= place < topics.index(one):
            actions.move_topic(actor=actor, topic=one, broader=topics[place])
    towns: list[Organisation] = [world.musterbach, world.lindenried, world.ahornstetten, world.hohenmuster]
    for town, number in links["organisations"]:
        towns[town].topics.add(topics[number])
    for number in links["requests"]:
        request = seat_request(world.bekir, world.musterbach)
        AdviceRequest.objects.filter(pk=request.pk).update(topic=topics[number])
    source, target = topics[links["merge"][0]], topics[links["merge"][1]]
    before = everything()
    try:
        ticket = actions.merge_topics(actor=actor, source=source, target=target)
    except actions.TopicRefused:
        assert everything() == before
        return
    assert not any(use.rows(source.pk).exists() for use in topic_uses())
    undo.undo(actor=actor, ticket=ticket)
    assert everything() == before


def _four(world: World) -> list[Topic]:
    for town in (world.musterbach, world.lindenried, world.ahornstetten, world.hohenmuster):
        town.topics.clear()
    Topic.objects.filter(slug__startswith="probe").update(broader=None)
    Topic.objects.filter(slug__startswith="probe").delete()
    return [Topic.objects.create(slug=f"probe-{n}", label=f"Probe {n}", position=n) for n in range(4)]
