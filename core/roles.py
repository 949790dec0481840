"""The role catalogue: what a role usually does, takes and earns; read once, dated, with how firm it is.

Pay in South-East Asia is stated a month in the table; a seat's salary is a year's, twelve of those months.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from core.inputs.team import SHARES, Seat, Vendor
from core.issues import Invalid
from core.sources import Grade, Source

FILE = Path(__file__).parent.parent / "resources" / "catalogue" / "roles.csv"
REGIONS = US, SOUTH_EAST_ASIA = "United States", "South-East Asia"
A_REGION = MappingProxyType({US: "the United States", SOUTH_EAST_ASIA: SOUTH_EAST_ASIA})
LEVELS = LOW, BASE, HIGH = "low", "base", "high"
VENDOR = "Vendor"
MONTHS_A_YEAR = 12.0
HOURS_A_YEAR = 2080.0  # 52 weeks of 40 hours: 30 $/h is 5,200 $ a month
A_MONTH = MappingProxyType({"month": 1.0, "hour": HOURS_A_YEAR / MONTHS_A_YEAR, "year": 1.0 / MONTHS_A_YEAR})
BELOW, ABOVE = 0.5, 2.0  # how far outside the catalogue's range a salary is doubted
TWELFTH = (1 / 16, 1 / 8)  # of a usual salary: likely a month's
TWELVEFOLD = (8, 16)
SPLIT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Band:
    """What is paid, in dollars: to a person a year, to a vendor for a person a month."""

    low: float
    base: float
    high: float

    def at(self, level: str) -> float:
        """The pay of one of the three levels."""
        return {LOW: self.low, BASE: self.base, HIGH: self.high}[level]


@dataclass(frozen=True, slots=True)
class Role:
    """One row of the catalogue. `lead` is in months from opening the search to the first day; shares are parts of 1."""

    id: str
    name: str
    kind: str
    manages: float
    ramp: float
    is_on_call: bool
    lead: int
    bands: tuple[Band | None, ...]
    shares: tuple[float, ...]
    incidents: float
    rota: float
    source: Source
    aliases: tuple[str, ...] = ()

    @property
    def is_vendor(self) -> bool:
        """Whether these are people of another company."""
        return self.kind == VENDOR

    def band(self, region: str) -> Band:
        """What is paid in a region.

        Raises:
            Invalid: there is no such region, or the catalogue knows no pay there.
        """
        if region not in REGIONS:
            raise Invalid(f"There is no region “{region}”; there are {' and '.join(REGIONS)}")
        found = self.bands[REGIONS.index(region)]
        if found is None:
            raise Invalid(f"The catalogue has no pay of “{self.name}” in {A_REGION[region]}; choose another region")
        return found


@cache
def roles() -> tuple[Role, ...]:
    """All roles, vendors at the end."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_role(row) for row in csv.DictReader(file))


def role_of(words: str) -> Role:
    """The role of an id or a name.

    Raises:
        Invalid: the catalogue has no such role.
    """
    found = known(words)
    if found is None:
        raise Invalid(
            f"There is no role “{words}” in the catalogue; there are {', '.join(each.id for each in roles())}"
        )
    return found


def known(words: str) -> Role | None:
    """The role somebody means, by its id, its name or another usual name; nothing where that is not clear."""
    return _named().get(plain(words))


def seat_of(role: Role, region: str, level: str = BASE) -> Seat:
    """A seat as the catalogue has it, its salary a year's: what is stated for a month is paid twelve times.

    Raises:
        Invalid: these are people of another company, or the region or the level is unknown.
    """
    if role.is_vendor:
        raise Invalid(f"“{role.name}” are people of another company; they are a vendor, not a seat")
    return Seat(
        name=short_name(role),
        role=role.name,
        kind=role.kind,
        manages=role.manages,
        salary=role.band(region).at(_level(level)),
        ramp=role.ramp,
        is_on_call=role.is_on_call,
        **_shares(role),
    )


