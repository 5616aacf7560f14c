"""From groups to cells: counts per topic, place and size class, and the equations that join them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gemeindenetz.register.queries.sizes import coarse_size
from gemeindenetz.reports.indicators import PUBLIC_BREAKDOWN
from gemeindenetz.reports.queries.matters import Activity, Course, Event, Matter
from gemeindenetz.reports.queries.places import Atlas, Place
from gemeindenetz.reports.suppression import Cell, Equation, Key, Status, disclose

ALL: Key = ("all",)
WITHOUT_TOPIC = ""
#: Kinds of nodes whose cells hang on where a municipality lies; the others are about the whole network.
PLACE_KINDS = ("region", "county", "size", "coarse", "cross")

_MATTER_MEASURES = ("begun", "running", "closed", "open", "open_before", "taken_up_again")
_EVENT_MEASURES = ("requests", "referred", "conversations", "visits")


@dataclass(frozen=True)
class Counts:
    """Counts by measure and node. A node is `("all",)`, `("county", "08111")` or the like."""

    values: Counter[Key]
    nodes: frozenset[Key]
    bases: Counter[Key]
    parents: dict[Key, Key]

    def value(self, measure: str, node: Key) -> int:
        """Return a count; nothing counted is zero."""
        return self.values[(measure, *node)]

    def children(self, node: Key) -> list[Key]:
        """Return the nodes below a node in the order of their keys."""
        return sorted(child for child, parent in self.parents.items() if parent == node)

    def of_kind(self, kind: str) -> list[Key]:
        """Return all nodes of a kind in the order of their keys."""
        return sorted(node for node in self.nodes if node[0] == kind)


@dataclass
class _Tally:
    values: Counter[Key] = field(default_factory=Counter)
    nodes: set[Key] = field(default_factory=lambda: {ALL})
    towns: Counter[Key] = field(default_factory=Counter)

    def add(self, nodes: Iterable[Key], measures: Iterable[str], *, count: int) -> None:
        for node in nodes:
            self.nodes.add(node)
            for measure in measures:
                self.values[(measure, *node)] += count

    def meet(self, measure: str, municipalities: Iterable[str], *, atlas: Atlas) -> None:
        """Count the municipalities behind each node; bodies without a key are none."""
        for place, number in Counter(atlas.place(ags) for ags in municipalities if ags).items():
            for node in [ALL, *_place_nodes(place)]:
                self.towns[(measure, *node)] += number


def count(
    activity: Activity, *, atlas: Atlas, members: Iterable[str], fields: dict[str, str], states: Iterable[str]
) -> Counts:
    """Add everything up.

    `members`: the AGS of those who were members in the period, which say how many municipalities could stand
    behind a cell. `fields`: the field of action of each topic. `states`: all in which a matter is open.
    """
    tally = _Tally()
    tally.nodes.update(("state", state) for state in states)
    _count_matters(tally, activity, atlas=atlas, fields=fields)
    _count_events(tally, activity, atlas=atlas, fields=fields)
    for key, number in tally.towns.items():
        tally.values[key] += number
    bases: Counter[Key] = Counter()
    for place, number in Counter(atlas.place(ags) for ags in members).items():
        for node in [ALL, *_place_nodes(place)]:
            bases[node] += number
            tally.nodes.add(node)
    parents = _parents(tally.nodes, fields)
    return Counts(tally.values, frozenset(tally.nodes | set(parents.values())), bases, parents)


def _count_matters(tally: _Tally, activity: Activity, *, atlas: Atlas, fields: dict[str, str]) -> None:
    """Sum by place first, then once per node: few places share very many municipalities."""
    places: Counter[tuple[Place, Course]] = Counter()
    for (municipality, course), number in activity.matters_by_place.items():
        places[atlas.place(municipality), course] += number
    for (place, course), number in places.items():
        tally.add([ALL, *_place_nodes(place)], _measures_of(course), count=number)
    for (topic, course), number in activity.matters_by_topic.items():
        tally.add(_topic_nodes(topic, fields), _measures_of(course), count=number)
    for state, number in activity.open_by_state.items():
        tally.add([("state", state)], ["open"], count=number)
    tally.meet("supported", {key for key, _course in activity.matters_by_place}, atlas=atlas)


def _measures_of(course: Course) -> list[str]:
    measures = ["running", "open" if course.is_open else "closed"]
    if course.begun:
        measures.append("begun")
    if course.open_before:
        measures.append("open_before")
    if not course.begun and not course.open_before:
        measures.append("taken_up_again")
    return measures


def _count_events(tally: _Tally, activity: Activity, *, atlas: Atlas, fields: dict[str, str]) -> None:
    places: Counter[tuple[Place, str]] = Counter()
    for (municipality, indicator), number in activity.events_by_place.items():
        places[atlas.place(municipality), indicator] += number
    for (place, indicator), number in places.items():
        tally.add([ALL, *_place_nodes(place)], [indicator], count=number)
    for (topic, indicator), number in activity.events_by_topic.items():
        tally.add(_topic_nodes(topic, fields), [indicator], count=number)
    advised = {key for key, code in activity.events_by_place if code in ("conversations", "visits")}
    tally.meet("advised", advised, atlas=atlas)


def nodes_of(single: Matter | Event, atlas: Atlas, *, fields: dict[str, str]) -> list[Key]:
    """Return all nodes a matter or event counts at."""
    nodes = [ALL, *_place_nodes(atlas.place(single.municipality)), *_topic_nodes(single.topic, fields)]
    if isinstance(single, Matter) and single.course.is_open:
        nodes.append(("state", single.state))
    return nodes


def _place_nodes(place: Place) -> list[Key]:
    return [
        ("region", place.region),
        ("county", place.county),
        ("size", place.size),
        ("coarse", coarse_size(place.size)),
        ("cross", place.region, coarse_size(place.size)),
    ]


def _topic_nodes(topic: str, fields: dict[str, str]) -> list[Key]:
    return [("field", fields.get(topic, topic)), ("topic", topic)]


def _parents(nodes: Iterable[Key], fields: dict[str, str]) -> dict[Key, Key]:
    """Return each node's parent in the tree of regions and counties, of fields and topics."""
    parents: dict[Key, Key] = {}
    for node in nodes:
        if node[0] == "county":
            parents[node] = ("region", node[1][:3]) if node[1].isdigit() else ("region", node[1])
        elif node[0] == "size":
            parents[node] = ("coarse", coarse_size(node[1]))
        elif node[0] == "topic":
            parents[node] = ("field", fields.get(node[1], node[1]))
        elif node[0] in ("region", "field", "coarse", "state"):
            parents[node] = ALL
    return parents


