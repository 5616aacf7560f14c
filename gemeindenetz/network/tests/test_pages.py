"""What the pages do: joining to leaving, profiles, agreements; few queries whatever their size."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gemeindenetz.core import clock
from gemeindenetz.core.today import items_for
from gemeindenetz.network import actions
from gemeindenetz.network.models import Agreement, Membership, OrganisationName, ProfileProposal, Seat, Source
from gemeindenetz.network.tests.personas import (
    World,
    actor_of,
    add_membership,
    add_municipality,
    add_territory,
)
from gemeindenetz.network.tests.test_views import client_of
from gemeindenetz.register.models import Succession


def _post(client: Client, page: str, /, *args: Any, **data: Any) -> str:
    """Post a form; it must lead on. Returns the text of the page it leads to."""
    response = client.post(reverse(f"network:{page}", args=args), data, follow=True)
    assert response.redirect_chain, response.content.decode()[-3000:]
    assert response.status_code == 200
    return response.content.decode()


def test_a_town_joins_step_by_step_and_leaves_again(world: World) -> None:
    client, slug = client_of(world, "dana"), world.gemeindenetzwerk.slug
    _post(client, "join", slug, name="Ahornstetten", on="2026-01-10", note="Anruf")
    membership = Membership.objects.get(organisation=world.ahornstetten)
    _post(client, "membership_step", membership.pk, "stand", state="resolution_pending", on="2026-02-01")
    item = world.gemeindenetzwerk.checklists.get().items.get()
    page = _post(client, "requirement", membership.pk, item.pk, done_on="2026-03-01", note="Nr. 12")
    assert "erfüllt am 1.3.2026" in page
    _post(client, "membership_step", membership.pk, "aufnehmen", admitted_on="2026-04-01", basis="Beschluss")
    membership.refresh_from_db()
    assert (membership.state, membership.valid.lower) == ("member", date(2026, 4, 1))
    last = clock.today() + timedelta(days=40)
    _post(client, "membership_step", membership.pk, "austritt", last_day=last.isoformat(), reason="Haushalt")
    membership.refresh_from_db()
    assert membership.state == "leaving"
    _post(client, "membership_step", membership.pk, "bleibt", reason="Doch nicht")
    membership.refresh_from_db()
    assert membership.state == "member"


def test_open_requirements_ask_for_a_reason_at_the_field(world: World) -> None:
    client = client_of(world, "dana")
    joining = actions.register_interest(
        actor=actor_of(world.dana), organisation=world.ahornstetten, network=world.gemeindenetzwerk
    )
    address = reverse("network:membership_step", args=[joining.pk, "aufnehmen"])
    response = client.post(address, {"admitted_on": "2026-04-01"})
    assert response.status_code == 422
    assert "Beschluss des Gremiums" in response.content.decode()


def test_an_unclear_name_is_answered_with_candidates(world: World) -> None:
    county = add_territory("kreis", "98003", "Nordkreis", parent=world.region, kind="44")
    for number, parent in enumerate((world.musterkreis.territory, county)):
        assert parent
        add_territory("gemeinde", f"{parent.ags}09{number}", "Kirchheim", parent=parent, kind="64")
    client, slug = client_of(world, "dana"), world.gemeindenetzwerk.slug
    address = reverse("network:join", args=[slug])
    page = client.post(address, {"name": "Kirchheim", "on": "2026-01-01"}).content.decode()
    assert "98001090" in page
    assert "98003091" in page
    assert not Membership.objects.joining().exists()
    _post(client, "join", slug, name="Kirchheim", on="2026-01-01", key="98003091")
    assert Membership.objects.joining().get().organisation.territory.ags == "98003091"


def test_members_on_a_past_day(world: World) -> None:
    client = client_of(world, "georg")
    address = reverse("network:members", args=[world.gemeindenetzwerk.slug])
    assert "Lindenried" in client.get(address).content.decode()
    past = client.get(address, {"am": "2016-05-01"}).content.decode()
    assert "Musterbach" in past
    assert "Lindenried" not in past
    assert "1 Mitglieder am 1.5.2016" in past


def test_the_map_has_a_table_that_says_the_same(world: World) -> None:
    address = reverse("network:member_map", args=[world.gemeindenetzwerk.slug])
    page = client_of(world, "georg").get(address).content.decode()
    assert "Dasselbe als Tabelle" in page
    assert "Musterkreis" in page


def test_a_partners_profile_reaches_the_public_only_after_approval(world: World) -> None:
    jule, dana = client_of(world, "jule"), client_of(world, "dana")
    partner = world.initiative.public_id
    _post(
        jule,
        "propose_profile",
        partner,
        profile="Wir bauen Nachbarschaften.",
        region="Mustertal",
        topics=["buergerbeteiligung"],
    )
    public = reverse("network:partner", args=[partner])
    assert "Wir bauen Nachbarschaften." not in client_of(world, "georg").get(public).content.decode()
    proposal = ProfileProposal.objects.get()
    page = dana.get(reverse("network:proposal", args=[proposal.pk])).content.decode()
    assert "<ins>Wir bauen Nachbarschaften.</ins>" in page
    assert "<ins>Bürgerbeteiligung</ins>" in page
    _post(dana, "approve_proposal", proposal.pk)
    assert "Wir bauen Nachbarschaften." in client_of(world, "georg").get(public).content.decode()


def test_a_declined_profile_keeps_its_reason(world: World) -> None:
    jule, dana = client_of(world, "jule"), client_of(world, "dana")
    _post(jule, "propose_profile", world.initiative.public_id, profile="Werbung")
    proposal = ProfileProposal.objects.get()
    assert dana.post(reverse("network:proposal", args=[proposal.pk]), {"reason": ""}).status_code == 422
    _post(dana, "proposal", proposal.pk, reason="Bitte ohne Werbung.")
    proposal.refresh_from_db()
    assert (proposal.state, proposal.reason) == ("declined", "Bitte ohne Werbung.")


def test_agreements_are_signed_renewed_and_declared_under_way(world: World) -> None:
    client = client_of(world, "dana")
    _post(
        client, "sign_agreement", new_series="Vereinbarung über Quartiere", title="1. Vereinbarung Quartiere", number=1,
        first_day="2026-01-01", term_state="fixed", last_day="2027-12-31", parties="Gemeindetag Musterland",
        grants=[world.fachberatung.pk],
    )  # fmt: skip
    made = Agreement.objects.get(title="1. Vereinbarung Quartiere")
    assert made.grants.get().service == world.fachberatung
    page = _post(client, "renewal_under_way", made.pk)
    assert "Verlängerung läuft" in page
    _post(
        client, "renew_agreement", made.pk, title="2. Vereinbarung Quartiere", number=2, first_day="2026-07-01",
        term_state="open_ended", signed_on="2026-06-01",
    )  # fmt: skip
    made.refresh_from_db()
    assert made.valid.upper == date(2026, 7, 1)


def test_an_unsigned_agreement_reminds_the_office_and_nobody_else(world: World) -> None:
    Agreement.objects.filter(pk=world.agreement.pk).update(signed_on=None)
    titles = {str(item.title) for item in items_for(actor_of(world.dana))}
    assert "Nicht unterzeichnet" in titles
    for person in (world.anna, world.bekir, world.emil):
        assert "Nicht unterzeichnet" not in {str(item.title) for item in items_for(actor_of(person))}


def test_contradicting_sources_stand_side_by_side(world: World) -> None:
    dana, network = actor_of(world.dana), world.gemeindenetzwerk
    for title, value in (("Seite des Netzwerks", "17"), ("Bericht des Landes", "21")):
        source: Source = actions.record_source(actor=dana, title=title)
        actions.record_claim(
            actor=dana,
            subject=f"network:{network.slug}",
            field="members",
            value=value,
            as_of="2001-09",
            source=source,
        )
    page = client_of(world, "georg").get(reverse("network:network", args=[network.slug])).content.decode()
    assert "Quellen widersprechen sich" in page
    assert "Seite des Netzwerks" in page
    assert "Bericht des Landes" in page


def test_a_merged_member_waits_for_the_office(world: World) -> None:
    town, heir = world.lindenried.territory, world.ahornstetten.territory
    assert town
    assert heir
    ended = clock.today() - timedelta(days=30)
    town.valid = type(town.valid)(town.valid.lower, ended, "[)")
    town.save()
    succession = Succession.objects.create(predecessor=town, successor=heir, kind="dissolved", on=ended)
    client = client_of(world, "dana")
    membership = Membership.objects.get(organisation=world.lindenried)
    assert (
        "Lindenried"
        in client.get(reverse("network:mergers", args=[world.gemeindenetzwerk.slug])).content.decode()
    )
    assert any("zusammengeschlossene" in item.title for item in items_for(actor_of(world.dana)))
    _post(client, "confirm_merger", membership.pk, succession.pk)
    carried = Membership.objects.get(organisation=world.ahornstetten)
    assert (carried.state, carried.valid.lower) == ("member", ended)


def test_a_function_is_handed_over_and_former_persons_stay_listed(world: World) -> None:
    seat = Seat.objects.get(person=world.bekir)
    _post(
        client_of(world, "bekir"), "hand_over", seat.pk, given_name="Berta", family_name="Birke",
        email="berta@musterbach.example", since=clock.today().isoformat(),
    )  # fmt: skip
    address = reverse("network:organisation", args=[world.musterbach.public_id])
    page = client_of(world, "dana").get(address).content.decode()
    assert "Berta Birke" in page
    assert "Frühere Personen" in page


def test_names_through_time_are_shown(world: World) -> None:
    _post(
        client_of(world, "dana"),
        "rename",
        world.initiative.public_id,
        name="Nachbarschaftswerk",
        since="2026-02-01",
    )
    address = reverse("network:organisation", args=[world.initiative.public_id])
    page = client_of(world, "jule").get(address).content.decode()
    assert "Nachbarschaftswerk" in page
    assert "Initiative Nachbarschaft Mustertal" in page
    assert OrganisationName.objects.filter(organisation=world.initiative).count() == 2


def test_a_tie_names_its_source(world: World) -> None:
    page = _post(
        client_of(world, "dana"), "record_tie", world.institute.public_id, kind="accompanies",
        target="Gemeindetag Musterland", since_text="2008", source_title="Jahresbericht", source_address="",
    )  # fmt: skip
    assert "Jahresbericht" in page
    assert "2008" in page


def test_a_colour_that_is_none_is_refused(world: World) -> None:
    address = reverse("network:change", args=[world.gemeindenetzwerk.slug, "netzwerk"])
    response = client_of(world, "dana").post(
        address, {"name": "N", "short_name": "N", "brand_colour": "red;}"}
    )
    assert response.status_code == 422
    assert "Das ist keine Farbe" in response.content.decode()


@pytest.mark.parametrize("kind", ["organisation", "membership", "agreement", "network"])
def test_only_who_works_with_a_record_sees_who_changed_it(world: World, kind: str) -> None:
    keys = {
        "organisation": world.musterbach.public_id,
        "membership": Membership.objects.get(organisation=world.musterbach).pk,
        "agreement": world.agreement.pk,
        "network": world.gemeindenetzwerk.slug,
    }
    address = reverse("history", args=[kind, keys[kind]])
    assert client_of(world, "dana").get(address).status_code == 200
    for name in ("clara", "emil", "hanna", "jule"):
        assert client_of(world, name).get(address).status_code == 404, name


def _queries(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as caught:
        assert client.get(address).status_code == 200
    return len(caught)


def test_lists_take_few_queries_whatever_their_length(world: World) -> None:
    county = world.musterkreis.territory
    assert county
    client, slug = client_of(world, "dana"), world.gemeindenetzwerk.slug
    addresses = [
        reverse("network:members", args=[slug]),
        reverse("network:member_map", args=[slug]),
        reverse("network:partners"),
        reverse("network:agreements"),
        reverse("network:networks"),
        reverse("network:circles", args=[slug]),
    ]
    few = [_queries(client, address) for address in addresses]
    for number in range(20):
        town = add_municipality(county, f"980012{number:02d}", f"Ort {number}")
        add_membership(town, world.gemeindenetzwerk)
        actions.create_organisation(
            actor=actor_of(world.dana), kind="partner", name=f"Verein {number}", is_listed=True
        )
    assert [_queries(client, address) for address in addresses] == few
    assert max(few) <= 15, dict(zip(addresses, few, strict=True))
