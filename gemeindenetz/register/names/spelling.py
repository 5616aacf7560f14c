"""How German place names are written and folded into comparable keys."""

import re
import unicodedata
from dataclasses import dataclass

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"}
)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_OUTER_COMMA = re.compile(r"\s*,\s*")
_TOKEN = re.compile(r"[^\W_]+\.?|[/(]", re.UNICODE)
# Words that join a name and its addition; they carry no meaning for comparing ("a. d.", "an der", "/").
JOINERS = frozenset(
    [
        "a",
        "ab",
        "am",
        "an",
        "auf",
        "b",
        "bei",
        "beim",
        "d",
        "dem",
        "den",
        "der",
        "die",
        "das",
        "i",
        "im",
        "in",
        "o",
        "ob",
        "u",
        "ueber",
        "unter",
        "unterm",
        "v",
        "vom",
        "von",
        "vor",
        "vorm",
        "z",
        "zu",
        "zum",
        "zur",
    ]
)
# Joiners that may open the addition; articles alone open one only in "Weil der Stadt".
_OPENING = JOINERS - {"die", "das", "den"}
_SAINT = frozenset({"st", "sankt", "skt"})


def fold(text: str) -> str:
    """Return lower-case ASCII with ä as ae and single blanks between words."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_UMLAUTS))
    return _NOT_WORD.sub(" ", plain.encode("ascii", "ignore").decode().lower()).strip()


def sort_key(text: str) -> str:
    """Return the stored German order key (the database knows no German collation)."""
    return fold(text)


def split_title(official: str) -> tuple[str, str]:
    """Split an official name at its first comma outside brackets: "Aalen, Stadt" → ("Aalen", "Stadt")."""
    if "," not in official:
        return official.strip(), ""
    depth = 0
    for position, letter in enumerate(official):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth <= 0:
            title = _OUTER_COMMA.sub(", ", official[position + 1 :].strip())
            return official[:position].strip(), title
    return official.strip(), ""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name taken apart: words of the name proper, words of its addition, and which words were cut short."""

    base: tuple[str, ...]
    addition: tuple[str, ...] = ()
    cut: frozenset[str] = frozenset()

    @property
    def base_key(self) -> str:
        """The name proper without blanks, so that hyphens and blanks do not matter."""
        return "".join(self.base)

    @property
    def key(self) -> str:
        """Name and addition without joining words: `kirchheimteck`."""
        return "".join(self.base) + "".join(self.addition)


def _words(text: str) -> list[tuple[str, bool]]:
    """Return folded words (or "/" and "(") with whether a full stop cut them short."""
    text = unicodedata.normalize("NFC", text).replace("'", "").replace("’", "")
    found: list[tuple[str, bool]] = []
    for found_word in _TOKEN.findall(text):
        if found_word in "/(":
            found.append((found_word, False))
            continue
        word = fold(found_word).replace(" ", "")
        if word:
            found.append((word, found_word.endswith(".")))
    return found


def take_apart(text: str) -> Spelling:
    """Take a name without its title apart.

    "Kirchheim unter Teck", "Kirchheim/Teck" and "Kirchheim (Teck)" all give base `kirchheim`, addition `teck`;
    "St. Georgen i. Schw." gives base `sankt georgen`, addition `schw`, of which `schw` is cut short.
    """
    base: list[str] = []
    addition: list[str] = []
    cut: set[str] = set()
    opened = False
    for word, stopped in _words(text):
        if word in "/(":
            opened = opened or bool(base)
            continue
        if opened and word in JOINERS:
            continue
        # "Auf der Höhe" is a name of its own: an addition needs a name before it.
        if word in _OPENING and any(one not in JOINERS for one in base):
            opened = True
            continue
        full = "sankt" if word in _SAINT and not addition else word
        (addition if opened else base).append(full)
        if stopped and full == word:
            cut.add(full)
    return Spelling(tuple(base), tuple(addition), frozenset(cut))
