"""The menu bar, made from the declared actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.actions import ACTIONS, MENUS, Action, escaped, marked
from ui.history import History
from ui.language import say


class Menus(QObject):
    """Fills a window's menu bar; an action is found by its name."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._menus = {name: window.menuBar().addMenu(say(words)) for name, words in MENUS}
        self._made: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}

    def fill(self, doings: Mapping[str, Callable[[], object]]) -> None:
        """Fill the menus with all actions; the bar is there before, so that nothing moves.

        Raises:
            KeyError: nothing is said to be done for an action.
        """
        groups: dict[str, str] = {}
        for declared in ACTIONS:
            menu = self._menus[declared.menu]
            if groups.setdefault(declared.menu, declared.group) != declared.group:
                groups[declared.menu] = declared.group
                menu.addSeparator()
            if declared.is_menu:
                self._menus[declared.name] = menu.addMenu(say(declared.words))
            else:
                menu.addAction(self._action(declared, doings[declared.name]))

    def follow(self, history: History) -> None:
        """Say what undo and redo would do, as far as there is something."""
        undo, redo = self.action("undo"), self.action("redo")
        undo.setEnabled(history.canUndo())
        redo.setEnabled(history.canRedo())
        history.canUndoChanged.connect(undo.setEnabled)
        history.canRedoChanged.connect(redo.setEnabled)
        history.undoTextChanged.connect(self._show_undone)
        history.redoTextChanged.connect(self._show_redone)

    def action(self, name: str) -> QAction:
        """Return the action of a name."""
        return self._made[name]

    def submenu(self, name: str) -> QMenu:
        """Return the menu of a name."""
        return self._menus[name]

    def actions(self) -> tuple[QAction, ...]:
        """Return every declared action; recent files and examples are none."""
        return tuple(self._made.values())

    def show_theme(self, name: str) -> None:
        """Mark the theme in use."""
        self.action(f"theme_{name}").setChecked(True)

    def _action(self, declared: Action, doing: Callable[[], object]) -> QAction:
        made = QAction(_words(declared, self._menus[declared.menu]), self)
        made.setObjectName(declared.name)
        made.setShortcuts([QKeySequence(key) for key in declared.keys.split()])
        made.setStatusTip(say(declared.tip))
        made.triggered.connect(lambda: doing())  # noqa: PLW0108 - keeps the checked state from what is done
        if declared.is_one_of:
            made.setCheckable(True)
            self._choices.setdefault(declared.menu, QActionGroup(self)).addAction(made)
        self._made[declared.name] = made
        return made

    def _show_undone(self, what: str) -> None:
        self.action("undo").setText(say(f"&Undo {escaped(what)}".strip()))

    def _show_redone(self, what: str) -> None:
        self.action("redo").setText(say(f"&Redo {escaped(what)}".strip()))


def _words(declared: Action, menu: QMenu) -> str:
    """The words of an action; the access key of a page is what its neighbours leave in this language."""
    if declared.group != "pages":
        return say(declared.words)
    others = (say(each.words) for each in ACTIONS if each.menu == declared.menu and each.group != "pages")
    return marked(say(declared.plain), (*others, *(each.text() for each in menu.actions())))
