"""Examples a network looks for: wanted, taken on, given back, dropped, and answered by what is published."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.models import Commission, CommissionState, PracticeExample
from gemeindenetz.library.models.commissions import ACTIVE
from gemeindenetz.library.models.vocabulary import EntryState
from gemeindenetz.library.queries.desk import acting_person
from gemeindenetz.library.querysets import CommissionQuerySet
from gemeindenetz.network.models import Dataset, Network
from gemeindenetz.register.queries.sizes import COARSE_CHOICES, coarse_size
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.reading import topics_below


class LookedForAlready(Conflict):
    """The network looks for such an example already."""


class CommissionMoved(Conflict):
    """Somebody else took it on, dropped it or answered it meanwhile."""


class UnknownSize(DomainError):
    """There is no such size class."""


def commission_example(*, actor: Actor, network: Network, topic: Topic, size_class: str = "") -> Commission:
    """Put an example on the list of what is looked for; editors find it on their board.

    Who: advisory team and office of the network. Raises `NotAllowed`, `UnknownSize`, `LookedForAlready`.
    """
    require(permissions.can_commission(actor, network))
    if size_class and size_class not in dict(COARSE_CHOICES):
        raise UnknownSize(_("There is no such size class."))
    with use_case(actor):
        _require_single(network, topic, size_class=size_class)
        made: Commission = Commission.objects.create(
            network=network,
            topic=topic,
            size_class=size_class,
            wanted_by=actor.name,
            dataset=Dataset.DEMO if network.dataset == Dataset.DEMO else Dataset.OWN,
        )
    return made


def take_commission(*, actor: Actor, commission: Commission) -> Commission:
    """Say "I see to it". Who: advisory team and office. Raises `NotVisible`, `CommissionMoved`."""
    require_visible(permissions.can_see_commission(actor, commission))
    with use_case(actor):
        row = _locked(commission, CommissionState.OPEN)
        row.taken_by = acting_person(actor)
        return _moved(row, CommissionState.TAKEN)


def give_back_commission(*, actor: Actor, commission: Commission) -> Commission:
    """Leave it to others again. Who: advisory team and office. Raises `NotVisible`, `CommissionMoved`."""
    require_visible(permissions.can_see_commission(actor, commission))
    with use_case(actor):
        row = _locked(commission, CommissionState.TAKEN)
        row.taken_by = None
        return _moved(row, CommissionState.OPEN)


def drop_commission(*, actor: Actor, commission: Commission) -> Commission:
    """Look for it no longer; `reopen_commission` takes that back.

    Who: advisory team and office. Raises `NotVisible`, `CommissionMoved`.
    """
    require_visible(permissions.can_see_commission(actor, commission))
    with use_case(actor):
        return _moved(_locked(commission, *ACTIVE), CommissionState.DROPPED)


def reopen_commission(*, actor: Actor, commission: Commission) -> Commission:
    """Look for it again as before it was dropped.

    Who: advisory team and office. Raises `NotVisible`, `CommissionMoved`, `LookedForAlready`.
    """
    require_visible(permissions.can_see_commission(actor, commission))
    with use_case(actor):
        _require_single(commission.network, commission.topic, size_class=commission.size_class)
        row = _locked(commission, CommissionState.DROPPED)
        return _moved(row, CommissionState.TAKEN if row.taken_by_id else CommissionState.OPEN)


def settle_commissions(*, actor: Actor, example: PracticeExample) -> None:
    """Let an example answer what its network looks for while it stands in the library, and no longer than that.

    Runs inside the use cases that publish, change and withdraw examples, which have asked for permission.
    """
    with use_case(actor):
        fitting = _answered_by(example) if example.state == EntryState.PUBLISHED else Commission.objects.none()
        for row in Commission.objects.select_for_update().filter(answer=example).exclude(pk__in=fitting.values("pk")):
            row.answer = None
            _moved(row, CommissionState.TAKEN if row.taken_by_id else CommissionState.OPEN)
        for row in fitting.active().select_for_update():
            row.answer = example
            _moved(row, CommissionState.DONE)


def _answered_by(example: PracticeExample) -> CommissionQuerySet:
    """Return what the example answers: its topic or a wider one, its size or any."""
    topics = set(example.topics.values_list("pk", flat=True))
    rows = Commission.objects.filter(
        network=example.network_id, size_class__in=("", coarse_size(example.size_class))
    )
    wanted = rows.values_list("topic", flat=True).distinct()
    wide = [topic for topic in wanted if topic in topics or topics & topics_below(Topic(pk=topic))]
    found: CommissionQuerySet = rows.filter(topic__in=wide)
    return found


def _require_single(network: Network, topic: Topic, *, size_class: str) -> None:
    """Refuse a second one; the network's row is locked, so that two clicks at once make one."""
    Network.objects.select_for_update().get(pk=network.pk)
    if Commission.objects.active().filter(network=network, topic=topic, size_class=size_class).exists():
        raise LookedForAlready(_("Such an example is looked for already. It stands on the editorial board."))


def _locked(commission: Commission, *states: str) -> Commission:
    row: Commission = Commission.objects.select_for_update(of=("self",)).select_related("topic").get(pk=commission.pk)
    if row.state not in states:
        raise CommissionMoved(_("Somebody else was faster. The board shows how it stands now."))
    return row


def _moved(row: Commission, state: str) -> Commission:
    row.state, row.state_since = state, clock.today()
    row.save(update_fields=["state", "state_since", "taken_by", "answer"])
    return row
