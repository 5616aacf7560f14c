"""From a typed name to a key: one sure answer, or ranked candidates with reasons, or none. Never a silent wrong one.

Sure is only what is plain: the official name, its addition in any spelling, the name without its addition where
only one place in scope has it, a former name of a place that still exists, an unmistakable slip of the pen. As soon
as a second place is plausible, or a hint (county, Land, postcode) speaks against the only one, people decide.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.register.names.index import Entry, NameIndex, county_keys, rural
from gemeindenetz.register.names.likeness import is_one_off, is_safe_slip, nearest
from gemeindenetz.register.names.spelling import Spelling
from gemeindenetz.register.names.typed import LAND_NAMES, Typed, read_typed

MOST_CANDIDATES = 8
SLIP_MARGIN = 2
SUCCESSOR_SCORE = 0.84
SHORTEST_CUT = 4
SHORTEST_WITHOUT_UMLAUT = 7
PREFIX_LENGTH = 4


class Grade(Enum):
    """How a candidate was found; the value is its score."""

    KEY = 1.0
    EXACT = 0.99
    ADDITION = 0.98
    HINTED = 0.97
    FORMER = 0.95
    BASE = 0.94
    CUT_SHORT = 0.9
    BAD_MISSING = 0.88
    UMLAUT_LOST = 0.86
    ENDED = 0.85
    FIRST_PART = 0.84
    PART = 0.82
    MORE = 0.8
    SLIP = 0.78
    LONGER = 0.55
    OTHER_ADDITION = 0.6
    ASSOCIATION = 0.45
    AREA = 0.4


PLAIN = frozenset({Grade.KEY, Grade.EXACT, Grade.ADDITION, Grade.HINTED, Grade.FORMER, Grade.BASE})
REASONS: dict[Grade, Message] = {
    Grade.KEY: _("official key"),
    Grade.EXACT: _("official name"),
    Grade.ADDITION: _("name with its addition"),
    Grade.HINTED: _("name, and the place named beside it fits"),
    Grade.BASE: _("name without its addition"),
    Grade.CUT_SHORT: _("shortened name"),
    Grade.BAD_MISSING: _("name without “Bad”"),
    Grade.UMLAUT_LOST: _("name without its umlaut"),
    Grade.SLIP: _("similar spelling"),
    Grade.MORE: _("the addition is not part of the official name"),
    Grade.FIRST_PART: _("the official name begins like this"),
    Grade.PART: _("part of a double name"),
    Grade.LONGER: _("perhaps a part of this municipality"),
    Grade.OTHER_ADDITION: _("same name with another addition"),
    Grade.ASSOCIATION: _("an association of municipalities was named, not the municipality"),
    Grade.AREA: _("area without a municipality, cannot be a member"),
}


@dataclass(frozen=True)
class Candidate:
    """A possible answer. `name` is the official name; `reason` says why it stands here and what speaks against it."""

    ags: str
    name: str
    score: float
    reason: Message
    territory_id: int = 0


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


@dataclass(frozen=True, slots=True)
class _Match:
    entry: Entry
    grade: Grade
    distance: int = 0
    note: Message = ""


def resolve(index: NameIndex, name: str, *, within: str = "", hint_kreis: str = "") -> Resolution:
    """Resolve one typed name below the key `within`; `hint_kreis` is a county's key or name from another column."""
    readings = [_hinted(reading, hint_kreis) for reading in read_typed(name)]
    every: list[_Match] = []
    for reading in readings:
        matches = _match(index, reading, within)
        sure = _sure(index, reading, matches, within)
        if sure:
            return _answer(name, [sure, *(one for one in matches if one.entry.territory != sure.entry.territory)], sure)
        if any(one.grade in PLAIN for one in matches):
            return _answer(name, _by_hints(index, reading, matches), None)
        every.extend(matches)
    return _answer(name, every, None)


def _hinted(typed: Typed, hint: str) -> Typed:
    hint = hint.strip()
    if not hint or typed.county:
        return typed
    return replace(typed, county=hint if hint.isdigit() else next(iter(sorted(county_keys(hint), key=len))))


# --- finding ---------------------------------------------------------------------------------------------------


