"""What upper apps do when a function passes to somebody else: they register, network does not know them.

Called inside the transaction of the decision. Whatever they keep about it (open matters, things to know) stays with them:
whoever confirms a handover reads `network.SeatHandover` and learns nothing more.
"""

from collections.abc import Callable

from gemeindenetz.network.models import SeatHandover

Follower = Callable[[SeatHandover], None]
_confirmed: list[Follower] = []
_taken_back: list[Follower] = []


def register_handover_follower(*, confirmed: Follower, taken_back: Follower) -> None:
    """Let an upper app follow: `confirmed` once office or mayor said yes, `taken_back` when the office undid it."""
    if confirmed not in _confirmed:
        _confirmed.append(confirmed)
        _taken_back.append(taken_back)


def tell_confirmed(handover: SeatHandover) -> None:
    """Tell every upper app that a handover was confirmed."""
    for follow in _confirmed:
        follow(handover)


def tell_taken_back(handover: SeatHandover) -> None:
    """Tell every upper app that a handover was taken back."""
    for follow in _taken_back:
        follow(handover)
