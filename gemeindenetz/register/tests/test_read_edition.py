"""Reading editions: other layouts work, bad files are refused in German with file, row and remedy."""

import contextlib
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from gemeindenetz.core.tests.unpacking import bytes_read, lying, unpacked_bytes
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.tests.workbooks import LAND, Book, above, gemeinde

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(path: Path) -> str:
    with pytest.raises(FileProblem) as caught:
        read_edition(path)
    return str(caught.value)


def test_edition_is_read_with_its_day_and_the_day_of_its_inhabitants(tmp_path):
    book = read_edition(Book().write(tmp_path / "a.xlsx"))
    assert book.as_of == date(2021, 12, 31)
    assert set(book.statistics_as_of.values()) == {date(2020, 12, 31), date(2021, 12, 31)}
    assert book.statistics_as_of["population"] == date(2020, 12, 31)
    assert len(list(book.at_level("gemeinde"))) == 9
    assert book.source == "© Statistisches Bundesamt (Destatis), 2022, Gemeindeverzeichnis GV-ISys"


def test_keys_that_excel_took_for_numbers_get_their_zeros_back(tmp_path):
    book = read_edition(Book(numeric_keys=True).write(tmp_path / "a.xlsx"))
    assert [row.ags for row in book.at_level("gemeinde")][:2] == ["98115001", "98115002"]
    assert book.rows[5].ars == "981150001001"


def test_coordinates_have_a_decimal_comma_and_names_a_title(tmp_path):
    row = next(read_edition(Book().write(tmp_path / "a.xlsx")).at_level("gemeinde"))
    assert (row.longitude, row.latitude, row.name, row.title) == (9.1, 48.5, "Musterbach", "Stadt")


@pytest.mark.parametrize(
    "sheet", ["Onlineprodukt_Gemeinden31122021", "Onlineprodukt_Gemeinden_311221", "Tabelle1"]
)
def test_the_name_of_the_sheet_may_change(tmp_path, sheet):
    assert read_edition(Book(sheet=sheet).write(tmp_path / "a.xlsx")).rows


def test_kreis_hangs_below_its_region_and_municipality_below_its_association(tmp_path):
    rows = {row.ags: row for row in read_edition(Book().write(tmp_path / "a.xlsx")).rows}
    assert rows["98115"].parent == "9811"
    assert rows["98115002"].parent == "981155002"


def test_duplicate_key_names_both_rows(tmp_path):
    path = (
        Book()
        .with_rows(gemeinde("115", "5002", "002", "Lindenried zum Zweiten"))
        .write(tmp_path / "doppelt.xlsx")
    )
    text = refusal(path)
    assert "doppelt.xlsx, Zeile 28" in text
    assert "98115002" in text
    assert "Zeile 14" in text


def test_municipality_without_parent_names_its_row(tmp_path):
    path = Book().with_rows(gemeinde("199", "0001", "001", "Waisendorf")).write(tmp_path / "waise.xlsx")
    text = refusal(path)
    assert "waise.xlsx, Zeile 28" in text
    assert "übergeordnete" in text


def test_missing_association_is_a_missing_parent(tmp_path):
    assert "übergeordnete" in refusal(Book().without("GVV Lindental").write(tmp_path / "a.xlsx"))


def test_missing_county_is_a_missing_parent(tmp_path):
    assert "Zeile" in refusal(Book().without("Musterkreis").write(tmp_path / "a.xlsx"))


@pytest.mark.parametrize(
    "row, words",
    [
        (["61", "64", LAND, "1", "15", "0001", "009", "Fremd"], "Satzart 61"),
        (["", "64", LAND, "1", "15", "0001", "009", "Fremd"], "Satzart fehlt"),
        (["60", "64", LAND, "1", "15", "0001", "", "Fremd"], "Schlüssel ist unvollständig"),
        (["60", "64", LAND, "1", "15", "0001", "00A", "Fremd"], "Schlüssel ist unvollständig"),
        (["60", "64", LAND, "1", "15", "0001", "009", ""], "Name fehlt"),
        (["60", "64", LAND, "1", "15", "0001", "009", "Fremd", "viel"], "keine Zahl"),
        (["60", "64", LAND, "1", "15", "0001", "009", "Fremd", 1.0, "NaN"], "keine Zahl"),
        (["60", "64", LAND, "1", "15", "0001", "009", "F" * 300], "länger"),
    ],
)
def test_a_broken_row_is_named(tmp_path, row, words):
    text = refusal(Book().with_rows(row).write(tmp_path / "kaputt.xlsx"))
    assert "kaputt.xlsx, Zeile 28" in text
    assert words in text
    assert "nichts geändert" in text


