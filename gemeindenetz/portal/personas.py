"""The eleven personas of the house, one sentence each, for the sign-in page of a demo."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.personas import Persona

PERSONAS = [
    Persona("anna", _("Anna, adviser"), _("Sees what needs her today, takes over requests and answers them.")),
    Persona("bekir", _("Bekir, contact person of Musterbach"), _("Has asked a question and reads the answers.")),
    Persona("clara", _("Clara, contact person of another municipality"), _("Sees her own matters, none of Musterbach.")),
    Persona("dana", _("Dana, network office"), _("Admits members, imports lists, looks after agreements.")),
    Persona("emil", _("Emil, funding ministry"), _("Reads figures with their sources, never a single matter.")),
    Persona("fatma", _("Fatma, researcher"), _("Works with released, pseudonymised data.")),
    Persona("hanna", _("Hanna, adviser of another association"), _("Advises cities; sees none of Anna's matters.")),
    Persona("ingo", _("Ingo, mayor of Musterbach"), _("Sees what concerns his town, but not matters he was not let into.")),
    Persona("jule", _("Jule, partner organisation"), _("Keeps her organisation's profile up to date.")),
    Persona("karim", _("Karim, contact person of a county"), _("Asks in the network of counties.")),
]
