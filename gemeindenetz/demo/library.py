"""The library of the invented Land: practices of all networks, lessons, recommendations, who took over from whom."""

import random

from gemeindenetz.demo.bulk import quiet
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.library_rows import LIBRARY_TABLES, PER_FINDING, LibraryRows
from gemeindenetz.demo.sizes import Size
from gemeindenetz.demo.towns import Town

#: Which share of the examples each network tells.
SHARES = (("gemeindenetzwerk", 0.8), ("staedtenetzwerk", 0.15), ("landkreisnetzwerk", 0.05))


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
