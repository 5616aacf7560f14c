"""Importing editions: what is created, changed, ended; refusals; nothing by halves."""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from gemeindenetz.core import ranges
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.tracking import events_of
from gemeindenetz.register.actions import apply_plan
from gemeindenetz.register.actions.import_edition import RegisterChangedMeanwhile
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import Edition, Statistic, Territory, TerritoryName
from gemeindenetz.register.permissions import can_be_member
from gemeindenetz.register.tests.conftest import ANNA, DANA, GEORG
from gemeindenetz.register.tests.workbooks import Book, above, gemeinde

pytestmark = pytest.mark.django_db


def town(name: str) -> Any:
    return Territory.objects.municipalities().get(name=name)


def test_first_edition_creates_everything_with_unknown_beginnings(load):
    result = load()
    assert result.counts == {
        "rows": 9, "municipalities": 8, "areas": 1, "created": 9, "changed": 0, "ended": 0, "unchanged": 0,
    }  # fmt: skip
    musterbach = town("Musterbach")
    assert musterbach.valid.lower is None
    assert musterbach.is_current
    assert musterbach.land_ags == "98"
    assert musterbach.kreis_ags == "98115"
    assert musterbach.parent.parent.parent.parent.parent.name == "Musterland"


def test_same_edition_twice_changes_nothing(load):
    load()
    before = list(Territory.objects.order_by("pk").values())
    result = load()
    assert result.edition is None
    assert result.counts["unchanged"] == 9
    assert list(Territory.objects.order_by("pk").values()) == before
    assert Edition.objects.count() == 1
    assert Statistic.objects.count() == 9 * 4


def test_same_edition_saved_once_more_changes_nothing_either(load):
    load()
    result = load(Book(sheet="Onlineprodukt_Gemeinden31122021"))
    assert result.edition is None
    assert Edition.objects.count() == 1


def test_later_edition_ends_what_is_missing_on_its_day_at_the_latest(load):
    load()
    result = load(Book().on("31.12.2024").without("Lindenried"))
    assert result.counts["ended"] == 1
    gone = town("Lindenried")
    assert gone.valid.upper == date(2024, 12, 31)
    assert gone.end_basis == "edition"
    assert list(Territory.objects.municipalities().successor_unknown()) == [gone]


def test_later_edition_creates_what_is_new_on_its_day_at_the_latest(load):
    load()
    load(Book().on("31.12.2024").with_rows(gemeinde("115", "5002", "009", "Neulinden")))
    assert town("Neulinden").valid.lower == date(2024, 12, 31)


def test_later_edition_renames_and_keeps_the_former_name(load):
    load()
    result = load(Book().on("31.12.2024").renamed("Lindenried", "Bad Lindenried, Stadt"))
    renamed = town("Bad Lindenried")
    assert result.counts["changed"] == 1
    assert renamed.official_name == "Bad Lindenried, Stadt"
    former = renamed.former_names.get()
    assert (former.name, ranges.last_day(former.valid)) == ("Lindenried", date(2024, 12, 30))


def test_later_edition_moves_a_municipality_to_another_association(load):
    load()
    moved = [
        gemeinde("115", "0001", "002", "Lindenried") if row[7] == "Lindenried" else row for row in Book().rows
    ]
    load(Book(rows=moved).on("31.12.2024"))
    lindenried = town("Lindenried")
    assert lindenried.ars == "981150001002"
    assert lindenried.parent.name == "Musterbach"
    assert lindenried.former_names.get().ars == "981155002002"


def test_moving_into_a_new_association_works_in_one_edition(load):
    load()
    rows = [row for row in Book().rows if row[7] != "Lindenried"]
    rows += [
        above("50", "54", "98", "1", "15", "5003", name="GVV Ahorntal"),
        gemeinde("115", "5003", "002", "Lindenried"),
    ]
    load(Book(rows=rows).on("31.12.2024"))
    assert town("Lindenried").parent.name == "GVV Ahorntal"


def test_every_row_has_its_difference_in_the_rehearsal(load, tmp_path):
    load()
    later = Book().on("31.12.2024").without("Lindenried").renamed("St. Muster", "Sankt Muster")
    plan = plan_import(read_edition(later.write(tmp_path / "b.xlsx")))
    differences = {one.name: one for one in plan.differences()}
    assert len(differences) >= len(later.rows) - 3
    assert differences["Lindenried"].outcome == "ended"
    assert differences["Musterkreis"].outcome == "unchanged"
    change = next(one for one in differences["Sankt Muster"].changes if one.field == "official_name")
    assert (change.before, change.after) == ("St. Muster", "Sankt Muster")
    assert Territory.objects.municipalities().current().count() == 8


def test_older_edition_after_a_newer_one_is_refused_with_the_reason(load, tmp_path):
    load(Book().on("31.12.2024"))
    with pytest.raises(FileProblem) as caught:
        load(Book())
    assert "31.12.2021" in str(caught.value)
    assert "31.12.2024" in str(caught.value)


def test_edition_of_another_land_is_no_older_one_and_ends_nothing(load):
    load(Book().on("31.12.2024"))
    other = [[*row[:2], "97", *row[3:]] for row in Book().rows]
    result = load(Book(rows=other))
    assert result.counts["created"] == 9
    assert Territory.objects.ended().count() == 0


