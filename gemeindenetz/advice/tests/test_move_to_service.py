"""A matter under way goes whole to another service: with consent, and nothing of it stays behind."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gemeindenetz.advice.actions.move_case import CaseChanged, Closing, close_case
from gemeindenetz.advice.actions.move_to_service import ConsentMissing, ServiceUnfit, move_to_service
from gemeindenetz.advice.actions.take_over import SentenceMissing
from gemeindenetz.advice.actions.write_entry import Draft, record_contact, write_note
from gemeindenetz.advice.models import AdviceRequest, Case, Entry
from gemeindenetz.advice.queries.links import party_of_token, token_for
from gemeindenetz.advice.tests.factories import CANARY_NOTE, CANARY_TOWN, open_case, own_facts, say, sign_in
from gemeindenetz.core import clock
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.ledger.models import Fact
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network.models import Seat
from gemeindenetz.network.tests.personas import actor_of

WHY = "Dort kennt man große Städte."


def move(world, case, *, person=None, **fields):
    values = {"service": world.staedteberatung, "explanation": WHY, "agreed": True, **fields}
    return move_to_service(actor=actor_of(person or world.anna), case=case, **values)


def busy_case(world):
    case = open_case(world)
    say(world, case, f"{CANARY_TOWN}: Antwort")
    record_contact(
        actor=actor_of(world.anna), case=case, kind="phone", happened_on=clock.today(), body=CANARY_NOTE,
        shared=False,
    )  # fmt: skip
    return case


def test_the_new_team_has_everything_and_the_old_one_nothing(world):
    case = move(world, busy_case(world))
    anna, hanna = actor_of(world.anna), actor_of(world.hanna)
    assert (case.service, case.network, case.adviser) == (
        world.staedteberatung,
        world.staedtenetzwerk,
        world.hanna,
    )
    for model in (Case, Entry, AdviceRequest):
        assert not model.objects.visible_to(anna).exists()
        assert model.objects.visible_to(hanna).exists()
    assert CANARY_NOTE in " ".join(Entry.objects.visible_to(hanna).values_list("body", flat=True))
    assert not OutboxMail.objects.visible_to(anna).filter(template__startswith="advice/").exists()
    assert OutboxMail.objects.visible_to(hanna).filter(template="advice/moved_service").exists()


def test_people_of_the_matter_keep_it_their_links_and_learn_why(world):
    case = busy_case(world)
    token = token_for(case.parties.get())
    case = move(world, case)
    bekir = actor_of(world.bekir)
    assert Case.objects.visible_to(bekir).get() == case
    assert party_of_token(token) == case.parties.get()
    events = " ".join(Entry.objects.visible_to(bekir).filter(kind="system").values_list("body", flat=True))
    assert WHY in events
    assert "Städteberatung" in events
    assert CANARY_NOTE not in " ".join(Entry.objects.visible_to(bekir).values_list("body", flat=True))


def test_number_and_facts_are_those_of_the_new_network_and_the_ledger_agrees(world):
    case = busy_case(world)
    before = own_facts().effective().count()
    case = move(world, case)
    assert case.number == f"B-{clock.today().year}-0001"
    assert set(own_facts().effective().values_list("network", flat=True)) == {"staedtenetzwerk"}
    assert own_facts().effective().count() == before
    assert Fact.objects.filter(network="gemeindenetzwerk", kind__in=["case_opened"]).exists()
    assert differences("advice") == []


def test_files_of_internal_notes_are_read_by_the_new_team(world):
    case = open_case(world)
    upload = SimpleUploadedFile("vermerk.txt", b"Vermerk", "text/plain")
    write_note(actor=actor_of(world.anna), case=case, draft=Draft("Anbei", (upload,)))
    move(world, case)
    file = Entry.objects.get(body="Anbei").files.get().file
    assert file.scope == f"team:{world.staedtenetzwerk.pk}"


def test_without_the_towns_consent_or_a_reason_nothing_moves(world):
    case = open_case(world)
    with pytest.raises(ConsentMissing):
        move(world, case, agreed=False)
    with pytest.raises(SentenceMissing):
        move(world, case, explanation=" ")
    case.refresh_from_db()
    assert case.service == world.fachberatung


def test_a_matter_is_not_moved_to_its_own_service_or_where_nobody_advises(world):
    case = open_case(world)
    with pytest.raises(ServiceUnfit):
        move(world, case, service=world.fachberatung)
    Seat.objects.filter(person=world.hanna).delete()
    with pytest.raises(ServiceUnfit, match="niemand"):
        move(world, case)
    case.refresh_from_db()
    assert (case.service, case.adviser) == (world.fachberatung, world.anna)


def test_a_matter_somebody_changed_meanwhile_is_not_moved(world):
    case = open_case(world)
    with pytest.raises(CaseChanged):
        move(world, case, version=case.version + 1)


def test_only_the_team_moves_a_matter_and_only_an_open_one(world):
    case = open_case(world)
    with pytest.raises(NotAllowed):
        move(world, case, person=world.bekir)
    with pytest.raises(NotVisible):
        move(world, case, person=world.hanna)
    close_case(actor=actor_of(world.anna), case=case, closing=Closing("clarified", "a", "b", "c"))
    case.refresh_from_db()
    with pytest.raises(NotAllowed):
        move(world, case)


def test_mails_about_the_move_say_nothing_in_matters_for_one_person(world):
    move(world, open_case(world, only_me=True))
    for mail in OutboxMail.objects.filter(template__in=("advice/moved_service", "advice/handed_over")):
        assert WHY not in str(mail.data)


def test_adviser_moves_a_matter_on_the_screen(client, world):
    case = open_case(world)
    address = reverse("advice:case_other_service", args=[case.public_id])
    sign_in(client, world.anna)
    page = client.get(address).content.decode()
    assert "Städteberatung" in page
    answers = {"service": world.staedteberatung.pk, "explanation": WHY, "version": case.version}
    assert "Bitte fragen Sie zuerst die Kommune" in client.post(address, answers).content.decode()
    answer = client.post(address, {**answers, "agreed": "on"}, follow=True)
    assert "Abgegeben an" in answer.content.decode()
    assert client.get(address).status_code == 404
    sign_in(client, world.hanna)
    page = client.get(reverse("advice:case", args=[case.public_id])).content.decode()
    assert "Verlauf" in page


def test_time_line_shows_states_with_their_days_and_what_lies_ahead(client, world):
    case = open_case(world)
    say(world, case, "Guten Tag")
    sign_in(client, world.bekir)
    page = client.get(reverse("advice:case", args=[case.public_id])).content.decode()
    course = page[page.index("gn-timeline") :]
    assert course.index("übernommen") < course.index("Beratung läuft")
