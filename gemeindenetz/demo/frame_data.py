"""What the bodies of Musterland are called and do. All invented, except that offices are named as such offices are."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from gemeindenetz.network.models import OrganisationKind, Role, TieKind
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.models.memberships import ItemKind
from gemeindenetz.network.models.organisations import Level


@dataclass(frozen=True)
class Body:
    """An organisation of the frame."""

    kind: str
    name: str
    profile: str = ""
    topics: tuple[str, ...] = ()
    region: str = "Musterland"
    level: str = Level.LAND
    is_listed: bool = False
    since: date = date(1990, 1, 1)


def partner(
    name: str, profile: str, *topics: str, region: str = "Musterland", level: str = Level.LAND
) -> Body:
    """Return an organisation of the partner directory."""
    return Body(OrganisationKind.PARTNER, name, profile, topics, region, level, is_listed=True)


BODIES: dict[str, Body] = {
    "ministerium": Body(
        OrganisationKind.MINISTRY,
        "Ministerium für Soziales und Zusammenhalt Musterland",
        "Fördert Engagement, Beteiligung und Quartiersentwicklung und koordiniert das Landesnetzwerk.",
    ),
    "gemeindetag": Body(
        OrganisationKind.ASSOCIATION,
        "Gemeindetag Musterland",
        "Verband der Städte und Gemeinden, Träger des Gemeindenetzwerks.",
    ),
    "staedtetag": Body(
        OrganisationKind.ASSOCIATION, "Städtetag Musterland", "Verband der größeren Städte, Träger des Städtenetzwerks."
    ),
    "landkreistag": Body(
        OrganisationKind.ASSOCIATION, "Landkreistag Musterland", "Verband der Kreise, Träger des Landkreisnetzwerks."
    ),
    "institut": Body(
        OrganisationKind.INSTITUTE,
        "Institut für Gemeinwesenforschung Mustertal",
        "Berät die Mitglieder des Gemeindenetzwerks im Auftrag des Ministeriums.",
        ("buergerbeteiligung", "quartierskonzept", "engagementfoerderung"),
        is_listed=True,
    ),
    "hochschule": Body(
        OrganisationKind.UNIVERSITY,
        "Duale Hochschule Musterland",
        "Lehrt und forscht zu Sozialplanung und Quartiersentwicklung, begleitet kleine Städte exemplarisch.",
        ("sozialraumanalyse", "quartierskonzept"),
        is_listed=True,
    ),
    "quartierszentrum": Body(
        OrganisationKind.NETWORK_BODY,
        "Gemeinsames Zentrum Quartier Musterland",
        "Anlauf- und Beratungsstelle der drei Verbände für Quartiersentwicklung.",
        ("quartierskonzept", "verstetigung"),
        is_listed=True,
    ),
    "nachbarschaft": partner(
        "Initiative Nachbarschaft Musterland e. V.",
        "Bringt Nachbarschaftshilfen zusammen, schult Koordinierende und vermittelt Besuchsdienste.",
        "nachbarschaftshilfe",
        "einsamkeit",
        "sorgende-gemeinschaft",
    ),
    "mentorat": partner(
        "Landesverband Bürgermentorat e. V.",
        "Bildet Bürgermentorinnen und Bürgermentoren aus und begleitet sie vor Ort.",
        "buergermentorinnen",
        "engagementfoerderung",
    ),
    "jugendring": partner(
        "Landesjugendring Musterland",
        "Unterstützt Kommunen dabei, Jugendliche wirksam zu beteiligen.",
        "jugendbeteiligung",
        "jugendraeume",
    ),
    "seniorenrat": partner(
        "Landesseniorenrat Musterland e. V.",
        "Vertritt ältere Menschen und berät Seniorenräte in Städten und Gemeinden.",
        "seniorenvertretung",
        "wohnen-im-alter",
    ),
    "beteiligungsfonds": Body(
        OrganisationKind.FOUNDATION,
        "Stiftung Beteiligung Musterland",
        "Fördert Beteiligungsvorhaben zivilgesellschaftlicher Gruppen und vergibt den Beteiligungstaler des Landes.",
        ("buergerbeteiligung", "dialogische-beteiligung"),
        is_listed=True,
    ),
    "freiwilligenagenturen": partner(
        "Arbeitsgemeinschaft der Freiwilligenagenturen",
        "Zusammenschluss von Freiwilligenagenturen; berät beim Aufbau von Anlaufstellen.",
        "anlaufstelle-engagement",
        "ehrenamtsgewinnung",
    ),
    "buergerbusse": partner(
        "Pro Bürgerbus Musterland e. V.",
        "Hilft beim Start von Bürgerbussen: Linienweg, Genehmigung, Versicherung, Fahrdienst.",
        "buergerbus",
        "mitfahren",
    ),
    "dorfleben": partner(
        "Dorfleben Ostmusterland e. V.",
        "Begleitet Dorfläden, Gasthäuser und Ortsmitten in Bürgerhand.",
        "dorfladen",
        "dorfgasthaus",
        "ortsmitte",
        region="Regierungsbezirk Ost",
        level=Level.REGIONAL,
    ),
    "vielfalt": partner(
        "Forum Vielfalt Musterland",
        "Landesweites Forum von Migrantenorganisationen; vermittelt Referentinnen und Referenten.",
        "interkulturelle-oeffnung",
        "integration-gefluechteter",
    ),
    "digitallotsen": partner(
        "Netzwerk Digitallotsen",
        "Schult Freiwillige, die älteren Menschen Technik zeigen.",
        "digitale-teilhabe",
        "digitale-nachbarschaft",
    ),
    "wohnprojekte": partner(
        "Beratungsstelle Gemeinschaftlich Wohnen",
        "Berät Kommunen zu Konzeptvergabe, Wohnprojekten und Pflegewohngruppen.",
        "gemeinschaftliches-wohnen",
        "wohnen-im-alter",
    ),
    "bundesnetzwerk": partner(
        "Bundesforum Engagierte Kommunen",
        "Austausch von Kommunen aus mehreren Ländern über Engagementstrategien.",
        "engagementstrategie",
        region="Deutschland",
        level=Level.FEDERAL,
    ),
    "europanetz": partner(
        "European Towns for Participation",
        "Lernnetzwerk kleiner Städte in Europa; Austauschbesuche und Arbeitsgruppen.",
        "buergerbeteiligung",
        "zufallsauswahl",
        region="Europa",
        level=Level.EUROPE,
    ),
}  # fmt: skip

FORMER_NAMES: dict[str, tuple[tuple[str, date | None, date], ...]] = {
    "ministerium": (
        ("Sozialministerium Musterland", date(1990, 1, 1), date(2011, 5, 11)),
        ("Ministerium für Arbeit und Soziales Musterland", date(2011, 5, 12), date(2021, 5, 16)),
    ),
}


@dataclass(frozen=True)
class Net:
    """A network: `level` is the level of its members' territories, empty for the network of networks."""

    name: str
    short_name: str
    body: str
    level: str
    founded: str
    purpose: str
    colour: str
    rule: str = ""


