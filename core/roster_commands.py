"""People from the command line: list the role catalogue, bring a roster into a plan, write one into a file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from core.inputs.team import SHARES
from core.issues import Invalid
from core.plan import Plan
from core.roles import LEVELS, REGIONS, SOUTH_EAST_ASIA, US, Role, roles
from core.roster.columns import A_MONTH, A_YEAR, DUTIES, NOTHING, SEA_PAY, US_PAY
from core.roster.importing import FIELDS, Imported, Mapping, Table, chosen, guess, look, with_seats
from core.terminal import load, output, save, show, warn, whole
from core.workbook.roster_file import save_roster
from core.workbook.tables import read_table

PLACES = MappingProxyType({"us": US, "sea": SOUTH_EAST_ASIA})
FILLED = MappingProxyType({"nothing": NOTHING, "duties": DUTIES, "us": US_PAY, "sea": SEA_PAY})


def add(words: Any) -> None:
    """Add the two commands to the words of the program."""
    listing = words.add_parser("roles", help="list the role catalogue")
    listing.add_argument("--region", choices=tuple(PLACES), help="pay of the United States or of South-East Asia alone")
    listing.add_argument("--json", action="store_true")
    roster = words.add_parser("roster", help="bring a list of people into a plan, or write one into a file")
    doings = roster.add_subparsers(dest="doing", required=True, parser_class=type(roster), metavar="{import,export}")
    taking = doings.add_parser("import", help="take the seats of a .csv or .xlsx into a team of a plan")
    taking.add_argument("file", type=Path)
    taking.add_argument("list", type=Path)
    _team(taking)
    taking.add_argument("--sheet", help="the sheet of the workbook that holds the list")
    taking.add_argument("--pay", choices=("year", "month"), help="what the salary of the list pays for")
    taking.add_argument("--column", action="append", default=[], metavar="FIELD=HEAD", help=", ".join(FIELDS))
    taking.add_argument("--catalogue", choices=tuple(FILLED), help="what is taken from the role catalogue for gaps")
    taking.add_argument("--add", action="store_true", help="add to the seats there are instead of replacing them")
    taking.add_argument("--strict", action="store_true", help="take only rows with nothing to look at")
    output(taking)
    giving = doings.add_parser("export", help="write the seats of a team into a .csv or .xlsx")
    giving.add_argument("file", type=Path)
    _team(giving)
    giving.add_argument("--out", type=Path, required=True)
    giving.add_argument("--replace", action="store_true", help="overwrite a file that is there")


def _team(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--team", help="number of the team; the chosen one if none is said")


def run(given: argparse.Namespace) -> None:
    """List roles, import a roster, or export one."""
    if given.word == "roles":
        _list(given)
    elif given.doing == "import":
        _import(given)
    else:
        _export(given)


def _list(given: argparse.Namespace) -> None:
    places = {key: region for key, region in PLACES.items() if given.region in {None, key}}
    if given.json:
        show(json.dumps([_facts(role, places) for role in roles()], indent=1))
        return
    show("\n".join(_line(role, places) for role in roles()))


def _facts(role: Role, places: dict[str, str]) -> dict[str, Any]:
    """A role with pay of a person a year, of a vendor a month."""
    bands = {key: role.bands[REGIONS.index(region)] for key, region in places.items()}
    return {
        "id": role.id,
        "role": role.name,
        "kind": role.kind,
        "manages": role.manages,
        "ramp": role.ramp,
        "on_call": role.is_on_call,
        "lead": role.lead,
        **{key: None if band is None else {level: band.at(level) for level in LEVELS} for key, band in bands.items()},
        **dict(zip(SHARES, role.shares, strict=True)),
        "date": role.source.date.isoformat(),
        "source": role.source.title,
        "grade": role.source.grade.value,
    }


def _line(role: Role, places: dict[str, str]) -> str:
    pay = "  ".join(f"{key} {_pay(role, region):<27}" for key, region in places.items())
    period = "a month" if role.is_vendor else "a year"
    return (
        f"{role.id:<24} {role.name:<46} {role.kind:<12} {pay} $ {period:<8} "
        f"{role.source.date:%Y-%m} {role.source.grade.value}"
    )


def _pay(role: Role, region: str) -> str:
    band = role.bands[REGIONS.index(region)]
    return "–" if band is None else " / ".join(f"{band.at(level):,.0f}" for level in LEVELS)


def _import(given: argparse.Namespace) -> None:
    plan = load(given.file, given)
    option, table = _option(plan, given), _table(given)
    staying = plan.team[option].seats if given.add else ()
    imported = look(table, _mapping(table, given), plan.general.start, staying)
    doubted = {draft.row for draft in imported.drafts if draft.doubts}
    seats, lost = chosen(imported, [row for row in imported.rows if not given.strict or row not in doubted])
    show("\n".join((*_findings(imported), _sum(imported, len(seats)))))
    warn([lost] if lost else [])
    if not seats:
        raise Invalid(f"Nothing of {given.list.name} was taken over; look at what was found")
    save(with_seats(plan, option, seats, added=given.add), given)


def _export(given: argparse.Namespace) -> None:
    if given.out.exists() and not given.replace:
        raise Invalid(f"{given.out} is there already; choose another name or --replace")
    plan = load(given.file, given)
    team = plan.team[_option(plan, given)]
    warn(save_roster(team.seats, given.out))
    show(f"{len(team.seats)} seat{'s' * (len(team.seats) != 1)} of “{team.name}” in {given.out.name}")


def _option(plan: Plan, given: argparse.Namespace) -> int:
    """The team that is asked for, counted from zero.

    Raises:
        Invalid: there is none of this number.
    """
    option = plan.case.team if given.team is None else whole("the number of the team", given.team) - 1
    plan.option("team", option)
    return option


def _findings(imported: Imported) -> Iterable[str]:
    """Every finding in a line, in the order of the file."""
    weights = {(True, False): "refused", (False, True): "note"}
    return (
        f"row {each.row:>5}  {weights.get((each.grave, each.is_note), 'look at'):<7}  {each.what}: {each.says}"
        for each in imported.found
    )


def _sum(imported: Imported, taken: int) -> str:
    rows = len(imported.drafts)
    unsaid = f"; the list says nothing of: {', '.join(imported.unsaid)}" if imported.unsaid else ""
    return f"{rows} row{'s' * (rows != 1)}, {rows - len(imported.rows)} refused; {taken} taken over{unsaid}"


def _table(given: argparse.Namespace) -> Table:
    """The sheet that is asked for; else the first that has a head of a name or a role."""
    tables: tuple[Table, ...] = read_table(given.list)
    if given.sheet is None:
        named = (table for table in tables if max(guess(table).column("name"), guess(table).column("role")) >= 0)
        return next(named, tables[0])
    for table in tables:
        if table.name.casefold() == given.sheet.casefold():
            return table
    raise Invalid(
        f"{given.list.name} has no sheet “{given.sheet}”; there are {', '.join(table.name for table in tables)}"
    )


def _mapping(table: Table, given: argparse.Namespace) -> Mapping:
    """What the columns mean: by their heads, and as the arguments say."""
    mapping = guess(table)
    columns, heads = list(mapping.columns), [head.casefold() for head in table.columns]
    for place, head in _stated(given.column):
        if head and head.casefold() not in heads:
            raise Invalid(f"There is no column “{head}”; there are {', '.join(table.columns)}")
        columns[place] = heads.index(head.casefold()) if head else -1
    period = {"year": A_YEAR, "month": A_MONTH}.get(given.pay, mapping.period)
    return replace(
        mapping, columns=tuple(columns), period=period, filled=FILLED.get(given.catalogue or "", mapping.filled)
    )


def _stated(texts: list[str]) -> Iterator[tuple[int, str]]:
    """Place of an attribute and the head of its column, from words like salary=Base pay."""
    for text in texts:
        field, mark, head = text.partition("=")
        if not mark or field.strip() not in FIELDS:
            raise Invalid(f"--column “{text}” must name one of {', '.join(FIELDS)}; write it like salary=Base pay")
        yield FIELDS.index(field.strip()), head.strip()
