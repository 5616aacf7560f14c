"""From a typed name to a key: one sure answer, or ranked candidates with reasons, or none. Never a silent wrong one.

Sure is only what is plain: the official name, its addition in any spelling, the name without its addition where
only one place in scope has it, a former name of a place that still exists, an unmistakable slip of the pen. As soon
as a second place is plausible, or a hint (county, Land, postcode) speaks against the only one, people decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.names.finder import Finder
from gemeindenetz.register.names.grades import PLAIN, SUCCESSOR_SCORE, Grade, Match
from gemeindenetz.register.names.index import Entry, NameIndex, Successor, county_keys
from gemeindenetz.register.names.likeness import is_safe_slip
from gemeindenetz.register.names.typed import Typed, read_typed

MOST_CANDIDATES = 8
SLIP_MARGIN = 2
SHORTEST_CUT = 4
SHORTEST_WITHOUT_UMLAUT = 7
_WITH_ADDITION = frozenset({Grade.EXACT, Grade.ADDITION, Grade.HINTED, Grade.FORMER})
_GUESSES = (Grade.CUT_SHORT, Grade.BAD_MISSING, Grade.UMLAUT_LOST)


@dataclass(frozen=True)
class Candidate:
    """A possible answer. `name` is the official name; `reason` says why it stands here and what speaks against it."""

    ags: str
    name: str
    score: float
    reason: Message
    territory_id: int = 0
    county: str = ""


@dataclass(frozen=True)
class Resolution:
    """The answer for one typed name. `ags` is None unless it is sure."""

    name: str
    ags: str | None
    candidates: tuple[Candidate, ...]

    @property
    def sure(self) -> Candidate | None:
        """The one sure candidate."""
        return self.candidates[0] if self.ags and self.candidates else None


def resolve(index: NameIndex, name: str, *, within: str = "", hint_kreis: str = "") -> Resolution:
    """Resolve one typed name below the key `within`; `hint_kreis` is a county's key or name from another column."""
    answer = _Answer(index, name)
    every: list[Match] = []
    joined: Match | None = None
    for typed in read_typed(name):
        decider = _Decider(index, _hinted(typed, hint_kreis), within)
        sure = decider.sure()
        is_plain = any(one.grade in PLAIN for one in decider.matches)
        if is_plain and joined:
            # "Stadt Steinach" may mean Stadtsteinach or the Steinach that is a town.
            return answer.of(sorted([*every, *decider.matches], key=lambda one: one.rank))
        if sure and typed.has_lead and sure.entry.spelling.base != typed.spelling.base:
            joined = sure
        elif sure:
            return answer.of(_first(sure, decider.matches), sure=sure)
        elif is_plain:
            return answer.of(decider.by_hints())
        every.extend(decider.matches)
    if joined:
        return answer.of(_first(joined, every), sure=joined)
    return answer.of(sorted(every, key=lambda one: one.rank))


def _first(sure: Match, matches: list[Match]) -> list[Match]:
    return [sure, *(one for one in matches if one.entry.territory != sure.entry.territory)]


def _hinted(typed: Typed, hint: str) -> Typed:
    hint = hint.strip()
    if not hint or typed.county:
        return typed
    return replace(typed, county=hint if hint.isdigit() else min(county_keys(hint), key=len))


