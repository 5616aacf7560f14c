"""Official workbooks of an invented Land, written by the tests in the layouts the real ones have."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import xlsxwriter

LAND = "98"
Row = list[Any]


def gemeinde(kreis: str, verband: str, gem: str, name: str, *, kind: str = "64", **details: Any) -> Row:
    """Return a row of Satzart 60; `kreis` is RB and Kreis ("115")."""
    values = {
        "area": 10.5,
        "population": 5000.0,
        "density": 476.0,
        "plz": "99001",
        "lon": "9,1",
        "lat": "48,5",
    }
    values |= details
    return [
        "60", kind, LAND, kreis[0], kreis[1:], verband, gem, name, values["area"], values["population"], 2500.0,
        2500.0, values["density"], values["plz"], values["lon"], values["lat"], "A01", "Mustergau", "02",
        "mittlere Besiedlungsdichte",
    ]  # fmt: skip


def above(satzart: str, kind: str, *keys: str, name: str) -> Row:
    """Return a row of a level above."""
    parts = [*keys, *[""] * (5 - len(keys))]
    return [satzart, kind, *parts, name, *[""] * 12]


def base_rows() -> list[Row]:
    """Return one Land with a Regierungsbezirk, a Region, two Landkreise, a Stadtkreis and nine municipalities."""
    return [
        above("10", "", LAND, name="Musterland"),
        above("20", "", LAND, "1", name="Reg.-Bez. Mustergau"),
        above("30", "", LAND, "1", "1", name="Region Mustertal"),
        above("40", "44", LAND, "1", "15", name="Musterkreis"),
        above("50", "50", LAND, "1", "15", "0001", name="Musterbach, Stadt"),
        gemeinde("115", "0001", "001", "Musterbach, Stadt", kind="63"),
        above("50", "54", LAND, "1", "15", "5002", name="GVV Lindental"),
        gemeinde("115", "5002", "002", "Lindenried"),
        gemeinde("115", "5002", "003", "Lindenau am Musterfluss"),
        gemeinde("115", "5002", "004", "Ahornstetten (Musterwald)"),
        gemeinde("115", "5002", "005", "Lindenau unter Ahorn, Stadt", kind="63"),
        above("50", "50", LAND, "1", "15", "9971", name="Gutsbezirk Mustermoor"),
        gemeinde(
            "115", "9971", "971", "Gutsbezirk Mustermoor, gemeindefreies Gebiet", kind="66", population=0.0
        ),
        above("40", "42", LAND, "1", "11", name="Hohenmuster, Stadtkreis"),
        above("50", "50", LAND, "1", "11", "0000", name="Hohenmuster, Landeshauptstadt"),
        gemeinde("111", "0000", "000", "Hohenmuster, Landeshauptstadt", kind="62"),
        above("40", "44", LAND, "1", "16", name="Ahornkreis"),
        above("50", "50", LAND, "1", "16", "0001", name="Bad Ahorn, Stadt"),
        gemeinde("116", "0001", "001", "Bad Ahorn, Stadt", kind="63"),
        above("50", "50", LAND, "1", "16", "0002", name="St. Muster"),
        gemeinde("116", "0002", "002", "St. Muster"),
    ]


@dataclass(frozen=True)
class Book:
    """An edition to write. `change` gives a copy with other rows."""

    day: str = "31.12.2021"
    rows: Sequence[Row] = field(default_factory=base_rows)
    sheet: str = "Onlineprodukt_Gemeinden"
    population_day: str = "31.12.2020"
    numeric_keys: bool = False

    def without(self, *names: str) -> "Book":
        """Return the edition without the rows of these names."""
        return replace(self, rows=[row for row in self.rows if row[7] not in names])

    def with_rows(self, *rows: Row) -> "Book":
        """Return the edition with further rows at the end."""
        return replace(self, rows=[*self.rows, *rows])

    def renamed(self, old: str, new: str) -> "Book":
        """Return the edition with another name for a place."""
        return replace(self, rows=[[*row[:7], new, *row[8:]] if row[7] == old else row for row in self.rows])

    def on(self, day: str) -> "Book":
        """Return the edition for another day."""
        return replace(self, day=day)

    def write(self, path: Path) -> Path:
        """Write the workbook and return its path."""
        with xlsxwriter.Workbook(str(path)) as book:
            book.add_worksheet("Inhalt").write(0, 0, "Gemeindeverzeichnis")
            sheet = book.add_worksheet(self.sheet)
            for number, row in enumerate([*self._head(), *self.rows, *FOOT]):
                for column, value in enumerate(row):
                    _write(sheet, number, column, self._cell(column, value))
        return path

    def _cell(self, column: int, value: Any) -> Any:
        return int(value) if self.numeric_keys and 2 <= column <= 6 and str(value).isdigit() else value

    def _head(self) -> list[Row]:
        return [
            [f"Gemeinden in Musterland nach Fläche, Bevölkerung und Postleitzahl am {self.day} (Jahr)"],
            [],
            ["Satz-art", "Text-kenn-zeichen", "Amtlicher Regionalschlüssel (ARS)", "", "", "", "", "Gemeindename",
             "Fläche km2 1)", "Bevölkerung2)", "", "", "", "Postleit-zahl3)", "Geografische Mittelpunktkoordinaten", "",
             "Reisegebiete", "", "Grad der Verstädterung", ""],
            ["", "", "Land", "RB", "Kreis", "VB", "Gem", "", "", "insgesamt", "männlich", "weiblich", "je km2", "",
             "Längengrad", "Breitengrad", "", "", "", ""],
            ["", "", f"Gebietsstand am {self.day} (Jahr)", "", "", "", "", "", f"{self.population_day} (Jahr)",
             f"am {self.population_day} (Jahr)"],
            [],
        ]  # fmt: skip


FOOT: list[Row] = [
    [],
    ["Quelle: Gemeindeverzeichnis-Informationssystem GV-ISys"],
    ["1) Abweichungen bei den Flächenangaben sind durch Runden der Zahlen möglich."],
    ["     Statistisches Bundesamt (Destatis), 2022"],
]


def _write(sheet: Any, number: int, column: int, value: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(number, column, value)
    elif value is not None:
        sheet.write_number(number, column, value)


Side = tuple[str, str] | None


@dataclass(frozen=True)
class Changed:
    """One row of a list of changes; sides are (ARS, name)."""

    kind: str
    old: Side
    new: Side
    legal: str = "01.01.2023"
    statistical: str = ""
    unit: str = "Gemeinde"
    area: str = ""
    population: Any = ""

    def cells(self) -> Row:
        """Return the cells as the list has them."""
        return [
            "98/2023/0001-R", self.unit, *_side(self.old, self.unit), self.kind, self.area, self.population,
            *_side(self.new, self.unit), self.legal, self.statistical or self.legal,
        ]  # fmt: skip


def _side(side: Side, unit: str) -> Row:
    if side is None:
        return ["", "", ""]
    ars, name = side
    return [ars, ars[:5] + ars[9:] if unit == "Gemeinde" else "", name]


def write_changes(
    path: Path, rows: Iterable[Changed], *, title: str = "Gebietsänderungen vom 01.01. - 31.12.2023"
) -> Path:
    """Write a list of territorial changes and return its path."""
    head: list[Row] = [
        [title],
        ["Kennziffer", "Regionaleinheit", "Abgebende / Aufgelöste Gemeinde", "", "", "", "", "",
         "Aufnehmende / Neugebildete Gemeinde", "", "", "Wirksamkeitsdatum", ""],
        ["", "", "Amtlicher Regionalschlüssel (ARS)", "Amtlicher Gemeinde-schlüssel (AGS)", "Name", "Änderungs-art 1)",
         "Fläche qm", "Einwohner", "Amtlicher Regionalschlüssel (ARS)", "Amtlicher Gemeinde-schlüssel (AGS)", "Name",
         "juristisch", "statistisch"],
        [],
    ]  # fmt: skip
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Deckblatt").write(0, 0, "Daten aus dem Gemeindeverzeichnis")
        sheet = book.add_worksheet("Gebietsaenderungen")
        for number, row in enumerate([*head, *(row.cells() for row in rows), [], ["1) Änderungsart:"]]):
            for column, value in enumerate(row):
                _write(sheet, number, column, value)
    return path
