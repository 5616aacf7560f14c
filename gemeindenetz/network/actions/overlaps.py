"""What the database refuses, said to people: one constraint, one typed error."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction

from gemeindenetz.core.errors import DomainError


@contextmanager
def refused_as(**errors: DomainError) -> Iterator[None]:
    """Turn a violation of the constraint named by a keyword into its error; the database is the only check."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as violation:
        text = str(violation)
        for constraint, error in errors.items():
            if constraint in text:
                raise error from violation
        raise
