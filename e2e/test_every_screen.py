"""Every screen somebody sees: 200, accessible, nothing sideways, nothing foreign, a quiet console."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import ConsoleMessage, Page, Request

from e2e.axe import violations
from e2e.things import furnish
from gemeindenetz.network.tests.personas import World

#: Persona, name of the address, and the names of the things it is about (see `furnish`).
SCREENS: dict[str, tuple[tuple[str, ...], ...]] = {
    "georg": (
        ("portal:home",),
        ("portal:membership",),
        ("portal:network_home", "net"),
        ("portal:network_membership", "net"),
        ("portal:report_barrier", "net"),
        ("account_login",),
        ("account_request_login_code",),
        ("account_forget_password",),
        ("advice:ask",),
        ("advice:ask_network", "net"),
        ("advice:link", "token"),
        ("advice:link_told", "closed token", "=erkenntnis", "lesson"),
        ("topics:topics",),
        ("register:find",),
        ("register:list",),
        ("register:territory", "=98001001"),
    ),
    "georg in the networks": (
        ("network:networks",),
        ("network:network", "net"),
        ("network:members", "net"),
        ("network:member_map", "net"),
        ("network:partners",),
        ("network:partner", "partner"),
        ("network:agreements",),
        ("network:agreement", "agreement"),
        ("network:organisation", "town"),
        ("portal:statements", "=barrierefreiheit"),
        ("portal:statement", "net", "=barrierefreiheit"),
        ("portal:statement", "net", "=impressum"),
        ("portal:statement", "net", "=leichte-sprache"),
    ),
    "georg in the library": (
        ("library:examples",),
        ("library:findings",),
        ("library:recommendations",),
        ("library:example", "example"),
        ("library:finding", "finding"),
        ("library:recommendation", "recommendation"),
        ("library:confirm", "question"),
    ),
    "bekir in the library": (
        ("library:contributions",),
        ("library:tell", "town"),
        ("library:example_draft", "draft"),
        ("library:edit", "draft"),
        ("library:submit", "draft"),
        ("library:readers", "draft"),
        ("library:release", "asked"),
    ),
    "clara": (("library:adopt", "published"),),
    "georg with aids": (("library:aids",),),
    "bekir with collections": (
        ("library:collections",),
        ("library:collection", "collection"),
        ("library:change_collection", "collection"),
        ("library:item_note", "item"),
        ("library:put_in", "=praxisbeispiel", "example"),
        ("library:aid", "aid"),
    ),
    "dana with aids": (
        ("library:aid", "aid"),
        ("library:new_aid",),
        ("library:edit_aid", "aid"),
        ("library:new_version", "aid"),
    ),
    "anna in the library": (
        ("library:finding", "asked"),
        ("library:reflect",),
        ("library:new_recommendation",),
        ("library:evidence", "advice"),
        ("library:check", "=praxisbeispiel", "published"),
    ),
    "dana in the library": (
        ("library:board",),
        ("library:rule", "net"),
        ("library:example_draft", "waiting"),
        ("library:publish", "waiting"),
        ("library:return", "waiting"),
        ("library:withdraw", "published"),
    ),
    "anna": (
        ("portal:today",),
        ("advice:cases",),
        ("advice:note_request",),
        ("advice:rules",),
        ("advice:absences",),
        ("advice:radar",),
        ("advice:hand_over_all", "leaving"),
        ("advice:handover", "handover"),
        ("reports:members", "net"),
        ("reports:year", "net", "year"),
        ("reports:behind", "net", "year", "=running"),
        ("network:organisation", "town"),
    ),
    "anna with a matter": (
        ("advice:request", "request"),
        ("advice:case", "case"),
        ("advice:case_record", "case"),
        ("advice:case_close", "case"),
        ("advice:case_lesson", "case"),
        ("advice:case_fitting", "case"),
        ("advice:case_reflection", "case"),
        ("library:reflections",),
        ("advice:case_edit", "case"),
        ("advice:case_follow_up", "case"),
        ("advice:case_hand_over", "case"),
        ("advice:case_move", "case", "=pause"),
        ("outbox",),
        ("outbox_mail", "mail"),
    ),
    "anna with mail": (
        ("advice:inbox",),
        ("advice:inbox_mail", "incoming"),
        ("advice:inbox_assign", "incoming"),
        ("advice:inbox_request", "incoming"),
        ("mail_choice",),
    ),
    "georg with a mail": (
        ("network:handover_link", "who follows"),
        ("advice:one_click", "question of a step"),
        ("mail_choice_by_link", "choice"),
    ),
    "georg and circulars": (
        ("circulars:archive", "net"),
        ("circulars:archived", "net", "circular"),
        ("circulars:gazette", "net", "circular"),
        ("circulars:subscribe", "net"),
        ("circulars:confirm", "subscription"),
        ("circulars:unsubscribe", "mailbox"),
    ),
    "dana and circulars": (
        ("circulars:circulars", "net"),
        ("circulars:write", "net"),
        ("circulars:circular", "circular draft"),
        ("circulars:change", "circular draft"),
        ("circulars:plan", "circular draft"),
    ),
    "bekir": (
        ("portal:today",),
        ("advice:our_network",),
        ("advice:cases",),
        ("advice:case", "case"),
        ("advice:case_told", "closed", "=erkenntnis", "lesson"),
        ("advice:request", "request"),
        ("advice:ask",),
        ("network:members", "net"),
        ("network:organisation", "town"),
        ("network:change_contact", "town"),
        ("network:appoint", "town"),
        ("network:hand_over", "seat"),
        ("network:end_seat", "seat"),
        ("network:give_up", "seat"),
        ("account_home",),
    ),
    "clara with her function": (
        ("network:handover", "passing"),
        ("advice:what_passes", "passing"),
    ),
    "jule": (
        ("portal:today",),
        ("network:partner", "partner"),
        ("network:propose_profile", "partner"),
        ("network:organisation", "partner"),
        ("account_home",),
    ),
    "emil": (
        ("portal:today",),
        ("reports:year", "net", "year"),
        ("reports:members", "net"),
        ("network:members", "net"),
    ),
    "dana": (
        ("portal:today",),
        ("network:members", "net"),
        ("network:join", "net"),
        ("network:mergers", "net"),
        ("network:membership", "member"),
        ("network:membership", "interest"),
        ("network:membership_step", "interest", "=stand"),
        ("network:membership_step", "interest", "=aufnehmen"),
        ("network:membership_step", "member", "=austritt"),
    ),
    "dana with organisations": (
        ("network:organisation", "town"),
        ("network:rename", "town"),
        ("network:listed", "town"),
        ("network:record_tie", "town"),
        ("network:proposals",),
        ("network:proposal", "proposal"),
        ("network:new_partner",),
    ),
    "dana at the networks": (
        ("network:settings", "net"),
        ("network:change", "net", "=netzwerk"),
        ("network:change_service", "net", "service"),
        ("network:circles", "net"),
        ("network:form_circle", "net"),
        ("network:put_into_circle", "net"),
        ("advice:rules",),
        ("advice:new_rule", "=fachberatung"),
        ("advice:answering_terms", "=fachberatung"),
        ("advice:rule", "=fachberatung", "rule"),
    ),
    "dana with agreements": (
        ("network:sign_agreement",),
        ("network:agreement", "agreement"),
        ("network:renew_agreement", "agreement"),
        ("network:end_agreement", "agreement"),
        ("network:add_document", "agreement"),
        ("reports:year", "net", "year"),
    ),
    "dana at her desk": (
        ("imports",),
        ("import_start", "kind"),
        ("import_columns", "run"),
        ("import_run", "run"),
        ("undo_tickets",),
        ("outbox",),
        ("register:editions",),
        ("register:upload",),
        ("account_home",),
        ("account_set_password",),
        ("account_logout",),
    ),
}


class Watch:
    """What a page asked for and complained about."""

    def __init__(self, page: Page, *, base: str) -> None:
        self.host = urlsplit(base).netloc
        self.found: list[str] = []
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.found.append(f"script: {error}"))
        page.on("request", self._asked)

    def _heard(self, line: ConsoleMessage) -> None:
        """Note errors; what the page's content policy forbids is told as one."""
        if line.type == "error":
            self.found.append(f"console: {line.text}")

    def _asked(self, request: Request) -> None:
        if self._is_foreign(request.url):
            self.found.append(f"asks for {request.url}")

    def _is_foreign(self, url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme not in ("data", "blob") and parts.netloc != self.host

    def taken(self) -> list[str]:
        """Return what was noted since the last call."""
        found, self.found = self.found, []
        return found


def faults(page: Page, watch: Watch, address: str) -> list[str]:
    """Open an address and return everything that is wrong with it."""
    answer = page.goto(address)
    status = answer.status if answer else 0
    wrong = [] if status == 200 else [f"status {status}"]
    if status == 200:
        too_wide = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        wrong += [f"scrolls sideways by {too_wide} px"] if too_wide > 0 else []
        wrong += [f"axe {row['id']}: {row['nodes'][0]['target']}" for row in violations(page)]
    return [f"{address}: {text}" for text in (*wrong, *watch.taken())]


@pytest.mark.parametrize("width", ["desktop", "phone"])
@pytest.mark.parametrize("who", SCREENS)
def test_every_screen_is_whole_accessible_and_keeps_to_itself(
    world: World, open_as: Any, live_server: Any, who: str, width: str
) -> None:
    with transaction.atomic():
        things = furnish(world)
    person = getattr(world, who.split(maxsplit=1)[0], None)
    page = open_as(person, reverse("topics:topics"), phone=width == "phone")
    watch = Watch(page, base=live_server.url)
    wrong: list[str] = []
    for name, *about in SCREENS[who]:
        values = [part[1:] if part.startswith("=") else things[part] for part in about]
        wrong += faults(page, watch, reverse(name, args=values))
    assert not wrong, "\n" + "\n".join(wrong)
