"""How large the invented Land is."""

import argparse
from dataclasses import dataclass

SMALLEST = 12


@dataclass(frozen=True)
class Size:
    """Counts of everything that is counted."""

    municipalities: int
    members: int
    cases: int
    entries: int
    facts: int = 0

    @property
    def examples(self) -> int:
        """Practice examples: half as many as consultations (quality.md)."""
        return self.cases // 2

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Size":
        """Return the size a command asked for; what was not given follows from what was."""
        municipalities = max(SMALLEST, options.municipalities)
        members = options.members or max(8, round(municipalities * LAND.members / LAND.municipalities))
        return cls(
            municipalities,
            min(members, municipalities),
            max(0, options.cases),
            options.entries or options.cases * 20,
            options.facts,
        )


#: The two sizes of quality.md.
LAND = Size(municipalities=1_101, members=230, cases=3_000, entries=60_000)
BUND = Size(municipalities=10_900, members=5_000, cases=200_000, entries=1_000_000, facts=2_000_000)
