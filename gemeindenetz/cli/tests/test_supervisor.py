"""Programs of the supervisor are forked: what they inherit, how they end, how they come back."""

import os
import signal
import sys
import time

import psutil
import pytest

from gemeindenetz.cli.supervisor import Program
from gemeindenetz.core.postgres import locks

PATIENCE = 10


def until(condition):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False


@pytest.fixture
def started():
    programs = []

    def start(run, **options):
        program = Program("probe", run, **options)
        programs.append(program)
        program.keep_alive()
        return program

    yield start
    for program in programs:
        program.ask_to_stop()
        program.stop(deadline=time.monotonic() + 1)


def sleep():
    time.sleep(60)
    return 0


def test_a_program_runs_under_its_own_name_and_in_its_own_session(started):
    program = started(sleep)
    assert until(lambda: psutil.Process(program.pid).cmdline()[0] == "gemeindenetz: probe")
    assert os.getsid(program.pid) == program.pid


def test_a_program_that_died_is_started_again(started):
    program = started(sleep)
    first = program.pid
    os.kill(first, signal.SIGKILL)
    assert until(lambda: not program.is_alive())
    assert until(lambda: program.keep_alive() or program.pid not in {None, first})


def test_one_that_dies_at_once_waits_longer_each_time(started):
    program = started(lambda: 3)
    assert until(lambda: not program.is_alive())
    program.keep_alive()
    assert program.pid is None
    assert until(lambda: program.keep_alive() or program.pid is not None)


@pytest.mark.parametrize(("end", "status"), [(lambda: 4, 4), (lambda: sys.exit(5), 5), (lambda: 1 / 0, 1)])
def test_a_program_never_returns_into_the_supervisors_code(started, end, status):
    program = started(end)
    _, found = os.waitpid(program.pid, 0)
    program.pid = None
    assert os.waitstatus_to_exitcode(found) == status


def test_a_program_holds_the_files_it_needs_and_no_lock_of_the_supervisor(started, tmp_path):
    reading, writing = os.pipe()

    def say():
        os.write(writing, b"here")
        return sleep()

    with locks.held(tmp_path / "lock"):
        program = started(say, inherited=(writing,))
        assert os.read(reading, 4) == b"here"
    with locks.held_if_free(tmp_path / "lock") as free:
        assert free
    assert program.is_alive()
    os.close(reading)
    os.close(writing)


def test_one_that_does_not_stop_in_time_is_killed(started, tmp_path):
    deaf = tmp_path / "deaf"

    def run():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        deaf.touch()
        return sleep()

    program = started(run)
    pid = program.pid
    assert until(deaf.exists)
    program.ask_to_stop()
    program.stop(deadline=time.monotonic() + 0.3)
    assert not psutil.pid_exists(pid)
