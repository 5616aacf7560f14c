"""A contact gives the function up: chosen by the holder, confirmed by office or mayor, who learn of no matter."""

from contextlib import suppress
from datetime import timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions.parties import let_in
from gemeindenetz.advice.actions.pass_matters_on import OnlyOneReader, carry_out_due, choose_what_passes
from gemeindenetz.advice.models import Case, CaseParty, Entry, SeatHandoverPlan
from gemeindenetz.advice.queries.seat_handovers import matters_to_choose
from gemeindenetz.advice.tests.factories import CANARY_TOWN, open_case, sign_in
from gemeindenetz.core import clock, outbox_rendering, undo
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.today import items_for
from gemeindenetz.network.actions import NewPerson, end_seat
from gemeindenetz.network.actions.give_up_seat import (
    AlreadyAsked,
    AlreadyDecided,
    Following,
    confirm_handover,
    decline_handover,
    give_up_seat,
    withdraw_handover,
)
from gemeindenetz.network.models import Person, Role, Seat, SeatHandover
from gemeindenetz.network.queries.handovers import token_of
from gemeindenetz.network.tests.personas import SYSTEM, actor_of, add_person, add_seat

SELMA = "selma.specht@musterbach.example"
NOTE = "Der Bauhof hat Bänke zugesagt"
pytestmark = pytest.mark.django_db


def seat_of(person):
    return Seat.objects.select_related("person", "organisation").get(person=person)


def asked(world, *, cases=(), note="", days=0, until=None, person=None):
    who = person or world.bekir
    following = Following(NewPerson("Selma", "Specht", SELMA), clock.today() + timedelta(days=days), until)
    handover = give_up_seat(actor=actor_of(who), seat=seat_of(who), following=following)
    if cases or note:
        choose_what_passes(actor=actor_of(who), handover=handover, cases=list(cases), note=note)
    return handover


def people_of(case):
    return set(case.parties.active().values_list("name", flat=True))


def text_of_mails(template):
    rows = OutboxMail.objects.filter(template__startswith=template)
    found = []
    for mail in rows:
        with suppress(Withdrawn):
            found.append((mail, mail_template(mail.template).context(mail.data, mail)))
    return found


def test_only_what_the_holder_chose_passes_on_and_only_after_confirmation(world):
    chosen, kept = open_case(world), open_case(world)
    handover = asked(world, cases=[chosen], note=NOTE)
    assert people_of(chosen) == {"Bekir Bach"}
    OutboxMail.objects.all().delete()
    confirm_handover(actor=actor_of(world.ingo), handover=handover)
    selma = Person.objects.get(email=SELMA)
    assert people_of(chosen) == {"Selma Specht"}
    assert people_of(kept) == set()
    assert not actor_of(world.bekir).ids("matter")
    assert actor_of(selma).ids("matter") == {chosen.pk}
    assert chosen.parties.active().get().is_requester
    to = sorted(OutboxMail.objects.values_list("recipient", "template"))
    assert to == sorted(
        [
            (SELMA, "advice/seat_taken"),
            (world.anna.email, "advice/town_contact_changed"),
            (world.bekir.email, "network/handover_decided"),
        ]
    )
    ((_mail, values),) = text_of_mails("advice/town_contact_changed")
    assert [matter["is_reached"] for matter in values["matters"]] == [True, False]


def test_text_for_the_successor_is_read_by_the_successor_alone(world, client):
    case = open_case(world)
    handover = asked(world, cases=[case], note=NOTE)
    confirm_handover(actor=actor_of(world.dana), handover=handover)
    url = reverse("advice:taken_seat", args=[handover.public_id])
    selma = Person.objects.get(email=SELMA)
    assert NOTE in sign_in(client, selma).get(url).content.decode()
    locked = sign_in(client, selma, own_factor=False).get(url).content.decode()
    assert NOTE not in locked
    for name in ("anna", "bekir", "clara", "dana", "ingo", "hanna"):
        assert sign_in(client, getattr(world, name)).get(url).status_code == 404
    for mail, values in text_of_mails(""):
        assert NOTE not in f"{mail.data}{outbox_rendering.render(mail, dict(values)).text}"
    assert NOTE not in "".join(Entry.objects.values_list("body", flat=True))


