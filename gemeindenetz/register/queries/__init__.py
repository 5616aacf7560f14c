"""Reads over the register that span models."""

from gemeindenetz.register.names.resolver import Candidate, Resolution
from gemeindenetz.register.queries.names import name_index, resolve_name

__all__ = ["Candidate", "Resolution", "name_index", "resolve_name"]
