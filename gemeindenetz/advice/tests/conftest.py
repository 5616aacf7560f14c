"""Fixtures of advice's tests."""

from gemeindenetz.advice.tests.factories import routed
from gemeindenetz.network.tests.personas import world

__all__ = ["routed", "world"]
