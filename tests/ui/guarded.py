"""Files of a document in an empty window, with plans on the disk, and others who have them open or change them."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import workbook
from core.examples import TUNED_8
from core.plan import Plan
from core.safety.holders import own_lock
from core.workbook import Opened, load
from tests.saved import content
from tests.shorter import short
from ui import files as files_module
from ui.document import Document
from ui.files import Files
from ui.safety import backups as backups_module
from ui.safety import restoring, synced, theirs
from ui.safety.backups import Version
from ui.settings import Settings

PRICE = "infrastructure.1.price"
ROOT = Path(__file__).resolve().parents[2]
HOLD = (
    "import sys; from pathlib import Path; from ui.safety.locks import Lock; lock = Lock(Path(sys.argv[1])); "
    "print(lock.take() is None, flush=True); sys.stdin.read(); lock.leave()"
)
OFFICE = b"Anna Meer,anna,ws-7,26.11.2026 10:31,file:///some/user/4;"
OTHER_HOST = b"4711\nheadwater\nws-7\n00000000000000000000000000000000\n00000000-0000-0000-0000-000000000000\n"
NOTICED = 10_000  # milliseconds, on a machine that does much else


def plan_in(folder: Path, plan: Plan | None = None, name: str = "plan.xlsx") -> Path:
    """A plan on the disk, in a folder of its own."""
    folder.mkdir(exist_ok=True)
    Document(plan or short(TUNED_8)).save(folder / name)
    return folder / name


def priced(price: float) -> Plan:
    """The same plan with another price."""
    return short(TUNED_8).put(PRICE, price)


def held(qtbot: QtBot, folder: Path) -> Files:
    """Files of a document that is not saved yet."""
    window = QWidget()
    qtbot.addWidget(window)
    return Files(Document(Plan()), Settings(folder / "settings"), window)


def at_plan(qtbot: QtBot, folder: Path, patch: pytest.MonkeyPatch) -> Files:
    """Files of a plan that is open, and read in this process."""
    read_here(patch)
    made = held(qtbot, folder)
    made.open_path(plan_in(folder / "plans"))
    return made


def read_here(patch: pytest.MonkeyPatch) -> None:
    """Plans are read in this process, each content once for all tests; each is saved once too, without its log."""
    patch.setattr(workbook, "contents", lambda plan, *_, **__: content(plan))
    for module in (files_module, theirs, synced):
        patch.setattr(module, "plan_in", lambda path, _: _read(path.read_bytes()))
    patch.setattr(restoring, "steps", lambda _, path: iter([_read(path.read_bytes())]))


@lru_cache(maxsize=32)
def _read(file: bytes) -> Opened:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        path.write_bytes(file)
        return load(path)


def saving_to(patch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """The place that is chosen when one is asked for; the names that were proposed."""
    proposed: list[str] = []

    def asked(_: object, proposal: Path, *_more: object) -> Path | None:
        proposed.append(proposal.name)
        return path

    patch.setattr(files_module, "asked_to_save", asked)
    return proposed


def names(path: Path) -> set[str]:
    """All that lies in the folder of a file."""
    return {each.name for each in path.parent.iterdir()}


def holding(path: Path) -> subprocess.Popen[str]:
    """Another process that has the plan open."""
    process = subprocess.Popen(  # noqa: S603 - this Python, with our own words
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def ended(process: subprocess.Popen[str], *, killed: bool) -> None:
    """End such a process."""
    if killed:
        process.kill()
    process.communicate("")
    assert process.returncode == (-signal.SIGKILL if killed else 0)


def taken_elsewhere(path: Path) -> Path:
    """The plan is open on another host, whoever had it open before."""
    own = path.parent / own_lock(path.name)
    own.unlink(missing_ok=True)
    own.write_bytes(OTHER_HOST)
    return own


def path_of(files: Files) -> Path:
    """Where the plan is kept."""
    assert files.document.path is not None
    return files.document.path


def others_save(files: Files, price: float = 7.0) -> bytes:
    """Somebody else saves another price; the new content."""
    path = path_of(files)
    file = plan_in(path.parent.parent / "others", priced(price)).read_bytes()
    path.write_bytes(file)
    return file


class Clock:
    """The time by which earlier versions are kept, as a test sets it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now = time.time()
        patch.setattr(backups_module, "time", self)

    def time(self) -> float:
        return self.now


def versions(files: Files) -> tuple[Version, ...]:
    """The earlier versions of the plan."""
    return files.guard.keeping.backups(path_of(files)).versions()


def saved(files: Files, price: float) -> bytes:
    """Save another price; the content that was there before."""
    before = path_of(files).read_bytes()
    files.document.put(PRICE, price)
    assert files.save()
    return before


def offered(qtbot: QtBot, files: Files) -> dict[str, object]:
    """The choices of the bar, once it says that somebody has changed the plan."""
    bar = files.guard.bar
    qtbot.waitUntil(lambda: bar.about == theirs.CONFLICT, timeout=NOTICED)
    return {button.text(): button for button in bar.buttons}


def choose(files: Files, verb: str) -> None:
    next(button for button in files.guard.bar.buttons if button.text() == verb).click()
