"""What is printed above a sheet follows the plan, also where the sheet is somebody's and kept cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.examples import DENSE
from core.remarks import confirmed, samples
from core.workbook.keeping.headings import HEAD as HEADER
from core.workbook.keeping.headings import renewed
from core.workbook.keeping.over import over
from core.workbook.keeping.package import Package
from tests.saved import content
from tests.shorter import short
from tests.workbook import judges

HEAD = "<worksheet><headerFooter><oddHeader>{}</oddHeader></headerFooter></worksheet>"
OURS, LATER, BARE = (
    "&amp;LPlan&amp;C&amp;BSAMPLE: 4 of 9&amp;Rx",
    "&amp;LPlan&amp;C&amp;BSAMPLE: 3 of 9&amp;Rx",
    "&amp;LPlan&amp;Rx",
)


def headed(text: str) -> bytes:
    return HEAD.format(text).encode()


@pytest.mark.parametrize(
    ("theirs", "now", "wanted"),
    [
        (OURS, LATER, LATER),
        (OURS, BARE, BARE),
        ('&amp;L&amp;"Inter,Bold"&amp;11Plan&amp;CSAMPLE: 4 of 9&amp;R&amp;K00FF00x', LATER, LATER),
        ("&amp;CBoard only &amp;BSAMPLE: 4 of 9&amp;RMay", LATER, "&amp;CBoard only &amp;BSAMPLE: 3 of 9&amp;RMay"),
        ("&amp;CBoard only &amp;BSAMPLE: 4 of 9&amp;RMay", BARE, "&amp;CBoard only &amp;B&amp;RMay"),
        ("&amp;CBoard only", LATER, "&amp;CBoard only"),
    ],
)
def test_ours_is_written_anew_and_in_one_of_theirs_the_mark_alone(theirs: str, now: str, wanted: str) -> None:
    assert renewed(headed(theirs), headed(OURS), headed(now)) == headed(wanted)


def test_what_has_no_head_stays_as_it_is() -> None:
    assert renewed(b"<worksheet/>", headed(OURS), headed(BARE)) == b"<worksheet/>"


def heads(file: bytes) -> set[str]:
    package = Package(file)
    found = (HEADER.search(package.parts[sheet.part]) for sheet in package.sheets)
    return {each[1].decode() for each in found if each}


def test_once_no_value_is_a_sample_no_sheet_says_so() -> None:
    plan = short(DENSE)
    before, after = content(plan), content(confirmed(plan, tuple(samples(plan))))
    assert all("SAMPLE" in head for head in heads(before))
    assert not any("SAMPLE" in head for head in heads(over(before, before, after).content))


@pytest.mark.libreoffice
def test_also_in_a_file_that_libreoffice_has_saved(tmp_path: Path) -> None:
    plan = short(DENSE)
    before, after = content(plan), content(confirmed(plan, tuple(samples(plan))))
    (tmp_path / "plan.xlsx").write_bytes(before)
    (saved,) = judges.by_libreoffice([tmp_path / "plan.xlsx"], tmp_path)
    assert all("SAMPLE" in head for head in heads(saved.read_bytes()))
    assert not any("SAMPLE" in head for head in heads(over(saved.read_bytes(), before, after).content))
