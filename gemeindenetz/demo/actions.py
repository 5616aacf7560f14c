"""What the demonstration writes: the whole invented Land in one transaction."""

import random
import time
from dataclasses import asdict, dataclass
from datetime import date

from django.utils.translation import gettext as _

from gemeindenetz.accounts.models import User
from gemeindenetz.advice.models import (
    AdviceRequest,
    Case,
    CaseParty,
    CaseTransition,
    Entry,
    NextStep,
    NextStepEvent,
    RoutingDecision,
)
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.demo.bulk import analyse, quiet
from gemeindenetz.demo.circulars import write_circulars
from gemeindenetz.demo.fact_rows import FactRows
from gemeindenetz.demo.frame import Frame, write_frame, write_personas
from gemeindenetz.demo.joining import members_by_network, plan_memberships, write_memberships
from gemeindenetz.demo.land import FIRST_COUNTY, FIRST_PLACES, LAND_KEY, invent_land
from gemeindenetz.demo.library import write_library, write_what_is_missing
from gemeindenetz.demo.library_rows import LIBRARY_TABLES
from gemeindenetz.demo.matters import (
    SHARES,
    cast_roles,
    plan_matters,
    reasons_of,
    write_erased,
    write_matters,
)
from gemeindenetz.demo.places import write_places
from gemeindenetz.demo.queries import demo_exists
from gemeindenetz.demo.scene_texts import KNOWN
from gemeindenetz.demo.scenes import play
from gemeindenetz.demo.site_pages import write_pages
from gemeindenetz.demo.sizes import Size
from gemeindenetz.demo.story_rows import StoryRows, Written
from gemeindenetz.demo.team import write_more_advisers, write_team
from gemeindenetz.demo.towns import Town, all_towns, write_people
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import (
    Membership,
    MembershipTransition,
    Organisation,
    OrganisationName,
    Person,
    Seat,
    Tie,
)
from gemeindenetz.register.models import Boundary, Statistic, Territory
from gemeindenetz.topics.actions import load_topics

#: Their triggers are silent while told matters are written.
MATTER_TABLES = (
    AdviceRequest, RoutingDecision, Case, CaseTransition, CaseParty, Entry, NextStep, NextStepEvent, Fact,
)  # fmt: skip


LARGE_TABLES = (
    Territory, Statistic, Organisation, OrganisationName, Person, Seat, User, Tie, Membership, MembershipTransition,
)  # fmt: skip


class DemoExists(Conflict):
    """Invented data are there already; a second Land would bear the same keys."""


@dataclass(frozen=True)
class Generated:
    """What was written."""

    municipalities: int
    counties: int
    members: int
    cases: int
    entries: int
    facts: int
    examples: int
    findings: int
    recommendations: int
    seconds: float

    def as_dict(self) -> dict[str, object]:
        """The figures for `--json`."""
        return asdict(self)

    def sentence(self) -> str:
        """The figures for people."""
        return (
            _(
                "Invented: %(municipalities)s municipalities, %(members)s members, %(cases)s consultations with"
                " %(entries)s entries, %(facts)s facts, %(examples)s practice examples, in %(seconds)s seconds."
            )
            % self.as_dict()
        )


def can_generate(actor: Actor) -> Decision:
    """Only the system: invented data never come into an installation by a click."""
    return (
        Allowed() if actor.is_system else Denied(_("Demonstration data are made by the command line only."))
    )


def generate_demo(*, actor: Actor, size: Size, seed: int, today: date) -> Generated:
    """Invent a Land of this size as it looks on `today`; the same seed and day give the same Land.

    Who: the system. Changes: adds rows of the dataset "demo" only. Raises `DemoExists` when there is one already.
    """
    require(can_generate(actor))
    if demo_exists():
        raise DemoExists(_("There are demonstration data already. Please start with an empty data folder."))
    started = time.monotonic()
    load_topics(actor=actor)
    # Everything or nothing: a Land half made would bear keys a second try needs.
    with clock.at(today), use_case(actor):
        counts = _generate(random.Random(seed), size, today=today)
    return Generated(**counts, seconds=round(time.monotonic() - started, 2))


def _generate(chance: random.Random, size: Size, *, today: date) -> dict[str, int]:
    frame = write_frame(today)
    taken = set(Territory.objects.exclude(land_ags=LAND_KEY).values_list("name", flat=True))
    land = invent_land(chance, size.municipalities, taken=taken)
    with quiet(Territory, Statistic, Boundary, Organisation, OrganisationName):
        places = write_places(chance, land, today=today)
    write_personas(frame, {name: places.organisation_of(name) for name in (*FIRST_PLACES, FIRST_COUNTY)})
    memberships = plan_memberships(chance, frame, places=places, members=size.members)
    towns = all_towns(places)
    facts = write_memberships(chance, frame, places=places, plans=memberships)
    known = {plan.ags: towns[plan.ags] for plan in memberships}
    write_people(chance, frame, towns=known.values())
    write_team(frame)
    members = members_by_network(memberships, towns)
    written, matter_facts = _write_matters(chance, frame, size=size, members=members)
    analyse(*LARGE_TABLES, *MATTER_TABLES)
    by_name = {town.name: town for town in towns.values()}
    library = write_library(random.Random(size.cases), frame, size=size, members=members)
    write_what_is_missing(frame)
    analyse(*LIBRARY_TABLES)
    write_pages(frame)
    write_circulars(frame)
    played = play(chance, frame, towns=by_name, neighbours=_advised_by_one(members))
    return {
        "municipalities": len(land.places),
        "counties": len(land.counties),
        "members": len(members["gemeindenetzwerk"]),
        "cases": written.cases + played,
        "entries": written.entries,
        "facts": facts.written + matter_facts.written,
        **library,
    }


def _advised_by_one(members: dict[str, list[Town]]) -> list[Town]:
    """Members of the Gemeindenetzwerk that no other service could advise."""
    others = {town.ags for town in members.get("staedtenetzwerk", ())}
    return [
        town
        for town in members["gemeindenetzwerk"]
        if town.ags not in others and town.people and town.name not in KNOWN
    ]


def _write_matters(
    chance: random.Random, frame: Frame, *, size: Size, members: dict[str, list[Town]]
) -> tuple[Written, FactRows]:
    casting = cast_roles(frame, members, extra=write_more_advisers(chance, frame, cases=size.cases))
    plans = plan_matters(chance, casting, cases=size.cases, entries=size.entries, today=frame.today)
    networks = {service: network for service, (_, network, _) in SHARES.items()}
    rows = StoryRows(chance, frame, networks, reasons_of)
    with quiet(*MATTER_TABLES):
        written, facts = write_matters(chance, frame, casting=casting, plans=plans, rows=rows)
        write_erased(chance, frame, casting=casting, facts=facts, wanted=size.facts)
        return written, facts
