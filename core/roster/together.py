"""The rows of a roster beside each other: each name once, each report to a seat that is there, no circles."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from core.inputs.team import Seat
from core.kinds import LONGEST_TEXT
from core.roster.rows import Draft, Found

NAME, REPORTS = "Seat", "Reports to"


@dataclass(slots=True)
class Together:
    """Rows as they were read, and the seats they join."""

    read: list[Draft]
    staying: tuple[Seat, ...] = ()
    _taken: set[str] = field(default_factory=set)  # names in small letters
    _by_name: dict[str, str] = field(default_factory=dict)  # what somebody wrote to what the seat is called now
    _by_role: dict[str, list[str]] = field(default_factory=dict)

    def drafts(self) -> tuple[Draft, ...]:
        """The rows with names of their own and reports that lead somewhere."""
        for seat in self.staying:
            self._note(seat, seat.name)
        named = [self._named(draft) for draft in self.read]
        led = [self._led(draft) for draft in named]
        return tuple(self._uncircled(led))

    def _note(self, seat: Seat, written: str) -> None:
        self._taken.add(seat.name.casefold())
        self._by_name.setdefault(written.casefold(), seat.name)
        self._by_role.setdefault(seat.role.casefold(), []).append(seat.name)

    def _named(self, draft: Draft) -> Draft:
        """A row whose seat has a name that no other has."""
        if draft.seat is None:
            return draft
        written, name, number = draft.seat.name, draft.seat.name, 2
        while name.casefold() in self._taken:
            name, number = f"{written[: LONGEST_TEXT - 5]} {number}", number + 1
        seat = replace(draft.seat, name=name)
        self._note(seat, written)
        if name == written:
            return draft
        says = f"There is a seat “{written}” already; this one is called “{name}”."
        return replace(draft, name=name, seat=seat, found=(*draft.found, Found(draft.row, NAME, says)))

    def _led(self, draft: Draft) -> Draft:
        """A row whose seat reports to a seat that is there, or to nobody."""
        if draft.seat is None or not draft.seat.reports_to:
            return draft
        written = draft.seat.reports_to
        leader = self._leader(written)
        says = ""
        if not leader:
            says = f"“{written}” is no seat that can be taken; the line stays empty. Write the name of a seat."
        elif leader == draft.seat.name:
            leader, says = "", "A seat cannot report to itself; the line stays empty."
        elif leader.casefold() != written.casefold():
            says = f"“{written}” is understood as the seat “{leader}”."
        seat = replace(draft.seat, reports_to=leader)
        return replace(draft, seat=seat, found=(*draft.found, *([Found(draft.row, REPORTS, says)] if says else [])))

    def _leader(self, written: str) -> str:
        """The seat somebody means, by its name, or by a role that one seat alone has; else empty."""
        exact = self._by_name.get(written.casefold(), "")
        alike = self._by_role.get(written.casefold(), [])
        return exact or (alike[0] if len(alike) == 1 else "")

    def _uncircled(self, drafts: list[Draft]) -> list[Draft]:
        """The rows without a report that leads back to where it began."""
        leads = {seat.name: seat.reports_to for seat in self.staying}
        leads |= {draft.seat.name: draft.seat.reports_to for draft in drafts if draft.seat is not None}
        kept = []
        for draft in drafts:
            if draft.seat is not None and (circle := _circle(draft.seat.name, leads)):
                leads[draft.seat.name] = ""
                says = f"The reports go round in a circle ({' → '.join(circle)}); the line stays empty."
                seat = replace(draft.seat, reports_to="")
                kept.append(replace(draft, seat=seat, found=(*draft.found, Found(draft.row, REPORTS, says))))
            else:
                kept.append(draft)
        return kept


def _circle(name: str, leads: dict[str, str]) -> list[str]:
    """The names from one seat up to itself again; nothing where the way ends."""
    way, at = [name], leads.get(name, "")
    while at and at not in way:
        way.append(at)
        at = leads.get(at, "")
    return [*way, name] if at == name else []
