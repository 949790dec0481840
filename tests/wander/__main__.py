"""`python -m tests.wander runs [COUNT] [ACTIONS] [FIRST]` or `python -m tests.wander soak [MINUTES]`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from importlib import import_module
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

from core.examples import NAMES
from tests.shorter import short
from tests.wander.runs import Run, runs
from ui import theme as themes
from ui.document import Document
from ui.settings import Settings
from ui.start import application
from ui.window import Window

WARM_MINUTES = 3.0  # until every page, font and library has been used once
MOST_GROWTH = 50.0  # MB


def main(words: list[str]) -> int:
    """Do what is asked, and return 1 where something differed, failed or grew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed: list[str] = []

    def caught(kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        failed.append("".join(traceback.format_exception(kind, mistake, trace)))
        sys.stderr.write(failed[-1])

    app = application("")
    themes.apply(app, themes.load("light"))
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Settings(Path(folder) / "settings"))
        window.fill(Document(short(NAMES[0])))
        window.resize(1280, 720)
        window.show()
        sys.excepthook = caught
        numbers = [int(word) for word in words[1:]]
        good = _soak(window, Path(folder), *numbers) if words[:1] == ["soak"] else _runs(window, Path(folder), *numbers)
        window.document.history.setClean()
        window.close()
    sys.stdout.write(f"{len(failed)} exceptions\n")
    return 0 if good and not failed else 1


def _runs(window: Window, folder: Path, many: int = 500, actions: int = 40, first: int = 0) -> bool:
    """Many runs; tells each that differs."""
    differing = [run for run in _told(runs(window, folder, range(first, first + many), actions)) if run.differs]
    sys.stdout.write(f"{many} runs of {actions} actions: {len(differing)} differ\n")
    return not differing


def _soak(window: Window, folder: Path, minutes: int = 30) -> bool:
    """Runs for some time; tells how much memory has grown since all was warm."""
    begun, warm = time.monotonic(), 0.0
    for number in count():
        list(_told(runs(window, folder, range(number, number + 1), 200)))
        passed, used = (time.monotonic() - begun) / 60, _megabytes()
        if not warm and passed > WARM_MINUTES:
            warm = used
        sys.stdout.write(f"{passed:5.1f} min, {(number + 1) * 200:6,} actions, {used:6.0f} MB\n")
        sys.stdout.flush()
        if passed > minutes:
            sys.stdout.write(f"grown by {used - warm:.0f} MB since minute {WARM_MINUTES:.0f}\n")
            return used - warm < MOST_GROWTH
    return False


def _told(found: Iterator[Run]) -> Iterator[Run]:
    for run in found:
        if run.differs:
            sys.stdout.write(f"seed {run.seed}: {', '.join(run.differs)} differ after {', '.join(run.done)}\n")
            sys.stdout.flush()
        yield run


def _megabytes() -> float:
    psutil: Any = import_module("psutil")  # without types; of the packages for a cluster
    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
