"""How sure it is, from the command line: of one plan with all that follows, or of every plan in a folder."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core import workbook
from core.arrange import activate
from core.issues import Invalid
from core.plan import Case, Plan, cases
from core.runs.cells import safe
from core.terminal import load, progress, save, show, warn
from core.uncertainty.executors import Pool, pool
from core.uncertainty.lines import lines
from core.uncertainty.report import Report, report
from core.uncertainty.worlds import Setting, worlds
from core.uncertainty.written import COLUMNS, as_json, cells

DRAWS = 16_384
MOST = 131_072  # draws; a replicate of so many takes 1.5 GB in each process
OPEN = ("~$", ".")  # what the names of files begin with that other programs leave while a workbook is open


def add(words: Any) -> None:
    """Add the words `simulate` and `batch`."""
    one = words.add_parser("simulate", help="draw worlds: how sure the figures are, what matters, what to find out")
    one.add_argument("file", type=Path)
    one.add_argument("--cases", choices=("chosen", "all"), default="chosen", help="which combinations to draw")
    one.add_argument("--scenario", type=int, help="number of the scenario; 0 is the plan as it stands")
    one.add_argument("--json", action="store_true", help="all figures as JSON, in base units")
    one.add_argument("--out", type=Path, help="also write the plan, as it was drawn, with the sheet Uncertainty")
    one.add_argument("--samples", action="store_true", help="in --out also the sheet Samples, with draws")
    one.add_argument("--replace", action="store_true", help="overwrite a file even where it holds more than a plan")
    many = words.add_parser("batch", help="draw the chosen case of every .xlsx in a folder into a table")
    many.add_argument("folder", type=Path)
    many.add_argument("--out", type=Path, required=True, help="the .csv to write")
    many.add_argument("--replace", action="store_true", help="overwrite a file that is there")
    for parser in (one, many):
        parser.add_argument("--draws", type=int, default=DRAWS, help="at least so many; rounded up")
        parser.add_argument("--seed", type=int, help="which worlds; the plan's own seed where none is said")
        parser.add_argument("--scheduler", metavar="ADDRESS", help="of Dask, like tcp://10.0.0.5:8786")
        parser.add_argument("--workers", type=int, help="processes; 0 for none but this, else one less than cores")


def run(given: argparse.Namespace, stamp: str) -> None:
    """Draw a plan, or a folder of them; `stamp` is the time that is written beside what was drawn.

    Raises:
        Invalid: a file cannot be read or written, or nobody is there to draw.
    """
    if not 0 < given.draws <= MOST:
        raise Invalid(f"--draws must lie between 1 and {MOST:,}; it is {given.draws:,}")
    if given.workers is not None and given.workers < 0:
        raise Invalid(f"--workers must not be negative; it is {given.workers}")
    if given.word == "simulate":
        _simulate(given, stamp)
    else:
        _batch(given, stamp)


def _simulate(given: argparse.Namespace, stamp: str) -> None:
    if given.samples and given.out is None:
        raise Invalid("--samples needs --out, the .xlsx to write")
    plan = _seeded(load(given.file), given.seed)
    plan = plan if given.scenario is None else activate(plan, given.scenario)
    with pool(given.workers, given.scheduler) as by:
        found = _drawn(plan, given, by, stamp)
    show(json.dumps(as_json(found), indent=1, allow_nan=False) if given.json else lines(found))
    if given.out is not None:
        save(plan, given, found)


def _drawn(plan: Plan, given: argparse.Namespace, by: Pool, stamp: str, share: tuple[int, int] = (0, 1)) -> Report:
    """Draw one plan, telling how far it is; `share` is its place among how many."""
    wanted: Sequence[Case] = cases(plan) if getattr(given, "cases", "") == "all" else (plan.case,)
    place, count = share
    *_, last = (
        progress(each, (place + each.done) / count)
        for each in worlds(plan, wanted, Setting.of(given.draws), by.executor, by.ahead)
    )
    return report(last, stamp)


def _seeded(plan: Plan, seed: int | None) -> Plan:
    return plan if seed is None else plan.put("events.seed", float(seed))


def _batch(given: argparse.Namespace, stamp: str) -> None:
    files = _plans(given)
    if given.out.suffix.casefold() != ".csv":
        raise Invalid(f"{given.out.name} must end in .csv; the table is written as text")
    if given.out.exists() and not given.replace:
        raise Invalid(f"{given.out} is there already; choose another name or --replace")
    rows: list[tuple[str, ...]] = []
    count = len(files)
    with pool(given.workers, given.scheduler) as by:
        for place, file in enumerate(files):
            try:
                plan = _seeded(load(file), given.seed)
            except Invalid as reason:
                rows.append((_words(file.name), *("",) * len(COLUMNS), _words(str(reason))))
                continue
            rows.append((_words(file.name), *cells(_drawn(plan, given, by, stamp, (place, count))), ""))
    warn(workbook.write_safely(given.out, _table(rows)))
    bad = sum(bool(each[-1]) for each in rows)
    show(f"{count - bad} of {count} plan{'s' * (count != 1)} in {given.out.name}")


def _plans(given: argparse.Namespace) -> tuple[Path, ...]:
    """The workbooks of the folder by name, without what other programs leave beside open ones."""
    if not given.folder.is_dir():
        raise Invalid(f"{given.folder} is no folder")
    found = (each for each in given.folder.iterdir() if each.suffix.casefold() == ".xlsx" and each.is_file())
    files = tuple(sorted(each for each in found if not each.name.startswith(OPEN)))
    if not files:
        raise Invalid(f"{given.folder} holds no .xlsx")
    return files


def _words(text: str) -> str:
    """Words in one line that no spreadsheet calculates."""
    return safe(" ".join(text.split()))


def _table(rows: Sequence[Sequence[str]]) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(("name", *COLUMNS, "issue"))
    writer.writerows(rows)
    return buffer.getvalue().encode()
