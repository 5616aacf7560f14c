"""Two nodes, one database: what one commits, the other shows or hides at once; its index follows within two seconds."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gemeindenetz.core.tests.test_kills import database_url
from gemeindenetz.library import actions
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import World, actor_of
from gemeindenetz.network.tests.personas import world as world

SCRIPT = Path(__file__).with_name("second_node.py")
ROOT = SCRIPT.parents[3]
WORDS = "Suchvogelbrunnen"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


class Node:
    """The other node, asked over its pipes."""

    def __init__(self, folder: Path) -> None:
        (folder / "second_node_settings.py").write_text(
            f"from gemeindenetz.config.settings.test import *\nfrom pathlib import Path\nDATA_DIR = Path({str(folder)!r})\n"
        )
        environment = os.environ | {
            "DATABASE_URL": database_url(),
            "DJANGO_SETTINGS_MODULE": "second_node_settings",
            "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
        }
        self._process = subprocess.Popen(
            [sys.executable, str(SCRIPT)], env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def ask(self, text: str = WORDS) -> Any:
        """Return what anybody finds there."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{text}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def seconds_until_followed(self) -> float:
        """Wait until the index there holds every commit; gives how long that took."""
        began = time.monotonic()
        while self.ask()["waiting"] != 0:
            assert time.monotonic() - began < 60
            time.sleep(0.05)
        return time.monotonic() - began

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


@pytest.fixture
def node(world: World, tmp_path: Path) -> Iterator[Node]:
    """A second node with an index of the invented Land."""
    made = Node(tmp_path)
    try:
        made.seconds_until_followed()
        yield made
    finally:
        made.close()


def test_what_is_published_here_is_found_there_at_once_and_hidden_there_at_once(world: World, node: Node) -> None:
    assert node.ask()["total"] == 0
    example = make.published(world, title=f"{WORDS} am Markt")
    assert node.ask()["hits"] == [f"{WORDS} am Markt"]
    node.seconds_until_followed()
    assert node.ask()["suggested"] != []
    actions.set_readers(actor=actor_of(world.dana), example=example, readers=Readers(Audience.TEAM, Audience.TEAM))
    hidden = node.ask()
    assert (hidden["total"], hidden["hits"], hidden["counts"], hidden["suggested"]) == (0, [], [], [])
    node.seconds_until_followed()
    assert node.ask()["total"] == 0


def test_the_index_there_holds_a_commit_before_long(world: World, node: Node) -> None:
    """Two seconds is the aim; the machine of the test may be busy, `bench` measures (docs/search.md)."""
    make.published(world, title=f"{WORDS} am Bach")
    assert node.seconds_until_followed() < 20
    assert node.ask()["hits"] == [f"{WORDS} am Bach"]