def _match(index: NameIndex, typed: Typed, within: str) -> list[_Match]:
    """Return all matches of one reading, each territory once with its best grade."""
    if typed.marker == "county":
        return _counties(index, typed, within)
    found = list(_plain_matches(index, typed, within))
    if not any(one.grade in PLAIN for one in found):
        found.extend(_weaker_matches(index, typed, within))
        found.extend(_counties(index, typed, within, exact_only=True))
    best: dict[int, _Match] = {}
    for one in found:
        if typed.marker == "city" and not one.entry.is_city:
            continue
        known = best.get(one.entry.territory)
        if known is None or one.grade.value > known.grade.value:
            best[one.entry.territory] = one
    return sorted(best.values(), key=lambda one: (-one.grade.value, one.distance, one.entry.ags))


def _plain_matches(index: NameIndex, typed: Typed, within: str) -> Iterator[_Match]:
    spelling = typed.spelling
    if typed.key and typed.key in index.by_ags:
        yield _graded(index.by_ags[typed.key], Grade.KEY)
    if not spelling.base:
        return
    for one in index.by_key.get(spelling.key, []):
        if one.ags.startswith(within):
            yield _graded(one, Grade.EXACT)
    for one in index.by_base.get(spelling.base_key, []):
        if one.ags.startswith(within):
            yield _graded(one, _grade_by_addition(index, spelling, one))


def _grade_by_addition(index: NameIndex, typed: Spelling, one: Entry) -> Grade:
    if not typed.addition:
        return Grade.EXACT if not one.spelling.addition else Grade.BASE
    if one.spelling.addition and all(_fits(word, typed, one.spelling) for word in typed.addition):
        return Grade.ADDITION
    if _addition_is_hint(index, typed, one):
        return Grade.HINTED
    return Grade.OTHER_ADDITION if one.spelling.addition else Grade.MORE


def _fits(word: str, typed: Spelling, official: Spelling) -> bool:
    """Tell whether a typed word of the addition means a word of the official one ("T." means "Tauber")."""
    for known in official.addition:
        short = word in typed.cut or len(word) == 1
        if word == known or (short and known.startswith(word)) or (known in official.cut and word.startswith(known)):
            return True
        if len(word) >= PREFIX_LENGTH and known.startswith(word):
            return True
        if is_one_off(word, known) and is_safe_slip(word, known, 1):
            return True
    return False


def _addition_is_hint(index: NameIndex, typed: Spelling, one: Entry) -> bool:
    """Tell whether what stands beside the name is the county or the Land of this place."""
    words = [word for word in typed.addition if word not in {"kreis", "landkreis", "lkr", "lk", "kr"}]
    county = index.county_of(one)
    if county and "".join(words) in county_keys(county.name):
        return True
    return LAND_NAMES.get(" ".join(words)) == one.ags[:2]


def _graded(one: Entry, grade: Grade) -> _Match:
    """Lower the grade of what can never be a sure answer."""
    if one.is_area:
        return _Match(one, Grade.AREA)
    if one.ended is not None:
        return _Match(one, Grade.ENDED if grade.value > Grade.ENDED.value else grade)
    if one.former and grade in PLAIN and grade != Grade.KEY:
        return _Match(one, Grade.FORMER)
    return _Match(one, grade)


def _weaker_matches(index: NameIndex, typed: Typed, within: str) -> Iterator[_Match]:
    spelling = typed.spelling
    if not spelling.base:
        return
    tables = (
        (index.without_bad, spelling.base_key, Grade.BAD_MISSING),
        (index.without_umlaut, spelling.key, Grade.UMLAUT_LOST),
        (index.by_first_words, spelling.base_key, Grade.FIRST_PART),
        (index.by_part, spelling.base_key, Grade.PART),
    )
    for table, key, grade in tables:
        yield from (_Match(one, grade) for one in table.get(key, []) if one.ags.startswith(within))
    if spelling.cut & set(spelling.base):
        yield from _shortened(index, spelling, within)
    for count in range(len(spelling.base) - 1, 0, -1):
        shorter = index.by_base.get("".join(spelling.base[:count]), [])
        yield from (_graded(one, Grade.LONGER) for one in shorter if one.ags.startswith(within))
    yield from _slips(index, spelling, within)


