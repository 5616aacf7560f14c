"""Numbers of matters: one row per network and year, locked while a number is taken."""

from gemeindenetz.advice.models import CaseNumber
from gemeindenetz.network.models import Network


def next_number(network: Network, year: int) -> str:
    """Return the next number of the network's year, e.g. "B-2026-0412"; without gaps, inside a transaction."""
    CaseNumber.objects.get_or_create(network=network, year=year)
    row = CaseNumber.objects.select_for_update().get(network=network, year=year)
    row.last += 1
    row.save(update_fields=["last"])
    return f"B-{year}-{row.last:04d}"
