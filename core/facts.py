"""What follows, a page at a time: labels and figures from the rows of the model."""

from __future__ import annotations

from core.issues import Invalid
from core.results import Results

KEYS = (
    (
        "overview",
        (
            "total_cost",
            "release_cost",
            "machine_cost",
            "payroll_cost",
            "other_cost",
            "present_cost",
            "peak_funding",
            "closing_cash",
        ),
    ),
    (
        "infrastructure",
        (
            "delivered",
            "ready",
            "run_mtbf",
            "run_interval",
            "run_ettr",
            "run_goodput",
            "restart_time",
            "no_spare",
            "all_paid",
            "useful_share",
            "useful_price",
            "machine_cost",
            "owed",
        ),
    ),
    (
        "team",
        (
            "team_finish",
            "team_slip",
            "peak_utilisation",
            "peak_hours",
            "peak_on_call",
            "peak_burnout",
            "exits_all",
            "team_cost",
            "release",
        ),
    ),
    (
        "architecture",
        ("parameters", "active_parameters", "token_flop", "flop", "need", "run_need", "try_need", "run_finished"),
    ),
    ("decisions", ("release_cost", "release")),
    ("inputs", ()),
    ("uncertainty", ("release_cost", "release", "runway", "lowest_cash", "net_cost")),
    ("compare", ("net_cost", "release_cost", "release", "holds", "value")),
    ("money", ("total_cost", "release_cost", "present_cost", "lowest_cash", "peak_funding", "closing_cash", "owed")),
)


def keys_of(page: str) -> tuple[str, ...]:
    """Keys of the rows that are told on a page."""
    return dict(KEYS).get(page, ())


def facts(page: str, results: Results) -> tuple[tuple[str, str], ...]:
    """Label and figure of what follows on a page.

    Raises:
        Invalid: there is no such page.
    """
    for name, keys in KEYS:
        if name == page:
            return tuple(fact(key, results) for key in keys)
    raise Invalid(f"There is no page called “{page}”")


def fact(key: str, results: Results) -> tuple[str, str]:
    """Label and figure of one row that holds for the plan; «not within the horizon» where that is the answer."""
    line = results.rows[key].line
    return line.label, "not within the horizon" if is_beyond(key, results) else line.unit.show(results.once(key))


def is_beyond(key: str, results: Results) -> bool:
    """Whether a row is of something that does not come about within the horizon."""
    value = results.once(key)
    return (key in {"release", "team_finish"} and value >= results.never) or (
        key in {"run_finished", "cash_at_finish"} and not value
    )
