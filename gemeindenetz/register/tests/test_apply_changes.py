"""Lists of territorial changes: exact days, successors with shares, names in between, whatever the order of import."""

from datetime import date
from decimal import Decimal

import pytest

from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.register.actions import apply_changes, undo_import
from gemeindenetz.register.imports.change_list import read_changes
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import Edition, Succession, Territory
from gemeindenetz.register.tests.conftest import ANNA, DANA
from gemeindenetz.register.tests.workbooks import Book, Changed, gemeinde, write_changes

pytestmark = pytest.mark.django_db

LINDENRIED = ("981155002002", "Lindenried")
LINDENAU = ("981155002003", "Lindenau am Musterfluss")
MUSTERBACH = ("981150001001", "Musterbach, Stadt")
NEULINDEN = ("981155002009", "Neulinden, Stadt")
MERGER = Changed("1", LINDENRIED, MUSTERBACH, area="1000", population="500", legal="01.07.2023")


def by_name(name: str) -> Territory:
    return Territory.objects.get(level="gemeinde", name=name)


def test_dissolved_municipality_ends_on_its_legal_day_and_knows_its_successor(load, change):
    load()
    result = change(MERGER)
    gone = by_name("Lindenried")
    assert (result.applied, gone.valid.upper, gone.end_basis) == (1, date(2023, 7, 1), "list")
    passed = gone.successions_out.get()
    assert (passed.successor.name, passed.population_share, passed.area_share) == (
        "Musterbach",
        Decimal(1),
        Decimal(1),
    )
    assert not Territory.objects.successor_unknown().exists()


def test_legal_and_statistical_day_are_both_kept(load, change):
    load()
    change(Changed("1", LINDENRIED, MUSTERBACH, legal="09.06.2023", statistical="01.07.2023"))
    passed = Succession.objects.get()
    assert (passed.on, passed.statistical_on) == (date(2023, 6, 9), date(2023, 7, 1))
    assert by_name("Lindenried").valid.upper == date(2023, 6, 9)


def test_divided_municipality_has_several_successors_with_shares(load, change):
    load()
    change(
        Changed("1", LINDENRIED, MUSTERBACH, area="300", population="1500"),
        Changed("1", LINDENRIED, LINDENAU, area="700", population="500"),
    )
    shares = {one.successor.name: one.population_share for one in by_name("Lindenried").successions_out.all()}
    assert shares == {"Musterbach": Decimal("0.75"), "Lindenau am Musterfluss": Decimal("0.25")}


def test_partial_transfer_ends_nobody_and_is_no_successor_of_itself(load, change):
    load()
    result = change(
        Changed("2", LINDENRIED, MUSTERBACH, area="10", population="0"),
        Changed("2", LINDENRIED, LINDENRIED, area="990", population="400"),
    )
    assert (result.applied, len(result.skipped)) == (1, 1)
    assert by_name("Lindenried").is_current
    partial = Succession.objects.get()
    assert (partial.kind, partial.area_share) == ("partial", Decimal("0.01"))


def test_newly_formed_municipality_begins_on_the_legal_day(load, change):
    load()
    change(
        Changed("1", LINDENRIED, NEULINDEN, population="1"), Changed("1", LINDENAU, NEULINDEN, population="1")
    )
    new = by_name("Neulinden")
    assert (new.valid.lower, new.title, new.kind, new.parent.ags) == (
        date(2023, 1, 1),
        "Stadt",
        "63",
        "981155002",
    )
    assert new.successions_in.count() == 2


def test_new_key_is_a_new_territory_joined_to_the_old_one(load, change):
    load()
    change(Changed("3", LINDENRIED, ("981155002502", "Lindenried")))
    old, new = Territory.objects.filter(level="gemeinde", name="Lindenried").order_by("ags")
    assert not old.is_current
    assert (new.ags, new.kind, new.is_current) == ("98115502", "64", True)
    assert old.successions_out.get().kind == "rekeyed"


def test_new_association_changes_the_regional_key_only(load, change):
    load()
    change(Changed("3", LINDENRIED, ("981150001002", "Lindenried")))
    moved = by_name("Lindenried")
    assert (moved.is_current, moved.ars, moved.parent.ags) == (True, "981150001002", "981150001")
    assert moved.former_names.get().ars == "981155002002"


def test_rename_keeps_the_former_name_until_the_day_before(load, change):
    load()
    change(Changed("4", LINDENRIED, (LINDENRIED[0], "Lindenried, Kurort"), legal="13.03.2023"))
    renamed = by_name("Lindenried")
    assert renamed.official_name == "Lindenried, Kurort"
    assert renamed.former_names.get().valid.upper == date(2023, 3, 13)


def test_list_sharpens_what_an_edition_knew_only_at_the_latest(load, change):
    load()
    load(Book().on("31.12.2024").without("Lindenried").renamed("St. Muster", "Bad Muster"))
    change(
        MERGER,
        Changed("4", ("981160002002", "St. Muster"), ("981160002002", "Bad Muster"), legal="01.04.2023"),
    )
    assert by_name("Lindenried").valid.upper == date(2023, 7, 1)
    assert by_name("Bad Muster").former_names.get().valid.upper == date(2023, 4, 1)


