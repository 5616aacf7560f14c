"""Workbooks nobody can use, each through the command and through the office's screen: a reason, a remedy, no change.

The passwords are real (msoffcrypto-tool encrypts as Excel does). That nothing is read or unpacked needlessly is
counted in bytes, never in seconds: how long a refusal takes is measured by `bench` (module `register`).
"""

import argparse
import io
import zipfile

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from msoffcrypto.format.ooxml import OOXMLFile

from gemeindenetz.core.commands import commands
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.tests.unpacking import bytes_read, lying, unpacked_bytes
from gemeindenetz.register.models import Edition, Territory
from gemeindenetz.register.tests.workbooks import Book, gemeinde

pytestmark = pytest.mark.django_db
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEGABYTE = 1024 * 1024


def protected(path):
    whole = io.BytesIO(Book().write(path).read_bytes())
    with path.open("wb") as stream:
        OOXMLFile(whole).encrypt("Sommer2026", stream)


def truncated(path):
    whole = Book().write(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream:
            for _ in range(700):
                stream.write(b"\0" * MEGABYTE)
    assert path.stat().st_size < 2 * MEGABYTE


def huge(path):
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(500 * MEGABYTE)


def wrong_sheet(path):
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Mitglieder").write(0, 0, "Name")


def twice(path):
    Book().with_rows(gemeinde("115", "5002", "002", "Lindenried zum Zweiten")).write(path)


def orphan(path):
    Book().with_rows(gemeinde("199", "0001", "001", "Waisendorf")).write(path)


# What is made, and words of the message that name what is wrong and what to do.
KINDS = {
    "kennwort": (protected, ("Kennwort",)),
    "abgeschnitten": (truncated, ("beschädigt", "unvollständig", "lesen")),
    "bombe": (bomb, ("Ausgepackt", "Entpackt")),
    "falsches-blatt": (wrong_sheet, ("GV-ISys", "Mitglieder")),
    "doppelt": (twice, ("Zeile 28", "98115002")),
    "waise": (orphan, ("Zeile 28", "übergeordnete")),
    "leer": (lambda path: path.touch(), ("leer",)),
    "seite": (lambda path: path.write_bytes(b"<!DOCTYPE html><html><body>Fehler"), ("Internetseite", "Webseite")),
}


def made(tmp_path, kind):
    path = tmp_path / f"{kind}.xlsx"
    KINDS[kind][0](path)
    return path


def state():
    """Everything an import could change."""
    return set(Territory.objects.values_list("ags", "name", "valid")), Edition.objects.count()


def refused_by_command(path):
    command = next(one for one in commands() if one.name == "register import")
    parser = argparse.ArgumentParser()
    command.configure(parser)
    with pytest.raises(DomainError) as refusal:
        command.run(parser.parse_args([str(path)]))
    return str(refusal.value)


@pytest.mark.parametrize("kind", KINDS)
def test_command_refuses_names_the_file_and_changes_nothing(load, tmp_path, kind):
    load()
    before, path = state(), made(tmp_path, kind)
    text = refused_by_command(path)
    assert path.name in text
    assert any(word in text for word in KINDS[kind][1]), text
    assert state() == before


def test_command_refuses_500_megabytes_without_reading_them(load, tmp_path):
    load()
    before, path = state(), tmp_path / "riesig.xlsx"
    huge(path)
    with bytes_read() as read:
        text = refused_by_command(path)
    assert read() < MEGABYTE
    assert "riesig.xlsx" in text
    assert state() == before


def test_zip_bomb_is_refused_without_unpacking_it(tmp_path):
    path = made(tmp_path, "bombe")
    with bytes_read() as read, unpacked_bytes() as unpacked:
        refused_by_command(path)
    assert read() < MEGABYTE
    assert unpacked() == 0


def test_bomb_that_lies_about_its_size_is_left_where_the_lie_shows(tmp_path):
    path = tmp_path / "luege.xlsx"
    lying(path, told=1_000, real=64 * MEGABYTE)
    with unpacked_bytes() as unpacked:
        assert "luege.xlsx" in refused_by_command(path)
    assert unpacked() < MEGABYTE


@pytest.mark.parametrize("kind", KINDS)
def test_screen_refuses_beside_the_field_and_changes_nothing(as_dana, load, tmp_path, kind):
    load()
    before, path = state(), made(tmp_path, kind)
    file = SimpleUploadedFile(path.name, path.read_bytes(), content_type=XLSX)
    answer = as_dana.post("/gemeinden/verzeichnis/neu/", {"file": file})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert 'aria-invalid="true"' in text
    # The form itself refuses an empty file, beside the field that names it.
    assert kind == "leer" or path.name in text
    assert any(word in text for word in KINDS[kind][1]), text
    assert state() == before


def test_screen_refuses_a_file_that_is_too_large(as_dana, load):
    load()
    before = state()
    file = SimpleUploadedFile("riesig.xlsx", b"PK\x03\x04" + b"\0" * 26 * MEGABYTE, content_type=XLSX)
    text = as_dana.post("/gemeinden/verzeichnis/neu/", {"file": file}).content.decode()
    assert "25" in text
    assert state() == before
