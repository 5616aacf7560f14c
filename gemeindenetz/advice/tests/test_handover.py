"""An adviser hands everything over: proposal, look first, one mail per person, Today of the colleagues, the way back."""

from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.advice import handover_plan
from gemeindenetz.advice.actions.appointment_mails import CANCEL, INVITE
from gemeindenetz.advice.actions.appointments import Plan, arrange_appointment
from gemeindenetz.advice.actions.change_cases import BulkChange, change_cases
from gemeindenetz.advice.actions.hand_over_matters import (
    NothingHandedOver,
    Passing,
    hand_over_matters,
    take_note,
)
from gemeindenetz.advice.actions.move_case import CaseChanged
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.take_over import NotInTeam
from gemeindenetz.advice.models import AdviceRequest, Case, Entry, Handover
from gemeindenetz.advice.queries.handover_proposal import proposal
from gemeindenetz.advice.queries.today import today_items
from gemeindenetz.advice.routing import AdviserFacts, Ask
from gemeindenetz.advice.tests.factories import open_case, say, seat_request, sign_in, web_case
from gemeindenetz.core import clock, undo
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import MailState, OutboxMail, Rhythm, UndoTicket
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_timing import Choice, Whose, choose
from gemeindenetz.network.models import Role
from gemeindenetz.network.tests.personas import actor_of, add_person, add_seat

LENA = "lena@rathaus.example"
KIKI = "kiki@rathaus.example"


def hand_over(world, *cases, to=None, note="", actor=None):
    passings = [Passing(case, to or world.nora, "Rückruf zugesagt.") for case in cases]
    return hand_over_matters(
        actor=actor or actor_of(world.anna), network=world.gemeindenetzwerk, leaving=world.anna,
        passings=passings, note=note,
    )  # fmt: skip


def mails(template):
    return OutboxMail.objects.filter(template=template).order_by("recipient")


@given(
    st.lists(st.sampled_from(["98001001", "98002000"]), max_size=60),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40), st.booleans()), min_size=1, max_size=5),
)
def test_every_matter_is_proposed_to_somebody_present_and_load_is_shared(places, members):
    team = [AdviserFacts(n, f"P{n}", load=load, capacity=room, absent=away) for n, (load, room, away) in enumerate(members)]
    asks = [(number, 1, Ask(ags=ags, level="gemeinde")) for number, ags in enumerate(places)]
    found = handover_plan.propose(asks, {}, team=team)
    there = {one.id for one in team if not one.absent}
    assert all((decision.adviser in there) == bool(there) for decision in found.values())
    alike = [one for one in team if not one.absent]
    if len({(one.load, one.capacity) for one in alike}) == 1 and len(alike) > 1:
        numbers = [sum(decision.adviser == one.id for decision in found.values()) for one in alike]
        assert max(numbers) - min(numbers) <= 1


@pytest.mark.django_db
def test_proposal_names_reasons_and_promises_in_few_queries(world, django_assert_max_num_queries):
    lea = add_person("Lea", "Lerche")
    add_seat(lea, world.institute, Role.ADVISER, network=world.gemeindenetzwerk)
    cases = [web_case(world, email=f"a{n}@rathaus.example") for n in range(6)]
    propose_step(actor=actor_of(world.anna), case=cases[0], text="Räume ansehen")
    with django_assert_max_num_queries(16):
        found = proposal(world.gemeindenetzwerk, world.anna)
    assert {row.colleague_id for row in found.rows} == {world.nora.pk, lea.pk}
    assert all(row.reasons for row in found.rows)
    assert found.rows[0].promised == ["Räume ansehen"]
    assert world.anna not in found.colleagues


