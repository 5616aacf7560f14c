"""Organisations, ties, sources, persons and seats through actions."""

from datetime import date, timedelta

import pytest
from django.utils.translation import override

from gemeindenetz.accounts.models import User
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.errors import DomainError, NotAllowed
from gemeindenetz.network import actions
from gemeindenetz.network.actions.appoint_person import SeatEndsBeforeStart, SeatNeedsNetwork, SeatOverlaps
from gemeindenetz.network.actions.create_organisation import NameInFuture, NameOverlaps, NotAMember
from gemeindenetz.network.actions.record_tie import EndBeforeStart, TieOverlaps
from gemeindenetz.network.models import Organisation, OrganisationName, Person, Role, Seat, Source, TieKind
from gemeindenetz.network.queries.claims import claims_about, subject_of
from gemeindenetz.network.tests.personas import (
    SYSTEM,
    World,
    actor_of,
    add_person,
    add_territory,
    territory_of,
)

TODAY = clock.today()


def dated_names(organisation: Organisation) -> list[tuple[str, date | None, date | None]]:
    rows = OrganisationName.objects.filter(organisation=organisation).order_by("valid")
    return [(row.name, row.valid.lower, ranges.last_day(row.valid)) for row in rows]


# Names through time


def test_renamed_ministry_keeps_its_former_name_with_its_days(world: World) -> None:
    actions.rename_organisation(
        actor=actor_of(world.dana),
        organisation=world.ministry,
        name="Ministerium für Soziales Musterland",
        since=date(2021, 5, 12),
    )
    assert dated_names(world.ministry) == [
        ("Sozialministerium Musterland", date(1990, 1, 1), date(2021, 5, 11)),
        ("Ministerium für Soziales Musterland", date(2021, 5, 12), None),
    ]
    world.ministry.refresh_from_db()
    assert world.ministry.name == "Ministerium für Soziales Musterland"
    assert world.ministry.sort_key.startswith("ministerium fuer soziales")
    on = OrganisationName.objects.valid_on(date(2020, 1, 1)).get(organisation=world.ministry)
    assert on.name == "Sozialministerium Musterland"


def test_name_cannot_begin_before_the_present_one_or_in_the_future(world: World) -> None:
    with pytest.raises(NameOverlaps):
        actions.rename_organisation(
            actor=SYSTEM, organisation=world.ministry, name="Neu", since=date(1990, 1, 1)
        )
    with pytest.raises(NameInFuture):
        actions.rename_organisation(
            actor=SYSTEM, organisation=world.ministry, name="Neu", since=TODAY + timedelta(days=1)
        )
    assert len(dated_names(world.ministry)) == 1


def test_misspelt_name_is_mended_without_a_new_period(world: World) -> None:
    name = OrganisationName.objects.get(organisation=world.ministry)
    actions.correct_name(actor=SYSTEM, name=name, text="Sozialministerium des Musterlands")
    world.ministry.refresh_from_db()
    assert world.ministry.name == "Sozialministerium des Musterlands"


def test_municipality_comes_from_the_register_once(world: World) -> None:
    territory = add_territory(
        "gemeinde", "98001020", "Ötisbach", parent=territory_of(world.musterkreis), kind="63"
    )
    first = actions.create_for_territory(actor=actor_of(world.anna), territory=territory)
    again = actions.create_for_territory(actor=actor_of(world.dana), territory=territory)
    assert (first.pk, first.kind, first.sort_key) == (again.pk, "municipality", territory.sort_key)


@pytest.mark.parametrize("kind", ["65", "66"])
def test_area_without_a_municipality_can_never_be_a_member(world: World, kind: str) -> None:
    forest = add_territory("gemeinde", "98001900", "Musterforst", kind=kind)
    with pytest.raises(NotAMember):
        actions.create_for_territory(actor=SYSTEM, territory=forest)
    with pytest.raises(NotAMember):
        actions.create_for_territory(actor=SYSTEM, territory=world.region)


def test_town_changes_its_own_contact_data_and_nobody_elses(world: World) -> None:
    details = actions.ContactDetails(email="rathaus@musterbach.example", phone="07000 1")
    actions.change_contact_details(
        actor=actor_of(world.bekir), organisation=world.musterbach, details=details
    )
    world.musterbach.refresh_from_db()
    assert world.musterbach.email == "rathaus@musterbach.example"
    with pytest.raises(NotAllowed):
        actions.change_contact_details(
            actor=actor_of(world.clara), organisation=world.musterbach, details=details
        )


