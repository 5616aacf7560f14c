"""A contributor tells an example without JavaScript, an editor publishes it, a reader finds it and follows its evidence."""

from typing import Any

from gemeindenetz.library import actions
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.queries.confirmations import token_for
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import World, actor_of


def test_bekir_tells_an_example_without_javascript_and_dana_publishes_it(
    world: World, open_as: Any, accessible: Any
) -> None:
    town = open_as(world.bekir, "/wissen/", javascript=False, phone=True)
    town.get_by_role("link", name="Praxisbeispiel erzählen").click()
    town.get_by_label("Wie heißt es?").fill("Repaircafé im Feuerwehrhaus")
    town.get_by_label("Worum geht es, in einem Satz?").fill("Einmal im Monat reparieren statt wegwerfen.")
    town.get_by_label("Was haben Sie gemacht?").fill("2024-03: Aufruf im Ort\nErster Termin mit zwölf Geräten")
    town.get_by_label("Was ist nicht gelungen?").fill("Elektrogeräte ohne Fachkraft.")
    town.get_by_role("button", name="Weiter zum Abgeben").click()
    assert "Ihr Text beantwortet" in town.content()
    town.get_by_role("radio", name="öffentlich").first.check()
    town.get_by_role("button", name="Abgeben").click()
    assert "Als Nächstes schaut die Redaktion" in town.content()
    accessible(open_as(world.bekir, "/wissen/beitraege/"))

    office = open_as(world.dana, "/wissen/tafel/")
    accessible(office)
    office.get_by_role("link", name="Repaircafé im Feuerwehrhaus").click()
    accessible(office)
    office.get_by_role("link", name="Veröffentlichen").click()
    office.get_by_role("button", name="Veröffentlichen").click()
    assert "Veröffentlicht als PB-" in office.content()

    citizen = open_as(None, "/wissen/?q=Feuerwehrhaus", javascript=False)
    citizen.get_by_role("link", name="Repaircafé im Feuerwehrhaus").click()
    assert "Einmal im Monat reparieren" in citizen.content()
    assert "Elektrogeräte ohne Fachkraft" not in citizen.content()


def test_a_reader_filters_opens_a_row_and_follows_the_evidence_both_ways(
    world: World, open_as: Any, accessible: Any
) -> None:
    make.published(world, title="Jugendforum", target_groups=["youth"])
    example, advice = make.published(world), make.recommendation(world)
    actions.add_evidence(actor=actor_of(world.anna), recommendation=advice, of=example)
    reader = open_as(None, "/wissen/")
    accessible(reader)
    reader.get_by_role("link", name="ältere Menschen").click()
    reader.wait_for_url("**zielgruppe=older**")
    reader.get_by_role("link", name=example.title).click()
    reader.wait_for_url(f"**/praxisbeispiele/{example.number}/")
    accessible(reader)
    reader.get_by_role("link", name=advice.title).click()
    reader.wait_for_url(f"**/{advice.number}/")
    accessible(reader)
    reader.get_by_role("link", name="Beruht auf 1 Kommune").click()
    reader.get_by_role("link", name=example.title).click()
    reader.wait_for_url(f"**/praxisbeispiele/{example.number}/")
    accessible(open_as(None, f"/wissen/praxisbeispiele/{example.number}/", phone=True))


def test_the_contact_confirms_by_link_without_account_or_javascript(
    world: World, open_as: Any, accessible: Any
) -> None:
    row = make.published(world)
    address = f"/wissen/bestaetigen/{token_for(row.confirmations.get())}/"
    accessible(open_as(None, address))
    contact = open_as(None, address, javascript=False, phone=True)
    contact.get_by_role("radio", name="Stimmt noch").check()
    contact.get_by_role("button", name="Antwort senden").click()
    assert "Danke" in contact.content()
    assert PracticeExample.objects.get(pk=row.pk).confirmations.filter(answer="still").exists()
