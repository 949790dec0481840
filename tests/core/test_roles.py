"""The role catalogue says what its table says, and tells pay of a month from pay of a year."""

from __future__ import annotations

import re
from datetime import date

import pytest

from core.inputs.team import SHARES, Seat, Vendor
from core.issues import Invalid
from core.kinds import Quantity
from core.roles import (
    BASE,
    HIGH,
    LEVELS,
    LOW,
    REGIONS,
    SOUTH_EAST_ASIA,
    US,
    known,
    role_of,
    roles,
    salary_doubt,
    salary_range,
    seat_of,
    short_name,
    vendor_of,
)
from core.schema import inputs_of
from core.sources import Grade

# role | kind | m | R | on call | lead | US k$ a year | Vietnam $ a month | data infra pre post eval prod
TABLE = """
Founder / head of AI | Manager | 0.6 | 6 | no | 6 | 220 270 400 | 4000 6000 9000 | 0 0 .4 .2 .2 .2
Engineering manager | Manager | 0.8 | 6 | no | 5 | 180 220 300 | 2500 3800 5500 | 0 .2 0 0 .2 .6
Technical programme manager | Manager | 0.7 | 4 | no | 4 | 140 170 220 | 1600 2300 3300 | 0 .2 0 0 .2 .6
Research lead (player-coach) | Lead | 0.3 | 6 | yes | 6 | 200 250 380 | 3000 4500 6500 | 0 0 .7 .3 0 0
Infrastructure lead | Lead | 0.3 | 6 | yes | 5 | 180 220 320 | 2600 3800 5500 | 0 1 0 0 0 0
Data lead | Lead | 0.3 | 6 | no | 4 | 160 200 270 | 2000 3000 4200 | .9 0 0 0 .1 0
Pretraining research engineer | IC | 0 | 6 | yes | 5 | 170 210 300 | 2000 3000 4500 | 0 .1 .8 0 .1 0
Distributed-systems / kernel engineer | IC | 0 | 6 | yes | 6 | 170 220 330 | 2200 3300 5000 | 0 .4 .6 0 0 0
Infrastructure / cluster reliability engineer | IC | 0 | 4 | yes | 4 | 140 175 240 | 1800 2600 3800 | 0 1 0 0 0 0
Data engineer | IC | 0 | 4 | no | 3 | 120 150 200 | 1200 1900 2800 | .9 0 0 0 .1 0
Data scientist (curation, dedup, quality) | IC | 0 | 4 | no | 3 | 120 155 200 | 1300 2000 3000 | .7 0 0 .2 .1 0
Post-training engineer (SFT, preference, RL) | IC | 0 | 6 | yes | 5 | 160 200 280 | 1900 2800 4200 | 0 0 .1 .8 .1 0
Evaluation / safety engineer | IC | 0 | 4 | no | 4 | 130 165 220 | 1200 1900 2800 | .1 0 0 .2 .7 0
Inference / serving engineer | IC | 0 | 4 | yes | 4 | 150 185 260 | 1700 2500 3700 | 0 .3 0 0 0 .7
Product engineer | IC | 0 | 4 | no | 3 | 130 155 200 | 1300 2000 3000 | 0 0 0 0 .1 .9
Product manager | IC | 0.1 | 4 | no | 4 | 130 165 220 | 1400 2200 3300 | 0 0 0 0 .1 .9
Linguist / annotation lead | IC | 0.2 | 3 | no | 3 | 80 100 130 | 800 1200 1800 | .5 0 0 .3 .2 0
"""
ROWS = tuple(tuple(cell.strip() for cell in line.split("|")) for line in TABLE.strip().splitlines())


def figures(text: str) -> tuple[float, ...]:
    return tuple(float(word) for word in text.split())


def test_the_catalogue_holds_the_table_and_three_vendors() -> None:
    assert [each.name for each in roles()[: len(ROWS)]] == [row[0] for row in ROWS]
    assert [each.id for each in roles()[len(ROWS) :]] == ["vendor-data", "vendor-operations", "vendor-specialist"]
    assert len({each.id for each in roles()}) == len(roles())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_role_becomes_the_seat_of_the_table(row: tuple[str, ...]) -> None:
    name, kind, manages, ramp, on_call, lead, us, vietnam, shares = row
    kind = {"IC": "Contributor"}.get(kind, kind)
    role = role_of(name)
    assert role.lead == int(lead)
    for level, thousands, month in zip(LEVELS, figures(us), figures(vietnam), strict=True):
        seat = seat_of(role, US, level)
        assert (seat.role, seat.kind, seat.is_on_call) == (name, kind, on_call == "yes")
        assert (seat.manages, seat.ramp) == (float(manages), float(ramp))
        assert tuple(getattr(seat, key) for key in SHARES) == figures(shares)
        assert seat.salary == thousands * 1000
        assert seat_of(role, SOUTH_EAST_ASIA, level).salary == month * 12
    assert sum(role.shares) == pytest.approx(1)


