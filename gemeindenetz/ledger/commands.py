"""What the command `check` says about the ledger."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from gemeindenetz.core.commands import CheckResult
from gemeindenetz.ledger.reconcile import differences


def ledger_agrees() -> list[CheckResult]:
    """Compare facts and live records; one line with the number of differences."""
    found = differences()
    if not found:
        return [CheckResult("ledger", ok=True, message=_("The ledger agrees with the live records."))]
    message = ngettext(
        "The ledger differs from the live records in %(count)s place. Please ask the operators to look into it.",
        "The ledger differs from the live records in %(count)s places. Please ask the operators to look into it.",
        len(found),
    ) % {"count": len(found)}
    return [CheckResult("ledger", ok=False, message=message)]
