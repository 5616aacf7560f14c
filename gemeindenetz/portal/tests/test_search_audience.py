"""Canary texts for every audience × every persona × every route that finds things: search, counts, suggestions, feeds.

Each thing has a word people may look for and another that nobody types: only its title, its number and the topic no
other thing has. A hit, a suggestion, a filter's value or a line of a feed betrays itself by these. Who reads what stands
here a second time, written by hand from docs/access.md. Everything commits, so that the index answers as on a node.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.urls import reverse
from django.utils.text import slugify

from gemeindenetz.advice.actions.write_entry import Draft, write_note
from gemeindenetz.advice.tests.factories import open_case
from gemeindenetz.core.origins import Origin
from gemeindenetz.library import actions
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.actions import prepare_home
from gemeindenetz.portal.models import NewsIndex, NewsItem, TextPage
from gemeindenetz.portal.tests.walk import client_for, text_of
from gemeindenetz.search.engine import reading
from gemeindenetz.search.engine.following import step
from gemeindenetz.topics.models import Topic

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

TEAM = frozenset({"anna", "nora"})
OFFICE = TEAM | {"dana"}
MEMBERS = OFFICE | {"bekir", "clara", "ingo"}
ABOVE = MEMBERS | {"hanna", "karla", "karim"}
EVERYBODY = ABOVE | {"georg", "emil", "fatma", "jule"}
READERS = {
    Audience.TEAM: TEAM,
    Audience.OFFICE: OFFICE,
    Audience.MEMBERS: MEMBERS,
    Audience.ABOVE: ABOVE,
    Audience.PUBLIC: EVERYBODY,
}
#: Whoever edits for the network reads what was handed in; Musterbach's people always read their own example.
WRITERS = OFFICE | {"bekir", "ingo"}
KINDS = ("example", "recommendation", "finding", "beratung", "seite", "meldung")
#: Stands in every text.
COMMON = "Waldkauz"


@dataclass(frozen=True)
class Thing:
    """Something to be found: what one types, what one would then read, and who may."""

    name: str
    typed: str
    marks: tuple[str, ...]
    readers: frozenset[str]
    #: What is public in itself betrays nothing by being found with other words.
    asks: tuple[str, ...] = (COMMON,)

    def queries(self) -> tuple[str, ...]:
        """Return everything somebody could type to come near it."""
        return (self.typed, self.typed[:7], f'"{self.typed}"', f"{self.typed[:-1]}x", *self.asks)


def _topic(name: str) -> Topic:
    made: Topic = Topic.objects.create(slug=slugify(f"kanarie {name}"), label=f"Themenkanarie {name}")
    return made


def _words(name: str) -> tuple[str, str]:
    return f"Suchvogel{name}", f"Titelfarn{name}"


def things(world: World) -> Iterator[Thing]:
    """Make one of each kind for each audience, by real actions."""
    yield from _entries(world)
    yield from _unpublished(world)
    yield from _pages(world)
    yield from _matters(world)


def _entries(world: World) -> Iterator[Thing]:
    for audience, readers in READERS.items():
        name = str(audience).capitalize()
        typed, title = _words(f"beispiel{name}")
        topic = _topic(f"Beispiel {name}")
        row = _example(world, audience, title=f"{title} {typed}", result=f"{COMMON} {typed}", topics=[topic])
        marks = (title, str(row.number), topic.label)
        yield Thing(f"example for {name}", typed, marks, readers | WRITERS)

        typed, title = _words(f"rat{name}")
        topic = _topic(f"Rat {name}")
        advice = make.recommendation(
            world, audience=audience, title=f"{title} {typed}", text=f"{COMMON} {typed}", topics=[topic]
        )
        yield Thing(f"recommendation for {name}", typed, (title, str(advice.number), topic.label), readers | OFFICE)

        typed, title = _words(f"lehre{name}")
        lesson = make.finding(world, title=f"{title} {typed}", worked=f"{COMMON} {typed}", origin=None)
        asked = actions.ask_release(actor=actor_of(world.anna), finding=lesson)
        found = actions.release_finding(actor=make.town_actor(world), finding=asked, release=Release(audience))
        yield Thing(f"finding for {name}", typed, (title, found.public_id), readers | TEAM)

        typed, title = _words(f"karte{name}")
        row = make.published(world, pitfalls_for=audience, title=title, pitfalls=f"{COMMON} {typed}")
        yield Thing(f"card for {name} of a public example", typed, (title, str(row.number)), readers | WRITERS, asks=())


def _example(world: World, audience: Audience, **told: Any) -> PracticeExample:
    """Bekir's example; only editors narrow it to the team or the office, once it is published."""
    narrow = audience in {Audience.TEAM, Audience.OFFICE}
    row = make.published(world, Audience.MEMBERS if narrow else audience, **told)
    if narrow:
        row = actions.set_readers(actor=actor_of(world.dana), example=row, readers=Readers(audience, audience))
    return row


