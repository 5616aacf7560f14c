"""Checks of our own, for rules no ready tool knows. Run `python -m tools.checks`; each module holds one rule.

A check is a function `check(tree) -> Iterator[Problem]`; tests give it a small tree with one offence.
"""
