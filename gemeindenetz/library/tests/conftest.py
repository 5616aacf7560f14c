"""Fixtures of library's tests."""

from gemeindenetz.network.tests.personas import world

__all__ = ["world"]
