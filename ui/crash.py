"""What happens when the program makes a mistake: it is written down, told once, and the plan can be kept."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.issues import Invalid
from ui import dialogs

REPORT = "crash.txt"
FAULT = "fault.txt"
LAST_FAULT = "fault-before.txt"
QUIET_MS = 10_000
LARGEST_REPORT = 200_000  # bytes; a longer one begins anew

KEEP = "Save a copy…"
GO_ON = "Go on"


class Crash(QObject):
    """Catches what nobody else did, from any thread, and shows it in the thread of the windows."""

    happened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.save_copy: Callable[[], object] | None = None
        self._last = QElapsedTimer()
        self._open = False
        self._faults: TextIO | None = None
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> bool:
        """Catch mistakes from now on; whether the last run ended in a fault of the system."""
        sys.excepthook = self.catch
        faulted = False
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            fault = self.folder / FAULT
            faulted = fault.is_file() and fault.stat().st_size > 0
            if faulted:
                fault.replace(self.folder / LAST_FAULT)
            self._faults = fault.open("w", encoding="utf-8")
            faulthandler.enable(self._faults)
        return faulted

    def remove(self) -> None:
        """Leave the hooks as Python has them."""
        sys.excepthook = sys.__excepthook__
        if self._faults:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def catch(self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        """Take what Python hands to its hook."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, mistake, trace)
            QCoreApplication.quit()
            return
        if not isinstance(mistake, Invalid):
            self._write(kind, mistake, trace)
        if QApplication.instance() is not None:
            self.happened.emit(mistake)

    def _write(self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        """Write the mistake into the report and to the console."""
        sys.__excepthook__(kind, mistake, trace)
        with contextlib.suppress(OSError):
            report = self.folder / REPORT
            begun = report.is_file() and report.stat().st_size < LARGEST_REPORT
            with report.open("a" if begun else "w", encoding="utf-8") as file:
                file.writelines(traceback.format_exception(kind, mistake, trace))

    def _show(self, mistake: Exception) -> None:
        if self._open:
            return
        self._open = True
        try:
            self._tell(mistake)
        finally:
            self._open = False

    def _tell(self, mistake: Exception) -> None:
        window = QApplication.activeWindow()
        if isinstance(mistake, Invalid):
            dialogs.tell(window, str(mistake), "Nothing was changed.")
            return
        if self._last.isValid() and not self._last.hasExpired(QUIET_MS):
            return
        words = (
            "The last step did not work. The plan is as it was before, and you can go on.\n\n"
            "To be safe, save a copy under another name. Details for a report, without figures of the plan, are in "
            f"{self.folder / REPORT}."
        )
        verbs = (KEEP, GO_ON) if self.save_copy else (GO_ON,)
        answer = dialogs.ask(window, "Headwater made a mistake.", words, verbs)
        self._last.start()
        if answer == KEEP and self.save_copy:
            self.save_copy()
