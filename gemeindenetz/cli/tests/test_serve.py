"""`serve` for real: every process is killed, and the platform answers again by itself."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import psutil
import pytest

from gemeindenetz.core.postgres import processes

pytestmark = pytest.mark.slow
COMMAND = [sys.executable, "-m", "gemeindenetz.cli.main", "serve"]
PATIENCE = 30
# A first start migrates when the snapshot is stale.
FIRST_PATIENCE = 180


class Server:
    """A running `serve` on a free port and a data folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        dropped = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "GEMEINDENETZ_DEMO", "PUBLIC_URL"}
        self.environment = {name: value for name, value in os.environ.items() if name not in dropped}
        self.environment |= {"DATA_DIR": str(folder), "PORT": str(self.port)}
        self.log = folder.with_suffix(".log").open("wb")
        self.process = subprocess.Popen(COMMAND, env=self.environment, stdout=self.log, stderr=self.log)

    def status(self, path="/readyz"):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            with error:
                return error.code
        except OSError:
            return 0

    def wait_until_ready(self, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if self.status() == 200:
                return True
            time.sleep(0.1)
        return False

    def child(self, word):
        """The direct child whose command line holds this word; waits until the supervisor has (re)started it."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for child in psutil.Process(self.process.pid).children():
                with contextlib.suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
                    if any(word in part for part in child.cmdline()):
                        return child
            time.sleep(0.1)
        raise AssertionError(f"{word} did not come within {PATIENCE} s")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)
        self.log.close()


@pytest.fixture
def server(tmp_path):
    found = Server(tmp_path / "var")
    try:
        assert found.wait_until_ready(FIRST_PATIENCE), (tmp_path / "var.log").read_text()
        yield found
    finally:
        found.stop()


def test_every_killed_process_comes_back_by_itself(server):
    database = processes.postmaster(server.folder / "postgres" / "data")
    victims = {"database": database, "web": server.child("gunicorn"), "worker": server.child("worker")}
    for name, victim in victims.items():
        victim.kill()
        time.sleep(0.3)
        assert server.wait_until_ready(), name
    for worker in server.child("gunicorn").children():
        worker.kill()
    assert server.wait_until_ready()
    assert server.child("worker").is_running()
    assert processes.postmaster(server.folder / "postgres" / "data").pid != database.pid


def test_a_page_asked_for_while_the_database_is_away_says_so_and_the_next_one_is_there(server):
    assert server.status("/") == 200
    os.kill(server.process.pid, signal.SIGSTOP)  # nobody starts the database again meanwhile
    try:
        database = processes.postmaster(server.folder / "postgres" / "data")
        family = [database, *database.children(recursive=True)]
        database.kill()
        psutil.wait_procs(family, timeout=10)
        for path in ("/", "/gemeinden/"):
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=10)
            with refused.value as answer:
                assert answer.code == 503
                assert int(answer.headers["Retry-After"]) > 0
                assert "Gleich wieder da" in answer.read().decode()
    finally:
        os.kill(server.process.pid, signal.SIGCONT)
    assert server.wait_until_ready()
    assert server.status("/") == 200


def test_a_stop_leaves_nothing_running(server):
    family = [server.child("gunicorn"), server.child("worker")]
    database = processes.postmaster(server.folder / "postgres" / "data")
    server.stop()
    assert server.process.returncode == 0
    gone, alive = psutil.wait_procs([*family, database], timeout=10)
    assert not alive
    assert len(gone) == len([*family, database])


def test_a_killed_supervisor_leaves_nothing_running_and_a_new_one_starts(server):
    family = [server.child("gunicorn"), server.child("worker")]
    database = processes.postmaster(server.folder / "postgres" / "data")
    server.process.kill()
    server.process.wait(10)
    _, alive = psutil.wait_procs([*family, database], timeout=PATIENCE)
    assert [process for process in alive if process.status() != psutil.STATUS_ZOMBIE] == []
    server.process = subprocess.Popen(COMMAND, env=server.environment, stdout=server.log, stderr=server.log)
    assert server.wait_until_ready()


def test_a_second_server_on_the_same_folder_is_refused(server):
    second = subprocess.run(
        [*COMMAND, "--port", "0"], env=server.environment, check=False, capture_output=True, text=True, timeout=60
    )
    assert second.returncode == 1
    assert "läuft schon" in second.stderr


def test_a_taken_port_is_explained(server, tmp_path):
    second = subprocess.run(
        COMMAND,
        env=server.environment | {"DATA_DIR": str(tmp_path / "other")},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert second.returncode == 1
    assert f"Port {server.port}" in second.stderr
    assert "Traceback" not in second.stderr


def test_health_answers_without_a_session(server):
    assert server.status("/healthz") == 200
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/healthz", timeout=5) as answer:
        assert answer.headers.get("Set-Cookie") is None