def _unpublished(world: World) -> Iterator[Thing]:
    own = frozenset({"bekir", "ingo"})
    typed, title = _words("Entwurf")
    draft = make.draft(world, title=f"{title} {typed}", result=COMMON)
    yield Thing("draft of an example", typed, (title, draft.public_id), own)
    typed, title = _words("Wartend")
    waiting = make.submitted(world, title=f"{title} {typed}", result=COMMON)
    yield Thing("example handed in", typed, (title, waiting.public_id), WRITERS)
    typed, title = _words("Internlehre")
    lesson = make.finding(world, title=f"{title} {typed}", worked=COMMON, origin=Origin("case", 4712))
    yield Thing("finding before its release", typed, (title, lesson.public_id), TEAM)
    typed, title = _words("Meldung")
    home = prepare_home(actor=SYSTEM, network=world.gemeindenetzwerk)
    news = NewsIndex.objects.child_of(home).get()
    news.add_child(
        instance=NewsItem(title=f"{title} {typed}", summary=COMMON, slug=title.lower(), live=False, owner=world.dana.user)
    )
    yield Thing("news not yet published", typed, (title, title.lower()), frozenset())


def _pages(world: World) -> Iterator[Thing]:
    """Pages of the public sites: what is published everybody finds, what is not nobody, its own editor neither."""
    home = prepare_home(actor=SYSTEM, network=world.gemeindenetzwerk)
    news = NewsIndex.objects.child_of(home).get()
    typed, title = _words("Neuigkeit")
    published = news.add_child(instance=NewsItem(title=f"{title} {typed}", slug=title.lower(), summary=COMMON))
    yield Thing("published news", typed, (title, title.lower()), EVERYBODY)
    typed, title = _words("Aenderung")
    published.title = f"{title} {typed}"
    published.body = [("text", f"<p>{COMMON} {title}</p>")]
    published.save_revision()
    yield Thing("change of news not yet published", typed, (title,), frozenset())
    typed, title = _words("Textseite")
    body = [("text", f"<p>{COMMON} {typed}</p>")]
    home.add_child(instance=TextPage(title=title, slug=title.lower(), body=body))
    yield Thing("published text page", typed, (title, title.lower()), EVERYBODY)
    typed, title = _words("Seitenentwurf")
    home.add_child(instance=TextPage(title=f"{title} {typed}", slug=title.lower(), body=body, live=False))
    yield Thing("text page not yet published", typed, (title, title.lower()), frozenset())
    typed, title = _words("Zurueckgezogen")
    gone = home.add_child(instance=TextPage(title=f"{title} {typed}", slug=title.lower(), body=body))
    gone.unpublish()
    yield Thing("text page not yet published again", typed, (title, title.lower()), frozenset())
    typed, title = _words("Verborgen")
    closed = prepare_home(actor=SYSTEM, network=world.staedtenetzwerk)
    closed.add_child(instance=TextPage(title=f"{title} {typed}", slug=title.lower(), body=body))
    world.staedtenetzwerk.is_open = False
    world.staedtenetzwerk.save(update_fields=["is_open"])
    yield Thing("page of a network that does not show itself, not yet open", typed, (title, title.lower()), frozenset())


def _matters(world: World) -> Iterator[Thing]:
    typed, title = _words("Vorgang")
    case = open_case(world, helps=f"{COMMON} {typed} {title}")
    yield Thing("matter", typed, (title, case.number, case.public_id), TEAM | {"bekir"})
    note, _title = _words("Notiz")
    write_note(actor=actor_of(world.anna), case=case, draft=Draft(f"{note} {COMMON}notiz"))
    yield Thing("internal note of a matter", note, (case.number, case.public_id), TEAM, asks=())