def _shortened(index: NameIndex, typed: Spelling, within: str) -> Iterator[_Match]:
    """Find names whose words begin like the shortened ones: "Schw. Gmünd"."""
    for one in index.towns:
        official = one.spelling
        if not one.ags.startswith(within) or len(official.base) != len(typed.base):
            continue
        pairs = zip(typed.base, official.base, strict=True)
        if all(word == known or (word in typed.cut and known.startswith(word)) for word, known in pairs):
            yield _Match(one, Grade.CUT_SHORT)


def _slips(index: NameIndex, typed: Spelling, within: str) -> Iterator[_Match]:
    choices = index.choices(within)
    seen: set[int] = set()
    for key in dict.fromkeys((typed.key, typed.base_key)):
        for one, matched, distance in nearest(key, choices):
            if one.territory in seen or distance == 0:
                continue
            seen.add(one.territory)
            note = matched if key == typed.key else ""
            yield _Match(one, Grade.SLIP, distance, note)


def _counties(index: NameIndex, typed: Typed, within: str, *, exact_only: bool = False) -> list[_Match]:
    """Find counties by name; a bare name means the municipality, so only unmistakable names pass `exact_only`."""
    key = typed.spelling.key
    wanted = {key} if exact_only else {key, key.removesuffix("kreis")}
    found = []
    for one in rural(index.counties):
        if not one.ags.startswith(within[:5]):
            continue
        keys = county_keys(one.name) if not exact_only else {one.spelling.key}
        if wanted & keys:
            found.append(_Match(one, Grade.EXACT))
        elif not exact_only and is_one_off(key, one.spelling.key):
            found.append(_Match(one, Grade.SLIP, 1, one.spelling.key))
    return found


# --- deciding --------------------------------------------------------------------------------------------------


def _sure(index: NameIndex, typed: Typed, matches: list[_Match], within: str) -> _Match | None:
    """Return the one match that leaves no doubt, or None."""
    if typed.marker == "association":
        return None
    plain = [one for one in matches if one.grade in PLAIN]
    if plain:
        return _sure_plain(index, typed, matches, plain)
    rest = [one for one in matches if one.grade != Grade.AREA]
    for grade in (Grade.CUT_SHORT, Grade.BAD_MISSING, Grade.UMLAUT_LOST):
        same = [one for one in rest if one.grade == grade]
        if same:
            return same[0] if len(same) == 1 and _safe_short(index, typed, grade) and _agrees(index, typed, same[0]) else None
    return _sure_slip(index, typed, rest, within)


def _sure_plain(index: NameIndex, typed: Typed, matches: list[_Match], plain: list[_Match]) -> _Match | None:
    by_key = [one for one in plain if one.grade == Grade.KEY]
    if by_key:
        return by_key[0] if len(plain) == 1 or not typed.spelling.base else None
    if typed.spelling.addition:
        plain = [one for one in plain if one.grade in {Grade.EXACT, Grade.ADDITION, Grade.HINTED, Grade.FORMER}]
        best = [one for one in plain if one.grade == Grade.EXACT]
        plain = best if len(best) == 1 else plain
    fitting = [one for one in plain if _agrees(index, typed, one)]
    at_postcode = [one for one in fitting if typed.postcode and one.entry.postcode == typed.postcode]
    fitting = at_postcode if len(at_postcode) == 1 else fitting
    if len(fitting) != 1:
        return None
    return None if _has_rival(index, typed, matches, fitting[0]) else fitting[0]


def _has_rival(index: NameIndex, typed: Typed, matches: list[_Match], found: _Match) -> bool:
    """Tell whether an ended place of the same name, or a double name with this part, could be meant as well."""
    if typed.has_hints or typed.spelling.addition or found.entry.level == "kreis":
        return False
    for one in matches:
        # The same name in the same county is the same place under a new key.
        same_place = one.entry.kreis == found.entry.kreis or any(
            successor.ags == found.entry.ags for successor in one.entry.successors
        )
        if one.grade == Grade.ENDED and not same_place:
            return True
    parts = index.by_part.get(typed.spelling.base_key, [])
    return any(one.ags[:2] == found.entry.ags[:2] and one.territory != found.entry.territory for one in parts)


