"""What happens when the program makes a mistake: it is written down, told once, and the plan can be kept."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.issues import Invalid
from ui import dialogs
from ui.safety import notes
from ui.safety.private import FILE_MODE

REPORT = "crash.txt"
FAULT = "fault.txt"
LAST_FAULT = "fault-before.txt"
QUIET_MS = 10_000


class Crash(QObject):
    """Catches what nobody else did, from any thread, and shows it in the thread of the windows."""

    happened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.save_copy: Callable[[], object] | None = None
        self.flush: Callable[[], object] | None = None
        self._last = QElapsedTimer()
        self._open = False
        self._faults: TextIO | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> bool:
        """Catch mistakes from now on; whether the last run ended in a fault of the system."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._note_unraisable
        faulted = False
        with contextlib.suppress(OSError):
            self.folder.mkdir(0o700, parents=True, exist_ok=True)
            fault = self.folder / FAULT
            faulted = fault.is_file() and fault.stat().st_size > 0
            if faulted:
                fault.replace(self.folder / LAST_FAULT)
            opened = os.open(fault, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE)
            self._faults = os.fdopen(opened, "w", encoding="utf-8")
            faulthandler.enable(self._faults)
        return faulted

    def remove(self) -> None:
        """Leave the hooks as they were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._faults:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def keep(self) -> None:
        """Have all work on the disk, as far as there is any."""
        if self.flush is not None:
            self.flush()

    def catch(self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        """Take what Python hands to its hook."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, mistake, trace)
            QCoreApplication.quit()
            return
        if not isinstance(mistake, Invalid):
            self._write(mistake, trace)
        if QApplication.instance() is not None:
            self.happened.emit(mistake.with_traceback(trace))

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        """Take what ended a thread of Python."""
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _note_unraisable(self, caught: sys.UnraisableHookArgs) -> None:
        """Write down what went wrong where Python cannot say so, as when something is thrown away."""
        if caught.exc_value is not None:
            self._write(caught.exc_value, caught.exc_traceback)

    def _write(self, mistake: BaseException, trace: TracebackType | None) -> None:
        """Write kind and place into the report and to the console."""
        words = notes.note(mistake, trace)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(words)
        notes.keep(self.folder / REPORT, words)

    def _show(self, mistake: Exception) -> None:
        self.keep()
        if self._open:
            return
        self._open = True
        try:
            self._tell(mistake)
        finally:
            self._open = False

    def _tell(self, mistake: Exception) -> None:
        """Tell of a mistake, at most once in ten seconds.

        Start-up reason of the late import: mistakes are rare.
        """
        window = QApplication.activeWindow()
        if isinstance(mistake, Invalid):
            dialogs.tell(window, str(mistake), "Nothing was changed.")
            return
        if self._last.isValid() and not self._last.hasExpired(QUIET_MS):
            return
        made: Any = import_module("ui.safety.crash_dialog")
        details = "".join(traceback.format_exception(mistake))
        dialog = made.CrashDialog(details, self.folder / REPORT, window, can_keep=self.save_copy is not None)
        if self.save_copy is not None:
            dialog.copy_asked.connect(self.save_copy)
        dialog.exec()
        dialog.deleteLater()
        self._last.start()
