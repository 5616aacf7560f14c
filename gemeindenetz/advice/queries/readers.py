"""Who reads what, with names, before it is sent."""

from dataclasses import dataclass

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.network.models import Network, Person


@dataclass(frozen=True)
class Readers:
    """Names as one text, and by which channel."""

    text: str
    channel: str


def join(names: list[str]) -> str:
    """Return "A, B und C"."""
    return get_text_list(names, _("and"))


def of_message_to_town(case: Case, parties: list[CaseParty]) -> Readers:
    """Return who reads a message of the team."""
    names = join([party.name for party in parties])
    text = _("%(names)s (%(town)s) and the advisory team.") % {"names": names, "town": case.organisation.name}
    return Readers(text, _channel(case, [party for party in parties if party.email]))


def of_message_to_team(case: Case, parties: list[CaseParty], *, own: CaseParty | None) -> Readers:
    """Return who reads a message of somebody of the matter."""
    others = [party for party in parties if own is None or party.pk != own.pk]
    team = _("%(adviser)s and the advisory team of %(network)s") % {
        "adviser": case.adviser.name,
        "network": case.network.short_name,
    }
    text = _("%(names)s.") % {"names": join([team, *(party.name for party in others)])}
    return Readers(text, _channel(case, [party for party in others if party.email], with_adviser=True))


def _channel(case: Case, parties: list[CaseParty], *, with_adviser: bool = False) -> str:
    names = [case.adviser.name] if with_adviser else []
    names += [party.name for party in parties]
    if not names:
        return _("Nobody has a mail address here yet; no mail is sent.")
    if case.only_me:
        return _("By mail only that there is a new message: %(names)s.") % {"names": join(names)}
    return _("By mail to %(names)s.") % {"names": join(names)}


def of_request(network: Network, team: list[Person], *, colleagues: tuple[tuple[str, str], ...]) -> str:
    """Return who will read a request."""
    people = join([person.name for person in team]) if team else _("nobody yet")
    text = _("the advisory team of %(network)s (%(people)s)") % {"network": network.name, "people": people}
    others = [name for name, _mail in colleagues]
    if others:
        return _("%(team)s and %(names)s. Nobody else of your administration.") % {
            "team": text,
            "names": join(others),
        }
    return _("%(team)s. Nobody else of your administration.") % {"team": text}


def of_appointment(case: Case) -> str:
    """Return one sentence on what the guests of an appointment learn, and how."""
    if case.only_me:
        return _("By mail the guests learn only that there is an appointment; in the thread it is named.")
    return _("The guests get a mail with the entry for their calendar; the thread names it to all people of this matter.")
