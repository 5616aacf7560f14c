"""Invented place names: first elements and endings that sound right together and name no real municipality.

Three fences keep real names out: the elements are uncommon; combinations that exist in Germany are listed in
`REAL`; and `invent` leaves out every name of the loaded register. A test compares with the official register.
"""

import random
from collections.abc import Collection, Iterator


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ELEMENTS = _words("""
Ahorn Amsel Auer Balken Beeren Bickel Binsen Birn Blumen Bohlen Brachen Brunn Dachs Dahlen Deichel Distel
Dohlen Dorn Drossel Efeu Eiben Eichel Elster Farn Ferch Fichten Finken Flachs Forellen Frosch Garben Geiß
Ginster Glocken Grillen Gundel Habichts Hafer Halm Hasel Hecken Heidel Herbst Holder Honig Hopfen Hummel Iltis
Kastanien Kauz Kerbel Kiesel Klee Kolken Korn Kranich Kresse Lauch Laub Lerchen Lilien Linden Marder Maulbeer
Meisen Milan Minzen Mispel Mohn Moos Nessel Nuss Ocker Otter Pappel Pilz Pirol Quellen Quitten Rain Rauten Reb
Reiher Rispen Rotbuchen Sanddorn Schilf Schlehen Schneck Schwalben Seggen Silber Spatzen Specht Spier Stachel
Storchen Tannel Ulmen Veilchen Wacholder Wachtel Wegerich Weiden Wermut Wicken Wiesel Winden Wollgras Zapfen
Ziest Zimt
""")
ENDINGS = _words("""
bach berg beuren born bronn brück burg dorf eck egg felden furt haag hain hausen heim hofen ingen kirch kofen
lingen mühl munden au rain ried rode roth schwand sheim stein stetten tal thal weiler wangen wies winkel zell
zimmern
""")
PREFIXES = ("", "Ober", "Unter", "Neu", "Alt", "Groß", "Klein", "Hohen", "Mittel", "Wald", "Nieder", "Vorder")
#: Combinations that are real names of municipalities or well-known places.
REAL = frozenset(
    _words("""
Ahorntal Auerbach Birnbach Blumenthal Brunnthal Dachsbach Dachsberg Dahlenburg Dornburg Dornheim Dornstetten
Elsterberg Fichtenberg Finkenthal Gundelsheim Haselau Haselbach Haseldorf Heckenbach Heidelberg Hummeltal
Kieselbronn Lilienthal Lindau Lindenberg Lindendorf Meisenheim Moosbach Moosburg Niederotterbach Nussbach
Nussdorf Oberotterbach Otterbach Otterberg Ottersheim Rainau Spatzenhausen Vorderweidenthal Weidenbach
Weidenberg Weidenstetten Weidenthal Weidingen Windeck Zapfendorf
""")
)


def all_names() -> Iterator[str]:
    """Yield every invented name in a fixed order: plain ones first, then those with a prefix."""
    for prefix in PREFIXES:
        for element in ELEMENTS:
            for ending in ENDINGS:
                if name := _joined(prefix, element, ending=ending):
                    yield name


def invent(chance: random.Random, count: int, *, taken: Collection[str]) -> list[str]:
    """Return `count` different names; none of `taken` (names of the loaded register and of the personas' towns)."""
    found: list[str] = []
    batch: list[str] = []
    for prefix in PREFIXES:
        batch = [name for name in _of_prefix(prefix) if name not in taken]
        chance.shuffle(batch)
        found += batch[: count - len(found)]
        if len(found) >= count:
            break
    chance.shuffle(found)
    return found


def _of_prefix(prefix: str) -> list[str]:
    names = (_joined(prefix, element, ending=ending) for element in ELEMENTS for ending in ENDINGS)
    return [name for name in names if name]


def _joined(prefix: str, element: str, *, ending: str) -> str:
    """Join the parts as German place names do; an empty text where they would not sound like one."""
    stem = element
    if ending[0] in "aei" and stem.endswith(("en", "el", "er")) and ending in ("ingen", "eck", "egg", "au"):
        stem = stem.removesuffix("en")
    if stem[-1] == ending[0] or (stem[-1] in "szß" and ending[0] in "sz"):
        return ""
    if stem[-1] in "aeiouöü" and ending[0] in "aeiou":
        return ""
    name = f"{prefix}{stem.lower()}{ending}" if prefix else f"{stem}{ending}"
    return "" if name in REAL or len(name) > 20 else name
