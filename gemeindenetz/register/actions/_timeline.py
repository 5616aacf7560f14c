"""What a territory was called when: split, sharpened and put together again, one property at a time."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from gemeindenetz.register.actions._snapshots import date_range
from gemeindenetz.register.models import Edition, Territory, TerritoryName
from gemeindenetz.register.names.spelling import sort_key, split_title

PROPERTIES = ("official_name", "kind", "ars")
# Starting points: None is "since we know of it".
Track = list[tuple[date | None, str]]


def _before(one: date | None, other: date | None) -> bool:
    return other is not None and (one is None or one < other)


def insert_change(track: Track, *, on: date, old: str, new: str) -> Track | None:
    """Return the track with the change from `old` to `new` on that day, or None when it does not fit.

    An edition only knows "at the latest then", a list knows the day: so a known change moves to its day, a step
    between two editions is put in, and a name from before the first edition is added in front.
    """
    for place in (_sharpened, _split, _in_front):
        found = place(track, on, old=old, new=new)
        if found is not None:
            return found
    return None


def _sharpened(track: Track, on: date, *, old: str, new: str) -> Track | None:
    for at in range(len(track) - 1):
        if track[at][1] == old and track[at + 1][1] == new:
            later = track[at + 2][0] if at + 2 < len(track) else None
            fits = _before(track[at][0], on) and (later is None or on < later)
            return [*track[: at + 1], (on, new), *track[at + 2 :]] if fits else None
    return None


def _split(track: Track, on: date, *, old: str, new: str) -> Track | None:
    for at in range(len(track) - 1, -1, -1):
        following = track[at + 1][0] if at + 1 < len(track) else None
        if track[at][1] == old and _before(track[at][0], on) and (following is None or on < following):
            return [*track[: at + 1], (on, new), *track[at + 1 :]]
    return None


def _in_front(track: Track, on: date, *, old: str, new: str) -> Track | None:
    start, value = track[0]
    later = track[1][0] if len(track) > 1 else None
    if value == new and _before(start, on) and (later is None or on < later):
        return [(start, old), (on, new), *track[1:]]
    return None


@dataclass
class Timeline:
    """All designations of one territory."""

    territory: Territory
    tracks: dict[str, Track]
    changed: bool = False

    @classmethod
    def of(cls, territory: Territory) -> "Timeline":
        """Read a territory's present and former designations (`former_names` should be prefetched)."""
        former = sorted(territory.former_names.all(), key=lambda name: name.valid.lower or date.min)
        steps = [*((name.valid.lower, name) for name in former)]
        present = former[-1].valid.upper if former else territory.valid.lower
        tracks: dict[str, Track] = {}
        for each in PROPERTIES:
            values = [(start, str(getattr(name, each))) for start, name in steps]
            tracks[each] = _collapsed([*values, (present, str(getattr(territory, each)))])
        return cls(territory, tracks)

    def change(self, each: str, *, on: date, old: str, new: str) -> bool | None:
        """Put a change in; True when it was new, False when it was known, None when it does not fit."""
        found = insert_change(self.tracks[each], on=on, old=old, new=new)
        if found is None:
            return None
        if found == self.tracks[each]:
            return False
        self.tracks[each] = found
        self.changed = True
        return True

    def former_names(self, edition: Edition) -> list[TerritoryName]:
        """Return the former designations to store, and set the present one on the territory."""
        starts = sorted({start for track in self.tracks.values() for start, _ in track if start is not None})
        first = self.territory.valid.lower
        bounds = [first, *(start for start in starts if first is None or start > first)]
        names = [self._name(start, until, edition=edition) for start, until in pairwise(bounds)]
        present = self._values(bounds[-1])
        name, title = split_title(present["official_name"])
        for field, value in {**present, "name": name, "title": title}.items():
            setattr(self.territory, field, value)
        self.territory.sort_key = sort_key(present["official_name"])
        return names

    def _values(self, day: date | None) -> dict[str, str]:
        return {each: _value_on(track, day) for each, track in self.tracks.items()}

    def _name(self, start: date | None, until: date | None, *, edition: Edition) -> TerritoryName:
        values = self._values(start)
        name, title = split_title(values["official_name"])
        return TerritoryName(
            territory=self.territory,
            valid=date_range(start, until),
            name=name,
            title=title,
            edition=edition,
            **values,
        )


def _collapsed(track: Track) -> Track:
    return [step for at, step in enumerate(track) if at == 0 or step[1] != track[at - 1][1]]


def _value_on(track: Track, day: date | None) -> str:
    values = [track[0][1]]
    values += [value for start, value in track[1:] if start is None or (day is not None and start <= day)]
    return values[-1]
