"""Models of library, by what they are about."""

from gemeindenetz.library.models.collections import Collection, CollectionItem
from gemeindenetz.library.models.commissions import Commission, CommissionState
from gemeindenetz.library.models.entries import EditorialRule, EntryNumber, EntryTransition
from gemeindenetz.library.models.examples import (
    Adoption,
    Confirmation,
    CriterionGrade,
    ExamplePicture,
    ExampleSource,
    ExampleStep,
    PracticeExample,
)
from gemeindenetz.library.models.findings import Finding
from gemeindenetz.library.models.recommendations import Evidence, Recommendation, Validation
from gemeindenetz.library.models.working_aids import AidKind, AidVersion, WorkingAid

__all__ = [
    "Adoption",
    "AidKind",
    "AidVersion",
    "Collection",
    "CollectionItem",
    "Commission",
    "CommissionState",
    "Confirmation",
    "CriterionGrade",
    "EditorialRule",
    "EntryNumber",
    "EntryTransition",
    "Evidence",
    "ExamplePicture",
    "ExampleSource",
    "ExampleStep",
    "Finding",
    "PracticeExample",
    "Recommendation",
    "Validation",
    "WorkingAid",
]
