"""Models of network, by what they are about."""

from gemeindenetz.network.models.agreements import (
    Agreement,
    AgreementDocument,
    AgreementGrant,
    AgreementSeries,
)
from gemeindenetz.network.models.handovers import SeatHandover, SeatHandoverKind, SeatHandoverState
from gemeindenetz.network.models.media import (
    ImageRendition,
    Licence,
    MediaFolder,
    NetworkDocument,
    NetworkImage,
)
from gemeindenetz.network.models.memberships import (
    ChecklistEntry,
    ChecklistItem,
    ChecklistVersion,
    Circle,
    CircleMembership,
    EndReason,
    ItemKind,
    Membership,
    MembershipTransition,
)
from gemeindenetz.network.models.networks import (
    EligibilityRule,
    Network,
    Openness,
    Service,
    ServiceChoice,
    Statement,
)
from gemeindenetz.network.models.organisations import (
    Organisation,
    OrganisationKind,
    OrganisationName,
    ProfileProposal,
    Tie,
    TieKind,
)
from gemeindenetz.network.models.people import Person, Role, Seat
from gemeindenetz.network.models.sources import Claim, Dataset, Source
from gemeindenetz.network.models.transitions import MembershipState

__all__ = [
    "Agreement",
    "AgreementDocument",
    "AgreementGrant",
    "AgreementSeries",
    "ChecklistEntry",
    "ChecklistItem",
    "ChecklistVersion",
    "Circle",
    "CircleMembership",
    "Claim",
    "Dataset",
    "EligibilityRule",
    "EndReason",
    "ImageRendition",
    "ItemKind",
    "Licence",
    "MediaFolder",
    "Membership",
    "MembershipState",
    "MembershipTransition",
    "Network",
    "NetworkDocument",
    "NetworkImage",
    "Openness",
    "Organisation",
    "OrganisationKind",
    "OrganisationName",
    "Person",
    "ProfileProposal",
    "Role",
    "Seat",
    "SeatHandover",
    "SeatHandoverKind",
    "SeatHandoverState",
    "Service",
    "ServiceChoice",
    "Source",
    "Statement",
    "Tie",
    "TieKind",
]
