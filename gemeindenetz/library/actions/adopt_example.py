"""Taken over from: one click, with thanks to the source town; builds the family tree of a practice."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.models import Adoption, PracticeExample
from gemeindenetz.library.queries.family import is_ancestor
from gemeindenetz.network.models import Organisation


class AdoptedAlready(Conflict):
    """This municipality stands in the tree already."""


class OwnExampleElsewhere(DomainError):
    """The own example must be the adopter's, and not an ancestor of what it comes from."""


def adopt_example(
    *,
    actor: Actor,
    example: PracticeExample,
    organisation: Organisation,
    thanks: str = "",
    own_example: PracticeExample | None = None,
) -> Adoption:
    """Say "we took this over"; whoever reads the example sees it, with the thanks.

    Who: people of another municipality or organisation. Raises `NotVisible`, `NotAllowed`, `AdoptedAlready`,
    `OwnExampleElsewhere`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_adopt(actor, example, organisation=organisation))
    if own_example is not None:
        _require_own(own_example, example, organisation=organisation)
    with use_case(actor):
        values = {
            "thanks": thanks.strip(),
            "own_example": own_example,
            "adopted_by": actor.name,
            "adopted_on": clock.today(),
            "dataset": organisation.dataset,
        }
        adoption, is_new = Adoption.objects.get_or_create(
            example=example, organisation=organisation, defaults=values
        )
        if not is_new:
            raise AdoptedAlready(_("Your municipality stands here already. Thank you!"))
    return adoption


def _require_own(own: PracticeExample, example: PracticeExample, *, organisation: Organisation) -> None:
    if own.organisation_id != organisation.pk:
        raise OwnExampleElsewhere(_("Please choose an example of your own municipality."), field="own_example")
    if is_ancestor(own, of=example):
        raise OwnExampleElsewhere(
            _("This example itself comes from yours; a practice cannot be its own ancestor."), field="own_example"
        )


def take_back_adoption(*, actor: Actor, adoption: Adoption) -> None:
    """Take "we took this over" back.

    Who: those who said it, editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, adoption.example))
    require(permissions.can_take_back_adoption(actor, adoption))
    with use_case(actor):
        adoption.delete()
