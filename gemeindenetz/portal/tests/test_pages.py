"""Public pages: written by a network's editors, shown to everybody once published, and never before."""

import io
import json
import re
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.network.models import NetworkDocument, NetworkImage
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.actions import prepare_home, publish_due
from gemeindenetz.portal.models import NetworkHome, NewsIndex, NewsItem, TextPage
from gemeindenetz.portal.structured_data import as_element
from gemeindenetz.portal.tests.editorial_things import small_picture

pytestmark = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <function SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning"
)
CANARY = "Geheimfarn"
START = "/n/gemeindenetzwerk/"
READERS = ("georg", "anna", "bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim")


@pytest.fixture
def home(world: World) -> NetworkHome:
    return prepare_home(actor=SYSTEM, network=world.gemeindenetzwerk)


def news(home: NetworkHome, title: str, **fields: Any) -> NewsItem:
    index = NewsIndex.objects.child_of(home).get()
    item: NewsItem = index.add_child(instance=NewsItem(title=title, slug=f"m{Page.objects.count()}", **fields))
    item.save_revision().publish()
    item.refresh_from_db()
    return item


def visitor() -> Client:
    return client_of(None)


def editor(world: World, persona: str = "dana") -> Client:
    person = getattr(world, persona)
    return client_of(person.user, person_id=person.pk)


