"""Help: the sheet of shortcuts, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from ui.form.beside import Words

NOT_ACTIONS = (
    ("F2", "Edit the cell of a table"),
    ("Y, N", "Answer yes or no in a cell of a table"),
    ("T", "Show the chart at hand as a table, or as a picture again"),
    ("Ctrl+C", "Copy the values of a chart, or those selected in a table"),
    ("Ctrl+Shift+C", "Copy the whole table at hand, with its heads"),
    ("Ctrl+Shift+E", "Export the table or chart at hand as .xlsx or .csv"),
    ("Alt+Up, Alt+Down", "Sort the prices of the catalogue by the column at hand"),
    ("Ctrl+D", "Fill the first selected row of a table into the others"),
    ("Esc", "Take back what is being typed"),
)


def shortcut_lines(actions: Iterable[QAction]) -> tuple[tuple[str, str], ...]:
    """Return keys and words of all actions that have keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        (", ".join(keys.toString(native) for keys in action.shortcuts()), action.text().replace("&", ""))
        for action in actions
        if action.shortcuts()
    )


def shortcuts_dialog(parent: QWidget, actions: Iterable[QAction]) -> QDialog:
    """Return the sheet of shortcuts."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Keyboard shortcuts")
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(6)
    for row, (keys, words) in enumerate((*shortcut_lines(actions), *NOT_ACTIONS)):
        grid.addWidget(Words(words, "", dialog), row, 0)
        grid.addWidget(Words(keys, "muted", dialog), row, 1, Qt.AlignmentFlag.AlignRight)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    close.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(16)
    column.addLayout(grid)
    column.addWidget(close)
    return dialog


def show_shortcuts(parent: QWidget, actions: Iterable[QAction]) -> None:
    """Show the sheet of shortcuts until it is closed."""
    dialog = shortcuts_dialog(parent, actions)
    dialog.exec()
    dialog.deleteLater()
