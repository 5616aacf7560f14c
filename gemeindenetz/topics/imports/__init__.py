"""Import of vocabularies (SKOS as Turtle or JSON-LD) through core's import engine."""
