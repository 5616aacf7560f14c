"""The command and the set-up step of the demonstration."""

import argparse
import json
from datetime import date

import pytest

from gemeindenetz.core import clock
from gemeindenetz.core.commands import SetupOptions, commands, setup_steps
from gemeindenetz.demo import commands as demo
from gemeindenetz.demo.sizes import LAND, Size

TODAY = date(2026, 11, 23)


def options(*given):
    parser = argparse.ArgumentParser()
    demo.configure(parser)
    return parser.parse_args(given)


def test_command_and_step_are_registered():
    assert "demo generate" in {command.name for command in commands()}
    assert "demo" in {step.name for step in setup_steps()}


def test_without_a_word_the_size_is_that_of_a_land():
    assert Size.of(options()) == LAND


def test_members_and_entries_follow_from_the_rest():
    size = Size.of(options("--municipalities", "110", "--cases", "30"))
    assert (size.members, size.entries) == (23, 600)
    assert Size.of(options("--municipalities", "1")).municipalities == 12


def test_a_day_that_is_none_is_refused_with_an_example():
    with pytest.raises(demo.WrongDay) as refused:
        demo.run(options("--today", "morgen"))
    assert "2026-11-23" in str(refused.value)


@pytest.mark.django_db
def test_the_command_reports_figures_and_the_step_runs_once(capsys):
    demo.run(
        options(
            "--municipalities", "12", "--cases", "6", "--entries", "30", "--today", "2026-11-20", "--json"
        )
    )
    figures = json.loads(capsys.readouterr().out)
    assert figures["municipalities"] == 12
    assert figures["cases"] >= 6
    assert demo.setup_step(SetupOptions(starter=None, demo=True, office=None)) is None


@pytest.mark.django_db
def test_without_demo_the_step_does_nothing():
    with clock.at(TODAY):
        assert demo.setup_step(SetupOptions(starter="bw", demo=False, office=None)) is None
