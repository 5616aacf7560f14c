"""What fits while a request is typed and beside a matter: readable entries with reasons, nothing kept of what is typed."""

import logging

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gemeindenetz.advice.actions.edit_case import edit_case
from gemeindenetz.advice.queries.fitting import beside_case, offers_of, proposal, while_typing
from gemeindenetz.advice.tests.factories import open_case, sign_in
from gemeindenetz.library import actions as library
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import GEORG, actor_of, add_municipality
from gemeindenetz.search.models import UnansweredQuery

TYPED = "Wir suchen einen Bürgerbus für unsere Teilorte, weil ältere Menschen nicht zum Arzt kommen."
ASK = {
    "moves": TYPED,
    "helps": "Zahlen",
    "place": "Musterbach",
    "name": "Lena Linse",
    "email": "keine Adresse",
    "colleagues": "unfertig",
    "circle": "me",
    "step": "review",
    "look": "examples",
}


def on_topic(world, entry):
    """Give a published example the topic of the invented Land."""
    entry.topics = [world.topic]
    entry.save()
    return entry


def told_by_the_team(world, audience, **values):
    """An example about Lindenried, told by Anna."""
    draft = make.draft(world, world.anna, organisation=world.lindenried, **values)
    return library.submit_example(actor=actor_of(world.anna), example=draft, readers=Readers(audience))


def with_topic(world, case):
    return edit_case(actor=actor_of(world.anna), case=case, title=case.title, topic=world.topic, version=case.version)


def test_looking_at_examples_without_account_keeps_everything_typed_and_complains_about_nothing(client, world):
    make.published(world)
    page = client.post(reverse("advice:ask"), ASK).content.decode()
    assert "Bürgerbus mit eigener Dispo" in page
    assert "gleiche Wörter" in page
    for kept in (TYPED, "Zahlen", "Lena Linse", "keine Adresse", "unfertig"):
        assert kept in page
    assert "gn-error" not in page


@pytest.mark.parametrize("audience", [Audience.MEMBERS, Audience.ABOVE, Audience.TEAM])
def test_without_account_only_public_examples_are_offered(world, audience):
    if audience == Audience.TEAM:
        told_by_the_team(world, Audience.TEAM)
    else:
        make.published(world, audience)
    assert while_typing(TYPED, GEORG, topic=None, organisation=None).examples == []


def test_a_contact_signed_in_is_offered_what_members_read_with_reasons(client, world):
    on_topic(world, make.published(world, Audience.MEMBERS))
    found = while_typing("kurz", actor_of(world.clara), topic=world.topic.pk, organisation=world.lindenried)
    assert [line.title for line in found.examples] == ["Bürgerbus mit eigener Dispo"]
    assert "gleiches Thema" in str(found.examples[0].reason)
    sign_in(client, world.clara)
    page = client.post(
        reverse("advice:ask"), {"moves": TYPED, "organisation": world.lindenried.pk, "look": "1"}
    ).content.decode()
    assert "Bürgerbus mit eigener Dispo" in page
    assert TYPED in page


def test_what_is_typed_is_neither_stored_counted_nor_logged(client, world, caplog):
    word = "Quastenflosserparade"
    with caplog.at_level(logging.DEBUG), CaptureQueriesContext(connection) as asked:
        client.post(reverse("advice:ask"), {**ASK, "moves": f"{word} am Dorfplatz"})
    assert not UnansweredQuery.objects.exists()
    assert word not in caplog.text
    written = [one["sql"] for one in asked.captured_queries if not one["sql"].lstrip().startswith("SELECT")]
    assert not any(word in one for one in written)


def test_looking_too_often_offers_nothing_but_loses_nothing(client, world, monkeypatch):
    make.published(world)
    monkeypatch.setattr("gemeindenetz.advice.views.ask.MOST_LOOKS", 1)
    client.post(reverse("advice:ask"), ASK)
    page = client.post(reverse("advice:ask"), ASK).content.decode()
    assert "Bürgerbus mit eigener Dispo" not in page
    assert TYPED in page


def test_beside_a_matter_stand_examples_recommendations_and_towns_with_reasons(client, world):
    case = with_topic(world, open_case(world))
    on_topic(world, make.published(world, title="Eigenes"))
    other = on_topic(world, told_by_the_team(world, Audience.PUBLIC, title="Fahrdienst der Nachbarn"))
    advice = make.recommendation(world)
    advice.topics = [world.topic]
    advice.save()
    found = beside_case(case, actor_of(world.anna))
    assert [line.title for line in found.examples] == ["Fahrdienst der Nachbarn"]
    assert [line.title for line in found.recommendations] == [advice.title]
    assert [town.name for town in found.towns] == ["Lindenried"]
    assert "gleiches Thema" in str(found.towns[0].reason)
    sign_in(client, world.anna)
    page = client.get(reverse("advice:case_fitting", args=[case.public_id])).content.decode()
    assert "In die Nachricht übernehmen" in page
    assert f"?vorschlag={other.number}#schreiben" in page


def test_without_a_topic_the_words_of_the_subject_lead_there(world):
    make.published(world)
    case = open_case(world)
    case = edit_case(actor=actor_of(world.anna), case=case, title="Bürgerbus gesucht", topic=None, version=case.version)
    assert [line.title for line in beside_case(case, actor_of(world.anna)).examples] == ["Bürgerbus mit eigener Dispo"]


def test_one_click_puts_an_entry_into_the_message_also_without_script(client, world):
    example = make.published(world)
    case = open_case(world)
    sign_in(client, world.anna)
    page = client.get(reverse("advice:case", args=[case.public_id]) + f"?vorschlag={example.number}").content.decode()
    assert f"/wissen/praxisbeispiele/{example.number}/" in page
    assert proposal("PB-1999-0001", actor_of(world.anna)) == ""
    empty = client.get(reverse("advice:case", args=[case.public_id]) + "?vorschlag=%00%3Cscript%3E")
    assert empty.status_code == 200


def test_what_the_people_of_a_matter_may_not_read_is_not_put_into_a_message(world):
    case = with_topic(world, open_case(world))
    inner = on_topic(world, told_by_the_team(world, Audience.TEAM))
    found = beside_case(case, actor_of(world.anna))
    offers = offers_of(found, case, page_url="/x/")
    assert [(offer.line.title, offer.text, offer.insert_url) for offer in offers] == [(inner.title, "", "")]


def test_matters_of_others_never_shape_what_is_offered(world):
    before = while_typing(TYPED, actor_of(world.clara), topic=world.topic.pk, organisation=world.lindenried)
    case = with_topic(world, open_case(world, helps=TYPED))
    make.finding(world, title="Bürgerbus", topics=[world.topic])
    after = while_typing(TYPED, actor_of(world.clara), topic=world.topic.pk, organisation=world.lindenried)
    assert before == after
    assert case.title not in str(after)


def test_a_municipality_page_shows_examples_of_municipalities_like_it(client, world):
    make.published(world)
    twin = add_municipality(world.musterkreis.territory, "98001009", "Buchenried", population=6900)
    page = client.get(reverse("register:territory", args=[twin.territory.ags])).content.decode()
    assert "Aus ähnlichen Kommunen" in page
    assert "gleiche Größe" in page
    own = client.get(reverse("register:territory", args=[world.musterbach.territory.ags])).content.decode()
    assert "Aus ähnlichen Kommunen" not in own