def statuses(counts: Counts) -> dict[Key, Status]:
    """Return how each cell is shown to people outside the matters."""
    cells = dict(_cells(counts))
    equations = [
        equation for equation in (*_sums(counts), *_flows()) if all(key in cells for key in equation.cells)
    ]
    return disclose(cells, equations)


def _cells(counts: Counts) -> Iterator[tuple[Key, Cell]]:
    for node in counts.nodes:
        base = counts.bases[node] if node[0] in PLACE_KINDS else counts.bases[ALL]
        for measure in _measures(node):
            yield (
                (measure, *node),
                Cell(
                    counts.value(measure, node),
                    base,
                    of_municipalities=measure in ("supported", "advised"),
                    # The network's own sums are what everybody needs; something below them gives way.
                    fixed=node == ALL,
                    guessed=measure == "taken_up_again",
                ),
            )


def _measures(node: Key) -> tuple[str, ...]:
    """Return what others read (or know from last year) about a kind of node.

    Below the network's sums only what ran is shown: begun, closed and open together would let small numbers be
    worked out from one another, and one of them alone says less.
    """
    if node == ALL:
        return (*_MATTER_MEASURES, *_EVENT_MEASURES, "supported", "advised")
    if node[0] == "state":
        return ("open",)
    if node[0] in ("cross", "coarse"):
        return ("running",)
    if node[0] in ("topic", "field"):
        return PUBLIC_BREAKDOWN
    return (*PUBLIC_BREAKDOWN, "supported", "advised")


def _sums(counts: Counts) -> Iterator[Equation]:
    """A region is the sum of its counties, the network of its regions, of its size classes, of its topics."""
    below: dict[tuple[Key, str], list[Key]] = defaultdict(list)
    for node, parent in counts.parents.items():
        below[parent, node[0]].append(node)
    for (parent, _kind), children in below.items():
        for measure in set(_measures(parent)) & set(_measures(children[0])):
            yield Equation((measure, *parent), tuple((measure, *child) for child in sorted(children)))
    crossings = counts.of_kind("cross")
    for kind, position in (("region", 1), ("coarse", 2)):
        for node in counts.of_kind(kind):
            parts = tuple(("running", *cell) for cell in crossings if cell[position] == node[1])
            yield Equation(("running", *node), parts)


def _flows() -> Iterator[Equation]:
    """What ran was open before, began or was taken up again; and it is closed or open now."""
    yield Equation(("running", *ALL), (("closed", *ALL), ("open", *ALL)))
    before = ("open_before", *ALL)
    yield Equation(("running", *ALL), (before, ("begun", *ALL), ("taken_up_again", *ALL)))