def vendor_of(role: Role, region: str, level: str = BASE) -> Vendor:
    """A vendor as the catalogue has it; an hour's rate counts for 2,080 hours a year.

    Raises:
        Invalid: these are seats, or the region or the level is unknown, or nothing is known of pay there.
    """
    if not role.is_vendor:
        raise Invalid(f"“{role.name}” is a seat, not a vendor")
    return Vendor(
        name=role.name,
        rate=role.band(region).at(_level(level)),
        incidents=role.incidents,
        rota=role.rota,
        **_shares(role),
    )


def _shares(role: Role) -> dict[str, Any]:
    """Parts of the time by attribute."""
    return dict(zip(SHARES, role.shares, strict=True))


def short_name(role: Role) -> str:
    """The name of a role without what stands in brackets."""
    return role.name.partition(" (")[0]


def salary_range(role: Role, regions: Iterable[str] = REGIONS) -> tuple[float, float]:
    """The lowest and highest salary a year that the catalogue would not doubt: half the lowest, twice the highest."""
    bands = [role.band(region) for region in regions]
    return BELOW * min(band.low for band in bands), ABOVE * max(band.high for band in bands)


def salary_doubt(words: str, salary: float, regions: tuple[str, ...] = REGIONS) -> str:
    """Why a salary a year is doubted for a role, in a sentence; empty where it is not, or the role is unknown.

    No pay at all is a statement of its own and not doubted.
    """
    role = known(words)
    if role is None or role.is_vendor or not salary:
        return ""
    low, high = salary_range(role, regions)
    if low <= salary <= high:
        return ""
    bands = [role.band(region) for region in regions]
    ratios = [salary / band.base for band in bands]
    where = f" in {A_REGION[regions[0]]}" if len(regions) == 1 else ""
    said = f"{salary:,.0f} $ a year lies outside {low:,.0f} – {high:,.0f} $, what “{short_name(role)}” may earn{where}"
    if any(TWELFTH[0] <= ratio <= TWELFTH[1] for ratio in ratios) and salary < low:
        return f"{said}; it is about a twelfth of the usual: is it the pay of a month?"
    if any(TWELVEFOLD[0] <= ratio <= TWELVEFOLD[1] for ratio in ratios) and salary > high:
        return f"{said}; it is about twelve times the usual: was a year's pay taken for a month's?"
    return f"{said}; check currency and period"


def plain(words: str) -> str:
    """Words in small letters, without marks: how names are compared."""
    return " ".join(SPLIT.split(words.casefold())).strip()


@cache
def _named() -> MappingProxyType[str, Role]:
    """Each role by all its names."""
    return MappingProxyType(
        {plain(name): role for role in roles() for name in (role.id, role.name, short_name(role), *role.aliases)}
    )


def _level(level: str) -> str:
    if level not in LEVELS:
        raise Invalid(f"There is no level “{level}” of pay; there are {', '.join(LEVELS)}")
    return level


def _role(row: dict[str, str]) -> Role:
    return Role(
        id=row["id"],
        name=row["role"],
        kind=row["kind"],
        manages=float(row["manages"]),
        ramp=float(row["ramp"]),
        is_on_call=row["on_call"] == "yes",
        lead=int(row["lead"]),
        bands=(_band(row, "us"), _band(row, "sea")),
        shares=tuple(float(row[name]) for name in SHARES),
        incidents=float(row["incidents"]),
        rota=float(row["rota"]),
        source=Source(row["source"], date.fromisoformat(row["date"]), Grade(row["grade"])),
        aliases=tuple(filter(None, row["aliases"].split(";"))),
    )


def _band(row: dict[str, str], region: str) -> Band | None:
    """Pay of a region, for a year where it is a person's and for a month where it is a vendor's."""
    per = row[f"{region}_per"]
    if not per:
        return None
    low, base, high = (float(row[f"{region}_{level}"]) for level in LEVELS)
    months = 1.0 if row["kind"] == VENDOR else MONTHS_A_YEAR
    return Band(*(round(figure * A_MONTH[per] * months, 2) for figure in (low, base, high)))