@pytest.mark.parametrize("name", ["ingo", "dana"])
def test_who_confirms_learns_of_no_matter_not_even_that_there_are_any(world, client, name):
    """The same pages, Today, mails and undo with a matter that passes on and without any."""
    person = getattr(world, name)

    def shown(handover):
        sign_in(client, person)
        pages = [client.get(reverse("network:handover", args=[handover.public_id])), client.get("/heute/")]
        acts = [str(item) for item in items_for(actor_of(person)) if item.order == 35]
        mails = [str(values) for mail, values in text_of_mails("network/handover_asked") if mail.person_id == person.pk]
        texts = [page.content.decode() for page in pages]
        assert CANARY_TOWN not in f"{texts}{acts}{mails}"
        main = [text.split("<main", 1)[1].split("csrfmiddlewaretoken")[0] for text in texts]
        return [main[0].replace(handover.public_id, ""), len(acts), len(mails)]

    without = asked(world)
    before = shown(without)
    withdraw_handover(actor=actor_of(world.bekir), handover=without)
    OutboxMail.objects.all().delete()
    case = open_case(world)
    assert shown(asked(world, cases=[case], note=NOTE)) == before
    handover = SeatHandover.objects.waiting().get()
    assert client.get(reverse("advice:what_passes", args=[handover.public_id])).status_code == 403
    found = confirm_handover(actor=actor_of(person), handover=handover)
    assert case.number not in str(found.ticket.payload)
    assert {change["model"] for change in found.ticket.payload} == {"network.seat", "network.person"}


def test_only_me_passes_on_only_by_the_holders_own_tick(world, client):
    secret, plain = open_case(world, only_me=True), open_case(world)
    handover = asked(world)
    url = reverse("advice:what_passes", args=[handover.public_id])
    page = sign_in(client, world.bekir).get(url).content.decode()
    ticks = {case: f'value="{case.public_id}" id="c{case.public_id}" checked' in page for case in (secret, plain)}
    assert ticks == {secret: False, plain: True}
    through_mailbox = sign_in(client, world.bekir, own_factor=False).get(url).content.decode()
    assert secret.public_id not in through_mailbox
    client.post(url, {"case": [secret.public_id, plain.public_id]})
    assert set(SeatHandoverPlan.objects.get().matters.values_list("case", flat=True)) == {plain.pk}
    choose_what_passes(actor=actor_of(world.bekir), handover=handover, cases=[secret], note="")
    confirm_handover(actor=actor_of(world.ingo), handover=handover)
    selma = Person.objects.get(email=SELMA)
    assert actor_of(selma).ids("matter") == {secret.pk}
    assert not actor_of(selma, own_factor=False).ids("matter")
    ((_mail, values),) = text_of_mails("advice/seat_taken")
    assert values["matters"] == [(secret.number, "")]


def test_matters_pass_on_the_day_itself_and_a_deputy_goes_again(world):
    case, secret = open_case(world), open_case(world, only_me=True)
    until = clock.today() + timedelta(days=20)
    handover = asked(world, cases=[case], days=10, until=until)
    with pytest.raises(OnlyOneReader):
        choose_what_passes(actor=actor_of(world.bekir), handover=handover, cases=[case, secret], note="")
    assert secret not in matters_to_choose(actor_of(world.bekir), handover)
    confirm_handover(actor=actor_of(world.dana), handover=handover)
    assert carry_out_due(actor=SYSTEM) == 0
    assert people_of(case) == {"Bekir Bach"}
    with clock.at(clock.now() + timedelta(days=10)):
        assert carry_out_due(actor=SYSTEM) == 1
        assert carry_out_due(actor=SYSTEM) == 0
        assert people_of(case) == {"Bekir Bach", "Selma Specht"}
    with clock.at(clock.now() + timedelta(days=21)):
        carry_out_due(actor=SYSTEM)
        assert people_of(case) == {"Bekir Bach"}
    assert people_of(secret) == {"Bekir Bach"}



def test_taken_back_everything_is_as_before_and_who_was_told_is_told_again(world):
    case, other = open_case(world), open_case(world)
    let_in(actor=actor_of(world.bekir), case=other, name="Lena Linse", email="lena@rathaus.example")
    handover = asked(world, cases=[case])
    found = confirm_handover(actor=actor_of(world.dana), handover=handover)
    assert people_of(other) == {"Lena Linse"}
    OutboxMail.objects.filter(template="advice/seat_taken").update(state=MailState.SENT)
    assert found.ticket is not None
    undo.undo(actor=actor_of(world.dana), ticket=found.ticket)
    assert people_of(case) == {"Bekir Bach"}
    assert people_of(other) == {"Bekir Bach", "Lena Linse"}
    assert actor_of(world.bekir).ids("matter") == {case.pk, other.pk}
    assert not Seat.objects.filter(person__email=SELMA).exists()
    templates = OutboxMail.objects.filter(recipient__in=[SELMA, world.bekir.email]).values_list("template", flat=True)
    assert {"advice/seat_not_taken", "network/handover_decided"} <= set(templates)
    found.refresh_from_db()
    assert found.state == "taken_back"


