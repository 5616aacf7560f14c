"""What has to be there when somebody enters the editorial work; every app adds its part once."""

from collections.abc import Callable

from gemeindenetz.core.actor import Actor

Preparation = Callable[[Actor], None]
_preparations: list[Preparation] = []


def register_preparation(preparation: Preparation) -> None:
    """Let an app make sure of its part for the networks the actor serves; it may run on every entrance."""
    if preparation not in _preparations:
        _preparations.append(preparation)


def prepare(actor: Actor) -> None:
    """Make sure of everything for an editor who enters."""
    for preparation in _preparations:
        preparation(actor)
