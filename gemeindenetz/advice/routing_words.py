"""The reasons of a routing decision in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from gemeindenetz.topics.models import Topic

_SENTENCES: dict[str, str] = {
    "member": gettext_noop("Member of %(network)s."),
    "could_join": gettext_noop(
        "Not a member; could join %(network)s, so a first conversation with %(service)s."
    ),
    "level": gettext_noop("No membership and no association known; %(service)s advises at this level."),
    "any_service": gettext_noop("No service is responsible; it goes to %(service)s so that it is not lost."),
    "own_choice": gettext_noop("The municipality chose %(service)s itself."),
    "service_topic": gettext_noop("%(service)s is there for the topic %(topic)s."),
    "own_association": gettext_noop("%(network)s is the network of its own association."),
    "first_service": gettext_noop("Several could advise; %(service)s stands first."),
    "rule": gettext_noop("Rule “%(rule)s”."),
    "rule_competence": gettext_noop("Rule “%(rule)s” leaves it to competence and load."),
    "rule_adviser_left": gettext_noop("Rule “%(rule)s” names somebody who is no longer in the team."),
    "deputy": gettext_noop("%(absent)s is away; %(deputy)s deputises."),
    "absent": gettext_noop("%(absent)s is away and nobody deputises."),
    "competence": gettext_noop("%(name)s knows the topic %(topic)s."),
    "competence_broader": gettext_noop("%(name)s knows the wider topic %(topic)s."),
    "load": gettext_noop("%(name)s has %(load)s of %(capacity)s matters."),
    "all_full": gettext_noop(
        "All who could take it are full; %(name)s has %(load)s of %(capacity)s matters."
    ),
    "only_one": gettext_noop("%(name)s is the only one in the team."),
    "nobody": gettext_noop("Nobody of the team is there; the whole team was told."),
    "passed_on": gettext_noop("%(by)s passed it on: “%(sentence)s”"),
    "passed_to_service": gettext_noop("%(by)s passed it on to %(service)s: “%(sentence)s”"),
    "noted_by": gettext_noop("%(by)s noted it and takes it over."),
}


def sentence(reason: Mapping[str, Any], topics: Mapping[int, str]) -> str:
    """Return one reason as a sentence; `topics` are labels by number."""
    pattern = _SENTENCES.get(str(reason.get("code")))
    if pattern is None:
        return ""
    values = {key: str(value) for key, value in reason.items()}
    if "topic" in reason:
        values["topic"] = topics.get(int(reason["topic"]), "")
    return _(pattern) % values


def sentences(reasons: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return all reasons as sentences; one query at most, and only where topics are named."""
    return sentences_of_many([reasons])[0]


def sentences_of_many(decisions: Sequence[Sequence[Mapping[str, Any]]]) -> list[list[str]]:
    """Return the sentences of several decisions with one query for all topics."""
    numbers = {int(reason["topic"]) for reasons in decisions for reason in reasons if "topic" in reason}
    labels = dict(Topic.objects.filter(pk__in=numbers).values_list("pk", "label")) if numbers else {}
    return [[text for reason in reasons if (text := sentence(reason, labels))] for reasons in decisions]
