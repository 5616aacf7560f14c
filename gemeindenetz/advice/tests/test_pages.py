"""Pages: what they show, to whom, in how many queries."""

import pytest
from django.urls import reverse

from gemeindenetz.advice.models import AdviceRequest, Case, Entry, NextStep
from gemeindenetz.advice.queries.links import confirmation_token
from gemeindenetz.advice.tests.factories import open_case, say, seat_request, sign_in
from gemeindenetz.core.models import OutboxMail

ASK = {
    "moves": "Wir wollen unser Dorfcafé retten.",
    "helps": "",
    "place": "Musterbach",
    "name": "Lena Linse",
    "email": "lena@rathaus.example",
    "circle": "me",
    "step": "review",
}


def case_url(case: Case, name: str = "case", *args: str) -> str:
    return reverse(f"advice:{name}", args=[case.public_id, *args])


def test_asking_without_account_shows_names_before_sending_and_confirms_by_post(client, world):
    review = client.post(reverse("advice:ask"), ASK).content.decode()
    assert "Anna Amsel" in review
    assert "Nora Nachtigall" in review
    assert "kostenfreie Beratung" in review
    assert not AdviceRequest.objects.exists()
    client.post(reverse("advice:ask"), {**ASK, "step": "send"})
    request = AdviceRequest.objects.get()
    assert request.state == "unconfirmed"
    mail = OutboxMail.objects.get()
    assert mail.template == "advice/confirm_request"


def test_confirmation_page_only_confirms_by_post(client, world):
    client.post(reverse("advice:ask"), {**ASK, "step": "send"})
    url = reverse("advice:confirm", args=[confirmation_token(AdviceRequest.objects.get())])
    for _ in range(2):
        assert "bestätigen" in client.get(url).content.decode()
    assert AdviceRequest.objects.get().state == "unconfirmed"
    page = client.post(url).content.decode()
    request = AdviceRequest.objects.get()
    assert request.state == "routed"
    assert request.reference in page
    assert "Anna Amsel" in page


def test_unclear_place_keeps_everything_typed_and_offers_candidates(client, world):
    page = client.post(reverse("advice:ask"), {**ASK, "place": "Musterbachh"}).content.decode()
    assert "Wir wollen unser Dorfcafé retten." in page
    assert "Musterbach" in page
    unknown = client.post(reverse("advice:ask"), {**ASK, "place": "Xyzzyhausen"}).content.decode()
    assert "Xyzzyhausen" in unknown
    assert "Gemeindeverzeichnis" in unknown


def test_candidate_picked_by_key_is_sure(client, world):
    client.post(reverse("advice:ask"), {**ASK, "place": "Musterbachh", "key": "98001002", "step": "send"})
    assert AdviceRequest.objects.get().organisation == world.lindenried


def test_trap_catches_machines_without_telling_them(client, world):
    answer = client.post(reverse("advice:ask"), {**ASK, "step": "send", "website": "http://spam.example"})
    assert answer.status_code == 200
    assert not AdviceRequest.objects.exists()


def test_asking_too_often_is_slowed_down(client, world):
    for number in range(8):
        page = client.post(reverse("advice:ask"), {**ASK, "email": f"a{number}@x.example", "step": "send"})
    assert AdviceRequest.objects.count() == 6
    assert "Viertelstunde" in page.content.decode()


def test_only_me_asks_for_the_code_word_on_the_second_page(client, world):
    only_me = {**ASK, "circle": "only_me"}
    assert "Kennwort" in client.post(reverse("advice:ask"), only_me).content.decode()
    refused = client.post(
        reverse("advice:ask"), {**only_me, "step": "send", "secret": "kurz"}
    ).content.decode()
    assert "mindestens sechs Zeichen" in refused
    assert not AdviceRequest.objects.exists()
    client.post(reverse("advice:ask"), {**only_me, "step": "send", "secret": "Sonnenblume"})
    assert AdviceRequest.objects.get().only_me


def test_signed_in_person_asks_on_one_page(client, world):
    sign_in(client, world.bekir)
    page = client.get(reverse("advice:ask")).content.decode()
    assert "Anna Amsel" in page
    data = {"moves": "Wie anfangen?", "circle": "me", "organisation": world.musterbach.pk}
    answer = client.post(reverse("advice:ask"), data, follow=True).content.decode()
    assert AdviceRequest.objects.get().reference in answer


