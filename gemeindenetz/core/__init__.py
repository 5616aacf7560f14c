"""core: what every app stands on and that knows no domain.

Actor and scopes, clock, errors, permissions with reasons, history and undo, outbox, jobs, files, listings,
imports, panels, navigation, page shell. Imports nothing from other apps of this house.
"""
