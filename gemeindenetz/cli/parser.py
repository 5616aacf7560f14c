"""argparse in German: its own texts come without a translation."""

import argparse
import re
import sys
from typing import Any, NoReturn

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

USAGE_STATUS = 2
# argparse's English messages and what we say instead; the groups are filled into the placeholders.
MESSAGES: list[tuple[re.Pattern[str], Promise]] = [
    (
        re.compile(r"the following arguments are required: (?P<names>.+)"),
        gettext_lazy("These details are missing: %(names)s."),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<names>.+)"),
        gettext_lazy("These details are not known: %(names)s."),
    ),
    (
        re.compile(r"argument (?P<name>.+): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)"),
        gettext_lazy("%(value)s is not possible for %(name)s. Possible are: %(choices)s."),
    ),
    (
        re.compile(r"argument (?P<name>.+): invalid int value: (?P<value>.+)"),
        gettext_lazy("%(name)s needs a whole number, not %(value)s."),
    ),
    (
        re.compile(r"argument (?P<name>.+): invalid \S+ value: (?P<value>.+)"),
        gettext_lazy("%(value)s is not valid for %(name)s."),
    ),
    (
        re.compile(r"argument (?P<name>.+): expected (one|at least one|\d+) arguments?"),
        gettext_lazy("After %(name)s a detail is missing."),
    ),
    (
        re.compile(r"argument (?P<name>.+): not allowed with argument (?P<other>.+)"),
        gettext_lazy("%(name)s and %(other)s cannot stand together."),
    ),
    (
        re.compile(r"ambiguous option: (?P<name>\S+) could match (?P<names>.+)"),
        gettext_lazy("%(name)s is not clear. Possible are: %(names)s."),
    ),
]


def german(message: str) -> str:
    """Our wording of a message of argparse; messages that are ours already pass unchanged."""
    for pattern, wording in MESSAGES:
        if found := pattern.fullmatch(message):
            return str(wording) % found.groupdict()
    return message


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with a German usage line."""

    def add_usage(
        self, usage: Any, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        """Put our word before the usage line."""
        super().add_usage(usage, actions, groups, gettext("usage: ") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks German and never abbreviates options."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=Formatter, allow_abbrev=False, add_help=False, **options)
        self._positionals.title = gettext("Arguments")
        self._optionals.title = gettext("Options of the command")
        self.add_argument("-h", "--help", action="help", help=gettext("show this help"))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, point to the help, end with status 2."""
        hint = gettext("Help: %(command)s --help") % {"command": self.prog}
        sys.stderr.write(f"{german(message)}\n{hint}\n")
        sys.exit(USAGE_STATUS)
