"""From taking over to closing and taking up again."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gemeindenetz.advice.actions import edit_case, move_case, next_steps, parties, take_over, write_entry
from gemeindenetz.advice.actions.write_entry import Draft
from gemeindenetz.advice.models import AdviceSettings, Case, CaseTransition, Entry
from gemeindenetz.advice.tests.factories import (
    CANARY_NOTE,
    asking,
    open_case,
    own_facts,
    party_actor,
    say,
    seat_request,
    web_case,
)
from gemeindenetz.core import clock
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network.tests.personas import actor_of

CLOSING = move_case.Closing("decided", "Laden zu.", "Rat hat beschlossen.", "Förderung offen.")


def facts() -> list[str]:
    return list(own_facts().effective().order_by("pk").values_list("kind", flat=True))


def mails_to(address: str) -> list[str]:
    return list(
        OutboxMail.objects.filter(recipient=address).order_by("pk").values_list("template", flat=True)
    )


def test_taking_over_gives_a_number_per_network_and_year(world):
    first, second = open_case(world), open_case(world)
    year = clock.today().year
    assert (first.number, second.number) == (f"B-{year}-0001", f"B-{year}-0002")
    with clock.at(date(year + 1, 1, 2)):
        assert open_case(world).number == f"B-{year + 1}-0001"


def test_title_is_suggested_from_the_first_words(world):
    request = seat_request(world.bekir, world.musterbach, moves="Wort " * 40)
    assert len(request.first_words) <= 82
    assert request.first_words.endswith("Wort …")


def test_a_colleague_who_was_faster_is_named_not_overwritten(world, routed):
    take_over.take_over(actor=actor_of(world.anna), request=routed)
    with pytest.raises(take_over.AlreadyTaken):
        take_over.take_over(actor=actor_of(world.nora), request=routed)
    assert Case.objects.count() == 1


def test_anybody_of_the_team_may_take_a_request_routed_to_somebody_else(world, routed):
    case = take_over.take_over(actor=actor_of(world.nora), request=routed)
    assert case.adviser == world.nora


def test_other_associations_adviser_gets_404(world, routed):
    with pytest.raises(NotVisible):
        take_over.take_over(actor=actor_of(world.hanna), request=routed)


def test_passing_on_needs_a_sentence_and_tells_the_colleague(world, routed):
    actor = actor_of(world.anna)
    with pytest.raises(take_over.SentenceMissing):
        take_over.pass_on(actor=actor, request=routed, colleague=world.nora, sentence=" ")
    take_over.pass_on(actor=actor, request=routed, colleague=world.nora, sentence="Du kennst den Ort.")
    routed.refresh_from_db()
    assert routed.adviser == world.nora
    assert mails_to(world.nora.email) == ["advice/passed_on"]
    with pytest.raises(take_over.NotInTeam):
        take_over.pass_on(actor=actor, request=routed, colleague=world.hanna, sentence="Bitte.")


def test_passing_to_another_service_explains_it_to_the_town_and_rebooks_the_fact(world, routed):
    take_over.pass_to_service(
        actor=actor_of(world.anna),
        request=routed,
        service=world.staedteberatung,
        explanation="Dort sitzt das Wissen.",
    )
    routed.refresh_from_db()
    assert routed.adviser == world.hanna
    assert mails_to(world.bekir.email)[-1] == "advice/other_service"
    assert list(own_facts().effective().values_list("network", flat=True)) == ["staedtenetzwerk"]
    with pytest.raises(NotVisible):
        take_over.take_over(actor=actor_of(world.anna), request=routed)


def test_first_answer_begins_the_advice_and_turns_the_wait(world):
    case = open_case(world)
    say(world, case, "Guten Tag, gern.")
    case.refresh_from_db()
    assert (case.state, case.waiting_for) == ("advising", "town")
    say(world, case, "Danke!", person=world.bekir)
    case.refresh_from_db()
    assert case.waiting_for == "adviser"
    assert mails_to(world.anna.email)[-1] == "advice/town_replied"
    assert mails_to(world.bekir.email) == ["advice/receipt", "advice/taken_over", "advice/new_entry"]


def test_two_advisers_answering_are_warned_and_nothing_is_stored(world):
    case = open_case(world)
    seen = Entry.objects.order_by("pk").last().pk
    say(world, case, "Ich antworte schon.", person=world.nora)
    with pytest.raises(write_entry.ThreadMovedOn, match="Nora"):
        write_entry.post_message(actor=actor_of(world.anna), case=case, draft=Draft("Ich auch.", seen=seen))
    assert not Entry.objects.filter(body="Ich auch.").exists()


def test_internal_notes_never_warn_the_town_that_they_exist(world):
    case = open_case(world)
    seen = Entry.objects.visible_to(actor_of(world.bekir)).order_by("pk").last().pk
    write_entry.write_note(actor=actor_of(world.anna), case=case, draft=Draft("noch eine"))
    assert say(world, case, "Antwort", person=world.bekir)
    write_entry.post_message(actor=actor_of(world.bekir), case=case, draft=Draft("Mehr", seen=seen + 10))


def test_notes_are_the_teams_alone(world):
    case = open_case(world)
    with pytest.raises(NotAllowed):
        write_entry.write_note(actor=actor_of(world.bekir), case=case, draft=Draft("x"))
    note = Entry.objects.get(body=CANARY_NOTE)
    assert note.scope == f"team:{world.gemeindenetzwerk.pk}"
    assert note not in Entry.objects.visible_to(actor_of(world.bekir))


def test_files_carry_the_scope_of_their_entry(world):
    case = open_case(world)
    upload = SimpleUploadedFile("plan.txt", b"Grundriss", content_type="text/plain")
    entry = write_entry.post_message(actor=actor_of(world.bekir), case=case, draft=Draft("", files=(upload,)))
    assert entry.kind == "document"
    assert entry.files.get().file.scope == f"matter:{case.pk}"


def test_talks_leave_facts_and_minutes_only_where_the_network_records_them(world):
    case = open_case(world)
    values: dict[str, Any] = {
        "actor": actor_of(world.anna),
        "case": case,
        "kind": "phone",
        "body": "Telefonat",
        "shared": False,
    }
    with pytest.raises(write_entry.MinutesNotRecorded):
        write_entry.record_contact(**values, happened_on=clock.today(), minutes=30)
    AdviceSettings.objects.create(network=world.gemeindenetzwerk, records_minutes=True)
    with pytest.raises(write_entry.MinutesNotRecorded):
        write_entry.record_contact(**values, happened_on=clock.today(), minutes=20)
    write_entry.record_contact(**values, happened_on=clock.today() - timedelta(days=1), minutes=30)
    fact = own_facts().get(kind="consultation")
    assert (fact.minutes, fact.day, fact.detail) == (30, clock.today() - timedelta(days=1), "phone")
    with pytest.raises(write_entry.InFuture):
        write_entry.record_contact(**values, happened_on=clock.today() + timedelta(days=1))


def test_pause_keeps_the_reason_and_resume_leads_back(world):
    case = open_case(world)
    anna = actor_of(world.anna)
    with pytest.raises(move_case.ReasonMissing):
        move_case.move_case(actor=anna, case=case, move_name="pause")
    move_case.move_case(actor=anna, case=case, move_name="clarify")
    move_case.move_case(actor=anna, case=case, move_name="pause", reason="Wahl im März")
    case = move_case.move_case(actor=anna, case=case, move_name="resume")
    assert case.state == "clarified"
    assert [t.to_state for t in CaseTransition.objects.all()] == [
        "received",
        "clarified",
        "paused",
        "clarified",
    ]


def test_moves_outside_the_table_are_refused(world):
    case = open_case(world)
    with pytest.raises(NotAllowed):
        move_case.move_case(actor=actor_of(world.anna), case=case, move_name="resume")
    with pytest.raises(NotAllowed):
        move_case.move_case(actor=actor_of(world.bekir), case=case, move_name="clarify")


def test_closing_takes_three_sentences_and_tells_the_town(world):
    case = open_case(world)
    anna = actor_of(world.anna)
    with pytest.raises(move_case.OutcomeMissing):
        move_case.close_case(actor=anna, case=case, closing=move_case.Closing("decided", "x", "", "y"))
    case = move_case.close_case(actor=anna, case=case, closing=CLOSING)
    assert (case.state, case.closed_on, case.outcome) == ("closed", clock.today(), "decided")
    assert mails_to(world.bekir.email)[-1] == "advice/new_entry"
    assert facts() == ["request_received", "case_opened", "case_closed"]
    with pytest.raises(NotAllowed):
        say(world, case, "Noch etwas")


def test_reopening_reverses_the_closing_fact(world):
    case = open_case(world)
    anna = actor_of(world.anna)
    move_case.close_case(actor=anna, case=case, closing=CLOSING)
    case = move_case.move_case(actor=anna, case=case, move_name="reopen", reason="Neue Frage")
    assert (case.state, case.closed_on, case.outcome) == ("advising", None, "")
    assert facts() == ["request_received", "case_opened", "case_reopened", "case_state"]


def test_changing_the_topic_books_the_facts_again(world):
    case = open_case(world)
    edit_case.edit_case(
        actor=actor_of(world.anna), case=case, title="Café", topic=world.topic, version=case.version
    )
    assert set(own_facts().effective().values_list("topic", flat=True)) == {world.topic.slug}
    with pytest.raises(move_case.CaseChanged):
        edit_case.edit_case(actor=actor_of(world.nora), case=case, title="Anders", topic=None, version=1)


def test_handing_over_tells_the_town_the_name_and_the_team_the_sentence(world):
    case = open_case(world)
    edit_case.hand_over(
        actor=actor_of(world.anna), case=case, colleague=world.nora, sentence="Rat tagt im Mai."
    )
    case.refresh_from_db()
    assert case.adviser == world.nora
    seen = [entry.body for entry in Entry.objects.visible_to(actor_of(world.bekir))]
    assert any("Nora" in text for text in seen)
    assert not any("Rat tagt" in text for text in seen)


def test_colleague_let_in_reads_and_writes_until_removed(world):
    case = web_case(world)
    requester = case.parties.get()
    added = parties.let_in(
        actor=party_actor(requester), case=case, name="Ingo Iltis", email=world.ingo.email, party=requester
    )
    assert added.person == world.ingo
    assert Case.objects.visible_to(actor_of(world.ingo)).exists()
    with pytest.raises(parties.AlreadyIn):
        parties.let_in(actor=actor_of(world.anna), case=case, name="Ingo", email=world.ingo.email)
    parties.remove_party(actor=party_actor(requester), party=added, by_party=requester)
    assert not Case.objects.visible_to(actor_of(world.ingo)).exists()
    with pytest.raises(NotVisible):
        say(world, case, "Hallo?", person=world.ingo)


def test_the_asking_person_cannot_be_removed(world):
    case = open_case(world)
    with pytest.raises(NotAllowed):
        parties.remove_party(actor=actor_of(world.anna), party=case.parties.get())


def test_only_me_lets_nobody_in_until_the_person_opens_it(world):
    case = open_case(world, only_me=True)
    with pytest.raises(NotAllowed):
        parties.let_in(actor=actor_of(world.anna), case=case, name="Ingo", email=world.ingo.email)
    with pytest.raises(NotAllowed):
        parties.open_for_colleagues(actor=actor_of(world.anna), case=case)
    case = parties.open_for_colleagues(actor=actor_of(world.bekir), case=case)
    added = parties.let_in(actor=actor_of(world.bekir), case=case, name="Ingo", email=world.ingo.email)
    assert added.let_in_by == "Bekir Bach"


def test_next_steps_keep_their_history(world):
    case = open_case(world)
    step = next_steps.propose_step(actor=actor_of(world.anna), case=case, text="Trägermodelle vergleichen")
    bekir = actor_of(world.bekir)
    next_steps.change_step(actor=bekir, step=step, state="running", before="proposed")
    with pytest.raises(next_steps.StepChanged):
        next_steps.change_step(actor=actor_of(world.anna), step=step, state="done", before="proposed")
    assert [event.state for event in step.events.all()] == ["proposed", "running"]


def test_colleagues_named_when_asking_are_let_in(world):
    case = open_case(world, colleagues=(("Lena Linse", "lena@rathaus.example"),))
    assert [party.name for party in case.parties.all()] == ["Bekir Bach", "Lena Linse"]
    assert mails_to("lena@rathaus.example") == ["advice/let_in"]


def test_factories_make_complete_requests(world):
    assert asking(world.musterbach).organisation == world.musterbach


def test_ledger_agrees_with_the_live_records_after_everything_happened(world):
    anna = actor_of(world.anna)
    case = open_case(world)
    write_entry.record_contact(
        actor=anna, case=case, kind="visit", happened_on=clock.today(), body="Ortstermin", shared=True
    )
    move_case.move_case(actor=anna, case=case, move_name="refer", reason="Kreis ist zuständig")
    edit_case.edit_case(actor=anna, case=case, title="Café", topic=world.topic)
    move_case.close_case(actor=anna, case=case, closing=CLOSING)
    move_case.move_case(actor=anna, case=case, move_name="reopen", reason="Neue Frage")
    request = seat_request(world.clara, world.lindenried)
    take_over.pass_to_service(
        actor=anna, request=request, service=world.staedteberatung, explanation="Dort sitzt das Wissen."
    )
    assert differences("advice") == []
