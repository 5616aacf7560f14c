"""What editors, the municipality and other towns decide about an example."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core import clock
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.forms.examples import (
    AdoptForm,
    CheckForm,
    GradeForm,
    NoteForm,
    RuleForm,
    WithdrawForm,
)
from gemeindenetz.library.forms.fields import DomainForm
from gemeindenetz.library.models import Adoption, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import EntryState, ValidationLevel
from gemeindenetz.library.queries import desk
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.commissions import looked_for
from gemeindenetz.library.queries.editorial import Editorial, editorial_of
from gemeindenetz.library.views.frames import (
    FormPage,
    after,
    visible_example,
    visible_finding,
    visible_recommendation,
)


@require_safe
@login_required
def board(request: HttpRequest) -> HttpResponse:
    """Show what waits for the editors."""
    actor = actor_of(request)
    require_visible(bool(permissions.can_open_board(actor)))
    values = {"lines": desk.board(actor), "looked_for": looked_for(actor), "offices": desk.ruled_networks(actor)}
    return render(request, "library/board.html", values)


@require_POST
@login_required
def look_after(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take an example under one's own care; colleagues see that on the board."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    me = desk.acting_person(actor)
    row = actions.assign_editor(actor=actor, example=row, editor=me, due_on=row.due_on)
    return after(request, row, _("You look after it now; the board shows that."))


@require_http_methods(["GET", "POST"])
@login_required
def rule(request: HttpRequest, network: str) -> HttpResponse:
    """Say how the network publishes: at once or after approval, how long entries hold, how long editors have."""
    actor = actor_of(request)
    found = desk.edited_networks_of(actor).filter(slug=network).first()
    if found is None:
        raise NotVisible
    require(permissions.can_set_editorial_rule(actor, found))
    form = RuleForm(request.POST or None, initial=vars(editorial_of(found)))
    if request.method == "POST" and done(
        form,
        lambda: actions.set_editorial_rule(
            actor=actor, network=found, rule=Editorial(**form.cleaned_data), since=clock.today()
        ),
    ):
        tell(request, _("From today on it holds for new contributions."))
        return redirect("library:board")
    shown = FormPage(_("How we publish"), _("Save"), reverse("library:board"), over=found.name)
    return shown.render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def publish(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put an example into the library, after a look at who will read it."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_publish_example(actor, row))
    form = DomainForm(request.POST) if request.method == "POST" else DomainForm()
    if request.method == "POST" and done(form, lambda: actions.publish_example(actor=actor, example=row)):
        row.refresh_from_db()
        return after(request, row, _("Published as %(number)s.") % {"number": row.number})
    shown = FormPage(
        _("Publish"), _("Publish"), entry_url(row), over=row.title,
        readers=readers_in_words(row.audience, row.network),
    )  # fmt: skip
    return shown.render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def give_back(request: HttpRequest, public_id: str) -> HttpResponse:
    """Give an example back with a word."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_return_example(actor, row))
    form = NoteForm(request.POST or None)
    if request.method == "POST" and done(
        form, lambda: actions.return_example(actor=actor, example=row, note=form.cleaned_data["note"])
    ):
        return after(request, row, _("Given back. They see your word beside their text."))
    return FormPage(_("Give back"), _("Give back"), entry_url(row), over=row.title).render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take an example out of the library."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_withdraw_example(actor, row))
    form = WithdrawForm(request.POST) if request.method == "POST" else WithdrawForm()
    if request.method == "POST" and done(
        form, lambda: actions.withdraw_example(actor=actor, example=row, note=form.cleaned_data["note"])
    ):
        row.refresh_from_db()
        tell(request, _("It is no longer in the library. The editors can publish it again."))
        return redirect("library:examples")
    shown = FormPage(
        _("Withdraw"), _("Withdraw"), entry_url(row), over=row.title, danger=True,
        lead=_("From this moment nobody outside your house and the editors reads it."),
    )  # fmt: skip
    return shown.render(request, form)


