"""`demo generate` and what `setup --demo` does."""

import argparse
from datetime import date

from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import SetupOptions, add_json_option, report
from gemeindenetz.core.errors import DomainError
from gemeindenetz.demo.actions import generate_demo
from gemeindenetz.demo.queries import demo_exists
from gemeindenetz.demo.sizes import LAND, Size


class WrongDay(DomainError):
    """The day given is not a date."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command; without any the size is that of a Land."""
    parser.add_argument(
        "--municipalities", type=int, default=LAND.municipalities, help=_("how many municipalities")
    )
    parser.add_argument("--cases", type=int, default=LAND.cases, help=_("how many consultations"))
    parser.add_argument("--members", type=int, default=0, help=_("how many members; without it a fifth"))
    parser.add_argument(
        "--entries", type=int, default=0, help=_("how many entries of threads; without it 20 each")
    )
    parser.add_argument("--facts", type=int, default=0, help=_("at least how many facts in the ledger"))
    parser.add_argument("--seed", type=int, default=1, help=_("the same number gives the same Land"))
    parser.add_argument("--today", default="", help=_("the day the Land is seen from (2026-11-23)"))
    add_json_option(parser)


def run(options: argparse.Namespace) -> None:
    """Invent the Land."""
    size = Size.of(options)
    result = generate_demo(
        actor=Actor.system("demo"), size=size, seed=options.seed, today=_day(options.today)
    )
    report(options, result.as_dict(), lines=[result.sentence()])


def setup_step(options: SetupOptions) -> str | None:
    """With `--demo` invent a Land of the usual size, once."""
    if not options.demo or demo_exists():
        return None
    return generate_demo(actor=Actor.system("demo"), size=LAND, seed=1, today=clock.today()).sentence()


def _day(text: str) -> date:
    if not text:
        return clock.today()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongDay(
            _("%(text)s is not a day. Please write it like 2026-11-23.") % {"text": text}
        ) from error
