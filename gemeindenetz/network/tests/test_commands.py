"""The command `entitlement` and the night job."""

import argparse
import json
from datetime import timedelta
from typing import Any

import pytest
from django.utils.translation import override

from gemeindenetz.core import clock
from gemeindenetz.core.commands import commands
from gemeindenetz.core.models import Heartbeat
from gemeindenetz.network import actions, jobs
from gemeindenetz.network.commands import UnknownMailbox, UnknownService
from gemeindenetz.network.models import Membership
from gemeindenetz.network.tests.personas import SYSTEM, World, add_person

TODAY = clock.today()


def run(*words: str) -> None:
    (command,) = (row for row in commands() if row.name == "entitlement")
    parser = argparse.ArgumentParser()
    command.configure(parser)
    command.run(parser.parse_args(list(words)))


def ask(mail: str, *words: str) -> tuple[str, ...]:
    return ("--person", mail, "--service", "fachberatung", *words)


def test_command_prints_outcome_reasons_and_who_is_responsible(world: World, capsys: Any) -> None:
    run(*ask(world.bekir.email, "--on", TODAY.isoformat(), "--json"))
    answer = json.loads(capsys.readouterr().out)
    assert (answer["outcome"], answer["allowed"]) == ("entitled", True)
    assert [row["code"] for row in answer["reasons"]] == ["seat", "member", "agreement"]
    assert answer["responsible"]["service"] == "fachberatung"


def test_command_speaks_german(world: World, capsys: Any) -> None:
    with override("de"):
        run(*ask(world.bekir.email.upper(), "--on", f"{TODAY:%d.%m.%Y}"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Anspruch: Mitglied im Gemeindenetzwerk Musterland")
    assert lines[-1] == "Zuständig: Fachberatung (Institut für Sozialraumforschung Mustertal)"


def test_shared_mailbox_answers_for_the_person_who_may_most(world: World, capsys: Any) -> None:
    add_person("Berta", "Bach", user=world.bekir.user)
    run(*ask(world.bekir.email, "--json"))
    assert json.loads(capsys.readouterr().out)["person"] == "Bekir Bach"


def test_unknown_mailbox_and_service_are_named_in_german(world: World) -> None:
    with override("de"), pytest.raises(UnknownMailbox, match="niemand eingetragen"):
        run(*ask("niemand@beispiel.example"))
    with override("de"), pytest.raises(UnknownService, match="fachberatung, kreisberatung, staedteberatung"):
        run("--person", world.bekir.email, "--service", "unfug")


def test_wrong_day_is_refused(world: World, capsys: Any) -> None:
    with override("de"), pytest.raises(SystemExit):
        run(*ask(world.bekir.email, "--on", "gestern"))
    assert "Bitte nennen Sie den Tag wie 2026-11-23, nicht gestern." in capsys.readouterr().err


def test_night_job_ends_what_is_due_and_says_how_many(world: World) -> None:
    membership = Membership.objects.get(organisation=world.lindenried)
    actions.announce_leaving(actor=SYSTEM, membership=membership, last_day=TODAY)
    said = []
    with clock.at(TODAY + timedelta(days=1)), override("de"):
        for _night in range(2):
            jobs.end_due(timestamp=0)
            said.append(Heartbeat.objects.get(name="network.end_due_memberships").message)
    assert said == ["1 Mitgliedschaft beendet.", "0 Mitgliedschaften beendet."]
