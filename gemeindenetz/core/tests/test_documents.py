"""Sheets: accessible, in the house's look, and deaf to markup in what people write."""

import subprocess
import sys
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemeindenetz.core import clock
from gemeindenetz.core.documents import pdf
from gemeindenetz.core.documents.sheet import (
    Box,
    Bullets,
    Facts,
    Heading,
    House,
    NewPage,
    Post,
    Quote,
    Sheet,
    Text,
    as_data,
)
from gemeindenetz.core.tests.pdf_reading import read

MARKUP = '#panic("x") #eval("1") #read("/etc/passwd") $x^2$ <label> @ref *fett* _kursiv_ `roh` \\u{41} // nichts ]) = Titel'
EVERYTHING = (
    Heading("Anlass"),
    Text("Erster Absatz\nmit Umbruch.\n\nZweiter Absatz."),
    Heading("Auf einen Blick"),
    Facts([("Größe", "5.000 bis unter 10.000"), ("Kosten", "18.000 €")]),
    Bullets([("Bericht", "https://example.org/a?b=1&c=2"), ("Ohne Adresse", "")]),
    Quote("Wir täten es wieder.", "Musterbach"),
    Box("Bitte nachfragen", "Das ist lange her."),
    Heading("Verlauf"),
    Post("Anna, 1. Februar", "Guten Tag", ["plan.pdf"]),
    Post("Anna, intern", "Nur für uns", is_internal=True, mark="Interne Notiz"),
    NewPage(),
    Text("Ende", is_small=True),
)


def made(*blocks, **values):
    return pdf.render(Sheet(**{"title": "Bürgerbus", "house": House("Gemeindenetzwerk"), "blocks": blocks, **values}))


def test_a_sheet_keeps_the_promises_of_pdf_ua():
    found = read(made(*EVERYTHING, over="PB-2026-0001", lead="In einem Satz.", foot="PB-2026-0001", mark="Nur für Mitglieder"))
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata
    assert found.title == "Bürgerbus"
    assert found.shows_title
    assert found.language == "de"
    assert found.is_tagged
    assert found.untagged == 0
    assert found.fonts_missing == []
    assert found.pages == 2
    assert {"H1", "H2", "H3", "P", "L", "LI", "Link"} <= set(found.roles)
    headings = [int(role[1:]) for role in found.roles if role[:1] == "H" and role[1:].isdigit()]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


def test_everything_given_can_be_read():
    text = read(made(*EVERYTHING, foot="Stand 24.11.2026", mark="Nur für Mitglieder")).text
    for word in ("Erster Absatz", "Zweiter", "Größe: 5.000", "18.000 €", "https://example.org/a?b=1&c=2", "Musterbach",
                 "Bitte nachfragen", "plan.pdf", "Interne Notiz", "Stand 24.11.2026", "Seite 1 von 2", "Nur für Mitglieder"):  # fmt: skip
        assert word in text, word


def test_markup_in_texts_is_shown_and_never_obeyed():
    blocks = (
        Heading(MARKUP), Text(MARKUP), Facts([(MARKUP, MARKUP)]), Bullets([(MARKUP, "")]), Quote(MARKUP, MARKUP),
        Box(MARKUP, MARKUP), Post(MARKUP, MARKUP, [MARKUP], mark=MARKUP),
    )  # fmt: skip
    found = read(made(*blocks, title=MARKUP, over=MARKUP, lead=MARKUP, foot=MARKUP, mark=MARKUP))
    assert "root:" not in found.text
    assert found.text.count('#panic("x")') >= len(blocks)
    assert found.title == MARKUP


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=120), st.text(st.characters(), max_size=40), st.sampled_from(["#123456", "red", "#12345", ""]))
def test_any_text_gives_a_sheet(text, title, colour):
    content = made(Heading(text), Text(text), Facts([(text, text)]), title=title, house=House(text, colour))
    assert content.startswith(b"%PDF-")


def test_signs_without_a_glyph_become_question_marks_instead_of_failing():
    found = read(made(Text("Danke 😀 漢 für alles")))
    assert "Danke" in found.text
    assert "für alles" in found.text
    assert "?" in found.text


def test_only_web_and_mail_addresses_become_links():
    data = as_data(Sheet("T", House("N"), [Bullets([
        ("a", "javascript:alert(1)"), ("b", "https://example.org/"), ("c", "file:///etc/passwd"), ("d", "mailto:a@example.org"),
        ("e", "https://example.org/\nx"),
    ])]))  # fmt: skip
    assert [address for _text, address in data["blocks"][0]["items"]] == [
        "", "https://example.org/", "", "mailto:a@example.org", "",
    ]  # fmt: skip


def test_headings_skip_no_level_and_a_sheet_without_title_has_one():
    data = as_data(Sheet("", House("N"), [Heading("x", 3), Post("y", "z"), Heading("w", 2)]))
    assert [block["level"] for block in data["blocks"]] == [2, 3, 2]
    assert data["title"] == "–"


def test_the_same_sheet_of_the_same_moment_is_the_same_file():
    with clock.at(datetime(2026, 5, 4, 12, tzinfo=UTC)):
        first, second = made(Text("Gleich")), made(Text("Gleich"))
    assert first == second
    assert b"20260504" in first


def test_what_is_too_long_is_refused_with_a_reason():
    with pytest.raises(pdf.DocumentRefused, match="zu lang"):
        made(Text("Wort " * 300_000))


def test_nobody_waits_for_ever_when_others_print(monkeypatch):
    monkeypatch.setattr(pdf, "WAIT_SECONDS", 0.05)
    assert pdf._slot.acquire()
    try:
        with pytest.raises(pdf.DocumentBusy):
            made(Text("x"))
    finally:
        pdf._slot.release()
    assert made(Text("x")).startswith(b"%PDF-")


def test_a_compiler_that_hangs_or_fails_is_an_answer_not_an_error_page(monkeypatch, tmp_path):
    slow = tmp_path / "slow.py"
    slow.write_text("import time; time.sleep(60)")
    monkeypatch.setattr(pdf, "SECONDS", 0.3)
    monkeypatch.setattr(pdf, "COMPILER", slow)
    with pytest.raises(pdf.DocumentBusy):
        made(Text("x"))
    slow.write_text("import sys; print('no pdf'); sys.exit(3)")
    monkeypatch.setattr(pdf, "SECONDS", 20)
    with pytest.raises(pdf.DocumentRefused):
        made(Text("x"))


def test_the_compiler_bounds_itself_and_says_what_it_cannot_read():
    run = subprocess.run([sys.executable, "-I", str(pdf.COMPILER)], input=b"no json", capture_output=True, check=False)
    assert run.returncode == 1
    assert not run.stdout
    code = f"import runpy, resource; m = runpy.run_path({str(pdf.COMPILER)!r}); m['bounded'](); print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert run.stdout.split() == [str(1_500 * 1024 * 1024).encode(), b"25"]


def test_the_web_process_never_loads_the_compiler():
    code = "import gemeindenetz.core.documents.sheet, sys; print('typst' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "False"


def test_a_download_is_an_attachment_nobody_else_keeps():
    answer = pdf.response(b"%PDF-", name='Bürger/bus"\n')
    assert answer["Content-Type"] == "application/pdf"
    assert "attachment" in answer["Content-Disposition"]
    assert "\n" not in answer["Content-Disposition"]
    assert answer["Cache-Control"] == "private, no-store"
