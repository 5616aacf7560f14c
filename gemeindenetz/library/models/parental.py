"""Child rows that Wagtail keeps inside a revision until it is published."""

from typing import Any

from modelcluster.fields import ParentalKey


class ParentalKeyWithHistory(ParentalKey):
    """A parental key that is an ordinary foreign key in the history's table, which no revision contains."""

    def deconstruct(self) -> Any:
        """Describe it as a foreign key: the same column."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", args, kwargs
