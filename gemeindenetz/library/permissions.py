"""Who may do what in the library, yes or no with the reason; which rows one sees stands in querysets.py."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.library.models import (
    Adoption,
    Collection,
    Commission,
    Confirmation,
    Finding,
    PracticeExample,
    Recommendation,
    WorkingAid,
)
from gemeindenetz.library.models.vocabulary import (
    Audience,
    ConsentState,
    EntryState,
    FindingState,
    ValidationLevel,
)
from gemeindenetz.library.querysets import HANDED_IN, SHOWN_TO_TOWN, edited_networks
from gemeindenetz.network.models import Membership, Network, Organisation

ONLY_EDITORS: Message = _("Advisory team and office of the network do this. Please ask them.")
ONLY_TEAM: Message = _("Only the advisory team does this.")
ONLY_WRITERS: Message = _("Only those who wrote this and the editors may change it.")
ONLY_OWN: Message = _("Only people of this municipality or organisation may do this.")
ONLY_MATTER: Message = _("Only the people of this matter decide what may be told about it.")
NOT_IN_THIS_STATE: Message = _("This is not possible in the present state.")


def _decide(allowed: bool, reason: Message) -> Decision:  # noqa: FBT001 - the answer itself
    return Allowed() if allowed else Denied(reason)


# Predicates


def is_editor(actor: Actor, network_id: int) -> bool:
    """Advisory team or office of the network."""
    return actor.is_system or network_id in edited_networks(actor)


def is_expert(actor: Actor, network_id: int) -> bool:
    """Advisory team of the network: knows the subject, not only the form."""
    return actor.is_system or actor.has(f"team:{network_id}")


def is_writer(actor: Actor, entry: PracticeExample | Recommendation | Finding) -> bool:
    """Works on this entry."""
    return actor.is_system or entry.work_scope in actor.scopes


def is_asked(actor: Actor, entry: PracticeExample | Finding) -> bool:
    """Is of the people whose consent the entry needs."""
    return bool(entry.consent_scope) and (actor.is_system or entry.consent_scope in actor.scopes)


# Seeing


def can_see_example(actor: Actor, example: PracticeExample) -> bool:
    """Yes/no form of `PracticeExample.objects.visible_to`."""
    if is_writer(actor, example):
        return True
    if example.state in HANDED_IN and is_editor(actor, example.network_id):
        return True
    if example.consent_state != ConsentState.NOT_NEEDED and is_asked(actor, example):
        return True
    return example.state == EntryState.PUBLISHED and example.scope in actor.scopes


def can_see_pitfalls(actor: Actor, example: PracticeExample) -> bool:
    """The protected card "what did not work" of an example the actor sees."""
    if is_writer(actor, example) or is_editor(actor, example.network_id) or is_asked(actor, example):
        return True
    return bool(example.pitfalls_scope) and example.pitfalls_scope in actor.scopes


def can_see_finding(actor: Actor, finding: Finding) -> bool:
    """Yes/no form of `Finding.objects.visible_to`."""
    if is_writer(actor, finding):
        return True
    if finding.state in SHOWN_TO_TOWN and is_asked(actor, finding):
        return True
    return finding.state == FindingState.RELEASED and finding.scope in actor.scopes


def can_see_town(actor: Actor, finding: Finding) -> bool:
    """From which municipality a finding comes: its team, the people of the matter; others only with its name."""
    if is_writer(actor, finding) or is_asked(actor, finding):
        return True
    return not finding.is_anonymous and can_see_finding(actor, finding)


def can_see_recommendation(actor: Actor, recommendation: Recommendation) -> bool:
    """Yes/no form of `Recommendation.objects.visible_to`."""
    if is_writer(actor, recommendation):
        return True
    if recommendation.state in HANDED_IN and is_editor(actor, recommendation.network_id):
        return True
    return recommendation.state == EntryState.PUBLISHED and recommendation.scope in actor.scopes


# Examples


def can_write_for(actor: Actor, organisation: Organisation, *, network: Network) -> Decision:
    """Begin an example: people of the organisation in a network it belongs to, and the network's editors."""
    if is_editor(actor, network.pk):
        return Allowed()
    if not actor.has(f"admin:{organisation.pk}", f"partner:{organisation.pk}"):
        return Denied(ONLY_OWN)
    held = Membership.objects.filter(
        organisation=organisation, network=network, valid__contains=clock.today()
    )
    if actor.has(f"partner:{organisation.pk}") or held.exists():
        return Allowed()
    return Denied(_("Your municipality is not a member of this network. Please ask the office."))


