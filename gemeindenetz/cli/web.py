"""The web, a child of `serve`: gunicorn on the supervisor's socket, with the program that is loaded already."""

from typing import Any

from gunicorn.app.base import BaseApplication

from gemeindenetz.config import gunicorn as settings


class Web(BaseApplication):  # type: ignore[misc]
    """Gunicorn with the house's settings and our application."""

    def __init__(self, socket: int) -> None:
        """`socket` is the number of the open socket to answer on."""
        self._socket = socket
        super().__init__()

    def load_config(self) -> None:
        """Take the settings from config/gunicorn.py."""
        for name, value in vars(settings).items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)
        self.cfg.set("bind", f"fd://{self._socket}")

    def load(self) -> Any:
        """Return the application."""
        from gemeindenetz.config.wsgi import application  # noqa: PLC0415 - settings must be loaded first

        return application


def serve(socket: int) -> int:
    """Answer until told to stop."""
    Web(socket).run()
    return 0
