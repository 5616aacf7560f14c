"""Typed names to keys: one sure answer, or candidates with reasons, or none; never a silent wrong one."""

import sys
import time
from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.core.actor import Actor
from gemeindenetz.register.actions import apply_plan
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.models import Territory
from gemeindenetz.register.names.index import NameIndex, Successor, entry
from gemeindenetz.register.names.resolver import Resolution, resolve
from gemeindenetz.register.queries import name_index, resolve_name
from gemeindenetz.register.tests.conftest import real
from gemeindenetz.register.tests.spellings import means_another, spellings
from gemeindenetz.register.tests.workbooks import Book


def place(ags: str, name: str, **values: Any):
    numbers: dict[str, Any] = {
        "territory": int(ags),
        "ags": ags,
        "level": "kreis" if len(ags) == 5 else "gemeinde",
        "kind": "64",
    }
    return entry(**{**numbers, "name": name, "official_name": name, "postcode": "99001", **values})


INDEX = NameIndex(
    [
        place("98115", "Musterkreis", kind="44"),
        place("98116", "Lindenau", kind="44"),
        place("98111", "Hohenmuster", kind="42", official_name="Hohenmuster, Stadtkreis"),
        place("98115001", "Musterbach", official_name="Musterbach, Stadt"),
        place("98115002", "Kirchtal unter Burg"),
        place("98115003", "Kirchtal am Muster"),
        place("98116004", "Geislau", postcode="99400"),
        place("98115005", "Geislau an der Steige", postcode="99500"),
        place("98115006", "Straubenhardt"),
        place("98115007", "Lahrtal/Schwarzforst"),
        place("98115008", "St. Muster im Schwarzforst"),
        place("98115009", "Bad Musterheim"),
        place("98115010", "Villental-Schwenntal"),
        place("98115011", "Rothental ob der Tauber"),
        place("98115012", "Böhringstadt"),
        place("98116013", "Ensingen"),
        place("98111000", "Hohenmuster", kind="62", official_name="Hohenmuster, Landeshauptstadt"),
        place("98116014", "Müllental im Markgräflertal"),
        place("98116014", "Müllental im Markgräflertal", spelled="Altmüllental", former="Altmüllental", former_until=date(2023, 1, 1)),
        place("98115014", "Stadtensingen"),
        place("98115971", "Gutsbezirk Mustermoor", kind="66"),
        place("98115090", "Altdorf", ended=date(2023, 6, 30), successors=(Successor(98115001, "98115001", "Musterbach, Stadt"),)),
        place("98115091", "Vergessen", ended=date(2024, 12, 30)),
        place("97115001", "Kirchtal"),
        place("97115002", "Göhringstadt"),
    ]
)  # fmt: skip


def answer(name: str, within: str = "98", **hints: str) -> Resolution:
    return resolve(INDEX, name, within=within, **hints)


@pytest.mark.parametrize(
    "typed, ags",
    [
        ("Musterbach", "98115001"),
        ("Musterbach, Stadt", "98115001"),
        ("Stadt Musterbach", "98115001"),
        ("Große Kreisstadt Musterbach", "98115001"),
        ("Gemeindeverwaltung Musterbach", "98115001"),
        ("MUSTERBACH", "98115001"),
        ("  musterbach ", "98115001"),
        ("98115001", "98115001"),
        ("Kirchtal/Burg", "98115002"),
        ("Kirchtal u. Burg", "98115002"),
        ("Kirchtal (Burg)", "98115002"),
        ("Kirchtal Burg", "98115002"),
        ("Kirchtal a.M.", "98115003"),
        ("Straubenardt", "98115006"),
        ("Lahrtal", "98115007"),
        ("Lahrtal (Schwarzf.)", "98115007"),
        ("St. Muster", "98115008"),
        ("Sankt Muster", "98115008"),
        ("St. Muster i. Schw.", "98115008"),
        ("Musterheim", "98115009"),
        ("Villental Schwenntal", "98115010"),
        ("Villental-Schw.", "98115010"),
        ("Rothental o.d.T.", "98115011"),
        ("Boehringstadt", "98115012"),
        ("Bohringstadt", "98115012"),
        ("Geislau/Steige", "98115005"),
        ("Geislau (Kreis Lindenau)", "98116004"),
        ("Geislau, Musterkreis", "98115005"),
        ("99500 Geislau", "98115005"),
        ("Landkreis Lindenau", "98116"),
        ("LK Lindenau", "98116"),
        ("Musterkreis", "98115"),
        ("Lindenau, Landkreis", "98116"),
        ("Hohenmuster", "98111000"),
        ("Ensingen", "98116013"),
        ("Stadtkreis Hohenmuster", "98111000"),
        ("Müllental", "98116014"),
        ("Altmüllental", "98116014"),
    ],
)
def test_plain_names_have_one_sure_answer(typed, ags):
    found = answer(typed)
    assert found.ags == ags
    assert found.candidates[0].ags == ags
    assert str(found.candidates[0].reason)


