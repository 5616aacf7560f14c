"""Hard spellings of official names, as people type them: a generator with a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from gemeindenetz.register.names.index import Entry, NameIndex
from gemeindenetz.register.names.spelling import take_apart

_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_SHORT = {
    " an der ": " a.d. ",
    " am ": "/",
    " im ": " i. ",
    " unter ": "/",
    " ob ": " o. ",
    " in der ": " i.d. ",
}
LONG = 9


@dataclass(frozen=True)
class Spelled:
    """What somebody typed, what it means, and what kind of spelling it is."""

    text: str
    ags: str
    kind: str


def spellings(index: NameIndex, towns: list[Entry], *, seed: int) -> Iterator[Spelled]:
    """Yield several spellings of every town."""
    chance = random.Random(seed)
    for town in towns:
        for kind, text in _variants(index, town, chance):
            yield Spelled(text, town.ags, kind)


def _variants(index: NameIndex, town: Entry, chance: random.Random) -> Iterator[tuple[str, str]]:
    name = town.name
    yield "official", town.official_name
    yield (
        "title",
        chance.choice([f"Stadt {name}", f"Gemeinde {name}", f"{name} (Stadt)", f"Gemeindeverwaltung {name}"]),
    )
    yield "case", chance.choice([name.upper(), name.lower(), f"  {name}  "])
    yield "umlaut", name.translate(_PLAIN)
    yield "hyphen", name.replace("-", chance.choice([" ", " - ", "–"]))
    county = index.county_of(town)
    if county and county.kind in {"43", "44"}:
        yield "county", chance.choice([f"{name} (Kreis {county.name})", f"{name}, Landkreis {county.name}"])
    yield "postcode", f"{town.postcode} {name}"
    for long, short in _SHORT.items():
        if long in name:
            yield "short", name.replace(long, short)
    if "St. " in name:
        yield "saint", name.replace("St. ", "Sankt ")
    if len(town.spelling.base_key) >= LONG:
        yield "slip", _slip(name, chance)


def _slip(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(name.split("/", maxsplit=1)[0].split("(", maxsplit=1)[0]) - 1)
    kind = chance.choice(["lost", "double", "swap", "other"])
    if kind == "lost":
        return name[:at] + name[at + 1 :]
    if kind == "double":
        return name[:at] + name[at] + name[at:]
    if kind == "swap":
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + chance.choice("abcdefghiklmnoprstuw") + name[at + 1 :]


def means_another(index: NameIndex, spelled: Spelled) -> bool:
    """Tell whether the spelling happens to be the plain name of another place: then nobody could know better."""
    typed = take_apart(spelled.text)
    known = [*index.by_key.get(typed.key, []), *index.by_base.get(typed.base_key, [])]
    return any(one.ags != spelled.ags for one in known)
