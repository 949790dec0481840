"""The four ways to get machines in general, whatever a plan's options are called: words beside the figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contrast:
    """One attribute, in words for each way; `source` says where its figures come from and of when they are."""

    attribute: str
    ways: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A table of words: its name, what is said above it, heads, and contrasts under their titles."""

    name: str
    about: str
    heads: tuple[str, ...]
    contrasts: tuple[tuple[str, tuple[Contrast, ...]], ...]


WAYS = ("Burst", "Lock-in", "Own cluster", "Experienced partner")
EXAMPLE = "Example"
ABOUT = (
    "In general, whatever your options are called. Prices are those of H100s in $ a GPU-hour. The example is one run "
    "of a 70 B model on 512 H100s, with nothing to do afterwards."
)

COST = (
    Contrast(
        "Price an hour",
        (
            "2.2–6.9; guaranteed blocks are dearest",
            "1.7–2.65 for a year at a neocloud; 4.3–6.4 on hyperscalers' three-year lists",
            "Example in full use, for its 512 GPUs, site and staff included: 2.61 linear, 3.12 with capital at 15 %",
            "2.3–3.9, and the service on top",
        ),
        "Lists and contract indices, Mar 2025 – Oct 2026",
    ),
    Contrast(
        "Price of a useful hour",
        (
            "5.84, machines of the run alone",
            "3.13, machines of the run alone",
            "3.79, everything, in full use",
            "3.07, machines of the run alone",
        ),
        EXAMPLE,
    ),
    Contrast(
        "Cash over time",
        (
            "Prepaid or monthly; ends with the run",
            "A prepayment, then the same each month",
            "90 % is gone before the first step",
            "A small prepayment, then monthly",
        ),
    ),
    Contrast("Peak funding", ("3.61 M", "36.54 M", "36.52 M", "13.55 M"), EXAMPLE),
)
FREEDOM = (
    Contrast(
        "Size and time",
        ("Freest", "Least free", "Hardly free", "In between: short terms, swaps can be negotiated"),
    ),
    Contrast(
        "Commitment",
        ("Hours to 182 days", "12–60 months", "The purchase, and a site for 3–10 years", "1–24 months"),
        "Block rules, Oct 2026; contract calculators, 2026",
    ),
    Contrast(
        "When prices fall",
        (
            "Nothing is lost",
            "All of it is yours",
            "All of it is yours, through the resale value",
            "Until the minimum term ends",
        ),
    ),
    Contrast(
        "When prices rise",
        (
            "No protection: one spot price rose by 148 % in 8 months",
            "Full protection",
            "Full protection",
            "Partly protected",
        ),
        "Google spot H100, Nov 2025 – Jul 2026",
    ),
)
DELIVERY = (
    Contrast(
        "Lead time",
        ("Days to 8 weeks, if the quota allows", "1–6 months, often late", "6–18 months", "Weeks"),
        "Booking windows and server lead times, Nov 2023 – Oct 2026",
    ),
    Contrast(
        "Delivery risk",
        (
            "No block to be had, or it ends in mid-run",
            "The vendor is late, or the hardware is half finished",
            "Servers, power and people must all arrive",
            "Lower, and the track record can be checked",
        ),
    ),
    Contrast(
        "Vendor risk",
        (
            "Spread over vendors",
            "One vendor, with your prepayment at stake",
            "None for compute; maker and site remain",
            "One vendor, but for less time",
        ),
    ),
    Contrast(
        "Hardware quality",
        (
            "Varies: unknown nodes each time",
            "Varies between vendors; better after weeks",
            "Yours to put right",
            "Even: burned in, hot spares",
        ),
        "Operators' reports, 2024 – Aug 2026",
    ),
)
RUNNING = (
    Contrast(
        "Support",
        (
            "A ticket, no engineer",
            "As the paid tier says; best-effort clauses",
            "Yourself",
            "Engineers who have run such clusters",
        ),
        "SLA texts of nine providers, Jul 2026",
    ),
    Contrast("Control, root access, topology", ("Little", "Some", "All", "Some to most")),
    Contrast("Own staff", ("1 FTE", "2 FTE", "5 FTE", "0.5 FTE"), EXAMPLE),
    Contrast("Idle machines", ("Few, if released in time", "Many once the run is done", "Many", "Some")),
)
LEAVING = (
    Contrast(
        "Way out",
        (
            "Stop; the unused block is lost",
            "25–100 % of what remains, and the prepayment",
            "Sell the hardware; the site runs on",
            "The rest of the minimum term",
        ),
        "Take-or-pay clauses in filings, 2025; shares assumed",
    ),
    Contrast("New generation", ("At once", "Only by a clause", "Resell and buy again", "Usually offered")),
    Contrast("Data", ("Staged in and moved out each time", "They stay", "Nothing to move", "They stay")),
    Contrast(
        "In the books",
        ("An expense", "A commitment or a lease", "Property, plant and equipment", "An expense or a short commitment"),
        "Lease standards ASC 842 and IFRS 16",
    ),
)
JUDGEMENT = (
    Contrast(
        "Best for",
        (
            "One pretraining run, an open roadmap, a proof for funding",
            "Steady use above about 55 % for most of the term, a settled architecture",
            "Steady use above about 65–70 % for 3 years or more, own power, people to run it, sovereignty",
            "A first large run, a small team, a deadline",
        ),
        "Break-evens of the example; rules of thumb, 2026",
    ),
    Contrast(
        "Warning sign",
        (
            "It is needed again every quarter",
            "No project follows the first",
            "Nobody is hired yet to run it",
            "No acceptance results to show",
        ),
    ),
)
CONTRASTS = (
    ("Cost", COST),
    ("Freedom", FREEDOM),
    ("Delivery", DELIVERY),
    ("Running it", RUNNING),
    ("Leaving", LEAVING),
    ("In short", JUDGEMENT),
)
COMPARED = Comparison("Four ways to get machines, compared", ABOUT, WAYS, CONTRASTS)
