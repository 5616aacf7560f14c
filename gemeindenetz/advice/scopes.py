"""Which matters a signed-in person is part of, as scope tokens."""

from django.db.models import Q

from gemeindenetz.advice.models import CaseParty


def matters_of(person_id: int, organisation_ids: frozenset[int], /, *, own_factor: bool) -> set[str]:
    """Return `matter:<id>` for matters of administrations where the person still has a seat.

    Matters marked "only me" ask for a factor that is the person's own, not a mailbox's.
    """
    if not organisation_ids:
        return set()
    rule = Q(person=person_id, case__organisation__in=organisation_ids)
    if not own_factor:
        rule &= Q(case__only_me=False)
    return {
        f"matter:{number}"
        for number in CaseParty.objects.active().filter(rule).values_list("case", flat=True)
    }
