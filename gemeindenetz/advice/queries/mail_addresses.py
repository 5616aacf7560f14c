"""Reply addresses of a matter: one for each of its people, one shared and one internal for an adviser."""

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.core.intake.addresses import INTERNAL, REPLY, address_of


def reply_address(party: CaseParty) -> str:
    """Return where answers of this person go; useless once the person was removed. Empty without such addresses."""
    return address_of(REPLY, "party", party.pk, secret=party.link_nonce)


def adviser_address(case: Case, person_id: int, *, internal: bool = False) -> str:
    """Return where an adviser's answers go: to the people of the matter, or as an internal note."""
    box = INTERNAL if internal else REPLY
    return address_of(box, "adviser", case.pk, person_id, secret=adviser_secret(case))


def adviser_secret(case: Case) -> str:
    """Return what signs the addresses of a matter's advisers."""
    return f"case:{case.public_id}"