NETWORKS: dict[str, Net] = {
    "landesnetzwerk": Net(
        "Landesnetzwerk Musterland", "Landesnetzwerk", "ministerium", "", "1999",
        "Netzwerk der Netzwerke: Gemeinden, Städte, Kreise und Verbände stimmen die Engagementpolitik ab.", "#3d3d5c",
    ),
    "gemeindenetzwerk": Net(
        "Gemeindenetzwerk Musterland", "Gemeindenetzwerk", "gemeindetag", "gemeinde", "6. September 2001",
        "Städte und Gemeinden verankern Engagement und Beteiligung vor Ort, lernen voneinander und werden kostenfrei beraten.",
        "#171a7d", "Mitglied kann werden, wer dem Gemeindetag angehört. Eine Einwohnergrenze gibt es nicht.",
    ),
    "staedtenetzwerk": Net(
        "Städtenetzwerk Musterland", "Städtenetzwerk", "staedtetag", "gemeinde", "1999",
        "Mitgliedsstädte des Städtetags entwickeln Engagement und Quartiere gemeinsam weiter.", "#7d1748",
        "Mitglied kann werden, wer dem Städtetag angehört.",
    ),
    "landkreisnetzwerk": Net(
        "Landkreisnetzwerk Musterland", "Landkreisnetzwerk", "landkreistag", "kreis", "1997",
        "Kreise fördern Engagement über Gemeindegrenzen hinweg und beraten ihre Gemeinden.", "#0f5c4a",
        "Mitglied kann werden, wer dem Landkreistag angehört.",
    ),
}  # fmt: skip

