"""Keeping text blocks."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gemeindenetz.advice.models import TextBlock
from gemeindenetz.advice.permissions import (
    can_change_text_block,
    can_keep_text_blocks,
    can_load_starter_blocks,
    can_see_text_block,
)
from gemeindenetz.advice.queries.people import acting_person
from gemeindenetz.advice.starter_text_blocks import STARTER_BLOCKS
from gemeindenetz.advice.text_tokens import TOKENS, unknown_in
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network


class TextBlockUnfit(DomainError):
    """A block without title or text, with a token nobody can fill, or one taken away from the team."""


@dataclass(frozen=True)
class BlockDraft:
    """What somebody writes; `shared`: for the whole team, else for oneself."""

    title: str
    text: str
    shared: bool = True
    is_offered: bool = True


def write_text_block(*, actor: Actor, network: Network, draft: BlockDraft) -> TextBlock:
    """Keep a new text block.

    Who: the advisory team of the network; the system shared ones. Raises `TextBlockUnfit`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_keep_text_blocks(actor, network)))
    _check(draft)
    with use_case(actor):
        return _store(actor, TextBlock(network=network), draft=draft)


def change_text_block(*, actor: Actor, block: TextBlock, draft: BlockDraft) -> TextBlock:
    """Change a text block, share one's own, offer it or not. What was sent with it stays as it was sent.

    Who: for a shared one the advisory team, which keeps it; for others their owner. Raises `TextBlockUnfit`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_text_block(actor, block)))
    require(can_change_text_block(actor, block))
    _check(draft)
    with use_case(actor):
        locked = TextBlock.objects.select_for_update(of=("self",)).get(pk=block.pk)
        if locked.is_shared and not draft.shared:
            raise TextBlockUnfit(_("The team uses it. Write one of your own for yourself."), field="shared")
        return _store(actor, locked, draft=draft)


def load_starter_blocks(*, actor: Actor) -> int:
    """Give every network with an advisory service the starter set, where its team keeps none; returns how many.

    Who: the system (set-up). What a team changed or no longer offers stays as it is.
    """
    require(can_load_starter_blocks(actor))
    teams = Network.objects.filter(services__isnull=False, text_blocks__isnull=True).distinct().order_by("pk")
    with use_case(actor):
        for network in teams:
            for title, text in STARTER_BLOCKS:
                _store(actor, TextBlock(network=network), draft=BlockDraft(title, text))
    return len(teams) * len(STARTER_BLOCKS)


def _check(draft: BlockDraft) -> None:
    if not draft.title.strip():
        raise TextBlockUnfit(_("Please give it a title by which it is found."), field="title")
    if not draft.text.strip():
        raise TextBlockUnfit(_("Please write the text."), field="text")
    unknown = unknown_in(draft.text)
    if unknown:
        words = {
            "unknown": ", ".join(f"{{{name}}}" for name in unknown),
            "known": ", ".join(f"{{{name}}}" for name in TOKENS),
        }
        raise TextBlockUnfit(_("Nothing can be filled in for %(unknown)s. There are: %(known)s.") % words, field="text")


def _store(actor: Actor, block: TextBlock, *, draft: BlockDraft) -> TextBlock:
    block.owner = None if draft.shared else block.owner or acting_person(actor)
    block.scope = f"team:{block.network_id}" if draft.shared else f"self:{block.owner_id}"
    block.title, block.text = draft.title.strip(), draft.text.strip()
    block.is_offered = draft.is_offered
    block.changed_by, block.changed_at = actor.name[:160], clock.now()
    block.save()
    return block
