"""A team of 12 seats and 3 vendors: the workbook calculates every month as the program does, in every case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.plan import Plan, cases
from core.results import broken, evaluate
from core.workbook import load, save
from core.workbook.layout import lay_out
from core.workbook.writer import contents
from tests.shorter import MONTHS
from tests.twelve_seats import twelve_seats
from tests.workbook import judges
from tests.workbook.test_parity import assert_same, selectors, spanning


def one_year() -> Plan:
    plan = twelve_seats()
    return replace(plan, general=replace(plan.general, horizon=MONTHS, leave=MONTHS))


def test_it_is_as_large_as_it_says() -> None:
    plan = twelve_seats()
    results = evaluate(plan)
    assert (len(plan.team[0].seats), len(plan.team[0].vendors), plan.general.horizon) == (12, 3, 36)
    assert results.once("exits_all") > 1
    assert max(results.months("vendors_fte")) > 2
    assert not broken(results)


def test_it_is_read_back_as_it_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "twelve.xlsx"
    save(twelve_seats(), file)
    opened = load(file)
    assert opened.plan == twelve_seats()
    assert not opened.issues


def test_the_live_selectors_give_both_teams_and_both_models() -> None:
    plan = one_year()
    base, layout = contents(plan), lay_out(plan)
    for case in (cases(plan)[0], cases(plan)[-1]):
        wanted = judges.expected(contents(replace(plan, case=case)))
        assert_same(plan, wanted, judges.by_formualizer(judges.stripped(base), selectors(layout, case, 0), wanted))


@pytest.mark.libreoffice
def test_libreoffice_gives_every_month_with_either_team_and_model(tmp_path: Path) -> None:
    plan = twelve_seats()
    files, wanted = [], []
    for number, case in enumerate(spanning(plan)):
        content = contents(replace(plan, case=case))
        files.append(tmp_path / f"case{number}.xlsx")
        files[-1].write_bytes(judges.stripped(content))
        wanted.append(judges.expected(content))
    for cells, file in zip(wanted, judges.by_libreoffice(files, tmp_path), strict=True):
        assert_same(plan, cells, judges.values(file, cells))
