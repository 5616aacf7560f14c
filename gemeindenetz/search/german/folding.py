"""One spelling for everything that is typed differently: ä and ae, ß and ss, É and e, capitals, odd Unicode."""

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "œ": "oe"})
_SOFT = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def clean(text: str) -> str:
    """Remove what cannot be seen: soft hyphens, marks of writing direction, control characters."""
    return _CONTROL.sub(" ", _SOFT.sub("", text))


def fold(word: str) -> str:
    """Return the word in small letters without umlauts, ß and accents."""
    word = word.lower()
    if word.isascii():
        return word.replace("'", "")
    word = unicodedata.normalize("NFC", word).translate(_UMLAUTS)
    if not word.isascii():
        word = "".join(
            part for part in unicodedata.normalize("NFKD", word) if not unicodedata.combining(part)
        )
    return word.replace("'", "").replace("’", "")