def test_partner_is_put_into_the_directory_by_the_office(world: World) -> None:
    actions.list_in_directory(actor=actor_of(world.dana), organisation=world.initiative, is_listed=False)
    assert world.initiative not in Organisation.objects.partners()


# Ties and claims


def test_the_same_tie_cannot_stand_twice_for_one_period(world: World) -> None:
    period = actions.TiePeriod(date(2001, 9, 6), since_text="6. September 2001")
    tie = actions.record_tie(
        actor=actor_of(world.dana),
        origin=world.gemeindetag,
        kind=TieKind.OPERATES,
        target=world.initiative,
        period=period,
    )
    with pytest.raises(TieOverlaps):
        actions.record_tie(
            actor=SYSTEM,
            origin=world.gemeindetag,
            kind=TieKind.OPERATES,
            target=world.initiative,
            period=actions.TiePeriod(date(2010, 1, 1)),
        )
    actions.end_tie(actor=SYSTEM, tie=tie, last_day=date(2009, 12, 31))
    with pytest.raises(EndBeforeStart):
        actions.end_tie(actor=SYSTEM, tie=tie, last_day=date(2001, 1, 1))


def test_contradicting_sources_stand_side_by_side(world: World) -> None:
    dana = actor_of(world.dana)
    one = actions.record_source(actor=dana, title="Dokumentation", seen_on=date(2026, 1, 1))
    other = actions.record_source(actor=dana, title="Jahresbericht")
    subject = subject_of(world.gemeindenetzwerk)
    for value, source in (("17", one), ("21", other), ("17", one)):
        actions.record_claim(
            actor=dana, subject=subject, field="members", value=value, source=source, as_of="2001"
        )
    (members,) = claims_about(world.gemeindenetzwerk)
    assert [(claim.value, claim.source.title) for claim in members.claims] == [
        ("17", "Dokumentation"),
        ("21", "Jahresbericht"),
    ]
    assert members.is_disputed


def test_source_is_kept_once_with_the_latest_day_seen(world: World) -> None:
    for day in (date(2026, 1, 1), date(2026, 5, 1), date(2026, 3, 1)):
        actions.record_source(actor=SYSTEM, title="Seite", address="https://beispiel.example/", seen_on=day)
    assert Source.objects.get(title="Seite").seen_on == date(2026, 5, 1)


def test_subjects_are_kind_and_slug(world: World) -> None:
    assert subject_of(world.gemeindenetzwerk) == "network:gemeindenetzwerk"
    assert subject_of(world.ministry) == "organisation:ministerium"
    assert subject_of(world.musterbach) == f"organisation:{world.musterbach.public_id}"
    assert subject_of(world.series) == f"series:{world.series.slug}"


# Persons and seats


def new(mail: str = "") -> actions.NewPerson:
    return actions.NewPerson("Nina", "Neu", mail or "Nina.Neu@Musterbach.example")


def test_office_appoints_somebody_new_who_can_then_sign_in(world: World) -> None:
    seat = actions.appoint(
        actor=actor_of(world.dana),
        person=new(),
        organisation=world.musterbach,
        role=Role.CONTACT,
        terms=actions.SeatTerms(TODAY),
    )
    assert seat.person.user is not None
    assert seat.person.user.email == "nina.neu@musterbach.example"
    assert actor_of(seat.person).has(f"admin:{world.musterbach.pk}")


def test_known_person_is_not_made_twice(world: World) -> None:
    same = actions.NewPerson("bekir", "BACH", world.bekir.email.upper())
    actions.appoint(
        actor=SYSTEM,
        person=same,
        organisation=world.musterbach,
        role=Role.STAFF,
        terms=actions.SeatTerms(TODAY),
    )
    assert Person.objects.filter(email=world.bekir.email).count() == 1


def test_second_person_may_share_a_mailbox(world: World) -> None:
    actions.appoint(
        actor=SYSTEM,
        person=actions.NewPerson("Berta", "Bach", world.bekir.email),
        organisation=world.musterbach,
        role=Role.STAFF,
        terms=actions.SeatTerms(TODAY),
    )
    assert User.objects.get(email=world.bekir.email).persons.count() == 2


