"""Topics: a SKOS concept scheme of fields of action and, below them, topics; rings of words with one meaning."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.tracking import tracked
from gemeindenetz.search.feed import feeds
from gemeindenetz.topics.querysets import TopicQuerySet

#: Walks up from the row that was written. Deferred, because undoing puts rows back one by one; the lock lets two
#: transactions that would close a circle together wait for one another.
NO_CIRCLE = """
DECLARE
    found BOOLEAN;
BEGIN
    IF NEW.broader_id IS NULL AND NEW.replaced_by_id IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('topics_topic_circle'));
    WITH RECURSIVE above(id) AS (
        SELECT broader_id FROM topics_topic WHERE id = NEW.id
        UNION
        SELECT topic.broader_id FROM topics_topic AS topic JOIN above ON topic.id = above.id
    )
    SELECT EXISTS (SELECT 1 FROM above WHERE above.id = NEW.id) INTO found;
    IF NOT found THEN
        WITH RECURSIVE next(id) AS (
            SELECT replaced_by_id FROM topics_topic WHERE id = NEW.id
            UNION
            SELECT topic.replaced_by_id FROM topics_topic AS topic JOIN next ON topic.id = next.id
        )
        SELECT EXISTS (SELECT 1 FROM next WHERE next.id = NEW.id) INTO found;
    END IF;
    IF found THEN
        RAISE EXCEPTION 'topic % would lie below or be replaced by itself', NEW.slug
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
"""


@feeds("topics.topic")
@tracked()
class Topic(models.Model):
    """A concept. Fields of action have no broader concept; a deprecated one may name what replaces it.

    `hidden_labels` are found but not shown (misspellings); `translations` hold preferred labels in other languages
    by language code; `exact_matches` are addresses of the same concept in other vocabularies. `is_edited`: people
    changed it, so setting up an installation leaves it alone.
    """

    slug = models.SlugField(_("address"), unique=True, max_length=60)
    label = models.CharField(_("preferred label"), max_length=120)
    alternative_labels = ArrayField(
        models.CharField(max_length=120), default=list, blank=True, verbose_name=_("alternative labels")
    )
    hidden_labels = ArrayField(
        models.CharField(max_length=120), default=list, blank=True, verbose_name=_("misspellings")
    )
    translations = models.JSONField(_("other languages"), default=dict, blank=True)
    broader = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="narrower",
        verbose_name=_("below"),
    )
    related = models.ManyToManyField("self", symmetrical=True, blank=True, verbose_name=_("related topics"))
    exact_matches = ArrayField(
        models.URLField(max_length=400),
        default=list,
        blank=True,
        verbose_name=_("same in other vocabularies"),
    )
    definition = models.TextField(_("definition"), blank=True)
    position = models.PositiveSmallIntegerField(_("place in the order"), default=0)
    deprecated_on = models.DateField(_("no longer used since"), null=True, blank=True)
    replaced_by = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="replaces",
        verbose_name=_("replaced by"),
    )
    is_edited = models.BooleanField(_("edited"), default=False)

    objects: ClassVar = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering: ClassVar = ["position", "label"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(replaced_by__isnull=True) | models.Q(deprecated_on__isnull=False),
                name="topic_replaced_only_when_deprecated",
            )
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="no_circle",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                timing=pgtrigger.Deferred,
                func=NO_CIRCLE,
            )
        ]

    def __str__(self) -> str:
        return self.label

    def get_absolute_url(self) -> str:
        """Return the concept's address."""
        return reverse("topics:topic", args=[self.slug])

    @property
    def is_deprecated(self) -> bool:
        """No longer used for new entries."""
        return self.deprecated_on is not None

    @property
    def names(self) -> list[str]:
        """All words that find this topic."""
        return [self.label, *self.alternative_labels, *self.hidden_labels]


@feeds("topics.topic")
@tracked()
class SynonymRing(models.Model):
    """Words that mean the same in a search, whatever topic they belong to (Wortring)."""

    words = ArrayField(models.CharField(max_length=80), verbose_name=_("words"))
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("ring of words")
        verbose_name_plural = _("rings of words")
        ordering: ClassVar = ["words"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(words__len__gte=2), name="synonym_ring_of_two_or_more")
        ]

    def __str__(self) -> str:
        return ", ".join(self.words)