def can_edit_example(actor: Actor, example: PracticeExample) -> Decision:
    """Writers in every state; editors once it was handed in. A locked entry is being edited elsewhere."""
    if not (is_writer(actor, example) or _edits(actor, example)):
        return Denied(ONLY_WRITERS)
    if example.state == EntryState.WITHDRAWN:
        return Denied(NOT_IN_THIS_STATE)
    if example.locked:
        return Denied(_("Somebody has locked this entry in the editor. Please ask them to unlock it."))
    return Allowed()


def _edits(actor: Actor, entry: PracticeExample | Recommendation) -> bool:
    return entry.state in HANDED_IN and is_editor(actor, entry.network_id)


def can_submit_example(actor: Actor, example: PracticeExample) -> Decision:
    """Writers hand in a draft or what came back."""
    if not is_writer(actor, example):
        return Denied(ONLY_WRITERS)
    return _decide(example.state in (EntryState.DRAFT, EntryState.RETURNED), NOT_IN_THIS_STATE)


def can_publish_example(actor: Actor, example: PracticeExample) -> Decision:
    """Editors publish what was handed in, and their own drafts."""
    if not is_editor(actor, example.network_id):
        return Denied(ONLY_EDITORS)
    return _decide(
        example.state in (EntryState.DRAFT, EntryState.SUBMITTED, EntryState.RETURNED, EntryState.WITHDRAWN),
        NOT_IN_THIS_STATE,
    )


def can_return_example(actor: Actor, example: PracticeExample) -> Decision:
    """Editors give back what was handed in."""
    if not is_editor(actor, example.network_id):
        return Denied(ONLY_EDITORS)
    return _decide(example.state == EntryState.SUBMITTED, NOT_IN_THIS_STATE)


def can_withdraw_example(actor: Actor, example: PracticeExample) -> Decision:
    """Editors and the people it is about take it out of the library at any time."""
    own = actor.has(f"admin:{example.organisation_id}", f"partner:{example.organisation_id}")
    if not (is_editor(actor, example.network_id) or is_writer(actor, example) or own):
        return Denied(ONLY_WRITERS)
    return _decide(example.state != EntryState.WITHDRAWN, NOT_IN_THIS_STATE)


def can_set_audience(actor: Actor, example: PracticeExample) -> Decision:
    """Writers and editors choose who reads; wider than before only with the town's own hand or an editor's."""
    return can_edit_example(actor, example)


def can_answer_consent(actor: Actor, entry: PracticeExample) -> Decision:
    """The people of the matter an example was drafted from."""
    if not is_asked(actor, entry):
        return Denied(ONLY_MATTER)
    return _decide(entry.consent_state in (ConsentState.ASKED, ConsentState.GIVEN), NOT_IN_THIS_STATE)


def can_ask_consent(actor: Actor, example: PracticeExample) -> Decision:
    """Those who write a draft from a matter ask its people."""
    if not is_writer(actor, example):
        return Denied(ONLY_WRITERS)
    asked = example.consent_scope and example.consent_state in (ConsentState.NOT_NEEDED, ConsentState.REFUSED)
    return _decide(bool(asked), NOT_IN_THIS_STATE)


def can_validate(actor: Actor, entry: PracticeExample | Recommendation | Finding, *, level: str) -> Decision:
    """Editors on the first level, experts on the second; nobody confirms their own text as an expert."""
    if level == ValidationLevel.EXPERT:
        if not is_expert(actor, entry.network_id):
            return Denied(ONLY_TEAM)
        if actor.person_id is not None and actor.person_id == entry.author_id:
            return Denied(_("You wrote this yourself. Please ask a colleague to check it as an expert."))
    elif not is_editor(actor, entry.network_id):
        return Denied(ONLY_EDITORS)
    is_out = entry.state in (EntryState.PUBLISHED, FindingState.RELEASED)
    return _decide(is_out, _("Only what is published can be checked."))


def can_grade(actor: Actor, example: PracticeExample) -> Decision:
    """Editors grade what was handed in."""
    return _decide(_edits(actor, example), ONLY_EDITORS)


