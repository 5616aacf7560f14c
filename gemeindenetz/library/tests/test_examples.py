"""An example's way: drafted, handed in, given back, published, changed, checked, withdrawn."""

import pytest

from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.origins import Origin
from gemeindenetz.library import actions
from gemeindenetz.library.actions._entries import ChangedMeanwhile
from gemeindenetz.library.actions.check_entry import EditorFirst
from gemeindenetz.library.actions.publish_example import (
    AudienceNotOffered,
    ConsentMissing,
    NoteMissing,
    Readers,
    TooLittle,
    set_readers,
)
from gemeindenetz.library.actions.write_example import ContactNotOfThePlace, Telling, UnknownField
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries.editorial import Editorial
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.models import Seat
from gemeindenetz.network.tests.personas import START, actor_of
from gemeindenetz.register.models import Statistic


def test_a_title_is_enough_for_a_draft(world):
    row = actions.begin_example(
        actor=actor_of(world.bekir), network=world.gemeindenetzwerk, organisation=world.musterbach,
        telling=Telling({"title": "Bürgerbus"}),
    )  # fmt: skip
    assert (row.state, row.number, row.scope, row.live) == ("draft", None, "", False)


def test_a_draft_is_seen_by_the_own_administration_and_nobody_else(world):
    row = make.draft(world)
    assert PracticeExample.objects.visible_to(actor_of(world.ingo)).filter(pk=row.pk).exists()
    for person in (world.anna, world.dana, world.clara):
        assert not PracticeExample.objects.visible_to(actor_of(person)).filter(pk=row.pk).exists()


def test_people_of_another_town_cannot_write_about_musterbach(world):
    with pytest.raises(NotAllowed):
        make.draft(world, world.clara)


def test_the_place_is_kept_as_it_was_on_the_day(world):
    row = make.draft(world)
    Statistic.objects.filter(territory=world.musterbach.territory).update(value=99_000)
    row.refresh_from_db()
    assert (row.place_ags, row.place_county, row.size_class) == ("98001001", "98001", "5000")


def test_steps_and_topics_are_stored_in_order(world):
    row = make.draft(world)
    row = actions.write_example(
        actor=actor_of(world.bekir), example=row, telling=Telling({"gist": "Neu"}, topics=[world.topic])
    )
    row = PracticeExample.objects.get(pk=row.pk)
    assert [step.when for step in row.steps.all()] == ["2022-03", "2023"]
    assert list(row.topics.all()) == [world.topic]
    assert row.gist == "Neu"


def test_nobody_writes_what_the_house_keeps(world):
    with pytest.raises(UnknownField):
        make.draft(world, scope="public")


def test_whom_to_ask_has_a_function_at_the_place(world):
    elsewhere = Seat.objects.get(person=world.clara)
    with pytest.raises(ContactNotOfThePlace):
        make.draft(world, contact=elsewhere)
    here = Seat.objects.get(person=world.bekir)
    assert make.draft(world, contact=here).contact == here


def test_two_people_writing_at_once_are_warned(world):
    row = make.draft(world)
    telling = Telling({"gist": "Erster Satz"})
    actions.write_example(actor=actor_of(world.bekir), example=row, telling=telling, expected_version=1)
    with pytest.raises(ChangedMeanwhile):
        actions.write_example(actor=actor_of(world.ingo), example=row, telling=telling, expected_version=1)


def test_handing_in_needs_a_sentence_and_what_was_done(world):
    row = make.draft(world, gist="")
    with pytest.raises(TooLittle):
        actions.submit_example(actor=actor_of(world.bekir), example=row)


def test_it_waits_for_the_editor_unless_the_network_has_it_otherwise(world):
    row = make.submitted(world)
    assert row.state == "submitted"
    assert row.due_on is not None
    actions.set_editorial_rule(
        actor=actor_of(world.dana), network=world.gemeindenetzwerk, rule=Editorial(publishes_at_once=True), since=START
    )
    assert make.submitted(world).state == "published"


def test_only_the_office_sets_how_the_network_publishes(world):
    with pytest.raises(NotAllowed):
        actions.set_editorial_rule(
            actor=actor_of(world.anna), network=world.gemeindenetzwerk, rule=Editorial(), since=START
        )


def test_publishing_gives_number_audience_and_age(world):
    first, second = make.published(world), make.published(world)
    assert first.number.endswith("-0001")
    assert second.number.endswith("-0002")
    assert (first.scope, first.live) == ("public", True)
    assert first.expires_on.year == first.confirmed_on.year + 1
    assert first.confirmations.get().due_on == first.expires_on


def test_the_number_stays_when_an_example_is_withdrawn_and_published_again(world):
    row = make.published(world)
    number = row.number
    row = actions.withdraw_example(actor=actor_of(world.bekir), example=row)
    assert (row.scope, row.live) == ("", False)
    assert not PracticeExample.objects.readable_by(actor_of(world.clara)).exists()
    assert actions.publish_example(actor=actor_of(world.dana), example=row).number == number


def test_giving_back_needs_a_word_and_opens_it_for_writing(world):
    row = make.submitted(world)
    with pytest.raises(NoteMissing):
        actions.return_example(actor=actor_of(world.dana), example=row, note=" ")
    row = actions.return_example(actor=actor_of(world.dana), example=row, note="Was hat es gekostet?")
    assert row.transitions.last().note == "Was hat es gekostet?"
    assert actions.submit_example(actor=actor_of(world.bekir), example=row).state == "submitted"


