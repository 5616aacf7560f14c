"""The library of the invented Land: practices of all networks, lessons, recommendations, and what is missing in it."""

import random
from datetime import timedelta

from gemeindenetz.demo.bulk import quiet
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.library_rows import LIBRARY_TABLES, PER_FINDING, LibraryRows
from gemeindenetz.demo.sizes import Size
from gemeindenetz.demo.towns import Town
from gemeindenetz.library.models import Commission, CommissionState
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.search.models import UnansweredQuery

#: Which share of the examples each network tells.
SHARES = (("gemeindenetzwerk", 0.8), ("staedtenetzwerk", 0.15), ("landkreisnetzwerk", 0.05))

#: Words that found nothing, as the search notes them, and how often in a year.
SEARCHED = (
    ("buergerbudget", 23), ("demenz leben", 14), ("zufallsauswahl", 9), ("hausaerztlich versorgung", 17),
    ("feuerwehrhaus", 11), ("wochenmarkt", 6), ("buergerstiftung", 4),
)  # fmt: skip
#: Topic, size of town, who sees to it.
LOOKED_FOR = (("digitale-teilhabe", "from-0", "anna"), ("engagementstrategie", "from-0", ""))


def write_library(
    chance: random.Random, frame: Frame, *, size: Size, members: dict[str, list[Town]]
) -> dict[str, int]:
    """Write the library in bulk; returns how many examples, findings and recommendations there are."""
    rows = LibraryRows(chance, frame)
    with quiet(*LIBRARY_TABLES):
        for key, share in SHARES:
            towns = members.get(key, [])
            if towns:
                rows.examples(frame.networks[key], towns=towns, count=round(size.examples * share))
        network = frame.networks["gemeindenetzwerk"]
        findings = rows.findings(network, size.examples // PER_FINDING) if rows.by_topic else {}
        if rows.by_topic:
            rows.recommendations(network, findings)
            rows.adoptions()
        return rows.write()


def write_what_is_missing(frame: Frame) -> None:
    """Write searches in vain of the last year, and examples the office wished for."""
    UnansweredQuery.objects.bulk_create(
        UnansweredQuery(words=words, count=count, day=frame.today - timedelta(days=40 + 10 * place))
        for place, (words, count) in enumerate(SEARCHED)
    )
    for topic, size, keeper in LOOKED_FOR:
        day = frame.today - timedelta(days=20)
        Commission.objects.create(
            network=frame.networks["gemeindenetzwerk"], topic=frame.topics[topic], size_class=size,
            wanted_by=frame.people["dana"].name, wanted_on=day, state_since=day, dataset=Dataset.DEMO,
            state=CommissionState.TAKEN if keeper else CommissionState.OPEN,
            taken_by=frame.people[keeper] if keeper else None,
        )  # fmt: skip
