"""About: name, version and build, the folders of the program, and the licences of all its parts."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import zoom
from ui.about.build import build
from ui.about.parts import Part, parts
from ui.form.beside import Elided, Words
from ui.language import say
from ui.reading_order import Dialog
from ui.safety.clearing import BACKUPS
from ui.safety.journal import FOLDER
from ui.two_lines import TwoLines

USUAL, SMALLEST = QSize(980, 640), QSize(680, 480)  # lines of licences are whole
LIST_WIDTH, LABEL_WIDTH = 250, 120
WHAT = (
    "A planning workbook for a young company that builds its own large language model. One plan is one .xlsx file "
    "with live formulas. Nothing leaves this computer."
)
OPEN, COPY, CLOSE = "Open folder", "Copy", "Close"


class AboutDialog(Dialog):
    """Tells what this program is; `folders` are what is kept there, and where."""

    def __init__(self, parent: QWidget, folders: tuple[tuple[str, Path], ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About Headwater"))
        self.setMinimumSize(zoom.room(SMALLEST))
        self.parts = parts()
        self.list, self.text = QListWidget(self), QPlainTextEdit(self)
        self.copy, self.shut = QPushButton(say(COPY), self), QPushButton(say(CLOSE), self)
        self.opens = tuple(QPushButton(say(OPEN), self) for _ in folders)
        self.folders = folders
        self._fill()
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.resize(zoom.room(USUAL))

    def told(self) -> str:
        """What is copied: version, build, system, and every part with its version and licence; no path and no name."""
        lines = (f"{part.name} {part.version} ({part.licence})" for part in self.parts)
        return "\n".join((_version(self.parts[0]), _system(), "", *lines))

    def _fill(self) -> None:
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setAccessibleName(say("Parts of the program"))
        for part in self.parts:
            QListWidgetItem(f"{part.name} {part.version}\n{part.licence}", self.list).setToolTip("")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("Licence"))
        for button, (label, _) in zip(self.opens, self.folders, strict=True):
            button.setAccessibleName(say(f"{OPEN}: {label}"))
        for button in (*self.opens, self.copy):
            button.setAutoDefault(False)
        self.shut.setDefault(True)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda row: self.text.setPlainText(self.parts[row].text))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.told()))
        self.shut.clicked.connect(self.accept)
        for button, (_, folder) in zip(self.opens, self.folders, strict=True):
            button.clicked.connect(partial(open_folder, folder))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        what = Words(WHAT, "", self)
        what.setWordWrap(True)
        column.addWidget(Words(_version(self.parts[0]), "title", self))
        column.addWidget(what)
        column.addWidget(Words(_system(), "muted", self))
        column.addSpacing(6)
        column.addLayout(self._lines())
        column.addSpacing(6)
        column.addWidget(Words("Parts and their licences", "cardTitle", self))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.list.setFixedWidth(zoom.pixels(LIST_WIDTH))
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        column.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        column.addLayout(buttons)

    def _lines(self) -> QGridLayout:
        """A line a folder: what it holds, where it is, a button that opens it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnMinimumWidth(0, zoom.pixels(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, (button, (label, folder)) in enumerate(zip(self.opens, self.folders, strict=True)):
            path = Elided("", self)
            path.show_words(str(folder))
            for column, widget in enumerate((Words(label, "muted", self), path, button)):
                grid.addWidget(widget, row, column)
        return grid


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager; one that is not there yet, where it will be."""
    there = next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))


def folders_in(settings: Path) -> tuple[tuple[str, Path], ...]:
    """The folders of the program with what they hold; all are in that of the settings."""
    return ("Settings", settings), ("Unsaved work", settings / FOLDER), ("Backups", settings / BACKUPS)


def show_about(parent: QWidget, settings: Path) -> None:
    """Tell what this program is, until it is closed."""
    dialog = AboutDialog(parent, folders_in(settings))
    dialog.exec()
    dialog.deleteLater()


def _version(ours: Part) -> str:
    return f"Headwater {ours.version}, build {build()}"


def _system() -> str:
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"