def can_confirm(actor: Actor, example: PracticeExample) -> Decision:
    """People of the organisation and editors say that it is still right."""
    own = actor.has(f"admin:{example.organisation_id}", f"partner:{example.organisation_id}")
    if not (own or is_editor(actor, example.network_id)):
        return Denied(ONLY_OWN)
    return _decide(example.state == EntryState.PUBLISHED, NOT_IN_THIS_STATE)


def can_answer_confirmation(actor: Actor, confirmation: Confirmation) -> Decision:
    """The holder of the link in the mail (`confirmation:<id>`), or who may confirm the example anyway."""
    if actor.has(f"confirmation:{confirmation.pk}"):
        return _decide(confirmation.answered_at is None, _("This question was answered already."))
    return can_confirm(actor, confirmation.example)


def can_adopt(actor: Actor, example: PracticeExample, *, organisation: Organisation) -> Decision:
    """People of another municipality or organisation say "we took this over"."""
    if not actor.has(f"admin:{organisation.pk}", f"partner:{organisation.pk}"):
        return Denied(ONLY_OWN)
    if example.organisation_id == organisation.pk:
        return Denied(_("This is your own example."))
    return _decide(example.state == EntryState.PUBLISHED, NOT_IN_THIS_STATE)


def can_take_back_adoption(actor: Actor, adoption: Adoption) -> Decision:
    """Those who took it over, and editors of the network."""
    own = actor.has(f"admin:{adoption.organisation_id}", f"partner:{adoption.organisation_id}")
    return _decide(own or is_editor(actor, adoption.example.network_id), ONLY_OWN)


# Findings


def can_record_finding(actor: Actor, network: Network) -> Decision:
    """The advisory team."""
    return _decide(is_expert(actor, network.pk), ONLY_TEAM)


def can_edit_finding(actor: Actor, finding: Finding) -> Decision:
    """The advisory team while it is internal or refused; what was shown to the town is not changed behind its back."""
    if not is_writer(actor, finding):
        return Denied(ONLY_TEAM)
    return _decide(finding.state in (FindingState.INTERNAL, FindingState.REFUSED), NOT_IN_THIS_STATE)


def can_ask_release(actor: Actor, finding: Finding) -> Decision:
    """The advisory team asks the people of the matter."""
    if not is_writer(actor, finding):
        return Denied(ONLY_TEAM)
    if finding.organisation_id is None or not finding.consent_scope:
        return Denied(_("This finding comes from no matter of a municipality; nobody has to be asked."))
    return _decide(finding.state in (FindingState.INTERNAL, FindingState.REFUSED), NOT_IN_THIS_STATE)


def can_release_finding(actor: Actor, finding: Finding) -> Decision:
    """The people of the matter; without a municipality behind it, the advisory team."""
    if finding.organisation_id is None:
        allowed = is_writer(actor, finding) and finding.state in (FindingState.INTERNAL, FindingState.WITHDRAWN)
        return _decide(allowed, ONLY_TEAM)
    if not is_asked(actor, finding):
        return Denied(ONLY_MATTER)
    states = (FindingState.ASKED, FindingState.REFUSED, FindingState.WITHDRAWN)
    return _decide(finding.state in states, NOT_IN_THIS_STATE)


def can_refuse_release(actor: Actor, finding: Finding) -> Decision:
    """The people of the matter, while asked."""
    if not is_asked(actor, finding):
        return Denied(ONLY_MATTER)
    return _decide(finding.state == FindingState.ASKED, NOT_IN_THIS_STATE)


def can_withdraw_finding(actor: Actor, finding: Finding) -> Decision:
    """The people of the matter and the advisory team take a released finding back at any time."""
    if not (is_writer(actor, finding) or is_asked(actor, finding)):
        return Denied(ONLY_MATTER)
    return _decide(finding.state == FindingState.RELEASED, NOT_IN_THIS_STATE)


# Recommendations


def can_write_recommendation(actor: Actor, network: Network) -> Decision:
    """Advisory team and office."""
    return _decide(is_editor(actor, network.pk), ONLY_EDITORS)


def can_edit_recommendation(actor: Actor, recommendation: Recommendation) -> Decision:
    """Who works on it, and editors once it was handed in; not while locked in the editor."""
    if not (is_writer(actor, recommendation) or _edits(actor, recommendation)):
        return Denied(ONLY_EDITORS)
    if recommendation.locked:
        return Denied(_("Somebody has locked this entry in the editor. Please ask them to unlock it."))
    return _decide(recommendation.state != EntryState.WITHDRAWN, NOT_IN_THIS_STATE)


