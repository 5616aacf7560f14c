"""Errors people can do something about.

Actions raise subclasses defined beside them; forms show them at the field, pages and the API map them once
(`core.middleware.DomainErrorMiddleware`). The message says what is wrong and what to do.
"""

from django.utils.functional import Promise

Message = str | Promise


class DomainError(Exception):
    """Something the person can mend. `field` names the form field it belongs to, if any."""

    status = 400

    def __init__(self, message: Message, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return str(self.message)


class Conflict(DomainError):
    """Somebody else was faster, or the record is no longer in the state the action needs."""

    status = 409


class NotAllowed(DomainError):
    """The actor sees the thing but may not do this; the message is the reason."""

    status = 403


class NotVisible(DomainError):
    """Outside what the actor may see: indistinguishable from a thing that does not exist."""

    status = 404

    def __init__(self) -> None:
        super().__init__("")
