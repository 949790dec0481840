"""How sure it is, from the command line: of one plan with all that follows, or of every plan in a folder."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from core import workbook
from core.arrange import activate
from core.compiled import available, user_cache
from core.issues import Invalid
from core.keys import place_of
from core.plan import Case, Plan, cases
from core.sheet import Cell, Sheet, as_csv
from core.terminal import keep, load, progress, save, show, tell, warn
from core.uncertainty.batches import is_prepared, prepare
from core.uncertainty.executors import Pool, pool
from core.uncertainty.lines import lines
from core.uncertainty.report import Report, report
from core.uncertainty.worlds import Setting, Worlds, worlds
from core.uncertainty.written import COLUMNS, as_json, cells

DRAWS = 16_384
SEED = "events.seed"
MOST = 131_072  # draws; a replicate of so many takes 1.5 GB in each process
LACKING = (
    "--compile needs the package numba, which is not installed; "
    "install Headwater with its extra “fast”: pip install -e '.[fast]'"
)
ELSEWHERE = (
    "--compile is for this computer, not for the workers of --scheduler; "
    "run it once without --scheduler on each computer they run on"
)
COMPILING = "headwater: compiling the model for plans of this shape, which takes half a minute, once"
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
        parser.add_argument("--compile", action="store_true", help="compile the model first, where it is not compiled")


def run(given: argparse.Namespace, stamp: str) -> None:
    """Draw a plan, or a folder of them; `stamp` is the time that is written beside what was drawn.

    Raises:
        Invalid: a file cannot be read or written, or nobody is there to draw.
    """
    if not 0 < given.draws <= MOST:
        raise Invalid(f"--draws must lie between 1 and {MOST:,}; it is {given.draws:,}")
    if given.workers is not None and given.workers < 0:
        raise Invalid(f"--workers must not be negative; it is {given.workers}")
    if given.seed is not None:
        place_of(SEED).kind.check(given.seed)
    if given.compile and given.scheduler is not None:
        raise Invalid(ELSEWHERE)
    if given.compile and not available():
        raise Invalid(LACKING)
    if given.out is not None and not given.out.parent.is_dir():
        raise Invalid(f"{given.out} cannot be written; there is no folder {given.out.parent}")
    if given.word == "simulate":
        _simulate(given, stamp)
    else:
        _batch(given, stamp)


def _simulate(given: argparse.Namespace, stamp: str) -> None:
    if given.samples and given.out is None:
        raise Invalid("--samples needs --out, the .xlsx to write")
    if given.out is not None:
        if given.out.suffix.casefold() != ".xlsx":
            raise Invalid(f"{given.out.name} must end in .xlsx; plans are Excel workbooks without macros")
        keep(given)
    plan = _seeded(load(given.file, given), given.seed)
    plan = plan if given.scenario is None else activate(plan, given.scenario)
    with pool(given.workers, given.scheduler) as by:
        found = _drawn(plan, given, by, stamp)
    show(json.dumps(as_json(found), indent=1, allow_nan=False) if given.json else lines(found))
    if given.out is not None:
        save(plan, given, found)


def _drawn(plan: Plan, given: argparse.Namespace, by: Pool, stamp: str, share: tuple[int, int] = (0, 1)) -> Report:
    """Draw one plan, telling how far it is; `share` is its place among how many."""
    wanted: Sequence[Case] = cases(plan) if getattr(given, "cases", "") == "all" else (plan.case,)
    if given.compile:
        _compile(plan, wanted)
    setting, (place, count) = Setting.of(given.draws), share
    last = Worlds(plan, setting, {})
    for each in worlds(plan, wanted, setting, by.executor, by.ahead):
        last = progress(each, (place + each.done) / count)
    return report(last, stamp)


def _compile(plan: Plan, wanted: Sequence[Case]) -> None:
    """Compile the model of every case whose shape is not compiled yet; teams of other lengths have other shapes."""
    for case in wanted:
        each = replace(plan, case=case)
        if is_prepared(each):
            continue
        tell(COMPILING)
        if not prepare(each):
            raise Invalid(f"What is compiled could not be kept in {user_cache()}; make room there, or leave --compile")


def _seeded(plan: Plan, seed: int | None) -> Plan:
    return plan if seed is None else plan.put(SEED, float(seed))


def _batch(given: argparse.Namespace, stamp: str) -> None:
    files = _plans(given)
    if given.out.suffix.casefold() != ".csv":
        raise Invalid(f"{given.out.name} must end in .csv; the table is written as text")
    if given.out.exists() and not given.replace:
        raise Invalid(f"{given.out} is there already; choose another name or --replace")
    rows: list[tuple[Cell, ...]] = []
    count, drawn = len(files), 0
    with pool(given.workers, given.scheduler) as by:
        for place, file in enumerate(files):
            try:
                opened = workbook.load(file)
            except Invalid as reason:
                rows.append(
                    (_words(file.name), *(None,) * len(COLUMNS), _words(progress(str(reason), (place + 1) / count)))
                )
                continue
            found = _drawn(_seeded(opened.plan, given.seed), given, by, stamp, (place, count))
            rows.append((_words(file.name), *cells(found), _words("; ".join(map(str, opened.issues)))))
            drawn += 1
    warn(workbook.write_safely(given.out, as_csv(_table(rows))))
    show(f"{drawn} of {count} plan{'s' * (count != 1)} in {given.out.name}")


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
    """Words in one line."""
    return " ".join(text.split())


def _table(rows: Sequence[tuple[Cell, ...]]) -> Sheet:
    return Sheet("Plans", ("name", *COLUMNS, "issue"), tuple(rows))