@pytest.fixture
def node(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A node with an index folder of its own."""
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reading.Reader())


class Reader:
    """A persona's browser that asks every address once."""

    def __init__(self, world: World, persona: str) -> None:
        self._client, self._known = client_for(world, persona), dict[str, str]()

    def read(self, address: str) -> str:
        """Return what the address answers."""
        if address not in self._known:
            self._known[address] = text_of(self._client.get(address))
        return self._known[address]

    def forget(self) -> None:
        """Ask anew from now on."""
        self._known.clear()


def addresses(thing: Thing, world: World) -> Iterator[str]:
    """Yield every route that finds or lists things, asked with everything that could lead to this one."""
    for query in thing.queries():
        yield f"/suche/?q={quote(query)}"
        yield f"/suche/vorschlaege/?q={quote(query)}"
    yield f"/suche/?q={quote(thing.typed)}&sortierung=datum"
    for kind in KINDS:
        yield f"/suche/?q={quote(thing.typed)}&art={kind}"
    for name in ("library:examples", "library:findings", "library:recommendations"):
        yield f"{reverse(name)}?q={quote(thing.typed)}"
    if COMMON in thing.asks:
        yield from fixed_routes(world)


def fixed_routes(world: World) -> list[str]:
    """Return what lists things without being asked."""
    slug = world.gemeindenetzwerk.slug
    return [
        "/sitemap.xml", "/robots.txt", "/", reverse("portal:network_home", kwargs={"slug": slug}),
        reverse("portal:news_feed", kwargs={"slug": slug}), reverse("portal:entries_feed", kwargs={"slug": slug}),
        *(f"/suche/?art={kind}&sortierung=datum" for kind in KINDS),
    ]  # fmt: skip


def leaks(reader: Reader, thing: Thing, world: World) -> list[str]:
    """Return every answer that tells somebody outside of the thing."""
    return [
        f"{thing.name}: {address} tells {mark}"
        for address in addresses(thing, world)
        for mark in thing.marks
        if _stands_in(mark, reader.read(address))
    ]


def finds(reader: Reader, thing: Thing) -> bool:
    """Tell whether the search leads to the thing."""
    text = reader.read(f"/suche/?q={quote(thing.typed)}")
    return any(_stands_in(mark, text) for mark in thing.marks)


def _stands_in(mark: str, text: str) -> bool:
    """A number of a matter is also the end of an example's: B-2026-0001 and PB-2026-0001."""
    return re.search(rf"(?<!\w){re.escape(mark)}", text) is not None


def test_no_route_of_the_search_tells_anybody_of_what_they_may_not_read(world: World, node: None) -> None:
    made = list(things(world))
    step()
    wrong = []
    for persona in sorted(EVERYBODY):
        reader = Reader(world, persona)
        for thing in made:
            if persona not in thing.readers:
                wrong += [f"{persona}: {line}" for line in leaks(reader, thing, world)]
    assert not wrong, "\n".join(wrong)


def test_everybody_finds_what_is_meant_for_them(world: World, node: None) -> None:
    unfindable = ("draft", "handed in", "before its release", "not yet")
    made = [one for one in things(world) if not any(word in one.name for word in unfindable)]
    step()
    readers = {persona: Reader(world, persona) for persona in EVERYBODY}
    missing = [
        f"{persona} does not find {thing.name}"
        for thing in made
        for persona in sorted(thing.readers)
        if not finds(readers[persona], thing)
    ]
    assert not missing, "\n".join(missing)


def test_a_narrower_audience_shows_nowhere_from_its_commit_on(world: World, node: None) -> None:
    """The index still holds the old audience: the database has the last word in the query."""
    public = next(one for one in _entries(world) if one.name == "example for Public")
    step()
    reader = Reader(world, "georg")
    assert finds(reader, public)
    row = PracticeExample.objects.get(number=public.marks[1])
    actions.set_readers(actor=actor_of(world.dana), example=row, readers=Readers(Audience.TEAM, Audience.TEAM))
    reader.forget()
    assert leaks(reader, public, world) == []
    assert finds(Reader(world, "anna"), public)
    step()
    reader.forget()
    assert leaks(reader, public, world) == []


def test_a_page_is_found_from_its_publishing_to_its_withdrawal(world: World, node: None) -> None:
    home = prepare_home(actor=SYSTEM, network=world.gemeindenetzwerk)
    typed, title = _words("Seitenweg")
    row = home.add_child(instance=TextPage(title=title, slug=title.lower(), live=False))
    row.body = [("text", f"<p>{COMMON} {typed}</p>")]
    draft = row.save_revision()
    thing = Thing("page on its way", typed, (title, title.lower()), frozenset())
    reader = Reader(world, "georg")
    step()
    assert leaks(reader, thing, world) == []
    draft.publish()
    step()
    reader.forget()
    assert finds(reader, thing)
    row = TextPage.objects.get(pk=row.pk)
    row.unpublish()
    reader.forget()
    assert leaks(reader, thing, world) == [], "the index still holds it; the database has the last word"
    step()
    reader.forget()
    assert leaks(reader, thing, world) == []
    row.refresh_from_db()
    row.save_revision().publish()
    step()
    reader.forget()
    assert finds(reader, thing)
    for is_open in (False, True):
        world.gemeindenetzwerk.is_open = is_open
        world.gemeindenetzwerk.save(update_fields=["is_open"])
        reader.forget()
        assert finds(reader, thing) == is_open
        step()
        reader.forget()
        assert finds(reader, thing) == is_open
    row.delete()
    step()
    reader.forget()
    assert leaks(reader, thing, world) == []


def test_feed_and_sitemap_hold_what_everybody_reads_until_it_is_narrowed(world: World) -> None:
    public = next(one for one in _entries(world) if one.name == "example for Public")
    advice = make.recommendation(world, title="Ratfarn für alle")
    feed = reverse("portal:entries_feed", kwargs={"slug": world.gemeindenetzwerk.slug})
    reader = Reader(world, "georg")
    assert public.marks[0] in reader.read(feed)
    assert advice.title in reader.read(feed)
    for number, name in ((public.marks[1], "example"), (advice.number, "recommendation")):
        assert f"{reverse(f'library:{name}', args=[number])}</loc>" in reader.read("/sitemap.xml")
    row = PracticeExample.objects.get(number=public.marks[1])
    actions.set_readers(actor=actor_of(world.dana), example=row, readers=Readers(Audience.MEMBERS, Audience.MEMBERS))
    reader.forget()
    assert leaks(reader, public, world) == []
    for other in ("staedtenetzwerk", "landkreisnetzwerk"):
        foreign = reverse("portal:entries_feed", kwargs={"slug": getattr(world, other).slug})
        assert advice.title not in Reader(world, "anna").read(foreign)
