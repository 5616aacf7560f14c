import json
import os
import subprocess
import sys

import pytest

from gemeindenetz.core.commands import commands

COMMAND = [sys.executable, "-m", "gemeindenetz.cli.main"]


@pytest.fixture(scope="module")
def installation(folder):
    """Run commands on a data folder of their own, with the embedded database."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "GEMEINDENETZ_DEMO", "SECRET_KEY"}
    }
    environment["DATA_DIR"] = str(folder)

    def run(*arguments, **more):
        return subprocess.run(
            [*COMMAND, *arguments], check=False, capture_output=True, text=True, env=environment | more, timeout=120
        )

    return run


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("commands") / "var"


def test_a_command_without_a_server_starts_the_database_and_stops_it(installation, folder):
    done = installation("check", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ok"] is True
    assert not (folder / "postgres" / "data" / "postmaster.pid").exists()


def test_check_speaks_german(installation):
    done = installation("check")
    assert "in Ordnung: " in done.stdout


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("serve", "--port", "x")])
def test_wrong_usage_ends_with_status_two_and_no_traceback(installation, arguments):
    done = installation(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_an_unreachable_database_is_explained(installation):
    done = installation("check", DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert done.returncode == 1
    assert done.stderr.startswith("Die Datenbank ist nicht erreichbar")


def test_a_port_that_does_not_exist_is_refused(installation):
    done = installation("serve", "--port", "99999")
    assert done.returncode == 1
    assert done.stderr == "Den Port 99999 gibt es nicht. Wählen Sie einen von 1 bis 65535.\n"


@pytest.mark.parametrize("name", [command.name for command in commands()])
def test_every_command_has_help(installation, name):
    done = installation(*name.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Aufruf: gemeindenetz")


def test_what_is_written_is_private(installation, folder):
    installation("check")
    secret = folder / "secret_key"
    assert secret.stat().st_mode & 0o077 == 0
