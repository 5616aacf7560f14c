"""Lists of members and partners: rehearsed without surprises, written by actions, taken back exactly."""

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import undo
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.imports import actions as imports
from gemeindenetz.core.models import ImportRun, UndoTicket
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network import actions
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.imports.parsing import as_fuzzy_day, as_key, read_name
from gemeindenetz.network.imports.partners import PARTNERS
from gemeindenetz.network.models import Membership, Organisation, Seat
from gemeindenetz.network.tests.personas import World, actor_of, add_territory

HEAD = "Gemeinde;AGS;Landkreis;Mitglied seit;bis;Grundlage;GR-Beschluss;Ansprechpartner;E-Mail"


def _run(actor: Actor, kind: Any, lines: str, **options: Any) -> ImportRun:
    upload = SimpleUploadedFile("liste.csv", lines.encode(), content_type="text/csv")
    run = imports.start_import(actor=actor, kind=kind, upload=upload, options=options)
    return imports.choose_columns(actor=actor, run=run, columns=run.mapping["columns"])


def _members(world: World, *rows: str, since: str = "", actor: Actor | None = None) -> ImportRun:
    lines = "\n".join((HEAD, *rows)) + "\n"
    options = {"network": world.gemeindenetzwerk.slug, "default_since": since}
    return _run(actor or actor_of(world.dana), MEMBERS, lines, **options)


def _outcomes(run: ImportRun) -> list[str]:
    return [row.outcome for row in run.rows.order_by("number")]


def _members_now(world: World) -> set[tuple[Any, ...]]:
    held = Membership.objects.in_force().filter(network=world.gemeindenetzwerk)
    return {
        (row.organisation.name, str(row.valid), row.state, row.basis)
        for row in held.select_related("organisation")
    }


def test_a_messy_list_is_read_as_people_mean_it(world: World) -> None:
    run = _members(
        world,
        "Gemeinde Ahornstetten;;;1.3.2014;;;;Frau Erika Beispiel;rathaus@ahornstetten.example",
        "Musterbach;;;01.01.2015;;Beschluss des Gremiums;;;",
        "Lindnried;;;2018;;;;;",
        "Nirgendwo;;;2016;;;;;",
    )
    assert _outcomes(run)[0] == "new"
    assert _outcomes(run)[1] == "unchanged"
    assert _outcomes(run)[2] in ("unclear", "unchanged")
    assert _outcomes(run)[3] == "error"


def test_nothing_is_written_before_it_is_applied(world: World) -> None:
    before = _members_now(world)
    _members(world, "Ahornstetten;;;1.3.2014;;;;;")
    assert _members_now(world) == before


def test_applying_writes_memberships_contacts_and_facts(world: World) -> None:
    run = _members(world, "Ahornstetten;;;1.3.2014;;;12.2.2014;Beispiel, Erika;rathaus@ahornstetten.example")
    imports.apply_import(actor=actor_of(world.dana), run=run)
    made = Membership.objects.get(organisation=world.ahornstetten)
    assert made.valid.lower == date(2014, 3, 1)
    assert "12.2.2014" in made.basis
    assert Seat.objects.get(organisation=world.ahornstetten).person.name == "Erika Beispiel"
    assert differences("memberships") == []


def test_undo_leaves_everything_as_it_was(world: World) -> None:
    before = _members_now(world)
    run = _members(
        world,
        "Ahornstetten;;;1.3.2014;;;;Erika Beispiel;rathaus@ahornstetten.example",
        "Lindenried;;;1.5.2017;;andere Grundlage;;;",
    )
    ticket = imports.apply_import(actor=actor_of(world.dana), run=run)
    assert _members_now(world) != before
    undo.undo(actor=actor_of(world.dana), ticket=ticket)
    assert _members_now(world) == before
    assert not Seat.objects.filter(organisation=world.ahornstetten).exists()
    assert differences("memberships") == []


