"""Requests nobody confirmed are given up."""

from gemeindenetz.advice.actions.ask import CONFIRM_WITHIN
from gemeindenetz.advice.models import AdviceRequest, RequestColleague, RequestState
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.use_case import use_case


def expire_unconfirmed(*, actor: Actor) -> int:
    """Give up requests older than seven days that were never confirmed; their texts and names are emptied.

    Who: the system. Returns how many; running twice does no harm.
    """
    with use_case(actor):
        old = AdviceRequest.objects.filter(
            state=RequestState.UNCONFIRMED, created_at__lt=clock.now() - CONFIRM_WITHIN
        )
        numbers = list(old.values_list("pk", flat=True))
        RequestColleague.objects.filter(request__in=numbers).delete()
        return AdviceRequest.objects.filter(pk__in=numbers).update(
            state=RequestState.EXPIRED, name="", email="", phone="", function="", moves="", helps="",
            place_typed="", secret_hash="",
        )  # fmt: skip
