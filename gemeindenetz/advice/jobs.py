"""Jobs of advice."""

from datetime import timedelta

from gemeindenetz.advice.actions.expire_requests import expire_unconfirmed
from gemeindenetz.advice.actions.pass_matters_on import carry_out_due
from gemeindenetz.core import jobs
from gemeindenetz.core.actor import Actor


@jobs.periodic(name="advice.expire_requests", cron="17 3 * * *", every=timedelta(days=1))
def expire_requests() -> str:
    """Give up requests nobody confirmed; running twice does no harm."""
    given_up = expire_unconfirmed(actor=Actor.system("Anfragen ohne Bestätigung"))
    return f"{given_up} Anfragen ohne Bestätigung aufgegeben" if given_up else ""


@jobs.periodic(name="advice.carry_out_seat_handovers", cron="12 0 * * *", every=timedelta(days=1))
def carry_out_seat_handovers() -> str:
    """Let matters pass on whose day has come, and end what deputies were let into; running twice does no harm."""
    done = carry_out_due(actor=Actor.system("Funktionen gehen über"))
    return f"{done} Funktionen übergegangen" if done else ""
