"""Organisations: made, renamed through time, their contact data."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import Dataset, Organisation, OrganisationKind, OrganisationName, Source
from gemeindenetz.network.models.organisations import Level
from gemeindenetz.register.models import Territory
from gemeindenetz.register.names.spelling import sort_key


class NotAMember(DomainError):
    """An area without a municipality, or a level of the register that joins nothing."""


class NameOverlaps(DomainError):
    """Another name holds in that period."""


class NameInFuture(DomainError):
    """A name holds from today at the latest."""


@dataclass(frozen=True)
class ContactDetails:
    """How an organisation is reached and what it says about itself."""

    email: str = ""
    phone: str = ""
    website: str = ""
    profile: str = ""
    region: str = ""


def create_organisation(
    *,
    actor: Actor,
    kind: str,
    name: str,
    since: date | None = None,
    source: Source | None = None,
    details: ContactDetails | None = None,
    **fields: object,
) -> Organisation:
    """Make an organisation that is no municipality or county (those come from the register) with its name.

    Who: offices. `fields`: level, slug, is_listed, dataset. Raises `NotAllowed`.
    """
    require(permissions.can_create_organisation(actor))
    with use_case(actor):
        organisation: Organisation = Organisation.objects.create(
            kind=kind, name=name, sort_key=sort_key(name), **asdict(details or ContactDetails()), **fields
        )
        OrganisationName.objects.create(
            organisation=organisation, name=name, valid=ranges.period(since), source=source
        )
    return organisation


def create_for_territory(*, actor: Actor, territory: Territory, dataset: str = Dataset.OWN) -> Organisation:
    """Return the organisation of a municipality or county, made when it does not exist yet.

    Who: offices, and advisory teams taking a request. Raises `NotAMember` for areas without a municipality and
    for other levels.
    """
    require(permissions.can_create_for_territory(actor))
    if not (territory.is_municipality or territory.is_county):
        raise NotAMember(
            _("%(name)s is not a municipality or county. Please choose the municipality it belongs to.")
            % {"name": territory.official_name}
        )
    with use_case(actor):
        organisation, is_new = Organisation.objects.get_or_create(
            territory=territory,
            defaults={
                "kind": OrganisationKind.COUNTY if territory.is_county else OrganisationKind.MUNICIPALITY,
                "level": Level.REGIONAL,
                "name": territory.name,
                "sort_key": territory.sort_key,
                "dataset": dataset,
            },
        )
        if is_new:
            OrganisationName.objects.create(
                organisation=organisation, name=territory.name, valid=territory.valid
            )
    made: Organisation = organisation
    return made


def rename_organisation(
    *, actor: Actor, organisation: Organisation, name: str, since: date, source: Source | None = None
) -> OrganisationName:
    """Give an organisation a new name from a day on; the former name ends the day before.

    Who: offices. Raises `NameInFuture`, `NameOverlaps`.
    """
    require(permissions.can_change_organisation(actor, organisation))
    if since > clock.today():
        raise NameInFuture(_("The new name can only be entered once it holds."), field="since")
    taken = NameOverlaps(
        _("The organisation had another name from that day or later. Please correct that name first."),
        field="since",
    )
    with (
        use_case(actor),
        refused_as(organisation_name_no_overlap=taken, organisation_name_period_not_empty=taken),
    ):
        current = OrganisationName.objects.filter(organisation=organisation, valid__upper_inf=True).first()
        if current is not None:
            if current.valid.lower is not None and current.valid.lower >= since:
                raise taken
            current.valid = ranges.ended_on(current.valid, since - timedelta(days=1))
            current.save(update_fields=["valid"])
        renamed: OrganisationName = OrganisationName.objects.create(
            organisation=organisation, name=name, valid=ranges.period(since), source=source
        )
        _show(organisation, name)
    return renamed


def correct_name(*, actor: Actor, name: OrganisationName, text: str) -> None:
    """Mend the spelling of a name without changing when it held. Who: offices."""
    require(permissions.can_change_organisation(actor, name.organisation))
    with use_case(actor):
        name.name = text
        name.save(update_fields=["name"])
        if name.valid.upper is None:
            _show(name.organisation, text)


def _show(organisation: Organisation, name: str) -> None:
    organisation.name = name
    organisation.sort_key = sort_key(name)
    organisation.save(update_fields=["name", "sort_key"])


def change_contact_details(*, actor: Actor, organisation: Organisation, details: ContactDetails) -> None:
    """Replace contact data and profile. Who: offices and the organisation's own administration."""
    require(permissions.can_change_contact_details(actor, organisation))
    with use_case(actor):
        for field, value in asdict(details).items():
            setattr(organisation, field, value)
        organisation.save(update_fields=list(asdict(details)))


def list_in_directory(*, actor: Actor, organisation: Organisation, is_listed: bool) -> None:
    """Put a partner into the public directory or take it out. Who: offices."""
    require(permissions.can_change_organisation(actor, organisation))
    with use_case(actor):
        organisation.is_listed = is_listed
        organisation.save(update_fields=["is_listed"])
