"""The office at work: a messy list becomes members and is taken back; a town joins; members on a past day."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction

from e2e.things import XLSX, workbook
from gemeindenetz.core import clock
from gemeindenetz.network.models import Membership, TieKind
from gemeindenetz.network.tests.personas import World, add_municipality, add_tie, territory_of

MESSY = (
    ("Stadt/Gemeinde", "Landkreis", "Beitritt", "Bemerkung", "E-Mail"),
    ("Ahornsteten", "Musterkreis", date(2020, 3, 1), "GR-Beschluss", ""),  # a letter is missing
    ("Kirchheim", "", date(2021, 5, 1), "", ""),  # two places may be meant
    ("Eichenau, Stadt", "Musterkreis", "1.7.2022", "", ""),  # with its title
    ("Nirgendheim", "", date(2020, 1, 1), "", ""),  # nobody knows it
    ("Musterbach", "", date(2015, 1, 1), "", ""),  # a member already
)


def more_towns(world: World) -> None:
    """Add municipalities of the association that are not members yet."""
    county = territory_of(world.musterkreis)
    rows = (
        ("98001011", "Kirchheim am See"),
        ("98001012", "Kirchheim an der Muster"),
        ("98001013", "Eichenau"),
    )
    with transaction.atomic():
        for ags, name in rows:
            add_tie(add_municipality(county, ags, name), TieKind.MEMBER_OF, world.gemeindetag)


def members(world: World) -> set[str]:
    rows = Membership.objects.in_force().filter(network=world.gemeindenetzwerk)
    return set(rows.members_on(clock.today()).values_list("organisation__name", flat=True))


def test_office_imports_a_messy_member_list_and_takes_it_back(
    world: World, open_as: Any, accessible: Any
) -> None:
    more_towns(world)
    before = members(world)
    page = open_as(world.dana, "/importe/")
    accessible(page)
    page.get_by_role("link", name="Mitgliederliste").click()
    accessible(page)
    page.get_by_role("button", name="Liste", exact=True).set_input_files(
        files=[{"name": "mitglieder.xlsx", "mimeType": XLSX, "buffer": workbook(MESSY)}]
    )
    page.get_by_role("button", name="Weiter zu den Spalten").click()
    accessible(page)
    page.get_by_role("button", name="Alle Zeilen prüfen").click()
    accessible(page)

    def line(name: str) -> Any:
        return page.locator("[data-row]").filter(has_text=name)

    assert "Ahornstetten" in line("Ahornstetten").inner_text()
    assert "neu" in line("Eichenau").inner_text()
    assert "unverändert" in line("Musterbach").inner_text()
    assert "Nirgendheim" in line("Nirgendheim").inner_text()
    assert members(world) == before
    line("Kirchheim").get_by_role("combobox").select_option("98001012")
    page.get_by_role("button", name="Entscheidungen speichern und neu prüfen").click()
    assert "Kirchheim an der Muster" in line("Kirchheim").inner_text()
    page.get_by_role("button", name="3 Zeilen übernehmen").click()
    accessible(page)
    assert members(world) - before == {"Ahornstetten", "Eichenau", "Kirchheim an der Muster"}

    page.get_by_role("link", name="Ergebnis ansehen").click()
    accessible(page)
    assert page.get_by_role("link", name="Kirchheim an der Muster").is_visible()
    page.go_back()
    page.get_by_role("link", name="Zurücknehmen").click()
    accessible(page)
    page.get_by_role("button", name="Zurücknehmen").click()
    assert "wurde zurückgenommen" in page.get_by_role("main").inner_text()
    assert members(world) == before


def test_office_admits_a_town_and_sees_the_members_of_a_past_day(
    world: World, open_as: Any, accessible: Any
) -> None:
    page = open_as(world.dana, "/netz/gemeindenetzwerk/mitglieder/")
    page.get_by_role("link", name="Mitglied aufnehmen").click()
    accessible(page)
    page.get_by_label("Gemeinde oder Kreis").fill("Ahornstetten")
    page.get_by_role("button", name="Interesse vermerken").click()
    accessible(page)
    assert "interessiert" in page.get_by_role("main").inner_text()
    page.get_by_role("link", name="Nächsten Schritt vermerken").click()
    accessible(page)
    page.get_by_label("Voraussetzungen offen").check()
    page.get_by_role("button", name="Speichern").click()
    page.get_by_role("link", name="Abhaken – Beschluss des Gremiums").click()
    accessible(page)
    page.get_by_role("button", name="Abhaken").click()
    page.get_by_role("link", name="Aufnehmen", exact=True).click()
    accessible(page)
    page.get_by_label("Grundlage").fill("Beschluss des Gemeinderats")
    page.get_by_role("button", name="Als Mitglied aufnehmen").click()
    accessible(page)
    assert "Die Mitgliedschaft ist eingetragen." in page.content()

    page.goto("/netz/gemeindenetzwerk/mitglieder/")
    accessible(page)
    assert page.get_by_role("link", name="Ahornstetten").is_visible()
    yesterday = clock.today() - timedelta(days=1)
    for day, shown in ((yesterday, {"Musterbach", "Lindenried"}), (date(2017, 1, 1), {"Musterbach"})):
        page.get_by_label("Mitglieder am").fill(day.isoformat())
        page.get_by_role("button", name="Anzeigen").click()
        page.wait_for_url(f"**am={day.isoformat()}*")
        rows = page.locator("main [data-row]")
        assert rows.count() == len(shown)
        assert all(rows.filter(has_text=name).count() == 1 for name in shown)
