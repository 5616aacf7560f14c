"""Who reads a network's report: its advisory team, its office and its funder."""

from django.db.models.query import QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.models import Network

_READERS = ("team", "office", "funder")


def can_read_report(actor: Actor, network: Network) -> Decision:
    """Tell whether the actor may read the figures of a network."""
    if actor.is_system or actor.has(*(f"{reader}:{network.pk}" for reader in _READERS)):
        return Allowed()
    return Denied(_("The report of a network is read by its office, its advisory team and its funder."))


def readable_networks(actor: Actor) -> QuerySet[Network]:
    """Return the networks whose report the actor may read: the set form of `can_read_report`."""
    networks: QuerySet[Network] = Network.objects.all()
    if actor.is_system:
        return networks
    return networks.filter(pk__in=frozenset().union(*(actor.ids(reader) for reader in _READERS)))


_GAP_READERS = ("team", "office")


def can_read_gaps(actor: Actor, network: Network) -> Decision:
    """Tell whether the actor may see what the network's library lacks: those who can do something about it."""
    if actor.is_system or actor.has(*(f"{reader}:{network.pk}" for reader in _GAP_READERS)):
        return Allowed()
    return Denied(_("Knowledge gaps are seen by the advisory team and the office of the network."))


def gap_networks(actor: Actor) -> QuerySet[Network]:
    """Return the networks whose gaps the actor may see: the set form of `can_read_gaps`."""
    networks: QuerySet[Network] = Network.objects.all()
    if actor.is_system:
        return networks
    return networks.filter(pk__in=frozenset().union(*(actor.ids(reader) for reader in _GAP_READERS)))


def sees_matters(actor: Actor, network: Network) -> bool:
    """Tell whether the actor knows the matters anyway: exact figures and the lists behind them.

    Somebody with two seats reads as the one who may see more.
    """
    return actor.is_system or actor.has(f"team:{network.pk}")


def is_funder(actor: Actor, network: Network) -> bool:
    """Tell whether the actor reads for the funder, to whom a network may agree to show names."""
    return actor.has(f"funder:{network.pk}")
