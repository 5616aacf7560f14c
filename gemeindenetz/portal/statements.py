"""The texts every network owes its readers: address, name, and what stands there as long as there is none."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.network.models.networks import StatementKind


@dataclass(frozen=True)
class StatementPage:
    """One kind of text."""

    kind: str
    title: Message
    missing: Message


KINDS = {
    "impressum": StatementPage(
        StatementKind.IMPRINT,
        _("Imprint"),
        _("This network has not entered its imprint yet. Its office has to do so."),
    ),
    "datenschutz": StatementPage(
        StatementKind.PRIVACY,
        _("Data protection"),
        _("This network has not entered its privacy statement yet. Its office has to do so."),
    ),
    "barrierefreiheit": StatementPage(
        StatementKind.ACCESSIBILITY,
        _("Accessibility"),
        _("This network has not entered its accessibility statement yet. Its office has to do so."),
    ),
    "leichte-sprache": StatementPage(
        StatementKind.EASY_LANGUAGE,
        _("Easy language"),
        _("There is no text in easy language yet. Please write to us when you need help with a text."),
    ),
    "gebaerdensprache": StatementPage(
        StatementKind.SIGN_LANGUAGE,
        _("Sign language"),
        _("There is no video in sign language yet. Please write to us when you need a translation."),
    ),
}