@pytest.mark.django_db
def test_each_person_gets_one_mail_whatever_the_number_of_matters(world):
    first, second = web_case(world, email=LENA), web_case(world, email=LENA)
    third = web_case(world, email=KIKI)
    OutboxMail.objects.all().delete()
    handover, _ticket = hand_over(world, first, second, third, note="Frau Linse mag keine Anrufe.")
    told = list(mails("advice/new_contact"))
    assert [mail.recipient for mail in told] == [KIKI, LENA]
    values = mail_template("advice/new_contact").context(told[1].data, told[1])
    assert {matter["number"] for matter in values["matters"]} == {first.number, second.number}
    (to_nora,) = mails("advice/handover_for_you")
    assert to_nora.recipient == world.nora.email
    assert OutboxMail.objects.count() == 3
    assert set(Case.objects.values_list("adviser", flat=True)) == {world.nora.pk}
    assert Entry.objects.filter(case=first, audience="team", body__contains="Rückruf zugesagt.").exists()
    assert not Entry.objects.filter(audience="matter", body__contains="Rückruf").exists()
    assert handover.items.count() == 3


@pytest.mark.django_db
def test_towns_are_told_as_often_as_they_chose_and_only_me_says_nothing(world, settings):
    settings.SMTP_URL = "smtp://127.0.0.1:9"
    case = open_case(world, only_me=True)
    choose(actor=actor_of(world.bekir), whose=Whose(world.bekir.pk, world.bekir.email), choice=Choice(Rhythm.DAILY))
    hand_over(world, case)
    (mail,) = mails("advice/new_contact")
    assert mail.state == MailState.COLLECTED
    (matter,) = mail_template("advice/new_contact").context(mail.data, mail)["matters"]
    assert matter["title"] == ""


@pytest.mark.django_db
def test_colleague_finds_the_notes_on_today_until_read(world, client):
    case = open_case(world)
    handover, _ticket = hand_over(world, case, note="Ruft gern abends an.")
    (item,) = [one for one in today_items(actor_of(world.nora)) if one.order == 8]
    assert "Ruft gern abends an." in str(item.reason)
    page = sign_in(client, world.nora).get(reverse("advice:handover", args=[handover.public_id])).content.decode()
    assert "Rückruf zugesagt." in page
    assert client.post(reverse("advice:handover_noted", args=[handover.public_id])).status_code == 302
    assert [one for one in today_items(actor_of(world.nora)) if one.order == 8] == []
    assert take_note(actor=actor_of(world.nora), handover=handover) == 0


@pytest.mark.django_db
def test_handover_is_taken_back_with_one_mail_for_those_told(world):
    told, waiting = web_case(world, email=LENA), web_case(world, email=KIKI)
    handover, ticket = hand_over(world, told, waiting)
    OutboxMail.objects.filter(recipient=LENA, template="advice/new_contact").update(state=MailState.SENT)
    undo.undo(actor=actor_of(world.anna), ticket=ticket)
    assert set(Case.objects.values_list("adviser", flat=True)) == {world.anna.pk}
    assert [mail.recipient for mail in mails("advice/contact_stays")] == [LENA]
    unsent = mails("advice/new_contact").get(recipient=KIKI)
    with pytest.raises(Withdrawn):
        mail_template("advice/new_contact").context(unsent.data, unsent)
    assert mails("advice/handover_back").count() == 1
    assert not mails("advice/handed_over").filter(state__in=[MailState.QUEUED, MailState.HELD]).exists()
    handover.refresh_from_db()
    assert handover.undone_at is not None
    assert today_items(actor_of(world.nora)) == []


@pytest.mark.django_db
def test_requests_that_wait_go_to_somebody_else(world):
    case, request = open_case(world), seat_request(world.clara, world.lindenried)
    AdviceRequest.objects.filter(pk=request.pk).update(adviser=world.anna)
    hand_over(world, case)
    request.refresh_from_db()
    assert request.adviser == world.nora


@pytest.mark.django_db
def test_what_changed_meanwhile_or_makes_no_sense_is_refused_whole(world):
    case, other = open_case(world), web_case(world)
    change_cases(
        actor=actor_of(world.anna), cases=[other], change=BulkChange(adviser=world.nora, sentence="Bitte.")
    )
    with pytest.raises(CaseChanged):
        hand_over(world, case, other)
    with pytest.raises(NotInTeam):
        hand_over(world, case, to=world.anna)
    with pytest.raises(NotInTeam):
        hand_over(world, case, to=world.hanna)
    with pytest.raises(NothingHandedOver):
        hand_over(world)
    for stranger in (world.dana, world.hanna, world.bekir, world.emil):
        with pytest.raises(NotAllowed):
            hand_over(world, case, actor=actor_of(stranger))
    case.refresh_from_db()
    assert case.adviser == world.anna
    assert not Handover.objects.exists()
    assert not UndoTicket.objects.filter(kind="advice.handover").exists()


