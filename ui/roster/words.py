"""What is said of roles and of brought rosters, in words."""

from __future__ import annotations

from collections.abc import Iterable

from core.inputs.team import FUNCTIONS
from core.plan import Plan
from core.roles import Band, Role
from core.roster.importing import Draft, Imported
from core.units import THIN_SPACE
from ui.language import say

BLANK = "–"


def money(amount: float) -> str:
    """Return whole dollars: `22,800`."""
    return f"{amount:,.0f}"


def period(role: Role) -> str:
    """Return what the pay of a role pays for."""
    return say(f"$ / {'month' if role.is_vendor else 'year'}").replace(" ", "\u00a0")


def band_words(role: Role, band: Band | None) -> str:
    """Return lowest and highest pay; a dash where none is known."""
    if band is None:
        return BLANK
    return f"{money(band.low)} – {money(band.high)}\u00a0{period(role)}"


def time_words(shares: Iterable[float]) -> str:
    """Return what the time goes to, most first: `80 % pretraining, 10 % evaluation`."""
    pairs = sorted(zip(shares, FUNCTIONS, strict=True), key=lambda pair: -pair[0])
    said = [f"{share * 100:g}{THIN_SPACE}% {name.lower()}" for share, name in pairs if share]
    return ", ".join(said) or "any work: say what for after adding it"


def duties(role: Role) -> str:
    """Return what a role does besides its time by function."""
    if role.is_vendor:
        taken = f"takes over {role.incidents * 100:g}{THIN_SPACE}% of incidents" if role.incidents else ""
        places = f"fills {role.rota:g} places of the rota" if role.rota else ""
        lead = f"{role.lead} month{'s' * (role.lead != 1)} to begin"
        return _sentence(("people of another company", taken, places, lead))
    manages = f"manages for {role.manages * 100:g}{THIN_SPACE}% of the time" if role.manages else ""
    call = "on call" if role.is_on_call else "not on call"
    speed = f"at full speed after {role.ramp:g} months"
    return _sentence((role.kind.lower(), manages, call, speed, f"some {role.lead} months to hire"))


def cited(role: Role) -> str:
    """Return where pay and duties come from, when, and how firm that is."""
    source = role.source
    return f"Source: {source.title}, {source.date:%b %Y}. How firm: {source.grade.value}. Gross pay, no equity."


def found_words(imported: Imported) -> str:
    """Return how many rows can be taken, as the first line."""
    rows, can = len(imported.drafts), len(imported.rows)
    if not rows:
        return "The list has no rows"
    if rows == 1:
        return "The one row can be taken" if can else "The one row cannot be taken"
    if can == rows:
        return f"All {rows:,} rows can be taken"
    return f"{f'{can:,}' if can else 'None'} of {rows:,} rows can be taken"


def left_words(imported: Imported, becomes: str) -> str:
    """Return what is to be looked at, what becomes of the seats there are, and what the list does not say."""
    told = sum(bool(draft.doubts) and draft.seat is not None for draft in imported.drafts)
    silent = ", ".join(imported.unsaid)
    said = (
        f"{told:,} of them {'has' if told == 1 else 'have'} something to look at." if told else "",
        becomes,
        f"The list says nothing of these; taken for all: {silent}." if silent else "",
    )
    return " ".join(words for words in said if words)


def draft_words(draft: Draft) -> str:
    """Return everything found in a row, a line each."""
    if not draft.found:
        return f"Row {draft.row}: nothing stands out."
    return "\n".join(f"Row {each.row}, {each.what.lower()}: {each.says}" for each in draft.in_order)


def seats_words(count: int) -> str:
    """Return how many seats there are."""
    return f"{count:,} seat{'s' * (count != 1)}"


def becomes_words(plan: Plan, option: int, *, added: bool) -> str:
    """Return what becomes of the seats a team has, and of what scenarios say of them."""
    team = plan.option("team", option)
    if not team.seats:
        return ""
    if added:
        return f"They join the {seats_words(len(team.seats))} of “{team.name}”."
    stem = f"team.{option + 1}.seats."
    stated = [each.name for each in plan.scenarios if any(key.startswith(stem) for key, _ in each.overrides)]
    named = ", ".join(f"“{name}”" for name in stated)
    lost = f" What the scenarios state of them goes too: {named}." if stated else ""
    return f"They replace the {seats_words(len(team.seats))} of “{team.name}”.{lost}"


def _sentence(parts: tuple[str, ...]) -> str:
    line = ", ".join(part for part in parts if part)
    return f"{line[:1].upper()}{line[1:]}."