def text(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_a_new_network_has_an_empty_site_that_works(home: NetworkHome) -> None:
    assert visitor().get(START).status_code == 200
    assert "Noch keine Meldungen" in text(visitor(), f"{START}aktuelles/")
    assert visitor().get(f"{START}ueber-uns/").status_code == 404


def test_preparing_twice_makes_nothing_twice(world: World, home: NetworkHome) -> None:
    before = Page.objects.count()
    assert prepare_home(actor=actor_of(world.dana), network=world.gemeindenetzwerk) == home
    assert Page.objects.count() == before


def test_contacts_cannot_prepare_pages(world: World) -> None:
    with pytest.raises(NotAllowed):
        prepare_home(actor=actor_of(world.bekir), network=world.gemeindenetzwerk)


def test_an_editor_writes_and_publishes_a_page_that_everybody_reads(world: World, home: NetworkHome) -> None:
    draft = TextPage.objects.child_of(home).get(slug="ueber-uns")
    form = {
        "title": "Über uns", "slug": "ueber-uns", "summary": "Wer wir sind", "show_in_menus": "on",
        "body": streamfield([("text", rich_text("<p>Wir sind ein <b>Netzwerk</b>.</p>", features=["bold"]))]),
        "comments": inline_formset([]), "action-publish": "action-publish",
    }  # fmt: skip
    response = editor(world).post(f"/redaktion/pages/{draft.pk}/edit/", nested_form_data(form))
    assert response.status_code == 302
    for reader in (visitor(), editor(world, "bekir")):
        shown = text(reader, f"{START}ueber-uns/")
        assert "<b>Netzwerk</b>" in shown
        assert '<link rel="canonical" href="http://127.0.0.1:8000/n/gemeindenetzwerk/ueber-uns/">' in shown
    assert ">Über uns</a>" in text(visitor(), START), "the page stands in the menu"


def test_news_stand_on_the_first_page_in_the_list_in_the_feed_and_in_the_sitemap(home: NetworkHome) -> None:
    item = news(home, "Herbsttreffen & mehr", summary="Kommen Sie vorbei")
    assert "Herbsttreffen &amp; mehr" in text(visitor(), START)
    assert "Kommen Sie vorbei" in text(visitor(), f"{START}aktuelles/")
    assert "Herbsttreffen &amp; mehr" in text(visitor(), f"{START}aktuelles.atom")
    assert f"http://127.0.0.1:8000{item.url}</loc>" in text(visitor(), "/sitemap.xml")


def test_a_long_list_of_news_has_pages_and_bad_numbers_do_no_harm(home: NetworkHome) -> None:
    for number in range(14):
        news(home, f"Meldung {number}", day=clock.today() - timedelta(days=number))
    assert "Meldung 13" not in text(visitor(), f"{START}aktuelles/")
    assert "Meldung 13" in text(visitor(), f"{START}aktuelles/?seite=2")
    assert visitor().get(f"{START}aktuelles/?seite=99999%00x").status_code == 200


@pytest.mark.parametrize("persona", READERS)
def test_nothing_unpublished_appears_in_page_feed_sitemap_or_menu(
    world: World, home: NetworkHome, persona: str
) -> None:
    news(home, "Offen")
    index = NewsIndex.objects.child_of(home).get()
    index.add_child(instance=NewsItem(title=f"{CANARY} Entwurf", slug="entwurf", live=False)).save_revision()
    changed = news(home, "Veröffentlicht")
    changed.title = f"{CANARY} noch nicht freigegeben"
    changed.save_revision()
    withdrawn = news(home, f"{CANARY} zurückgezogen")
    withdrawn.unpublish()
    home.add_child(instance=TextPage(title=f"{CANARY} Menü", slug="menue", live=False, show_in_menus=True))
    later = index.add_child(
        instance=NewsItem(
            title=f"{CANARY} später", slug="spaeter", live=False, go_live_at=clock.now() + timedelta(days=1)
        )
    )
    later.save_revision().publish()
    closed = prepare_home(actor=SYSTEM, network=world.staedtenetzwerk)
    news(closed, f"{CANARY} geschlossenes Netzwerk")
    world.staedtenetzwerk.is_open = False
    world.staedtenetzwerk.save()
    client = editor(world, persona) if persona != "georg" else visitor()
    pages = ("", "aktuelles/", "aktuelles.atom", "aktuelles/entwurf/", "menue/", "aktuelles/spaeter/")
    addresses = [f"{START}{page}" for page in pages] + ["/", "/sitemap.xml", "/robots.txt", withdrawn.url]
    addresses += [closed.url, f"{closed.url}aktuelles/", f"{closed.url}aktuelles.atom"]
    for address in addresses:
        assert CANARY not in text(client, address), address
    assert "staedtenetzwerk" not in text(client, "/sitemap.xml")


def test_the_sitemap_names_only_addresses_that_answer_everybody(home: NetworkHome) -> None:
    news(home, "Meldung")
    places = re.findall(r"<loc>http://127\.0\.0\.1:8000([^<]+)</loc>", text(visitor(), "/sitemap.xml"))
    assert len(places) > 10
    assert {place: visitor().get(place).status_code for place in places} == dict.fromkeys(places, 200)


def test_what_was_scheduled_appears_when_its_moment_has_come_even_after_a_standstill(home: NetworkHome) -> None:
    index = NewsIndex.objects.child_of(home).get()
    moment = clock.now() - timedelta(days=3)
    item = index.add_child(instance=NewsItem(title="Fällig", slug="faellig", live=False))
    revision = item.save_revision()
    revision.approved_go_live_at = moment
    revision.save()
    over = news(home, "Vorbei")
    Page.objects.filter(pk=over.pk).update(expire_at=moment)
    assert publish_due(actor=Actor.system("test")) == 2
    assert publish_due(actor=Actor.system("test")) == 0
    shown = text(visitor(), f"{START}aktuelles/")
    assert "Fällig" in shown
    assert "Vorbei" not in shown


def test_people_cannot_run_the_job_that_publishes(world: World) -> None:
    with pytest.raises(NotAllowed):
        publish_due(actor=actor_of(world.dana))


def test_a_page_that_moved_leads_to_its_new_address(
    home: NetworkHome, django_capture_on_commit_callbacks: Any
) -> None:
    item = news(home, "Meldung")
    old = item.url
    item.slug = "neuer-name"
    with django_capture_on_commit_callbacks(execute=True):
        item.save_revision().publish()
    assert Redirect.objects.count() == 1
    response = visitor().get(old)
    assert response.status_code == 301
    assert response["Location"] == f"{START}aktuelles/neuer-name/"


@pytest.mark.parametrize("slug", ["impressum", "dabei", "barriere-melden", "leichte-sprache"])
def test_an_address_of_the_platform_is_refused(world: World, home: NetworkHome, slug: str) -> None:
    form = {
        "title": "Falle", "slug": slug, "body": streamfield([]), "comments": inline_formset([]),
        "action-publish": "action-publish",
    }  # fmt: skip
    response = editor(world).post(f"/redaktion/pages/add/portal/textpage/{home.pk}/", nested_form_data(form))
    assert response.status_code == 200
    assert "von der Plattform belegt" in response.content.decode()


def test_the_first_page_can_be_changed_but_not_removed(world: World, home: NetworkHome) -> None:
    client = editor(world)
    form = {
        "title": home.title, "headline": "Gemeinsam geht es leichter",
        **{field: rich_text("<p>Text</p>") for field in ("about", "for_towns", "for_citizens")},
        "comments": inline_formset([]), "action-publish": "action-publish",
    }  # fmt: skip
    assert client.post(f"/redaktion/pages/{home.pk}/edit/", nested_form_data(form)).status_code == 302
    assert "Gemeinsam geht es leichter" in text(visitor(), START)
    for act in ("delete", "unpublish", "copy"):
        assert client.get(f"/redaktion/pages/{home.pk}/{act}/").status_code in {302, 403}
        client.post(f"/redaktion/pages/{home.pk}/{act}/")
    assert visitor().get(START).status_code == 200
    assert NetworkHome.objects.filter(pk=home.pk, live=True).exists()


def test_a_draft_is_previewed_with_the_public_template(world: World, home: NetworkHome) -> None:
    item = news(home, "Meldung")
    item.title = "Meldung, neu gefasst"
    item.save_revision()
    client = editor(world)
    shown = client.get(f"/redaktion/pages/{item.pk}/view_draft/")
    assert shown.status_code == 200
    assert "Meldung, neu gefasst" in shown.content.decode()
    assert 'class="gn-header"' in shown.content.decode()
    assert client.get(f"/redaktion/pages/{home.pk}/view_draft/").status_code == 200


def test_structured_data_names_article_and_publisher_and_cannot_end_its_element(home: NetworkHome) -> None:
    item = news(home, "Drei </script><script>alert(1)</script> Häuser", summary="Kurz")
    shown = text(visitor(), item.url)
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', shown)
    assert found is not None
    data = json.loads(found[1])
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == item.title
    assert data["publisher"]["name"] == "Gemeindenetzwerk Musterland"
    assert "</script>" not in str(as_element({"x": "</script>"})).removesuffix("</script>")


def test_a_picture_needs_text_alternative_author_and_licence(world: World) -> None:
    client = editor(world)
    client.get("/redaktion/")
    folder = world.gemeindenetzwerk.media_folder
    values = {"title": "Platz", "file": small_picture(), "collection": folder.collection_id}
    response = client.post("/redaktion/images/add/", values)
    assert response.status_code == 200
    assert not NetworkImage.objects.exists()
    rights = {"description": "Ein Platz mit Bäumen", "author": "Dana Dorn", "licence": "own"}
    assert client.post("/redaktion/images/add/", values | rights | {"file": small_picture()}).status_code == 302
    picture = NetworkImage.objects.get()
    assert picture.collection == folder.collection
    assert "Dana Dorn" in picture.rights


def test_a_picture_goes_into_no_folder_of_another_network(world: World) -> None:
    editor(world, "hanna").get("/redaktion/")
    folder = world.staedtenetzwerk.media_folder
    values = {
        "title": "Platz", "file": small_picture(), "collection": folder.collection_id,
        "description": "Ein Platz", "author": "Dana Dorn", "licence": "own",
    }  # fmt: skip
    editor(world).post("/redaktion/images/add/", values)
    assert not NetworkImage.objects.filter(collection=folder.collection).exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [("seite.pdf", b"<html><script>alert(1)</script>"), ("leer.txt", b""), ("programm.docx", b"MZ\x90\x00")],
)
def test_a_document_that_is_not_what_it_says_is_refused(world: World, name: str, content: bytes) -> None:
    client = editor(world)
    client.get("/redaktion/")
    upload = SimpleUploadedFile(name, content)
    values = {"title": "Datei", "file": upload, "collection": world.gemeindenetzwerk.media_folder.collection_id}
    assert client.post("/redaktion/documents/add/", values).status_code == 200
    assert not NetworkDocument.objects.exists()


