"""Reads of the demonstration."""

from gemeindenetz.demo.personas import Persona
from gemeindenetz.network.models import Person
from gemeindenetz.network.models.sources import Dataset


def person_of(persona: Persona) -> Person | None:
    """Return the person a persona is in the demonstration's data, with the user; None before generating."""
    found = Person.objects.filter(user__email=persona.email, dataset=Dataset.DEMO).select_related("user")
    first: Person | None = found.first()
    return first


def demo_exists() -> bool:
    """Whether a Land was invented already."""
    return Person.objects.filter(dataset=Dataset.DEMO).exists()
