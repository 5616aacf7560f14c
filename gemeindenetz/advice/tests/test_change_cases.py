"""Several matters at once: rehearsed, changed together, taken back together."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions.change_cases import BulkChange, NothingChosen, SeveralNetworks, change_cases
from gemeindenetz.advice.actions.edit_case import DayPassed, set_follow_up
from gemeindenetz.advice.actions.move_to_service import move_to_service
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.tests.factories import open_case, own_facts, say, seat_request, sign_in
from gemeindenetz.core import clock, undo
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network.tests.personas import actor_of


def two_cases(world):
    other = take_over(actor=actor_of(world.anna), request=seat_request(world.clara, world.lindenried))
    return [open_case(world), other]


def soon():
    return clock.today() + timedelta(days=7)


def test_topic_follow_up_and_adviser_change_together_and_come_back_together(world):
    cases = two_cases(world)
    anna = actor_of(world.anna)
    change = BulkChange(
        follow_up_on=soon(), follow_up_note="Rückruf", topic=world.topic, adviser=world.nora, sentence="Übergabe"
    )
    ticket = change_cases(actor=anna, cases=cases, change=change)
    for case in Case.objects.all():
        assert (case.follow_up_on, case.topic, case.adviser) == (soon(), world.topic, world.nora)
    assert set(own_facts().effective().values_list("topic", flat=True)) == {world.topic.slug}
    undo.undo(actor=anna, ticket=ticket)
    for case in Case.objects.all():
        assert (case.follow_up_on, case.follow_up_note, case.topic, case.adviser) == (None, "", None, world.anna)
    assert set(own_facts().effective().values_list("topic", flat=True)) == {""}
    assert differences("advice") == []


def test_undo_is_refused_once_a_matter_was_changed_again(world):
    cases = two_cases(world)
    anna = actor_of(world.anna)
    ticket = change_cases(actor=anna, cases=cases, change=BulkChange(follow_up_on=soon()))
    set_follow_up(actor=anna, case=cases[0], on=soon() + timedelta(days=1))
    with pytest.raises(undo.UndoRefused, match=cases[0].number):
        undo.undo(actor=anna, ticket=ticket)
    assert Case.objects.get(pk=cases[1].pk).follow_up_on == soon()


def test_a_message_written_meanwhile_does_not_stand_in_the_way(world):
    case = open_case(world)
    ticket = change_cases(actor=actor_of(world.anna), cases=[case], change=BulkChange(follow_up_on=soon()))
    say(world, case, "Guten Tag")
    undo.undo(actor=actor_of(world.anna), ticket=ticket)
    case.refresh_from_db()
    assert (case.follow_up_on, case.entries.filter(body="Guten Tag").count()) == (None, 1)


def test_a_day_that_passed_meanwhile_comes_back_all_the_same(world):
    case = open_case(world)
    anna = actor_of(world.anna)
    set_follow_up(actor=anna, case=case, on=clock.today(), note="heute")
    ticket = change_cases(actor=anna, cases=[case], change=BulkChange(follow_up_on=soon()))
    with clock.at(clock.now() + timedelta(days=3)):
        undo.undo(actor=anna, ticket=ticket)
    case.refresh_from_db()
    assert case.follow_up_note == "heute"


def test_one_refusal_leaves_every_matter_as_it_was(world):
    cases = two_cases(world)
    yesterday = clock.today() - timedelta(days=1)
    with pytest.raises(DayPassed):
        change_cases(actor=actor_of(world.anna), cases=cases, change=BulkChange(follow_up_on=yesterday))
    assert not Case.objects.filter(follow_up_on__isnull=False).exists()
    assert not UndoTicket.objects.exists()


def test_nothing_chosen_is_said(world):
    case = open_case(world)
    for cases, change in (([], BulkChange(follow_up_on=soon())), ([case], BulkChange())):
        with pytest.raises(NothingChosen):
            change_cases(actor=actor_of(world.anna), cases=cases, change=change)


def test_matters_of_two_networks_are_not_changed_together(world):
    cases = two_cases(world)
    cases[0] = move_to_service(
        actor=actor_of(world.anna), case=cases[0], service=world.staedteberatung, explanation="x", agreed=True
    )
    both = actor_of(world.anna).with_scopes(f"team:{world.staedtenetzwerk.pk}")
    with pytest.raises(SeveralNetworks):
        change_cases(actor=both, cases=cases, change=BulkChange(follow_up_on=soon()))


def test_people_of_a_matter_and_other_teams_change_nothing(world):
    cases = two_cases(world)[:1]
    with pytest.raises(NotAllowed):
        change_cases(actor=actor_of(world.bekir), cases=cases, change=BulkChange(follow_up_on=soon()))
    with pytest.raises(NotVisible):
        change_cases(actor=actor_of(world.hanna), cases=cases, change=BulkChange(follow_up_on=soon()))


def test_ticket_is_seen_by_the_team_alone(world):
    change_cases(actor=actor_of(world.anna), cases=[open_case(world)], change=BulkChange(follow_up_on=soon()))
    seen = {name for name in ("anna", "bekir", "dana", "emil", "hanna", "ingo") if UndoTicket.objects.visible_to(actor_of(getattr(world, name))).exists()}
    assert seen == {"anna"}


def test_adviser_chooses_looks_changes_and_takes_back_on_the_screen(client, world):
    first, second = two_cases(world)
    sign_in(client, world.anna)
    address = reverse("advice:change_cases")
    page = client.get(f"{address}?q=Lindenried").content.decode()
    assert second.public_id in page
    assert first.public_id not in page
    answers = {"case": [second.public_id], "follow_up_on": soon().isoformat(), "step": "check"}
    page = client.post(address, answers).content.decode()
    assert "Wiedervorlage: keine →" in page
    assert not Case.objects.filter(follow_up_on=soon()).exists()
    page = client.post(address, {**answers, "step": "apply"}, follow=True).content.decode()
    assert "1 Beratung" in page
    assert list(Case.objects.filter(follow_up_on=soon())) == [second]
    ticket = UndoTicket.objects.get()
    client.post(reverse("undo", args=[ticket.public_id]))
    assert not Case.objects.filter(follow_up_on=soon()).exists()


def test_screen_says_what_is_missing_and_never_takes_a_foreign_matter(client, world):
    case = open_case(world)
    address = reverse("advice:change_cases")
    sign_in(client, world.hanna)
    client.post(address, {"case": [case.public_id], "follow_up_on": soon().isoformat(), "step": "apply"})
    assert not Case.objects.filter(follow_up_on=soon()).exists()
    sign_in(client, world.anna)
    page = client.post(address, {"case": [case.public_id], "step": "check"}).content.decode()
    assert "mindestens eine Beratung" in page
    page = client.post(address, {"case": [case.public_id], "adviser": world.nora.pk, "step": "check"})
    assert "in einem Satz" in page.content.decode()
