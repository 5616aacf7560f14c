"""How a network publishes, from a day on."""

from datetime import date, timedelta

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.models import EditorialRule
from gemeindenetz.library.queries.editorial import Editorial
from gemeindenetz.network.models import Network


def set_editorial_rule(*, actor: Actor, network: Network, rule: Editorial, since: date) -> EditorialRule:
    """Say from which day contributions appear at once or after approval, how long they hold, how long editors have.

    Who: the office. Changes: the rule before ends the day before; one that would begin later is replaced. Raises
    `NotAllowed`.
    """
    require(permissions.can_set_editorial_rule(actor, network))
    with use_case(actor):
        rows = EditorialRule.objects.filter(network=network)
        rows.filter(valid__startswith__gte=since).delete()
        for before in rows.filter(valid__contains=since):
            before.valid = ranges.period(before.valid.lower, since - timedelta(days=1))
            before.save(update_fields=["valid"])
        return EditorialRule.objects.create(network=network, valid=ranges.period(since), **vars(rule))
