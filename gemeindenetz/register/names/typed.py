"""Take apart what people type: the name itself, and hints around it (title, county, Land, postcode, office)."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from gemeindenetz.register.names.spelling import Spelling, fold, take_apart

Marker = Literal["", "town", "city", "county", "association"]

LONGEST = 200
_POSTCODE = re.compile(r"(?<!\d)(?:D-?\s?)?(\d{5})(?!\d)")
_KEY = re.compile(r"(?<!\d)(\d{8})(?!\d)")
# In front of the name: what kind of body is meant.
_TOWN_WORDS = [
    "stadt",
    "gemeinde",
    "markt",
    "flecken",
    "kreisstadt",
    "stadtverwaltung",
    "gemeindeverwaltung",
    "buergermeisteramt",
    "rathaus",
    "ortsgemeinde",
    "marktgemeinde",
    "landeshauptstadt",
    "universitaetsstadt",
    "hansestadt",
    "einheitsgemeinde",
    "kommune",
]
_COUNTY_WORDS = ("landkreis", "landratsamt", "kreisverwaltung", "lkr", "lra", "lk", "kreis", "kr")
_ASSOCIATION_WORDS = [
    "verbandsgemeinde",
    "samtgemeinde",
    "verwaltungsgemeinschaft",
    "gemeindeverwaltungsverband",
    "verwaltungsverband",
    "gemeindeverband",
    "verwaltungsgemeinde",
    "gvv",
    "vvg",
    "vg",
    "sg",
    "amt",
]
_LEAD: dict[str, Marker] = {
    **dict.fromkeys(_TOWN_WORDS, "town"),
    "stadtkreis": "city",
    **dict.fromkeys(_COUNTY_WORDS, "county"),
    **dict.fromkeys(_ASSOCIATION_WORDS, "association"),
}
# Words that may follow the name without saying anything about which place it is.
_TITLES = frozenset(
    [*_TOWN_WORDS, "st", "gkst", "gkstadt", "m", "mkt", "grosse kreisstadt", "gr kreisstadt", "bad", "kurort", "grosse",
     "krst", "kreisfreie stadt", "deutschland", "brd"]
)  # fmt: skip
_COUNTY_HINT = re.compile(
    r"[\s,(\-–]+(?:im\s+)?(?:landkreis|lkr\.?|landkr\.?|kreis|kr\.|lk)\s+([^,()]+)\)?\s*$", re.IGNORECASE
)
LAND_NAMES: dict[str, str] = {
    "schleswig holstein": "01", "sh": "01", "hamburg": "02", "niedersachsen": "03", "nds": "03", "bremen": "04",
    "nordrhein westfalen": "05", "nrw": "05", "westfalen": "05", "westf": "05", "hessen": "06", "hess": "06",
    "rheinland pfalz": "07", "rlp": "07", "pfalz": "07", "baden wuerttemberg": "08", "bw": "08", "ba wue": "08",
    "bawue": "08", "baden": "08", "wuerttemberg": "08", "wuertt": "08", "wttbg": "08", "bayern": "09", "bay": "09",
    "oberbayern": "09", "niederbayern": "09", "oberpfalz": "09", "oberfranken": "09", "mittelfranken": "09",
    "unterfranken": "09", "schwaben": "09", "opf": "09", "saarland": "10", "saar": "10", "berlin": "11",
    "brandenburg": "12", "mecklenburg vorpommern": "13", "meckl": "13", "mv": "13", "sachsen": "14", "sachs": "14",
    "sachsen anhalt": "15", "anhalt": "15", "thueringen": "16", "thuer": "16",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed name: its spelling, what kind of body was named, and explicit hints."""

    raw: str
    spelling: Spelling
    marker: Marker = ""
    county: str = ""
    land: str = ""
    postcode: str = ""
    key: str = ""
    # The words still begin with one for the kind of body ("Stadt Steinach"); another reading leaves it out.
    has_lead: bool = False

    @property
    def has_hints(self) -> bool:
        """The person said more than the name."""
        return bool(self.county or self.land or self.postcode)