CHECKLIST: dict[str, tuple[tuple[str, str], ...]] = {
    "gemeinde": (
        (ItemKind.COUNCIL_RESOLUTION, "Beschluss des Gemeinderats"),
        (ItemKind.DECLARATION, "Beitrittserklärung der Gemeinde"),
        (ItemKind.CONTACT_PERSON, "Ansprechperson in der Verwaltung"),
    ),
    "kreis": (
        (ItemKind.DECLARATION, "Beitrittserklärung des Kreises"),
        (ItemKind.CONTACT_PERSON, "Ansprechperson im Landratsamt"),
    ),
}


@dataclass(frozen=True)
class ServicePlan:
    """An advisory service."""

    name: str
    network: str
    provider: str
    description: str
    topics: tuple[str, ...] = ()


SERVICES: dict[str, ServicePlan] = {
    "fachberatung": ServicePlan(
        "Fachberatung Gemeindenetzwerk", "gemeindenetzwerk", "institut",
        "Kostenfreie Beratung und Begleitung der Mitglieder zu Engagement, Beteiligung und Quartier.",
    ),
    "staedteberatung": ServicePlan(
        "Beratung Städtenetzwerk", "staedtenetzwerk", "staedtetag", "Beratung der Mitgliedsstädte des Städtetags.",
    ),
    "kreisberatung": ServicePlan(
        "Beratung Landkreisnetzwerk", "landkreisnetzwerk", "landkreistag", "Beratung der Ansprechpersonen in den Landratsämtern.",
    ),
}  # fmt: skip

TIES: tuple[tuple[str, str, str, date], ...] = (
    ("ministerium", TieKind.FUNDS, "gemeindetag", date(2001, 9, 6)),
    ("ministerium", TieKind.FUNDS, "institut", date(2008, 5, 1)),
    ("ministerium", TieKind.FUNDS, "quartierszentrum", date(2018, 4, 1)),
    ("institut", TieKind.ADVISES, "gemeindetag", date(2008, 5, 1)),
    ("quartierszentrum", TieKind.EMBEDDED_IN, "gemeindetag", date(2018, 4, 1)),
    ("hochschule", TieKind.ACCOMPANIES, "quartierszentrum", date(2019, 6, 27)),
    ("nachbarschaft", TieKind.PARTNERS, "gemeindetag", date(2009, 3, 1)),
    ("mentorat", TieKind.PARTNERS, "gemeindetag", date(2002, 1, 1)),
    ("jugendring", TieKind.PARTNERS, "gemeindetag", date(2015, 12, 1)),
    ("seniorenrat", TieKind.PARTNERS, "gemeindetag", date(2010, 6, 1)),
    ("beteiligungsfonds", TieKind.PARTNERS, "gemeindetag", date(2014, 9, 1)),
    ("freiwilligenagenturen", TieKind.PARTNERS, "staedtetag", date(2004, 1, 1)),
    ("buergerbusse", TieKind.PARTNERS, "gemeindetag", date(2012, 5, 1)),
    ("gemeindetag", TieKind.MEMBER_OF, "bundesnetzwerk", date(2016, 1, 1)),
    ("staedtetag", TieKind.MEMBER_OF, "europanetz", date(2019, 1, 1)),
)


@dataclass(frozen=True)
class Mate:
    """A colleague of the personas at one of the bodies."""

    given: str
    family: str
    body: str
    role: str
    networks: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    capacity: int | None = None


TEAM: dict[str, Mate] = {
    "nora": Mate("Nora", "Nebel", "institut", Role.ADVISER, ("gemeindenetzwerk",), ("jugendbeteiligung", "buergerbus", "digitale-teilhabe"), 25),
    "paul": Mate("Paul", "Pfeiffer-Probst", "institut", Role.ADVISER, ("gemeindenetzwerk",), ("nachbarschaftshilfe", "begegnungsort", "einsamkeit"), 20),
    "rosa": Mate("Rosa", "Regen", "institut", Role.ADVISER, ("gemeindenetzwerk",), ("dorfladen", "ortsmitte", "ehrenamtsgewinnung"), 22),
    "lena": Mate("Lena", "Leitner-Laube", "institut", Role.TEAM_LEAD, ("gemeindenetzwerk",), ("engagementstrategie", "leitlinien-buergerbeteiligung"), 8),
    "olaf": Mate("Olaf", "Ordner", "gemeindetag", Role.OFFICE, ("gemeindenetzwerk", "landesnetzwerk")),
    "sven": Mate("Sven", "Stempel", "staedtetag", Role.OFFICE, ("staedtenetzwerk",)),
    "tara": Mate("Tara", "Tinte", "landkreistag", Role.OFFICE, ("landkreisnetzwerk",)),
    "udo": Mate("Udo", "Ufer", "staedtetag", Role.ADVISER, ("staedtenetzwerk",), ("quartiersmanagement", "zufallsauswahl"), 20),
    "karla": Mate("Karla", "Kiefer", "landkreistag", Role.ADVISER, ("landkreisnetzwerk",), ("engagementfoerderung", "anlaufstelle-engagement"), 20),
}  # fmt: skip


