"""Print each figure with its target; the exit code is 1 when even the best round misses one by a quarter."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from core.comparison.cases import everything
from core.compiled import user_cache
from core.examples import DENSE, example
from core.keys import DECISIONS, MOST_OPTIONS
from core.plan import Plan
from core.prices.catalogue import shipped, with_list
from core.prices.importing import guess, steps
from core.results import evaluate
from core.runs.reading import read_rows
from core.runs.written import estimates
from core.sheet import as_csv
from core.workbook import load, ready, save
from core.workbook.tables import read_table
from tests.bench import llm48_speed, uncertainty
from tests.bench.measures import ROUNDS, Measure, milliseconds, script
from tests.bench.switches import switches
from tests.workbook.lists import long_list, many_prices, many_runs
from ui import theme as themes
from ui.document import Document
from ui.settings import Settings
from ui.start import application
from ui.turns import turns
from ui.window import Window

FILLED = 3.25  # of the target to a shown frame: 250 modules that declare a plan, its first reading, the first page
EDITS, FEW = 20, 3
PAGES = ("overview", "infrastructure", "team", "architecture", "money")
HEAVY, NONE = "imported before the window is shown: ", "none of the heavy libraries"
EMPTY = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1280, 720); window.show(); app.processEvents()
print(time.perf_counter() - began)
"""
OURS = """
import sys, time; began = time.perf_counter()
import main
from PySide6.QtWidgets import QApplication
import ui.start
def filled(window, *rest):
    print(*sorted(HEAVY & set(sys.modules)), file=sys.stderr)
    QApplication.processEvents()
    print(time.perf_counter() - began)
    fill(window, *rest)
    window.repaint()  # the figures are seen; charts and comparisons follow soon after
    print(time.perf_counter() - began)
    window.document.history.setClean()
    window.close()
HEAVY = {"numpy", "pandas", "matplotlib", "openpyxl", "xlsxwriter"}
fill, ui.start._fill = ui.start._fill, filled
main.main()
"""


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Variables for windows on a screen of their own where Xvfb is there, else on none."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if shutil.which("Xvfb") is None:
        yield {**kept, "QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(  # a display number of its own choice
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"],  # noqa: S607 - found on the path
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        yield {**kept, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def start(environment: dict[str, str], settings: Path, target: float) -> tuple[list[Measure], str]:
    """Start to shown window, and to the filled one, over an empty window's start, pair by pair."""
    ours = {**environment, "HEADWATER_SETTINGS": str(settings)}
    script(EMPTY, environment)  # the first of each fills the disk cache and writes what Python compiles
    script(OURS, ours)
    shown, filled, heavy = [], [], ""
    for _ in range(ROUNDS):
        (floor,), _ = script(EMPTY, environment)
        (seen, full), heavy = script(OURS, ours)
        shown.append(seen / floor)
        filled.append(full / floor)
    where = environment["QT_QPA_PLATFORM"]
    return [
        Measure(f"start to shown window over an empty one, {where}", tuple(shown), target, "times"),
        Measure(f"start to filled window over an empty one, {where}", tuple(filled), target * FILLED, "times"),
    ], heavy


def dressed() -> QApplication:
    """The application in its usual theme: styled widgets take longer than bare ones."""
    app = application("")
    themes.apply(app, themes.load(themes.USUAL))
    return app


def rest() -> None:
    """Let the window do all that waits for its turn."""
    QApplication.processEvents()
    while not turns().is_idle:
        QApplication.processEvents()


def edits(window: Window, document: Document, page: str) -> list[Measure]:
    """An edit with every view updated, without and with the painting that follows."""
    window.tabs.show_page(page)
    rest()
    updated, painted = [], []
    for count in range(EDITS):
        began = time.perf_counter()
        document.put("infrastructure.1.price", 4.0 + count / 100)
        updated.append((time.perf_counter() - began) * 1e3)
        rest()
        painted.append((time.perf_counter() - began) * 1e3)
    return [
        Measure(f"edit, views updated: {page}", tuple(updated), 16.0, "ms"),
        Measure(f"edit, painted too: {page}", tuple(painted), 100.0, "ms"),
    ]


def files(plan: Plan, folder: Path) -> list[Measure]:
    """Saving and opening the example, also with a long price list, and importing such a list."""
    file = folder / "plan.xlsx"
    save(plan, file)
    bare = bare_writer(file.read_bytes())
    pairs = [(milliseconds(lambda: save(plan, file)), milliseconds(bare)) for _ in range(FEW)]
    opened = tuple(milliseconds(lambda: load(file)) for _ in range(ROUNDS))
    read = [(milliseconds(lambda: load(file)), milliseconds(lambda: load_workbook(file))) for _ in range(FEW)]
    theirs = put_into(plan, file)
    priced = with_list(plan, many_prices(10_000))
    saved_prices = tuple(milliseconds(lambda: save(priced, file)) for _ in range(FEW))
    opened_prices = tuple(milliseconds(lambda: load(file)) for _ in range(FEW))
    prices = long_list(folder, 10_000)
    taken = tuple(milliseconds(lambda: imported(prices)) for _ in range(FEW))
    runs = many_runs(folder, 10_000)
    estimated = tuple(milliseconds(lambda: as_csv(estimates(read_rows(read_table(runs)[0])))) for _ in range(FEW))
    return [
        Measure("save over a bare writer of the same cells", tuple(own / floor for own, floor in pairs), 1.5, "times"),
        Measure("save the example", tuple(own for own, _ in pairs), 1600.0, "ms"),
        Measure("open the example", opened, 1000.0, "ms"),
        Measure("open over a bare reader of the same file", tuple(own / floor for own, floor in read), 2.0, "times"),
        Measure("save the example into a file of others", theirs, 8000.0, "ms"),
        Measure("save with 10,000 prices of its own", saved_prices, 2800.0, "ms"),
        Measure("open with 10,000 prices of its own", opened_prices, 3000.0, "ms"),
        Measure("import a price list of 10,000 rows", taken, 2000.0, "ms"),
        Measure("estimate a list of 10,000 runs", estimated, 5000.0, "ms"),
    ]


def put_into(plan: Plan, file: Path) -> tuple[float, ...]:
    """Saving a changed plan into a workbook in which somebody has a sheet of their own."""
    book = load_workbook(file)
    book.create_sheet("Board")
    book.save(file.with_name("board.xlsx"))
    origin = load(file.with_name("board.xlsx")).origin
    return tuple(milliseconds(lambda: ready(plan.put("money.cash", 5e6 + 1), origin=origin)) for _ in range(FEW))


def bare_writer(content: bytes) -> Callable[[], object]:
    """Writing all cells of a workbook with XlsxWriter as it comes, from lists that are there already."""
    formulas, values = (load_workbook(io.BytesIO(content), data_only=only) for only in (False, True))
    cells = [
        (sheet.title, cell.row - 1, cell.column - 1, cell.value, values[sheet.title][cell.coordinate].value)
        for sheet in formulas
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]

    def write() -> None:
        book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
        sheets = {sheet.title: book.add_worksheet(sheet.title) for sheet in formulas}
        for title, row, column, value, shown in cells:
            if isinstance(value, str) and value.startswith("="):
                sheets[title].write_formula(row, column, value, None, shown)
            else:
                sheets[title].write(row, column, value)
        book.close()

    return write


def combinations(plan: Plan) -> list[Measure]:
    """Every case at once of the largest plan there is, and taking one over in the window."""
    options = {name: tuple(getattr(plan, name)) for name in DECISIONS}
    most: dict[str, Any] = {
        name: tuple(replace(each[place % len(each)], name=f"{name} {place}") for place in range(MOST_OPTIONS))
        for name, each in options.items()
    }
    largest = replace(plan, general=replace(plan.general, horizon=48.0), **most)
    read = tuple(milliseconds(lambda: everything(largest)) for _ in range(FEW))
    return [Measure(f"{MOST_OPTIONS**3} cases over 48 months", read, 1000.0, "ms")]


def choosing(window: Window, document: Document) -> Measure:
    """Another case is taken over, all views of it shown."""
    window.tabs.show_page("compare")
    rounds = []
    for turn in range(EDITS):
        began = time.perf_counter()
        document.replace(document.plan.choose("infrastructure", turn % 2).choose("team", turn % 2), "choose")
        rounds.append((time.perf_counter() - began) * 1e3)
        QApplication.processEvents()
    return Measure("choose a case, views updated", tuple(rounds), 50.0, "ms")


def imported(file: Path) -> None:
    """Read a price list and look through it."""
    (table,) = read_table(file)
    assert [*steps(table, guess(table), shipped(), date(2026, 11, 22))][-1].imported is not None


def program(folder: Path) -> tuple[list[Measure], list[str]]:
    """The program without worlds: start, edits, files; measures, and lines beside them."""
    plan = example(DENSE)
    with screen() as environment:
        measures, heavy = start(environment, folder / "settings", 2.0)
    if environment["QT_QPA_PLATFORM"] != "offscreen":
        measures += start({**environment, "QT_QPA_PLATFORM": "offscreen"}, folder / "settings", 2.0)[0]
    evaluated = tuple(milliseconds(lambda: evaluate(plan)) for _ in range(ROUNDS * 4))
    measures.append(Measure("evaluate the example", evaluated, 16.0, "ms"))
    app = dressed()
    document = Document(plan)
    window = Window(Settings(folder))
    window.resize(1440, 900)
    window.fill(document)
    window.show()
    app.processEvents()
    for page in PAGES:
        measures += edits(window, document, page)
    measures.append(choosing(window, document))
    measures += combinations(plan)
    measures += files(plan, folder)
    document.history.setClean()
    window.close()
    measures += switches(plan, folder)
    return measures, [f"{HEAVY}{heavy or NONE}"]


def main(word: str = "") -> int:
    """Measure everything that is quick, or one part with all that belongs to it, and print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        match word:
            case "llm48":
                parts = [llm48_speed.whole(folder, user_cache())]
            case "uncertainty":
                parts = [uncertainty.whole(folder)]
            case "switches":
                dressed()
                parts = [(switches(example(DENSE), folder), [])]
            case _:
                parts = [program(folder), uncertainty.quick()]
    measures = [measure for some, _ in parts for measure in some]
    lines = [line for _, some in parts for line in some]
    print(*(measure.line for measure in measures), *lines, sep="\n")  # noqa: T201 - a report
    is_heavy = any(line.startswith(HEAVY) and not line.endswith(NONE) for line in lines)
    return int(any(measure.is_far for measure in measures) or is_heavy)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
