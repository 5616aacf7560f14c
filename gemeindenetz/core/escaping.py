"""Escaping for tags that write many values in one go: as Django's `escape`, with one look at each text."""

from typing import Any

# As html.escape writes them.
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escaped(value: Any) -> str:
    """Return a value as text that cannot become markup; what is marked as safe stays as it is."""
    if type(value) is str:
        return value.translate(_MARKUP)
    if hasattr(value, "__html__"):
        return str(value.__html__())
    return str(value).translate(_MARKUP)
