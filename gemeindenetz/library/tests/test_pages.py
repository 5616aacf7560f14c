"""The pages as people use them: real HTTP, no JavaScript."""

import pytest
from django.urls import reverse

from gemeindenetz.core.middleware import OWN_FACTOR_KEY, SECOND_FACTOR_KEY
from gemeindenetz.library import actions
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.actions.weigh_evidence import Weight
from gemeindenetz.library.models import Confirmation, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries.confirmations import token_for
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import actor_of


def browser_of(client, person):
    """Let a test browser act as a person who signed in fully."""
    client.force_login(person.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session[SECOND_FACTOR_KEY] = True
    session[OWN_FACTOR_KEY] = True
    session.save()
    return client


def text_of(response):
    return response.content.decode()


def test_the_shelves_are_open_to_everybody(client, world):
    make.published(world)
    make.released(world)
    make.recommendation(world)
    for name, title in (
        ("examples", "Bürgerbus mit eigener Dispo"),
        ("findings", make.CANARY_FINDING),
        ("recommendations", "Fahrdienste mit Telefonnummer"),
    ):
        response = client.get(reverse(f"library:{name}"))
        assert response.status_code == 200
        assert title in text_of(response)


@pytest.mark.parametrize(
    "query",
    ["zielgruppe=older", "methode=volunteer_service", "groesse=5000", "kosten=5000", "dauer=13", "phase=running",
     "jahr=2023", "pruefung=", "bestaetigt=fresh", "q=dispo"],
)  # fmt: skip
def test_every_filter_finds_what_fits(client, world, query):
    make.published(world)
    make.published(
        world, title="Anderes", methods=["survey"], target_groups=["youth"], cost=100, duration_months=1, phase="idea",
        year=2001,
    )  # fmt: skip
    text = text_of(client.get(f"{reverse('library:examples')}?{query}"))
    assert "Bürgerbus mit eigener Dispo" in text


def test_a_filter_leaves_out_what_does_not_fit(client, world):
    make.published(world, title="Anderes", methods=["survey"], target_groups=["youth"])
    text = text_of(client.get(f"{reverse('library:examples')}?methode=volunteer_service"))
    assert "Anderes" not in text


def test_an_example_tells_everything_but_what_is_not_for_this_reader(client, world):
    row = make.published(world, Audience.PUBLIC, pitfalls_for=Audience.MEMBERS)
    text = text_of(client.get(reverse("library:example", args=[row.number])))
    assert "Zwischen den Teilorten fuhr kein Bus." in text
    assert str(row.number) in text
    assert "Der Aufruf im Mitteilungsblatt" not in text
    assert "was nicht gelungen ist" not in text.lower()
    text = text_of(browser_of(client, world.clara).get(reverse("library:example", args=[row.number])))
    assert "Der Aufruf im Mitteilungsblatt" in text


def test_a_draft_has_no_number_and_no_page_for_others(client, world):
    row = make.draft(world)
    address = reverse("library:example_draft", args=[row.public_id])
    assert client.get(address).status_code == 302
    assert browser_of(client, world.bekir).get(address).status_code == 200
    assert browser_of(client, world.clara).get(address).status_code == 404


def test_bekir_tells_an_example_in_two_steps(client, world):
    browser = browser_of(client, world.bekir)
    address = browser.get(reverse("library:contribute")).url
    response = browser.post(address, {"title": "Repaircafé", "gist": "Reparieren statt wegwerfen.",
                                      "occasion": "Viel Sperrmüll.", "steps": "2024-03: Aufruf\nErster Termin",
                                      "act": "submit"})  # fmt: skip
    row = PracticeExample.objects.get()
    assert response.url == reverse("library:submit", args=[row.public_id])
    assert [(step.when, step.text) for step in row.steps.all()] == [("2024-03", "Aufruf"), ("", "Erster Termin")]
    text = text_of(browser.get(response.url))
    assert "Ihr Text beantwortet" in text
    browser.post(response.url, {"audience": "public", "pitfalls": "members"})
    row.refresh_from_db()
    assert (row.state, row.audience, row.pitfalls_audience) == ("submitted", "public", "members")


def test_a_title_alone_is_kept_and_an_empty_form_says_what_is_missing(client, world):
    browser = browser_of(client, world.bekir)
    address = reverse("library:tell", args=[world.musterbach.public_id])
    assert browser.post(address, {"title": ""}).status_code == 422
    assert browser.post(address, {"title": "Nur ein Titel", "act": "keep"}).status_code == 302
    assert PracticeExample.objects.get().title == "Nur ein Titel"


def test_bad_input_loses_nothing(client, world):
    browser = browser_of(client, world.bekir)
    address = reverse("library:tell", args=[world.musterbach.public_id])
    response = browser.post(address, {"title": "Bus", "occasion": "Ein langer Text", "cost": "viel", "began": "früher"})
    assert response.status_code == 422
    assert "Ein langer Text" in text_of(response)


def test_dana_publishes_from_the_board(client, world):
    row = make.submitted(world)
    browser = browser_of(client, world.dana)
    assert row.title in text_of(browser.get(reverse("library:board")))
    browser.post(reverse("library:publish", args=[row.public_id]))
    row.refresh_from_db()
    assert row.state == "published"
    assert row.title not in text_of(browser.get(reverse("library:board")))


def test_an_editor_takes_an_example_under_her_care(client, world):
    row = make.submitted(world)
    browser = browser_of(client, world.dana)
    browser.post(reverse("library:look_after", args=[row.public_id]))
    assert "Dana Dorn" in text_of(browser.get(reverse("library:board")))


def test_the_office_says_how_the_network_publishes(client, world):
    browser = browser_of(client, world.dana)
    address = reverse("library:rule", args=[world.gemeindenetzwerk.slug])
    assert address in text_of(browser.get(reverse("library:board")))
    assert browser.post(address, {"confirm_months": "0", "review_days": "x"}).status_code == 422
    browser.post(address, {"publishes_at_once": "on", "confirm_months": "6", "review_days": "5"})
    assert make.submitted(world).state == "published"


def test_the_board_is_for_editors(client, world):
    assert browser_of(client, world.bekir).get(reverse("library:board")).status_code == 404


def test_a_change_of_the_town_waits_and_the_editor_takes_it_over(client, world):
    row = make.published(world)
    browser = browser_of(client, world.bekir)
    browser.post(reverse("library:edit", args=[row.public_id]), {"title": "Bus an vier Tagen", "version": row.version})
    assert "Bus an vier Tagen" not in text_of(client.get(reverse("library:examples")))
    browser = browser_of(client, world.dana)
    assert "etwas geändert" in text_of(browser.get(reverse("library:board")))
    browser.post(reverse("library:take_changes", args=[row.public_id]))
    assert "Bus an vier Tagen" in text_of(browser.get(reverse("library:examples")))


def test_the_chain_leads_both_ways(client, world):
    example, lesson, advice = make.published(world), make.released(world), make.recommendation(world)
    anna = actor_of(world.anna)
    actions.add_evidence(actor=anna, recommendation=advice, of=example, weight=Weight(strength=3))
    actions.add_evidence(actor=anna, recommendation=advice, of=lesson, weight=Weight("contradicts"))
    text = text_of(client.get(reverse("library:recommendation", args=[advice.number])))
    assert "Beruht auf 1 Kommune" in text
    assert example.title in text
    assert "Was dagegen spricht" in text
    assert "ohne Name" in text
    back = text_of(client.get(reverse("library:example", args=[example.number])))
    assert advice.title in back


def test_the_yearly_question_is_answered_without_account_by_post_only(client, world):
    row = make.published(world)
    question = row.confirmations.get()
    address = reverse("library:confirm", args=[token_for(question)])
    assert "Stimmt noch" in text_of(client.get(address))
    question.refresh_from_db()
    assert question.answered_at is None
    assert client.post(address, {"answer": "still"}).status_code == 200
    assert Confirmation.objects.get(pk=question.pk).answer == "still"
    assert client.post(address, {"answer": "ended"}).status_code == 200
    assert Confirmation.objects.get(pk=question.pk).answer == "still"
    assert client.get(reverse("library:confirm", args=["falsch"])).status_code == 404


def test_clara_takes_it_over_with_thanks(client, world):
    row = make.published(world)
    browser = browser_of(client, world.clara)
    browser.post(
        reverse("library:adopt", args=[row.public_id]), {"organisation": world.lindenried.pk, "thanks": "Danke!"}
    )
    assert "Danke!" in text_of(client.get(reverse("library:example", args=[row.number])))
    assert browser_of(client, world.bekir).get(reverse("library:adopt", args=[row.public_id])).status_code == 404


def test_anna_keeps_a_reflection_and_a_recommendation_with_evidence(client, world):
    browser = browser_of(client, world.anna)
    network = world.gemeindenetzwerk.pk
    browser.post(reverse("library:reflect"), {"network": network, "title": "Auftrag klären", "worked": "Früh fragen"})
    lesson = Finding.objects.get()
    browser.post(reverse("library:release", args=[lesson.public_id]), {"audience": "members"})
    browser.post(
        reverse("library:new_recommendation"),
        {"network": network, "title": "Auftrag zuerst", "text": "Klären Sie ihn.", "reason": "Sonst Streit.",
         "addressee": "municipality", "kind": "do", "audience": "public", "licence": "cc_by"},
    )  # fmt: skip
    advice = Recommendation.objects.get()
    lesson.refresh_from_db()
    browser.post(
        reverse("library:evidence", args=[advice.public_id]), {"number": lesson.number, "stance": "supports", "strength": 2}
    )
    browser.post(reverse("library:publish_recommendation", args=[advice.public_id]))
    assert advice.evidence.count() == 1
    wrong = browser.post(
        reverse("library:evidence", args=[advice.public_id]), {"number": "PB-1", "stance": "supports", "strength": 2}
    )
    assert wrong.status_code == 422


def test_checking_and_grading_on_the_page(client, world):
    row = make.published(world)
    browser = browser_of(client, world.dana)
    browser.post(reverse("library:check", args=["praxisbeispiel", row.public_id]))
    browser.post(reverse("library:grade", args=[row.public_id]), {"criterion": "reach", "grade": 2})
    text = text_of(client.get(reverse("library:example", args=[row.number])))
    assert "von der Redaktion geprüft" in text
    assert "erfüllt" in text


@pytest.mark.parametrize("name", ["examples", "findings", "recommendations"])
def test_two_and_twenty_rows_take_the_same_number_of_queries(client, world, django_assert_max_num_queries, name):
    def fill(count: int) -> None:
        for number in range(count):
            make.published(world, title=f"Beispiel {number}")
            make.recommendation(world, title=f"Empfehlung {number}")
            make.released(world, origin=None, title=f"Erkenntnis {number}")

    fill(2)
    browser = browser_of(client, world.anna)
    with django_assert_max_num_queries(17) as few:
        browser.get(reverse(f"library:{name}"))
    fill(10)
    with django_assert_max_num_queries(17) as many:
        browser.get(reverse(f"library:{name}"))
    assert len(few) == len(many)


def test_pages_of_entries_take_few_queries(client, world, django_assert_max_num_queries):
    example, advice = make.published(world), make.recommendation(world)
    for number in range(6):
        lesson = make.released(world, origin=None, title=f"Erkenntnis {number}")
        actions.add_evidence(actor=actor_of(world.anna), recommendation=advice, of=lesson)
    actions.add_evidence(actor=actor_of(world.anna), recommendation=advice, of=example)
    browser = browser_of(client, world.anna)
    with django_assert_max_num_queries(30):
        assert browser.get(reverse("library:example", args=[example.number])).status_code == 200
    with django_assert_max_num_queries(20):
        assert browser.get(reverse("library:recommendation", args=[advice.number])).status_code == 200


def test_the_reader_set_is_changed_on_a_page_of_its_own(client, world):
    row = make.published(world, Audience.PUBLIC)
    browser = browser_of(client, world.bekir)
    browser.post(reverse("library:readers", args=[row.public_id]), {"audience": "members", "pitfalls": "members"})
    client.logout()
    assert client.get(reverse("library:example", args=[row.number])).status_code in (302, 404)


def test_a_matters_people_decide_about_a_draft_and_a_finding(client, world):
    assert Readers().audience == Audience.MEMBERS
    row = make.asked(world)
    assert browser_of(client, world.ingo).get(reverse("library:finding", args=[row.public_id])).status_code == 404