class _Decider:
    """Decides whether one of the matches of one reading leaves no doubt."""

    def __init__(self, index: NameIndex, typed: Typed, within: str) -> None:
        self.index = index
        self.typed = typed
        self.within = within
        self.matches = Finder(index, typed, within).matches()

    def sure(self) -> Match | None:
        """Return the one match that leaves no doubt, or None."""
        if self.typed.marker == "association":
            return None
        plain = [one for one in self.matches if one.grade in PLAIN]
        return self._sure_plain(plain) if plain else self._sure_guess()

    def by_hints(self) -> list[Match]:
        """Return the matches with those first that fit what else was typed."""
        return sorted(self.matches, key=lambda one: (not self._agrees(one.entry), one.rank))

    # --- the name itself

    def _sure_plain(self, plain: list[Match]) -> Match | None:
        by_key = [one for one in plain if one.grade == Grade.KEY]
        if by_key:
            return by_key[0] if len(plain) == 1 or not self.typed.spelling.base else None
        if self.typed.spelling.addition:
            plain = [one for one in plain if one.grade in _WITH_ADDITION]
            exact = [one for one in plain if one.grade == Grade.EXACT]
            plain = exact if len(exact) == 1 else plain
        fitting = [one for one in plain if self._agrees(one.entry)]
        at_postcode = [
            one for one in fitting if self.typed.postcode and one.entry.postcode == self.typed.postcode
        ]
        fitting = at_postcode if len(at_postcode) == 1 else fitting
        if len(fitting) != 1 or self._has_rival(fitting[0].entry):
            return None
        return fitting[0]

    def _agrees(self, one: Entry) -> bool:
        """Tell whether explicit hints fit; a postcode fits roughly, the register knows only the town hall's."""
        typed = self.typed
        if typed.land and not one.ags.startswith(typed.land):
            return False
        if typed.postcode and one.postcode and one.postcode[:2] != typed.postcode[:2]:
            return False
        if not typed.county:
            return True
        if typed.county.isdigit():
            return one.ags.startswith(typed.county)
        county = self.index.county_of(one)
        return county is not None and bool(county_keys(typed.county) & county_keys(county.name))

    def _has_rival(self, found: Entry) -> bool:
        """Tell whether an ended place of the same name, or a double name with this part, could be meant as well."""
        typed = self.typed
        if typed.has_hints or typed.spelling.addition or found.level == "kreis":
            return False
        ended = (one.entry for one in self.matches if one.grade == Grade.ENDED)
        if any(not _became(one, found) for one in ended):
            return True
        parts = self.index.by_part.get(typed.spelling.base_key, [])
        return any(one.ags[:2] == found.ags[:2] and one.territory != found.territory for one in parts)

    # --- guesses

    def _sure_guess(self) -> Match | None:
        rest = [one for one in self.matches if one.grade != Grade.AREA]
        for grade in _GUESSES:
            same = [one for one in rest if one.grade == grade]
            if same:
                only = len(same) == 1 and self._is_enough(grade) and self._agrees(same[0].entry)
                return same[0] if only else None
        return self._sure_slip(rest)

    def _is_enough(self, grade: Grade) -> bool:
        """Tell whether a shortened name is enough: no other place of that name anywhere, and enough letters left."""
        spelling = self.typed.spelling
        if grade == Grade.CUT_SHORT:
            return any(len(word) >= SHORTEST_CUT for word in spelling.base)
        return not self.index.is_a_name(spelling) and len(spelling.key) >= SHORTEST_WITHOUT_UMLAUT

    def _sure_slip(self, matches: list[Match]) -> Match | None:
        slips = [one for one in matches if one.grade == Grade.SLIP]
        if not slips or len(slips) != len(matches) or not self._agrees(slips[0].entry):
            return None
        first = slips[0]
        if len(slips) > 1 and slips[1].distance < first.distance + SLIP_MARGIN:
            return None
        if first.entry.level == "kreis":
            return first
        typed = self.typed.spelling
        if (
            not first.key
            or self.index.is_a_name(typed)
            or first.distance > 1
            or not is_safe_slip(typed.key, first.key)
        ):
            return None
        return None if self._shares_base(first) else first

    def _shares_base(self, match: Match) -> bool:
        """Tell whether the matched name without its addition belongs to several places."""
        spelling = match.entry.spelling
        if match.key == spelling.key and spelling.addition:
            return False
        same = {
            one.territory for one in self.index.by_base[spelling.base_key] if one.ags.startswith(self.within)
        }
        return len(same) > 1


def _became(ended: Entry, found: Entry) -> bool:
    """Tell whether an ended place lives on in the found one: its successor, or the same name in the same county."""
    return ended.kreis == found.kreis or any(successor.ags == found.ags for successor in ended.successors)


@dataclass(frozen=True)
class _Answer:
    """Puts matches into words for one typed name."""

    index: NameIndex
    name: str

    def of(self, matches: Iterable[Match], *, sure: Match | None = None) -> Resolution:
        """Return the resolution: candidates in the order of the matches, successors right behind ended places."""
        found: dict[str, Candidate] = {}
        for match in matches:
            found.setdefault(match.entry.ags, self._candidate(match))
            for successor in match.entry.successors if match.grade == Grade.ENDED else ():
                found.setdefault(successor.ags, self._successor(match.entry, successor))
        ranked = tuple(found.values())[:MOST_CANDIDATES]
        return Resolution(name=self.name, ags=sure.entry.ags if sure else None, candidates=ranked)

    def _candidate(self, match: Match) -> Candidate:
        one = match.entry
        return Candidate(
            one.ags, one.official_name, match.score, match.reason, one.territory, self._county(one.ags)
        )

    def _successor(self, ended: Entry, successor: Successor) -> Candidate:
        reason = _("successor of %(name)s") % {"name": ended.official_name}
        county = self._county(successor.ags)
        return Candidate(successor.ags, successor.name, SUCCESSOR_SCORE, reason, successor.territory, county)

    def _county(self, ags: str) -> str:
        county = self.index.county_names.get(ags[:5])
        return county.official_name if county and len(ags) > len(county.ags) else ""
