"""The import of a list of partner organisations, with hints at those already known."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rapidfuzz import fuzz, process

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports import (
    Candidate,
    Difference,
    ImportColumn,
    ImportKind,
    Outcome,
    PlannedRow,
    RowPlan,
    SourceRow,
)
from gemeindenetz.core.imports.parsers import as_mail, as_text
from gemeindenetz.core.permissions import Decision
from gemeindenetz.core.undo import Change, Recorder
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.actions import ContactDetails
from gemeindenetz.network.actions.set_topics import set_topics
from gemeindenetz.network.models import Organisation
from gemeindenetz.topics.models import Topic

NEW = "neu"
ALIKE = 86
TEXTS = ("email", "phone", "website", "region", "profile")
_FORMS = re.compile(
    r"\b(e\.?\s?v\.?|gmbh|ggmbh|gemeinnützige|stiftung bürgerlichen rechts|ag|kg)(?=\W|$)", re.IGNORECASE
)


def as_website(cell: Any) -> str:
    """Return an address of the web; people leave out https."""
    text = as_text(cell)
    address = text if "://" in text else f"https://{text}"
    try:
        URLValidator(schemes=["http", "https"])(address)
    except ValidationError as error:
        raise ValueError(_("“%(text)s” is no address of a website.") % {"text": text[:80]}) from error
    return address


COLUMNS = (
    ImportColumn(
        "name",
        gettext_lazy("Name"),
        ("Organisation", "Partner", "Verein", "Einrichtung", "Träger"),
        required=True,
    ),
    ImportColumn("email", gettext_lazy("Mail address"), ("E-Mail", "Email", "Mail"), parse=as_mail),
    ImportColumn("phone", gettext_lazy("Phone"), ("Telefon", "Tel.", "Telefonnummer")),
    ImportColumn(
        "website", gettext_lazy("Website"), ("Webseite", "Internet", "Homepage", "www"), parse=as_website
    ),
    ImportColumn("topics", gettext_lazy("Topics"), ("Themen", "Thema", "Schwerpunkte")),
    ImportColumn("region", gettext_lazy("Where they work"), ("Region", "Ort", "Wirkungskreis")),
    ImportColumn("profile", gettext_lazy("What they do"), ("Beschreibung", "Profil", "Angebot")),
)


class PartnersOptions(forms.Form):
    """Whether new partners stand in the public directory at once."""

    is_listed = forms.BooleanField(
        label=gettext_lazy("Show new partners in the public directory"), required=False
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


def plain(name: str) -> str:
    """Return a name without legal form, case and signs, so that spellings of one body meet."""
    low = _FORMS.sub(" ", name.lower())
    return " ".join(re.sub(r"[^0-9a-zäöüß]+", " ", low).split())


@dataclass(frozen=True)
class Intent:
    """A row with its plan, the organisation it changes (None: a new one) and the topics it names."""

    plan: RowPlan
    row: SourceRow
    organisation: Organisation | None = None
    topics: tuple[Topic, ...] = ()


class _Directory:
    """Known organisations and topics, read once."""

    @cached_property
    def organisations(self) -> dict[int, Organisation]:
        bodies = Organisation.objects.exclude(kind__in=["municipality", "county"]).prefetch_related("topics")
        return {row.pk: row for row in bodies}

    @cached_property
    def names(self) -> dict[int, str]:
        return {pk: plain(row.name) for pk, row in self.organisations.items()}

    @cached_property
    def topics(self) -> dict[str, Topic]:
        found: dict[str, Topic] = {}
        for topic in Topic.objects.filter(deprecated_on__isnull=True):
            for word in (*topic.alternative_labels, topic.slug, topic.label):
                found[word.lower()] = topic
        return found

    def alike(self, name: str) -> list[Organisation]:
        """Return known organisations whose names are much alike, the likest first."""
        matches = process.extract(
            plain(name), self.names, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=5
        )
        return [self.organisations[key] for _name, _score, key in matches]


def intents_of(rows: Sequence[SourceRow]) -> list[Intent]:
    """Return what every row would do."""
    directory = _Directory()
    seen: dict[str, int] = {}
    return [_intent(row, directory, seen=seen) for row in rows]


def _intent(row: SourceRow, directory: _Directory, *, seen: dict[str, int]) -> Intent:
    name = row.values["name"]
    twin = seen.setdefault(plain(name), row.number)
    if twin != row.number:
        text = _("Row %(row)s names the same organisation; counted once.") % {"row": twin}
        return Intent(RowPlan(Outcome.UNCHANGED, title=name, message=text), row)
    topics, unknown = _topics(row.values.get("topics") or "", directory)
    remark = (
        _("Topics not in the vocabulary are left out: %(names)s.") % {"names": ", ".join(unknown)}
        if unknown
        else ""
    )
    found = _known(row, directory)
    if isinstance(found, RowPlan):
        return Intent(found, row)
    intent = Intent(RowPlan(Outcome.NEW, title=name, message=remark), row, found, topics)
    return _compared(intent)


def _topics(text: str, directory: _Directory) -> tuple[tuple[Topic, ...], list[str]]:
    words = [word.strip() for word in re.split(r"[;,/\n]", text) if word.strip()]
    known = {
        directory.topics[word.lower()].pk: directory.topics[word.lower()]
        for word in words
        if word.lower() in directory.topics
    }
    return tuple(known.values()), [word for word in words if word.lower() not in directory.topics]


def _known(row: SourceRow, directory: _Directory) -> Organisation | RowPlan | None:
    """Return the organisation a row means, None for a new one, or a plan that asks."""
    if row.decision == NEW:
        return None
    chosen = next((one for one in directory.organisations.values() if one.public_id == row.decision), None)
    if chosen:
        return chosen
    name = row.values["name"]
    alike = directory.alike(name)
    same = [one for one in alike if one.name.lower() == name.lower()]
    if len(same) == 1:
        return same[0]
    if not alike:
        return None
    candidates = [Candidate(one.public_id, one.name, one.region) for one in alike]
    candidates.append(Candidate(NEW, _("a new organisation")))
    text = _("There is an organisation with a name much like it. Is it the same?")
    return RowPlan(Outcome.UNCLEAR, title=name, message=text, candidates=tuple(candidates))


def _compared(intent: Intent) -> Intent:
    """Return the intent with its differences; empty cells never empty a field."""
    organisation, values = intent.organisation, intent.row.values
    labels = {column.name: column.label for column in COLUMNS}
    differences = [
        Difference(labels[name], getattr(organisation, name, "") if organisation else "", values[name])
        for name in TEXTS
        if values.get(name) and (organisation is None or getattr(organisation, name) != values[name])
    ]
    present = {topic.pk for topic in organisation.topics.all()} if organisation else set()
    if {topic.pk for topic in intent.topics} - present:
        before = ", ".join(topic.label for topic in organisation.topics.all()) if organisation else ""
        differences.append(
            Difference(labels["topics"], before, ", ".join(topic.label for topic in intent.topics))
        )
    outcome = Outcome.NEW if organisation is None else Outcome.CHANGED if differences else Outcome.UNCHANGED
    return replace(intent, plan=replace(intent.plan, outcome=outcome, differences=tuple(differences)))


def rehearse(rows: Sequence[SourceRow], options: Mapping[str, Any], *, actor: Actor) -> list[RowPlan]:
    """Return what each row would do; changes nothing. Who: offices."""
    return [intent.plan for intent in intents_of(rows)]


def apply(rows: Sequence[PlannedRow], options: Mapping[str, Any], *, actor: Actor) -> Sequence[Change]:
    """Write the rows through the network's actions; return what the undo ticket needs."""
    recorder = Recorder()
    intents = intents_of([one.row for one in rows])
    recorder.watch(*(intent.organisation for intent in intents if intent.organisation))
    for intent in intents:
        if intent.organisation:
            _change(intent, intent.organisation, actor=actor, recorder=recorder)
        else:
            _create(intent, actor=actor, recorder=recorder, is_listed=bool(options.get("is_listed")))
    return recorder.changes()


