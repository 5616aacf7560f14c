"""The personas of a demonstration: stable names, mail addresses and situations (house.md, machine interface)."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message

#: Reserved for documentation: mail to it can never reach anybody.
MAIL_DOMAIN = "musterland.example"


@dataclass(frozen=True)
class Persona:
    """Somebody a demonstration can be tried as. Without a family name: a browser without account."""

    key: str
    given_name: str
    family_name: str
    role: Message
    sentence: Message

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def email(self) -> str:
        """The mail address of the user; empty for somebody without account."""
        return f"{self.key}@{MAIL_DOMAIN}" if self.family_name else ""


PERSONAS: tuple[Persona, ...] = (
    Persona("anna", "Anna", "Beispiel", _("Adviser"), _("Advises the municipalities of the Gemeindenetzwerk.")),
    Persona("bekir", "Bekir", "Muster", _("Contact person"), _("Is the contact person of Musterbach, a member.")),
    Persona("clara", "Clara", "Lindner", _("Contact person"), _("Is the contact person of Lindenried, another member.")),
    Persona("dana", "Dana", "Vorlage", _("Office"), _("Runs the network's office; does not see what towns ask.")),
    Persona("emil", "Emil", "Exempel", _("Funding ministry"), _("Reads figures and reports; sees no single matter.")),
    Persona("fatma", "Fatma", "Probe", _("Researcher"), _("Works with released and anonymised data.")),
    Persona("georg", "Georg", "", _("Citizen"), _("Has no account: this signs the browser out.")),
    Persona("hanna", "Hanna", "Modell", _("Adviser elsewhere"), _("Advises for the Städtenetzwerk, another association.")),
    Persona("ingo", "Ingo", "Muthmann", _("Mayor"), _("Is the mayor of Musterbach and was not let in to Bekir's matter.")),
    Persona("jule", "Jule", "Entwurf", _("Partner"), _("Works at a partner organisation and keeps its profile.")),
    Persona("karim", "Karim", "Skizze", _("County contact"), _("Is the contact person of a county in the Landkreisnetzwerk.")),
)  # fmt: skip
BY_KEY = {persona.key: persona for persona in PERSONAS}
