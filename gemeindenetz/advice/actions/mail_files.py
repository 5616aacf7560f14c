"""Files of mails that became a request: they follow into its matter."""

from dataclasses import replace

from gemeindenetz.advice.actions.take_mail_in import draft_of
from gemeindenetz.advice.actions.write_entry import file_from_mail
from gemeindenetz.advice.models import Case
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import IncomingMail


def attach_files_of_request(actor: Actor, case: Case) -> None:
    """Bring the files of mails that became this request into its matter; within the caller's use case."""
    mails = IncomingMail.objects.filter(cause_kind="advice_request", cause_id=case.request_id)
    for mail in mails:
        draft = replace(draft_of(mail), body="", folded="")
        if draft.stored:
            sender = (mail.original.get("address") or mail.sender, mail.original.get("name") or mail.sender_name)
            file_from_mail(actor=actor, case=case, draft=draft, shared=True, sender=sender, tell=False)
