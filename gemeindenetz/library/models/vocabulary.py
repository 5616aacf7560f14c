"""The controlled words of the library: kinds, methods, target groups, evidence, audiences, states."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Audience(models.TextChoices):
    """Who reads a published entry; each level has one scope token (`audience_scope`)."""

    TEAM = "team", _("advisory team")
    OFFICE = "office", pgettext_lazy("audience", "office")
    MEMBERS = "members", _("members of the network")
    ABOVE = "above", _("networks of the Land (Landesnetzwerk)")
    PUBLIC = "public", _("public")


class EntryState(models.TextChoices):
    """draft → submitted → published; returned with a note; withdrawn."""

    DRAFT = "draft", pgettext_lazy("entry", "draft")
    SUBMITTED = "submitted", pgettext_lazy("entry", "waits for the editor")
    RETURNED = "returned", pgettext_lazy("entry", "back for completion")
    PUBLISHED = "published", pgettext_lazy("entry", "published")
    WITHDRAWN = "withdrawn", pgettext_lazy("entry", "withdrawn")


class FindingState(models.TextChoices):
    """internal → asked (the town decides) → released | refused; withdrawn."""

    INTERNAL = "internal", _("internal to the advisory team")
    ASKED = "asked", _("waits for the municipality's release")
    RELEASED = "released", pgettext_lazy("finding", "released")
    REFUSED = "refused", _("not released")
    WITHDRAWN = "withdrawn", pgettext_lazy("finding", "withdrawn")


class FindingKind(models.TextChoices):
    """Where a lesson comes from."""

    LESSON = "lesson", _("lesson from a consultation or project")
    REFLECTION = "reflection", _("reflection in the advisory team")


class ValidationLevel(models.TextChoices):
    """Two visible levels: the own network's editor, then an expert."""

    NONE = "", _("not yet checked")
    EDITOR = "editor", _("checked by the editor")
    EXPERT = "expert", _("checked by an expert")


class ConsentState(models.TextChoices):
    """Has the municipality agreed that this is told about it?"""

    NOT_NEEDED = "not_needed", _("not needed")
    ASKED = "asked", _("asked")
    GIVEN = "given", pgettext_lazy("consent", "given")
    REFUSED = "refused", pgettext_lazy("consent", "refused")


class Method(models.TextChoices):
    """How it was done."""

    WORKSHOP = "workshop", _("workshop or future conference")
    CITIZENS_PANEL = "citizens_panel", _("citizens' panel by lot")
    ROUND_TABLE = "round_table", _("round table")
    SURVEY = "survey", _("survey")
    OUTREACH = "outreach", _("outreach and doorstep talks")
    WALK = "walk", _("walk through the place")
    ONLINE = "online", _("online participation")
    BUDGET = "budget", _("citizens' budget or fund")
    COORDINATION = "coordination", _("coordinating office or caretaker")
    VOLUNTEER_SERVICE = "volunteer_service", _("service by volunteers")
    ASSOCIATION = "association", _("association or cooperative")
    MENTORING = "mentoring", _("mentoring")
    TRAINING = "training", _("training")
    RECOGNITION = "recognition", _("recognition and thanks")
    CONCEPT = "concept", _("concept with council resolution")
    PILOT = "pilot", _("trial run")


class TargetGroup(models.TextChoices):
    """Who it is for."""

    EVERYBODY = "everybody", _("everybody in the place")
    CHILDREN = "children", _("children")
    YOUTH = "youth", _("young people")
    FAMILIES = "families", _("families")
    OLDER = "older", _("older people")
    CARERS = "carers", _("people in need of care and their families")
    DISABILITIES = "disabilities", _("people with disabilities")
    NEWCOMERS = "newcomers", _("newcomers and refugees")
    VOLUNTEERS = "volunteers", _("volunteers")
    ASSOCIATIONS = "associations", _("associations and initiatives")
    LITTLE_MONEY = "little_money", _("people with little money")
    BUSINESS = "business", _("businesses")
    COUNCIL = "council", _("council and administration")


class EvidenceKind(models.TextChoices):
    """How we know the result, from told to evaluated."""

    TOLD = "told", pgettext_lazy("evidence", "told")
    COUNTED = "counted", pgettext_lazy("evidence", "counted")
    COMPARED = "compared", pgettext_lazy("evidence", "compared before and after")
    EVALUATED = "evaluated", pgettext_lazy("evidence", "evaluated from outside")


class Phase(models.TextChoices):
    """How far it is."""

    IDEA = "idea", pgettext_lazy("phase", "idea")
    TRIAL = "trial", pgettext_lazy("phase", "trial")
    RUNNING = "running", pgettext_lazy("phase", "running")
    PERMANENT = "permanent", pgettext_lazy("phase", "made permanent")
    ENDED = "ended", pgettext_lazy("phase", "ended")


class SettlementType(models.TextChoices):
    """The official degree of urbanisation, in words."""

    URBAN = "urban", _("densely populated")
    MIXED = "mixed", _("medium density")
    RURAL = "rural", _("rural, thinly populated")


class Licence(models.TextChoices):
    """What readers may do with it."""

    CC_BY = "cc_by", "CC BY 4.0"
    CC_BY_SA = "cc_by_sa", "CC BY-SA 4.0"
    CC0 = "cc0", "CC0"
    RESERVED = "reserved", _("all rights reserved")


class Criterion(models.TextChoices):
    """Quality criteria; each is graded in steps."""

    NEED = "need", _("rests on a need people named")
    INVOLVED = "involved", _("those concerned decided with others")
    REACH = "reach", _("reached people who are seldom reached")
    TOGETHER = "together", _("administration, council and citizens acted together")
    LASTING = "lasting", _("goes on without its first helpers")
    PROVEN = "proven", _("result is proven")


class Grade(models.IntegerChoices):
    """Steps of a criterion."""

    BEGUN = 1, pgettext_lazy("grade", "begun")
    DONE = 2, pgettext_lazy("grade", "done")
    EXEMPLARY = 3, pgettext_lazy("grade", "exemplary")


class Addressee(models.TextChoices):
    """Who should act on a recommendation."""

    MUNICIPALITY = "municipality", _("municipalities")
    COUNTY = "county", _("counties")
    ASSOCIATION = "association", _("municipal associations and networks")
    LAND = "land", _("the Land")
    FEDERAL = "federal", pgettext_lazy("addressee", "the federation")
    EUROPE = "europe", pgettext_lazy("addressee", "Europe")


class RecommendationKind(models.TextChoices):
    """What it advises."""

    DO = "do", pgettext_lazy("recommendation", "do this")
    AVOID = "avoid", pgettext_lazy("recommendation", "better not")
    CONDITION = "condition", pgettext_lazy("recommendation", "only if")
    FRAME = "frame", pgettext_lazy("recommendation", "change the framework")


class Stance(models.TextChoices):
    """What a piece of evidence says about a recommendation."""

    SUPPORTS = "supports", pgettext_lazy("evidence", "supports")
    CONTRADICTS = "contradicts", pgettext_lazy("evidence", "contradicts")


class Strength(models.IntegerChoices):
    """How much it carries."""

    HINT = 1, pgettext_lazy("strength", "a hint")
    SOLID = 2, pgettext_lazy("strength", "solid")
    STRONG = 3, pgettext_lazy("strength", "strong")


class ConfirmationAnswer(models.TextChoices):
    """What the contact says once a year."""

    STILL = "still", _("Still right")
    CHANGED = "changed", _("Something has changed")
    ENDED = "ended", _("No longer exists")
