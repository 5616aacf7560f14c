"""Entries of the library made by the real actions."""

import io
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document

from gemeindenetz.core.origins import Origin
from gemeindenetz.library import actions
from gemeindenetz.library.actions.keep_aids import AidDraft, offer_aid
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.actions.record_finding import Lesson, Roots
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.actions.write_example import Step, Telling
from gemeindenetz.library.models import AidKind, Finding, PracticeExample, Recommendation, WorkingAid
from gemeindenetz.library.models.vocabulary import Audience, EvidenceKind, Licence
from gemeindenetz.network.models import Network, Organisation, Person
from gemeindenetz.network.tests.personas import World, actor_of

#: Words that must never be read outside.
CANARY = "Giraffenbrücke"
CANARY_FINDING = "Zebrastreifenkonflikt im Teilort"
#: A matter nobody of these tests looks into; its people hold this token.
MATTER = "matter:4711"


def telling(**values: Any) -> Telling:
    """A whole example, short; `topics` are rows of the vocabulary."""
    topics = values.pop("topics", None)
    given: dict[str, Any] = {
        "title": "Bürgerbus mit eigener Dispo",
        "gist": "Elf Ehrenamtliche fahren an drei Tagen zum Arzt und zum Einkaufen.",
        "occasion": "Zwischen den Teilorten fuhr kein Bus.",
        "aim": "Ältere Menschen kommen wieder selbst zum Arzt.",
        "result": "Im Schnitt 46 Fahrgäste in der Woche.",
        "evidence_kind": EvidenceKind.COUNTED,
        "pitfalls": "Der Aufruf im Mitteilungsblatt brachte niemanden.",
        "methods": ["volunteer_service"],
        "target_groups": ["older"],
        "year": 2023,
        "cost": 18_000,
        "duration_months": 14,
        "phase": "running",
    }
    steps = [Step("Umfrage in den Teilorten", "2022-03"), Step("Erste Fahrt", "2023")]
    return Telling({**given, **values}, topics=topics, steps=steps)


def draft(world: World, person: Person | None = None, **fields: Any) -> PracticeExample:
    """A draft by Bekir about Musterbach."""
    person = person or world.bekir
    network: Network = fields.pop("network", world.gemeindenetzwerk)
    organisation: Organisation = fields.pop("organisation", world.musterbach)
    return actions.begin_example(
        actor=actor_of(person), network=network, organisation=organisation, telling=telling(**fields), author=person
    )


def submitted(world: World, *, readers: Readers | None = None, **fields: Any) -> PracticeExample:
    """Handed in by Bekir."""
    return actions.submit_example(
        actor=actor_of(world.bekir), example=draft(world, **fields), readers=readers or Readers()
    )


def published(world: World, audience: str = Audience.PUBLIC, **fields: Any) -> PracticeExample:
    """Handed in by Bekir, published by Dana."""
    readers = Readers(audience, fields.pop("pitfalls_for", audience))
    waiting = submitted(world, readers=readers, **fields)
    return actions.publish_example(actor=actor_of(world.dana), example=waiting)


def finding(world: World, **fields: Any) -> Finding:
    """An internal lesson of Anna's from a matter of Musterbach."""
    lesson = Lesson(
        fields.pop("title", CANARY_FINDING),
        worked=fields.pop("worked", "Ein Gespräch am Küchentisch."),
        did_not_work=fields.pop("did_not_work", "Die Versammlung in der Halle."),
    )
    roots = Roots(
        origin=fields.pop("origin", Origin("case", 4711)),
        organisation=fields.pop("organisation", world.musterbach),
        consent_scope=fields.pop("consent_scope", MATTER),
        author=world.anna,
    )
    return actions.record_finding(
        actor=actor_of(world.anna), network=world.gemeindenetzwerk, lesson=lesson, roots=roots, **fields
    )


def town_actor(world: World) -> Any:
    """Bekir, let into the matter the finding comes from."""
    return actor_of(world.bekir).with_scopes(MATTER)


def asked(world: World, **fields: Any) -> Finding:
    """A finding the people of the matter are asked about."""
    return actions.ask_release(actor=actor_of(world.anna), finding=finding(world, **fields))


def released(world: World, audience: str = Audience.PUBLIC, *, release: Release | None = None, **fields: Any) -> Finding:
    """A finding Bekir released, anonymously."""
    return actions.release_finding(
        actor=town_actor(world), finding=asked(world, **fields), release=release or Release(audience)
    )


def recommendation(world: World, *, is_published: bool = True, **values: Any) -> Recommendation:
    """A recommendation of Anna's; `topics` are rows of the vocabulary."""
    topics = values.pop("topics", ())
    given = {
        "title": "Fahrdienste mit Telefonnummer statt App",
        "text": "Beginnen Sie mit einer Telefonnummer, die immer besetzt ist.",
        "reason": "Wer nicht mehr fährt, bestellt am Telefon.",
        "audience": Audience.PUBLIC,
        **values,
    }
    made = actions.write_recommendation(
        actor=actor_of(world.anna), network=world.gemeindenetzwerk, values=given, author=world.anna, topics=topics
    )
    if not is_published:
        return made
    return actions.publish_recommendation(actor=actor_of(world.anna), recommendation=made)


def template_bytes(*lines: str) -> bytes:
    """A Word template with these paragraphs."""
    document = Document()
    for line in lines or ("{{ kommune }} im {{ landkreis }}", "Sitzung am [Sitzungstag]"):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def upload(content: bytes, name: str = "vorlage.docx") -> SimpleUploadedFile:
    """An upload as a form hands it over."""
    return SimpleUploadedFile(name, content)


def aid(world: World, audience: str = Audience.MEMBERS, *, content: bytes = b"", **fields: Any) -> WorkingAid:
    """A working aid Anna offers."""
    given = {
        "title": "Einladung zur Sprechstunde", "kind": AidKind.INVITATION, "gist": "Für eine Sprechstunde im Teilort.",
        "licence": Licence.CC_BY, "origin": "Von uns geschrieben", **fields,
    }  # fmt: skip
    draft = AidDraft(audience=audience, **given)
    file = upload(content or template_bytes())
    return offer_aid(actor=actor_of(world.anna), network=world.gemeindenetzwerk, draft=draft, upload=file)
