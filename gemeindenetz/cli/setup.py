"""`gemeindenetz setup`: prepare an installation; may be run again."""

import argparse
import sys

from django.conf import settings
from django.utils.translation import gettext as _

from gemeindenetz.core.commands import SetupOptions, setup_steps


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("--starter", metavar="NAME", help=_("load starter data, for example bw"))
    parser.add_argument("--demo", action="store_true", help=_("add invented data and personas, never on real data"))
    parser.add_argument("--office", metavar="MAIL", help=_("mail address of the first person of the office"))


def run(options: argparse.Namespace) -> int:
    """Run all registered steps in their order; the schema is current already."""
    asked = SetupOptions(starter=options.starter, demo=options.demo, office=options.office)
    for step in setup_steps():
        if message := step.run(asked):
            sys.stdout.write(f"{message}\n")
    (settings.DATA_DIR / "installed").touch()
    if asked.demo:
        (settings.DATA_DIR / "demo").touch()
    sys.stdout.write(_("The installation is ready.") + "\n")
    return 0
