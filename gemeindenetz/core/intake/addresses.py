"""Signed reply addresses: `reply+TOKEN@…`, `intern+TOKEN@…`, `bounce+TOKEN@…`.

A token carries numbers and a signature over them and a secret of the thing they name (a nonce that changes when
somebody is removed). It is written in small letters and digits, because mail servers may change capitals.
"""

import base64
import hmac
import re
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from django.conf import settings

from gemeindenetz.core import clock

REPLY, INTERNAL, BOUNCE = "reply", "intern", "bounce"
_KINDS = {"party": 1, "adviser": 2, "outbox": 3}
_NAMES = {code: name for name, code in _KINDS.items()}
_FIRST_DAY = date(2020, 1, 1)
VALID_FOR = timedelta(days=400)
_MAC = 10
_NUMBER = 5
_ADDRESS = re.compile(r"^(reply|intern|bounce)\+([a-z2-7]{20,60})@", re.IGNORECASE)


@dataclass(frozen=True)
class Token:
    """What an address names; believe it only after `is_genuine`. `box`: reply, intern or bounce."""

    box: str
    kind: str
    numbers: tuple[int, ...]
    day: date
    mac: bytes

    def is_genuine(self, secret: str) -> bool:
        """Tell whether we made it for the holder of this secret, not too long ago."""
        fresh = clock.today() - self.day <= VALID_FOR
        return fresh and hmac.compare_digest(self.mac, _mac(_body(self.kind, self.numbers, day=self.day), secret))


def reply_domain() -> str:
    """Return the domain of reply addresses, or nothing when mail is not taken in under such addresses."""
    return str(settings.MAIL_REPLY_DOMAIN)


def address_of(box: str, kind: str, *numbers: int, secret: str) -> str:
    """Return an address; empty without `MAIL_REPLY_DOMAIN`. One thing keeps its address for a month."""
    if not reply_domain():
        return ""
    body = _body(kind, numbers, day=clock.today().replace(day=1))
    token = base64.b32encode(body + _mac(body, secret)).decode().rstrip("=").lower()
    return f"{box}+{token}@{reply_domain()}"


def tokens_in(addresses: list[str]) -> list[Token]:
    """Return the tokens of those addresses that are written like ours."""
    found = (read(address) for address in addresses)
    return [token for token in found if token is not None]


def read(address: str) -> Token | None:
    """Return what an address names, or None for any other address."""
    match = _ADDRESS.match(address.strip())
    if match is None or not address.lower().strip().endswith(f"@{reply_domain().lower()}"):
        return None
    letters = match[2].upper()
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        return None
    body, mac = raw[:-_MAC], raw[-_MAC:]
    numbers, rest = divmod(len(body) - 3, _NUMBER)
    if rest or numbers < 1 or body[0] not in _NAMES:
        return None
    values = tuple(int.from_bytes(body[3 + n * _NUMBER : 3 + (n + 1) * _NUMBER]) for n in range(numbers))
    day = _FIRST_DAY + timedelta(days=int.from_bytes(body[1:3]))
    return Token(match[1].lower(), _NAMES[body[0]], values, day, mac)


def _body(kind: str, numbers: tuple[int, ...], *, day: date) -> bytes:
    head = bytes([_KINDS[kind]]) + (day - _FIRST_DAY).days.to_bytes(2)
    return head + b"".join(number.to_bytes(_NUMBER) for number in numbers)


def _mac(body: bytes, secret: str) -> bytes:
    key = f"core.intake.addresses:{settings.SECRET_KEY}:{secret}".encode()
    return hmac.new(key, body, sha256).digest()[:_MAC]
