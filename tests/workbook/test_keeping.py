"""What somebody has put beside a plan stays when the plan is saved: sixty features of spreadsheets, probe by probe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from core import workbook
from core.examples import TUNED_8
from core.plan import Plan
from core.remarks import counted
from core.workbook import load
from core.workbook.keeping.over import Kept, over
from core.workbook.keeping.package import BOOK, Package
from core.workbook.keeping.spans import Value, cells_of, strings_of
from core.workbook.sheet_names import own_sheets
from tests.saved import content
from tests.shorter import short
from tests.workbook import judges
from tests.workbook.featured import PROBES, featured

IDS = tuple(name for name, _ in PROBES)


@cache
def base() -> bytes:
    return featured(content(short(TUNED_8)))


def edited() -> Plan:
    return short(TUNED_8).put("money.cash", 9e6).put("general.title", "A < B & “C”")


def longer() -> Plan:
    plan = edited().put("general.horizon", short(TUNED_8).general.horizon + 3)
    return replace(plan, infrastructure=(*plan.infrastructure, replace(plan.infrastructure[0], name="Another")))


@cache
def saved(kind: str) -> Kept:
    now = edited() if kind == "values" else longer()
    return over(base(), content(short(TUNED_8)), content(now))


def meant(file: bytes) -> dict[str, dict[tuple[int, int], tuple[str | None, Value]]]:
    """What each cell of each sheet says, however it is written."""
    package = Package(file)
    strings, found = strings_of(package), {}
    for sheet in package.sheets:
        cells = cells_of(package.parts[sheet.part], strings)
        if cells is not None:
            filled = {at: (cell.formula, cell.value) for at, cell in cells.at.items()}
            found[sheet.title] = {at: both for at, both in filled.items() if both != (None, None)}
    return found


@pytest.mark.parametrize(("name", "probe"), PROBES, ids=IDS)
def test_a_feature_stays(name: str, probe: Callable[[Package], object]) -> None:
    before = probe(Package(base()))
    assert before is not None, f"the workbook has no {name}"
    assert probe(Package(saved("values").content)) == before
    assert probe(Package(saved("structure").content)) == before


def links_owner(part: str) -> str:
    """The part whose relations a part holds."""
    return part.replace("_rels/", "").removesuffix(".rels")


@pytest.mark.parametrize("kind", ["values", "structure"])
def test_parts_of_others_stay_byte_for_byte_and_the_plan_is_the_new_one(kind: str, tmp_path: Path) -> None:
    before, after = Package(base()), Package(saved(kind).content)
    ours = {sheet.part for sheet in before.sheets if sheet.title in own_sheets(longer())}
    for _ in range(2):  # drawings, and the charts in them
        ours |= {link.target for part in ours for link in before.links(part)}
    ours |= {BOOK, "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"}
    theirs = [name for name in before.parts if name not in ours and links_owner(name) not in ours]
    assert len(theirs) > 40
    assert [name for name in theirs if before.parts[name] != after.parts.get(name)] == []
    assert saved(kind).lost == ()
    file = tmp_path / "after.xlsx"
    file.write_bytes(saved(kind).content)
    opened = load(file)
    assert opened.plan == (edited() if kind == "values" else longer())
    assert opened.issues == ()


@pytest.mark.parametrize("kind", ["values", "structure"])
def test_our_sheets_say_what_they_say_on_their_own(kind: str) -> None:
    alone = meant(content(edited() if kind == "values" else longer()))
    together = meant(saved(kind).content)
    assert {title: together[title] for title in alone} == alone


def test_only_sheets_with_other_values_change() -> None:
    before, after = Package(base()), Package(saved("values").content)
    changed = {name for name in before.parts if before.parts[name] != after.parts[name]}
    assert changed <= {sheet.part for sheet in before.sheets} | {BOOK}


def test_saving_twice_the_same_changes_nothing() -> None:
    first = saved("values").content
    again = over(first, content(edited()), content(edited()))
    assert Package(again.content).parts == Package(first).parts


def test_a_file_of_nothing_but_a_plan_is_written_anew(tmp_path: Path) -> None:
    plan = short(TUNED_8)
    workbook.save(plan, tmp_path / "plan.xlsx")
    assert load(tmp_path / "plan.xlsx").origin is None
    assert workbook.ready(plan, origin=None).content == content(plan)


@pytest.mark.deep
def test_a_sample_that_got_a_value_keeps_its_rows_so_that_all_sheets_are_saved_cell_by_cell() -> None:
    plan = short(TUNED_8)
    now = plan.put("money.cash", 9e6).put("team.1.seats.1.salary", 123_456)
    assert counted(now) != counted(plan)
    kept_cell_by_cell(over(base(), content(plan), content(now)).content, now, "Remarks", "As saved")


def test_a_value_from_elsewhere_that_is_stated_keeps_the_row_of_its_origin(tmp_path: Path) -> None:
    plan = short(TUNED_8)
    origin = next(each for each in plan.origins if each.low < each.high)
    now = plan.put(origin.key, plan.get(origin.key) * 1.01)
    made = over(base(), content(plan), content(now))
    kept_cell_by_cell(made.content, now, "Origins", "As saved")
    (tmp_path / "plan.xlsx").write_bytes(made.content)
    opened = load(tmp_path / "plan.xlsx")
    assert (opened.plan, opened.issues, opened.changes) == (now, (), ())


def kept_cell_by_cell(made: bytes, now: Plan, *titles: str) -> None:
    """Assert that a saved file says what a plan says, and that its sheets, of which these changed, look as before."""
    before, after = Package(base()), Package(made)
    changed = {sheet.title for sheet in before.sheets if before.parts[sheet.part] != after.parts[sheet.part]}
    assert set(titles) <= changed
    for title in titles:
        part = next(sheet.part for sheet in before.sheets if sheet.title == title)
        once, then = (cells_of(each.parts[part], strings_of(each)) for each in (before, after))
        assert once is not None
        assert then is not None
        assert {at: cell.style for at, cell in then.at.items()} == {at: cell.style for at, cell in once.at.items()}
    assert before.parts["xl/styles.xml"] == after.parts["xl/styles.xml"]
    assert {title: meant(made)[title] for title in meant(content(now))} == meant(content(now))


@pytest.mark.libreoffice
def test_into_a_file_libreoffice_has_saved_the_plan_goes_cell_by_cell_and_calculates_the_same(tmp_path: Path) -> None:
    plan, now = short(TUNED_8), edited()
    (tmp_path / "plan.xlsx").write_bytes(content(plan))
    (theirs,) = judges.by_libreoffice([tmp_path / "plan.xlsx"], tmp_path)
    opened = load(theirs)
    assert (opened.plan, opened.issues, opened.changes, opened.foreign) == (plan, (), (), ())
    assert opened.origin is not None
    made = workbook.ready(now, origin=opened.origin)
    assert made.lost == ()
    before, after = Package(theirs.read_bytes()), Package(made.content)
    assert {name for name in before.parts if before.parts[name] != after.parts[name]} <= {
        *(sheet.part for sheet in before.sheets),
        BOOK,
    }
    (tmp_path / "again.xlsx").write_bytes(made.content)
    (again,) = judges.by_libreoffice([tmp_path / "again.xlsx"], tmp_path)
    wanted = judges.without_memory(judges.expected(content(now)))
    assert judges.differences(wanted, judges.values(again, wanted), judges.coarse(now)) == []
    assert load(again).plan == now
