"""Own, starter and demo data never stand in one figure."""

from gemeindenetz.network.models import Network
from gemeindenetz.network.models.sources import Dataset


def dataset_of(network: Network) -> str:
    """Return the data set a network's figures are counted from.

    A demo network counts demo data only. Everything else counts what was entered here: the starter describes
    networks but has no members or matters of its own.
    """
    return Dataset.DEMO if network.dataset == Dataset.DEMO else Dataset.OWN
