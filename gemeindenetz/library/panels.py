"""What library shows on pages of other apps: beside a municipality, a topic, on the first page; and in the navigation."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.navigation import NavItem
from gemeindenetz.core.origins import OriginLink
from gemeindenetz.core.panels import Panel
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.queries import aids, beside, desk
from gemeindenetz.library.queries.places import place_of
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.models import Organisation
from gemeindenetz.topics.models import Topic

ALIKE: dict[str, Message] = {"size": _("same size"), "settlement": _("similar settlement"), "county": _("same county")}
TEMPLATE = "library/panel_entries.html"


def _panel(title: Any, lines: list[beside.Line], *, more_url: str = "") -> Panel | None:
    if not lines:
        return None
    return Panel(title, TEMPLATE, {"lines": lines[: beside.MOST], "more_url": more_url if len(lines) > beside.MOST else ""})


def entries_of_organisation(organisation: Organisation, actor: Actor) -> Panel | None:
    """Return what a municipality has told, as far as the reader may read it (two queries)."""
    return _panel(_("What others can learn from it"), beside.of_organisation(organisation.pk, actor))


def entries_of_territory(territory: Any, actor: Actor) -> Panel | None:
    """Return the same on the page of a territory (two queries)."""
    return _panel(_("What others can learn from it"), beside.of_territory(territory.pk, actor))


def entries_on_topic(topic: Topic, actor: Actor) -> Panel | None:
    """Return what there is on a topic (three queries)."""
    more = f"{reverse('library:examples')}?thema={topic.slug}"
    return _panel(_("What others have learned"), beside.on_topics([topic.pk], actor), more_url=more)


def entries_of_places_alike(territory: Any, actor: Actor) -> Panel | None:
    """Return examples of municipalities like this one, each with its reason (two queries)."""
    if not territory.is_municipality:
        return None
    place = place_of(territory)
    likeness = beside.Likeness((), place.size_class, place.settlement_type, place.place_county)
    lines = beside.of_places_alike(likeness, actor, reasons=ALIKE, without=territory.pk)
    return _panel(_("From municipalities like this one"), lines)


def navigation(actor: Actor) -> list[NavItem]:
    """Return the entries of the library; one query, and only for editors: what was handed in to them they see."""
    items = [NavItem(_("Knowledge"), reverse("library:examples"), order=40)]
    if edited_networks(actor):
        count = desk.number_waiting(actor)
        items.append(NavItem(_("Editorial board"), reverse("library:board"), order=42, count=count))
    if actor.ids("team"):
        items.append(NavItem(_("Findings of the team"), reverse("library:reflections"), order=44))
    return items


def example_link(number: int, actor: Actor) -> OriginLink | None:
    """Return label and address of an example for those who see it."""
    row = PracticeExample.objects.visible_to(actor).filter(pk=number).first()
    return OriginLink(str(row), beside.entry_url(row)) if row is not None else None


def _aids_panel(lines: list[aids.AidLine]) -> Panel | None:
    return Panel(aids.TITLE, TEMPLATE, {"lines": lines, "more_url": reverse("library:aids")}) if lines else None


def aids_on_topic(topic: Topic, actor: Actor) -> Panel | None:
    """Return working aids that fit a topic (one query)."""
    return _aids_panel(aids.aids_for(topic.pk, actor))


def aids_beside_matter(case: Any, actor: Actor) -> Panel | None:
    """Return working aids that fit the topic of a matter, to be filled for its municipality (one query).

    For the people of the matter; the advisory team finds them among all that fits, on a page of its own.
    """
    if actor.has(f"team:{case.network_id}"):
        return None
    return _aids_panel(aids.aids_for(case.topic_id, actor, house=case.organisation))


def aids_of_ours(organisation: Organisation, actor: Actor) -> Panel | None:
    """Return working aids for one's own municipality, to be filled for it (one query)."""
    return _aids_panel(aids.newest_aids(actor, house=organisation))
