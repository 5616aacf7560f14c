"""The names of the register in memory: built once per process, asked thousands of times."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from gemeindenetz.register.kinds import STADTKREIS, UNINCORPORATED
from gemeindenetz.register.names.spelling import Spelling, fold, take_apart

# Words that open a name without being a place themselves: "Groß Umstadt" is no pair of places.
_ADJECTIVES = frozenset(
    [
        "bad",
        "sankt",
        "gross",
        "klein",
        "neu",
        "alt",
        "ober",
        "unter",
        "nieder",
        "hohen",
        "hoch",
        "mittel",
        "markt",
        "schwaebisch",
        "bergisch",
        "deutsch",
        "preussisch",
        "nord",
        "sued",
        "ost",
        "west",
        "kleines",
        "grosses",
        "insel",
        "ostseebad",
    ]
)
SHORTEST_PART = 4
WITHOUT_UMLAUT = str.maketrans("äöüÄÖÜ", "aouAOU")


@dataclass(frozen=True, slots=True)
class Successor:
    """Into what an ended territory passed."""

    territory: int
    ags: str
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of one territory, today's or a former one."""

    territory: int
    ags: str
    level: str
    name: str
    official_name: str
    kind: str = ""
    postcode: str = ""
    # Last day of the territory; None while it exists.
    ended: date | None = None
    end_is_exact: bool = False
    # This is not the present name (which is `name`): the former one, and until when.
    former: str = ""
    former_until: date | None = None
    successors: tuple[Successor, ...] = ()
    spelling: Spelling = field(default_factory=lambda: Spelling(()))

    @property
    def is_area(self) -> bool:
        """An area without a municipality."""
        return self.kind in UNINCORPORATED

    @property
    def is_city(self) -> bool:
        """A town that is its own county."""
        return self.kind in {"61", "62"}

    @property
    def kreis(self) -> str:
        """The key of the county."""
        return self.ags[:5]


def entry(*, spelled: str = "", **values: object) -> Entry:
    """Make an entry whose spelling is taken from `spelled` or its name."""
    text = spelled or str(values["name"])
    return Entry(**values, spelling=take_apart(text))  # type: ignore[arg-type]


class NameIndex:
    """Look-up tables over entries. `towns` are current municipalities, the only ones that can be sure answers."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_base: dict[str, list[Entry]] = defaultdict(list)
        self.by_key: dict[str, list[Entry]] = defaultdict(list)
        self.by_first_words: dict[str, list[Entry]] = defaultdict(list)
        self.by_part: dict[str, list[Entry]] = defaultdict(list)
        self.without_bad: dict[str, list[Entry]] = defaultdict(list)
        self.without_umlaut: dict[str, list[Entry]] = defaultdict(list)
        self.by_ags: dict[str, Entry] = {}
        self.towns: list[Entry] = []
        self.counties: list[Entry] = []
        self.county_names: dict[str, Entry] = {}
        for one in entries:
            self._add(one)
        self._choices: dict[str, tuple[list[str], list[Entry]]] = {}

    def _add(self, one: Entry) -> None:
        if one.level == "kreis":
            if one.ended is None and not one.former:
                self.counties.append(one)
                self.county_names[one.ags] = one
                self.by_ags[one.ags] = one
            return
        spelling = one.spelling
        self.by_base[spelling.base_key].append(one)
        self.by_key[spelling.key].append(one)
        if one.ended is not None or one.is_area:
            self.by_ags.setdefault(one.ags, one)
            return
        if not one.former:
            self.by_ags[one.ags] = one
        self.towns.append(one)
        self._add_parts(one)

    def _add_parts(self, one: Entry) -> None:
        base = one.spelling.base
        bare = take_apart(one.name.translate(WITHOUT_UMLAUT))
        if bare != one.spelling:
            for key in {bare.key, bare.base_key}:
                self.without_umlaut[key].append(one)
        if base[0] == "bad" and len(base) > 1:
            self.without_bad["".join(base[1:])].append(one)
        for count in range(1, len(base)):
            self.by_first_words["".join(base[:count])].append(one)
        if "-" in one.name and base[0] not in _ADJECTIVES:
            for word in base[1:]:
                if len(word) >= SHORTEST_PART:
                    self.by_part[word].append(one)

    def choices(self, within: str) -> tuple[list[str], list[Entry]]:
        """Return the keys of all current municipalities below `within`, and whose they are, for fuzzy search."""
        if within not in self._choices:
            keys: list[str] = []
            owners: list[Entry] = []
            for one in self.towns:
                if one.ags.startswith(within):
                    for key in {one.spelling.key, one.spelling.base_key}:
                        keys.append(key)
                        owners.append(one)
            self._choices[within] = (keys, owners)
        return self._choices[within]

    def is_a_name(self, spelling: Spelling) -> bool:
        """Tell whether the words are anywhere in the country the name (or former name) of something."""
        return any(
            key in table
            for key in (spelling.key, spelling.base_key)
            for table in (self.by_base, self.by_key, self.by_part)
        )

    def county_of(self, one: Entry) -> Entry | None:
        """Return the county of a municipality."""
        return self.county_names.get(one.kreis)


def county_keys(name: str) -> frozenset[str]:
    """Return the ways to write a county: "Ortenaukreis" is also "Ortenau"."""
    key = fold(name.split(",", maxsplit=1)[0]).replace(" ", "")
    short = key.removesuffix("kreis")
    return frozenset({key, short} if len(short) >= SHORTEST_PART else {key})


def rural(counties: Sequence[Entry]) -> list[Entry]:
    """Return counties that are not towns of their own."""
    return [one for one in counties if one.kind not in STADTKREIS]
