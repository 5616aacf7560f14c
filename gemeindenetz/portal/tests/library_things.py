"""Entries of the library that the rows of the access table speak about, made by real actions."""

from typing import Any

from gemeindenetz.library import actions
from gemeindenetz.library.actions import keep_collections
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.queries.confirmations import token_for
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import World, actor_of


def library_things(world: World, *, matter: str) -> dict[str, dict[str, Any]]:
    """Return the values addresses of the library take; findings belong to the matter of Bekir."""
    example = make.published(world)
    adoption = actions.adopt_example(actor=actor_of(world.clara), example=example, organisation=world.lindenried)
    recommendation = make.recommendation(world)
    evidence = actions.add_evidence(actor=actor_of(world.anna), recommendation=recommendation, of=example)
    draft, waiting = make.draft(world), make.submitted(world)
    asked = make.asked(world, consent_scope=matter)
    return {
        "public example of Musterbach": {
            "number": example.number,
            "public_id": example.public_id,
            "kind": "praxisbeispiel",
            "key": example.number,
            "token": token_for(example.confirmations.get()),
            "pk": adoption.pk,
        },
        "draft of Bekir": {"public_id": draft.public_id, "kind": "praxisbeispiel"},
        "example of Bekir, handed in": {"public_id": waiting.public_id, "kind": "praxisbeispiel"},
        "finding of Anna, internal": {
            "public_id": make.finding(world, origin=None).public_id,
            "kind": "erkenntnis",
        },
        "finding the people of the matter are asked about": {
            "public_id": asked.public_id,
            "kind": "erkenntnis",
        },
        **_collections(world, example),
        **_looked_for(world),
        "working aid of Anna, for members": {"slug": make.aid(world).slug},
        "public recommendation": {
            "number": recommendation.number,
            "public_id": recommendation.public_id,
            "pk": evidence.pk,
        },
    }


def _collections(world: World, example: PracticeExample) -> dict[str, dict[str, Any]]:
    """A collection Bekir keeps for himself, and one Anna shares with the members."""
    found = {}
    for name, owner, scope in (
        ("collection of Bekir", world.bekir, ""),
        ("collection of Anna, for members", world.anna, f"net:{world.gemeindenetzwerk.pk}"),
    ):
        actor = actor_of(owner)
        kept = keep_collections.begin_collection(actor=actor, title="Mobilität")
        item = keep_collections.put_in(actor=actor, collection=kept, entry=example, note="Zahlen")
        keep_collections.change_collection(actor=actor, collection=kept, title=kept.title, intro="", scope=scope)
        found[name] = {"public_id": kept.public_id, "pk": item.pk}
    return found


def _looked_for(world: World) -> dict[str, dict[str, Any]]:
    """A gap nobody has seen to, and an example that is looked for."""
    network = world.gemeindenetzwerk
    wanted = actions.commission_example(actor=actor_of(world.dana), network=network, topic=world.topic)
    return {
        "gap of the Gemeindenetzwerk": {"network": network.slug, "topic": world.subtopic.slug, "size": "from-0"},
        "example the Gemeindenetzwerk looks for": {"public_id": wanted.public_id, "step": "uebernehmen"},
    }