def test_overlapping_seat_is_refused_in_german(world: World) -> None:
    with pytest.raises(SeatOverlaps) as caught:
        actions.appoint(
            actor=SYSTEM,
            person=world.bekir,
            organisation=world.musterbach,
            role=Role.CONTACT,
            terms=actions.SeatTerms(date(2000, 1, 1), date(2015, 1, 1)),
        )
    with override("de"):
        assert str(caught.value).startswith("Diese Person hat die Funktion in diesem Zeitraum schon.")
    assert caught.value.field == "since"


def test_staff_seat_names_its_network(world: World) -> None:
    with pytest.raises(SeatNeedsNetwork):
        actions.appoint(
            actor=SYSTEM,
            person=new(),
            organisation=world.institute,
            role=Role.ADVISER,
            terms=actions.SeatTerms(TODAY),
        )


def test_contact_hands_over_to_a_successor(world: World) -> None:
    seat = Seat.objects.get(person=world.bekir)
    since = TODAY + timedelta(days=1)
    follower = actions.hand_over_seat(actor=actor_of(world.bekir), seat=seat, successor=new(), since=since)
    seat.refresh_from_db()
    assert ranges.last_day(seat.valid) == TODAY
    assert follower.valid.lower == since
    with clock.at(since):
        assert not actor_of(world.bekir).ids("admin")
        assert actor_of(follower.person).ids("admin") == {world.musterbach.pk}


def test_seat_ends_on_its_last_day(world: World) -> None:
    seat = Seat.objects.get(person=world.bekir)
    with pytest.raises(SeatEndsBeforeStart):
        actions.end_seat(actor=SYSTEM, seat=seat, last_day=date(2014, 12, 31))
    actions.end_seat(actor=actor_of(world.dana), seat=seat, last_day=TODAY)
    assert actor_of(world.bekir).ids("admin")
    with clock.at(TODAY + timedelta(days=1)):
        assert not actor_of(world.bekir).ids("admin")


def test_contact_elsewhere_cannot_touch_a_seat(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.end_seat(
            actor=actor_of(world.clara), seat=Seat.objects.get(person=world.bekir), last_day=TODAY
        )


def test_competences_of_an_adviser_are_set_by_its_office(world: World) -> None:
    seat = Seat.objects.get(person=world.anna)
    actions.set_competences(actor=actor_of(world.dana), seat=seat, topics=[world.subtopic], capacity=12)
    assert (list(seat.topics.all()), seat.capacity) == ([world.subtopic], 12)


@pytest.mark.parametrize("who", ["dana", "ingo", "anna", "clara"])
def test_nobody_else_can_send_a_persons_sign_in_somewhere_else(world: World, who: str) -> None:
    """Whoever could, would read what the person asked in confidence."""
    with pytest.raises(NotAllowed):
        actions.change_mail_address(
            actor=actor_of(getattr(world, who)), person=world.bekir, email="ingo@musterbach.example"
        )
    world.bekir.refresh_from_db()
    assert world.bekir.email.startswith("bekir")


def test_person_moves_to_another_mailbox(world: World) -> None:
    actions.change_mail_address(
        actor=actor_of(world.bekir), person=world.bekir, email="Neu@Musterbach.example"
    )
    world.bekir.refresh_from_db()
    assert world.bekir.user is not None
    assert world.bekir.user.email == world.bekir.email == "neu@musterbach.example"


def test_name_and_phone_are_changed_by_whoever_sees_them(world: World) -> None:
    actions.change_person(
        actor=actor_of(world.dana), person=world.bekir, given_name="Bekir", family_name="Bach-Neu", phone="1"
    )
    with pytest.raises(NotAllowed):
        actions.change_person(
            actor=actor_of(world.clara), person=world.bekir, given_name="X", family_name="Y", phone=""
        )
    world.bekir.refresh_from_db()
    assert world.bekir.name == "Bekir Bach-Neu"


def test_every_error_of_people_can_be_read_in_german(world: World) -> None:
    stranger = add_person("Frida", "Fremd")
    with pytest.raises(DomainError) as caught:
        actions.appoint(
            actor=actor_of(stranger),
            person=new(),
            organisation=world.musterbach,
            role=Role.CONTACT,
            terms=actions.SeatTerms(TODAY),
        )
    with override("de"):
        assert "Geschäftsstelle" in str(caught.value)
