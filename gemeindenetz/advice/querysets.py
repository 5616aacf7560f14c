"""Who sees which rows of advice, as queries; the yes/no form stands in permissions.py."""

from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Q

from gemeindenetz.core.actor import Actor


class AdviceRequestQuerySet(models.QuerySet[Any]):
    """Requests."""

    def visible_to(self, actor: Actor) -> Self:
        """Return confirmed requests of the actor's advisory teams, and the actor's own at their administration."""
        if actor.is_system:
            return self.all()
        rule = Q(service__network_id__in=actor.ids("team"))
        if actor.person_id is not None:
            own = Q(person_id=actor.person_id, organisation_id__in=actor.ids("admin"))
            rule |= own if actor.own_factor else own & Q(only_me=False)
        return self.filter(rule, state__in=["routed", "taken"])

    def waiting(self) -> Self:
        """Return requests nobody has taken over yet."""
        return self.filter(state="routed")

    def of_team(self, actor: Actor) -> Self:
        """Return requests the actor sees as a member of the advisory team."""
        return self.filter(service__network_id__in=actor.ids("team"))


class CaseQuerySet(models.QuerySet[Any]):
    """Matters."""

    def visible_to(self, actor: Actor) -> Self:
        """Return matters of the actor's advisory teams and those the actor is a person of."""
        if actor.is_system:
            return self.all()
        return self.filter(Q(network_id__in=actor.ids("team")) | Q(pk__in=actor.ids("matter")))

    def of_team(self, actor: Actor) -> Self:
        """Return matters the actor sees as a member of the advisory team."""
        return self.filter(network_id__in=actor.ids("team"))

    def open(self) -> Self:
        """Return matters that are not closed."""
        return self.exclude(state__in=["closed", "followed_up"])


class CasePartyQuerySet(models.QuerySet[Any]):
    """People of matters."""

    def active(self) -> Self:
        """Return those who are part of their matter now."""
        return self.filter(until__isnull=True)


class EntryQuerySet(models.QuerySet[Any]):
    """Entries of threads."""

    def visible_to(self, actor: Actor) -> Self:
        """Return entries of visible matters: shared ones, and internal ones for the advisory team."""
        if actor.is_system:
            return self.all()
        shared = Q(audience="matter") & (
            Q(case__network_id__in=actor.ids("team")) | Q(case_id__in=actor.ids("matter"))
        )
        return self.filter(shared | Q(audience="team", case__network_id__in=actor.ids("team")))


class AppointmentQuerySet(models.QuerySet[Any]):
    """Appointments."""

    def visible_to(self, actor: Actor) -> Self:
        """Return those of visible matters, of the actor's teams, and what the actor's networks share with members."""
        if actor.is_system:
            return self.all()
        teams = actor.ids("team")
        of_matter = Q(case__network_id__in=teams) | Q(case_id__in=actor.ids("matter"))
        shared = Q(audience="network", network_id__in=actor.ids("net"))
        return self.filter(of_matter | Q(network_id__in=teams) | shared)

    def standing(self) -> Self:
        """Return those nobody cancelled."""
        return self.filter(cancelled_at__isnull=True)

    def between(self, begin: datetime, end: datetime) -> Self:
        """Return those of which a part lies between two moments."""
        return self.filter(starts_at__lt=end, ends_at__gt=begin)

    def of_guest(self, actor: Actor) -> Self:
        """Return those the actor takes part in: as an adviser, or as a person of a matter."""
        mine = Q(guests__person_id=actor.person_id) | Q(guests__party__person_id=actor.person_id)
        return self.filter(mine, guests__until__isnull=True).distinct()
