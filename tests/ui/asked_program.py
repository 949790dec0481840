"""The program itself, which edits once its window is filled, and says so: `-m tests.ui.asked_program FOLDER CASH`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.start import Wanted, application, start
from ui.window import Window


def edit(timer: QTimer, cash: float) -> None:
    """Edit the document of the window, if it is there."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window) and hasattr(window, "contents"):
            timer.stop()
            window.document.put("money.cash", cash)
            print("edited", flush=True)  # noqa: T201 - what the test waits for


def main(folder: str, cash: float) -> int:
    """Run the program until it is asked to leave."""
    timer = QTimer(application("0"))
    timer.timeout.connect(lambda: edit(timer, cash))
    timer.start(20)
    return start(Wanted(settings=folder), "0")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