def _details(intent: Intent, organisation: Organisation | None) -> ContactDetails:
    values = {
        name: intent.row.values.get(name) or (getattr(organisation, name) if organisation else "")
        for name in TEXTS
    }
    return ContactDetails(**values)


def _create(intent: Intent, *, actor: Actor, recorder: Recorder, is_listed: bool) -> None:
    made = actions.create_organisation(
        actor=actor,
        kind="partner",
        name=intent.row.values["name"][:200],
        details=_details(intent, None),
        is_listed=is_listed,
    )
    set_topics(actor=actor, organisation=made, topics=intent.topics)
    recorder.created(made, *made.names.all(), *Organisation.topics.through.objects.filter(organisation=made))


def _change(intent: Intent, organisation: Organisation, *, actor: Actor, recorder: Recorder) -> None:
    actions.change_contact_details(
        actor=actor, organisation=organisation, details=_details(intent, organisation)
    )
    through = Organisation.topics.through.objects.filter(organisation=organisation)
    known = set(through.values_list("pk", flat=True))
    if intent.topics:
        set_topics(
            actor=actor, organisation=organisation, topics=[*organisation.topics.all(), *intent.topics]
        )
        recorder.created(*(row for row in through.all() if row.pk not in known))


def _scope(actor: Actor, options: Mapping[str, Any]) -> str:
    """Keep a run with the office that made it."""
    return f"office:{min(actor.ids('office'))}" if actor.ids("office") else "staff"


def _can_import(actor: Actor) -> Decision:
    return permissions.can_create_organisation(actor)


def _done_url(options: Mapping[str, Any]) -> str:
    return reverse("network:partners")


PARTNERS = ImportKind(
    key="network.partners",
    label=gettext_lazy("List of partners"),
    columns=COLUMNS,
    rehearse=lambda rows, options, actor: rehearse(rows, options, actor=actor),
    apply=lambda rows, options, actor: apply(rows, options, actor=actor),
    scope=_scope,
    can_import=_can_import,
    explanation=gettext_lazy(
        "One row an organisation. Names much like a known one are shown to you before anything is written; empty "
        "cells never empty a field."
    ),
    options_form=PartnersOptions,
    done_url=_done_url,
)