@dataclass(frozen=True)
class Term:
    """One agreement of a series."""

    first_day: date
    last_day: date | None
    state: str = TermState.FIXED
    signed_on: date | None = None
    ends_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class SeriesPlan:
    """A series of agreements: what the terms are, seen from today."""

    slug: str
    name: str
    title: str
    description: str
    parties: tuple[str, ...]
    grants: tuple[str, ...]
    terms: Callable[[date], list[Term]] = field(repr=False)


def _fixed(first: date, last: date) -> Term:
    return Term(first, last, signed_on=first - timedelta(days=20), ends_on=last)


def _under_renewal(today: date) -> list[Term]:
    """Five agreements; the last ended on paper six weeks ago, its renewal is under way."""
    ended = today - timedelta(days=42)
    start = date(ended.year - 4, 1, 1)
    years = [(2001, 2005), (2006, 2010), (2011, 2015), (2016, start.year - 1)]
    first = _fixed(date(2001, 9, 6), date(2005, 12, 31))
    terms = [first, *(_fixed(date(one, 1, 1), date(two, 12, 31)) for one, two in years[1:])]
    note = "Die Verlängerung liegt den Parteien zur Unterschrift vor."
    signed = start - timedelta(days=25)
    return [*terms, Term(start, None, TermState.RENEWAL_UNDER_WAY, signed, ended, note)]


def _ending_soon(today: date) -> list[Term]:
    """Two agreements; the present one ends in eight weeks."""
    end = today + timedelta(days=56)
    start = date(end.year - 3, 1, 1)
    return [_fixed(date(2012, 1, 1), start - timedelta(days=1)), _fixed(start, end)]


def _open_ended(today: date) -> list[Term]:
    return [Term(date(2010, 7, 1), None, TermState.OPEN_ENDED, date(2010, 6, 18))]


AGREEMENTS: tuple[SeriesPlan, ...] = (
    SeriesPlan(
        "gemeindenetzwerk-vereinbarung", "Vereinbarungen über das Gemeindenetzwerk",
        "Vereinbarung über das Gemeindenetzwerk", "Grundlage des Gemeindenetzwerks und seiner Fachberatung.",
        ("ministerium", "gemeindetag"), ("fachberatung",), _under_renewal,
    ),
    SeriesPlan(
        "staedtenetzwerk-vereinbarung", "Vereinbarungen über das Städtenetzwerk",
        "Vereinbarung über das Städtenetzwerk", "Grundlage der Beratung im Städtenetzwerk.",
        ("ministerium", "staedtetag"), ("staedteberatung",), _ending_soon,
    ),
    SeriesPlan(
        "landkreisnetzwerk-vereinbarung", "Vereinbarungen über das Landkreisnetzwerk",
        "Vereinbarung über das Landkreisnetzwerk", "Grundlage der Beratung im Landkreisnetzwerk.",
        ("ministerium", "landkreistag"), ("kreisberatung",), _open_ended,
    ),
)  # fmt: skip

STATEMENTS_REVIEWED_AFTER = timedelta(days=365)
STATEMENT_TEXTS: dict[str, str] = {
    "imprint": "{network}\nMusterallee 1, 98001 Musterstadt\n\nDiese Seiten sind eine Vorführung. Alle Angaben sind erfunden.",
    "privacy": "Diese Vorführung speichert nur, was zum Anmelden nötig ist. Es gibt keine Auswertung des Verhaltens und keine fremden Dienste. Alle Personen sind erfunden.",
    "accessibility": "Diese Seiten sollen für alle nutzbar sein. Wenn Ihnen eine Barriere auffällt, schreiben Sie bitte an barriere@musterland.example.",
    "easy_language": "Das ist das {network}.\nGemeinden helfen sich hier gegenseitig.\nFachleute beraten die Gemeinden.\nDie Beratung kostet nichts.\nAlle Orte und Menschen auf dieser Seite sind ausgedacht.",
}
