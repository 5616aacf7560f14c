"""A mail worker that is killed again and again: run as its own process by the tests.

For every line on standard input it forks a child that puts waiting mail in its place and sends what is due, prints the
child's number at once and its end when it has ended. Forking after the start makes hundreds of kills affordable.
"""

import os
import sys

import django

if __name__ == "__main__":
    django.setup()

from django.db import connections

from gemeindenetz.core import outbox_sending
from gemeindenetz.core.intake import processing


def work() -> None:
    """What the worker's jobs do."""
    processing.process_waiting(seconds=5)
    outbox_sending.mark_interrupted()
    outbox_sending.send_due()


def main() -> None:
    """Fork a child for each line."""
    processing.MOST_PER_SENDER = 1_000_000
    connections.close_all()
    for _line in sys.stdin:
        child = os.fork()
        if not child:
            work()
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("ended\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
