"""Chainable verbs over network's tables."""

from datetime import date
from typing import Any, Self

from django.db import models


class DatedQuerySet(models.QuerySet[Any]):
    """Rows with a period `valid`."""

    def valid_on(self, day: date) -> Self:
        """Return rows whose period includes the day."""
        return self.filter(valid__contains=day)


class OrganisationQuerySet(models.QuerySet[Any]):
    """Organisations."""

    def municipalities(self) -> Self:
        """Return towns and cities."""
        return self.filter(kind="municipality")

    def counties(self) -> Self:
        """Return counties."""
        return self.filter(kind="county")


class TieQuerySet(DatedQuerySet):
    """Ties between organisations."""


class PersonQuerySet(models.QuerySet[Any]):
    """Persons."""


class SeatQuerySet(DatedQuerySet):
    """Seats."""


class NetworkQuerySet(models.QuerySet[Any]):
    """Networks."""


class AgreementQuerySet(DatedQuerySet):
    """Agreements."""


class MembershipQuerySet(DatedQuerySet):
    """Memberships."""

    def members_on(self, day: date) -> Self:
        """Return memberships that hold on the day, whatever their state is now."""
        return self.valid_on(day)

    def joining(self) -> Self:
        """Return those on their way in."""
        return self.filter(state__in=["interested", "requirements_open", "resolution_pending"])
