"""Pay of a brought roster beside the role catalogue: which region the list is from, and whose pay is out of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.inputs.team import Seat
from core.roles import REGIONS, Role, known, salary_doubt, salary_range
from core.roster.rows import Draft, Found

FEWEST = 2  # seats with a known role, before a list says where it is from


def with_doubts(drafts: Iterable[Draft], region: str = "") -> tuple[Draft, ...]:
    """The rows with doubts about their pay, by a region that is named or that most of the list agrees with."""
    rows = tuple(drafts)
    regions = (region,) if region else regions_of(draft.seat for draft in rows if draft.seat is not None)
    return tuple(_doubted(draft, regions) for draft in rows)


def regions_of(seats: Iterable[Seat]) -> tuple[str, ...]:
    """The region whose pay fits the most seats; both where neither fits more."""
    paid = [(role, seat.salary) for seat in seats if seat.salary and (role := _role_of(seat)) and not role.is_vendor]
    fits = {
        region: sum(low <= salary <= high for role, salary in paid for low, high in (salary_range(role, (region,)),))
        for region in REGIONS
    }
    most = max(fits.values())
    found = tuple(region for region, count in fits.items() if count == most)
    return found if len(paid) >= FEWEST and most > len(paid) / 2 else REGIONS


def _doubted(draft: Draft, regions: tuple[str, ...]) -> Draft:
    seat = draft.seat
    role = _role_of(seat) if seat is not None else None
    says = salary_doubt(role.id, seat.salary, regions) if seat is not None and role is not None else ""
    if not says:
        return draft
    found = Found(draft.row, "Salary", says if says.endswith("?") else f"{says}.")
    return replace(draft, found=(*draft.found, found))


def _role_of(seat: Seat) -> Role | None:
    return known(seat.role) or known(seat.name)
