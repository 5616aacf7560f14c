"""Which advisory team a mail is for, by the addresses it was sent to."""

from collections.abc import Sequence

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.core.intake import addresses
from gemeindenetz.network.models import Network, Service


def scope_for(recipients: Sequence[str], *, network: str) -> str | None:
    """Return `team:<network>`: of the matter a reply address names, of the sender address, of the named network.

    Where nothing says whose it is, the first network with an advisory service takes it, so that somebody sees it.
    """
    by_token = _of_tokens(list(recipients))
    if by_token is not None:
        return f"team:{by_token}"
    plain = {_without_tag(address) for address in recipients}
    advising = Network.objects.filter(pk__in=Service.objects.values("network"))
    senders = {
        sender.lower(): number
        for number, sender in advising.exclude(sender_address="").values_list("pk", "sender_address")
    }
    number = next((senders[address] for address in sorted(plain) if address in senders), None)
    if number is None and network:
        number = advising.filter(slug=network).values_list("pk", flat=True).first()
    if number is None:
        number = advising.order_by("pk").values_list("pk", flat=True).first()
    return f"team:{number}" if number is not None else None


def _of_tokens(recipients: list[str]) -> int | None:
    for token in addresses.tokens_in(recipients):
        rows = CaseParty.objects.filter(pk=token.numbers[0]).values_list("case__network", flat=True)
        if token.kind == "adviser":
            rows = Case.objects.filter(pk=token.numbers[0]).values_list("network", flat=True)
        found = rows.first() if token.kind in {"party", "adviser"} else None
        if found is not None:
            return int(found)
    return None


def _without_tag(address: str) -> str:
    local, _at, domain = address.lower().strip().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
