"""Both forms of every rule agree, for every persona, state and audience."""

import pytest

from gemeindenetz.core.origins import Origin
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.actions.write_example import draft_example_from
from gemeindenetz.library.models import Evidence, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import World, actor_of, personas

AUDIENCES = [value for value, _label in Audience.choices]


def examples_in_every_state(world: World) -> list[PracticeExample]:
    rows = [make.draft(world), make.submitted(world)]
    rows.append(actions.return_example(actor=actor_of(world.dana), example=make.submitted(world), note="Kosten?"))
    for audience in AUDIENCES:
        staff = make.draft(world, world.anna)
        rows.append(
            actions.publish_example(
                actor=actor_of(world.anna), example=staff, readers=Readers(audience, Audience.TEAM)
            )
        )
    rows.append(actions.withdraw_example(actor=actor_of(world.dana), example=make.published(world)))
    from_matter = draft_example_from(
        actor=actor_of(world.anna), origin=Origin("case", 4711), network=world.gemeindenetzwerk,
        organisation=world.musterbach, telling=make.telling(), consent_scope=make.MATTER,
    )  # fmt: skip
    rows += [from_matter, actions.ask_consent(actor=actor_of(world.anna), example=from_matter)]
    return rows


def findings_in_every_state(world: World) -> list[Finding]:
    rows = [make.finding(world, origin=Origin("case", 1)), make.asked(world, origin=Origin("case", 2))]
    for number, audience in enumerate(AUDIENCES, start=3):
        rows.append(make.released(world, audience, origin=Origin("case", number)))
    rows.append(
        actions.refuse_release(
            actor=make.town_actor(world), finding=make.asked(world, origin=Origin("case", 20))
        )
    )
    rows.append(
        actions.withdraw_finding(
            actor=make.town_actor(world), finding=make.released(world, origin=Origin("case", 21))
        )
    )
    return rows


def everybody(world: World):
    people = personas(world)
    return {**people, "bekir in the matter": make.town_actor(world), "nora": actor_of(world.nora)}


def test_seeing_an_example_is_the_same_yes_or_no_and_as_a_set(world):
    rows = examples_in_every_state(world)
    for name, actor in everybody(world).items():
        seen = set(PracticeExample.objects.visible_to(actor).values_list("pk", flat=True))
        for row in rows:
            row.refresh_from_db()
            assert permissions.can_see_example(actor, row) == (row.pk in seen), (name, row.state, row.scope)


def test_seeing_a_finding_is_the_same_yes_or_no_and_as_a_set(world):
    rows = findings_in_every_state(world)
    for name, actor in everybody(world).items():
        seen = set(Finding.objects.visible_to(actor).values_list("pk", flat=True))
        for row in rows:
            assert permissions.can_see_finding(actor, row) == (row.pk in seen), (name, row.state, row.scope)


def test_seeing_a_recommendation_is_the_same_yes_or_no_and_as_a_set(world):
    rows = [make.recommendation(world, is_published=False), make.recommendation(world)]
    rows += [make.recommendation(world, audience=audience) for audience in AUDIENCES]
    rows.append(actions.withdraw_recommendation(actor=actor_of(world.anna), recommendation=rows[1]))
    for name, actor in everybody(world).items():
        seen = set(Recommendation.objects.visible_to(actor).values_list("pk", flat=True))
        for row in rows:
            row.refresh_from_db()
            assert permissions.can_see_recommendation(actor, row) == (row.pk in seen), (name, row.state)


def test_what_stands_in_the_library_is_published_and_visible(world):
    examples_in_every_state(world)
    for name, actor in everybody(world).items():
        visible = set(PracticeExample.objects.visible_to(actor).filter(state="published").values_list("pk", flat=True))
        readable = set(PracticeExample.objects.readable_by(actor).values_list("pk", flat=True))
        assert readable == visible, name


@pytest.mark.parametrize(
    ("audience", "readers"),
    [
        ("team", {"anna", "dana"}),
        ("office", {"anna", "dana"}),
        ("members", {"anna", "dana", "bekir", "clara", "ingo"}),
        ("above", {"anna", "dana", "bekir", "clara", "ingo", "hanna", "karim"}),
        ("public", {"anna", "dana", "bekir", "clara", "ingo", "hanna", "karim", "emil", "fatma", "jule", "georg"}),
    ],
)
def test_each_audience_reaches_exactly_these_people(world, audience, readers):
    staff = make.draft(world, world.anna)
    row = actions.publish_example(
        actor=actor_of(world.anna), example=staff, readers=Readers(audience, Audience.TEAM)
    )
    found = {name for name, actor in personas(world).items() if permissions.can_see_example(actor, row)}
    assert found == readers


def test_an_internal_finding_is_seen_by_its_advisory_team_alone(world):
    row = make.finding(world)
    found = {name for name, actor in everybody(world).items() if permissions.can_see_finding(actor, row)}
    assert found == {"anna", "nora"}


def test_the_people_of_the_matter_see_a_finding_from_the_moment_they_are_asked(world):
    row = make.finding(world)
    assert not permissions.can_see_finding(make.town_actor(world), row)
    row = actions.ask_release(actor=actor_of(world.anna), finding=row)
    assert permissions.can_see_finding(make.town_actor(world), row)
    assert not permissions.can_see_finding(actor_of(world.ingo), row)


def test_only_the_people_of_the_matter_may_release(world):
    row = make.asked(world)
    allowed = {name for name, actor in everybody(world).items() if permissions.can_release_finding(actor, row)}
    assert allowed == {"bekir in the matter"}


def test_evidence_is_visible_only_when_both_ends_are(world):
    advice = make.recommendation(world)
    hidden = make.finding(world)
    actions.add_evidence(actor=actor_of(world.anna), recommendation=advice, of=hidden)
    actions.add_evidence(actor=actor_of(world.anna), recommendation=advice, of=make.published(world, Audience.MEMBERS))
    counts = {name: Evidence.objects.visible_to(actor).count() for name, actor in personas(world).items()}
    assert counts["anna"] == 2
    assert counts["dana"] == counts["clara"] == 1
    assert counts["georg"] == counts["hanna"] == 0


def test_the_card_what_did_not_work_may_be_narrower_than_the_example(world):
    row = make.published(world, Audience.PUBLIC, pitfalls_for=Audience.MEMBERS)
    found = {name for name, actor in personas(world).items() if permissions.can_see_pitfalls(actor, row)}
    assert found == {"anna", "dana", "bekir", "clara", "ingo"}


def test_an_anonymous_finding_names_its_town_to_nobody_but_team_and_matter(world):
    row = make.released(world, release=Release(Audience.PUBLIC))
    found = {name for name, actor in everybody(world).items() if permissions.can_see_town(actor, row)}
    assert found == {"anna", "nora", "bekir in the matter"}
