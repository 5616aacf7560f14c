"""Fixtures of circulars' tests."""

from gemeindenetz.network.tests.personas import world

__all__ = ["world"]