def _agrees(index: NameIndex, typed: Typed, match: _Match) -> bool:
    """Tell whether explicit hints fit; a postcode fits roughly, because the register knows only the town hall's."""
    one = match.entry
    if typed.land and not one.ags.startswith(typed.land):
        return False
    if typed.postcode and one.postcode and one.postcode[:2] != typed.postcode[:2]:
        return False
    if not typed.county:
        return True
    if typed.county.isdigit():
        return one.ags.startswith(typed.county)
    county = index.county_of(one)
    return county is not None and bool(county_keys(typed.county) & county_keys(county.name))


def _safe_short(index: NameIndex, typed: Typed, grade: Grade) -> bool:
    """Tell whether a shortened name is enough: no other place of that name anywhere, and enough letters left."""
    spelling = typed.spelling
    if grade == Grade.CUT_SHORT:
        return any(len(word) >= SHORTEST_CUT for word in spelling.base)
    return not index.is_a_name(spelling) and len(spelling.key) >= SHORTEST_WITHOUT_UMLAUT


def _sure_slip(index: NameIndex, typed: Typed, matches: list[_Match], within: str) -> _Match | None:
    slips = [one for one in matches if one.grade == Grade.SLIP]
    if not slips or len(slips) != len(matches) or not _agrees(index, typed, slips[0]):
        return None
    first = slips[0]
    if len(slips) > 1 and slips[1].distance < first.distance + SLIP_MARGIN:
        return None
    if first.entry.level == "kreis":
        return first
    key = typed.spelling.key
    matched = str(first.note)
    if not matched or index.is_a_name(typed.spelling) or not is_safe_slip(key, matched, first.distance):
        return None
    return None if _shares_base(index, first.entry, matched, within) else first


def _shares_base(index: NameIndex, one: Entry, matched: str, within: str) -> bool:
    """Tell whether the matched name without its addition belongs to several places."""
    if matched == one.spelling.key and one.spelling.addition:
        return False
    same = {other.territory for other in index.by_base[one.spelling.base_key] if other.ags.startswith(within)}
    return len(same) > 1


def _by_hints(index: NameIndex, typed: Typed, matches: list[_Match]) -> list[_Match]:
    if not typed.has_hints:
        return matches
    return sorted(matches, key=lambda one: (not _agrees(index, typed, one), -one.grade.value))


# --- answering -------------------------------------------------------------------------------------------------


def _answer(name: str, matches: Iterable[_Match], sure: _Match | None) -> Resolution:
    candidates: dict[str, Candidate] = {}
    for one in sorted(matches, key=lambda match: (match is not sure, -match.grade.value, match.distance)):
        candidates.setdefault(one.entry.ags, _candidate(one))
        for successor in one.entry.successors if one.grade == Grade.ENDED else ():
            reason = _("successor of %(name)s") % {"name": one.entry.official_name}
            candidates.setdefault(successor.ags, Candidate(successor.ags, successor.name, SUCCESSOR_SCORE, reason))
    ranked = list(candidates.values())[:MOST_CANDIDATES]
    return Resolution(name=name, ags=sure.entry.ags if sure else None, candidates=tuple(ranked))


def _candidate(match: _Match) -> Candidate:
    one = match.entry
    score = match.grade.value - 0.1 * max(0, match.distance - 1)
    return Candidate(one.ags, one.official_name, round(score, 2), _reason(match), one.territory)


def _reason(match: _Match) -> Message:
    one = match.entry
    if match.grade == Grade.ENDED:
        return _ended_reason(one)
    if match.grade == Grade.FORMER:
        return _("former name, until %(day)s") % {"day": shown_day(one.former_until)}
    if match.grade == Grade.SLIP and match.distance > 1:
        return _("similar spelling, %(count)d letters differ") % {"count": match.distance}
    return REASONS[match.grade]


def _ended_reason(one: Entry) -> Message:
    values = {"day": shown_day(one.ended), "names": ", ".join(other.name for other in one.successors)}
    if not one.successors:
        return _("no longer exists (until %(day)s at the latest), successor unknown") % values
    return _("no longer exists since %(day)s, passed into %(names)s") % values
