"""Loads a starter. Written once, found again by slugs: a second run changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import models
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import (
    Agreement,
    AgreementGrant,
    AgreementSeries,
    ChecklistVersion,
    Claim,
    EligibilityRule,
    Network,
    Organisation,
    OrganisationName,
    Service,
    Source,
    Tie,
)
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.network.starter.reading import day, read
from gemeindenetz.register.names.spelling import sort_key
from gemeindenetz.topics.models import Topic

STARTER = Dataset.STARTER
#: The day the statements were taken over from the pages or their stored copies.
SEEN_ON = date(2026, 11, 23)
UNKNOWN = DateRange(None, None)


@dataclass
class Loaded:
    """How many rows were new; all others were there already."""

    created: int = 0
    sources: dict[str, Source] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    networks: dict[str, Network] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)

    def keep(self, model: type[models.Model], known: Mapping[str, Any], *, values: Mapping[str, Any]) -> Any:
        """Return the row known by these fields, made with the values when missing."""
        row, is_new = model._default_manager.get_or_create(**known, defaults=dict(values))
        self.created += is_new
        return row


def can_load_starter(actor: Actor) -> Decision:
    """Only the system, when an installation is set up."""
    return (
        Allowed() if actor.is_system else Denied(_("Starter data are loaded when an installation is set up."))
    )


def load_starter(*, actor: Actor, name: str) -> int:
    """Write the starter `name` ("bw"); returns how many rows were new.

    Who: the system. Changes: adds sources, organisations, networks, agreements, ties and claims of the dataset
    "starter" that are missing; rows an office has edited since stay as they are. Raises `NoSuchStarter`.
    """
    require(can_load_starter(actor))
    loaded = Loaded()
    with use_case(actor):
        for code, row in read(name, "sources").items():
            known = {"title": row["title"], "address": row["address"]}
            loaded.sources[code] = loaded.keep(Source, known, values={"seen_on": SEEN_ON})
        _load_organisations(loaded, read(name, "organisations"))
        _load_networks(loaded, read(name, "networks"))
        _load_agreements(loaded, read(name, "networks"))
        _load_ties(loaded, read(name, "ties"))
        _load_claims(loaded, read(name, "claims"))
    return loaded.created


def _load_organisations(loaded: Loaded, rows: Mapping[str, Any]) -> None:
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    for slug, row in rows.items():
        before = loaded.created
        values = {
            key: row[key]
            for key in ("kind", "level", "name", "profile", "region", "website", "is_listed")
            if key in row
        }
        values |= {"sort_key": sort_key(row["name"]), "dataset": STARTER}
        organisation = loaded.keep(Organisation, {"slug": slug}, values=values)
        loaded.organisations[slug] = organisation
        if loaded.created == before:
            continue
        organisation.topics.set([topics[topic] for topic in row.get("topics", ()) if topic in topics])
        for text, first, last, source in row.get("names", [[row["name"], "", "", ""]]):
            OrganisationName.objects.create(
                organisation=organisation,
                name=text,
                valid=ranges.period(day(first), day(last)),
                source=loaded.sources.get(source),
            )


def _load_networks(loaded: Loaded, rows: Mapping[str, Any]) -> None:
    for slug, row in rows["networks"].items():
        values = {
            "name": row["name"],
            "short_name": row["short_name"],
            "parent": loaded.networks.get(row.get("parent", "")),
            "operating_body": loaded.organisations[row["operating_body"]],
            "association": loaded.organisations.get(row.get("association", "")),
            "purpose": row["purpose"],
            "founded_text": row["founded_text"],
            "brand_colour": row["colour"],
            "dataset": STARTER,
        }
        network = loaded.keep(Network, {"slug": slug}, values=values)
        loaded.networks[slug] = network
        if "level" in row:
            _load_rules(loaded, network, row=row)
    for slug, row in rows["services"].items():
        before = loaded.created
        service = loaded.keep(
            Service,
            {"slug": slug},
            values={
                "name": row["name"],
                "network": loaded.networks[row["network"]],
                "provider": loaded.organisations[row["provider"]],
                "description": row["description"],
                "dataset": STARTER,
            },
        )
        loaded.services[slug] = service
        if loaded.created > before:
            service.topics.set(Topic.objects.filter(slug__in=row.get("topics", ())))


def _load_rules(loaded: Loaded, network: Network, *, row: Mapping[str, Any]) -> None:
    valid = ranges.period(row["founded_on"])
    loaded.keep(
        EligibilityRule,
        {"network": network, "level": row["level"]},
        values={"valid": valid, "within_ags": "08", "needs_association": True, "note": row["rule"]},
    )
    note = "Wie eine Kommune beitritt, beschreibt keine gefundene Quelle."
    loaded.keep(
        ChecklistVersion, {"network": network}, values={"valid": valid, "is_known": False, "note": note}
    )


def _load_agreements(loaded: Loaded, rows: Mapping[str, Any]) -> None:
    series = {
        slug: loaded.keep(
            AgreementSeries,
            {"slug": slug},
            values={"name": row["name"], "description": row["description"], "dataset": STARTER},
        )
        for slug, row in rows["series"].items()
    }
    latest: dict[str, Agreement] = {}
    for row in rows["agreements"]:
        before = loaded.created
        agreement = loaded.keep(
            Agreement,
            {"series": series[row["series"]], "title": row["title"]},
            values=_agreement_values(loaded, row) | {"renews": latest.get(row["series"])},
        )
        latest[row["series"]] = agreement
        if loaded.created == before:
            continue
        agreement.parties.set([loaded.organisations[party] for party in row["parties"]])
        for slug in row.get("grants", ()):
            service = loaded.services[slug]
            loaded.keep(
                AgreementGrant,
                {"agreement": agreement, "service": service, "network": service.network},
                values={},
            )


def _agreement_values(loaded: Loaded, row: Mapping[str, Any]) -> dict[str, Any]:
    first, last = row.get("first_day"), row.get("last_day")
    return {
        "number": row.get("number"),
        "signed_on": row.get("signed_on"),
        "signed_text": row.get("signed_text", ""),
        "valid": ranges.period(first, last) if first else UNKNOWN,
        "start_known": row.get("start_known", True),
        "term_state": row.get("term_state", TermState.FIXED),
        "term_ends_on": last,
        "note": row.get("note", ""),
        "source": loaded.sources[row["source"]],
        "dataset": STARTER,
    }


def _load_ties(loaded: Loaded, rows: Mapping[str, Any]) -> None:
    for origin, kind, target, since, first, last, source in rows["ties"]:
        loaded.keep(
            Tie,
            {
                "origin": loaded.organisations[origin],
                "target": loaded.organisations[target],
                "kind": kind,
                "dataset": STARTER,
            },
            values={
                "valid": ranges.period(day(first), day(last)),
                "since_text": since,
                "source": loaded.sources[source],
            },
        )


def _load_claims(loaded: Loaded, subjects: Mapping[str, Any]) -> None:
    for subject, group in subjects.items():
        for code, value, as_of, source, note in group["rows"]:
            known = {
                "subject": subject, "field": code, "value": value, "as_of": as_of, "source": loaded.sources[source],
            }  # fmt: skip
            loaded.keep(Claim, known, values={"note": note, "dataset": STARTER})