def test_incomplete_file_that_would_end_half_a_land_is_refused(load):
    many = [gemeinde("115", "5002", f"{number:03}", f"Dorf {number}") for number in range(100, 220)]
    load(Book().with_rows(*many))
    with pytest.raises(FileProblem) as caught:
        load(Book().on("31.12.2024"))
    assert "unvollständig" in str(caught.value)
    assert Territory.objects.ended().count() == 0


def test_statistics_of_several_editions_stand_side_by_side_with_their_days(load):
    load()
    load(Book(population_day="31.12.2023").on("31.12.2024"))
    rows = Statistic.objects.filter(territory=town("Musterbach"), key="population").order_by("as_of")
    assert [(row.as_of, row.source) for row in rows] == [
        (date(2020, 12, 31), "© Statistisches Bundesamt (Destatis), 2022, Gemeindeverzeichnis GV-ISys"),
        (date(2023, 12, 31), "© Statistisches Bundesamt (Destatis), 2022, Gemeindeverzeichnis GV-ISys"),
    ]


def test_revised_value_for_the_same_day_replaces_the_old_one(load):
    load()
    rows = [gemeinde("115", "5002", "002", "Lindenried", population=4321.0) if row[7] == "Lindenried" else row
            for row in Book().rows]  # fmt: skip
    load(Book(rows=rows).on("31.03.2022"))
    assert Statistic.objects.get(territory=town("Lindenried"), key="population").value == 4321


def test_rehearsal_made_before_another_import_is_not_applied(load, tmp_path):
    load()
    plan = plan_import(read_edition(Book().on("31.12.2023").without("Lindenried").write(tmp_path / "b.xlsx")))
    load(Book().on("31.12.2022").without("St. Muster"))
    with pytest.raises(RegisterChangedMeanwhile):
        apply_plan(DANA, plan=plan)


@pytest.mark.parametrize("actor", [ANNA, GEORG])
def test_only_the_office_imports(actor, tmp_path):
    plan = plan_import(read_edition(Book().write(tmp_path / "a.xlsx")))
    with pytest.raises(NotAllowed):
        apply_plan(actor, plan=plan)
    assert not Territory.objects.exists()


def test_full_import_has_the_history_the_trigger_would_have_written(load):
    load()
    history = events_of(Territory)
    assert history.count() == Territory.objects.count()
    event = history.get(pgh_obj__ags="98115001")
    assert (event.pgh_label, event.official_name, event.pgh_context.metadata["actor"]) == (
        "insert", "Musterbach, Stadt", "Dana",
    )  # fmt: skip
    Territory.objects.filter(ags="98115001").update(postcode="99999")
    assert history.filter(pgh_obj__ags="98115001").count() == 2


def test_areas_without_a_municipality_are_stored_but_never_members(load):
    load()
    moor = Territory.objects.get(ags="98115971")
    assert not moor.is_municipality
    assert moor not in Territory.objects.municipalities()
    decision = can_be_member(moor)
    assert not decision
    assert "gemeindefrei" in str(decision.reason)


def test_municipalities_and_counties_can_be_members_while_they_exist(load):
    load()
    assert can_be_member(town("Musterbach"))
    assert can_be_member(Territory.objects.get(ags="98115"))
    assert not can_be_member(Territory.objects.get(ags="981155002"))
    load(Book().on("31.12.2024").without("Lindenried"))
    assert not can_be_member(town("Lindenried"))


def test_one_key_never_means_two_territories_on_one_day_bulk_sql_included(load):
    load()
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO register_territory (level, ags, ars, name, title, official_name, sort_key, kind, valid, "
            "begin_basis, end_basis, postcode) SELECT level, ags, ars, 'Doppel', '', 'Doppel', 'doppel', kind, "
            "'[2020-01-01,2020-01-02)', '', '', '' FROM register_territory WHERE ags = '98115001'"
        )


def test_a_key_may_be_used_again_the_day_after(load):
    load()
    old = town("Lindenried")
    Territory.objects.filter(pk=old.pk).update(valid=ranges.period(None, date(2022, 12, 31)))
    new = Territory.objects.get(pk=old.pk)
    new.pk, new.valid = None, ranges.period(date(2023, 1, 1))
    new.save()
    assert Territory.objects.filter(ags=old.ags).count() == 2


@pytest.mark.parametrize("level, ags", [("gemeinde", "9811500"), ("kreis", "98115001"), ("land", "9A")])
def test_key_must_fit_its_level(level, ags):
    with pytest.raises(IntegrityError), transaction.atomic():
        Territory.objects.create(
            level=level, ags=ags, name="X", official_name="X", sort_key="x", valid=ranges.period(None)
        )


def test_former_names_of_a_territory_never_overlap(load):
    load()
    values = {"territory": town("Musterbach"), "name": "Alt", "official_name": "Alt"}
    TerritoryName.objects.create(valid=ranges.period(None, date(2000, 1, 1)), **values)
    with pytest.raises(IntegrityError), transaction.atomic():
        TerritoryName.objects.create(valid=ranges.period(date(1999, 1, 1), date(2001, 1, 1)), **values)
