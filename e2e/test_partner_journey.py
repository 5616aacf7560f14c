"""A partner looks after its own profile: proposed, approved with the difference shown, public."""

from typing import Any

from gemeindenetz.network.tests.personas import World

NEW = "Wir bringen Nachbarschaften ins Gespräch."


def test_partner_edits_its_profile_and_the_office_publishes_it(
    world: World, open_as: Any, accessible: Any
) -> None:
    address = f"/netz/partner/{world.initiative.public_id}/"
    partner = open_as(world.jule, address)
    accessible(partner)
    partner.get_by_role("link", name="Unser Profil bearbeiten").click()
    accessible(partner)
    partner.get_by_label("Was wir tun").fill(NEW)
    partner.get_by_label("Wo wir arbeiten").fill("Mustertal")
    partner.get_by_role("button", name="Änderungen vorschlagen").click()
    accessible(partner)
    assert "warten auf die Geschäftsstelle" in partner.content()

    citizen = open_as(None, address, javascript=False)
    assert NEW not in citizen.content()
    office = open_as(world.dana, "/netz/partner/vorschlaege/")
    accessible(office)
    office.get_by_role("link", name="Initiative Nachbarschaft Mustertal").click()
    accessible(office)
    rows = office.get_by_role("table", name="Was sich ändern würde").locator("tbody tr")
    assert rows.count() == 2
    assert all("leer" in rows.filter(has_text=text).inner_text() for text in (NEW, "Mustertal"))
    office.get_by_role("button", name="Veröffentlichen").click()
    accessible(office)

    citizen.goto("/netz/partner/")
    citizen.get_by_role("link", name="Initiative Nachbarschaft Mustertal").click()
    assert NEW in citizen.content()
    accessible(open_as(None, address, phone=True))
