"""Text blocks: keeping them, and putting one into a message."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import text_blocks as actions
from gemeindenetz.advice.forms.case import MessageForm
from gemeindenetz.advice.forms.text_blocks import TextBlockForm
from gemeindenetz.advice.models import TextBlock
from gemeindenetz.advice.permissions import can_change_text_block, can_keep_text_blocks, can_write
from gemeindenetz.advice.queries import text_blocks as queries
from gemeindenetz.advice.text_tokens import put_after
from gemeindenetz.advice.views.cases import page
from gemeindenetz.advice.views.entrance import visible_case
from gemeindenetz.core.actor import Actor, ServedNetwork
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done, status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network.models import Network


def _teams(actor: Actor) -> list[ServedNetwork]:
    """Return the networks in whose advisory team the actor is; 404 to everybody else."""
    teams = [network for network in actor.serving if actor.has(f"team:{network.number}")]
    require_visible(bool(teams))
    return teams


@require_safe
@login_required
def blocks(request: HttpRequest) -> HttpResponse:
    """List the blocks of the team and one's own."""
    _teams(actor_of(request))
    values = {"action_url": reverse("advice:new_text_block"), "action_label": _("Write a text block")}
    return queries.LISTING.respond(request, values)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def write(request: HttpRequest) -> HttpResponse:
    """Write a new one."""
    actor = actor_of(request)
    form = TextBlockForm(request.POST or None, teams=_teams(actor))

    def act() -> None:
        network = Network.objects.visible_to(actor).get(pk=form.network_id())
        actions.write_text_block(actor=actor, network=network, draft=form.draft())

    return _kept(request, form, act, title=_("Write a text block"))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change one."""
    actor = actor_of(request)
    rows = TextBlock.objects.visible_to(actor).select_related("network", "owner")
    block: TextBlock = get_object_or_404(rows, public_id=public_id)
    require(can_change_text_block(actor, block))
    form = TextBlockForm(request.POST or None, block=block)

    def act() -> None:
        actions.change_text_block(actor=actor, block=block, draft=form.draft())

    return _kept(request, form, act, title=_("Change the text block"), block=block)


def _kept(
    request: HttpRequest, form: TextBlockForm, act: Callable[[], None], *, title: str, block: TextBlock | None = None
) -> HttpResponse:
    """Keep what was typed and lead to the list, or show the form with what is wrong."""
    if done(form, act):
        tell(request, _("The text block is kept."))
        return redirect("advice:text_blocks")
    values = {"form": form, "title": title, "entry": block, "tokens": queries.examples()}
    return render(request, "advice/text_block.html", values, status=status_of(form))


@require_POST
@login_required
def put_in(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show the page of the matter again with what was typed, and either blocks to choose from or one put in."""
    access = visible_case(request, public_id)
    require(can_keep_text_blocks(access.actor, access.case.network))
    require(can_write(access.actor, access.case))
    typed = request.POST.get("m-body", "")
    if request.FILES:
        tell(request, _("Please choose the files once more; they could not be kept."))
    if request.POST.get("block"):
        block = queries.block_for(access.actor, access.case.network, public_id=request.POST["block"])
        typed = put_after(typed, queries.filled_for(access, block))
    return page(request, access, message_form=_typed(request, typed), found_blocks=_found(request, access))


def _typed(request: HttpRequest, typed: str) -> MessageForm:
    seen = request.POST.get("m-seen", "")
    return MessageForm(initial={"body": typed, "seen": int(seen) if seen.isdigit() else 0}, prefix="m")


def _found(request: HttpRequest, access: Access) -> queries.FoundBlocks:
    return queries.offered_to(access.actor, access.case.network, asked=request.POST.get("suche", "")[:100])
