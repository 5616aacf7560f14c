"""Opaque ids for public addresses: they reveal neither number nor order of what they name."""

import secrets

# No vowels (no words), no look-alikes: an id may be read out on the phone.
ALPHABET = "23456789bcdfghjkmnpqrstvwxz"
LENGTH = 12


def opaque_id() -> str:
    """Return a random id of twelve characters (57 bits)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
