"""The only place where library writes; one function per use case."""

from gemeindenetz.library.actions.adopt_example import adopt_example, take_back_adoption
from gemeindenetz.library.actions.answer_consent import answer_consent, ask_consent
from gemeindenetz.library.actions.check_entry import grade_criterion, validate_entry
from gemeindenetz.library.actions.confirm_example import (
    answer_confirmation,
    ask_due_confirmations,
    confirm_example,
)
from gemeindenetz.library.actions.keep_commissions import (
    commission_example,
    drop_commission,
    give_back_commission,
    reopen_commission,
    take_commission,
)
from gemeindenetz.library.actions.publish_example import (
    publish_example,
    return_example,
    set_readers,
    submit_example,
    take_changes,
    withdraw_example,
)
from gemeindenetz.library.actions.record_finding import change_finding, record_finding
from gemeindenetz.library.actions.release_finding import (
    ask_release,
    open_due_entries,
    refuse_release,
    release_finding,
    withdraw_finding,
)
from gemeindenetz.library.actions.set_editorial_rule import set_editorial_rule
from gemeindenetz.library.actions.weigh_evidence import add_evidence, remove_evidence
from gemeindenetz.library.actions.write_example import (
    assign_editor,
    begin_example,
    draft_example_from,
    write_example,
)
from gemeindenetz.library.actions.write_recommendation import (
    publish_recommendation,
    withdraw_recommendation,
    write_recommendation,
)

__all__ = [
    "add_evidence",
    "adopt_example",
    "answer_confirmation",
    "answer_consent",
    "ask_consent",
    "ask_due_confirmations",
    "ask_release",
    "assign_editor",
    "begin_example",
    "change_finding",
    "commission_example",
    "confirm_example",
    "draft_example_from",
    "drop_commission",
    "give_back_commission",
    "grade_criterion",
    "open_due_entries",
    "publish_example",
    "publish_recommendation",
    "record_finding",
    "refuse_release",
    "release_finding",
    "remove_evidence",
    "reopen_commission",
    "return_example",
    "set_editorial_rule",
    "set_readers",
    "submit_example",
    "take_back_adoption",
    "take_changes",
    "take_commission",
    "validate_entry",
    "withdraw_example",
    "withdraw_finding",
    "withdraw_recommendation",
    "write_example",
    "write_recommendation",
]