def test_name_between_two_editions_is_put_in(load, change):
    load()
    load(Book().on("31.12.2024").renamed("St. Muster", "Bad Muster, Ostseebad"))
    key = "981160002002"
    change(
        Changed("4", (key, "St. Muster"), (key, "Bad Muster"), legal="06.07.2023"),
        Changed("4", (key, "Bad Muster"), (key, "Bad Muster, Ostseebad"), legal="13.03.2024"),
    )
    place = by_name("Bad Muster")
    former = [(one.official_name, one.valid.upper) for one in place.former_names.order_by("valid")]
    assert former == [("St. Muster", date(2023, 7, 6)), ("Bad Muster", date(2024, 3, 13))]
    assert place.official_name == "Bad Muster, Ostseebad"


def state() -> list[tuple]:
    towns = [
        (one.ags, one.ars, one.official_name, one.valid.lower, one.valid.upper,
         tuple((name.official_name, name.ars, name.valid.lower, name.valid.upper) for name in one.former_names.order_by("valid")))
        for one in Territory.objects.at_level("gemeinde").order_by("ags", "valid")
    ]  # fmt: skip
    passed = sorted(
        Succession.objects.values_list("predecessor__ags", "successor__ags", "kind", "on", "population_share")
    )
    return [*towns, *passed]


def test_edition_and_list_give_the_same_register_in_either_order(load, change):
    rows = [
        MERGER,
        Changed("1", LINDENAU, NEULINDEN, population="10", legal="01.02.2023"),
        Changed("4", ("981160002002", "St. Muster"), ("981160002002", "Bad Muster"), legal="01.04.2023"),
    ]
    later = (
        Book()
        .on("31.12.2024")
        .without("Lindenried", "Lindenau am Musterfluss")
        .renamed("St. Muster", "Bad Muster")
    )
    later = later.with_rows(gemeinde("115", "5002", "009", "Neulinden, Stadt", kind="63"))
    load()
    load(later)
    change(*rows)
    edition_first = state()
    for edition in Edition.objects.in_force().order_by("-pk"):
        undo_import(DANA, edition=edition)
    assert not Territory.objects.exists()
    load()
    change(*rows)
    load(later)
    assert state() == edition_first


def test_list_applied_twice_changes_nothing(load, change):
    load()
    change(MERGER)
    before = state()
    result = change(MERGER)
    assert (result.applied, result.edition, state()) == (0, None, before)


def test_municipality_from_before_the_first_edition_is_added_with_its_successor(load, change):
    load()
    change(Changed("1", ("981155002099", "Altlinden"), MUSTERBACH, legal="01.01.2020"))
    old = by_name("Altlinden")
    assert (old.is_current, old.valid.upper, old.successions_out.get().successor.name) == (
        False, date(2020, 1, 1), "Musterbach",
    )  # fmt: skip


def test_row_that_does_not_fit_is_skipped_with_its_reason(load, change):
    load()
    result = change(Changed("4", (LINDENRIED[0], "Ganz Anders"), (LINDENRIED[0], "Noch Anders")))
    assert result.applied == 0
    assert "passt nicht" in str(result.skipped[0].reason)


def test_municipality_of_an_unknown_land_is_skipped(load, change):
    load()
    result = change(MERGER, Changed("1", ("970015002002", "Fremdstadt"), ("970015002003", "Fremddorf")))
    assert (result.applied, [str(one.reason) for one in result.skipped]) == (
        1,
        ["nicht im Gemeindeverzeichnis"],
    )


def test_list_before_any_edition_is_refused(change):
    with pytest.raises(FileProblem) as caught:
        change(MERGER)
    assert "zuerst eine Ausgabe" in str(caught.value)


def test_edition_older_than_an_applied_list_is_refused(load, change):
    load()
    change(MERGER)
    with pytest.raises(FileProblem):
        load(Book().on("31.03.2023"))


def test_last_edition_again_changes_nothing_after_a_list(load, change):
    load()
    change(MERGER)
    before = state()
    result = load()
    assert (result.edition, result.counts["unchanged"]) == (None, 9)
    assert state() == before


def test_rehearsal_shows_the_result_and_writes_nothing(load, tmp_path):
    load()
    changes = read_changes(write_changes(tmp_path / "l.xlsx", [MERGER]))
    before = state()
    result = apply_changes(DANA, changes=changes, rehearse=True)
    assert (result.applied, state()) == (1, before)
    assert Edition.objects.count() == 1


def test_only_the_office_applies_lists(load, tmp_path):
    load()
    with pytest.raises(NotAllowed):
        apply_changes(ANNA, changes=read_changes(write_changes(tmp_path / "l.xlsx", [MERGER])))


@pytest.mark.parametrize(
    "row, words",
    [
        (Changed("9", LINDENRIED, MUSTERBACH), "Änderungsart"),
        (Changed("1", ("12", "Kurz"), MUSTERBACH), "Regionalschlüssel"),
        (Changed("1", LINDENRIED, MUSTERBACH, legal="31.02.2023"), "kein Datum"),
        (Changed("1", LINDENRIED, MUSTERBACH, population="viele"), "keine Zahl"),
        (Changed("1", None, MUSTERBACH), "fehlt"),
    ],
)
def test_a_broken_row_is_named(tmp_path, row, words):
    with pytest.raises(FileProblem) as caught:
        read_changes(write_changes(tmp_path / "liste.xlsx", [row]))
    assert "liste.xlsx, Zeile 5" in str(caught.value)
    assert words in str(caught.value)


def test_register_workbook_is_no_list_of_changes(tmp_path):
    with pytest.raises(FileProblem) as caught:
        read_changes(Book().write(tmp_path / "a.xlsx"))
    assert "Gebietsänderungen" in str(caught.value)
