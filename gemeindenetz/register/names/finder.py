"""All entries of the index that one reading of a typed name could mean, each with its grade."""

from collections.abc import Iterator
from dataclasses import dataclass

from gemeindenetz.register.names.grades import PLAIN, Grade, Match, graded
from gemeindenetz.register.names.index import Entry, NameIndex, county_keys, rural
from gemeindenetz.register.names.likeness import is_one_off, is_safe_slip, nearest
from gemeindenetz.register.names.spelling import Spelling
from gemeindenetz.register.names.typed import LAND_NAMES, Typed

PREFIX_LENGTH = 4
_COUNTY_WORDS = frozenset({"kreis", "landkreis", "lkr", "lk", "kr"})


@dataclass(frozen=True)
class Finder:
    """Looks one reading up below the key `within`."""

    index: NameIndex
    typed: Typed
    within: str = ""

    def matches(self) -> list[Match]:
        """Return all matches, best first, each territory once."""
        if self.typed.marker == "county":
            return list(self._counties())
        found = list(self._plain())
        if not any(one.grade in PLAIN for one in found):
            found.extend(self._weaker())
            found.extend(self._unmistakable_counties())
        best: dict[int, Match] = {}
        for one in found:
            if self.typed.marker == "city" and not one.entry.is_city:
                continue
            known = best.get(one.entry.territory)
            if known is None or one.grade.value > known.grade.value:
                best[one.entry.territory] = one
        return sorted(best.values(), key=lambda one: one.rank)

    def _inside(self, entries: list[Entry] | None) -> Iterator[Entry]:
        return (one for one in entries or () if one.ags.startswith(self.within))

    # --- the name itself

    def _plain(self) -> Iterator[Match]:
        spelling = self.typed.spelling
        if self.typed.key and self.typed.key in self.index.by_ags:
            yield graded(self.index.by_ags[self.typed.key], Grade.KEY)
        if not spelling.base:
            return
        for one in self._inside(self.index.by_key.get(spelling.key)):
            yield graded(one, Grade.EXACT)
        for one in self._inside(self.index.by_base.get(spelling.base_key)):
            yield graded(one, self._by_addition(one))

    def _by_addition(self, one: Entry) -> Grade:
        typed = self.typed.spelling
        if not typed.addition:
            return Grade.BASE if one.spelling.addition else Grade.EXACT
        if one.spelling.addition and all(
            _fits(word, typed, official=one.spelling) for word in typed.addition
        ):
            return Grade.ADDITION
        if self._addition_is_hint(one):
            return Grade.HINTED
        return Grade.OTHER_ADDITION if one.spelling.addition else Grade.MORE

    def _addition_is_hint(self, one: Entry) -> bool:
        """Tell whether what stands beside the name is the county or the Land of this place."""
        words = [word for word in self.typed.spelling.addition if word not in _COUNTY_WORDS]
        county = self.index.county_of(one)
        if county and "".join(words) in county_keys(county.name):
            return True
        return LAND_NAMES.get(" ".join(words)) == one.ags[:2]

    # --- what it may have been meant to be

    def _weaker(self) -> Iterator[Match]:
        spelling, index = self.typed.spelling, self.index
        if not spelling.base:
            return
        tables = (
            (index.without_bad, spelling.base_key, Grade.BAD_MISSING),
            (index.without_umlaut, spelling.key, Grade.UMLAUT_LOST),
            (index.by_first_words, spelling.base_key, Grade.FIRST_PART),
            (index.by_part, spelling.base_key, Grade.PART),
        )
        for table, key, grade in tables:
            yield from (Match(one, grade) for one in self._inside(table.get(key)))
        if spelling.cut & set(spelling.base):
            yield from self._shortened()
        for count in range(len(spelling.base) - 1, 0, -1):
            shorter = "".join(spelling.base[:count])
            yield from (graded(one, Grade.LONGER) for one in self._inside(index.by_base.get(shorter)))
        yield from self._slips()

    def _shortened(self) -> Iterator[Match]:
        """Find names whose words begin like the shortened ones: "Schw. Gmünd"."""
        typed = self.typed.spelling
        for one in self._inside(self.index.towns):
            official = one.spelling.base
            if len(official) == len(typed.base) and all(
                word == known or (word in typed.cut and known.startswith(word))
                for word, known in zip(typed.base, official, strict=True)
            ):
                yield Match(one, Grade.CUT_SHORT)

    def _slips(self) -> Iterator[Match]:
        typed = self.typed.spelling
        choices = self.index.choices(self.within)
        seen: set[int] = set()
        for key in dict.fromkeys((typed.key, typed.base_key)):
            for one, matched, distance in nearest(key, choices):
                if one.territory not in seen and distance:
                    seen.add(one.territory)
                    yield Match(one, Grade.SLIP, distance, matched if key == typed.key else "")

    # --- counties

    def _counties(self) -> Iterator[Match]:
        """Find counties after a word like "Landkreis"."""
        key = self.typed.spelling.key
        wanted = {key, key.removesuffix("kreis")}
        for one in self._rural():
            if wanted & county_keys(one.name):
                yield Match(one, Grade.EXACT)
            elif is_one_off(key, one.spelling.key):
                yield Match(one, Grade.SLIP, 1, one.spelling.key)

    def _unmistakable_counties(self) -> Iterator[Match]:
        """Find counties by their bare name; used only where no municipality is called so."""
        key = self.typed.spelling.key
        return (Match(one, Grade.EXACT) for one in self._rural() if one.spelling.key == key)

    def _rural(self) -> list[Entry]:
        within = self.within[:5]
        return [one for one in rural(self.index.counties) if one.ags.startswith(within)]


def _fits(word: str, typed: Spelling, *, official: Spelling) -> bool:
    """Tell whether a typed word of the addition means a word of the official one ("T." means "Tauber")."""
    short = word in typed.cut or len(word) == 1 or len(word) >= PREFIX_LENGTH
    for known in official.addition:
        if (
            word == known
            or (short and known.startswith(word))
            or (known in official.cut and word.startswith(known))
        ):
            return True
        if is_one_off(word, known) and is_safe_slip(word, known):
            return True
    return False