@pytest.mark.parametrize(
    ("role", "region", "low", "base", "high"),
    [
        ("vendor-data", SOUTH_EAST_ASIA, 5200, 6900, 8600),
        ("vendor-operations", US, 12_000, 16_000, 20_000),
        ("vendor-operations", SOUTH_EAST_ASIA, 7000, 9500, 12_000),
        ("vendor-specialist", US, 13_000, 23_833.33, 34_666.67),
        ("vendor-specialist", SOUTH_EAST_ASIA, 5200, 6933.33, 8666.67),
    ],
)
def test_a_vendor_is_paid_by_the_month(role: str, region: str, low: float, base: float, high: float) -> None:
    assert [vendor_of(role_of(role), region, level).rate for level in LEVELS] == [low, base, high]


def test_managed_operations_take_incidents_and_places_of_the_rota() -> None:
    found = vendor_of(role_of("vendor-operations"), US)
    assert (found.incidents, found.rota, found.infra) == (0.7, 2, 1)
    assert vendor_of(role_of("vendor-data"), SOUTH_EAST_ASIA).data == 1


def test_every_seat_and_vendor_of_the_catalogue_is_allowed() -> None:
    for role in roles():
        for region in REGIONS:
            if role.bands[REGIONS.index(region)] is None:
                continue
            row: Seat | Vendor = vendor_of(role, region, HIGH) if role.is_vendor else seat_of(role, region, LOW)
            for given in inputs_of(Vendor if role.is_vendor else Seat):
                assert given.kind.check(getattr(row, given.name)) == getattr(row, given.name)


def test_every_row_says_when_where_and_how_firm() -> None:
    for role in roles():
        assert date(2024, 1, 1) <= role.source.date <= date(2026, 11, 22)
        assert role.source.title
        assert role.source.grade is Grade.WEAK  # single cells of the table; the level as a whole is firmer


def test_roles_are_found_by_id_name_and_usual_words_and_by_nothing_else() -> None:
    names = [(name, role) for role in roles() for name in (role.id, role.name.upper(), short_name(role), *role.aliases)]
    for name, role in names:
        assert known(name) is role
    assert known("SRE") is role_of("infrastructure-engineer")
    assert known("Pre-Training  engineer") is role_of("pretraining-engineer")
    assert known("") is known("gardener") is None


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda: role_of("gardener"), "There is no role “gardener” in the catalogue; there are founder, "),
        (lambda: seat_of(role_of("vendor-data"), US), "they are a vendor, not a seat"),
        (lambda: vendor_of(role_of("founder"), US), "is a seat, not a vendor"),
        (lambda: vendor_of(role_of("vendor-data"), US), "no pay of “Data services” in the United States"),
        (lambda: seat_of(role_of("founder"), "Mars"), "no region “Mars”; there are United States and South-East Asia"),
        (lambda: seat_of(role_of("founder"), US, "top"), "no level “top” of pay; there are low, base, high"),
    ],
)
def test_what_the_catalogue_does_not_know_is_refused_in_words(act: object, says: str) -> None:
    assert callable(act)
    with pytest.raises(Invalid, match=re.escape(says)):
        act()


def test_the_range_is_half_the_lowest_to_twice_the_highest() -> None:
    role = role_of("data-engineer")
    assert salary_range(role, (US,)) == (60_000, 400_000)
    assert salary_range(role, (SOUTH_EAST_ASIA,)) == (7200, 67_200)
    assert salary_range(role) == (7200, 400_000)


@pytest.mark.parametrize(
    ("salary", "regions", "says"),
    [
        (1900, REGIONS, "about a twelfth of the usual: is it the pay of a month?"),
        (12_500, (US,), "about a twelfth of the usual: is it the pay of a month?"),
        (1_800_000, (US,), "about twelve times the usual: was a year's pay taken for a month's?"),
        (50_000_000, REGIONS, "check currency and period"),
        (300, REGIONS, "check currency and period"),
        (30_000, REGIONS, ""),
        (0, REGIONS, ""),
    ],
)
def test_a_salary_of_another_period_or_currency_is_doubted(salary: float, regions: tuple[str, ...], says: str) -> None:
    found = salary_doubt("Data engineer", salary, regions)
    assert found.endswith(says)
    assert bool(found) == bool(says)
    assert not found or f"{salary:,.0f} $ a year lies outside" in found


def test_unknown_roles_and_vendors_are_not_doubted() -> None:
    assert salary_doubt("gardener", 3) == salary_doubt("vendor-data", 3) == ""


def test_names_stay_within_what_a_seat_may_hold() -> None:
    kinds = {given.name: given.kind for given in inputs_of(Seat)}
    assert isinstance(kinds["ramp"], Quantity)
    assert seat_of(role_of("post-training-engineer"), US, BASE).name == "Post-training engineer"
