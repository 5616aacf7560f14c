"""Starter data: public facts with their sources, contradictions side by side, loaded once."""

import re

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.network.models import (
    Agreement,
    Claim,
    Network,
    Organisation,
    Person,
    Service,
    Source,
    Tie,
)
from gemeindenetz.network.models.organisations import Level
from gemeindenetz.network.starter.actions import load_starter
from gemeindenetz.network.starter.reading import NoSuchStarter, read, starters
from gemeindenetz.topics.actions import load_topics

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


@pytest.fixture
def loaded():
    load_topics(actor=SYSTEM)
    return load_starter(actor=SYSTEM, name="bw")


def members(slug, as_of):
    rows = Claim.objects.filter(subject=f"network:{slug}", field="members", as_of=as_of)
    return {(row.value, row.source.title) for row in rows}


def test_two_sources_disagree_about_the_founding_members_and_both_stand(loaded):
    counts = members("gemeindenetzwerk-be", "2001-09")
    assert {value for value, _ in counts} == {"17", "21"}
    assert len({source for _, source in counts}) == 2


@pytest.mark.parametrize(
    ("as_of", "count"),
    [
        ("2003", "52"),
        ("2010-04", "111"),
        ("2016-12-31", "186"),
        ("2020", "208"),
        ("2021-03-02", "214"),
        ("2023-03", "228"),
    ],
)
def test_member_counts_carry_their_day_and_source(loaded, as_of, count):
    assert {value for value, _ in members("gemeindenetzwerk-be", as_of)} == {count}


def test_cities_and_counties_of_2020_are_known(loaded):
    assert {value for value, _ in members("staedtenetzwerk-be", "2020")} == {"126"}
    assert {value for value, _ in members("landkreisnetzwerk-be", "2020")} == {"35"}


def test_nine_model_towns_are_named_and_no_town_is_a_member_without_a_list(loaded):
    towns = Claim.objects.filter(subject="network:kompetenznetzwerk-quartiersentwicklung", field="model_town")
    assert towns.count() == 9
    assert not Network.objects.filter(memberships__isnull=False).exists()


def test_the_agreement_with_the_gemeindetag_grants_the_advice_and_its_dates_are_unknown(loaded):
    agreement = Agreement.objects.get(series__slug="vereinbarung-ministerium-gemeindetag")
    assert agreement.valid.lower is None
    assert agreement.valid.upper is None
    assert not agreement.start_known
    assert [grant.service.slug for grant in agreement.grants.all()] == ["fachberatung-gemeindenetzwerk"]


def test_the_sixth_agreement_renews_those_before_and_its_end_is_unknown(loaded):
    sixth = Agreement.objects.get(series__slug="vereinbarung-land-kommunale-landesverbaende", number=6)
    assert sixth.term_state == "end_unknown"
    assert sixth.renews.renews.number == 2
    counts = Claim.objects.filter(
        subject="series:vereinbarung-land-kommunale-landesverbaende", field="number_of_agreements"
    )
    assert {claim.value for claim in counts} == {"5", "6"}


def test_real_organisations_stand_on_all_four_levels(loaded):
    assert set(Organisation.objects.values_list("level", flat=True)) == set(Level.values)


def test_how_to_join_is_not_known_and_said_so(loaded):
    for network in Network.objects.exclude(slug="landesnetzwerk-be"):
        version = network.checklists.get()
        assert not version.is_known
        assert not version.items.exists()


def test_every_statement_has_a_source_with_address_and_the_day_it_was_seen(loaded):
    assert not Source.objects.filter(address="").exists()
    assert not Source.objects.filter(seen_on=None).exists()
    assert not Tie.objects.filter(source=None).exists()


def test_everything_is_marked_as_starter_and_there_are_no_persons(loaded):
    for model in (Organisation, Network, Service, Agreement, Tie, Claim):
        assert set(model.objects.values_list("dataset", flat=True)) == {"starter"}, model
    assert not Person.objects.exists()


def test_a_second_run_changes_nothing_and_keeps_what_an_office_edited(loaded):
    assert loaded > 200
    Organisation.objects.filter(slug="arbes").update(profile="Von der Geschäftsstelle ergänzt.")
    Organisation.objects.get(slug="bbe").topics.clear()
    before = {
        model: list(model.objects.order_by("pk").values())
        for model in (Organisation, Network, Agreement, Tie, Claim)
    }
    assert load_starter(actor=SYSTEM, name="bw") == 0
    assert {model: list(model.objects.order_by("pk").values()) for model in before} == before
    assert not Organisation.objects.get(slug="bbe").topics.exists()


def test_every_source_is_used_and_every_code_is_known():
    codes = set(read("bw", "sources"))
    text = "\n".join(str(read("bw", part)) for part in ("organisations", "networks", "ties", "claims"))
    used = set(re.findall(r"'([A-Z]{1,5}\d*)'", text)) & codes
    assert codes == used


def test_an_unknown_starter_is_refused_with_the_names_there_are():
    assert starters() == ["bw"]
    with pytest.raises(NoSuchStarter) as refused:
        load_starter(actor=SYSTEM, name="nirgendwo")
    assert "bw" in str(refused.value)


def test_only_the_system_loads_a_starter():
    with pytest.raises(NotAllowed):
        load_starter(actor=Actor(kind="person", scopes=frozenset({"staff"})), name="bw")
