"""The machine interface of register: JSON out, German words for people, one line per name."""

import argparse
import io
import json

import pytest

from gemeindenetz.core.commands import commands
from gemeindenetz.register.actions import undo_import
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import Boundary, Edition, Statistic, Territory
from gemeindenetz.register.tests.conftest import DANA, real
from gemeindenetz.register.tests.workbooks import Book, Changed, gemeinde, write_changes

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(capsys):
    """Run a registered command with its arguments and return what it printed."""

    def _run(name, *arguments):
        command = next(one for one in commands() if one.name == name)
        parser = argparse.ArgumentParser()
        command.configure(parser)
        status = command.run(parser.parse_args([str(one) for one in arguments]))
        assert not status
        return capsys.readouterr().out

    return _run


def test_import_reports_what_the_interface_promises(run, tmp_path):
    values = json.loads(run("register import", Book().write(tmp_path / "a.xlsx"), "--json"))
    assert list(values) == [
        "edition", "rows", "municipalities", "areas", "created", "changed", "ended", "unchanged", "seconds",
    ]  # fmt: skip
    assert (values["edition"], values["rows"], values["created"]) == ("2021-12-31", 9, 9)


def test_import_speaks_german_to_people(run, tmp_path):
    text = run("register import", Book().write(tmp_path / "a.xlsx"))
    assert "9 neu" in text


def test_rehearsal_of_an_import_writes_nothing(run, tmp_path):
    values = json.loads(run("register import", Book().write(tmp_path / "a.xlsx"), "--rehearse", "--json"))
    assert values["created"] == 9
    assert not Territory.objects.exists()


def test_same_file_again_is_known_until_something_else_happened(run, load, tmp_path):
    path = Book().write(tmp_path / "a.xlsx")
    first = json.loads(run("register import", path, "--json"))
    again = json.loads(run("register import", path, "--json"))
    assert (again["created"], again["unchanged"], again["rows"]) == (0, 9, 9)
    assert list(again) == list(first)
    later = Book().on("31.12.2024").without("Lindenried").write(tmp_path / "b.xlsx")
    run("register import", later, "--json")
    undo_import(DANA, edition=Edition.objects.latest("pk"))
    assert json.loads(run("register import", path, "--json"))["unchanged"] == 9
    run("register import", later, "--json")
    with pytest.raises(FileProblem):
        run("register import", path)


def test_changes_report_what_the_interface_promises(run, load, tmp_path):
    load()
    path = write_changes(
        tmp_path / "l.xlsx",
        [Changed("1", ("981155002002", "Lindenried"), ("981150001001", "Musterbach, Stadt"))],
    )
    rehearsed = json.loads(run("register changes", path, "--rehearse", "--json"))
    assert Edition.objects.count() == 1
    values = json.loads(run("register changes", path, "--json"))
    assert list(values) == ["period", "applied", "skipped", "seconds"]
    assert (values["period"], values["applied"], values["skipped"]) == ("2023-01-01/2023-12-31", 1, 0)
    assert rehearsed["applied"] == 1


def test_resolve_answers_a_line_per_name(run, load, monkeypatch):
    load()
    monkeypatch.setattr("sys.stdin", io.StringIO("Lindenau am Musterfluß\n\nLindenau\nNirgends\n"))
    lines = [json.loads(line) for line in run("register resolve", "--within", "98").splitlines()]
    assert [(line["name"], line["ags"]) for line in lines] == [
        ("Lindenau am Musterfluß", "98115003"), ("Lindenau", None), ("Nirgends", None),
    ]  # fmt: skip
    assert set(lines[1]["candidates"][0]) == {"ags", "name", "score", "reason"}
    assert {one["ags"] for one in lines[1]["candidates"]} == {"98115003", "98115005"}


def test_boundaries_are_imported_from_geojson(run, load, tmp_path):
    load()
    feature = {
        "type": "Feature",
        "properties": {"AGS": "98115001", "GEN": "Musterbach"},
        "geometry": {"type": "Polygon", "coordinates": [[[9, 48], [9.1, 48], [9.1, 48.1], [9, 48]]]},
    }
    path = tmp_path / "grenzen_2022.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    values = json.loads(run("register boundaries", path, "--json"))
    assert (values["created"], values["unknown"]) == (1, 0)
    assert Boundary.objects.get().as_of.year == 2022


