"""Files: what is kept, what is refused, who gets it."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404
from django.test import Client, RequestFactory
from openpyxl import Workbook

from gemeindenetz.core import file_store, files, views_files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.files import UploadRefused, store_upload
from gemeindenetz.core.models import StoredFile

pytestmark = pytest.mark.django_db

ACTOR = Actor(kind="person", name="Anna Amsel", person_id=1, scopes=frozenset({"team:1"}))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def folder(settings: object, tmp_path: Path) -> Path:
    settings.FILES_DIR = tmp_path / "files"  # type: ignore[attr-defined]
    return tmp_path / "files"


def workbook(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    Workbook().save(stream)
    with zipfile.ZipFile(stream, "a") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def keep(name: str, content: bytes, *, scope: str = "team:1") -> StoredFile:
    return store_upload(actor=ACTOR, upload=SimpleUploadedFile(name, content), scope=scope)


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("plan.pdf", PDF, "application/pdf"),
        ("bild.png", PNG, "image/png"),
        ("liste.xlsx", workbook(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("notiz.txt", "Grüße aus Musterbach\n".encode(), "text/plain; charset=utf-8"),
        ("alt.csv", "Name;Straße\n".encode("cp1252"), "text/plain; charset=utf-8"),
    ],
)
def test_accepted_kinds_are_detected_by_content(name: str, content: bytes, media_type: str) -> None:
    file = keep(name, content)
    assert (file.name, file.media_type, file.size) == (name, media_type, len(content))
    assert files.path_of(file).read_bytes() == content


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("leer.pdf", b"", "leer"),
        ("seite.pdf", b"<!DOCTYPE html><html></html>", "Webseite"),
        ("bild.png", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "Webseite"),
        ("bild.png", b"\xef\xbb\xbf  <?xml version='1.0'?><svg/>", "Webseite"),
        ("los.txt", b"#!/bin/sh\nrm\n", "Webseite"),
        ("programm.pdf", b"MZ\x90\x00\x03\x00", "nehmen wir nicht an"),
        ("alles.zip", zipped(eins=b"1"), "Archive"),
        ("makro.xlsx", workbook(**{"xl/vbaProject.bin": b"x"}), "Makros"),
        ("alt.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "Alte Office-Dateien"),
        ("kaputt.xlsx", workbook()[:2000], "beschädigt"),
    ],
)
def test_other_kinds_are_refused_with_a_remedy(name: str, content: bytes, words: str) -> None:
    with pytest.raises(UploadRefused, match=words) as refused:
        keep(name, content)
    assert name in str(refused.value)
    assert not StoredFile.objects.exists()
    assert not any(path.is_file() for path in file_store.root().rglob("*"))


def test_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = workbook(**{"xl/worksheets/sheet9.xml": b"0" * (60 * 1024 * 1024)})
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bomb)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, old.read(part))
    with pytest.raises(UploadRefused, match="unverhältnismäßig"):
        keep("bombe.xlsx", stream.getvalue())


def test_too_large_is_refused_even_when_the_size_is_not_declared(settings: object) -> None:
    settings.UPLOAD_LIMIT_BYTES = 10  # type: ignore[attr-defined]
    with pytest.raises(UploadRefused, match="größer als"):
        keep("lang.txt", b"a" * 11)


def test_ending_follows_the_content() -> None:
    assert keep("plan.exe", PDF).name == "plan.exe.pdf"
    assert keep("../../etc/passwd\x00", b"text").name == "passwd.txt"


def test_same_content_is_kept_once() -> None:
    one, two = keep("a.txt", b"gleich"), keep("b.txt", b"gleich")
    assert one.sha256 == two.sha256
    assert len([path for path in file_store.root().rglob("*") if path.is_file()]) == 1


def test_scanner_stops_what_it_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        files, "_scanners", [lambda path: "Testvirus" if b"EICAR" in path.read_bytes() else None]
    )
    keep("gut.txt", b"gut")
    with pytest.raises(UploadRefused, match="Testvirus"):
        keep("boese.txt", b"EICAR")


def test_download_is_an_attachment_that_no_browser_runs() -> None:
    file = keep("offen.pdf", PDF, scope="public")
    response = Client().get(files.url_of(file))
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == PDF  # type: ignore[attr-defined]
    assert response["Content-Disposition"] == 'attachment; filename="offen.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]


def test_outside_the_scope_a_file_does_not_exist() -> None:
    hidden = files.url_of(keep("geheim.pdf", PDF, scope="matter:7"))
    for address in (hidden, "/dateien/bbbbbbbbbbbb/"):
        assert Client().get(address)["Location"].endswith(f"?next={address}")
        request = RequestFactory().get(address)
        request.actor = Actor(kind="person", scopes=frozenset({"team:1"}))  # type: ignore[attr-defined]
        with pytest.raises(Http404):
            views_files.download(request, address.split("/")[2])


def test_sweep_removes_only_old_contents_without_row(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone = keep("a.txt", b"bleibt"), keep("b.txt", b"geht")
    StoredFile.objects.filter(pk=gone.pk).delete()
    assert file_store.sweep() == 0
    monkeypatch.setattr(file_store, "GRACE_SECONDS", -1)
    assert file_store.sweep() == 1
    assert files.path_of(kept).exists()