def test_signed_in_only_me_with_a_mailbox_alone_is_explained(client, world):
    sign_in(client, world.bekir, own_factor=False)
    data = {"moves": "Vertraulich", "circle": "only_me", "organisation": world.musterbach.pk}
    page = client.post(reverse("advice:ask"), data).content.decode()
    assert "Vertraulich" in page
    assert "zweiten Faktor" in page


def test_adviser_notes_a_call_with_three_fields(client, world):
    sign_in(client, world.anna)
    data = {"place": "Lindenried", "name": "Frau Ott", "moves": "Wie geht Jugendbeteiligung?", "act": "take"}
    answer = client.post(reverse("advice:note_request"), data, follow=True)
    assert Case.objects.get().adviser == world.anna
    assert "Frau Ott" in answer.content.decode()


def test_team_reads_why_a_request_is_here_takes_it_over_and_answers(client, world, routed):
    sign_in(client, world.anna)
    page = client.get(reverse("advice:request", args=[routed.public_id])).content.decode()
    assert "Mitglied: Gemeindenetzwerk Musterland." in page
    client.post(reverse("advice:take_over", args=[routed.public_id]))
    case = Case.objects.get()
    thread = client.get(case_url(case)).content.decode()
    assert "Das lesen:" in thread
    assert "Bekir Bach (Musterbach) und das Beratungsteam" in thread
    client.post(case_url(case, "case_message"), {"m-body": "Gern, ich rufe an.", "m-seen": ""})
    assert Entry.objects.filter(body="Gern, ich rufe an.").exists()


