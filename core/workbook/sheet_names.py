"""The sheets of a file by name, in order."""

from __future__ import annotations

from core.plan import Plan

SHEETS = (
    ("general", "Plan"),
    ("infrastructure", "Infrastructure"),
    ("team", "Team"),
    ("architecture", "Architecture"),
    ("people", "People"),
    ("money", "Money"),
    ("weights", "Weights"),
    ("events", "Events"),
)
MACHINES = "Machines "
TYPES = (  # what a sheet is, the colour of its tab, which sheets are; all others are calculated
    ("Cover", "#1F5FBF", ("Cover",)),
    ("Inputs", "#8A6D00", (*(sheet for _, sheet in SHEETS), "Scenarios", "Prices", "Actuals")),
    (
        "Results",
        "#1B7F4B",
        ("Summary", "Charts", "Side by side", "Every case", "Uncertainty", "Variance", "Published runs"),
    ),
    ("Checks", "#B3261E", ("Checks",)),
    ("Log", "#8A4FA3", ("Decisions", "As saved", "Log", "Origins", "Remarks")),
    ("Reference", "#5A6675", ("Four ways", "Three ways", "Sources", "Lists")),
)
CALCULATION = ("Calculation", "#1B2430")
SAMPLES = "Samples"  # only in a file that was asked to hold draws
MARK = "sheet_"  # names that begin so say which sheet is which, whatever somebody calls it
NAMED = ("in_", "list_", MARK)  # names of ours begin so
BEFORE_MACHINES = (
    "Cover",
    "Plan",
    "Infrastructure",
    "Team",
    "Architecture",
    "People",
    "Money",
    "Weights",
    "Events",
    "Scenarios",
    "Basis",
)
AFTER_MACHINES = (
    "Timeline",
    "Summary",
    "Charts",
    "Side by side",
    "Every case",
    "Uncertainty",
    "Actuals",
    "Variance",
    "Variance by month",
    "Four ways",
    "Three ways",
    "Published runs",
    "Checks",
    "Decisions",
    "As saved",
    "Log",
    "Prices",
    "Origins",
    "Remarks",
    "Sources",
    "Lists",
)


def type_of(sheet: str) -> tuple[str, str]:
    """What a sheet is, and the colour of its tab."""
    return next(((kind, colour) for kind, colour, sheets in TYPES if sheet in sheets), CALCULATION)


def mark_of(sheet: str) -> str:
    """The name that points to a sheet of ours."""
    return MARK + sheet.casefold().replace(" ", "_")


def own_sheets(plan: Plan, *, samples: bool = False) -> tuple[str, ...]:
    """The sheets of a plan's file, in order; that of samples stands last."""
    return (*BEFORE_MACHINES, *machine_sheets(plan), *AFTER_MACHINES, *((SAMPLES,) if samples else ()))


def is_of_machines(sheet: str) -> bool:
    """Whether a sheet of this name is that of one option for the machines."""
    return sheet.startswith(MACHINES) and sheet.removeprefix(MACHINES).isdecimal()


def machine_sheets(plan: Plan) -> tuple[str, ...]:
    """One sheet an option for the machines: all rows that differ from one option to another."""
    return tuple(f"{MACHINES}{number}" for number in range(1, len(plan.infrastructure) + 1))


def sheet_of(section: str) -> str:
    """The sheet a section's inputs stand on."""
    return next(sheet for name, sheet in SHEETS if name == section)
