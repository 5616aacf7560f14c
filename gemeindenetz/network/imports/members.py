"""The import of a list of members."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports import ImportColumn, ImportKind, PlannedRow, RowPlan, SourceRow
from gemeindenetz.core.imports.parsers import as_day, as_mail
from gemeindenetz.core.permissions import Decision, require, require_visible
from gemeindenetz.core.undo import Change
from gemeindenetz.network import permissions
from gemeindenetz.network.forms.fields import day_field
from gemeindenetz.network.imports.member_plans import Context, plans_of
from gemeindenetz.network.imports.member_writing import write
from gemeindenetz.network.imports.parsing import as_fuzzy_day, as_key
from gemeindenetz.network.models import Network

COLUMNS = (
    ImportColumn(
        "name",
        _("Municipality or county"),
        (
            "Gemeinde",
            "Stadt",
            "Kommune",
            "Mitglied",
            "Mitgliedskommune",
            "Name",
            "Ort",
            "Stadt/Gemeinde",
            "Landkreis",
        ),
    ),
    ImportColumn(
        "key",
        _("Official key"),
        ("AGS", "Gemeindeschlüssel", "Schlüssel", "Gemeindekennziffer"),
        parse=as_key,
    ),
    ImportColumn("county", _("County"), ("Kreis", "Landkreis", "Stadt-/Landkreis", "LK")),
    ImportColumn(
        "since",
        _("Member since"),
        ("Mitglied seit", "seit", "Beitritt", "Beitrittsdatum", "Eintritt", "Aufnahme"),
        parse=as_fuzzy_day,
    ),
    ImportColumn(
        "until", _("Member until"), ("bis", "Austritt", "Austrittsdatum", "Ende"), parse=as_fuzzy_day
    ),
    ImportColumn("basis", _("Basis"), ("Grundlage", "Beitrittsgrundlage", "Bemerkung")),
    ImportColumn(
        "resolution",
        _("Day of the council resolution"),
        ("Beschluss", "Beschlussdatum", "Gemeinderatsbeschluss", "GR-Beschluss", "Beschluss vom"),
        parse=as_day,
    ),
    ImportColumn(
        "contact", _("Contact person"), ("Ansprechpartner", "Ansprechperson", "Kontakt", "Kontaktperson")
    ),
    ImportColumn(
        "mail", _("Mail of the contact person"), ("E-Mail", "Email", "Mail", "Mailadresse"), parse=as_mail
    ),
)


class MembersOptions(forms.Form):
    """Of which network, and since when where the list does not say."""

    network = forms.ChoiceField(label=_("Network"))
    default_since = day_field(
        _("Member since, where the list names no day"),
        required=False,
        help_text=_("Without it, such rows are reported and left out."),
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        networks = Network.objects.filter(pk__in=actor.ids("office")).order_by("name")
        self.fields["network"].choices = [(one.slug, one.name) for one in networks]  # type: ignore[attr-defined]  # a ChoiceField

    def clean_default_since(self) -> str:
        """Return the day as text: options are kept with the run."""
        day = self.cleaned_data["default_since"]
        return day.isoformat() if day else ""


def _network(options: Mapping[str, Any]) -> Network:
    network: Network | None = Network.objects.filter(slug=options.get("network", "")).first()
    require_visible(network is not None)
    assert network is not None  # noqa: S101 - told to the type checker
    return network


def _context(options: Mapping[str, Any], actor: Actor) -> Context:
    network = _network(options)
    require(permissions.can_configure_network(actor, network))
    return Context(network, options.get("default_since", ""), actor)


def rehearse(rows: Sequence[SourceRow], options: Mapping[str, Any], *, actor: Actor) -> list[RowPlan]:
    """Return what each row would do; changes nothing. Who: the office of the network."""
    return [intent.plan for intent in plans_of(rows, _context(options, actor))]


def apply(rows: Sequence[PlannedRow], options: Mapping[str, Any], *, actor: Actor) -> Sequence[Change]:
    """Write the rows through the network's actions; return what the undo ticket needs."""
    context = _context(options, actor)
    return write(plans_of([one.row for one in rows], context), context)


def _scope(actor: Actor, options: Mapping[str, Any]) -> str:
    network = _network(options)
    require(permissions.can_configure_network(actor, network))
    return f"office:{network.pk}"


def _can_import(actor: Actor) -> Decision:
    return permissions.can_create_organisation(actor)


def _done_url(options: Mapping[str, Any]) -> str:
    return reverse("network:members", args=[_network(options).slug])


MEMBERS = ImportKind(
    key="network.members",
    label=_("List of members"),
    columns=COLUMNS,
    rehearse=lambda rows, options, actor: rehearse(rows, options, actor=actor),
    apply=lambda rows, options, actor: apply(rows, options, actor=actor),
    scope=_scope,
    can_import=_can_import,
    explanation=_(
        "One row a municipality or county. Names may be written as people write them; where a name is unclear you "
        "choose. A row of somebody who is a member already shows only what would change."
    ),
    options_form=MembersOptions,
    done_url=_done_url,
)