def test_nobody_decides_twice_or_for_themselves_or_from_outside(world):
    handover = asked(world)
    with pytest.raises(AlreadyAsked):
        asked(world)
    for name in ("bekir", "clara", "anna", "hanna", "emil", "karim"):
        with pytest.raises((NotAllowed, NotVisible)):
            confirm_handover(actor=actor_of(getattr(world, name)), handover=handover)
    decline_handover(actor=actor_of(world.ingo), handover=handover, reason="Bitte erst sprechen.")
    with pytest.raises((AlreadyDecided, NotAllowed)):
        confirm_handover(actor=actor_of(world.dana), handover=handover)
    mayors = asked(world, person=world.ingo)
    with pytest.raises(NotAllowed):
        confirm_handover(actor=actor_of(world.ingo), handover=mayors)
    confirm_handover(actor=actor_of(world.dana), handover=mayors)
    assert Seat.objects.valid_on(clock.today()).get(organisation=world.musterbach, role=Role.MAYOR).person.email == SELMA


def test_link_of_the_mail_shows_and_only_the_button_counts(world, client):
    case = open_case(world)
    seat = seat_of(world.bekir)
    sign_in(client, world.ingo)
    client.post(reverse("network:invite_handover", args=[seat.pk]))
    ((mail, values),) = text_of_mails("network/handover_invitation")
    assert mail.recipient == world.bekir.email
    client.logout()
    url = reverse("network:handover_link", args=[token_of(seat)])
    assert url in values["url"]
    page = client.get(url).content.decode()
    assert case.number not in page
    assert not SeatHandover.objects.exists()
    sent = {"kind": "successor", "given_name": "Selma", "family_name": "Specht", "email": SELMA, "since": clock.today().isoformat()}
    after = client.post(url, sent, follow=True).content.decode()
    assert "Selma Specht" in after
    assert case.title not in after
    assert SeatHandover.objects.waiting().count() == 1
    assert people_of(case) == {"Bekir Bach"}
    assert client.get(reverse("network:handover_link", args=["unsinn"])).status_code == 404
    end_seat(actor=SYSTEM, seat=seat, last_day=clock.today() - timedelta(days=1))
    assert client.get(url).status_code == 404


def test_mayor_who_leaves_and_address_that_fails_open_a_task_of_the_office(world):
    def titles():
        return [str(item.title) for item in items_for(actor_of(world.dana)) if item.order in (36, 37)]

    assert titles() == []
    end_seat(actor=SYSTEM, seat=seat_of(world.ingo), last_day=clock.today() + timedelta(days=5))
    for number, scope in enumerate((f"team:{world.gemeindenetzwerk.pk}", f"self:{world.bekir.pk}")):
        queue_mail(
            template="network/handover_decided", to=world.bekir.email, person_id=world.bekir.pk,
            cause=Origin("case", 1), scope=scope, dedupe_key=f"x{number}",
        )  # fmt: skip
        OutboxMail.objects.filter(dedupe_key=f"x{number}").update(state=MailState.BOUNCED)
        # That a mail about a matter came back would tell the office that there is a matter.
        assert len(titles()) == 1 + number
    new = add_person("Maja", "Mohn")
    add_seat(new, world.musterbach, Role.MAYOR, since=clock.today() + timedelta(days=6))
    assert len(titles()) == 1


def test_shared_mailbox_stands_once_in_a_matter_and_nobody_is_left_unheard(world):
    case = open_case(world)
    let_in(actor=actor_of(world.bekir), case=case, name="Rathaus", email=SELMA)
    confirm_handover(actor=actor_of(world.dana), handover=asked(world, cases=[case]))
    selma = Person.objects.get(email=SELMA)
    assert case.parties.active().filter(email=SELMA).count() == 1
    assert actor_of(selma).ids("matter") == {case.pk}
    for one in Case.objects.open():
        reached = CaseParty.objects.active().filter(case=one).exclude(email="").exists()
        told = OutboxMail.objects.filter(template="advice/town_contact_changed").exists()
        assert reached or told