def test_workbook_without_municipalities_is_refused(tmp_path):
    rows = [above("10", "", LAND, name="Musterland")]
    assert "keine Gemeinden" in refusal(Book(rows=rows).write(tmp_path / "a.xlsx"))


def test_edition_without_a_day_is_refused(tmp_path):
    assert "Gebietsstand" in refusal(Book(day="heute", population_day="gestern").write(tmp_path / "a.xlsx"))


def test_another_workbook_is_refused_naming_its_sheets(tmp_path):
    import xlsxwriter  # noqa: PLC0415

    path = tmp_path / "mitglieder.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Mitglieder").write(0, 0, "Name")
    text = refusal(path)
    assert "Mitglieder" in text
    assert "GV-ISys" in text


def test_truncated_workbook_is_refused(tmp_path):
    whole = Book().write(tmp_path / "a.xlsx").read_bytes()
    for share in (0.3, 0.7, 0.99):
        path = tmp_path / "halb.xlsx"
        path.write_bytes(whole[: int(len(whole) * share)])
        assert "halb.xlsx" in refusal(path)


def test_flipped_bytes_never_crash_the_reader(tmp_path):
    whole = bytearray(Book().write(tmp_path / "a.xlsx").read_bytes())
    path = tmp_path / "gekippt.xlsx"
    for position in range(0, len(whole), 499):
        broken = bytearray(whole)
        broken[position] ^= 0xFF
        path.write_bytes(bytes(broken))
        # Either it is still readable, or it is refused; nothing else comes out of it.
        with contextlib.suppress(FileProblem):
            read_edition(path)


def test_empty_file_is_refused(tmp_path):
    path = tmp_path / "leer.xlsx"
    path.touch()
    assert "leer" in refusal(path)


@pytest.mark.parametrize(
    "content", [b"<!DOCTYPE html><html>", b"\xef\xbb\xbf  <html><body>Fehler", b"<?xml version='1.0'?>"]
)
def test_html_with_the_name_of_a_workbook_is_refused(tmp_path, content):
    path = tmp_path / "seite.xlsx"
    path.write_bytes(content)
    assert "Internetseite" in refusal(path) or "Webseite" in refusal(path)


def test_password_protected_workbook_is_refused(tmp_path):
    path = tmp_path / "geheim.xlsx"
    path.write_bytes(OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512)
    assert "Kennwort" in refusal(path)


def test_zip_with_encrypted_parts_is_refused(tmp_path):
    path = Book().write(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    path.write_bytes(bytes(content))
    assert "Kennwort" in refusal(path)


def test_huge_file_is_refused_without_reading_it(tmp_path):
    path = tmp_path / "riesig.xlsx"
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(500 * 1024 * 1024)
    with bytes_read() as read:
        assert "größer" in refusal(path)
    assert read() < 1024 * 1024


def test_zip_bomb_is_refused_and_unpacked_never(tmp_path):
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream:
            for _ in range(700):
                stream.write(b"\0" * 1024 * 1024)
    assert path.stat().st_size < 2 * 1024 * 1024
    with unpacked_bytes() as unpacked:
        assert "Ausgepackt" in refusal(path)
    assert unpacked() == 0


def test_zip_bomb_that_lies_about_its_size_is_refused_where_the_lie_shows(tmp_path):
    path = tmp_path / "luege.xlsx"
    lying(path, told=1_000, real=64 * 1024 * 1024)
    with unpacked_bytes() as unpacked:
        assert "luege.xlsx" in refusal(path)
    assert unpacked() < 1024 * 1024


@pytest.mark.parametrize("cell", ["XFD1", "A1048576", "IV99999"])
def test_two_cells_far_apart_do_not_fill_the_memory(tmp_path, cell):
    path = Book().write(tmp_path / "weit.xlsx")
    parts = {}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    far = f'<row r="{cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{cell}"><v>1</v></c></row></sheetData>'
    sheet = "xl/worksheets/sheet2.xml"
    parts[sheet] = parts[sheet].replace(b"</sheetData>", far.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert "außerhalb" in refusal(path) or cell == "IV99999"


def test_folder_missing_file_and_pipe_are_refused(tmp_path):
    pipe = tmp_path / "rohr.xlsx"
    os.mkfifo(pipe)
    for path in (tmp_path, tmp_path / "fehlt.xlsx", pipe):
        assert "nicht" in refusal(path)


@pytest.mark.parametrize(
    "content", [b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7", b"a;b;c\n1;2;3", OLE + b"\0" * 600]
)
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "anderes.xlsx"
    path.write_bytes(content)
    assert "anderes.xlsx" in refusal(path)
