"""Pages of the vocabulary: read by all, kept by offices and advisers, forgiving of bad input."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gemeindenetz.accounts.models import User
from gemeindenetz.core import actor as actors
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.panels import Panel, _sources, register_panel
from gemeindenetz.topics import actions
from gemeindenetz.topics.models import SynonymRing, Topic
from gemeindenetz.topics.tests.conftest import ANNA, BEKIR, DANA

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(client: Client, monkeypatch: pytest.MonkeyPatch) -> Callable[[Actor], Client]:
    """A browser; `signed_in(DANA)` lets it act as somebody."""
    user = User.objects.create(email="jemand@rathaus.example")
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")

    def act(who: Actor) -> Client:
        monkeypatch.setattr(actors, "_resolver", [lambda _session: who])
        return client

    return act


def test_the_page_of_a_topic_shows_its_neighbours_and_what_apps_above_know(client, tree):
    register_panel(
        "topic",
        "test",
        lambda topic, actor: Panel(
            "Aus anderen Teilen", "library/panel_entries.html", {"lines": [], "more_url": ""}
        ),
    )
    try:
        page = client.get("/themen/leerstand/").content.decode()
    finally:
        _sources["topic"] = [row for row in _sources["topic"] if row[1] != "test"]
    assert "Aus anderen Teilen" in page
    for word in ("Wohnen", "Umnutzung", "Baulücke", "/themen/leerstand.ttl"):
        assert word in page
    assert "Themen pflegen" not in page


def test_a_topic_out_of_use_says_so_and_leads_on(client, tree):
    actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=tree["leerstand"])
    page = client.get("/themen/bus/").content.decode()
    assert "nicht mehr verwendet" in page
    assert 'href="/themen/leerstand/"' in page
    assert "Bus" not in client.get("/themen/").content.decode()


def test_misspellings_are_shown_to_editors_only(signed_in, tree):
    actions.edit_topic(actor=DANA, topic=tree["bus"], draft=actions.TopicDraft("Bus", hidden_labels=["Buhs"]))
    assert "Buhs" in signed_in(DANA).get("/themen/bus/").content.decode()
    assert "Buhs" not in signed_in(BEKIR).get("/themen/bus/").content.decode()


def test_an_editor_adds_words_moves_and_retires_a_topic(signed_in, tree):
    browser = signed_in(ANNA)
    made = browser.post(
        "/themen/neu/",
        {
            "label": "Lastenrad", "broader": "mobil", "alternative_labels": "Cargobike\n\nLastenfahrrad",
            "hidden_labels": "Lastenrat", "definition": "Räder zum Ausleihen.", "related": ["leerstand"],
            "exact_matches": "https://vokabular.example/lastenrad", "translations": "en: cargo bike",
        },
    )  # fmt: skip
    assert made["Location"] == "/themen/lastenrad/"
    row = Topic.objects.get(slug="lastenrad")
    assert (row.alternative_labels, row.translations) == (
        ["Cargobike", "Lastenfahrrad"],
        {"en": "cargo bike"},
    )
    assert 'value="Lastenrad"' in browser.get("/themen/lastenrad/bearbeiten/").content.decode()
    browser.post("/themen/lastenrad/bearbeiten/", {"label": "Lastenräder"})
    browser.post("/themen/lastenrad/verschieben/", {"broader": "wohnen"})
    row.refresh_from_db()
    assert (row.label, row.broader) == ("Lastenräder", tree["wohnen"])
    browser.post("/themen/lastenrad/stilllegen/", {"replacement": "bus"})
    assert Topic.objects.get(slug="lastenrad").replaced_by == tree["bus"]
    browser.post("/themen/lastenrad/wiederherstellen/")
    assert not Topic.objects.get(slug="lastenrad").is_deprecated
    assert "Anna Amsel" in browser.get("/verlauf/topic/lastenrad/").content.decode()


@pytest.mark.parametrize(
    "values, says",
    [
        ({"label": ""}, "Bitte prüfen Sie"),
        ({"label": "Leerstand"}, "Es gibt schon ein Thema"),
        ({"label": "Neu", "exact_matches": "javascript:alert(1)"}, "keine Adresse im Netz"),
        ({"label": "Neu", "exact_matches": "https://x.example/" + "a" * 500}, "zu lang"),
        ({"label": "Neu", "translations": "klingonisch"}, "Sprachkürzel"),
        ({"label": "Neu", "translations": "de: Neu"}, "Sprachkürzel"),
        ({"label": "Neu", "translations": "en: a\nen: b"}, "je Sprache eine"),
        ({"label": "Neu", "broader": "gibt-es-nicht"}, "Auswahl"),
        ({"label": "x" * 200}, "120"),
        ({"label": "Neu", "alternative_labels": "y" * 300}, "höchstens"),
        ({"label": "Nu\x00ll"}, "Null"),
    ],
)
def test_bad_input_gets_a_german_message_and_keeps_what_was_typed(signed_in, tree, values, says):
    response = signed_in(DANA).post("/themen/neu/", {"definition": "Mein langer Text", **values})
    page = response.content.decode()
    assert response.status_code == 200
    assert says in page
    assert "Mein langer Text" in page
    assert Topic.objects.count() == 5


def test_merging_shows_a_rehearsal_first_and_offers_the_way_back(signed_in, tree):
    browser = signed_in(ANNA)
    assert "Zusammenführen mit" in browser.get("/themen/bus/zusammenfuehren/").content.decode()
    for target in ("bus", "gibt-es-nicht", ""):
        assert browser.get("/themen/bus/zusammenfuehren/", {"target": target}).status_code == 200
    page = browser.get("/themen/bus/zusammenfuehren/", {"target": "leerstand"}).content.decode()
    assert "Dies ist ein Probelauf" in page
    assert not Topic.objects.get(slug="bus").is_deprecated
    assert browser.post("/themen/bus/zusammenfuehren/", {"target": "leerstand"}).status_code == 400
    stale = browser.post(
        "/themen/bus/zusammenfuehren/", {"target": "leerstand", "shown": "0" * 16}, follow=True
    )
    assert "Bitte sehen Sie sich den Probelauf noch einmal an" in stale.content.decode()
    shown = page.split('name="shown" value="')[1].split('"')[0]
    done = browser.post("/themen/bus/zusammenfuehren/", {"target": "leerstand", "shown": shown}, follow=True)
    assert "„Bus“ mit „Leerstand“ zusammengeführt" in done.content.decode()
    assert "/ruecknahmen/" in done.content.decode() or "ruecknahme" in done.content.decode()
    assert Topic.objects.get(slug="bus").replaced_by == tree["leerstand"]


def test_contacts_meet_the_reason_and_strangers_the_sign_in(signed_in, tree):
    for path in (
        "neu/",
        "bus/bearbeiten/",
        "bus/verschieben/",
        "bus/stilllegen/",
        "bus/zusammenfuehren/",
        "wortringe/",
    ):
        assert signed_in(BEKIR).get(f"/themen/{path}").status_code == 403
        assert Client().get(f"/themen/{path}").status_code == 302
    assert signed_in(BEKIR).post("/themen/bus/wiederherstellen/").status_code == 403
    assert signed_in(DANA).get("/themen/nichts/bearbeiten/").status_code == 404


def test_rings_are_listed_added_changed_and_taken_away(signed_in, tree):
    browser = signed_in(DANA)
    assert "Noch keine Wortringe" in browser.get("/themen/wortringe/").content.decode()
    assert "zwei bis zwanzig" in browser.post("/themen/wortringe/neu/", {"words": "eins"}).content.decode()
    browser.post("/themen/wortringe/neu/", {"words": "Rathaus\nVerwaltung", "note": "aus der Suche"})
    ring = SynonymRing.objects.get()
    assert "Rathaus, Verwaltung" in browser.get("/themen/wortringe/").content.decode()
    browser.post(f"/themen/wortringe/{ring.pk}/", {"words": "Rathaus\nVerwaltung\nAmt"})
    assert SynonymRing.objects.get().words == ["Rathaus", "Verwaltung", "Amt"]
    assert browser.get("/themen/wortringe/999999/").status_code == 404
    browser.post(f"/themen/wortringe/{ring.pk}/entfernen/")
    assert not SynonymRing.objects.exists()
    assert "Rathaus" in browser.get("/themen/wortringe/neu/?wort=Rathaus").content.decode()


def test_pages_cost_the_same_whatever_lies_below(client, tree, django_assert_max_num_queries):
    for number in range(20):
        actions.add_topic(actor=DANA, draft=actions.TopicDraft(f"Thema {number}"), broader=tree["wohnen"])
    with django_assert_max_num_queries(12):
        client.get("/themen/wohnen/")
    with django_assert_max_num_queries(8):
        client.get("/themen/schema.ttl")


def test_importing_a_vocabulary_takes_two_steps_and_names_no_columns(signed_in, tree):
    browser = signed_in(DANA)
    page = browser.get("/importe/neu/topics.skos/").content.decode()
    assert "Schritt 1 von 2" in page
    assert "Weiter zum Probelauf" in page
    assert "is_ours" not in page
    upload = SimpleUploadedFile("themen.ttl", client_file(browser))
    run = browser.post("/importe/neu/topics.skos/", {"file": upload}, follow=True).content.decode()
    assert "Schritt 2 von 2" in run
    assert "Spalten ändern" not in run


def client_file(browser: Client) -> bytes:
    return browser.get("/themen/schema.ttl").content
