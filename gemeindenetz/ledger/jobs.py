"""Nightly work of the ledger."""

from datetime import timedelta

from gemeindenetz.core import jobs
from gemeindenetz.ledger.commands import ledger_agrees


@jobs.periodic(name="ledger.reconcile", cron="17 3 * * *", every=timedelta(days=1))
def reconcile() -> str:
    """Compare the ledger with the live records and say how many places differ."""
    return " ".join(str(result.message) for result in ledger_agrees())
