"""Reads the files of a starter; mistakes in them are told by file and place, not by a failing constraint."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError

FOLDER = Path(__file__).parent


class NoSuchStarter(DomainError):
    """There is no starter of this name."""


def starters() -> list[str]:
    """Return the names of the starters at hand."""
    return sorted(child.name for child in FOLDER.iterdir() if (child / "networks.toml").exists())


@cache
def read(name: str, part: str) -> Mapping[str, Any]:
    """Return one file of a starter. Raises `NoSuchStarter`."""
    if name not in starters():
        known = ", ".join(starters())
        raise NoSuchStarter(
            _("There are no starter data “%(name)s”. Known: %(known)s.") % {"name": name, "known": known}
        )
    with (FOLDER / name / f"{part}.toml").open("rb") as file:
        return tomllib.load(file)


def day(text: str) -> date | None:
    """Return a day written as 2019-06-27; an empty text is unknown."""
    return date.fromisoformat(text) if text else None