@pytest.mark.parametrize(
    "typed, first",
    [
        ("Geislau", "98116004"),
        ("Kirchtal", "98115002"),
        ("Geislau bei Musterbach", "98116004"),
        ("Villental", "98115010"),
        ("Schwenntal", "98115010"),
        ("Musterbach-Unterdorf", "98115001"),
        ("Eningen", "98116013"),
        ("Altdorf", "98115090"),
        ("Vergessen", "98115091"),
        ("Gutsbezirk Mustermoor", "98115971"),
        ("Göhringstadt", "98115012"),
        ("Verbandsgemeinde Musterbach", "98115001"),
        ("Musterbach (Kreis Lindenau)", "98115001"),
        ("Musterbach, Bayern", "98115001"),
        ("Stadt Ensingen", "98115014"),
    ],
)
def test_doubt_leaves_the_answer_to_people(typed, first):
    found = answer(typed)
    assert found.ags is None
    assert found.candidates[0].ags == first


@pytest.mark.parametrize(
    "typed", ["", " ", "???", "x", "Niemalsgehört", "12345", "/", "(", "a. d.", "Stadt", "\0", "🏰"]
)
def test_nonsense_has_no_answer(typed):
    assert answer(typed).ags is None


def test_ended_municipality_names_its_successor():
    found = answer("Altdorf")
    assert [one.ags for one in found.candidates[:2]] == ["98115090", "98115001"]
    assert "aufgegangen in Musterbach" in str(found.candidates[0].reason)


def test_unknown_successor_is_said():
    assert "Nachfolge unbekannt" in str(answer("Vergessen").candidates[0].reason)


def test_hint_from_another_column_decides_between_namesakes():
    assert answer("Geislau", hint_kreis="98115").ags == "98115005"
    assert answer("Geislau", hint_kreis="Lindenau").ags == "98116004"
    assert answer("Musterbach", hint_kreis="Lindenau").ags is None


def test_without_a_limit_the_whole_country_counts():
    assert answer("Kirchtal", within="97").ags == "97115001"
    assert answer("Kirchtal", within="").ags is None


@given(st.text(max_size=60))
def test_no_text_crashes_the_resolver(text):
    found = answer(text)
    assert found.ags is None or found.candidates


@given(st.text(alphabet="abgilnrstuü/.-( ", max_size=30))
def test_no_place_like_text_is_sure_without_a_candidate(text):
    found = answer(text)
    assert found.ags is None or found.sure is not None


@pytest.mark.django_db
def test_index_is_read_anew_after_an_import_and_after_its_undo(load, django_assert_num_queries):
    load()
    assert resolve_name("Lindenried").ags == "98115002"
    with django_assert_num_queries(1):
        resolve_name("Lindenried")
    load(Book().on("31.12.2024").renamed("Lindenried", "Neuried am Bach"))
    assert resolve_name("Neuried").ags == "98115002"
    assert resolve_name("Lindenried").ags == "98115002"
    Territory.objects.all()


@pytest.mark.django_db
def test_real_spellings_come_back_right_or_undecided(capsys):
    path = real("register/AuszugGV4QAktuell_2024.xlsx")
    apply_plan(Actor.system("test"), plan=plan_import(read_edition(path)))
    index = name_index()
    towns = [one for one in index.towns if one.ags.startswith("08")]
    assert len(towns) == 1101
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong = []
    started = time.perf_counter()
    for spelled in spellings(index, towns, seed=8):
        if means_another(index, spelled) and spelled.kind == "slip":
            continue
        found = resolve(index, spelled.text, within="08")
        tried[spelled.kind] += 1
        right[spelled.kind] += found.ags == spelled.ags
        if found.ags not in {None, spelled.ags}:
            wrong.append((spelled, found.ags))
    seconds = time.perf_counter() - started
    with capsys.disabled():
        shares = {kind: round(right[kind] / tried[kind], 3) for kind in tried}
        sys.stdout.write(
            f"\n{sum(tried.values())} spellings, {seconds / sum(tried.values()) * 1000:.2f} ms each, {shares}\n"
        )
    assert wrong == []
    assert sum(right.values()) / sum(tried.values()) > 0.93
    assert right["slip"] / tried["slip"] > 0.5


@pytest.mark.django_db
def test_real_namesakes_all_over_the_country_are_never_sure():
    path = real("register/AuszugGV4QAktuell_2024.xlsx")
    apply_plan(Actor.system("test"), plan=plan_import(read_edition(path)))
    index = name_index()
    twice = [rows for rows in index.by_base.values() if len({one.ags for one in rows if not one.is_area}) > 1]
    assert len(twice) > 400
    for rows in twice:
        assert resolve(index, rows[0].name.split(" (")[0].split("/")[0]).ags in {
            None,
            *(one.ags for one in rows),
        }
        short = " ".join(rows[0].spelling.base)
        assert resolve(index, short).ags is None, short
