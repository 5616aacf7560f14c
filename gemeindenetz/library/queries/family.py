"""The family tree of a practice: what it was taken over from, and who took it over; only what the reader may see."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import Adoption, PracticeExample

#: A family is followed this far; longer chains do not occur, and a page must end.
DEEPEST = 8


@dataclass(frozen=True)
class Kin:
    """One municipality in the tree; `number` empty where it has no example the reader may see."""

    organisation: str
    organisation_id: int
    adopted_on: date | None
    thanks: str
    number: str
    title: str
    level: int
    is_here: bool = False


@dataclass(frozen=True)
class Family:
    """The tree from its first known ancestor, in reading order (depth first)."""

    kin: list[Kin] = field(default_factory=list)

    @property
    def is_family(self) -> bool:
        """More than one municipality."""
        return len(self.kin) > 1

    @property
    def adopters(self) -> int:
        """How many took it over, as far as the reader sees."""
        return max(0, len(self.kin) - 1)


def is_ancestor(one: PracticeExample, *, of: PracticeExample) -> bool:
    """Tell whether `one` is the example itself or what it was taken over from, directly or through others."""
    current: int | None = of.pk
    for _generation in range(DEEPEST):
        if current == one.pk:
            return True
        current = Adoption.objects.filter(own_example=current).values_list("example", flat=True).first()
        if current is None:
            return False
    return False


def family_of(example: PracticeExample, actor: Actor) -> Family:
    """Return the tree around an example; branches through entries the reader may not see are left out.

    A constant number of queries per generation, at most `DEEPEST` generations.
    """
    root = _root(example, actor)
    children, examples = _branches(root, actor)
    kin: list[Kin] = [
        Kin(
            root.organisation.name, root.organisation_id, None, "", root.number or "", root.title, 0,
            is_here=root.pk == example.pk,
        )
    ]  # fmt: skip
    _walk(root.pk, children, examples=examples, here=example.pk, kin=kin)
    return Family(kin)


def _root(example: PracticeExample, actor: Actor) -> PracticeExample:
    current = example
    for _generation in range(DEEPEST):
        above = PracticeExample.objects.readable_by(actor).filter(adoptions__own_example=current)
        found = above.select_related("organisation").first()
        if found is None:
            break
        current = found
    return current


def _branches(
    root: PracticeExample, actor: Actor
) -> tuple[dict[int, list[Adoption]], dict[int, PracticeExample]]:
    children: dict[int, list[Adoption]] = defaultdict(list)
    examples: dict[int, PracticeExample] = {}
    generation = {root.pk}
    for _number in range(DEEPEST):
        adoptions = list(
            Adoption.objects.filter(example__in=generation)
            .select_related("organisation")
            .order_by("adopted_on", "pk")
        )
        if not adoptions:
            break
        for adoption in adoptions:
            children[adoption.example_id].append(adoption)
        own = {adoption.own_example_id for adoption in adoptions} - {None}
        found = PracticeExample.objects.readable_by(actor).filter(pk__in=own)
        generation = set()
        for row in found.only("pk", "number", "title", "organisation"):
            examples[row.pk] = row
            generation.add(row.pk)
        if not generation:
            break
    return children, examples


def _walk(
    above: int,
    children: dict[int, list[Adoption]],
    *,
    examples: dict[int, PracticeExample],
    here: int,
    kin: list[Kin],
    level: int = 1,
) -> None:
    for adoption in children.get(above, []):
        own = examples.get(adoption.own_example_id or 0)
        kin.append(
            Kin(
                organisation=adoption.organisation.name,
                organisation_id=adoption.organisation_id,
                adopted_on=adoption.adopted_on,
                thanks=adoption.thanks,
                number=(own.number or "") if own else "",
                title=own.title if own else "",
                level=level,
                is_here=own is not None and own.pk == here,
            )
        )
        if own is not None and level < DEEPEST:
            _walk(own.pk, children, examples=examples, here=here, kin=kin, level=level + 1)
