"""How long incoming mail is kept: raw until placed, then for a time; what was discarded goes first."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction

from gemeindenetz.core import clock
from gemeindenetz.core.models import IncomingFile, IncomingMail, IncomingState, StoredFile


def forget(*, batch: int = 1000) -> int:
    """Remove raw content, text and files of mails placed, set aside or discarded long enough ago.

    The row stays, so that the same mail is still recognised. What waits for a person is never touched.
    """
    before = clock.now() - timedelta(days=settings.MAIL_RAW_KEPT_DAYS)
    done = (IncomingState.PLACED, IncomingState.ASIDE, IncomingState.DISCARDED)
    old = IncomingMail.objects.filter(state__in=done, processed_at__lt=before, raw__isnull=False)
    mails = list(old.order_by("pk").values_list("pk", "raw_id")[:batch])
    numbers = [pk for pk, _raw in mails]
    with transaction.atomic():
        kept = IncomingFile.objects.filter(mail__in=numbers, file__isnull=False)
        file_ids = list(kept.values_list("file_id", flat=True))
        kept.update(file=None)
        IncomingMail.objects.filter(pk__in=numbers).update(raw=None, text="", folded="", original={}, suggestions=[])
        StoredFile.objects.filter(pk__in=[*file_ids, *(raw for _pk, raw in mails)]).delete()
    return len(numbers)
