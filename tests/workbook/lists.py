"""Long lists of prices and of runs, made from the shipped catalogues."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from core.inputs.prices import Price
from core.prices.catalogue import shipped
from core.prices.importing import FIELDS
from core.runs.published import FILE


def many_prices(count: int) -> tuple[Price, ...]:
    """So many different prices of this autumn."""
    base = shipped()
    return tuple(
        replace(
            base[number % len(base)],
            price=round(base[number % len(base)].price * (1 + number / 1e6), 4),
            date=(date(2026, 10, 1) + timedelta(days=number % 50)).isoformat(),
            source=f"{base[number % len(base)].source}, row {number}",
        )
        for number in range(count)
    )


def long_list(folder: Path, count: int) -> Path:
    """A workbook of so many rows, days and figures as such."""
    file = folder / "long list.xlsx"
    book = xlsxwriter.Workbook(file)
    page, day = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
    page.write_row(0, 0, FIELDS)
    for row, price in enumerate(many_prices(count), 1):
        for column, name in enumerate(FIELDS):
            if name == "date":
                page.write_datetime(row, column, date.fromisoformat(price.date), day)
            else:
                page.write(row, column, getattr(price, name) or None)
    book.close()
    return file


def many_runs(folder: Path, count: int) -> Path:
    """A text of so many rows: the shipped runs under other names, again and again."""
    with FILE.open(encoding="utf-8", newline="") as text:
        heads, *rows = csv.reader(text)
    file = folder / "many runs.csv"
    with file.open("w", encoding="utf-8", newline="") as text:
        csv.writer(text).writerows(
            [heads, *((f"{rows[n % len(rows)][0]} {n}", *rows[n % len(rows)][1:]) for n in range(count))]
        )
    return file
