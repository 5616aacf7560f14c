"""Textkennzeichen: the two digits by which the register says what a territory is."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core.errors import Message

# Areas without a municipality: inhabited and uninhabited. They can never be members of anything.
UNINCORPORATED = frozenset({"65", "66"})
STADTKREIS = frozenset({"41", "42"})

LABELS: dict[str, Message] = {
    "41": _("district-free city"),
    "42": pgettext_lazy("county level", "city county"),
    "43": _("county (Kreis)"),
    "44": _("county (Landkreis)"),
    "45": _("regional association"),
    "50": _("municipality without association"),
    "51": _("association: Amt"),
    "52": _("association: Samtgemeinde"),
    "53": _("association: Verbandsgemeinde"),
    "54": _("association: Verwaltungsgemeinschaft"),
    "55": _("association: Kirchspielslandgemeinde"),
    "56": _("association: Verwaltungsverband"),
    "57": _("association: Verwaltungsgemeinschaft by carrier"),
    "58": _("fulfilling municipality"),
    "60": _("market town"),
    "61": _("district-free city"),
    "62": pgettext_lazy("municipality level", "city county"),
    "63": _("town"),
    "64": _("municipality in a county"),
    "65": _("inhabited area without a municipality"),
    "66": _("uninhabited area without a municipality"),
    "67": _("large county town"),
    "68": _("municipality in an Amt"),
    "69": _("municipality without an Amt"),
}


def label_of(kind: str) -> Message:
    """Return the words for a Textkennzeichen; empty for an unknown one."""
    return LABELS.get(kind, "")
