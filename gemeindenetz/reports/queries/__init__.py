"""Reads of reports: matters and events from the ledger, members from memberships, places from the register."""
