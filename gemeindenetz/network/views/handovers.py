"""Giving a function up: the holder names who follows, office or mayor confirm."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import PUBLIC_FRAME, actor_of, frame_of
from gemeindenetz.core.permissions import require
from gemeindenetz.network import permissions
from gemeindenetz.network.actions import give_up_seat as acts
from gemeindenetz.network.actions.appoint_person import NewPerson
from gemeindenetz.network.forms.seats import DeclineForm, GiveUpForm
from gemeindenetz.network.models import Seat, SeatHandover
from gemeindenetz.network.queries import handovers


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def give_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Name who follows in one of one's own functions."""
    rows = Seat.objects.visible_to(actor_of(request)).select_related("person", "organisation", "network")
    seat = get_object_or_404(rows, pk=pk)
    require(permissions.can_give_up_seat(actor_of(request), seat))
    return _form_page(request, seat, actor=actor_of(request))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Do the same through the link of a mail: GET shows, the button counts."""
    seat = handovers.seat_of_token(token)
    if seat is None:
        return render(request, "network/handover_link_gone.html", {"frame": PUBLIC_FRAME}, status=404)
    actor = handovers.holder_by_link(seat)
    waiting = handovers.open_handover(seat)
    if waiting is None or request.method == "POST":
        return _form_page(request, seat, actor=actor, token=token)
    return _page(request, waiting, actor=actor, token=token)


def _form_page(request: HttpRequest, seat: Seat, *, actor: Actor, token: str = "") -> HttpResponse:
    form = GiveUpForm(request.POST or None, initial={"kind": "successor"})
    if request.method == "POST" and done(form, lambda: acts.give_up_seat(actor=actor, seat=seat, following=_following(form))):
        tell(request, _("Thank you. Office and mayor are asked to confirm; until then nothing changes."))
        waiting = handovers.open_handover(seat)
        if token or waiting is None:
            return redirect(request.path)
        return redirect("network:handover", waiting.public_id)
    frame = PUBLIC_FRAME if token else frame_of(request)
    values = {"form": form, "seat": seat, "token": token, "frame": frame}
    return render(request, "network/give_up.html", values, status=422 if form.is_bound and form.errors else 200)


def _following(form: GiveUpForm) -> acts.Following:
    data = form.cleaned_data
    person = NewPerson(
        data["given_name"], data["family_name"], data["email"], is_shared_mailbox=data["is_shared_mailbox"]
    )
    return acts.Following(person, data["since"], data["until"])


@require_safe
@login_required
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a handover to the holder, the office and the mayor."""
    return _page(request, handovers.handover_of(actor_of(request), public_id), actor=actor_of(request))


def _page(
    request: HttpRequest, handover: SeatHandover, *, actor: Actor, token: str = "", form: DeclineForm | None = None
) -> HttpResponse:
    values = {
        "page": handovers.handover_page(actor, handover),
        "handover": handover,
        "form": form or DeclineForm(),
        "token": token,
        "frame": PUBLIC_FRAME if token else frame_of(request),
    }
    return render(request, "network/handover.html", values, status=422 if form is not None else 200)


@require_POST
@login_required
def confirm(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let the function pass on."""
    handover = handovers.handover_of(actor_of(request), public_id)
    found = acts.confirm_handover(actor=actor_of(request), handover=handover)
    ticket = found.ticket
    sees = ticket is not None and actor_of(request).has(ticket.scope)
    undo_url = reverse("undo", args=[ticket.public_id]) if ticket is not None and sees else ""
    tell(request, _("Confirmed. Everybody concerned is told once."), undo_url=undo_url)
    return redirect("network:handover", public_id)


@require_POST
@login_required
def decline(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say no, with the reason."""
    handover = handovers.handover_of(actor_of(request), public_id)
    require(permissions.can_decide_handover(actor_of(request), handover))
    form = DeclineForm(request.POST)
    actor = actor_of(request)
    if done(form, lambda: acts.decline_handover(actor=actor, handover=handover, reason=form.cleaned_data["reason"])):
        tell(request, _("Declined. The person who asked reads your reason."))
        return redirect("network:handover", public_id)
    return _page(request, handover, actor=actor, form=form)


@require_POST
@login_required
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take back what one asked."""
    handover = handovers.handover_of(actor_of(request), public_id)
    acts.withdraw_handover(actor=actor_of(request), handover=handover)
    tell(request, _("Withdrawn. Your function stays with you."))
    return redirect("account_home")


@require_POST
@login_required
def invite(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask a holder by mail who follows."""
    rows = Seat.objects.visible_to(actor_of(request)).select_related("person", "organisation")
    seat = get_object_or_404(rows, pk=pk)
    acts.invite_to_hand_over(actor=actor_of(request), seat=seat)
    tell(request, _("%(name)s is asked by mail who follows.") % {"name": seat.person.name})
    return redirect("network:organisation", seat.organisation.public_id)