def test_undo_refuses_and_names_what_changed_since(world: World) -> None:
    run = _members(world, "Ahornstetten;;;1.3.2014;;;;;")
    ticket = imports.apply_import(actor=actor_of(world.dana), run=run)
    membership = Membership.objects.get(organisation=world.ahornstetten)
    correction = actions.Correction(admitted_on=date(2014, 4, 1))
    actions.correct_membership(
        actor=actor_of(world.dana), membership=membership, correction=correction, reason="Tippfehler"
    )
    with pytest.raises(undo.UndoRefused, match="Ahornstetten"):
        undo.undo(actor=actor_of(world.dana), ticket=ticket)
    membership.refresh_from_db()
    assert membership.valid.lower == date(2014, 4, 1)


def test_an_unclear_name_is_chosen_by_the_office(world: World) -> None:
    county = add_territory("kreis", "98003", "Nordkreis", parent=world.region, kind="44")
    for number, parent in enumerate((world.musterkreis.territory, county)):
        add_territory("gemeinde", f"{parent.ags}09{number}", "Kirchheim", parent=parent, kind="64")
    run = _members(world, "Kirchheim;;;1.3.2014;;;;;")
    row = run.rows.get()
    assert row.outcome == "unclear"
    assert {one["value"] for one in row.candidates} == {"98001090", "98003091"}
    imports.decide_rows(actor=actor_of(world.dana), run=run, decisions={row.number: "98003091"})
    imports.apply_import(actor=actor_of(world.dana), run=run)
    assert Organisation.objects.get(territory__ags="98003091").memberships.count() == 1


def test_a_county_in_its_own_column_settles_it(world: World) -> None:
    county = add_territory("kreis", "98003", "Nordkreis", parent=world.region, kind="44")
    for number, parent in enumerate((world.musterkreis.territory, county)):
        add_territory("gemeinde", f"{parent.ags}09{number}", "Kirchheim", parent=parent, kind="64")
    run = _members(world, "Kirchheim;;Nordkreis;1.3.2014;;;;;")
    assert _outcomes(run) == ["new"]
    assert "Kirchheim" in run.rows.get().title


def test_key_and_name_that_disagree_are_never_settled_silently(world: World) -> None:
    run = _members(world, "Lindenried;98001003;;1.3.2014;;;;;")
    assert _outcomes(run) == ["unclear"]


def test_areas_without_a_municipality_are_refused(world: World) -> None:
    add_territory("gemeinde", "98001444", "Musterforst", parent=world.musterkreis.territory, kind="66")
    run = _members(world, "Musterforst;98001444;;1.3.2014;;;;;")
    assert _outcomes(run) == ["error"]
    assert "gemeindefreies Gebiet" in run.rows.get().message


def test_a_row_without_a_day_asks_for_one(world: World) -> None:
    assert _outcomes(_members(world, "Ahornstetten;;;;;;;;")) == ["error"]
    assert _outcomes(_members(world, "Ahornstetten;;;;;;;;", since="2020-01-01")) == ["new"]


def test_two_rows_about_one_place_are_reported(world: World) -> None:
    run = _members(
        world,
        "Ahornstetten;;;1.3.2014;;;;;",
        "Gemeinde Ahornstetten;;;1.3.2014;;;;;",
        "Ahornstetten;;;2.3.2014;;;;;",
    )
    assert _outcomes(run) == ["new", "unchanged", "error"]


def test_who_left_is_ended_by_the_list(world: World) -> None:
    run = _members(world, "Ahornstetten;;;1.3.2014;31.12.2019;;;;")
    imports.apply_import(actor=actor_of(world.dana), run=run)
    made = Membership.objects.get(organisation=world.ahornstetten)
    assert (made.state, made.valid.upper) == ("ended", date(2020, 1, 1))


