"""Mutation run on permissions: each rule of each app is broken in turn; the tests that reach it must turn red.

python -m tools.mutate_permissions [--app advice] [--only visible_to] [--workers 2] [--list]

One warm process collects all quick tests once and notes which of them reach which rule. Each mutant then lives in a fork
of it, where only the code of its function is exchanged, and runs just those tests, those that killed before
first, until one is red; the database is a fresh clone each time. The last line states the score; exit status 1
when a mutant survives that `tools/mutants_equivalent.txt` does not explain.
"""

import argparse
import ast
import importlib
import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

from tools.mutants import ROOT, Mutant, all_mutants

EQUIVALENT = Path(__file__).with_name("mutants_equivalent.txt")
KILLED, SURVIVED = 1, 0
TERMINAL = os.dup(2)
Reached = dict[str, list[tuple[str, float]]]


def explained() -> dict[str, str]:
    """Return the mutants that change nothing anybody can see, each with why (lines "file function: what = reason")."""
    lines = [line for line in EQUIVALENT.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {name.strip(): reason.strip() for name, _, reason in (line.partition(" = ") for line in lines)}


def name_of(mutant: Mutant) -> str:
    """Return the name of a mutant without its line, which moves."""
    return f"{mutant.file.relative_to(ROOT)} {mutant.function}: {mutant.what}"


def live_function(module: str, name: str) -> FunctionType:
    """Return the function of a running module, whatever it is wrapped in."""
    found: Any = importlib.import_module(module)
    for part in name.split("."):
        found = vars(found)[part]
    while not isinstance(found, FunctionType):
        inner = [getattr(found, wrapped, None) for wrapped in ("__wrapped__", "__func__", "fget", "func")]
        found = next(value for value in inner if value is not None)
    return getattr(found, "__wrapped__", found)


def code_named(code: CodeType, name: str) -> CodeType:
    """Return the code of a function inside the compiled module."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_qualname == name:
                return inner
            with suppress(LookupError):
                return code_named(inner, name)
    raise LookupError(name)


def exchange(mutant: Mutant) -> None:
    """Let the running function be the broken one."""
    code = compile(mutant.source, str(mutant.file), "exec")
    live_function(mutant.module, mutant.function).__code__ = code_named(code, mutant.function)


def note_calls(functions: Iterable[tuple[str, str]], calls: set[str]) -> None:
    """Let every function note in `calls` that it ran."""
    for module, name in functions:
        function = live_function(module, name)
        source = Path(function.__code__.co_filename).read_text(encoding="utf-8")
        tree = ast.parse(source)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.lineno == _first_line(function, node):
                node.body[:0] = ast.parse(f"reached_by_test.add({f'{module}:{name}'!r})").body
        compiled = compile(ast.fix_missing_locations(tree), function.__code__.co_filename, "exec")
        function.__code__ = code_named(compiled, name)
        function.__globals__["reached_by_test"] = calls


def _first_line(function: FunctionType, node: ast.FunctionDef) -> int:
    offset = node.lineno - min((part.lineno for part in node.decorator_list), default=node.lineno)
    return function.__code__.co_firstlineno + offset


class Run:
    """A pytest plugin that forks for every mutant instead of running the tests here."""

    def __init__(self, mutants: list[Mutant], workers: int) -> None:
        self.mutants, self.workers = mutants, workers
        self.killers: dict[str, int] = defaultdict(int)
        self.results: dict[Mutant, int] = {}
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the test that turned red."""
        if report.failed:
            self.failed.append(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Find out who reaches what, then run mutant after mutant."""
        items = {item.nodeid: item for item in session.items}
        reached = self.reached(items)
        began = time.monotonic()
        for done, (mutant, verdict, killer) in enumerate(self.verdicts(items, reached), start=1):
            self.results[mutant] = verdict
            if killer:
                self.killers[killer] += 1
            if verdict == SURVIVED and name_of(mutant) not in explained():
                say(f"survived: {mutant} ({len(reached.get(key_of(mutant), []))} tests reach it)")
            elif done % 50 == 0:
                say(f"{done} of {len(self.mutants)} after {time.monotonic() - began:.0f} s")
        return True

    def reached(self, items: dict[str, pytest.Item]) -> Reached:
        """Run all tests once on unbroken rules and return those that reach each function, with their seconds."""
        functions = {(mutant.module, mutant.function) for mutant in self.mutants if mutant.function}
        with tempfile.TemporaryDirectory() as folder:
            note = Path(folder) / "reached.json"

            def child() -> int:
                calls: set[str] = set()
                note_calls(functions, calls)
                found: Reached = defaultdict(list)
                began = time.monotonic()
                for item in run_each(list(items.values())):
                    for function in calls:
                        found[function].append((item.nodeid, time.monotonic() - began))
                    calls.clear()
                    began = time.monotonic()
                note.write_text(json.dumps(found), encoding="utf-8")
                if self.failed:
                    say("red without any mutant:\n" + "\n".join(self.failed))
                return 0

            wait_for(fork(0, child))
            found: Reached = json.loads(note.read_text(encoding="utf-8"))
        return found

    def verdicts(
        self, items: dict[str, pytest.Item], reached: Reached
    ) -> Iterator[tuple[Mutant, int, str]]:
        """Yield each mutant with its verdict and the test that killed it, several at a time."""
        running: dict[int, tuple[Mutant, int, int]] = {}
        waiting = list(reversed(self.mutants))
        free = list(range(1, self.workers + 1))
        while waiting or running:
            while waiting and free:
                mutant, slot = waiting.pop(), free.pop()
                tests = self.tests_for(mutant, items, reached=reached)
                reader, writer = os.pipe()
                pid = fork(slot, partial(self.judge, mutant, tests, pipe=writer))
                os.close(writer)
                running[pid] = (mutant, slot, reader)
            pid, status = os.wait()
            mutant, slot, reader = running.pop(pid)
            free.append(slot)
            with os.fdopen(reader, encoding="utf-8") as pipe:
                killer = pipe.read()
            yield mutant, os.waitstatus_to_exitcode(status), killer

    def tests_for(
        self, mutant: Mutant, items: dict[str, pytest.Item], *, reached: Reached
    ) -> list[pytest.Item]:
        """Return the tests that reach the mutant: those that killed before first, then the quick ones."""
        rows = sorted(reached.get(key_of(mutant), []), key=lambda row: (-self.killers[row[0]], row[1]))
        return [items[name] for name, _ in rows]

    def judge(self, mutant: Mutant, tests: list[pytest.Item], *, pipe: int) -> int:
        """Run the tests on the broken rule until one is red."""
        try:
            exchange(mutant)
        except (LookupError, ValueError, StopIteration) as error:
            say(f"not run: {mutant}: {error!r}")
            return SURVIVED
        for item in run_each(tests):
            if self.failed:
                os.write(pipe, item.nodeid.encode())
                return KILLED
        return SURVIVED


def key_of(mutant: Mutant) -> str:
    """Return the name under which calls of the mutant's function are noted."""
    return f"{mutant.module}:{mutant.function}"


def run_each(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Run test after test, yielding each that is done; what the session set up stays."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        yield item


def fork(slot: int, work: Callable[[], int]) -> int:
    """Run `work` in a child with a database of its own; returns its number."""
    pid = os.fork()
    if pid:
        return pid
    status = 2
    try:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        from django.db import connections  # noqa: PLC0415 - Django is set up by pytest only

        connections["default"].settings_dict["TEST"]["NAME"] = f"test_mutant_{slot}"
        status = work()
    finally:
        os._exit(status)


def wait_for(pid: int) -> None:
    """Wait for a child that must succeed."""
    _, status = os.waitpid(pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit("the run without mutants broke off")


def say(text: str) -> None:
    """Print past pytest's capturing."""
    os.write(TERMINAL, f"{text}\n".encode())


def main() -> int:
    """Run the mutants; the last line is the score."""
    parser = argparse.ArgumentParser(description="Mutation run on permissions.")
    parser.add_argument("--app", action="append", help="only this app")
    parser.add_argument("--only", default="", help="only mutants whose line holds this text")
    parser.add_argument("--workers", type=int, default=1, help="mutants at a time")
    parser.add_argument("--tests", action="append", help="only tests of this path (all quick ones otherwise)")
    parser.add_argument("--list", action="store_true", help="only list the mutants")
    options = parser.parse_args()
    mutants = [mutant for mutant in all_mutants(options.app) if options.only in str(mutant)]
    if options.list:
        print("\n".join(map(str, mutants)))
        return 0
    run = Run(mutants, options.workers)
    arguments = ["-q", "-s", "-p", "no:randomly", "-p", "no:cacheprovider", "-m", "not slow and not browser"]
    pytest.main([*arguments, *(options.tests or ["gemeindenetz"])], plugins=[run])
    known = explained()
    killed = [mutant for mutant, verdict in run.results.items() if verdict != SURVIVED]
    equal = [mutant for mutant in run.results if mutant not in killed and name_of(mutant) in known]
    print(f"{len(killed)} of {len(mutants)} mutants killed, {len(equal)} change nothing (explained)")
    return 0 if len(killed) + len(equal) == len(mutants) else 1


if __name__ == "__main__":
    sys.exit(main())
