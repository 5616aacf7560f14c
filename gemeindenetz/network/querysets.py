"""Chainable verbs over network's tables, and who sees which rows (the yes/no forms stand in permissions.py)."""

from datetime import date
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor

# Written out because models import this file; a test holds them equal to models/transitions.py.
JOINING_STATES = ("interested", "requirements_open", "resolution_pending")
PUBLIC_STATES = ("member", "leaving", "ended")
LIVE_STATES = (*JOINING_STATES, "member", "leaving")
# Seats members may know by name: whom they can ask.
SERVING_ROLES = ("adviser", "team_lead", "office")


def serving_networks(actor: Actor) -> frozenset[int]:
    """Return the networks of whose advisory team or office the actor is."""
    return actor.ids("team") | actor.ids("office")


def own_organisations(actor: Actor) -> frozenset[int]:
    """Return the organisations the actor belongs to, as administration or partner."""
    return actor.ids("admin") | actor.ids("partner")


class PublicQuerySet(models.QuerySet[Any]):
    """Rows everybody may read: what the network is, never what somebody asked."""

    def visible_to(self, actor: Actor) -> Self:
        """Return all rows."""
        return self.all()


class DatedQuerySet(PublicQuerySet):
    """Rows with a period `valid`."""

    def valid_on(self, day: date) -> Self:
        """Return rows whose period includes the day."""
        return self.filter(valid__contains=day)


class OrganisationQuerySet(models.QuerySet[Any]):
    """Organisations."""

    def visible_to(self, actor: Actor) -> Self:
        """Return public bodies and listed partners; partners not (yet) listed only to staff and themselves."""
        if actor.is_system or serving_networks(actor):
            return self.all()
        return self.filter(~Q(kind="partner") | Q(is_listed=True) | Q(pk__in=own_organisations(actor)))

    def municipalities(self) -> Self:
        """Return towns and cities."""
        return self.filter(kind="municipality")

    def counties(self) -> Self:
        """Return counties."""
        return self.filter(kind="county")

    def partners(self) -> Self:
        """Return those of the partner directory."""
        return self.filter(is_listed=True)


class TieQuerySet(DatedQuerySet):
    """Ties between organisations: public facts with their sources."""


class SeatRules(models.QuerySet[Any]):
    """What persons and seats share: who serves a network sees its people, everybody sees their own house."""

    def _people_rule(self, actor: Actor, prefix: str) -> Q:
        """Return the condition on a seat reached through `prefix`, names only."""
        rule = self._contact_rule(actor, prefix)
        return rule | Q(
            **{f"{prefix}role__in": SERVING_ROLES, f"{prefix}network_id__in": actor.ids("net")},
        )

    def _contact_rule(self, actor: Actor, prefix: str) -> Q:
        """Return the condition under which contact data may be seen as well."""
        serving = serving_networks(actor)
        memberships = apps.get_model("network", "Membership").objects.filter(
            organisation=OuterRef(f"{prefix}organisation"), network_id__in=serving, state__in=LIVE_STATES
        )
        return (
            Q(**{f"{prefix}network_id__in": serving})
            | Q(Exists(memberships))
            | Q(**{f"{prefix}organisation_id__in": own_organisations(actor)})
        )


class PersonQuerySet(SeatRules):
    """Persons."""

    def visible_to(self, actor: Actor) -> Self:
        """Return persons the actor may know by name.

        Advisory team and office of a network: its own people and those of its members and joining
        organisations. People of an organisation: their colleagues. Members: who serves their network.
        Everybody: themselves.
        """
        return self._through_seats(actor, "people")

    def contactable_by(self, actor: Actor) -> Self:
        """Return persons whose mail address and phone the actor may see (as above without "who serves")."""
        return self._through_seats(actor, "contact")

    def _through_seats(self, actor: Actor, what: str) -> Self:
        if actor.is_system:
            return self.all()
        rule = self._people_rule(actor, "") if what == "people" else self._contact_rule(actor, "")
        seats = apps.get_model("network", "Seat").objects.filter(rule, person=OuterRef("pk"))
        return self.filter(Q(pk=actor.person_id) | Q(Exists(seats)))


class SeatQuerySet(SeatRules):
    """Seats."""

    def valid_on(self, day: date) -> Self:
        """Return seats held on the day."""
        return self.filter(valid__contains=day)

    def visible_to(self, actor: Actor) -> Self:
        """Return the seats through which the actor may know their persons, and the actor's own."""
        if actor.is_system:
            return self.all()
        return self.filter(self._people_rule(actor, "") | Q(person_id=actor.person_id))