def test_an_editor_may_narrow_the_audience_but_not_widen_it(world):
    row = make.submitted(world, readers=Readers(Audience.MEMBERS, Audience.MEMBERS))
    dana = actor_of(world.dana)
    with pytest.raises(AudienceNotOffered):
        actions.publish_example(actor=dana, example=row, readers=Readers(Audience.PUBLIC))
    row = actions.publish_example(actor=dana, example=row, readers=Readers(Audience.TEAM, Audience.TEAM))
    assert row.scope == f"team:{world.gemeindenetzwerk.pk}"


def test_the_card_is_never_wider_than_the_example(world):
    row = make.published(world, Audience.MEMBERS, pitfalls_for=Audience.PUBLIC)
    assert row.pitfalls_scope == row.scope


def test_a_change_of_audience_holds_from_this_moment(world):
    row = make.published(world, Audience.PUBLIC)
    row = set_readers(actor=actor_of(world.bekir), example=row, readers=Readers(Audience.MEMBERS))
    assert row.scope == f"net:{world.gemeindenetzwerk.pk}"


def test_a_change_by_the_town_waits_for_the_editor_and_the_library_shows_the_old_text(world):
    row = make.published(world)
    row = actions.write_example(
        actor=actor_of(world.bekir), example=row, telling=Telling({"gist": "Jetzt an vier Tagen."})
    )
    assert "drei Tagen" in row.gist
    assert row.has_unpublished_changes
    row = actions.take_changes(actor=actor_of(world.dana), example=row)
    assert row.gist == "Jetzt an vier Tagen."
    assert (row.state, row.scope, row.has_unpublished_changes) == ("published", "public", False)
    assert row.steps.count() == 2


def test_a_revision_never_moves_an_audience(world):
    row = make.published(world, Audience.PUBLIC)
    old = row.latest_revision
    set_readers(actor=actor_of(world.bekir), example=row, readers=Readers(Audience.MEMBERS))
    old.as_object().save()
    row.refresh_from_db()
    assert row.scope == "public" or row.scope.startswith("net:")
    restored = PracticeExample.objects.get(pk=row.pk).with_content_json(old.content)
    assert restored.scope == PracticeExample.objects.get(pk=row.pk).scope


def test_checking_has_two_levels_and_a_change_sets_them_back(world):
    row = make.published(world)
    with pytest.raises(EditorFirst):
        actions.validate_entry(actor=actor_of(world.anna), entry=row, level="expert")
    actions.validate_entry(actor=actor_of(world.dana), entry=row, level="editor")
    actions.validate_entry(actor=actor_of(world.anna), entry=row, level="expert", note="Zahlen geprüft")
    row.refresh_from_db()
    assert row.validation == "expert"
    assert [one.level for one in row.validations.all()] == ["editor", "expert"]
    row = actions.write_example(actor=actor_of(world.dana), example=row, telling=Telling({"aim": "Neu"}))
    assert row.validation == ""


def test_the_office_is_no_expert_and_nobody_checks_their_own_text_as_one(world):
    row = make.published(world)
    with pytest.raises(NotAllowed):
        actions.validate_entry(actor=actor_of(world.dana), entry=row, level="expert")
    own = actions.publish_example(actor=actor_of(world.anna), example=make.draft(world, world.anna))
    with pytest.raises(NotAllowed):
        actions.validate_entry(actor=actor_of(world.anna), entry=own, level="expert")


def test_criteria_are_graded_once_each(world):
    row = make.published(world)
    for grade in (1, 3):
        actions.grade_criterion(actor=actor_of(world.dana), example=row, criterion="reach", grade=grade)
    assert [(one.criterion, one.grade) for one in row.grades.all()] == [("reach", 3)]


def test_a_draft_from_a_matter_is_sent_nowhere_before_the_town_agrees(world):
    draft = actions.draft_example_from(
        actor=actor_of(world.anna), origin=Origin("case", 7), network=world.gemeindenetzwerk,
        organisation=world.musterbach, telling=make.telling(), consent_scope=make.MATTER,
    )  # fmt: skip
    assert not PracticeExample.objects.visible_to(actor_of(world.dana)).exists()
    with pytest.raises(ConsentMissing):
        actions.publish_example(actor=actor_of(world.anna), example=draft)
    draft = actions.ask_consent(actor=actor_of(world.anna), example=draft)
    draft = actions.answer_consent(actor=make.town_actor(world), example=draft, agrees=True)
    assert actions.publish_example(actor=actor_of(world.anna), example=draft).state == "published"


def test_taking_consent_back_takes_it_out_of_the_library(world):
    draft = actions.draft_example_from(
        actor=actor_of(world.anna), origin=Origin("case", 7), network=world.gemeindenetzwerk,
        organisation=world.musterbach, telling=make.telling(), consent_scope=make.MATTER,
    )  # fmt: skip
    actions.ask_consent(actor=actor_of(world.anna), example=draft)
    draft = actions.answer_consent(actor=make.town_actor(world), example=PracticeExample.objects.get(pk=draft.pk), agrees=True)
    row = actions.publish_example(actor=actor_of(world.anna), example=draft)
    row = actions.answer_consent(actor=make.town_actor(world), example=row, agrees=False)
    assert (row.state, row.scope) == ("withdrawn", "")


def test_the_same_matter_gives_one_draft(world):
    terms = {
        "actor": actor_of(world.anna), "origin": Origin("case", 7), "network": world.gemeindenetzwerk,
        "organisation": world.musterbach, "telling": make.telling(),
    }  # fmt: skip
    assert actions.draft_example_from(**terms).pk == actions.draft_example_from(**terms).pk


def test_what_one_does_not_see_is_not_found(world):
    with pytest.raises(NotVisible):
        actions.write_example(actor=actor_of(world.clara), example=make.draft(world), telling=Telling({}))