def can_publish_recommendation(actor: Actor, recommendation: Recommendation) -> Decision:
    """Editors."""
    if not is_editor(actor, recommendation.network_id):
        return Denied(ONLY_EDITORS)
    return _decide(recommendation.state != EntryState.PUBLISHED, NOT_IN_THIS_STATE)


def can_withdraw_recommendation(actor: Actor, recommendation: Recommendation) -> Decision:
    """Editors."""
    if not is_editor(actor, recommendation.network_id):
        return Denied(ONLY_EDITORS)
    return _decide(recommendation.state == EntryState.PUBLISHED, NOT_IN_THIS_STATE)


def can_add_evidence(actor: Actor, recommendation: Recommendation) -> Decision:
    """Who may edit the recommendation."""
    return can_edit_recommendation(actor, recommendation)


# The desk


def can_open_board(actor: Actor) -> Decision:
    """Advisory teams and offices."""
    return _decide(bool(edited_networks(actor)), ONLY_EDITORS)


def can_contribute(actor: Actor) -> Decision:
    """People of an administration or partner, and editors."""
    allowed = bool(actor.ids("admin") or actor.ids("partner") or edited_networks(actor))
    return _decide(allowed, _("Examples are told by the people of a municipality or by advisers."))


def can_set_editorial_rule(actor: Actor, network: Network) -> Decision:
    """The office of the network."""
    return _decide(actor.is_system or actor.has(f"office:{network.pk}"), ONLY_EDITORS)


def can_commission(actor: Actor, network: Network) -> Decision:
    """Advisory team and office of the network."""
    return _decide(is_editor(actor, network.pk), ONLY_EDITORS)


def can_see_commission(actor: Actor, commission: Commission) -> bool:
    """Yes/no form of `Commission.objects.visible_to`; whoever sees it may take it on or drop it."""
    return is_editor(actor, commission.network_id)


def audience_choices(actor: Actor, network_id: int) -> tuple[str, ...]:
    """Return the audiences the actor may choose: people of a municipality not those inside the staff."""
    if is_editor(actor, network_id):
        return tuple(Audience.values)
    return (Audience.MEMBERS, Audience.ABOVE, Audience.PUBLIC)


# Working aids


def can_see_aid(actor: Actor, aid: WorkingAid) -> bool:
    """Yes/no form of `WorkingAid.objects.visible_to`."""
    if can_keep_aid(actor, aid):
        return True
    return aid.withdrawn_on is None and aid.scope in actor.scopes


def can_offer_aids(actor: Actor) -> Decision:
    """Advisory team or office of any network."""
    return _decide(actor.is_system or bool(edited_networks(actor)), ONLY_EDITORS)


def can_offer_aid(actor: Actor, network: Network) -> Decision:
    """Advisory team and office of the network."""
    return _decide(is_editor(actor, network.pk), ONLY_EDITORS)


def can_keep_aid(actor: Actor, aid: WorkingAid) -> Decision:
    """Advisory team and office of its network; those of the installation: of any network."""
    if aid.network_id is None:
        return can_offer_aids(actor)
    return _decide(is_editor(actor, aid.network_id), ONLY_EDITORS)


def can_load_starter_aids(actor: Actor) -> Decision:
    """Only the system, when an installation is set up."""
    return _decide(actor.is_system, ONLY_EDITORS)


# Collections

#: Whom a collection may be shared with: people of member municipalities, advisory team, office.
SHARED_WITH = ("net", "team", "office")


def can_collect(actor: Actor) -> Decision:
    """Whoever signed in as a person."""
    return _decide(actor.person_id is not None, _("Please sign in to keep a collection."))


def can_see_collection(actor: Actor, collection: Collection) -> bool:
    """Yes/no form of `Collection.objects.visible_to`."""
    if actor.is_system or (bool(collection.scope) and collection.scope in actor.scopes):
        return True
    return actor.person_id is not None and actor.person_id == collection.owner_id


def can_keep_collection(actor: Actor, collection: Collection) -> Decision:
    """Its owner."""
    own = actor.person_id is not None and actor.person_id == collection.owner_id
    return _decide(own, _("Only the person who keeps this collection may change it."))


def can_share_with(actor: Actor, scope: str) -> Decision:
    """An audience the actor belongs to."""
    allowed = scope in actor.scopes and scope.partition(":")[0] in SHARED_WITH
    return _decide(allowed, _("You may share it only with people you belong to."))
