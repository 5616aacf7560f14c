"""Registry of commands: apps register theirs in `ready()`, the command line puts them together.

    register_command("register import", configure=add_arguments, run=import_file, summary=_("Read the register"))

`run(options)` gets the parsed arguments and calls one action as `Actor.system(reason)`. It returns nothing (status 0)
or an exit status; bad input is a `DomainError`, printed as its German message with status 1.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gemeindenetz.core.errors import Message

Configure = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int | None]


@dataclass(frozen=True)
class Command:
    """One command; words of the name are separated by a space (`register import`)."""

    name: str
    configure: Configure
    run: Run
    summary: Message
    needs_database: bool
    # Exit status when database or data folder cannot be used.
    unavailable: int = 1


@dataclass(frozen=True)
class SetupOptions:
    """What `setup` was asked for: a starter's name, demo data, the mail address of the first office person."""

    starter: str | None
    demo: bool
    office: str | None


@dataclass(frozen=True)
class SetupStep:
    """One step of `setup`; runs again without harm and says in one sentence what it did (or nothing)."""

    name: str
    order: int
    run: Callable[[SetupOptions], Message | None]


@dataclass(frozen=True)
class CheckResult:
    """What `check` says about one thing."""

    name: str
    ok: bool
    message: Message


_commands: dict[str, Command] = {}
_steps: dict[str, SetupStep] = {}
_checks: dict[str, Callable[[], list[CheckResult]]] = {}


def register_command(
    name: str,
    configure: Configure,
    run: Run,
    *,
    summary: Message = "",
    needs_database: bool = True,
    unavailable: int = 1,
) -> None:
    """Add a command. With the embedded database it runs while `run` does its work."""
    _commands[name] = Command(name, configure, run, summary, needs_database, unavailable)


def register_setup_step(name: str, run: Callable[[SetupOptions], Message | None], *, order: int) -> None:
    """Add a step of `setup`. Order: 10 vocabulary, 20 starter, 25 working aids, 30 office person, 40 demo."""
    _steps[name] = SetupStep(name, order, run)


def register_check(name: str, run: Callable[[], list[CheckResult]]) -> None:
    """Add something `check` looks at, for example jobs that did not run."""
    _checks[name] = run


def commands() -> list[Command]:
    """All commands by name."""
    return [_commands[name] for name in sorted(_commands)]


def setup_steps() -> list[SetupStep]:
    """All steps of `setup` in their order."""
    return sorted(_steps.values(), key=lambda step: (step.order, step.name))


def check_results() -> list[CheckResult]:
    """Everything `check` found."""
    return [result for name in sorted(_checks) for result in _checks[name]()]


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Give a command that reports something the option `--json`."""
    parser.add_argument("--json", action="store_true", help="Ausgabe als JSON")


def report(options: argparse.Namespace, values: Mapping[str, object], *, lines: list[Message]) -> None:
    """Print a result: `values` as one JSON object when asked for, else `lines` for people."""
    if getattr(options, "json", False):
        text = json.dumps(values, ensure_ascii=False, default=str)
    else:
        text = "\n".join(str(line) for line in lines)
    sys.stdout.write(text + "\n")
