"""Load what entitlement is decided from: two statements, however many organisations.

`load_landscape(day)`: services with their grants, networks with their rules. `load_standing(ids, day)`: the
organisations with memberships, associations and own choice, and the successions around them. Written out, because the
answer stands on every matter's page, and building such queries by the mapper takes longer than running them.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import connection

from gemeindenetz.network.queries.standing import (
    GrantInfo,
    Landscape,
    MembershipInfo,
    NetworkInfo,
    OrganisationInfo,
    RuleInfo,
    ServiceInfo,
    Standing,
)

_LANDSCAPE = """
SELECT (
    SELECT coalesce(json_agg(json_build_object(
        'id', service.id, 'slug', service.slug, 'name', service.name, 'provider', provider.name,
        'network_id', service.network_id, 'offers_first_conversation', service.offers_first_conversation,
        'is_demo', service.dataset = 'demo', 'grants', (
            SELECT coalesce(json_agg(json_build_object(
                'agreement_id', agreement.id, 'title', agreement.title, 'network_id', granted.network_id,
                'since', lower(agreement.valid), 'until', upper(agreement.valid),
                'term_state', agreement.term_state, 'next_since', (
                    SELECT lower(later.valid) FROM network_agreement AS later
                    WHERE later.series_id = agreement.series_id AND later.valid >> agreement.valid
                    ORDER BY later.valid LIMIT 1
                )
            ) ORDER BY granted.id), '[]')
            FROM network_agreementgrant AS granted
            JOIN network_agreement AS agreement ON agreement.id = granted.agreement_id
            WHERE granted.service_id = service.id
        )
    ) ORDER BY service.name, service.id), '[]')
    FROM network_service AS service JOIN network_organisation AS provider ON provider.id = service.provider_id
), (
    SELECT coalesce(json_agg(json_build_object(
        'id', network.id, 'name', network.name, 'parent_id', network.parent_id,
        'association_id', network.association_id, 'is_open', network.is_open, 'rules', (
            SELECT coalesce(json_agg(json_build_object(
                'level', rule.level, 'within_ags', rule.within_ags, 'needs_association', rule.needs_association
            ) ORDER BY rule.id), '[]')
            FROM network_eligibilityrule AS rule
            WHERE rule.network_id = network.id AND rule.valid @> %(day)s::date
        )
    ) ORDER BY network.name, network.id), '[]')
    FROM network_network AS network
)
"""

# The successions until the day that hang together with the territories of the organisations; then these
# organisations and those of the territories found.
_STANDING = """
WITH RECURSIVE around (territory_id) AS (
    SELECT territory_id FROM network_organisation WHERE id = ANY(%(ids)s) AND territory_id IS NOT NULL
    UNION
    SELECT step.next_id FROM around
    CROSS JOIN LATERAL (
        SELECT successor_id AS next_id FROM register_succession
        WHERE predecessor_id = around.territory_id AND kind IN ('dissolved', 'rekeyed') AND "on" <= %(day)s
        UNION ALL
        SELECT predecessor_id FROM register_succession
        WHERE successor_id = around.territory_id AND kind IN ('dissolved', 'rekeyed') AND "on" <= %(day)s
    ) AS step
), edge AS (
    SELECT DISTINCT predecessor_id, successor_id FROM register_succession
    WHERE predecessor_id IN (SELECT territory_id FROM around)
      AND kind IN ('dissolved', 'rekeyed') AND "on" <= %(day)s
), wanted AS (
    SELECT unnest(%(ids)s::bigint[]) AS id
    UNION
    SELECT organisation.id FROM network_organisation AS organisation
    WHERE organisation.territory_id IN (
        SELECT predecessor_id FROM edge UNION SELECT successor_id FROM edge
    )
)
SELECT (
    SELECT coalesce(json_agg(json_build_array(predecessor_id, successor_id)), '[]') FROM edge
), (
    SELECT coalesce(json_agg(json_build_object(
        'id', organisation.id, 'name', organisation.name, 'kind', organisation.kind,
        'ags', coalesce(territory.ags, ''), 'territory_id', organisation.territory_id,
        'ended', upper(territory.valid), 'is_demo', organisation.dataset = 'demo',
        'memberships', (
            SELECT coalesce(json_agg(json_build_object(
                'id', membership.id, 'network_id', membership.network_id, 'state', membership.state,
                'since', lower(membership.valid), 'until', upper(membership.valid)
            ) ORDER BY membership.valid, membership.id), '[]')
            FROM network_membership AS membership
            WHERE membership.organisation_id = organisation.id AND membership.state <> 'withdrawn'
        ), 'associations', (
            SELECT coalesce(json_agg(tie.target_id), '[]') FROM network_tie AS tie
            WHERE tie.origin_id = organisation.id AND tie.kind = 'member_of' AND tie.valid @> %(day)s::date
        ), 'chosen_service_id', (
            SELECT choice.service_id FROM network_servicechoice AS choice
            WHERE choice.organisation_id = organisation.id AND choice.valid @> %(day)s::date LIMIT 1
        )
    ) ORDER BY organisation.sort_key, organisation.id), '[]')
    FROM wanted JOIN network_organisation AS organisation ON organisation.id = wanted.id
    LEFT JOIN register_territory AS territory ON territory.id = organisation.territory_id
)
"""


def load_landscape(day: date) -> Landscape:
    """Load all services with their grants and all networks with the rules of the day (one query)."""
    services, networks = _row(_LANDSCAPE, {"day": day})
    return Landscape(
        day=day,
        services={row["id"]: _service(row) for row in services},
        networks={row["id"]: _network(row) for row in networks},
    )


def load_standing(organisation_ids: Iterable[int], day: date) -> Standing:
    """Load organisations with all that follow or precede them (one query)."""
    edges, organisations = _row(_STANDING, {"ids": list(organisation_ids), "day": day})
    successors: dict[int, set[int]] = {}
    predecessors: dict[int, set[int]] = {}
    for predecessor, successor in edges:
        successors.setdefault(predecessor, set()).add(successor)
        predecessors.setdefault(successor, set()).add(predecessor)
    return Standing({row["id"]: _organisation(row) for row in organisations}, successors, predecessors)


def _row(statement: str, parameters: dict[str, Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchone()


def _service(row: dict[str, Any]) -> ServiceInfo:
    return ServiceInfo(**row | {"grants": tuple(_grant(data) for data in row["grants"])})


def _grant(data: dict[str, Any]) -> GrantInfo:
    return GrantInfo(**_with_days(data) | {"next_since": _day(data["next_since"])})


def _network(row: dict[str, Any]) -> NetworkInfo:
    return NetworkInfo(**row | {"rules": tuple(RuleInfo(**rule) for rule in row["rules"])})


def _organisation(row: dict[str, Any]) -> OrganisationInfo:
    ended = _day(row.pop("ended"))
    return OrganisationInfo(
        **row
        | {
            "ended_on": ended - timedelta(days=1) if ended else None,
            "memberships": tuple(MembershipInfo(**_with_days(data)) for data in row["memberships"]),
            "associations": frozenset(row["associations"]),
        }
    )


def _with_days(data: dict[str, Any]) -> dict[str, Any]:
    """Turn the JSON of a stored `[)` period into days, the last one included."""
    until = _day(data["until"])
    return data | {"since": _day(data["since"]), "until": until - timedelta(days=1) if until else None}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
