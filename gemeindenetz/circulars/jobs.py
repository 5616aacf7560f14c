"""Jobs of circulars: what is planned goes out, addresses nobody confirmed are forgotten."""

from datetime import timedelta

from gemeindenetz.circulars.actions import send_circulars, subscribe
from gemeindenetz.core import jobs


@jobs.periodic(name="circulars.send_due", cron="* * * * *", every=timedelta(minutes=1))
def send_due() -> str:
    """Send the circulars whose moment has come; after a standstill the oldest first."""
    number = send_circulars.send_due()
    return f"{number} Rundschreiben" if number else ""


@jobs.periodic(name="circulars.forget_unconfirmed", cron="41 3 * * *", every=timedelta(days=1))
def forget_unconfirmed() -> str:
    """Forget addresses whose owner never confirmed."""
    number = subscribe.forget_unconfirmed()
    return f"{number} unbestätigte Adressen entfernt" if number else ""
