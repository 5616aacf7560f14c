"""Jobs of the library."""

from datetime import timedelta

from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor
from gemeindenetz.library.actions import ask_due_confirmations, open_due_entries


@jobs.periodic(name="library.ask_confirmations", cron="10 6 * * *", every=timedelta(days=1))
def ask_confirmations() -> str:
    """Ask the contacts of examples that are a year old; running twice asks nobody twice."""
    asked = ask_due_confirmations(actor=Actor.system("Bestätigung von Praxisbeispielen"))
    return f"{asked} Praxisbeispiele zur Bestätigung vorgelegt" if asked else ""


@jobs.periodic(name="library.open_entries", cron="5 0 * * *", every=timedelta(days=1))
def open_entries() -> str:
    """Open to everybody what was to be public from today on."""
    opened = open_due_entries(actor=Actor.system("Freigabe ab Datum"))
    return f"{opened} Einträge geöffnet" if opened else ""
