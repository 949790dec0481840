"""Help: the sheet of shortcuts, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from ui.actions import ACTIONS, MENUS, plain
from ui.key_sheet import KeyGroup, KeySheet
from ui.language import say
from ui.reading_order import Dialog

WITHOUT_MENU = (
    KeyGroup(
        "In a field",
        (
            ("Enter", "Take what is typed; 3..5 states a range"),
            ("Esc", "Take back what is being typed"),
            ("Menu", "Copy, reset, what if"),
        ),
    ),
    KeyGroup(
        "In a list of the plan",
        (
            ("F2", "Edit the cell"),
            ("Enter, Shift+Enter", "Go down or up"),
            ("Tab, Shift+Tab", "Go right or left, at the ends out of the list"),
            ("Ctrl+V", "Put copied cells here"),
            ("Ctrl+D, Ctrl+R", "Fill the first row, or the first column, into the others that are selected"),
            ("Del", "Clear the selected cells"),
            ("Y, N", "Answer yes or no in a cell"),
        ),
    ),
    KeyGroup(
        "In a table or on a chart",
        (
            ("Ctrl+C", "Copy what is selected, or the values of a chart"),
            ("Ctrl+Shift+C", "Copy the whole table, with its heads"),
            ("Ctrl+Shift+E", "Export it as .xlsx or .csv"),
            ("T", "Show the chart as a table, or as a picture again"),
            ("Alt+Up, Alt+Down", "Sort the prices of the catalogue by the column at hand"),
            ("Ctrl+Enter", "Do what would put right the sentence at hand, in lists of what is wrong"),
        ),
    ),
)
NOT_ACTIONS = tuple(line for group in WITHOUT_MENU for line in group.lines)


def shortcut_lines(actions: Iterable[QAction]) -> tuple[tuple[str, str], ...]:
    """Return keys and words of all actions that have keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        (", ".join(keys.toString(native) for keys in action.shortcuts()), plain(action.text()))
        for action in actions
        if action.shortcuts()
    )


def key_groups(actions: Iterable[QAction]) -> tuple[KeyGroup, ...]:
    """Return all keys: those of actions by their menu, then those of fields, lists, tables and charts."""
    menus = {each.name: each.menu for each in ACTIONS}
    all_of = tuple(actions)
    titled = ((plain(title), [each for each in all_of if menus[each.objectName()] == name]) for name, title in MENUS)
    found = (KeyGroup(title, shortcut_lines(some)) for title, some in titled)
    return (*(group for group in found if group.lines), *WITHOUT_MENU)


def shortcuts_dialog(parent: QWidget, actions: Iterable[QAction]) -> Dialog:
    """Return the sheet of shortcuts."""
    dialog = Dialog(parent)
    dialog.setWindowTitle(say("Keyboard shortcuts"))
    sheet = KeySheet(key_groups(actions), dialog)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    close.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(16)
    column.addWidget(sheet, 1)
    column.addWidget(close)
    sheet.search.setFocus()
    return dialog


def show_shortcuts(parent: QWidget, actions: Iterable[QAction]) -> None:
    """Show the sheet of shortcuts until it is closed."""
    dialog = shortcuts_dialog(parent, actions)
    dialog.exec()
    dialog.deleteLater()
