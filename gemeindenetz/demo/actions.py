"""What the demonstration writes: the whole invented Land in one transaction."""

import random
import time
from dataclasses import asdict, dataclass
from datetime import date

from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.demo.bulk import quiet
from gemeindenetz.demo.frame import write_frame, write_personas
from gemeindenetz.demo.land import FIRST_COUNTY, FIRST_PLACES, invent_land
from gemeindenetz.demo.places import write_places
from gemeindenetz.demo.queries import demo_exists
from gemeindenetz.demo.sizes import Size
from gemeindenetz.network.models import Organisation, OrganisationName
from gemeindenetz.register.models import Statistic, Territory
from gemeindenetz.topics.actions import load_topics


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
    seconds: float

    def as_dict(self) -> dict[str, object]:
        """The figures for `--json`."""
        return asdict(self)

    def sentence(self) -> str:
        """The figures for people."""
        return _(
            "Invented: %(municipalities)s municipalities, %(members)s members, %(cases)s consultations with"
            " %(entries)s entries, %(facts)s facts, in %(seconds)s seconds."
        ) % self.as_dict()


def can_generate(actor: Actor) -> Decision:
    """Only the system: invented data never come into an installation by a click."""
    return Allowed() if actor.is_system else Denied(_("Demonstration data are made by the command line only."))


def generate_demo(*, actor: Actor, size: Size, seed: int, today: date) -> Generated:
    """Invent a Land of this size as it looks on `today`; the same seed and day give the same Land.

    Who: the system. Changes: adds rows of the dataset "demo" only. Raises `DemoExists` when there is one already.
    """
    require(can_generate(actor))
    if demo_exists():
        raise DemoExists(_("There are demonstration data already. Please start with an empty data folder."))
    started = time.monotonic()
    chance = random.Random(seed)
    load_topics(actor=actor)
    with clock.at(today), use_case(actor):
        frame = write_frame(today)
        taken = set(Territory.objects.exclude(land_ags="98").values_list("name", flat=True))
        land = invent_land(chance, size.municipalities, taken=taken)
        with quiet(Territory, Statistic, Organisation, OrganisationName):
            places = write_places(chance, land, today=today)
        towns = {name: places.organisation_of(name) for name in (*FIRST_PLACES, FIRST_COUNTY)}
        write_personas(frame, towns)
    return Generated(
        len(land.places), len(land.counties), 0, 0, 0, 0, round(time.monotonic() - started, 2)
    )
