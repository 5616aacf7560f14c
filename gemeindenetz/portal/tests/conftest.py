"""The invented Land of network's tests, for everyone to ask about."""

from gemeindenetz.network.tests.personas import world

__all__ = ["world"]
