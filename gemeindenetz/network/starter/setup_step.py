"""What `setup --starter NAME --office MAIL` does."""

from django.conf import settings
from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import SetupOptions
from gemeindenetz.network.actions.first_office import set_up_office
from gemeindenetz.network.starter.actions import load_starter


def load(options: SetupOptions) -> str | None:
    """Load the starter asked for; nothing without one."""
    if not options.starter:
        return None
    created = load_starter(actor=Actor.system("setup"), name=options.starter)
    if not created:
        return _("The starter data “%(name)s” are up to date.") % {"name": options.starter}
    return _("Starter data “%(name)s”: %(n)s entries loaded.") % {"name": options.starter, "n": created}


def let_office_in(options: SetupOptions) -> str | None:
    """Let the first person of the office in and say how to sign in."""
    if not options.office:
        return None
    office = set_up_office(actor=Actor.system("setup"), email=options.office)
    values = {
        "mail": office.person.email,
        "networks": ", ".join(network.short_name for network in office.networks),
        "url": f"{settings.PUBLIC_URL}/konto/anmelden/",
        "password": office.password,
    }
    if office.password:
        return (
            _(
                "%(mail)s now runs the office of: %(networks)s. There is no mail server yet, so sign in at %(url)s with"
                " this password and change it there: %(password)s"
            )
            % values
        )
    return (
        _("%(mail)s now runs the office of: %(networks)s. Sign in at %(url)s with a code by mail.") % values
    )
