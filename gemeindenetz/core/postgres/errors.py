"""What can go wrong with the embedded database, in words for the person at the terminal."""

from django.utils.functional import Promise


class ClusterError(Exception):
    """The embedded database cannot be made or started; the message is translated when it is shown."""

    def __init__(self, message: Promise, **details: object) -> None:
        super().__init__(message, details)
        self._message = message
        self._details = details

    def __str__(self) -> str:
        return str(self._message) % self._details