@require_POST
@login_required
def take_changes(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take proposed changes into the library."""
    row = visible_example(request, public_id=public_id)
    row = actions.take_changes(actor=actor_of(request), example=row)
    return after(request, row, _("The changes stand in the library now."))


@require_POST
@login_required
def confirm_now(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say without being asked that everything is still right."""
    row = visible_example(request, public_id=public_id)
    row = actions.confirm_example(actor=actor_of(request), example=row)
    return after(request, row, _("Confirmed. Thank you!"))


@require_POST
@login_required
def ask_consent(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a draft from a matter to its people and ask."""
    row = visible_example(request, public_id=public_id)
    row = actions.ask_consent(actor=actor_of(request), example=row)
    return after(request, row, _("The people of the matter see the draft now and can answer."))


@require_http_methods(["GET", "POST"])
@login_required
def consent(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let the people of the matter decide; nothing is told without their yes."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_answer_consent(actor, row))
    if request.method == "POST" and request.POST.get("answer") in ("yes", "no"):
        agrees = request.POST["answer"] == "yes"
        row = actions.answer_consent(actor=actor, example=row, agrees=agrees)
        text = _("Thank you. The advisory team may hand it in.") if agrees else _("Understood. Nothing is told.")
        return after(request, row, text)
    values = {"example": row, "readers": readers_in_words(row.audience, row.network)}
    return render(request, "library/consent.html", values)


@require_http_methods(["GET", "POST"])
@login_required
def check(request: HttpRequest, kind: str, public_id: str) -> HttpResponse:
    """Set the mark of checking on the next level."""
    actor, row = actor_of(request), _entry(request, kind, public_id=public_id)
    level = ValidationLevel.EXPERT if row.validation else ValidationLevel.EDITOR
    require(permissions.can_validate(actor, row, level=level))
    form = CheckForm(request.POST) if request.method == "POST" else CheckForm()
    if request.method == "POST" and done(
        form,
        lambda: actions.validate_entry(actor=actor, entry=row, level=level, note=form.cleaned_data["note"]),
    ):
        return after(request, row, _("The mark stands on the page: %(mark)s.") % {"mark": level.label})
    lead = _("Readers see: %(mark)s, by your function and today's date. A change of the text takes the mark away.")
    shown = FormPage(_("Check"), level.label, entry_url(row), over=row.title, lead=lead % {"mark": level.label})
    return shown.render(request, form)


def _entry(
    request: HttpRequest, kind: str, *, public_id: str
) -> PracticeExample | Finding | Recommendation:
    if kind == "praxisbeispiel":
        return visible_example(request, public_id=public_id)
    if kind == "erkenntnis":
        return visible_finding(request, public_id)
    if kind == "handlungsempfehlung":
        return visible_recommendation(request, public_id=public_id)
    raise NotVisible


@require_POST
@login_required
def grade(request: HttpRequest, public_id: str) -> HttpResponse:
    """Grade one criterion."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_grade(actor, row))
    form = GradeForm(request.POST)
    if done(form, lambda: actions.grade_criterion(actor=actor, example=row, **form.cleaned_data)):
        return after(request, row, _("Saved."))
    return FormPage(_("Criterion"), _("Save"), entry_url(row), over=row.title).render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def adopt(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say "we took this over", with thanks to the source."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    houses = desk.writable_organisations(actor).filter(pk__in=desk.own_ids(actor) - {row.organisation_id})
    first = houses.first()
    if first is None or row.state != EntryState.PUBLISHED:
        raise NotVisible
    form = AdoptForm(
        request.POST or None, organisations=houses, examples=desk.own_examples(actor), initial={"organisation": first}
    )
    if request.method == "POST" and done(
        form, lambda: actions.adopt_example(actor=actor, example=row, **form.cleaned_data)
    ):
        return after(request, row, _("You stand in the family tree now. The source town will be glad."))
    readers = readers_in_words(row.audience, row.network)
    shown = FormPage(_("We took this over"), _("Say so"), entry_url(row), over=row.title, readers=readers)
    return shown.render(request, form)


@require_POST
@login_required
def take_back_adoption(request: HttpRequest, pk: int) -> HttpResponse:
    """Take "we took this over" back."""
    rows = Adoption.objects.visible_to(actor_of(request)).filter(pk=pk).select_related("example")
    adoption = rows.first()
    if adoption is None:
        raise NotVisible
    address = entry_url(adoption.example)
    actions.take_back_adoption(actor=actor_of(request), adoption=adoption)
    tell(request, _("Taken back."))
    return redirect(address or reverse("library:examples"))
