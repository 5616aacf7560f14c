"""The invented Land as written: shaped like rows of real actions, in agreement with the ledger, the same each time."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import F, OuterRef, Q, Subquery
from pghistory.models import Context as MadeBy

from gemeindenetz.accounts.people import people_of
from gemeindenetz.advice.models import (
    AdviceRequest,
    Case,
    CaseParty,
    CaseState,
    CaseTransition,
    Entry,
    NextStep,
)
from gemeindenetz.advice.models.requests import RoutingDecision
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.history import history_of
from gemeindenetz.demo.actions import DemoExists, generate_demo
from gemeindenetz.demo.personas import PERSONAS
from gemeindenetz.demo.queries import person_of
from gemeindenetz.demo.sizes import Size
from gemeindenetz.ledger.models import Fact
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.library.audiences import audience_scope
from gemeindenetz.library.models import Adoption, EntryNumber, Finding, PracticeExample, Recommendation
from gemeindenetz.network.models import (
    Agreement,
    Membership,
    MembershipState,
    Network,
    Organisation,
    Person,
    Seat,
)
from gemeindenetz.network.scopes import actor_for_person
from gemeindenetz.register.models import Boundary, Statistic, Territory

TODAY = date(2026, 11, 23)
SIZE = Size(municipalities=60, members=20, cases=140, entries=1_400)
SYSTEM = Actor.system("test")


@pytest.fixture(scope="module")
def generated(django_db_setup, django_db_blocker):
    """One small Land for all tests of this file, taken back afterwards."""
    from django.db import transaction  # noqa: PLC0415 - the block must roll back by hand

    with django_db_blocker.unblock():
        block = transaction.atomic()
        block.__enter__()
        try:
            yield generate_demo(actor=SYSTEM, size=SIZE, seed=3, today=TODAY)
        finally:
            transaction.set_rollback(True)
            block.__exit__(None, None, None)


@pytest.fixture(autouse=True)
def _inside(generated, django_db_blocker):
    with django_db_blocker.unblock(), clock.at(TODAY):
        yield


def actor(key):
    persona = next(one for one in PERSONAS if one.key == key)
    person = person_of(persona)
    assert person is not None
    return actor_for_person(person, second_factor=True, own_factor=True)


def test_the_library_reads_like_distinct_practices(generated):
    rows = list(PracticeExample.objects.values_list("organisation", "title", "gist"))
    assert len(rows) == generated.examples > 60
    assert len(set(rows)) == len(rows)
    text = "\n".join(
        f"{row.title}{row.gist}{row.occasion}{row.result}{row.participants}{row.pitfalls}"
        for row in PracticeExample.objects.all()
    )
    assert "{" not in text


def test_invented_entries_are_what_actions_would_leave(generated):
    for row in PracticeExample.objects.filter(state="published"):
        assert row.scope == audience_scope(row.audience, row.network)
    assert Finding.objects.filter(state="internal").exclude(scope="").count() == 0
    assert not Adoption.objects.filter(example__organisation=F("organisation")).exists()
    assert Recommendation.objects.exclude(evidence__isnull=True).exists()
    last = EntryNumber.objects.get(prefix="PB", year=TODAY.year).last
    assert PracticeExample.objects.filter(number=f"PB-{TODAY.year}-{last:04d}").exists()


def test_everybody_finds_something_to_read_and_nobody_an_internal_finding(generated):
    for key in ("bekir", "dana", "emil", "hanna"):
        assert PracticeExample.objects.readable_by(actor(key)).exists()
        assert not Finding.objects.visible_to(actor(key)).filter(state="internal").exists()


def test_it_has_the_size_asked_for(generated):
    assert generated.municipalities == 60 == Territory.objects.municipalities().count()
    network = Network.objects.get(slug="gemeindenetzwerk-musterland")
    assert Membership.objects.filter(network=network).members_on(TODAY).count() == generated.members
    assert 20 <= generated.members <= 23
    assert Case.objects.count() == generated.cases


def tracked():
    return [model for model in apps.get_models() if getattr(model, "pgh_event_model", None)]


def test_every_record_says_who_made_it_and_when(generated):
    assert {Territory, Organisation, Membership, Person, Seat, Case, Entry, PracticeExample} <= set(tracked())
    for model in tracked():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=OuterRef("pk")).order_by("pgh_id")
        first = model._base_manager.annotate(first=Subquery(events.values("pgh_label")[:1]))
        assert not first.exclude(first="insert").exists(), model
    makers = MadeBy.objects.values_list("metadata__actor", "metadata__reason").distinct()
    assert set(makers) >= {("System", SYSTEM.reason)}


def test_the_first_event_of_a_record_written_in_bulk_says_what_was_written(generated):
    events = apps.get_model("advice", "EntryHistory").objects.filter(pgh_obj_id=OuterRef("pk"), pgh_label="insert")
    same = Entry.objects.annotate(told=Subquery(events.values("body")[:1]), by=Subquery(events.values("author_id")[:1]))
    assert same.filter(told=F("body")).count() == Entry.objects.count() > SIZE.entries
    first = [history_of(row, actor("dana"))[-1] for row in Membership.objects.visible_to(actor("dana"))]
    assert {event.what for event in first} == {"created"}
    assert ("System", SYSTEM.reason) in {(event.who, event.reason) for event in first}


def test_the_ledger_agrees_with_the_live_records():
    assert differences() == []


def filled(row):
    return {name for name, value in row.items() if value not in (None, "", [], {})} - {"id"}


def shapes(model, played, told, *, ignore=()):
    """Compare which fields are filled in rows played by real actions and in rows written in bulk."""
    real = [filled(row) for row in model.objects.filter(played).values()]
    bulk = [filled(row) for row in model.objects.filter(told).values()]
    assert real
    assert bulk
    always = set.intersection(*real) - set(ignore)
    missing = [always - row for row in bulk if always - row]
    unknown = set.union(*bulk) - set.union(*real) - set(ignore)
    return missing, unknown


#: Matters of the personas are played through the actions, all others are written in bulk.
PLAYED = ("Bekir Muster", "Clara Lindner", "Karim Skizze")


@pytest.mark.parametrize(
    ("model", "path", "may_differ"),
    [
        (
            AdviceRequest,
            "name__in",
            {"helps", "phone", "place_typed", "noted_by_id", "person_id", "entitlement_reasons"},
        ),
        (
            Case,
            "request__name__in",
            {"state_before_pause", "follow_up_on", "follow_up_note", "waiting_since", "waiting_for"},
        ),
        (CaseTransition, "case__request__name__in", {"reason", "from_state"}),
        (CaseParty, "case__request__name__in", {"person_id", "let_in_by", "email", "function"}),
        (Entry, "case__request__name__in", {"author_id", "party_id", "minutes"}),
        (NextStep, "case__request__name__in", {"due_on"}),
        (RoutingDecision, "request__name__in", {"rule_id"}),
    ],
)
def test_rows_written_in_bulk_are_filled_like_rows_of_real_actions(model, path, may_differ):
    state = path.replace("name__in", "state")
    told = Q(**{state: "taken"}) & ~Q(**{path: PLAYED})
    missing, unknown = shapes(model, Q(**{path: PLAYED}), told, ignore=may_differ)
    assert missing == []
    assert unknown == set()


def test_a_closed_matter_in_bulk_leaves_the_kinds_of_facts_a_played_one_leaves():
    from gemeindenetz.core.origins import Origin  # noqa: PLC0415
    from gemeindenetz.ledger.actions import subject_of  # noqa: PLC0415

    def kinds(case):
        return set(
            Fact.objects.filter(subject=subject_of(Origin("advice_request", case.request_id))).values_list(
                "kind", flat=True
            )
        )

    played = Case.objects.filter(request__name="Bekir Muster", state=CaseState.CLOSED).get()
    told = Case.objects.filter(state=CaseState.CLOSED).exclude(request__name__in=PLAYED)
    always = {"request_received", "case_opened", "case_state", "case_closed"}
    assert always <= kinds(played)
    assert all(always <= kinds(case) for case in told[:20])


def test_scopes_and_audiences_fit_as_if_written_by_hand():
    for entry in Entry.objects.select_related("case")[:400]:
        expected = entry.case.matter_scope if entry.audience == "matter" else entry.case.team_scope
        assert entry.scope == expected


def test_numbers_have_no_gaps_and_the_next_one_goes_on():
    network = Network.objects.get(slug="gemeindenetzwerk-musterland")
    for year in set(Case.objects.filter(network=network).values_list("opened_on__year", flat=True)):
        numbers = sorted(
            int(number.rpartition("-")[2])
            for number in Case.objects.filter(network=network, number__startswith=f"B-{year}-").values_list(
                "number", flat=True
            )
        )
        assert numbers == list(range(1, len(numbers) + 1))


def test_every_state_of_a_matter_and_of_joining_can_be_seen():
    assert set(Case.objects.values_list("state", flat=True)) >= {"advising", "closed", "followed_up"}
    assert set(Membership.objects.values_list("state", flat=True)) == set(MembershipState.values)
    assert set(AdviceRequest.objects.values_list("state", flat=True)) == {"taken", "routed", "unconfirmed"}


def test_every_transition_follows_the_one_before():
    for membership in Membership.objects.prefetch_related("transitions"):
        before = ""
        for transition in membership.transitions.all():
            assert transition.from_state == before
            before = transition.to_state
        assert before == membership.state


def test_everybody_has_the_situation_of_the_house():
    musterbach = Organisation.objects.get(name="Musterbach")
    assert actor("bekir").has(f"admin:{musterbach.pk}")
    assert actor("ingo").has(f"admin:{musterbach.pk}")
    assert actor("anna").ids("team") == {Network.objects.get(slug="gemeindenetzwerk-musterland").pk}
    assert actor("hanna").ids("team") == {Network.objects.get(slug="staedtenetzwerk-musterland").pk}
    assert actor("dana").ids("office")
    assert len(actor("emil").ids("funder")) == 3
    assert actor("fatma").ids("research")
    assert actor("jule").ids("partner")
    county = Organisation.objects.get(name="Musterkreis")
    assert Membership.objects.filter(organisation=county).members_on(TODAY).exists()
    assert actor("karim").has(f"admin:{county.pk}")


def test_bekir_sees_his_matters_and_his_mayor_and_the_office_see_none():
    assert Case.objects.visible_to(actor("bekir")).count() == 3
    for key in ("ingo", "dana", "emil", "clara", "hanna"):
        assert not Case.objects.visible_to(actor(key)).filter(organisation__name="Musterbach").exists()


def test_requests_wait_for_anna():
    waiting = AdviceRequest.objects.visible_to(actor("anna")).filter(
        state="routed", adviser=person_of(PERSONAS[0])
    )
    assert waiting.count() >= 3
    assert waiting.filter(entitlement_outcome="first_conversation").exists()


def test_an_agreement_is_under_renewal_and_another_ends_soon():
    assert Agreement.objects.filter(term_state="renewal_under_way", term_ends_on__lt=TODAY).exists()
    assert Agreement.objects.filter(
        term_state="fixed", term_ends_on__range=(TODAY, TODAY + timedelta(days=60))
    ).exists()


def test_some_mailboxes_are_shared_by_two_persons():
    shared = Person.objects.filter(user__is_shared_mailbox=True).values_list("user_id", flat=True)
    assert shared
    assert all(len(people_of(user)) == 2 for user in set(shared))


def test_every_town_has_outline_and_population_with_a_source():
    towns = Territory.objects.municipalities()
    assert Boundary.objects.filter(territory__in=towns).count() == towns.count()
    newest = Statistic.objects.filter(territory__in=towns, key="population", as_of="2025-12-31")
    assert newest.count() == towns.count()
    assert newest.first().source


def test_everything_is_marked_as_invented():
    for model in (Organisation, Person, Seat, Network, Membership, Agreement, AdviceRequest, Case, Fact):
        assert set(model.objects.values_list("dataset", flat=True)) == {"demo"}, model


def test_the_triggers_speak_again_afterwards():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'")
        assert cursor.fetchone() == (0,)


def test_a_second_land_is_refused():
    with pytest.raises(DemoExists):
        generate_demo(actor=SYSTEM, size=SIZE, seed=3, today=TODAY)


def test_only_the_system_invents():
    with pytest.raises(NotAllowed):
        generate_demo(actor=actor("dana"), size=SIZE, seed=3, today=TODAY)


def test_nothing_happens_after_today():
    assert not Entry.objects.filter(created_at__date__gt=TODAY).exists()
    assert not CaseTransition.objects.filter(on__gt=TODAY).exists()
    assert not Case.objects.filter(closed_on__gt=TODAY).exists()
    assert not Fact.objects.filter(day__gt=TODAY).exists()


def test_most_texts_are_given_once():
    """Sentences are combined with places, streets and numbers; what people ask reads differently."""
    moves = list(AdviceRequest.objects.exclude(moves="").values_list("moves", flat=True))
    assert len(set(moves)) > 0.8 * len(moves)
    out = StringIO()
    out.write("".join(moves))
    assert "{" not in out.getvalue()
