"""The page of a practice example, as far as its reader may see it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.templatetags.core_format import fuzzy, money, number
from gemeindenetz.core.today import Act
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.models import CriterionGrade, EntryTransition, PracticeExample, Validation
from gemeindenetz.library.models.vocabulary import EntryState, Method, TargetGroup, ValidationLevel
from gemeindenetz.library.permissions import can_see_pitfalls, is_asked, is_editor, is_writer
from gemeindenetz.library.queries.acts import acts_on_example
from gemeindenetz.library.queries.chain import Carried, Related, carried_by, entry_url, findings_beside
from gemeindenetz.library.queries.family import Family, family_of
from gemeindenetz.library.queries.origin import origin_link
from gemeindenetz.library.queries.topics import topic_links
from gemeindenetz.topics.models import Topic

SECTIONS: tuple[tuple[str, Message], ...] = (
    ("occasion", gettext_lazy("Occasion")),
    ("aim", gettext_lazy("Aim")),
    ("participants", gettext_lazy("Who took part")),
    ("reached", gettext_lazy("How they were reached")),
    ("not_reached", gettext_lazy("Who was not reached")),
    ("partners", gettext_lazy("Partners")),
)
TRANSFER: tuple[tuple[str, Message], ...] = (
    ("transfer_conditions", gettext_lazy("What it needs elsewhere")),
    ("adaptable_core", gettext_lazy("Core: what should stay as it is")),
    ("local_colour", gettext_lazy("Local colour: what can be different elsewhere")),
)
STATE_KINDS = {
    EntryState.DRAFT: "neutral", EntryState.SUBMITTED: "warning", EntryState.RETURNED: "warning",
    EntryState.PUBLISHED: "success", EntryState.WITHDRAWN: "danger",
}  # fmt: skip
CHECK_KINDS = {ValidationLevel.NONE: "neutral", ValidationLevel.EDITOR: "info", ValidationLevel.EXPERT: "success"}


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it."""

    title: Message
    text: str


@dataclass(frozen=True)
class Contact:
    """Whom one may ask, and how."""

    name: str
    function: Message
    email: str
    phone: str


@dataclass(frozen=True)
class ExamplePage:
    """Everything on the page."""

    example: PracticeExample
    address: str
    is_published: bool
    state_kind: str
    check_kind: str
    facts: list[Fact]
    sections: list[Section]
    transfer: list[Section]
    topics: list[Topic]
    groups: list[Message]
    methods: list[Message]
    sees_pitfalls: bool
    family: Family
    recommendations: list[Carried]
    findings: list[Related]
    validations: list[Validation]
    grades: list[CriterionGrade]
    contact: Contact | None
    citation: str
    readers: Message
    acts: list[Act]
    is_old: bool
    note: str = ""
    origin: Any = None
    works_on_it: bool = False
    course: Sequence[EntryTransition] = field(default_factory=list)

    @property
    def sheet_url(self) -> str:
        """Where it is printed; drafts are not."""
        return reverse("library:example_sheet", args=[self.example.number]) if self.is_published else ""


def example_page(example: PracticeExample, actor: Actor) -> ExamplePage:
    """Return the page of an example the reader may see."""
    works = is_writer(actor, example) or is_editor(actor, example.network_id) or is_asked(actor, example)
    course = list(example.transitions.all()) if works else []
    return ExamplePage(
        example=example,
        address=f"{settings.PUBLIC_URL}{entry_url(example)}",
        is_published=example.state == EntryState.PUBLISHED,
        state_kind=STATE_KINDS[EntryState(example.state)],
        check_kind=CHECK_KINDS[ValidationLevel(example.validation)],
        facts=_facts(example),
        sections=_sections(example, SECTIONS),
        transfer=_sections(example, TRANSFER),
        topics=topic_links(example),
        groups=_words(TargetGroup, example.target_groups),
        methods=_words(Method, example.methods),
        sees_pitfalls=can_see_pitfalls(actor, example),
        family=family_of(example, actor),
        recommendations=carried_by(example, actor),
        findings=findings_beside(example, actor),
        validations=list(example.validations.all()),
        grades=list(example.grades.all()),
        contact=_contact(example, actor),
        citation=citation_of(example),
        readers=readers_in_words(example.audience, example.network),
        acts=acts_on_example(example, actor) if actor.is_signed_in or works else [],
        is_old=example.expires_on is not None and example.expires_on < clock.today(),
        note=course[-1].note if course and example.state == EntryState.RETURNED else "",
        origin=origin_link(example, actor),
        works_on_it=works,
        course=course,
    )


def _words(choices: Any, values: list[str]) -> list[Message]:
    known = dict(choices.choices)
    return [known[value] for value in values if value in known]


def _sections(example: PracticeExample, names: tuple[tuple[str, Message], ...]) -> list[Section]:
    return [Section(title, getattr(example, name)) for name, title in names if getattr(example, name)]


def _facts(example: PracticeExample) -> list[Fact]:
    as_of = _("as of %(day)s") % {"day": shown_day(example.place_as_of)} if example.place_as_of else ""
    territory = example.organisation.territory
    url = territory.get_absolute_url() if territory else ""
    rows: tuple[tuple[Message, Any, Message, str], ...] = (
        (_("Municipality"), example.organisation.name, "", url),
        (_("Neighbourhood"), example.neighbourhood, "", ""),
        (_("Size"), example.get_size_class_display(), as_of, ""),
        (_("Settlement"), example.get_settlement_type_display(), as_of, ""),
        (_("Began"), fuzzy(example.began or example.year), "", ""),
        (_("Duration"), _months(example.duration_months), "", ""),
        (_("Phase"), example.get_phase_display(), "", ""),
        (_("Cost"), money(example.cost) if example.cost is not None else "", example.cost_note, ""),
        (_("Funding"), example.funding, "", ""),
        (_("Hours of work a year"), number(example.staff_hours) if example.staff_hours is not None else "", "", ""),
        (_("Council resolution"), example.resolution, shown_day(example.resolution_on) if example.resolution_on else "", ""),
    )  # fmt: skip
    return [Fact(term, value, note, url) for term, value, note, url in rows if value not in ("", None)]


def _months(months: int | None) -> str:
    return _("%(n)s months") % {"n": months} if months is not None else ""


def _contact(example: PracticeExample, actor: Actor) -> Contact | None:
    """Return whom one may ask; mail and phone of the house rather than of the person, for signed-in readers only."""
    seat = example.contact
    if seat is None or not example.may_be_asked or not actor.is_signed_in or not holds_today(seat):
        return None
    house = example.organisation
    return Contact(
        name=seat.person.name,
        function=seat.get_role_display(),
        email=house.email or seat.person.email,
        phone=house.phone or seat.person.phone,
    )


def holds_today(seat: Any) -> bool:
    """Tell whether the seat is held today: who left is not asked any more."""
    today = clock.today()
    lower, upper = seat.valid.lower, seat.valid.upper
    return (lower is None or lower <= today) and (upper is None or today < upper)


def citation_of(example: PracticeExample) -> str:
    """Return how to cite the example: municipality, year, title, number, version, address."""
    return _("%(town)s (%(year)s): %(title)s. Practice example %(number)s, version %(version)s. %(address)s") % {
        "town": example.organisation.name,
        "year": (example.published_on or example.state_since).year,
        "title": example.title,
        "number": example.number or "–",
        "version": example.version,
        "address": f"{settings.PUBLIC_URL}{reverse('library:example', args=[example.number])}" if example.number else "",
    }
