"""From an audience level to the one scope token of a published entry, and back to words."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.network.models import Network

#: From narrow to wide; office and team stand beside each other.
WIDTH = {
    Audience.TEAM: 0, Audience.OFFICE: 0, Audience.MEMBERS: 1, Audience.ABOVE: 2, Audience.PUBLIC: 3,
}  # fmt: skip


def audience_scope(audience: str, network: Network) -> str:
    """Return the token; without a network above, `above` means the network's own members."""
    if audience == Audience.PUBLIC:
        return "public"
    if audience == Audience.ABOVE and network.parent_id:
        return f"net:{network.parent_id}"
    prefix = {Audience.TEAM: "team", Audience.OFFICE: "office"}.get(Audience(audience), "net")
    return f"{prefix}:{network.pk}"


def is_wider(one: str, other: str) -> bool:
    """Tell whether audience `one` reaches more people than `other`."""
    return WIDTH[Audience(one)] > WIDTH[Audience(other)]


def narrower(one: str, other: str) -> str:
    """Return the narrower of two audiences."""
    return other if is_wider(one, other) else one


def readers_in_words(audience: str, network: Network) -> Message:
    """Answer "Who sees this?" in one sentence."""
    above = network.parent.name if network.parent else network.name
    sentences: dict[str, Message] = {
        Audience.TEAM: _("Only the advisory team of %(network)s."),
        Audience.OFFICE: _("Only the office and the advisory team of %(network)s."),
        Audience.MEMBERS: _("The people of all member municipalities of %(network)s, its advisers and its office."),
        Audience.ABOVE: _("Everybody in the networks under %(above)s: members, advisers and offices."),
        Audience.PUBLIC: _("Everybody, also without signing in. Search engines find it."),
    }
    return str(sentences[audience]) % {"network": network.name, "above": above}
