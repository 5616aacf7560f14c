"""Facts of the ledger as rows, collected while memberships and matters are written."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from gemeindenetz.core.origins import Origin
from gemeindenetz.demo.bulk import copy, reserve
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models.sources import Dataset

COLUMNS = ("id", "day", "kind", "network", "municipality", "topic", "detail", "minutes", "amount", "subject", "dataset",
           "reverses_id", "recorded_at")  # fmt: skip
#: Position of the fact a row takes back, counted from the first row of the same batch; None: none.
Row = tuple[date, str, str, str, str, str, int | None, str, int | None, datetime]


class FactRows:
    """A growing batch of facts."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self.written = 0

    def add(  # noqa: PLR0913 - every dimension of a fact by its name
        self,
        day: date,
        kind: str,
        *,
        network: str,
        municipality: str,
        subject: str,
        at: datetime,
        topic: str = "",
        detail: str = "",
        minutes: int | None = None,
    ) -> int:
        """Add a fact; returns its position in the batch."""
        self._rows.append((day, kind, network, municipality, topic, detail, minutes, subject, None, at))
        return len(self._rows) - 1

    def reverse(self, position: int, at: datetime) -> None:
        """Take back a fact of this batch."""
        original = self._rows[position]
        self._rows.append((*original[:8], position, at))

    def write(self) -> None:
        """Write the batch and begin another (their triggers must be silent)."""
        # Reserved before the copying begins: while it runs the connection can do nothing else.
        numbers = reserve(Fact, len(self._rows))
        self.written += copy(Fact, COLUMNS, rows=self._numbered(numbers))
        self._rows = []

    def _numbered(self, numbers: range) -> Iterator[tuple[Any, ...]]:
        for number, row in zip(numbers, self._rows, strict=True):
            *start, subject, reverses, at = row
            back = numbers[reverses] if reverses is not None else None
            yield (number, *start, None, subject, Dataset.DEMO, back, at)


def subject(kind: str, number: int) -> str:
    """Return the opaque key of a matter or membership, as the actions make it."""
    return subject_of(Origin(kind, number))