def test_a_good_document_is_kept_and_read_by_everybody(world: World) -> None:
    client = editor(world)
    client.get("/redaktion/")
    upload = SimpleUploadedFile("liste.txt", b"Ein Text")
    values = {"title": "Liste", "file": upload, "collection": world.gemeindenetzwerk.media_folder.collection_id}
    assert client.post("/redaktion/documents/add/", values).status_code == 302
    response = visitor().get(NetworkDocument.objects.get().url)
    assert b"".join(response).startswith(b"Ein Text")
    assert response["X-Content-Type-Options"] == "nosniff"


def test_pictures_are_served_and_nothing_else_below_their_folder(world: World) -> None:
    assert visitor().get("/medien/documents/datei.txt").status_code == 404
    assert visitor().get("/medien/images/../documents/datei.txt").status_code == 404
    assert visitor().get("/medien/images/gibt-es-nicht.png").status_code == 404


def test_robots_may_look_at_public_pages_only(home: NetworkHome) -> None:
    shown = text(visitor(), "/robots.txt")
    assert "Disallow: /redaktion/" in shown
    assert "Sitemap: http://127.0.0.1:8000/sitemap.xml" in shown


def test_robots_leave_a_demonstration_alone(world: World, settings: Any) -> None:
    settings.DEMO = True
    assert "Disallow: /\n" in text(visitor(), "/robots.txt")


def test_a_feed_can_be_read_by_a_feed_reader(home: NetworkHome) -> None:
    news(home, "Meldung", summary="<b>kein</b> Text mit Marken")
    feed = ET.parse(io.BytesIO(visitor().get(f"{START}aktuelles.atom").content)).getroot()
    names = {element.tag.rpartition("}")[2] for element in feed.iter()}
    assert {"feed", "title", "updated", "entry", "published", "summary"} <= names
