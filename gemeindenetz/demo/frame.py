"""The bodies of Musterland: ministry, associations, institute, partners, networks, services, agreements, personas.

Few rows, written through the models, so that their history exists like that of real ones.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from gemeindenetz.accounts.models import User
from gemeindenetz.core import ranges
from gemeindenetz.demo.frame_data import (
    AGREEMENTS,
    BODIES,
    CHECKLIST,
    FORMER_NAMES,
    NETWORKS,
    SERVICES,
    STATEMENT_TEXTS,
    STATEMENTS_REVIEWED_AFTER,
    TEAM,
    TIES,
    SeriesPlan,
)
from gemeindenetz.demo.personas import MAIL_DOMAIN, PERSONAS
from gemeindenetz.network.models import (
    Agreement,
    AgreementGrant,
    AgreementSeries,
    ChecklistItem,
    ChecklistVersion,
    EligibilityRule,
    Network,
    Organisation,
    OrganisationName,
    Person,
    Role,
    Seat,
    Service,
    Statement,
    Tie,
)
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.register.names.spelling import sort_key
from gemeindenetz.topics.models import Topic

DEMO = Dataset.DEMO
FOUNDED = date(2001, 9, 6)


@dataclass
class Frame:
    """What the rest of the generator hangs its rows on, by short keys."""

    today: date
    organisations: dict[str, Organisation] = field(default_factory=dict)
    networks: dict[str, Network] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    checklists: dict[str, ChecklistVersion] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)


def write_frame(today: date) -> Frame:
    """Write bodies, networks, services, agreements and their ties; towns and people follow."""
    frame = Frame(today)
    frame.topics = {topic.slug: topic for topic in Topic.objects.all()}
    _write_bodies(frame)
    _write_networks(frame)
    _write_services(frame)
    for series in AGREEMENTS:
        _write_series(frame, series)
    for origin, kind, target, since in TIES:
        Tie.objects.create(
            origin=frame.organisations[origin],
            target=frame.organisations[target],
            kind=kind,
            valid=ranges.period(since),
            dataset=DEMO,
        )
    return frame


def _write_bodies(frame: Frame) -> None:
    for key, body in BODIES.items():
        organisation = Organisation.objects.create(
            kind=body.kind,
            level=body.level,
            name=body.name,
            sort_key=sort_key(body.name),
            slug=f"muster-{key}",
            email=f"kontakt@{key}.{MAIL_DOMAIN}",
            profile=body.profile,
            region=body.region,
            is_listed=body.is_listed,
            dataset=DEMO,
        )
        organisation.topics.set([frame.topics[slug] for slug in body.topics if slug in frame.topics])
        frame.organisations[key] = organisation
        former = FORMER_NAMES.get(key, ())
        for name, first, last in former:
            OrganisationName.objects.create(
                organisation=organisation, name=name, valid=ranges.period(first, last)
            )
        since = former[-1][2] + timedelta(days=1) if former else body.since
        OrganisationName.objects.create(organisation=organisation, name=body.name, valid=ranges.period(since))


def _write_networks(frame: Frame) -> None:
    for key, net in NETWORKS.items():
        network = Network.objects.create(
            slug=f"{key}-musterland",
            name=net.name,
            short_name=net.short_name,
            parent=frame.networks.get("landesnetzwerk"),
            operating_body=frame.organisations[net.body],
            association=frame.organisations[net.body] if net.level else None,
            purpose=net.purpose,
            founded_text=net.founded,
            brand_colour=net.colour,
            sender_name=net.name,
            sender_address=f"{key}@{MAIL_DOMAIN}",
            dataset=DEMO,
        )
        frame.networks[key] = network
        _write_statements(frame, network)
        if net.level:
            EligibilityRule.objects.create(
                network=network,
                valid=ranges.period(FOUNDED),
                level=net.level,
                within_ags="98",
                needs_association=True,
                note=net.rule,
            )
            version = ChecklistVersion.objects.create(network=network, valid=ranges.period(FOUNDED))
            for position, (kind, label) in enumerate(CHECKLIST[net.level], start=1):
                ChecklistItem.objects.create(version=version, kind=kind, label=label, position=position)
            frame.checklists[key] = version


def _write_statements(frame: Frame, network: Network) -> None:
    for kind, text in STATEMENT_TEXTS.items():
        as_of = frame.today - timedelta(days=90)
        Statement.objects.create(
            network=network,
            kind=kind,
            text=text.format(network=network.name),
            as_of=as_of,
            review_by=as_of + STATEMENTS_REVIEWED_AFTER,
        )


def _write_services(frame: Frame) -> None:
    for key, service in SERVICES.items():
        row = Service.objects.create(
            slug=f"{key}-musterland",
            name=service.name,
            network=frame.networks[service.network],
            provider=frame.organisations[service.provider],
            description=service.description,
            dataset=DEMO,
        )
        row.topics.set([frame.topics[slug] for slug in service.topics if slug in frame.topics])
        frame.services[key] = row


def _write_series(frame: Frame, plan: SeriesPlan) -> None:
    series = AgreementSeries.objects.create(
        slug=f"{plan.slug}-musterland", name=plan.name, description=plan.description, dataset=DEMO
    )
    before: Agreement | None = None
    for number, term in enumerate(plan.terms(frame.today), start=1):
        agreement = Agreement.objects.create(
            series=series,
            number=number,
            title=f"{number}. {plan.title}",
            signed_on=term.signed_on,
            valid=ranges.period(term.first_day, term.last_day),
            term_state=term.state,
            term_ends_on=term.ends_on,
            renews=before,
            note=term.note,
            dataset=DEMO,
        )
        agreement.parties.set([frame.organisations[party] for party in plan.parties])
        for key in plan.grants:
            service = frame.services[key]
            AgreementGrant.objects.create(agreement=agreement, network=service.network, service=service)
        before = agreement


def write_personas(frame: Frame, towns: dict[str, Organisation]) -> None:
    """Write the personas and their colleagues at the bodies, each with a user, and their seats."""
    rows = [(one.key, one.given_name, one.family_name, one.email) for one in PERSONAS if one.email]
    rows += [(key, mate.given, mate.family, f"{key}@{MAIL_DOMAIN}") for key, mate in TEAM.items()]
    for key, given, family, mail in rows:
        user = User.objects.create_user(mail)
        frame.people[key] = Person.objects.create(
            given_name=given, family_name=family, user=user, email=mail, phone="0900 000-0", dataset=DEMO
        )
    _write_seats(frame, {**frame.organisations, **towns})


def _write_seats(frame: Frame, where: dict[str, Organisation]) -> None:
    networks = ("gemeindenetzwerk", "staedtenetzwerk", "landkreisnetzwerk")
    seats: list[tuple[str, str, str, str | None]] = [
        ("anna", "institut", Role.ADVISER, "gemeindenetzwerk"),
        ("bekir", "Musterbach", Role.CONTACT, None),
        ("clara", "Lindenried", Role.CONTACT, None),
        ("dana", "gemeindetag", Role.OFFICE, "gemeindenetzwerk"),
        ("fatma", "hochschule", Role.RESEARCHER, "gemeindenetzwerk"),
        ("hanna", "staedtetag", Role.ADVISER, "staedtenetzwerk"),
        ("ingo", "Musterbach", Role.MAYOR, None),
        ("jule", "nachbarschaft", Role.PARTNER, None),
        ("karim", "Musterkreis", Role.CONTACT, None),
    ]
    seats += [("emil", "ministerium", Role.FUNDER, network) for network in networks]
    for key, mate in TEAM.items():
        seats += [(key, mate.body, mate.role, network) for network in mate.networks or (None,)]
    for key, place, role, network in seats:
        seat = Seat.objects.create(
            person=frame.people[key],
            organisation=where[place],
            role=role,
            network=frame.networks[network] if network else None,
            valid=ranges.period(date(frame.today.year - 6, 1, 1)),
            capacity=TEAM[key].capacity if key in TEAM else (25 if role == Role.ADVISER else None),
            dataset=DEMO,
        )
        topics = TEAM[key].topics if key in TEAM else ("buergerbeteiligung", "quartierskonzept")
        if role in (Role.ADVISER, Role.TEAM_LEAD):
            seat.topics.set([frame.topics[slug] for slug in topics if slug in frame.topics])
