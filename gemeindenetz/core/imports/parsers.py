"""From cells to values: what people write for text, days, numbers and yes. `ValueError` carries the German reason."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

_DAY = re.compile(r"^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$")
_YES, _NO = frozenset({"ja", "j", "x", "yes", "y", "1", "wahr", "true"}), frozenset(
    {"nein", "n", "no", "0", "falsch", "false"}
)  # fmt: skip


def as_text(cell: Any) -> str:
    """Return a cell as text; whole numbers lose the ".0" Excel gives them."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, datetime | date):
        return f"{cell:%d.%m.%Y}"
    return " ".join(str(cell).split())


def as_day(cell: Any) -> str:
    """Return a day as ISO text."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    text = str(cell)
    german, iso = _DAY.match(text), _ISO.match(text)
    try:
        if german:
            return date(int(german[3]), int(german[2]), int(german[1])).isoformat()
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3])).isoformat()
    except ValueError:
        pass
    raise ValueError(_("“%(text)s” is not a day. Please write it as 31.12.2026.") % {"text": text[:40]})


def as_number(cell: Any) -> str:
    """Return a number as exact text; German and English spelling."""
    text = str(cell).strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3})+", text) and not isinstance(cell, float):
        text = text.replace(".", "")
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(_("“%(text)s” is not a number.") % {"text": str(cell)[:40]})
    return str(number.normalize()) if number != number.to_integral_value() else str(int(number))


def as_yes_no(cell: Any) -> bool:
    """Return yes or no."""
    if isinstance(cell, bool):
        return cell
    text = as_text(cell).lower()
    if text in _YES or text in _NO:
        return text in _YES
    raise ValueError(_("“%(text)s” is neither yes nor no.") % {"text": text[:40]})


def as_mail(cell: Any) -> str:
    """Return a mail address."""
    text = as_text(cell)
    try:
        validate_email(text)
    except ValidationError as error:
        raise ValueError(_("“%(text)s” is not a mail address.") % {"text": text[:80]}) from error
    return text
