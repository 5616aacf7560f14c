"""What the rows of the access table speak about: own and foreign things of the invented Land, made by real actions."""

from collections.abc import Callable
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.queries.links import confirmation_token, token_for
from gemeindenetz.advice.tests.factories import asking, open_case, seat_request
from gemeindenetz.core.files import store_upload
from gemeindenetz.network.tests.personas import World, actor_of

Parameters = dict[str, Any]
NETWORK = {"network": "gemeindenetzwerk", "slug": "gemeindenetzwerk"}


def things(world: World) -> dict[str, Parameters]:
    """Return, for every thing named in docs/access.md, the values its addresses take."""
    case = open_case(world)
    only_me = seat_request(world.bekir, world.musterbach, only_me=True)
    only_me_case = take_over(actor=actor_of(world.anna), request=only_me)
    elsewhere = take_over(actor=actor_of(world.anna), request=seat_request(world.clara, world.lindenried))
    waiting = seat_request(world.bekir, world.musterbach)
    year = case.opened_on.year
    return {
        "–": {},
        "Gemeindenetzwerk": {**NETWORK, "year": year, "code": "requests", "kind": "impressum"},
        "Musterbach": {"ags": "98001001", "public_id": world.musterbach.public_id},
        "matter of Bekir": _matter(case),
        "matter of Bekir, only me": _matter(only_me_case),
        "matter of Clara": _matter(elsewhere),
        "request of Bekir, waiting": {"public_id": waiting.public_id, "token": confirmation_token(waiting)},
    }


def _matter(case: Any) -> Parameters:
    party = case.parties.get(is_requester=True)
    return {"public_id": case.public_id, "token": token_for(party), "party_id": party.pk, "name": "pausieren"}


Maker = Callable[[World], Parameters]


def text_file(world: World, scope: str) -> Any:
    """Store a small text file with a scope."""
    upload = SimpleUploadedFile("notiz.txt", "Ein Text mit Umlauten: äöü.".encode(), "text/plain")
    return store_upload(actor=actor_of(world.anna), upload=upload, scope=scope)


__all__ = ["asking", "things"]
