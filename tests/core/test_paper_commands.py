"""Paper from the command line: the parts that are named, on the sheet that is named; mistakes are one line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core import workbook
from core.commands import run
from core.paper import Job, Size
from core.papers.parts import names
from tests.core.printed import TUNED
from tests.shorter import short

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan in a file nobody changes."""
    path = tmp_path_factory.mktemp("plans") / "plan.xlsx"
    assert workbook.save(short(TUNED), path) == ()
    return path


class Printer:
    """Keeps what is printed."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def __call__(self, job: Job) -> bytes:
        self.jobs.append(job)
        return b"%PDF"


def test_the_parts_that_are_named_are_written_as_pdf(file: Path, tmp_path: Path) -> None:
    printer, path = Printer(), tmp_path / "out.pdf"
    words = ("summary", str(file), "--parts", "months, Money,decisions", "--pdf", str(path), "--paper", "letter")
    assert run((*words, "--grey"), printer, TODAY, "2026-11-26 09:30") == 0
    (job,) = printer.jobs
    assert [paper.title for paper in job.papers] == ["Money", "Decisions", "Monthly sheet"]
    assert (job.title, job.size, job.in_grey) == (TUNED, Size.LETTER, True)
    assert all("printed 2026-11-26 09:30" in paper.footer for paper in job.papers)
    assert path.read_bytes() == b"%PDF"


def test_without_parts_the_full_report_is_written(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.papers.parts.compared", lambda _: iter(()))
    monkeypatch.setattr("core.summary.comparison", lambda *_: [])
    monkeypatch.setattr("core.papers.subject.whole", lambda _: None)
    printer = Printer()
    assert run(("summary", str(file), "--pdf", str(tmp_path / "out.pdf")), printer, TODAY) == 0
    assert [paper.title for paper in printer.jobs[0].papers] == ["Full report"]
    assert "printed 2026-11-26" in printer.jobs[0].papers[0].footer


@pytest.mark.parametrize(
    ("parts", "says"),
    [("board,boards", f"no part called “boards”; the parts are {', '.join(names())}"), (" , ", "No part is chosen")],
)
def test_a_mistake_is_one_line_and_nothing_is_written(
    parts: str, says: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.pdf"
    assert run(("summary", str(file), "--parts", parts, "--pdf", str(path)), Printer(), TODAY) == 2
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1
    assert not path.exists()
