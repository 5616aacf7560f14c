"""By what right a page of a matter is opened: signed in, or through the link of a mail; and its addresses."""

from dataclasses import dataclass

from django.urls import reverse

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.core.actor import Actor


@dataclass(frozen=True)
class Access:
    """Who reads which matter, as which party of it, through which link (empty: signed in)."""

    actor: Actor
    case: Case
    party: CaseParty | None = None
    token: str = ""

    @property
    def is_link(self) -> bool:
        return bool(self.token)

    def url(self, name: str, *args: str) -> str:
        """Return an address of the matter, within the link where there is one."""
        if self.token:
            return reverse(f"advice:link_{name}" if name else "advice:link", args=[self.token, *args])
        return reverse(f"advice:case_{name}" if name else "advice:case", args=[self.case.public_id, *args])

    @property
    def page_url(self) -> str:
        """Return the address of the page itself."""
        return self.url("")