def test_nothing_is_lost_when_a_colleague_was_faster(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    seen = Entry.objects.order_by("pk").last().pk
    say(world, case, "Ich war schneller.", person=world.nora)
    answer = client.post(case_url(case, "case_message"), {"m-body": "Mein langer Text", "m-seen": seen})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Mein langer Text" in page
    assert "Ich war schneller." in page
    assert "Inzwischen hat Nora Nachtigall geschrieben" in page
    newest = Entry.objects.order_by("pk").last().pk
    assert f'value="{newest}"' in page


def test_contact_reads_answers_and_updates_a_step_without_internal_things(client, world):
    case = open_case(world)
    sign_in(client, world.bekir)
    page = client.get(case_url(case)).content.decode()
    assert "Interne Notiz" not in page
    assert "Wiedervorlage" not in page
    client.post(case_url(case, "case_propose_step"), {"s-text": "Rat fragen"})
    step = NextStep.objects.get()
    client.post(case_url(case, "case_step", step.public_id), {"state": "done", "before": "proposed"})
    step.refresh_from_db()
    assert step.state == "done"


@pytest.mark.parametrize("name", ["clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim"])
def test_everybody_else_gets_404_on_every_address_of_a_matter(client, world, name):
    case = open_case(world)
    request = seat_request(world.bekir, world.musterbach)
    sign_in(client, getattr(world, name))
    pages = ["case", "case_record", "case_close", "case_edit", "case_follow_up", "case_hand_over"]
    for page in pages:
        assert client.get(case_url(case, page)).status_code == 404, page
    for act in ("case_message", "case_note", "case_propose_step", "case_let_in", "case_open"):
        assert client.post(case_url(case, act), {"m-body": "x"}).status_code == 404, act
    assert client.get(reverse("advice:request", args=[request.public_id])).status_code == 404
    assert client.post(reverse("advice:take_over", args=[request.public_id])).status_code == 404


def test_contact_gets_403_on_the_teams_pages_of_the_own_matter(client, world):
    case = open_case(world)
    sign_in(client, world.bekir)
    for page in ("case_record", "case_close", "case_edit", "case_hand_over"):
        assert client.get(case_url(case, page)).status_code == 403, page


def test_anonymous_people_are_led_to_the_sign_in_page_before_any_lookup(client, world):
    case = open_case(world)
    for public_id in (case.public_id, "gibtesnicht"):
        answer = client.get(reverse("advice:case", args=[public_id]))
        assert (answer.status_code, "anmelden" in answer["Location"] or "login" in answer["Location"]) == (
            302,
            True,
        )


def test_closing_asks_for_three_sentences(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    data = {"outcome": "decided", "occasion": "Laden zu.", "result": "", "open_points": "nichts"}
    assert "Ein Satz genügt" in client.post(case_url(case, "case_close"), data).content.decode()
    client.post(case_url(case, "case_close"), {**data, "result": "Beschlossen.", "shared": "on"})
    case.refresh_from_db()
    assert case.state == "closed"
    assert "Wieder aufnehmen" in client.get(case_url(case)).content.decode()


def test_page_of_a_matter_takes_at_most_twenty_queries_however_long_the_thread(
    client, world, django_assert_max_num_queries
):
    case = open_case(world)
    for number in range(12):
        say(world, case, f"Nachricht {number}")
    sign_in(client, world.anna)
    with django_assert_max_num_queries(20):
        client.get(case_url(case))


def test_list_and_today_show_the_team_what_waits(client, world):
    case = open_case(world)
    seat_request(world.clara, world.lindenried, moves="Jugend beteiligen")
    sign_in(client, world.nora)
    today = client.get("/heute/").content.decode()
    assert "Jugend beteiligen" in today
    assert "Ihnen zugeleitet, weil" in today
    listing = client.get(reverse("advice:cases")).content.decode()
    assert case.title in listing


def test_contact_finds_the_own_matter_in_our_network(client, world):
    case = open_case(world)
    sign_in(client, world.bekir)
    page = client.get(reverse("advice:our_network")).content.decode()
    assert case.number in page
    assert "kostenfreie Beratung" in page
    sign_in(client, world.ingo)
    assert case.number not in client.get(reverse("advice:our_network")).content.decode()


def test_office_keeps_rules_and_the_team_reads_them(client, world):
    sign_in(client, world.dana)
    new = reverse("advice:new_rule", args=["fachberatung"])
    client.post(new, {"name": "Kreis zu Nora", "within_ags": "98001", "adviser": world.nora.pk})
    page = client.get(reverse("advice:rules")).content.decode()
    assert "Kreis zu Nora" in page
    assert "Musterkreis" in page
    assert "98001" not in page
    sign_in(client, world.anna)
    assert "Kreis zu Nora" in client.get(reverse("advice:rules")).content.decode()
    assert client.get(new).status_code == 403
    sign_in(client, world.hanna)
    assert client.get(new).status_code == 404
    sign_in(client, world.bekir)
    assert client.get(reverse("advice:rules")).status_code == 404


def test_office_switches_minutes_on_and_off_and_advisers_note_them_only_then(client, world):
    case = open_case(world)
    record, switch = reverse("advice:case_record", args=[case.public_id]), reverse("advice:minutes", args=["fachberatung"])
    sign_in(client, world.anna)
    assert 'name="minutes"' not in client.get(record).content.decode()
    assert client.post(switch, {"act": "on"}).status_code == 403
    sign_in(client, world.dana)
    assert "Minuten werden nicht erfasst." in client.get(reverse("advice:rules")).content.decode()
    client.post(switch, {"act": "on"})
    sign_in(client, world.anna)
    assert 'name="minutes"' in client.get(record).content.decode()
    answers = {"kind": "phone", "happened_on": "2024-05-06", "minutes": 30, "body": "Telefonat", "audience": "team"}
    client.post(record, answers)
    assert case.entries.get(kind="phone").minutes == 30
    sign_in(client, world.dana)
    client.post(switch, {"act": "off"})
    sign_in(client, world.anna)
    assert 'name="minutes"' not in client.get(record).content.decode()
    assert case.entries.get(kind="phone").minutes == 30


def test_another_teams_minutes_are_out_of_reach(client, world):
    sign_in(client, world.hanna)
    assert client.post(reverse("advice:minutes", args=["fachberatung"]), {"act": "on"}).status_code == 404


def test_adviser_enters_an_absence_with_deputy(client, world):
    sign_in(client, world.nora)
    data = {
        "person": world.nora.pk,
        "first_day": "2030-01-07",
        "last_day": "2030-01-11",
        "deputy": world.anna.pk,
    }
    client.post(reverse("advice:absences"), data)
    assert "Vertretung: Anna Amsel" in client.get(reverse("advice:absences")).content.decode()
