"""Ground of the register's tests: importing invented editions, and the real files where they are present."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gemeindenetz.accounts.models import User
from gemeindenetz.core import actor as actors
from gemeindenetz.core.actor import Actor
from gemeindenetz.register.actions import ChangesResult, ImportResult, apply_changes, apply_plan
from gemeindenetz.register.imports.change_list import read_changes
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.tests.workbooks import Book, Changed, write_changes

REAL = Path(__file__).resolve().parents[4] / "shared" / "data"
DANA = Actor(
    kind="person", name="Dana", person_id=7, user_id=7, scopes=frozenset({"staff", "office:1"}), verified=True
)
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
GEORG = Actor.anonymous()
ANNA = Actor(
    kind="person", name="Anna", person_id=1, user_id=1, scopes=frozenset({"staff", "team:1"}), verified=True
)


@pytest.fixture
def load(tmp_path: Path, db: None) -> Callable[..., ImportResult]:
    """Import an invented edition as Dana; the plain one is always the very same file, whatever the second it is asked."""
    plain = tmp_path / "plain"

    def _load(book: Book | None = None) -> ImportResult:
        if book is not None:
            path = book.write(tmp_path / "ausgabe.xlsx")
        elif plain.exists():
            path = plain / "ausgabe.xlsx"
        else:
            plain.mkdir()
            path = Book().write(plain / "ausgabe.xlsx")
        return apply_plan(DANA, plan=plan_import(read_edition(path)))

    return _load


@pytest.fixture
def change(tmp_path: Path, db: None) -> Callable[..., ChangesResult]:
    """Apply an invented list of changes as Dana."""

    def _change(*rows: Changed) -> ChangesResult:
        return apply_changes(DANA, changes=read_changes(write_changes(tmp_path / "aenderungen.xlsx", rows)))

    return _change


def real(name: str) -> Path:
    """Return a real file, or skip plainly where it is not present."""
    path = REAL / name
    if not path.exists():
        pytest.skip(f"real file not present: {name}")
    return path


@pytest.fixture
def as_dana(client: Any, db: None) -> Iterator[Any]:
    """Sign Dana of the office in. Upper apps say who has which scopes; here the test says it."""
    known = list(actors._resolver)
    actors._resolver[:] = [lambda signed_in: DANA]
    client.force_login(User.objects.create_user("dana@beispiel.example"), backend=BACKEND)
    yield client
    actors._resolver[:] = known
