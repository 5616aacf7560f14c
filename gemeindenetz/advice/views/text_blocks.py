"""Text blocks: keeping them, and putting one into a message."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import text_blocks as actions
from gemeindenetz.advice.forms.case import MessageForm
from gemeindenetz.advice.forms.text_blocks import TextBlockForm, values_of
from gemeindenetz.advice.models import TextBlock
from gemeindenetz.advice.permissions import can_change_text_block, can_keep_text_blocks, can_write
from gemeindenetz.advice.queries import text_blocks as queries
from gemeindenetz.advice.text_tokens import put_after
from gemeindenetz.advice.views.cases import page
from gemeindenetz.advice.views.entrance import visible_case
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network.models import Network


@require_safe
@login_required
def blocks(request: HttpRequest) -> HttpResponse:
    """List the blocks of the team and one's own."""
    actor = actor_of(request)
    teams = [network for network in actor.serving if network.number in actor.ids("team")]
    require_visible(bool(teams))
    values = {
        "action_url": reverse("advice:new_text_block", args=[teams[0].slug]),
        "action_label": _("Write a text block"),
    }
    return queries.LISTING.respond(request, values)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def write(request: HttpRequest, network: str) -> HttpResponse:
    """Write a new one."""
    found, actor = get_object_or_404(Network, slug=network), actor_of(request)
    require_visible(bool(can_keep_text_blocks(actor, found)))
    form = TextBlockForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.write_text_block(actor=actor, network=found, draft=form.draft())
        except actions.TextBlockUnfit as error:
            form.add_domain_error(error)
        else:
            tell(request, _("The text block is kept."))
            return redirect("advice:text_blocks")
    return _form(request, form, network=found, title=_("Write a text block"))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change one."""
    actor = actor_of(request)
    rows = TextBlock.objects.visible_to(actor).select_related("network", "owner")
    block: TextBlock = get_object_or_404(rows, public_id=public_id)
    require(can_change_text_block(actor, block))
    form = TextBlockForm(request.POST or None, initial=values_of(block))
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_text_block(actor=actor, block=block, draft=form.draft())
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("The text block is kept."))
            return redirect("advice:text_blocks")
    return _form(request, form, network=block.network, title=_("Change the text block"))


def _form(request: HttpRequest, form: TextBlockForm, *, network: Network, title: str) -> HttpResponse:
    values = {"form": form, "title": title, "network": network, "tokens": queries.examples()}
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "advice/text_block.html", values, status=status)


@require_POST
@login_required
def put_in(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show the page of the matter again with what was typed, and either blocks to choose from or one put in."""
    access = visible_case(request, public_id)
    require(can_keep_text_blocks(access.actor, access.case.network))
    require(can_write(access.actor, access.case))
    typed = request.POST.get("m-body", "")[:20_000]
    if request.FILES:
        tell(request, _("Please choose the files once more; they could not be kept."))
    if request.POST.get("block"):
        block = queries.block_for(access.actor, access.case.network, public_id=request.POST["block"])
        typed = put_after(typed, queries.filled_for(access, block))
    return page(request, access, message_form=_typed(request, typed), found_blocks=_found(request, access))


def _typed(request: HttpRequest, typed: str) -> MessageForm:
    seen = request.POST.get("m-seen", "")
    return MessageForm(initial={"body": typed, "seen": int(seen) if seen.isdigit() else 0}, prefix="m")


def _found(request: HttpRequest, access: Access) -> Any:
    return queries.offered_to(access.actor, access.case.network, asked=request.POST.get("suche", "")[:100])
