"""What a reader may do with an entry, as buttons and links."""

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.today import Act
from gemeindenetz.library import permissions
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import EntryState, ValidationLevel


def acts_on_example(example: PracticeExample, actor: Actor) -> list[Act]:
    """Return what the reader may do with an example, the obvious act first."""
    names = [example.public_id]
    acts = []
    if permissions.can_submit_example(actor, example):
        acts.append(Act(_("Hand in"), reverse("library:submit", args=names), primary=True))
    elif example.state != EntryState.PUBLISHED and permissions.can_publish_example(actor, example):
        acts.append(Act(_("Publish"), reverse("library:publish", args=names), primary=True))
    if permissions.can_grade(actor, example) and example.editor_id != actor.person_id:
        acts.append(Act(_("I look after it"), reverse("library:look_after", args=names), "post"))
    if permissions.can_return_example(actor, example):
        acts.append(Act(_("Give back"), reverse("library:return", args=names)))
    if permissions.can_edit_example(actor, example):
        acts.append(Act(_("Edit"), reverse("library:edit", args=names)))
    if example.consent_scope:
        acts += _consent_acts(example, actor)
    if example.has_unpublished_changes and permissions.can_grade(actor, example):
        acts.append(
            Act(_("Take the changes over"), reverse("library:take_changes", args=names), "post", primary=True)
        )
    acts += _acts_on_published(example, actor) if example.state == EntryState.PUBLISHED else []
    if example.state != EntryState.DRAFT and permissions.can_withdraw_example(actor, example):
        acts.append(Act(_("Withdraw"), reverse("library:withdraw", args=names)))
    return acts


def _consent_acts(example: PracticeExample, actor: Actor) -> list[Act]:
    names = [example.public_id]
    if permissions.can_answer_consent(actor, example):
        return [Act(_("May this be told?"), reverse("library:consent", args=names), primary=True)]
    if permissions.can_ask_consent(actor, example):
        return [Act(_("Ask the municipality"), reverse("library:ask_consent", args=names), "post")]
    return []


def _acts_on_published(example: PracticeExample, actor: Actor) -> list[Act]:
    names = [example.public_id]
    acts = []
    if permissions.can_confirm(actor, example):
        acts.append(Act(_("Still right"), reverse("library:confirm_now", args=names), "post"))
    if permissions.can_edit_example(actor, example):
        acts.append(Act(_("Who may read it"), reverse("library:readers", args=names)))
    acts += _check_acts(example, actor, kind="praxisbeispiel")
    own = actor.ids("admin") | actor.ids("partner")
    if own - {example.organisation_id}:
        acts.append(Act(_("We took this over"), reverse("library:adopt", args=names), primary=True))
    return acts


def _check_acts(
    entry: PracticeExample | Recommendation | Finding, actor: Actor, *, kind: str
) -> list[Act]:
    if permissions.can_validate(actor, entry, level=_next_level(entry.validation)):
        return [Act(_("Check"), reverse("library:check", args=[kind, entry.public_id]))]
    return []


def _next_level(level: str) -> str:
    return ValidationLevel.EXPERT if level else ValidationLevel.EDITOR


def acts_on_finding(finding: Finding, actor: Actor) -> list[Act]:
    """Return what the reader may do with a finding."""
    names = [finding.public_id]
    acts = []
    if permissions.can_release_finding(actor, finding):
        acts.append(Act(_("Release"), reverse("library:release", args=names), primary=True))
    if permissions.can_refuse_release(actor, finding):
        acts.append(Act(_("Do not release"), reverse("library:refuse", args=names), "post"))
    if permissions.can_ask_release(actor, finding):
        acts.append(Act(_("Ask for release"), reverse("library:ask_release", args=names), "post", primary=True))
    if permissions.can_edit_finding(actor, finding):
        acts.append(Act(_("Edit"), reverse("library:edit_finding", args=names)))
    acts += _check_acts(finding, actor, kind="erkenntnis")
    if permissions.can_withdraw_finding(actor, finding):
        acts.append(Act(_("Take back"), reverse("library:withdraw_finding", args=names), "post"))
    return acts


def acts_on_recommendation(recommendation: Recommendation, actor: Actor) -> list[Act]:
    """Return what the reader may do with a recommendation."""
    names = [recommendation.public_id]
    acts = []
    if permissions.can_publish_recommendation(actor, recommendation):
        acts.append(
            Act(_("Publish"), reverse("library:publish_recommendation", args=names), "post", primary=True)
        )
    if permissions.can_edit_recommendation(actor, recommendation):
        acts.append(Act(_("Edit"), reverse("library:edit_recommendation", args=names)))
    if permissions.can_add_evidence(actor, recommendation):
        acts.append(Act(_("Add evidence"), reverse("library:evidence", args=names)))
    acts += _check_acts(recommendation, actor, kind="handlungsempfehlung")
    if permissions.can_withdraw_recommendation(actor, recommendation):
        acts.append(
            Act(_("Withdraw"), reverse("library:withdraw_recommendation", args=names), "post")
        )
    return acts
