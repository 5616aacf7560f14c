"""The index writer, a child of `serve`: keeps this node's search index in step with the database until told to stop.

It ends by itself after a build, which leaves much memory behind; the supervisor starts it again.
"""

import os
import signal
import sys
import threading
from types import FrameType

import django


def main() -> int:
    """Follow the change feed."""
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.prod")
    django.setup()
    from gemeindenetz.search.engine.following import follow  # noqa: PLC0415 - settings must be loaded first

    stop = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask)
    signal.signal(signal.SIGINT, ask)
    follow(stop, once_built=stop.set)
    return 0


if __name__ == "__main__":
    sys.exit(main())
