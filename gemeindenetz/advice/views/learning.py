"""What others may learn from a matter: the team writes it down, the people of the matter decide whether it is told."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import learn_from_case
from gemeindenetz.advice.forms.learning import LessonForm, ReflectionForm, TellForm
from gemeindenetz.advice.permissions import can_note
from gemeindenetz.advice.queries import lessons
from gemeindenetz.advice.queries.fitting import beside_case, offers_of
from gemeindenetz.advice.views.entrance import access_for, to_sign_in, visible_case
from gemeindenetz.advice.views.frames import form_page
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import frame_of
from gemeindenetz.core.permissions import require
from gemeindenetz.library import actions as library
from gemeindenetz.library import permissions
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import FindingKind, FindingState
from gemeindenetz.library.queries.aids import aids_for
from gemeindenetz.library.queries.giveaway import giveaway_of
from gemeindenetz.library.queries.showing import glimpse

#: States in which its people decide about a finding; released ones they take back.
OPEN_STATES = (FindingState.ASKED, FindingState.REFUSED, FindingState.WITHDRAWN)


def _team_access(request: HttpRequest, public_id: str) -> Access:
    access = visible_case(request, public_id)
    require(can_note(access.actor, access.case))
    return access


@require_http_methods(["GET", "POST"])
@login_required
def lesson(request: HttpRequest, public_id: str) -> HttpResponse:
    """Write the three lines, or change them as long as nobody was asked."""
    access = _team_access(request, public_id)
    kept = lessons.lesson_of(access.case, access.actor)
    if kept is not None:
        require(permissions.can_edit_finding(access.actor, kept))
    initial = lessons.lines_of(kept)
    form = LessonForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            learn_from_case.keep_lesson(
                actor=access.actor, case=access.case, lines=form.lines, asks_town=form.cleaned_data["asks_town"]
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            asked = form.cleaned_data["asks_town"]
            tell(request, _("Kept. The people of this matter are asked.") if asked else _("Kept. Only the advisory team sees it."))
            return redirect(access.page_url)
    lead = _("Only the advisory team reads this until the people of this matter say yes.")
    return form_page(request, access, form, title=_("What others can learn"), submit=_("Keep"), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def reflect(request: HttpRequest, public_id: str) -> HttpResponse:
    """Keep a reflection of the team on this matter."""
    access = _team_access(request, public_id)
    form = ReflectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            learn_from_case.reflect_on_case(actor=access.actor, case=access.case, lesson=form.lesson)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Kept. Only the advisory team sees it."))
            return redirect("library:reflections")
    lead = _("What did you learn as a team? It stays with the advisory team; the municipality is asked before anybody else reads it.")
    return form_page(request, access, form, title=_("Reflection"), submit=_("Keep"), lead=lead)


@require_safe
@login_required
def fitting(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show what fits a matter, for its adviser; a part of the matter's page loads it from here."""
    access = _team_access(request, public_id)
    found = beside_case(access.case, access.actor)
    offers = offers_of(found, access.case, page_url=access.page_url)
    aids = aids_for(access.case.topic_id, access.actor, house=access.case.organisation)
    values = {"case": access.case, "fitting": found, "offers": offers, "aids": aids, "page_url": access.page_url}
    return render(request, "advice/fitting.html", values)


@require_POST
@login_required
def draft(request: HttpRequest, public_id: str) -> HttpResponse:
    """Begin a practice example out of the closed matter."""
    access = visible_case(request, public_id)
    example = learn_from_case.draft_example(actor=access.actor, case=access.case)
    tell(request, _("A draft, filled with what is known. Only the advisory team sees it."))
    return redirect("library:edit", example.public_id)


@require_http_methods(["GET", "POST"])
@never_cache
def told(request: HttpRequest, kind: str, entry_id: str, public_id: str = "", token: str = "") -> HttpResponse:
    """Ask the people of the matter whether an entry may be told; with or without account."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    access = access_for(request, public_id, token)
    entry = lessons.asked_entry(access, kind, public_id=entry_id)
    if request.POST.get("answer") == "later":
        tell(request, _("That is fine. You find the question here whenever you like."))
        return redirect(access.page_url)
    if isinstance(entry, Finding):
        return _finding(request, access, finding=entry)
    return _example(request, access, example=entry)


def _finding(request: HttpRequest, access: Access, *, finding: Finding) -> HttpResponse:
    if finding.state not in OPEN_STATES:
        return _released(request, access, finding=finding)
    require(permissions.can_release_finding(access.actor, finding))
    named = finding.kind != FindingKind.REFLECTION
    options = {"has_network_above": finding.network.parent_id is not None, "may_be_named": named}
    answer = request.POST.get("answer", "")
    if answer == "no":
        library.refuse_release(actor=access.actor, finding=finding)
        tell(request, _("Understood. It stays with the advisory team."))
        return redirect(access.page_url)
    form = TellForm(request.POST or None, **options)
    if answer == "yes" and _release(access, finding, form=form):
        tell(request, _("Thank you. Others can learn from it now; you can take it back here at any time."))
        return redirect(access.page_url)
    return _page(request, access, "advice/may_be_told.html", entry=finding, form=form, giveaway=giveaway_of(finding), seen=_seen(finding, form))


def _release(access: Access, finding: Finding, *, form: TellForm) -> bool:
    """Release as chosen; what is refused becomes a message at its field."""
    if not form.is_valid():
        return False
    try:
        library.release_finding(actor=access.actor, finding=finding, release=form.release)
    except DomainError as error:
        form.add_domain_error(error)
        return False
    return True


def _seen(finding: Finding, form: TellForm) -> object:
    """Return the preview for what is chosen, or for what is proposed."""
    chosen = form.release if form.is_bound and form.is_valid() else learn_from_case.PROPOSAL
    return glimpse(
        finding,
        audience=chosen.audience,
        is_anonymous=chosen.is_anonymous,
        place=chosen.place,
        public_from=chosen.public_from,
    )


def _released(request: HttpRequest, access: Access, *, finding: Finding) -> HttpResponse:
    if request.POST.get("answer") == "back":
        library.withdraw_finding(actor=access.actor, finding=finding)
        tell(request, _("Taken back. From now on nobody outside reads it."))
        return redirect(access.page_url)
    require(permissions.can_withdraw_finding(access.actor, finding))
    readers = readers_in_words(finding.audience, finding.network)
    return _page(request, access, "advice/is_told.html", entry=finding, readers=readers)


def _example(request: HttpRequest, access: Access, *, example: PracticeExample) -> HttpResponse:
    require(permissions.can_answer_consent(access.actor, example))
    answer = request.POST.get("answer", "")
    if answer in ("yes", "no"):
        library.answer_consent(actor=access.actor, example=example, agrees=answer == "yes")
        done = _("Thank you. The advisory team may hand it in.") if answer == "yes" else _("Understood. Nothing is told.")
        tell(request, done)
        return redirect(access.page_url)
    readers = readers_in_words(example.audience, example.network)
    return _page(request, access, "advice/example_may_be_told.html", entry=example, readers=readers)


def _page(request: HttpRequest, access: Access, template: str, **values: object) -> HttpResponse:
    frame = "core/public.html" if access.is_link else frame_of(request)
    form = values.get("form")
    status = 422 if isinstance(form, TellForm) and request.POST.get("answer") == "yes" and form.errors else 200
    return render(request, template, {"frame": frame, "access": access, "case": access.case, **values}, status=status)
