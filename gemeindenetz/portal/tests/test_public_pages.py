"""Public pages: what a citizen without account and without JavaScript gets to know."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from gemeindenetz.core import clock, ranges
from gemeindenetz.network.models import Claim, Network, Organisation, Source, Statement
from gemeindenetz.network.tests.personas import add_membership
from gemeindenetz.register.models import Succession, Territory

pytestmark = pytest.mark.django_db


def page(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def town(name, key, world):
    return Territory.objects.create(
        level="gemeinde",
        ags=key,
        name=name,
        official_name=name,
        sort_key=name.lower(),
        kind="64",
        parent=world.musterkreis.territory,
        valid=ranges.period(date(2000, 1, 1)),
        longitude=9.0,
        latitude=48.0,
    )


def queries_of(client, address):
    with CaptureQueriesContext(connection) as captured:
        page(client, address)
    return len(captured)


def test_first_page_shows_every_open_network_with_its_members(client, world):
    html = page(client, "/")
    for network in Network.objects.filter(is_open=True):
        assert escape(network.name) in html
    assert "Mitgliederliste der Geschäftsstelle" in html


def test_first_page_of_an_empty_installation_says_what_to_do(client):
    assert "Noch ist kein Netzwerk eingetragen" in page(client, "/")


def test_real_starter_and_invented_networks_stand_apart(client, world):
    Network.objects.filter(slug="landesnetzwerk").update(dataset="starter")
    Network.objects.filter(slug="staedtenetzwerk").update(dataset="demo")
    html = page(client, "/")
    places = [html.index(text) for text in ("Netzwerke zum Ausprobieren", "Städtenetzwerk Musterland")]
    places += [
        html.index(text) for text in ("Netzwerke aus öffentlichen Quellen", "Landesnetzwerk Musterland")
    ]
    assert places == sorted(places)


def test_closed_network_has_no_page(client, world):
    Network.objects.filter(slug="gemeindenetzwerk").update(is_open=False)
    page(client, "/n/gemeindenetzwerk/", status=404)


def test_unknown_network_gives_the_german_404(client):
    assert "Diese Seite gibt es hier nicht" in page(client, "/n/gibtsnicht/", status=404)


def test_single_network_is_the_first_page(client, world):
    Network.objects.exclude(slug="gemeindenetzwerk").update(is_open=False)
    assert "Wer dahinter steht" in page(client, "/")


def test_member_is_told_network_day_and_service(client, world):
    html = page(client, "/dabei/?place=Musterbach")
    assert "Ja, Musterbach ist dabei" in html
    assert "seit 1.1.2015" in html
    assert "Fachberatung" in html


def test_county_of_the_place_is_answered_too(client, world):
    assert "Ihr Kreis: Musterkreis" in page(client, "/dabei/?place=Musterbach")
    assert "Landkreisnetzwerk" in page(client, "/dabei/?place=Landkreis+Musterkreis")


def test_town_without_membership_may_ask_all_the_same(client, world):
    town("Fernweiler", "98101099", world)
    html = page(client, "/dabei/?place=Fernweiler")
    assert "ist noch nicht dabei" in html
    assert "Fragen können Sie trotzdem" in html


def test_membership_that_has_ended_is_no_membership(client, world):
    held = world.musterbach.memberships.get(network__slug="gemeindenetzwerk")
    type(held).objects.filter(pk=held.pk).update(valid=ranges.period(date(2015, 1, 1), date(2020, 12, 31)))
    assert "Ja, Musterbach ist dabei" not in page(client, "/n/gemeindenetzwerk/dabei/?place=Musterbach")


def test_unknown_place_says_what_to_try(client, world):
    html = page(client, "/dabei/?place=Xyzzyhausen")
    assert "Wir kennen keinen Ort" in html
    assert "Ortsteils" in html


def test_part_of_a_name_offers_places_that_begin_so(client, world):
    html = page(client, "/dabei/?place=Muster")
    assert "Welchen meinen Sie?" in html
    assert f"?key={world.musterbach.territory.ags}" in html
    assert "Ja, Musterbach ist dabei" in page(client, f"/dabei/?key={world.musterbach.territory.ags}")


def test_former_municipality_leads_to_the_one_that_took_it_over(client, world):
    old = town("Altweiler", "98101098", world)
    Territory.objects.filter(pk=old.pk).update(valid=ranges.period(date(2000, 1, 1), date(2010, 12, 31)))
    Succession.objects.create(
        predecessor=old, successor=world.musterbach.territory, kind="dissolved", on=date(2011, 1, 1)
    )
    assert "Musterbach" in page(client, "/dabei/?key=98101098")


def test_typed_name_is_escaped(client, world):
    assert "<b>x</b>" not in page(client, "/dabei/?place=<b>x</b>")


def test_question_is_carried_in_the_session_and_never_in_the_address(client, world):
    answer = client.post("/frage/", {"question": "Dorfladen schließt, was tun?"})
    assert answer.status_code == 302
    assert "Dorfladen" not in answer["Location"]
    assert client.session["carried_text"] == "Dorfladen schließt, was tun?"


def test_old_statement_carries_a_warning(client, world):
    network = Network.objects.get(slug="gemeindenetzwerk")
    Statement.objects.create(
        network=network,
        kind="imprint",
        text="# Angaben\n\nGemeindetag Musterland",
        as_of=date(2020, 1, 1),
        review_by=date(2021, 1, 1),
    )
    html = page(client, "/n/gemeindenetzwerk/impressum/")
    assert "<h2>Angaben</h2>" in html
    assert "länger nicht geprüft" in html
    assert "Stand 1.1.2020" in html


def test_newest_statement_counts_and_a_future_one_does_not(client, world):
    network = Network.objects.get(slug="gemeindenetzwerk")
    for year, text in ((2024, "alt"), (2025, "neu"), (2999, "künftig")):
        Statement.objects.create(
            network=network, kind="privacy", text=text, as_of=date(year, 1, 1), review_by=date(3000, 1, 1)
        )
    html = page(client, "/n/gemeindenetzwerk/datenschutz/")
    assert "<p>neu</p>" in html
    assert "länger nicht geprüft" not in html


@pytest.mark.parametrize(
    "kind", ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "gebaerdensprache"]
)
def test_missing_statement_is_said_plainly(client, world, kind):
    assert "noch" in page(client, f"/n/gemeindenetzwerk/{kind}/")
    page(client, f"/{kind}/")


def test_source_stands_beside_a_count_without_a_list(client, world):
    network = Network.objects.create(slug="startnetz", name="Startnetz", short_name="Start")
    source = Source.objects.create(
        title="Gemeindetag, Seite zum Netzwerk", address="https://example.org/netz"
    )
    for value, day in (("111", "2010-04"), ("228", "2023-03")):
        Claim.objects.create(
            subject=f"network:{network.slug}", field="members", value=value, as_of=day, source=source
        )
    html = page(client, "/n/startnetz/")
    assert "228" in html
    assert "Stand 3/2023" in html
    assert "Gemeindetag, Seite zum Netzwerk" in html


def test_colours_are_a_style_sheet_of_their_own(client, world):
    answer = client.get("/n/gemeindenetzwerk/farben.css")
    assert answer["Content-Type"].startswith("text/css")
    assert "--gn-accent" in answer.content.decode()


def test_today_asks_to_sign_in_first(client):
    answer = client.get("/heute/")
    assert answer.status_code == 302


@pytest.mark.parametrize("address", ["/", "/n/gemeindenetzwerk/", "/dabei/?place=Musterbach"])
def test_pages_cost_the_same_for_few_and_many_members(client, world, address):
    page(client, address)
    few = queries_of(client, address)
    for number in range(20):
        territory = town(f"Ort {number}", f"981010{number:02d}", world)
        organisation = Organisation.objects.create(
            kind="municipality", name=territory.name, sort_key=territory.sort_key, territory=territory
        )
        add_membership(organisation, Network.objects.get(slug="gemeindenetzwerk"))
    page(client, address)
    assert queries_of(client, address) == few


def test_members_are_dots_on_the_map(client, world):
    Territory.objects.filter(level="gemeinde").update(longitude=9.0, latitude=48.0)
    town("Fernweiler", "98101099", world)
    html = page(client, "/n/gemeindenetzwerk/")
    assert '<svg viewBox="0 0 520' in html
    assert "Karte: 2 Mitglieder" in html


def test_clock_decides_what_today_is(client, world):
    with clock.at(date(2014, 6, 1)):
        assert "Ja, Musterbach ist dabei" not in page(client, "/dabei/?place=Musterbach")
