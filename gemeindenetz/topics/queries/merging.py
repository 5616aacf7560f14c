"""What merging one topic into another would change, as far as an actor may know it."""

import hashlib
from dataclasses import dataclass, field

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.uses import topic_uses

#: Rows named per kind; the rest is counted.
NAMED = 12


@dataclass(frozen=True)
class UseGroup:
    """Rows of one kind that would be moved: the first by name, how many the actor sees."""

    label: Message
    names: list[str]
    count: int

    @property
    def more(self) -> int:
        """How many are not named."""
        return self.count - len(self.names)


@dataclass(frozen=True)
class MergePlan:
    """What would become of everything. `affects_others`: rows are among them that the actor may not see."""

    source: Topic
    target: Topic
    labels: list[str]
    narrower: list[Topic]
    groups: list[UseGroup] = field(default_factory=list)
    affects_others: bool = False

    @property
    def fingerprint(self) -> str:
        """What the actor was shown, so that applying can tell whether it still holds."""
        shown = (
            self.source.pk,
            self.target.pk,
            self.labels,
            [topic.pk for topic in self.narrower],
            [(str(group.label), group.names, group.count) for group in self.groups],
            self.affects_others,
        )
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]


def rehearse_merge(*, actor: Actor, source: Topic, target: Topic) -> MergePlan:
    """Return what merging would change; changes nothing (three queries per kind of row)."""
    groups: list[UseGroup] = []
    affects_others = False
    for use in topic_uses():
        rows = list(use.seen(source.pk, actor))
        affects_others = affects_others or use.rows(source.pk).count() > len(rows)
        if rows:
            names = [use.name(row) for row in rows[:NAMED]]
            groups.append(UseGroup(use.label, names, len(rows)))
    return MergePlan(
        source, target, labels_gained(source, target), list(source.narrower.all()), groups, affects_others
    )


def labels_gained(source: Topic, target: Topic) -> list[str]:
    """Return the names that become alternative labels of the target."""
    known = {word.casefold() for word in (target.label, *target.alternative_labels)}
    words = [source.label, *source.alternative_labels]
    return [word for word in words if word.casefold() not in known]
