"""Imports: messy lists are read, every row is rehearsed, applying is all or nothing and can be taken back."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory
from openpyxl import Workbook, load_workbook

from gemeindenetz.core import undo, views_imports
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.files import UploadRefused
from gemeindenetz.core.imports import (
    Candidate,
    Difference,
    ImportColumn,
    ImportKind,
    Outcome,
    PlannedRow,
    RowPlan,
    SourceRow,
    actions,
    kinds,
    register_import,
    report,
)
from gemeindenetz.core.imports.parsers import as_day, as_mail, as_number, as_yes_no
from gemeindenetz.core.imports.workbook import FileProblem
from gemeindenetz.core.models import ImportRun, ImportState, SavedView, StoredFile
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.core.tests.unpacking import unpacked_bytes

pytestmark = pytest.mark.django_db

DANA = Actor(kind="person", name="Dana Dorn", person_id=4, scopes=frozenset({"staff", "office:1"}))
OTHER = Actor(kind="person", name="Hanna", person_id=5, scopes=frozenset({"staff", "office:2"}))
ANNA = Actor(kind="person", name="Anna", person_id=1, scopes=frozenset({"team:1"}))


def may(actor: Actor) -> Decision:
    return Allowed() if actor.ids("office") else Denied("nur die Geschäftsstelle")


def rehearse(rows: Sequence[SourceRow], options: Any, actor: Actor) -> list[RowPlan]:
    """Views stand for members here: the name is the key, the query is what changes."""
    known = {view.name: view for view in SavedView.objects.visible_to(actor)}
    return [plan(row, known) for row in rows]


def plan(row: SourceRow, known: dict[str, SavedView]) -> RowPlan:
    name = row.decision or row.values["name"]
    if name == "Kirchheim":
        candidates = (
            Candidate("Kirchheim unter Teck", "Kirchheim unter Teck"),
            Candidate("Kirchheim am Neckar", "K. a. N."),
        )
        return RowPlan(Outcome.UNCLEAR, name, message="Welches Kirchheim?", candidates=candidates)
    if name not in known:
        return RowPlan(Outcome.NEW, name, (Difference("Seit", None, row.values["since"]),))
    before = known[name].query
    if before == row.values["since"]:
        return RowPlan(Outcome.UNCHANGED, name)
    return RowPlan(Outcome.CHANGED, name, (Difference("Seit", before, row.values["since"]),))


def apply(rows: Sequence[PlannedRow], options: Any, actor: Actor) -> list[undo.Change]:
    recorder = undo.Recorder()
    for one in rows:
        name = one.row.decision or one.row.values["name"]
        found = SavedView.objects.filter(name=name).first()
        if found:
            recorder.watch(found)
            SavedView.objects.filter(pk=found.pk).update(query=one.row.values["since"])
        else:
            recorder.created(
                SavedView.objects.create(
                    listing="x", name=name, query=one.row.values["since"], scope="office:1", owner_person_id=4
                )
            )
    return recorder.changes()


KIND = ImportKind(
    key="test.members",
    label="Mitgliederliste",
    columns=(
        ImportColumn("name", "Gemeinde", synonyms=("Ort", "Mitgliedskommune"), required=True),
        ImportColumn("since", "Mitglied seit", synonyms=("Beitritt",), required=True, parse=as_day),
        ImportColumn("mail", "E-Mail", parse=as_mail),
    ),
    rehearse=rehearse,
    apply=apply,
    scope=lambda actor, options: f"office:{min(actor.ids('office'))}",
    can_import=may,
)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch, settings: Any, tmp_path: Path) -> None:
    settings.FILES_DIR = tmp_path
    monkeypatch.setattr(kinds, "_kinds", {})
    monkeypatch.setattr(undo, "_models", {})
    register_import(KIND)
    undo.register_undo_model(SavedView, visible=SavedView.objects.visible_to, label=lambda row: row["name"])


def xlsx(*rows: Sequence[Any], title: str = "Liste") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


GOOD = (
    ("Ort", "Beitritt am", "E-Mail-Adresse"),
    ("Musterbach", "1.3.2014", "info@musterbach.example"),
    ("Lindenried", "2018-07-01", None),
)


def started(content: bytes | None = None, name: str = "mitglieder.xlsx") -> ImportRun:
    upload = SimpleUploadedFile(name, xlsx(*GOOD) if content is None else content)
    return actions.start_import(actor=DANA, kind=KIND, upload=upload, options={})


def rehearsed(content: bytes | None = None, name: str = "mitglieder.xlsx") -> ImportRun:
    run = started(content, name)
    return actions.choose_columns(actor=DANA, run=run, columns=run.mapping["columns"])


def outcomes(run: ImportRun) -> dict[int, str]:
    return dict(run.rows.values_list("number", "outcome"))


def test_columns_are_guessed_below_title_and_blank_rows() -> None:
    run = started(xlsx(("Mitglieder des Netzwerks, Stand 2026",), (), ("Nr.", *GOOD[0]), (1, *GOOD[1])))
    assert run.mapping == {"sheet": "Liste", "columns": {"name": 1, "since": 2, "mail": 3}}
    run = actions.choose_columns(actor=DANA, run=run, columns=run.mapping["columns"])
    assert outcomes(run) == {4: "new"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_in_every_usual_form_is_read(encoding: str, delimiter: str) -> None:
    lines = [delimiter.join(line) for line in (("Gemeinde", "Mitglied seit"), ("Müßlingen", "1.3.2014"))]
    run = rehearsed("\r\n".join(lines).encode(encoding), "liste.csv")
    assert run.rows.get().values == {"name": "Müßlingen", "since": "2014-03-01"}


def test_every_row_says_what_it_would_do() -> None:
    SavedView.objects.create(
        listing="x", name="Musterbach", query="2014-03-01", scope="office:1", owner_person_id=4
    )
    SavedView.objects.create(
        listing="x", name="Lindenried", query="2017-01-01", scope="office:1", owner_person_id=4
    )
    rows = (
        *GOOD,
        ("Kirchheim", "1.1.2020", ""),
        ("Neustadt", "31.2.2020", "kaputt"),
        ("", "1.1.2020", ""),
        ("=1+1", "1.1.2020", ""),
    )
    run = rehearsed(xlsx(*rows[:-1]))
    assert outcomes(run) == {2: "unchanged", 3: "changed", 4: "unclear", 5: "error", 6: "error"}
    changed, wrong, missing = (run.rows.get(number=number) for number in (3, 5, 6))
    assert changed.differences == [{"label": "Seit", "before": "2017-01-01", "after": "2018-07-01"}]
    assert "31.2.2020" in wrong.message
    assert "kaputt" in wrong.message
    assert missing.message == "Gemeinde fehlt."
    assert run.summary == {"unchanged": 1, "changed": 1, "unclear": 1, "error": 2}


def test_formulas_in_csv_are_refused_row_by_row() -> None:
    run = rehearsed(
        b"Gemeinde;Mitglied seit\n=HYPERLINK(1);1.1.2020\n@SUM;1.1.2020\nGut;1.1.2020\n", "liste.csv"
    )
    assert outcomes(run) == {2: "error", 3: "error", 4: "new"}
    assert "Formel" in run.rows.get(number=2).message


def test_deciding_rehearses_again_and_ignores_what_was_not_offered() -> None:
    run = rehearsed(xlsx(GOOD[0], ("Kirchheim", "1.1.2020", "")))
    actions.decide_rows(actor=DANA, run=run, decisions={2: "erfunden", 99: "-"})
    assert outcomes(run) == {2: "unclear"}
    actions.decide_rows(actor=DANA, run=run, decisions={2: "-"})
    assert outcomes(run) == {2: "left_out"}
    actions.decide_rows(actor=DANA, run=run, decisions={2: ""})
    actions.decide_rows(actor=DANA, run=run, decisions={2: "Kirchheim unter Teck"})
    assert outcomes(run) == {2: "new"}
    actions.apply_import(actor=DANA, run=run)
    assert SavedView.objects.get().name == "Kirchheim unter Teck"


def test_apply_and_take_back() -> None:
    SavedView.objects.create(listing="x", name="Lindenried", query="alt", scope="office:1", owner_person_id=4)
    run = rehearsed()
    ticket = actions.apply_import(actor=DANA, run=run)
    assert dict(SavedView.objects.values_list("name", "query")) == {
        "Musterbach": "2014-03-01",
        "Lindenried": "2018-07-01",
    }
    with pytest.raises(actions.AlreadyApplied):
        actions.apply_import(actor=DANA, run=run)
    undo.undo(actor=DANA, ticket=ticket)
    assert dict(SavedView.objects.values_list("name", "query")) == {"Lindenried": "alt"}
    run.refresh_from_db()
    assert run.state == ImportState.UNDONE


def test_same_list_again_changes_nothing() -> None:
    actions.apply_import(actor=DANA, run=rehearsed())
    again = rehearsed()
    assert set(outcomes(again).values()) == {"unchanged"}
    with pytest.raises(actions.NothingToApply):
        actions.apply_import(actor=DANA, run=again)


def test_what_changed_since_the_rehearsal_is_shown_before_it_is_applied() -> None:
    run = rehearsed()
    SavedView.objects.create(
        listing="x", name="Musterbach", query="anders", scope="office:1", owner_person_id=4
    )
    with pytest.raises(actions.ChangedSinceRehearsal):
        actions.apply_import(actor=DANA, run=run)
    assert SavedView.objects.count() == 1
    assert outcomes(run) == {2: "changed", 3: "new"}
    actions.apply_import(actor=DANA, run=ImportRun.objects.get(pk=run.pk))


def test_failure_while_applying_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(rows: Any, options: Any, actor: Any) -> list[undo.Change]:
        apply(rows[:1], options, actor)
        raise RuntimeError

    run = rehearsed()
    monkeypatch.setitem(kinds._kinds, KIND.key, ImportKind(**(vars(KIND) | {"apply": broken})))
    with pytest.raises(RuntimeError):
        actions.apply_import(actor=DANA, run=run)
    assert not SavedView.objects.exists()
    assert ImportRun.objects.get().state == ImportState.REHEARSED


def test_required_column_must_be_named() -> None:
    run = started()
    with pytest.raises(actions.ColumnsMissing, match="Gemeinde"):
        actions.choose_columns(actor=DANA, run=run, columns={"since": 1})


def test_others_cannot_reach_the_run() -> None:
    run = rehearsed()
    for act in (
        lambda actor: actions.choose_columns(actor=actor, run=run, columns={}),
        lambda actor: actions.decide_rows(actor=actor, run=run, decisions={}),
        lambda actor: actions.apply_import(actor=actor, run=run),
    ):
        with pytest.raises(NotVisible):
            act(OTHER)
    with pytest.raises(NotAllowed):
        actions.start_import(actor=ANNA, kind=KIND, upload=SimpleUploadedFile("a.csv", b"x"), options={})


def bomb() -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(xlsx(*GOOD))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            new.writestr(part.filename, old.read(part))
        new.writestr("xl/media/bomb.xml", b"0" * (200 * 1024 * 1024))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "error", "words"),
    [
        ("leer.csv", b"", UploadRefused, "leer"),
        ("seite.xlsx", b"<html><body>Fehler</body></html>", UploadRefused, "Webseite"),
        ("halb.xlsx", xlsx(*GOOD)[:3000], UploadRefused, "beschädigt"),
        ("nur-kopf.xlsx", xlsx(GOOD[0]), FileProblem, "keine Zeile"),
        ("leer.xlsx", xlsx(), FileProblem, "Überschriften"),
        ("bild.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, FileProblem, "weder eine Excel-Datei"),
        ("viele.csv", b"Gemeinde;Mitglied seit\n" + b"a;1.1.2020\n" * 50_030, FileProblem, "zu viele Zeilen"),
        ("anfuehrung.csv", b'Gemeinde;Mitglied seit\n"' + b"a" * 200_000 + b";1\n", FileProblem, "Zeile"),
    ],
)
def test_unusable_files_are_refused_and_nothing_is_kept(
    name: str, content: bytes, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        started(content, name)
    assert not ImportRun.objects.exists()
    assert not StoredFile.objects.exists()


def test_zip_bomb_is_refused_without_unpacking_it() -> None:
    content = bomb()
    assert len(content) < 2 * 1024 * 1024
    with unpacked_bytes() as unpacked, pytest.raises((UploadRefused, FileProblem)):
        started(content)
    assert unpacked() < 1024 * 1024


def test_rows_left_out_can_be_downloaded_with_their_reason() -> None:
    run = rehearsed(xlsx(*GOOD, ("Kirchheim", "1.1.2020", ""), ("Neustadt", "gestern", "")))
    sheet = load_workbook(io.BytesIO(report.problem_file(run, KIND).content)).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Gemeinde", "Mitglied seit", "E-Mail", "Zeile", "Grund")
    assert [row[0] for row in rows[1:]] == ["Kirchheim", "Neustadt"]
    assert "Kirchheim unter Teck" in str(rows[1][4])


@pytest.mark.parametrize(
    ("cell", "value"), [("1.234,50", "1234.5"), (12.0, "12"), ("1.234", "1234"), ("-3", "-3"), (2.5, "2.5")]
)
def test_numbers_as_people_write_them(cell: Any, value: str) -> None:
    assert as_number(cell) == value


def test_yes_and_no_as_people_write_them() -> None:
    assert [as_yes_no(cell) for cell in ("ja", "X", "nein", 0, True)] == [True, True, False, False, True]
    with pytest.raises(ValueError, match="vielleicht"):
        as_yes_no("vielleicht")


def test_screens_lead_through_the_import() -> None:
    def ask(view: Any, method: str = "get", data: dict[str, Any] | None = None, **where: str) -> Any:
        request = getattr(RequestFactory(), method)("/importe/", data or {})
        request.actor, request.session = DANA, {}
        request._messages = type(
            "Box", (), {"add": lambda *a, **k: None, "__iter__": lambda self: iter(())}
        )()
        return view(request, **where)

    first = ask(
        views_imports.start,
        "post",
        {"file": SimpleUploadedFile("m.xlsx", xlsx(*GOOD, ("Kirchheim", "1.1.2020", "")))},
        key=KIND.key,
    )
    assert first.status_code == 302
    run = ImportRun.objects.get()
    assert "Musterbach" in ask(views_imports.columns, public_id=run.public_id).content.decode()
    chosen = {"sheet": "Liste", **{name: str(place) for name, place in run.mapping["columns"].items()}}
    assert ask(views_imports.columns, "post", chosen, public_id=run.public_id).status_code == 302
    page = ask(views_imports.run_page, public_id=run.public_id).content.decode()
    assert "2 Zeilen würden etwas ändern" in page
    assert "Kirchheim unter Teck" in page
    ask(views_imports.decide, "post", {"zeile-4": "Kirchheim unter Teck"}, public_id=run.public_id)
    assert ask(views_imports.apply, "post", public_id=run.public_id).status_code == 302
    assert SavedView.objects.count() == 3
    assert "Zurücknehmen" in ask(views_imports.run_page, public_id=run.public_id).content.decode()
    assert "mitglieder" not in ask(views_imports.runs).content.decode().replace("Mitglieder", "")
