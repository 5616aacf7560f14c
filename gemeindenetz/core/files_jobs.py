"""Nightly work on files."""

from datetime import timedelta

from gemeindenetz.core import file_store, jobs


@jobs.periodic(name="core.sweep_files", cron="41 2 * * *", every=timedelta(days=1))
def sweep_files() -> str:
    """Remove contents that no row names any more."""
    removed = file_store.sweep()
    return f"{removed} Dateiinhalte entfernt" if removed else ""