@pytest.mark.parametrize(
    "content, words",
    [
        ("", "kein lesbares GeoJSON"),
        ("[]", "keine Gebiete"),
        ('{"features": [1]}', "keine Eigenschaften"),
        ('{"features": [{"properties": {}, "geometry": {}}]}', "Schlüssel"),
        ('{"features": [{"properties": {"ags": "98115001"}, "geometry": {"type": "Point"}}]}', "keine Fläche"),
        ('{"features": [{"properties": {"ags": "98115001"}, "geometry": {"type": "Polygon", "coordinates": [[[1e9, 0]]]}}]}', "keine Fläche"),
        ("[" * 100_000, "kein lesbares GeoJSON"),
    ],
)  # fmt: skip
def test_broken_boundaries_are_refused(run, load, tmp_path, content, words):
    load()
    path = tmp_path / "kaputt.geojson"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FileProblem) as caught:
        run("register boundaries", path)
    assert "kaputt.geojson" in str(caught.value)
    assert words in str(caught.value)


def test_statistics_are_imported_by_an_explicit_mapping(run, load, tmp_path):
    load()
    path = tmp_path / "werte.csv"
    path.write_text("ags,steuer,leer\n98115001,1395.12,\n98115002,NA,3\n77777777,1,1\n", encoding="utf-8")
    values = json.loads(
        run("register statistics", path, "--column", "tax_power=steuer", "--as-of", "2023-12-31", "--source", "Muster", "--json")
    )  # fmt: skip
    assert (values["written"], values["empty"], values["unknown"]) == (1, 1, 1)
    stored = Statistic.objects.get(key="tax_power")
    assert (str(stored.value), stored.source) == ("1395.1200", "Muster")


# --- the real files --------------------------------------------------------------------------------------------


def test_real_editions_and_lists_agree(run):
    values = [
        json.loads(run("register import", real(f"register/{name}"), "--json"))
        for name in ("31122021_Auszug_GV.xlsx", "AuszugGV4QAktuell_2024.xlsx", "AuszugGV4QAktuell_2024.xlsx")
    ]
    assert [(one["rows"], one["municipalities"], one["areas"]) for one in values] == [
        (10997, 10787, 210), (10959, 10752, 207), (10959, 10752, 207),
    ]  # fmt: skip
    assert [(one["created"], one["ended"]) for one in values] == [(10997, 0), (3, 41), (0, 0)]
    assert (values[2]["changed"], values[2]["unchanged"]) == (0, 10959)
    assert Territory.objects.municipalities().current().within("08").count() == 1101
    for name in ("GV_Gebietsaenderungen_2024.xlsx", "GV_Gebietsaenderungen_2025-01_02.xlsx"):
        run("register changes", real(f"changes/{name}"), "--json")
    ended = Territory.objects.at_level("gemeinde").filter(valid__endswith__lte="2024-12-31")
    assert (ended.count(), ended.successor_unknown().count()) == (41, 17)
    rodeberg = Territory.objects.get(name="Rodeberg")
    shares = {
        one.successor.name: round(one.population_share or 0, 3) for one in rodeberg.successions_out.all()
    }
    assert [str(one) for one in shares.values()] == ["0.763", "0.237"]


def test_real_edition_that_is_older_is_refused(run):
    run("register import", real("register/AuszugGV4QAktuell_2024.xlsx"), "--json")
    with pytest.raises(FileProblem):
        run("register import", real("register/31122021_Auszug_GV.xlsx"), "--json")


def test_real_boundaries_have_their_territories(run):
    run("register import", real("register/31122021_Auszug_GV.xlsx"), "--json")
    for name, number in (("bw_gemeinden", 1103), ("de_kreise", 400), ("de_laender", 16)):
        values = json.loads(
            run("register boundaries", real(f"boundaries/{name}_vg250simpl_2022.geojson"), "--json")
        )
        assert (values["created"], values["unknown"]) == (number, 0)


def test_many_ends_can_be_accepted_explicitly(run, load, tmp_path):
    many = [gemeinde("115", "5002", f"{number:03}", f"Dorf {number}") for number in range(100, 220)]
    load(Book().with_rows(*many))
    path = Book().on("31.12.2024").write(tmp_path / "b.xlsx")
    with pytest.raises(FileProblem):
        run("register import", path)
    assert json.loads(run("register import", path, "--allow-many-ends", "--json"))["ended"] == 120
