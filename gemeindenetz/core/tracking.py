"""History by trigger (pghistory): every write leaves an event row, bulk writes too."""

from collections.abc import Callable
from typing import TypeVar

import pghistory
from django.db import models

M = TypeVar("M", bound=type[models.Model])


def tracked(*, leave_out: tuple[str, ...] = ()) -> Callable[[M], M]:
    """Return the class decorator that records inserts, updates and deletes of a model.

    The events stand in a model `<Name>History` of the same app. `leave_out` names fields that must not be
    kept (secrets, hashes, last sign-in).
    """

    def decorate(model: M) -> M:
        recorded: M = pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(),
            pghistory.DeleteEvent(),
            exclude=list(leave_out) or None,
            obj_field=pghistory.ObjForeignKey(related_name="history"),
            append_only=True,
            model_name=f"{model.__name__}History",
        )(model)
        return recorded

    return decorate
