"""The program without a window: make, evaluate, change and print plans from the command line."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from core import (
    actuals_commands,
    arrange,
    comparison_commands,
    examples,
    frames,
    input_commands,
    machine_commands,
    manual_commands,
    model_commands,
    paper_commands,
    price_commands,
    roster_commands,
    run_commands,
    uncertainty_commands,
    workbook,
)
from core.checks import check
from core.explain import explain, uses
from core.headline import headline
from core.issues import Invalid, Issue
from core.keys import DECISIONS, place_of
from core.paper import Job
from core.plan import Case, Plan
from core.results import Results, evaluate
from core.sheet import as_csv
from core.terminal import full_key, load, output, save, show, tell, warn, whole

WORDS = (
    *("new", "evaluate", "machines", "models", "cases", "compare", "decisions", "simulate", "batch"),
    *("set", "summary", "explain"),
    *("actuals", "prices", "roles", "roster", "estimate", "accelerators", "examples", "inputs", "manual"),
)
UNCERTAIN = ("simulate", "batch")
DATED = MappingProxyType(
    {"prices": price_commands.run, "actuals": actuals_commands.run, "inputs": input_commands.run}
)  # where the day of today matters
CATALOGUES = MappingProxyType(
    {
        "roles": roster_commands.run,
        "roster": roster_commands.run,
        "estimate": run_commands.run,
        "accelerators": run_commands.run,
    }
)


class _Arguments(argparse.ArgumentParser):
    """Arguments whose mistakes are one sentence."""

    def error(self, message: str) -> NoReturn:
        """Refuse with the reason."""
        raise Invalid(f"{message}; see {self.prog} --help")


def run(argv: Sequence[str], printed: Callable[[Job], bytes], today: date, now: str = "") -> int:
    """Do what the arguments say; 0 when done, 2 with one line on standard error when not.

    `printed` turns a job into the bytes of a PDF; `today` tells old prices, `now` is the time for stamps, in words.
    """
    try:
        given = parser().parse_args(argv)
        if given.word in UNCERTAIN:
            uncertainty_commands.run(given, now or f"{today:%Y-%m-%d}")
        elif given.word == "summary":
            paper_commands.run(given, printed, today, now or f"{today:%Y-%m-%d}")
        else:
            _dispatch(given, printed, today)
    except Invalid as refused:
        tell(f"headwater: {refused}")
        return 2
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


def parser() -> argparse.ArgumentParser:
    """The arguments of every command, with their help."""
    made = _Arguments(prog="headwater", description="Plan a language model: machines, people, model, money.")
    words = made.add_subparsers(dest="word", required=True, parser_class=_Arguments)
    new = words.add_parser("new", help="write a new plan")
    new.add_argument("--example", default=examples.DENSE, help="the example to start from")
    output(new)
    look = words.add_parser("evaluate", help="print what follows from a plan")
    look.add_argument("file", type=Path)
    look.add_argument("--case", help="option numbers i,j,k of infrastructure, team, architecture")
    look.add_argument("--scenario", type=int, help="number of the scenario; 0 is the plan as it stands")
    look.add_argument("--json", action="store_true", help="all rows as JSON")
    look.add_argument("--csv", type=Path, help="write the monthly rows as a table")
    machine_commands.arguments(words)
    model_commands.arguments(words)
    comparison_commands.arguments(words)
    uncertainty_commands.add(words)
    change = words.add_parser("set", help="change inputs of a plan")
    change.add_argument("file", type=Path)
    change.add_argument("changes", nargs="+", metavar="key=value")
    output(change)
    paper_commands.add(words)
    why = words.add_parser("explain", help="how a row is calculated, in words")
    why.add_argument("file", type=Path)
    why.add_argument("key", help="the row's key, as evaluate --json names it")
    actuals_commands.add(words)
    price_commands.add(words)
    roster_commands.add(words)
    run_commands.add(words)
    words.add_parser("examples", help="list the examples")
    input_commands.add(words)
    manual_commands.add(words)
    return made


def _dispatch(given: argparse.Namespace, printed: Callable[[Job], bytes], today: date) -> None:
    match given.word:
        case "cases" | "compare" | "decisions":
            comparison_commands.run(given, printed, today)
        case word if word in DATED:
            DATED[word](given, today)
        case "manual":
            manual_commands.run(given, parser())
        case word if word in CATALOGUES:
            CATALOGUES[word](given)
        case _:
            _plan(given)


def _plan(given: argparse.Namespace) -> None:
    match given.word:
        case "new":
            save(examples.example(given.example), given)
        case "evaluate":
            _evaluate(given)
        case "machines" | "models":
            told = machine_commands.told if given.word == "machines" else model_commands.told
            show(told(evaluate(_active(load(Path(given.file)), given.scenario)), given))
        case "set":
            save(_changed(load(given.file, given), given.changes), given)
        case "explain":
            plan = load(given.file)
            used = uses(plan, given.key)
            show("\n".join((explain(plan, given.key), *(f"used by: {label}" for label in used))))
        case _:
            show("\n".join(examples.NAMES))


def _changed(plan: Plan, changes: Sequence[str]) -> Plan:
    for change in changes:
        key, mark, text = change.partition("=")
        if not mark:
            raise Invalid(f"“{change}” is not key=value; write it like infrastructure.1.price=3.90")
        plan = _put(plan, key.strip(), text)
    return plan


def _put(plan: Plan, key: str, text: str) -> Plan:
    """The plan with one input, chosen option (`case.team=2`) or active scenario (`scenario=1`) changed."""
    section, _, rest = key.partition(".")
    if key == "scenario":
        return arrange.activate(plan, whole(key, text))
    if section == "case" and rest in DECISIONS:
        return plan.choose(rest, whole(key, text) - 1)
    key = full_key(plan, key)
    return plan.put(key, place_of(key).kind.from_text(text))


def _case(plan: Plan, text: str | None) -> Case:
    """The case of option numbers counted from one."""
    if text is None:
        return plan.case
    parts = text.split(",")
    if len(parts) != len(DECISIONS):
        raise Invalid(f"“{text}” is not a case; write three option numbers, like 1,2,1")
    picked = [whole("an option of --case", part) - 1 for part in parts]
    for section, option in zip(DECISIONS, picked, strict=True):
        plan.option(section, option)
    return Case(*picked)


def _active(plan: Plan, scenario: int | None) -> Plan:
    """The plan with another scenario active, if one is named."""
    return plan if scenario is None else arrange.activate(plan, scenario)


def _evaluate(given: argparse.Namespace) -> None:
    plan = _active(load(given.file), given.scenario)
    plan = replace(plan, case=_case(plan, given.case))
    results = evaluate(plan)
    issues = check(plan, results)
    if given.csv:
        warn(workbook.write_safely(given.csv, as_csv(frames.months_sheet(results))))
    show(json.dumps(as_json(results, issues), indent=1) if given.json else _lines(results, issues))


def as_json(results: Results, issues: tuple[Issue, ...]) -> dict[str, Any]:
    """Headline figures and all rows; a month after the horizon stands for «not within it»."""
    plan, case = results.plan, results.case
    return {
        "plan": plan.general.title,
        "case": [getattr(case, section) + 1 for section in DECISIONS],
        "scenario": plan.scenario,
        "horizon": results.never - 1,
        "released": results.released,
        "cash_lasts": results.cash_lasts,
        "headline": {each.key: results.once(each.key) for each in headline(results)},
        "rows": [
            {
                "key": row.line.key,
                "label": row.line.label,
                "unit": row.line.unit.symbol,
                "section": row.line.section,
                "values": row.values,
            }
            for row in results.rows.values()
        ],
        "issues": [
            {
                "where": issue.where,
                "says": issue.says,
                "grave": issue.grave,
                "fix": issue.fix.words if issue.fix else "",
            }
            for issue in issues
        ],
    }


def _lines(results: Results, issues: tuple[Issue, ...]) -> str:
    lines = [f"{each.label:<18} {each.value:<16} {each.context}" for each in headline(results)]
    lines += [
        "",
        *(
            f"{row.line.label:<52} {row.line.unit.show(row.values[0])}"
            for row in results.rows.values()
            if row.line.phase.value == "end"
        ),
    ]
    return "\n".join([*lines, *(f"! {issue}" for issue in issues)])
