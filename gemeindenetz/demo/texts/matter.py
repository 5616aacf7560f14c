"""What a matter is made of: sentences by their place in a matter, written by hand, joined with facts of the town.

Places: {ort} the town · {kreis} its county · {ew} inhabitants · {teil} a district · {nachbar} another member ·
{zahl} a small number · {monat} a month · {jahr} a year · {verein} an association · {strasse} a street.
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Matter:
    """Sentences for one topic."""

    topic: str
    titles: tuple[str, ...]
    moves: tuple[str, ...]
    helps: tuple[str, ...]
    advice: tuple[str, ...]
    replies: tuple[str, ...]
    notes: tuple[str, ...]
    talks: tuple[str, ...]
    steps: tuple[str, ...]
    occasions: tuple[str, ...]
    results: tuple[str, ...]
    opens: tuple[str, ...]

    @property
    def blocks(self) -> list[str]:
        """All sentences."""
        return [text for field in fields(self) if field.name != "topic" for text in getattr(self, field.name)]
