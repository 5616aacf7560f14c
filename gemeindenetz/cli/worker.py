"""The job worker, a child of `serve`: runs queued and periodic jobs until told to stop."""

import os
import sys

import django
from django.core.management import call_command


def main() -> int:
    """Run the worker of the queue."""
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.prod")
    django.setup()
    call_command("worker")
    return 0


if __name__ == "__main__":
    sys.exit(main())