def test_a_member_without_end_in_the_list_who_left_is_not_revived(world: World) -> None:
    membership = Membership.objects.get(organisation=world.lindenried)
    actions.end_membership(
        actor=actor_of(world.dana), membership=membership, last_day=date(2022, 12, 31), end_reason="resigned"
    )
    assert _outcomes(_members(world, "Lindenried;;;1.7.2018;;;;;")) == ["error"]


def test_a_vaguer_day_in_the_list_changes_nothing(world: World) -> None:
    assert _outcomes(_members(world, "Lindenried;;;2018;;;;;")) == ["unchanged"]


def test_applying_twice_changes_nothing_the_second_time(world: World) -> None:
    row = "Ahornstetten;;;1.3.2014;;;;Erika Beispiel;rathaus@ahornstetten.example"
    imports.apply_import(actor=actor_of(world.dana), run=_members(world, row))
    assert _outcomes(_members(world, row)) == ["unchanged"]


@pytest.mark.parametrize("name", ["anna", "bekir", "emil", "hanna", "jule"])
def test_only_the_office_of_the_network_imports(world: World, name: str) -> None:
    with pytest.raises((NotAllowed, NotVisible)):
        _members(world, "Ahornstetten;;;1.3.2014;;;;;", actor=actor_of(getattr(world, name)))
    assert not ImportRun.objects.exists()


def test_an_import_into_another_network_is_refused(world: World) -> None:
    lines = f"{HEAD}\nAhornstetten;;;1.3.2014;;;;;\n"
    with pytest.raises(NotAllowed):
        _run(actor_of(world.dana), MEMBERS, lines, network=world.staedtenetzwerk.slug, default_since="")


TOWNS = ("Ahornstetten", "Lindenried", "Musterbach")
ROW = st.tuples(st.sampled_from(TOWNS), st.dates(date(2001, 1, 1), date(2024, 12, 31)), st.booleans())


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(ROW, min_size=1, max_size=3, unique_by=lambda row: row[0]),
    edits=st.lists(st.sampled_from(TOWNS), max_size=2),
)
def test_undo_restores_members_or_refuses_naming_what_changed(
    world: World, rows: list[tuple[str, date, bool]], edits: list[str]
) -> None:
    with transaction.atomic():
        _import_edit_and_undo(world, rows, edits)
        # Every example begins with the same world.
        transaction.set_rollback(True)


def _import_edit_and_undo(world: World, rows: list[tuple[str, date, bool]], edits: list[str]) -> None:
    dana = actor_of(world.dana)
    lines = [f"{town};;;{day:%d.%m.%Y};;{'neu' if with_basis else ''};;;" for town, day, with_basis in rows]
    run = _members(world, *lines)
    written = {row.title for row in run.rows.all() if row.outcome in ("new", "changed")}
    if not written:
        return
    before = _members_now(world)
    ticket: UndoTicket = imports.apply_import(actor=dana, run=run)
    touched = {town for number, town in enumerate(edits) if _edit(world, town, number)}
    if touched & written:
        with pytest.raises(undo.UndoRefused) as refused:
            undo.undo(actor=dana, ticket=ticket)
        assert all(town in str(refused.value) for town in touched & written)
    else:
        undo.undo(actor=dana, ticket=ticket)
        assert not {row for row in _members_now(world) ^ before if row[0] not in touched}
    assert differences("memberships") == []


def _edit(world: World, town: str, number: int) -> bool:
    """Mend the basis of a town's membership, as somebody may at any time; says whether there was one."""
    held = (
        Membership.objects.in_force().filter(organisation__name=town, network=world.gemeindenetzwerk).first()
    )
    if held is None:
        return False
    correction = actions.Correction(basis=f"später {number}")
    actions.correct_membership(
        actor=actor_of(world.dana), membership=held, correction=correction, reason="später"
    )
    return True


PARTNER_HEAD = "Organisation;E-Mail;Webseite;Themen;Region"


