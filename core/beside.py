"""The options for the machines side by side: facts down, options across, and where one breaks even with another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.facts import is_beyond
from core.inputs.terms import BY_USE, COMMITTED, OWNED
from core.issues import Invalid
from core.results import Results
from core.units import FLAG, MONTH, PERCENT, PERCENT_PER_YEAR, USD, beside

NONE = "–"
NEVER, ALWAYS = "never", "always"
LEAST_FALL = 0.99  # a price that falls by more a year is gone

BLOCKS = (
    ("Outcome", ("release", "total_cost", "machines_all", "machines_present", "useful_price", "levelised",
                 "machine_peak", "machine_peak_month", "owed")),
    ("Delivery", ("promised", "delivered", "late", "delay_mean", "ready", "until", "run_finished")),
    ("Speed and failures", ("failure_rate", "run_mtbf", "stops", "nodes_away", "no_spare", "needed_16", "restart_time",
                            "run_interval", "run_ettr", "quality_used", "run_goodput")),
    ("From list price to useful hour", ("step_list", "step_service", "step_spares", "step_idle", "step_checkpoint",
                                        "step_redone", "step_restart", "step_speed", "run_price", "price_in_use")),
    ("The market meanwhile", ("forward", "market_later", "over_all", "over_share", "protected_all")),
    ("Vendor check", ("score", "asked", "out_leave")),
    ("In the books", ("is_lease", "is_service", "is_property", "lease_debt", "bound_peak", "bound_cover", "bound_after",
                      "expense_all")),
)  # fmt: skip
THEN = (
    "exit_cost_then",
    "exit_vendor_then",
    "stranded_then",
    "stranded_share_then",
    "book_loss_then",
    "vendor_loss_all",
)
STRONG = frozenset({"useful_price", "machines_all", "run_price", "exit_cost_then"})
WHERE = (
    ("until", (COMMITTED,)), ("step_service", (BY_USE, COMMITTED)), ("forward", (COMMITTED,)),
    ("market_later", (COMMITTED,)), ("over_all", (COMMITTED,)), ("over_share", (COMMITTED,)),
    ("protected_all", (COMMITTED,)), ("lease_debt", (COMMITTED,)), ("stranded_share_then", (COMMITTED, OWNED)),
    ("exit_vendor_then", (COMMITTED,)), ("book_loss_then", (OWNED,)),
)  # fmt: skip
AGAINST = (
    ("naive", "Paid hour over paid hour", (COMMITTED, OWNED)),
    ("share", "Breaks even at a share in use of", (COMMITTED, OWNED)),
    ("months", "Months of full use that pay the term", (COMMITTED,)),
    ("fall", "Fall of the other's price that evens out the term", (COMMITTED,)),
    ("keep", "Months to keep own machines in full use", (OWNED,)),
)
LABELS = (
    ("out_leave", "Answers that rule the vendor out"),
    ("needed_16", "Spares needed"),
    ("useful_price", "A useful GPU-hour, all in"),
    ("levelised", "The same, levelised"),
    ("machine_peak_month", "In month"),
    ("machines_present", "At today's worth"),
)
PRICE_DECIMALS, MONEY_DECIMALS = 2, 0  # where options stand side by side
YEARS = (("machines", "paid"), ("expense", "expense"), ("bound_paid", "under commitments"))


@dataclass(frozen=True, slots=True)
class Across:
    """One fact of every option; a figure may be words where that is the answer (“never”). `key` is that of its row."""

    label: str
    unit: str
    figures: tuple[str, ...]
    note: str = ""
    strong: bool = False
    key: str = ""

    @property
    def head(self) -> str:
        """The label with its unit, if it has one."""
        unit = beside(self.label, self.unit)
        return f"{self.label}, {unit}" if unit else self.label


@dataclass(frozen=True, slots=True)
class Block:
    """Facts under one heading."""

    title: str
    facts: tuple[Across, ...]


def blocks(results: Results) -> tuple[Block, ...]:
    """What follows from each option, the other two decisions as chosen."""
    found = [Block(title, tuple(_across(key, results) for key in keys)) for title, keys in BLOCKS]
    leave = results.inputs.general.leave
    found.insert(4, Block(f"Leaving after month {leave:.0f}", tuple(_across(key, results) for key in THEN)))
    names = [option.name for option in results.plan.infrastructure]
    if len(names) > 1:
        found[5:5] = [_against(place, name, results) for place, name in enumerate(names)]
    return (*found, _fiscal(results))


def price_at(results: Results, share: float) -> tuple[float, ...]:
    """The price of a useful hour of each option when its machines have work for a share of the time (0 < share ≤ 1)."""
    found = []
    for each in results.beside:
        fixed, more, capacity = (each.once(key) for key in ("fixed_month", "more_month", "capacity"))
        stands = terms_of(each) != BY_USE and capacity > 0
        found.append((fixed + more * share) / (capacity * share) if stands else each.once("run_price"))
    return tuple(found)


def break_evens(results: Results, one: int, other: int) -> tuple[tuple[str, str, str], ...]:
    """Where an option breaks even with another: label, the answer in words, and how far it holds.

    Raises:
        Invalid: there is no such option.
    """
    count = len(results.plan.infrastructure)
    if not (0 <= one < count and 0 <= other < count):
        raise Invalid(f"There are {count} options for the machines; there is no such pair")
    terms, rows = terms_of(results.beside[one]), results.versus[one]
    each = results.beside[one]
    return tuple(
        (told, words(kind, rows[f"vs{other + 1}_{kind}"].values[0], each), validity(kind, each))
        for kind, told, where in AGAINST
        if terms in where
    )


def words(kind: str, value: float, results: Results) -> str:
    """A break-even in words, with “never” and “always” where these are the answer."""
    option = results.inputs.infrastructure
    match kind:
        case "share":
            return NEVER if value > 1 else ALWAYS if value <= 0 else PERCENT.show(value)
        case "months":
            return NEVER if value > option.term else ALWAYS if value <= 0 else MONTH.show(value)
        case "fall":
            return ALWAYS if value > LEAST_FALL else PERCENT_PER_YEAR.show(value)
        case "keep":
            last = results.never - 1
            return f"not within {last} months" if value > last else f"{value:.0f}\u202fmonths"
        case _:
            return PERCENT.show(value)


def validity(kind: str, results: Results) -> str:
    """How far a break-even holds."""
    option = results.inputs.infrastructure
    useful = f"{results.once('capacity'):,.0f} useful GPU-hours a month"
    match kind:
        case "share":
            return f"up to full use, {useful}"
        case "months":
            return f"within the term of {option.term:.0f} months, at full use"
        case "fall":
            return f"the same fall in each of {option.term:.0f} months, at full use"
        case "keep":
            return f"at full use, looked at for {results.never - 1} months"
        case _:
            return "without failures, spares and speed"


def terms_of(results: Results) -> str:
    """The terms of the option these results are of."""
    return results.inputs.infrastructure.terms


def _against(place: int, name: str, results: Results) -> Block:
    """The break-evens of all options against one of them."""
    facts = []
    for kind, told, where in AGAINST:
        key = f"vs{place + 1}_{kind}"
        figures = tuple(
            words(kind, rows[key].values[0], each) if terms_of(each) in where and at != place else NONE
            for at, (rows, each) in enumerate(zip(results.versus, results.beside, strict=True))
        )
        facts.append(Across(told, "", figures, results.versus[0][key].line.note, strong=kind == "share", key=key))
    return Block(f"Against {name}", tuple(facts))


def _across(key: str, results: Results) -> Across:
    line = results.rows[key].line
    where = dict(WHERE).get(key, (BY_USE, COMMITTED, OWNED))
    figures = tuple(_figure(key, each) if terms_of(each) in where else NONE for each in results.beside)
    unit = "" if line.unit == FLAG else line.unit.symbol
    return Across(label(key, line.label), unit, figures, line.note, key in STRONG, key)


def label(key: str, words_of_row: str) -> str:
    """What a row is called where options stand side by side."""
    return dict(LABELS).get(key, words_of_row)


def _figure(key: str, results: Results) -> str:
    unit = results.rows[key].line.unit
    if unit == FLAG:
        return "yes" if results.once(key) else "no"
    if is_beyond(key, results):
        return f"not in {results.never - 1}"
    return replace(unit, decimals=MONEY_DECIMALS if unit.money else min(unit.decimals, PRICE_DECIMALS)).plain(
        results.once(key)
    )


def _fiscal(results: Results) -> Block:
    """Cash, expense and commitments by fiscal year."""
    last = int(max(results.months("fiscal_year")))
    whole = replace(USD, decimals=0)
    facts = [
        Across(
            f"Year {year}, {name}",
            USD.symbol,
            tuple(whole.plain(each.once(f"{key}_year_{year}")) for each in results.beside),
            strong=key == "expense",
            key=f"{key}_year_{year}",
        )
        for year in range(1, last + 1)
        for key, name in YEARS
    ]
    return Block("Fiscal years: cash and books", tuple(facts))
