import contextlib
import os
import signal
import subprocess
import sys

import psutil
import psycopg
import pytest

from gemeindenetz.core.postgres import locks, processes
from gemeindenetz.core.postgres.cluster import Cluster

HOLD_A_LOCK = """
import sys, pathlib, time
from gemeindenetz.core.postgres import locks
with locks.held(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""
UNSAFE_BUT_FAST = {"fsync": "off", "logging_collector": "off"}


@pytest.fixture
def cluster(tmp_path):
    found = Cluster(tmp_path / "var", options=UNSAFE_BUT_FAST)
    yield found
    found.stop()


def count_rows(cluster):
    with psycopg.connect(**cluster.connection_options(user="gemeindenetz", database="gemeindenetz")) as connection:
        return connection.execute("SELECT count(*) FROM kept").fetchone()[0]


def keep_a_row(cluster):
    with psycopg.connect(**cluster.connection_options(user="gemeindenetz", database="gemeindenetz")) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (id int)")
        connection.execute("INSERT INTO kept VALUES (1)")


@pytest.mark.parametrize("version", ["16", "18"])
def test_starts_in_an_empty_folder_and_treats_umlauts_rightly(cluster, monkeypatch, version):
    monkeypatch.setenv("GEMEINDENETZ_POSTGRES_VERSION", version)
    with cluster.in_use():
        with psycopg.connect(**cluster.connection_options()) as connection:
            row = connection.execute("SELECT lower('ÄÖÜ'), 'Ä' ILIKE 'ä', current_setting('server_version')").fetchone()
        assert row[:2] == ("äöü", True)
        assert row[2].startswith(version)
    assert not cluster.is_running()


def test_recovers_from_a_killed_main_process_without_losing_a_row(cluster):
    cluster.start()
    keep_a_row(cluster)
    os.kill(processes.postmaster(cluster.paths.data).pid, signal.SIGKILL)
    assert cluster.paths.pid_file.exists()
    cluster.start()
    assert count_rows(cluster) == 1


def test_a_pid_file_that_names_a_foreign_process_is_not_believed(cluster):
    cluster.start()
    cluster.stop()
    cluster.paths.pid_file.write_text(f"{os.getpid()}\n{cluster.paths.data}\n1\n5432\n\n\n0\nready\n")
    assert not cluster.is_running()
    cluster.start()
    assert cluster.is_running()
    assert processes.postmaster(cluster.paths.data).pid != os.getpid()


def test_left_over_backends_do_not_hinder_a_new_start(cluster):
    cluster.start()
    main = processes.postmaster(cluster.paths.data)
    children = main.children()
    busy = psycopg.connect(**cluster.connection_options())
    for child in children:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.suspend()
    main.kill()
    main.wait(5) if main.ppid() != os.getpid() else psutil.wait_procs([main], 5)
    cluster.start()
    assert cluster.is_running()
    assert not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)
    busy.close()


def test_the_last_user_stops_the_server_not_the_first(cluster):
    with cluster.in_use():
        other = Cluster(cluster.paths.home.parent, options=UNSAFE_BUT_FAST)
        with other.in_use():
            pass
        assert cluster.is_running()
    assert not cluster.is_running()


def test_several_processes_starting_at_once_share_one_server(cluster):
    program = (
        "import sys, pathlib, psycopg, time\n"
        "from gemeindenetz.core.postgres.cluster import Cluster\n"
        f"cluster = Cluster(pathlib.Path(sys.argv[1]), options={UNSAFE_BUT_FAST!r})\n"
        "with cluster.in_use(), psycopg.connect(**cluster.connection_options()) as connection:\n"
        "    print(connection.execute('SELECT 1').fetchone()[0])\n"
    )
    folder = str(cluster.paths.home.parent)
    started = [
        subprocess.Popen([sys.executable, "-c", program, folder], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    assert [process.communicate(timeout=60)[0].strip() for process in started] == ["1"] * 4
    assert not cluster.is_running()


def test_a_half_made_cluster_of_a_killed_process_is_made_anew(cluster):
    cluster.paths.make_home()
    remains = cluster.paths.home / "data.new"
    remains.mkdir()
    (remains / "PG_VERSION").write_text("18")
    cluster.start()
    assert cluster.is_running()


def test_a_long_path_gets_a_private_socket_folder_elsewhere(tmp_path):
    cluster = Cluster(tmp_path / ("long-" * 12) / ("name-" * 12), options=UNSAFE_BUT_FAST)
    with cluster.in_use():
        assert not cluster.socket_dir.is_relative_to(tmp_path)
        assert cluster.socket_dir.stat().st_mode & 0o077 == 0
        chosen = cluster.paths.marker.read_text()
    assert chosen == str(cluster.socket_dir)


def test_no_port_is_open_and_no_other_user_is_named_in_the_rules(cluster):
    with cluster.in_use():
        with psycopg.connect(**cluster.connection_options()) as connection:
            assert connection.execute("SHOW listen_addresses").fetchone()[0] == ""
        rules = (cluster.paths.data / "pg_hba.conf").read_text()
    assert "trust" not in rules
    assert "host" not in rules


def test_a_lock_is_free_again_when_its_process_is_killed(tmp_path):
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLD_A_LOCK,
            str(path),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with locks.held_if_free(path) as free:
            assert not free
        holder.kill()
    with locks.held_if_free(path) as free:
        assert free


def test_stopping_waits_for_no_open_session_and_leaves_a_clean_end(cluster):
    cluster.start()
    with psycopg.connect(**cluster.connection_options()) as connection:
        cluster.stop()
        assert not cluster.is_running()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
        connection.close()
    # A server that was stopped in order leaves no file of its process; after a kill it stays.
    assert not cluster.paths.pid_file.exists()
