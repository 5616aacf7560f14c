"""In whose name the mails of a network go out."""

from typing import Any

from gemeindenetz.network.models import Network


def sender_of(network: Network) -> dict[str, Any]:
    """Return the headers that say in whose name a mail goes out and where answers go: the arguments of `queue_mail`."""
    return {
        "sender_name": network.sender_name or network.name,
        "sender_address": network.sender_address,
        "reply_to": network.sender_address,
    }
