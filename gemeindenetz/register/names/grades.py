"""How well a name fits: grades, their scores, and their reasons in words."""

from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.register.names.index import Entry


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
    OTHER_ADDITION = 0.6
    LONGER = 0.55
    AREA = 0.4


SUCCESSOR_SCORE = 0.84
# Grades that name a place in so many words; everything else is a guess.
PLAIN = frozenset({Grade.KEY, Grade.EXACT, Grade.ADDITION, Grade.HINTED, Grade.FORMER, Grade.BASE})

_REASONS: dict[Grade, Message] = {
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
    Grade.AREA: _("area without a municipality, cannot be a member"),
}


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that fits a typed name, how well, and for slips which key was meant and how many letters differ."""

    entry: Entry
    grade: Grade
    distance: int = 0
    key: str = ""

    @property
    def rank(self) -> tuple[float, int, str]:
        """Sort key, best first."""
        return (-self.grade.value, self.distance, self.entry.ags)

    @property
    def score(self) -> float:
        """Between 0 and 1; every further letter that differs costs a tenth."""
        return round(self.grade.value - 0.1 * max(0, self.distance - 1), 2)

    @property
    def reason(self) -> Message:
        """Why the entry stands among the candidates, and what speaks against it."""
        if self.grade == Grade.ENDED:
            return _ended(self.entry)
        if self.grade == Grade.FORMER:
            return _("former name, until %(day)s at the latest") % {"day": shown_day(self.entry.former_until)}
        if self.grade == Grade.SLIP and self.distance > 1:
            return _("similar spelling, %(count)d letters differ") % {"count": self.distance}
        return _REASONS[self.grade]


def graded(one: Entry, grade: Grade) -> Match:
    """Return a match, its grade lowered for what can never be a sure answer."""
    if one.is_area:
        return Match(one, Grade.AREA)
    if one.ended is not None:
        return Match(one, Grade.ENDED if grade.value > Grade.ENDED.value else grade)
    if one.former and grade in PLAIN and grade != Grade.KEY:
        return Match(one, Grade.FORMER)
    return Match(one, grade)


def _ended(one: Entry) -> Message:
    values = {"day": shown_day(one.ended), "names": ", ".join(other.name for other in one.successors)}
    if not one.successors:
        return _("no longer exists (until %(day)s at the latest), successor unknown") % values
    return _("existed until %(day)s, passed into %(names)s") % values