def read_typed(text: str) -> list[Typed]:
    """Return the readings of a typed name, the plainest first.

    "Stadt Wehlen" is a name of its own, "Stadt Aalen" is not: so the words as they stand come first, then the name
    without the word in front.
    """
    raw = " ".join(text[:LONGEST].replace("\u00ad", "").split())
    rest = raw.lstrip(" \"'„“”‚‘;.:*•–-").rstrip(" \"'„“”‚‘;:*•–-")
    key = _KEY.search(rest)
    postcode = _POSTCODE.search(rest)
    rest = _POSTCODE.sub(" ", _KEY.sub(" ", rest)).strip(" ,-")
    rest, county = _county_hint(rest)
    plain = _with_tail(
        Typed(
            raw,
            Spelling(()),
            county=county,
            postcode=postcode[1] if postcode else "",
            key=key[1] if key else "",
        ),
        rest,
    )
    shorter = _without_lead(plain, rest)
    readings = [replace(plain, has_lead=bool(shorter)), *shorter]
    return [reading for reading in readings if reading.spelling.base or reading.key]


def _county_hint(text: str) -> tuple[str, str]:
    """Cut "(Landkreis Esslingen)" or ", Kreis ES" off; a text that starts with it names the county itself."""
    found = _COUNTY_HINT.search(text)
    if not found or not text[: found.start()].strip(" ,(-"):
        return text, ""
    lead = fold(text[: found.start()])
    if lead in {"stadt und", "stadt", "der", "im"}:
        return text, ""
    return text[: found.start()].strip(" ,(-"), fold(found[1])


def _with_tail(typed: Typed, text: str) -> Typed:
    """Read the parts after commas: titles say nothing, Land and county are hints, the rest belongs to the name."""
    main, *tail = [part.strip() for part in text.split(",")]
    spelling = take_apart(main)
    spelling, typed = _brackets(spelling, typed, text=main)
    for part in tail:
        word = fold(part)
        if not word or word in _TITLES:
            continue
        if word in {"landkreis", "kreis", "lkr", "lk"}:
            typed = replace(typed, marker="county")
        elif word in {"stadtkreis", "kreisfreie stadt"}:
            typed = replace(typed, marker="city")
        elif word in LAND_NAMES and word != "baden":
            typed = replace(typed, land=LAND_NAMES[word])
        elif word.endswith("kreis"):
            typed = replace(typed, county=word)
        else:
            more = take_apart(part)
            spelling = replace(spelling, addition=spelling.addition + more.base + more.addition)
    return replace(typed, spelling=spelling)


def _brackets(spelling: Spelling, typed: Typed, *, text: str) -> tuple[Spelling, Typed]:
    """Read brackets that hold a title or the kind of body instead of a part of the name."""
    inside = re.search(r"\(([^()]*)\)?", text)
    if not inside:
        return spelling, typed
    word = fold(inside[1])
    plain = take_apart(text[: inside.start()] + text[inside.end() :])
    if word in _TITLES:
        return plain, typed
    if word in {"landkreis", "kreis", "lkr", "lk"}:
        return plain, replace(typed, marker="county")
    if word in {"stadtkreis", "kreisfreie stadt"}:
        return plain, replace(typed, marker="city")
    if word in LAND_NAMES and word not in {
        "baden",
        "pfalz",
        "schwaben",
        "sachsen",
        "anhalt",
        "saar",
        "westf",
    }:
        return plain, replace(typed, land=LAND_NAMES[word])
    if word.endswith("kreis"):
        return plain, replace(typed, county=word)
    return spelling, typed


def _without_lead(plain: Typed, text: str) -> list[Typed]:
    """Return the reading without the words in front that name the kind of body ("Große Kreisstadt X")."""
    words = text.split()
    marker: Marker = ""
    while len(words) > 1:
        first = fold(words[0])
        if first in {"die", "der", "das"} or (
            first in {"grosse", "gr"} and fold(words[1]) in {"kreisstadt", "kreisst"}
        ):
            words = words[1:]
            continue
        if first not in _LEAD:
            break
        marker = _LEAD[first] if marker in {"", "town"} else marker
        words = words[1:]
        if fold(words[0]) in {"der", "des", "von"} and len(words) > 1:
            words = words[1:]
    stripped = _without_trail(words) if not marker else words
    if len(words) > 1 and fold(words[-1]) in _COUNTY_WORDS:
        stripped, marker = words[:-1], "county"
    if marker or len(stripped) < len(text.split()):
        again = _with_tail(replace(plain, marker=marker or plain.marker), " ".join(stripped))
        return [again]
    return []


def _without_trail(words: list[str]) -> list[str]:
    """Drop a title written behind the name without a comma ("Aalen Stadt")."""
    return words[:-1] if len(words) > 1 and fold(words[-1]) in {"stadt", "gemeinde", "gkst"} else words
