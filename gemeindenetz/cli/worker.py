"""The job worker, a child of `serve`: runs queued and periodic jobs until told to stop."""

import os
import sys

import django
from django.core.management import call_command

CONCURRENCY = 2


def main() -> int:
    """Run the worker of the queue."""
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.prod")
    django.setup()
    call_command(
        "procrastinate",
        "worker",
        name="worker",
        concurrency=CONCURRENCY,
        shutdown_graceful_timeout=20.0,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