def _partners(world: World, *rows: str, listed: bool = False) -> ImportRun:
    return _run(actor_of(world.dana), PARTNERS, "\n".join((PARTNER_HEAD, *rows)) + "\n", is_listed=listed)


def test_a_new_partner_is_written_with_its_topics(world: World) -> None:
    run = _partners(
        world,
        "Bürgerstiftung Auental;info@auental.example;www.auental.example;Bürgerbeteiligung, Zauberei;Auental",
    )
    assert _outcomes(run) == ["new"]
    assert "Zauberei" in run.rows.get().message
    imports.apply_import(actor=actor_of(world.dana), run=run)
    made = Organisation.objects.get(name="Bürgerstiftung Auental")
    assert made.website == "https://www.auental.example"
    assert [topic.slug for topic in made.topics.all()] == ["buergerbeteiligung"]


def test_a_name_much_like_a_known_one_is_asked_about(world: World) -> None:
    run = _partners(world, "Initiative Nachbarschaft Mustertal e.V.;neu@initiative.example;;;")
    row = run.rows.get()
    assert row.outcome == "unclear"
    imports.decide_rows(
        actor=actor_of(world.dana), run=run, decisions={row.number: world.initiative.public_id}
    )
    imports.apply_import(actor=actor_of(world.dana), run=run)
    world.initiative.refresh_from_db()
    assert world.initiative.email == "neu@initiative.example"
    assert Organisation.objects.filter(kind="partner").count() == 1


def test_undo_of_a_partner_import_restores_the_directory(world: World) -> None:
    before = sorted(Organisation.objects.values_list("name", "email", "website"))
    run = _partners(
        world,
        "Bürgerstiftung Auental;info@auental.example;;Bürgerbeteiligung;",
        "Initiative Nachbarschaft Mustertal;anders@initiative.example;;Bürgerbeteiligung;",
    )
    ticket = imports.apply_import(actor=actor_of(world.dana), run=run)
    assert sorted(Organisation.objects.values_list("name", "email", "website")) != before
    undo.undo(actor=actor_of(world.dana), ticket=ticket)
    assert sorted(Organisation.objects.values_list("name", "email", "website")) == before
    assert not world.initiative.topics.exists()


def test_empty_cells_never_empty_a_field(world: World) -> None:
    details = actions.ContactDetails(email="post@initiative.example", region="Mustertal")
    actions.change_contact_details(actor=actor_of(world.dana), organisation=world.initiative, details=details)
    run = _partners(world, "Initiative Nachbarschaft Mustertal;;www.initiative.example;;")
    imports.apply_import(actor=actor_of(world.dana), run=run)
    world.initiative.refresh_from_db()
    assert (world.initiative.email, world.initiative.region) == ("post@initiative.example", "Mustertal")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1.3.2014", "2014-03-01"),
        ("2003", "2003"),
        ("seit 2003", "2003"),
        ("03/2010", "2010-03"),
        ("2010-04", "2010-04"),
    ],
)
def test_days_are_read_as_exactly_as_they_are_written(text: str, day: str) -> None:
    assert as_fuzzy_day(text) == day


@pytest.mark.parametrize("text", ["31.2.2014", "14/2010", "irgendwann", "1.1.0014"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        as_fuzzy_day(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("8111000", "08111000"),
        ("08111000", "08111000"),
        (8111000.0, "08111000"),
        ("081110000000", "08111000"),
    ],
)
def test_excel_eats_leading_zeros_of_keys(text: Any, key: str) -> None:
    assert as_key(text) == key


@pytest.mark.parametrize(
    ("text", "given_name", "family_name"),
    [
        ("Frau Erika Beispiel", "Erika", "Beispiel"),
        ("Beispiel, Erika", "Erika", "Beispiel"),
        ("Dr. Beispiel", "", "Beispiel"),
    ],
)
def test_names_lose_form_of_address_and_titles(text: str, given_name: str, family_name: str) -> None:
    name = read_name(text)
    assert (name.given, name.family) == (given_name, family_name)