class SeatHandoverQuerySet(models.QuerySet[Any]):
    """Functions being given up."""

    def visible_to(self, actor: Actor) -> Self:
        """Return the actor's own, those of the office's members, and those of the house whose mayor the actor is."""
        if actor.is_system:
            return self.all()
        memberships = apps.get_model("network", "Membership").objects.filter(
            organisation=OuterRef("seat__organisation"),
            network_id__in=actor.ids("office"),
            state__in=LIVE_STATES,
        )
        rule = Q(Exists(memberships)) | Q(seat_id__in=actor.ids("seat"))
        if actor.person_id is not None:
            mayors = apps.get_model("network", "Seat").objects.filter(
                person=actor.person_id,
                role="mayor",
                organisation=OuterRef("seat__organisation"),
                valid__contains=clock.today(),
            )
            rule |= Q(seat__person_id=actor.person_id) | Q(Exists(mayors))
        return self.filter(rule)

    def waiting(self) -> Self:
        """Return those nobody has decided."""
        return self.filter(state="asked")


class NetworkQuerySet(PublicQuerySet):
    """Networks: public, with their rules, statements, services and circles."""


class ServiceChoiceQuerySet(models.QuerySet[Any]):
    """A town's own choice between services."""

    def visible_to(self, actor: Actor) -> Self:
        """Return choices to the staff of the network chosen and to the town itself."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(service__network_id__in=serving_networks(actor))
            | Q(organisation_id__in=own_organisations(actor))
        )

    def valid_on(self, day: date) -> Self:
        """Return choices that hold on the day."""
        return self.filter(valid__contains=day)


class AgreementQuerySet(DatedQuerySet):
    """Agreements: public facts; the signed papers carry the scope of their file."""


class AgreementDocumentQuerySet(models.QuerySet[Any]):
    """Papers of agreements."""

    def visible_to(self, actor: Actor) -> Self:
        """Return papers whose file the actor may read."""
        return self.all() if actor.is_system else self.filter(file__scope__in=actor.scopes)


class MembershipQuerySet(models.QuerySet[Any]):
    """Memberships."""

    def visible_to(self, actor: Actor) -> Self:
        """Return memberships that are or were in force; those on the way in only to staff and the town itself."""
        if actor.is_system:
            return self.all()
        return self.filter(Q(state__in=PUBLIC_STATES) | self._inside(actor))

    def detailed_to(self, actor: Actor) -> Self:
        """Return those whose state, basis, reasons and checklist the actor may see: staff and the town itself."""
        return self.all() if actor.is_system else self.filter(self._inside(actor))

    @staticmethod
    def _inside(actor: Actor) -> Q:
        return Q(network_id__in=serving_networks(actor)) | Q(organisation_id__in=own_organisations(actor))

    def members_on(self, day: date) -> Self:
        """Return memberships that hold on the day, whatever their state is now."""
        return self.filter(valid__contains=day)

    def valid_on(self, day: date) -> Self:
        """Return memberships that hold on the day."""
        return self.members_on(day)

    def joining(self) -> Self:
        """Return those on their way in."""
        return self.filter(state__in=JOINING_STATES)

    def in_force(self) -> Self:
        """Return those that are or were memberships, mistakes and withdrawn ones left out."""
        return self.filter(state__in=PUBLIC_STATES)

    def overdue(self, day: date) -> Self:
        """Return those whose period is over although nobody has ended or renewed them."""
        return self.filter(state__in=["member", "leaving"], valid__endswith__lte=day)


class OfMembershipQuerySet(models.QuerySet[Any]):
    """What belongs to a membership and is nobody else's business: transitions, checklist entries."""

    def visible_to(self, actor: Actor) -> Self:
        """Return rows of memberships the actor may see in detail."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(membership__network_id__in=serving_networks(actor))
            | Q(membership__organisation_id__in=own_organisations(actor))
        )


class ProfileProposalQuerySet(models.QuerySet[Any]):
    """Proposed changes of partner profiles."""

    def visible_to(self, actor: Actor) -> Self:
        """Return proposals to the offices, which decide, and to the partner itself."""
        if actor.is_system or actor.ids("office"):
            return self.all()
        return self.filter(organisation_id__in=own_organisations(actor))

    def waiting(self) -> Self:
        """Return those nobody has decided yet."""
        return self.filter(state="open")
