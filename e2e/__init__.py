"""Journeys in a real browser with axe, on the invented world of network.tests.personas."""
