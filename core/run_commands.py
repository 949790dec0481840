"""Runs from the command line: estimate the hours of a list of them, list the accelerator catalogue."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from core.accelerators import GIGA, TERA, Accelerator, accelerators
from core.issues import Invalid
from core.prices.table import Table
from core.runs.reading import COLUMNS, plain_head, read_rows
from core.runs.validation import table
from core.runs.written import estimates
from core.sheet import as_csv
from core.terminal import show, warn
from core.workbook import write_safely
from core.workbook.tables import read_table


def add(words: Any) -> None:
    """Add the two commands to the words of the program."""
    estimate = words.add_parser("estimate", help="accelerator-hours of a list of training runs, as ranges")
    estimate.add_argument("runs", type=Path, nargs="?", help=f"a .csv or .xlsx with columns of {', '.join(COLUMNS)}")
    estimate.add_argument("--out", type=Path, help="the .csv to write")
    estimate.add_argument("--sheet", help="the sheet of the workbook that holds the list")
    estimate.add_argument("--replace", action="store_true", help="overwrite a file that is there")
    estimate.add_argument("--report", action="store_true", help="print how far off it is for published runs")
    listing = words.add_parser("accelerators", help="list the accelerator catalogue")
    listing.add_argument("--json", action="store_true")


def run(given: argparse.Namespace) -> None:
    """Estimate runs, print how good that is, or list accelerators."""
    if given.word == "accelerators":
        _list(given)
        return
    if given.runs is None and not given.report:
        raise Invalid("estimate needs a list of runs and --out, or --report; see headwater estimate --help")
    if given.report:
        show(table())
    if given.runs is not None:
        _estimate(given)


def _estimate(given: argparse.Namespace) -> None:
    """Write the estimates of a list."""
    if given.out is None:
        raise Invalid("estimate needs --out, the .csv to write; see headwater estimate --help")
    if given.out.suffix.casefold() != ".csv":
        raise Invalid(f"{given.out.name} must end in .csv; estimates are written as text")
    if given.out.exists() and not given.replace:
        raise Invalid(f"{given.out} is there already; choose another name or --replace")
    if given.out.resolve() == given.runs.resolve():
        raise Invalid(f"{given.out} is the list itself; choose another name")
    rows = read_rows(_table(given))
    warn(write_safely(given.out, as_csv(estimates(rows))))
    show(f"{len(rows)} run{'s' * (len(rows) != 1)} in {given.out.name}")


def _table(given: argparse.Namespace) -> Table:
    """The sheet that is asked for; else the first with a head that is known."""
    tables: tuple[Table, ...] = read_table(given.runs)
    if given.sheet is None:
        return next((each for each in tables if {*map(plain_head, each.columns)} & {*COLUMNS}), tables[0])
    for each in tables:
        if each.name.casefold() == given.sheet.casefold():
            return each
    raise Invalid(
        f"{given.runs.name} has no sheet “{given.sheet}”; there are {', '.join(each.name for each in tables)}"
    )


def _list(given: argparse.Namespace) -> None:
    if given.json:
        show(json.dumps([_facts(each) for each in accelerators()], indent=1))
        return
    show("\n".join(_line(each) for each in accelerators()))


def _facts(each: Accelerator) -> dict[str, Any]:
    """An accelerator in the units of data sheets."""
    return {
        "id": each.id,
        "name": each.name,
        "vendor": each.vendor,
        "family": each.family,
        "bf16_tflops": each.peak / TERA,
        "fp8_tflops": _part(each.peak_fp8, TERA),
        "memory_gb": each.memory / GIGA,
        "bandwidth_tbs": each.bandwidth / TERA,
        "watts": each.power,
        "released": each.released,
        "mamf_bf16_tflops": _part(each.best, TERA),
        "mamf_fp8_tflops": _part(each.best_fp8, TERA),
        "link_gbs": _part(each.link, GIGA),
        "speed_to_a100": None if each.speed is None else [each.speed_low, each.speed, each.speed_high],
        "remark": each.remark,
        "date": each.source.date.isoformat(),
        "source": each.source.title,
        "grade": each.source.grade.value,
    }


def _part(value: float | None, unit: float) -> float | None:
    return None if value is None else value / unit


def _line(each: Accelerator) -> str:
    fp8 = "–" if each.peak_fp8 is None else f"{each.peak_fp8 / TERA:,.0f}"
    power = "–" if each.power is None else f"{each.power:,.0f} W"
    return (
        f"{each.id:<14} {each.name:<18} {each.family:<10} {each.peak / TERA:>7,.4g} / {fp8:>5} TFLOP/s "
        f"{each.memory / GIGA:>4.0f} GB {each.bandwidth / TERA:>5.2f} TB/s {power:>8}  {each.released:<8} "
        f"{each.source.grade.value}"
    )