@pytest.mark.django_db
def test_screen_keeps_what_was_typed_and_says_what_is_missing(world, client):
    case = open_case(world)
    url = reverse("advice:hand_over_all", args=[world.anna.public_id])
    sign_in(client, world.anna)
    assert "Nora Nachtigall" in client.get(url).content.decode()
    sent = {"step": "check", "case": [case.public_id], f"to-{case.public_id}": "", f"note-{case.public_id}": "Wichtig", "note": "Für alle"}
    page = client.post(url, sent).content.decode()
    assert case.number in page
    assert "Wichtig" in page
    assert "Für alle" in page
    for nonsense in ("999999999999999999999", "x", str(world.hanna.pk)):
        assert client.post(url, sent | {f"to-{case.public_id}": nonsense}).status_code == 200
    check = client.post(url, sent | {f"to-{case.public_id}": world.nora.pk}).content.decode()
    assert "Nora Nachtigall</strong> übernimmt 1 Beratung" in check
    assert not Handover.objects.exists()
    done = client.post(url, sent | {f"to-{case.public_id}": world.nora.pk, "step": "apply"}, follow=True)
    assert "Alle erfahren es genau einmal" in done.content.decode()
    assert client.get(url).status_code == 404


@pytest.mark.django_db
def test_colleague_reads_where_things_stand_and_nobody_else(world, client):
    case = open_case(world)
    say(world, case, "Zwei Gemeinden haben das geschafft.")
    propose_step(actor=actor_of(world.anna), case=case, text="Räume ansehen", due_on=clock.today())
    hand_over(world, case, note="Bürgermeister ist skeptisch.")
    url = reverse("advice:case", args=[case.public_id])
    page = sign_in(client, world.anna).get(url).content.decode()
    summary = page.split("Stand der Dinge", 1)[1].split("</details>", 1)[0]
    for words in ("Zwei Gemeinden haben das geschafft.", "Räume ansehen", "Bürgermeister ist skeptisch.", "Rückruf zugesagt."):
        assert words in summary
    theirs = sign_in(client, world.bekir).get(url).content.decode()
    assert "Stand der Dinge" not in theirs
    assert "skeptisch" not in theirs


@pytest.mark.parametrize("way", ["one", "all"])
@pytest.mark.django_db
def test_whoever_takes_the_matter_over_comes_to_its_appointments_until_that_is_taken_back(world, way):
    case, anna = web_case(world, email=LENA), actor_of(world.anna)
    starts = clock.now() + timedelta(days=3)
    plan = Plan("visit", "Dorfladen ansehen", starts, starts + timedelta(hours=2),
                parties=list(case.parties.active()), advisers=[world.anna])  # fmt: skip
    appointment = arrange_appointment(actor=anna, case=case, plan=plan)
    if way == "one":
        change = BulkChange(adviser=world.nora, sentence="Krank.")
        ticket = change_cases(actor=anna, cases=[case], change=change)
    else:
        _handover, ticket = hand_over(world, case)
    assert standing(appointment) == {LENA, world.nora.email}
    told = [(mail.recipient, mail.template) for mail in OutboxMail.objects.filter(template__contains="appointment")]
    assert sorted(told) == sorted(
        [(LENA, INVITE), (world.anna.email, INVITE), (world.nora.email, INVITE), (world.anna.email, CANCEL)]
    )
    undo.undo(actor=anna, ticket=ticket)
    assert standing(appointment) == {LENA, world.anna.email}


def standing(appointment):
    return set(appointment.guests.filter(until__isnull=True).values_list("email", flat=True))
