"""What lists of members say about days and persons, read without guessing more than they say."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from gemeindenetz.core.imports.parsers import as_day, as_text

_YEAR = re.compile(r"^(?:seit\s+)?(\d{4})$", re.IGNORECASE)
_MONTH = re.compile(r"^(?:seit\s+)?(\d{1,2})[./-](\d{4})$", re.IGNORECASE)
_ISO_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_TITLES = re.compile(
    r"\b(?:Frau|Herrn?|Dr|Prof|Dipl|Ing|Bürgermeister(?:in)?|BM|med|h\.\s?c)\b\.?(?:-Ing\.)?", re.IGNORECASE
)
EARLIEST, LATEST = 1945, 2100
MONTHS = range(1, 13)
#: Digits of a key: regional key, municipality, county; Excel eats one leading zero.
REGIONAL_KEY, TOWN_KEY, COUNTY_KEY = 12, 8, 5
KEY_LENGTHS = (COUNTY_KEY - 1, COUNTY_KEY, TOWN_KEY - 1, TOWN_KEY, REGIONAL_KEY)
PARTS_OF_DAY = 3


def as_fuzzy_day(cell: Any) -> str:
    """Return a day ("2014-03-01"), a month ("2014-03") or a year ("2014") as the list writes it."""
    text = as_text(cell)
    for pattern, order in ((_YEAR, (1,)), (_MONTH, (2, 1)), (_ISO_MONTH, (1, 2))):
        found = pattern.match(text)
        if found:
            parts = [int(found[place]) for place in order]
            if EARLIEST <= parts[0] <= LATEST and all(month in MONTHS for month in parts[1:]):
                return f"{parts[0]:04d}" + "".join(f"-{month:02d}" for month in parts[1:])
            break
    day = as_day(cell)
    if not EARLIEST <= int(day[:4]) <= LATEST:
        raise ValueError(_("“%(text)s” is hardly the day that was meant.") % {"text": text[:40]})
    return day


def first_day(text: str) -> date:
    """Return the first day of what the list writes: a year begins on 1 January."""
    parts = [int(part) for part in text.split("-")]
    year, month, day = (*parts, 1, 1)[:PARTS_OF_DAY]
    return date(year, month, day)


def is_exact(text: str) -> bool:
    """Tell whether the list names the day itself."""
    return len(text.split("-")) == PARTS_OF_DAY


def as_key(cell: Any) -> str:
    """Return an official key: eight digits of a municipality or five of a county; Excel eats leading zeros."""
    digits = as_text(cell).replace(" ", "")
    if not digits.isdigit() or len(digits) not in KEY_LENGTHS:
        raise ValueError(_("“%(text)s” is no official key (AGS, eight digits).") % {"text": digits[:40]})
    if len(digits) == REGIONAL_KEY:
        return digits[:COUNTY_KEY] + digits[-3:]
    return digits.zfill(TOWN_KEY if len(digits) > COUNTY_KEY else COUNTY_KEY)


@dataclass(frozen=True)
class Name:
    """A person's name in two parts."""

    given: str
    family: str

    @property
    def whole(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}".strip()


def read_name(text: str) -> Name:
    """Return given and family name; form of address and titles are left out, "Muster, Erika" is turned round."""
    plain = " ".join(_TITLES.sub(" ", text).replace("..", ".").split()).strip(" .")
    if "," in plain:
        family, _comma, given = plain.partition(",")
        return Name(given.strip(), family.strip())
    given, _space, family = plain.rpartition(" ")
    return Name(given, family)
