"""What towns ask for, as lower bounds per topic and size of town: never a number, never a name.

A cell counts municipalities with a request or a consultation on the topic. It reads "fewer than 5" or "at least 5,
10, 20, 50"; the bound leaves at least five members of the class out of the count, so that nobody can conclude
that (nearly) all of them asked. Classes with fewer than ten members are not shown, and sums over classes only
where no class is: then nothing can be worked out from one another (ADR 0044).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import connection

from gemeindenetz.register.queries.sizes import COARSE_CHOICES, coarse_size
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.places import atlas_of
from gemeindenetz.reports.suppression import K
from gemeindenetz.topics.queries.reading import resolved_slugs

#: The class of everybody, for networks in which no class of size is large enough.
ANY_SIZE = ""
#: Fewer members than this in a class: nothing of it is shown.
FEWEST_MEMBERS = 2 * K
BOUNDS = (50, 20, 10, K)

# The last topic noted in the period is that of the matter.
_ASKED = """
SELECT DISTINCT ON (subject) municipality, topic FROM ledger_fact
WHERE network = %(network)s AND dataset = %(dataset)s AND day BETWEEN %(since)s AND %(until)s
  AND kind IN ('request_received', 'case_opened', 'case_state', 'case_referred', 'consultation', 'visit')
  AND municipality <> '' AND reverses_id IS NULL
  AND NOT EXISTS (SELECT FROM ledger_fact AS back WHERE back.reverses_id = ledger_fact.id)
ORDER BY subject, topic = '', day DESC, id DESC
"""


@dataclass(frozen=True)
class Demand:
    """Lower bounds by topic and class; `sizes` are the classes that may be shown, in order."""

    sizes: tuple[str, ...]
    bounds: Mapping[tuple[str, str], int]

    def at_least(self, topic: str, size: str) -> int:
        """Return how many towns asked at least; 0 means "fewer than 5"."""
        return self.bounds.get((topic, size), 0)


def demand_of(*, network: str, dataset: str, period: Period, members: Iterable[str]) -> Demand:
    """Return what towns asked for in a period; `members` (AGS) say how many could have asked."""
    asked = _asked(network, dataset, period=period)
    members = set(members)
    atlas = atlas_of({*members, *(town for towns in asked.values() for town in towns)}, period.until)
    classes = {town: coarse_size(atlas.place(town).size) for town in atlas.places}
    bases: dict[str, int] = defaultdict(int)
    for town in members:
        bases[classes[town]] += 1
    sizes = tuple(size for size, _label in COARSE_CHOICES if bases[size] >= FEWEST_MEMBERS)
    if not sizes:
        sizes, classes = (ANY_SIZE,), dict.fromkeys(classes, ANY_SIZE)
        bases[ANY_SIZE] = len(members)
    bounds = {}
    for topic, towns in asked.items():
        for size in sizes:
            number = sum(classes[town] == size for town in towns)
            bounds[topic, size] = at_least(number, of_members=bases[size])
    return Demand(sizes, bounds)


def at_least(number: int, *, of_members: int) -> int:
    """Return the bound that may be told of a number of towns, 0 for "fewer than 5" and for classes too small."""
    return next((bound for bound in BOUNDS if bound <= min(number, of_members - K)), 0)


def _asked(network: str, dataset: str, *, period: Period) -> dict[str, set[str]]:
    """Return the towns that asked by topic."""
    resolved = resolved_slugs()
    found: dict[str, set[str]] = defaultdict(set)
    with connection.cursor() as cursor:
        values: dict[str, str | date] = {"network": network, "dataset": dataset, "since": period.since, "until": period.until}
        cursor.execute(_ASKED, values)
        for municipality, topic in cursor.fetchall():
            found[resolved.get(topic, topic)].add(municipality)
    return found
