"""A sender that dies: run as its own process by the tests, killed by SIGKILL at a chosen point.

python killed_sender.py MAIL_ID before|after     dies before the message goes out, or after the server's 250
"""

import os
import signal
import sys
from typing import Any

import django

if __name__ == "__main__":
    django.setup()

from gemeindenetz.core import outbox, outbox_sending, smtp


def main() -> None:
    """Send one mail and die on the way."""
    outbox.register_mail("core_test/letter", label="Brief")
    hand_over = smtp.Line.hand_over

    def dying(line: smtp.Line, *args: Any, **kwargs: Any) -> None:
        if sys.argv[2] == "after":
            hand_over(line, *args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(smtp.Line, "hand_over", dying)  # noqa: B010 - mypy forbids assigning to a method
    outbox_sending.send(int(sys.argv[1]))


if __name__ == "__main__":
    main()
