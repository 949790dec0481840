"""Prices from the command line: list the catalogue, use a price in a plan, import a list into a plan."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from core.inputs.prices import Price
from core.issues import Invalid
from core.keys import place_of
from core.prices.catalogue import Filter, choices, is_old, matching, origin_words, shipped, use, with_list
from core.prices.importing import FIELDS, PER_GPU, PER_INSTANCE, Imported, Mapping, Table, guess, steps
from core.terminal import full_key, load, output, save, show, whole
from core.workbook.tables import read_table

EXACT = ("accelerator", "provider", "term")
DAYS = ("since", "until")
MOST_NAMED = 12  # names in a sentence


def add(words: Any) -> None:
    """Add the command and its two doings to the words of the program."""
    prices = words.add_parser("prices", help="list prices, use one in a plan, import a list")
    prices.add_argument("--own", type=Path, metavar="PLAN", help="list the plan's own prices instead of the catalogue")
    prices.add_argument("--json", action="store_true")
    _filters(prices)
    doings = prices.add_subparsers(dest="doing", parser_class=type(prices), metavar="{use,import}")
    using = doings.add_parser("use", help="put a listed price into an input of a plan")
    using.add_argument("file", type=Path)
    using.add_argument("key", help="the input, such as infrastructure.1.price")
    using.add_argument("number", help="number of the row in the list, as these filters list it")
    using.add_argument("--mine", action="store_true", help="number of a row in the plan's own list")
    _filters(using)
    output(using)
    taking = doings.add_parser("import", help="add the sound rows of a .csv or .xlsx to the plan's own prices")
    taking.add_argument("file", type=Path)
    taking.add_argument("list", type=Path)
    taking.add_argument("--sheet", help="the sheet of the workbook that holds the list")
    taking.add_argument("--unit", choices=("gpu", "instance"), help="what one hour of the price pays for")
    taking.add_argument("--column", action="append", default=[], metavar="FIELD=HEAD", help=", ".join(FIELDS))
    taking.add_argument("--constant", action="append", default=[], metavar="FIELD=WORDS", help="holds for all rows")
    taking.add_argument("--take-suspect", action="store_true", help="take the suspect rows too")
    output(taking)


def _filters(parser: argparse.ArgumentParser) -> None:
    """What is wanted; a filter that is not given leaves no trace, so that either place of it counts."""
    for name in EXACT:
        parser.add_argument(f"--{name}", default=argparse.SUPPRESS)
    for name in DAYS:
        parser.add_argument(f"--{name}", default=argparse.SUPPRESS, metavar="DAY", help="written 2026-11-22")
    parser.add_argument("--words", default=argparse.SUPPRESS, help="all of these words occur in the row")


def run(given: argparse.Namespace, today: date) -> None:
    """List prices, use one, or import a list."""
    match given.doing:
        case "use":
            _use(given)
        case "import":
            _import(given, today)
        case _:
            _list(given, today)


def _list(given: argparse.Namespace, today: date) -> None:
    prices = _wanted(shipped() if given.own is None else load(given.own).prices, given)
    if given.json:
        rows = [{"row": n, **asdict(price), "old": is_old(price, today)} for n, price in enumerate(prices, 1)]
        show(json.dumps(rows, indent=1))
        return
    show("\n".join(_line(number, price, today) for number, price in enumerate(prices, 1)) or "no price is like that")


def _line(number: int, price: Price, today: date) -> str:
    age = "old" if is_old(price, today) else ""
    return (
        f"{number:>5} {price.price:>9.4f} $  {price.accelerator:<16} {price.provider:<24} {price.term:<24} "
        f"{price.date:<10} {age:<3}  {', '.join(filter(None, (price.instance, price.region, price.source)))}"
    )


def _wanted(prices: tuple[Price, ...], given: argparse.Namespace) -> tuple[Price, ...]:
    """The prices that pass the filters.

    Raises:
        Invalid: no price has what a filter names, or a day is none.
    """
    wanted = Filter(**{name: getattr(given, name, "") for name in (*EXACT, *DAYS, "words")})
    for name in EXACT:
        _refuse_unknown(name, getattr(wanted, name), choices(prices, name))
    for name in DAYS:
        _refuse_no_day(name, getattr(wanted, name))
    return matching(prices, wanted)


def _refuse_unknown(name: str, asked: str, known: tuple[str, ...]) -> None:
    if asked and asked.casefold() not in (each.casefold() for each in known):
        near = [each for each in known if asked.casefold() in each.casefold()] or list(known)
        raise Invalid(f"No price is of the {name} “{asked}”; there are {_named(near)}")


def _named(names: Sequence[str]) -> str:
    """Some names in a sentence."""
    shown = ", ".join(names[:MOST_NAMED]) or "none"
    return f"{shown} and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else shown


def _refuse_no_day(name: str, asked: str) -> None:
    try:
        right = not asked or date.fromisoformat(asked).isoformat() == asked
    except ValueError:
        right = False
    if not right:
        raise Invalid(f"--{name} must be a day, written 2026-11-22; it is “{asked}”")


def _use(given: argparse.Namespace) -> None:
    plan = load(given.file, given)
    prices = _wanted(plan.prices if given.mine else shipped(), given)
    number = whole("the number of the row", given.number)
    if not 1 <= number <= len(prices):
        raise Invalid(f"The list has {len(prices)} rows like that; there is no row {number}")
    key, price = full_key(plan, given.key), prices[number - 1]
    save(use(plan, key, price), given)
    show(f"{key} = {place_of(key).kind.to_text(price.price)} $ / GPU-h: {origin_words(price)}")


def _import(given: argparse.Namespace, today: date) -> None:
    plan = load(given.file, given)
    table = _table(given)
    *_, last = steps(table, _mapping(table, given), (*shipped(), *plan.prices), today)
    found = last.imported or Imported((), (), ())
    taken = found.prices + (tuple(price for _, price in found.suspect) if given.take_suspect else ())
    show("\n".join((*_findings(found), _sum(found, len(taken)))))
    if not taken:
        raise Invalid(f"Nothing of {given.list.name} was taken over; look at what was found, or --take-suspect")
    save(with_list(plan, plan.prices + taken), given)


def _findings(found: Imported) -> Iterable[str]:
    """Every finding in a line: refused rows, then what makes others suspect, in the order of the file."""
    return (
        f"row {each.row:>5}  {'refused' if each.grave else 'suspect'}  {each.rule.value}: {each.says}"
        for each in found.found
    )


def _sum(found: Imported, taken: int) -> str:
    refused = len({each.row for each in found.found if each.grave})
    return f"{len(found.prices)} sound, {len(found.suspect)} suspect, {refused} refused; {taken} taken over"


def _table(given: argparse.Namespace) -> Table:
    """The sheet that is asked for; else the first that has a head of a price."""
    tables = read_table(given.list)
    if given.sheet is None:
        return next((table for table in tables if guess(table).column("price") >= 0), tables[0])
    for table in tables:
        if table.name.casefold() == given.sheet.casefold():
            return table
    raise Invalid(
        f"{given.list.name} has no sheet “{given.sheet}”; there are {_named([table.name for table in tables])}"
    )


def _mapping(table: Table, given: argparse.Namespace) -> Mapping:
    """What the columns mean: by their heads, and as the arguments say."""
    mapping = guess(table)
    columns, constants = list(mapping.columns), list(mapping.constants)
    heads = [head.casefold() for head in table.columns]
    for place, head in _stated("column", given.column):
        if head and head.casefold() not in heads:
            raise Invalid(f"There is no column “{head}”; there are {_named(table.columns)}")
        columns[place] = heads.index(head.casefold()) if head else -1
    for place, words in _stated("constant", given.constant):
        constants[place] = words
    unit = {"gpu": PER_GPU, "instance": PER_INSTANCE}.get(given.unit, mapping.unit)
    return replace(mapping, columns=tuple(columns), constants=tuple(constants), unit=unit)


def _stated(option: str, texts: list[str]) -> Iterable[tuple[int, str]]:
    """Place of an attribute and what is said of it, from words like price=$/h."""
    for text in texts:
        field, mark, said = text.partition("=")
        if not mark or field.strip() not in FIELDS:
            raise Invalid(f"--{option} “{text}” must name one of {', '.join(FIELDS)}; write it like price=$/h")
        yield FIELDS.index(field.strip()), said.strip()
