"""The menu bar: every action once, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui import theme as themes

if TYPE_CHECKING:
    from ui.copies import Copies
    from ui.files import Files


class Menus(QObject):
    """Fills a window's menu bar; what concerns the window itself is asked for by signals."""

    page_asked = Signal(int)
    page_moved = Signal(int)
    theme_asked = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    scenario_asked = Signal()
    scenario_removed = Signal()
    catalogue_asked = Signal()
    export_asked = Signal()
    spend_asked = Signal()
    shortcuts_asked = Signal()
    about_asked = Signal()

    _files: Files
    _copies: Copies

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._themes: dict[str, QAction] = {}
        self._recent = QMenu("Open &recent", window)
        self._recent.aboutToShow.connect(self._show_recent)
        self.undo = _action(self, "&Undo", self.undo_asked.emit, "Ctrl+Z")
        self.redo = _action(self, "&Redo", self.redo_asked.emit, "Ctrl+Y", "Ctrl+Shift+Z")
        self._file, self._edit, self._view, self._help = (
            window.menuBar().addMenu(title) for title in ("&File", "&Edit", "&View", "&Help")
        )

    def fill(self, files: Files, copies: Copies, pages: tuple[str, ...]) -> None:
        """Fill the menus; the bar is there before, so that nothing moves."""
        self._files, self._copies = files, copies
        self._fill_file(self._file)
        self._fill_edit(self._edit)
        self._fill_view(self._view, pages)
        self._fill_help(self._help)
        history = self._files.document.history
        self.undo.setEnabled(history.canUndo())
        self.redo.setEnabled(history.canRedo())
        history.canUndoChanged.connect(self.undo.setEnabled)
        history.canRedoChanged.connect(self.redo.setEnabled)
        history.undoTextChanged.connect(self._show_undone)
        history.redoTextChanged.connect(self._show_redone)

    def show_theme(self, name: str) -> None:
        """Mark the theme in use."""
        self._themes[name].setChecked(True)

    def actions(self) -> tuple[QAction, ...]:
        """Return every action of the menu bar, recent files and examples left out."""
        menus = (bar.menu() for bar in self._window.menuBar().actions())
        return tuple(
            action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()
            if not action.isSeparator() and action.menu() is None
        )  # fmt: skip

    def _fill_file(self, menu: QMenu) -> None:
        files, copies = self._files, self._copies
        menu.addAction(_action(self, "&New", files.new, "Ctrl+N"))
        menu.addAction(_action(self, "&Open…", files.open, "Ctrl+O"))
        menu.addMenu(self._recent)
        examples = menu.addMenu("&Examples")
        for name in files.examples:
            examples.addAction(_action(self, escaped(name), partial(files.example, name)))
        menu.addSeparator()
        menu.addAction(_action(self, "&Save", files.save, "Ctrl+S"))
        menu.addAction(_action(self, "Save &as…", files.save_as, "Ctrl+Shift+S"))
        menu.addSeparator()
        menu.addAction(_action(self, "Print pre&view…", copies.preview, "Ctrl+Shift+P"))
        menu.addAction(_action(self, "&Print…", copies.print_paper, "Ctrl+P"))
        menu.addAction(_action(self, "Save summary as P&DF…", copies.save_summary, "Ctrl+E"))
        menu.addAction(_action(self, "Expor&t table…", self.export_asked.emit))
        menu.addSeparator()
        menu.addAction(_action(self, "&Close", self._window.close, "Ctrl+W"))
        menu.addAction(_action(self, "&Quit", self._window.close, "Ctrl+Q"))

    def _fill_edit(self, menu: QMenu) -> None:
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        menu.addSeparator()
        menu.addAction(_action(self, "&New scenario…", self.scenario_asked.emit))
        menu.addAction(_action(self, "Remove this &scenario", self.scenario_removed.emit))
        menu.addSeparator()
        menu.addAction(_action(self, "&Import spend…", self.spend_asked.emit, "Ctrl+Shift+I"))

    def _fill_view(self, menu: QMenu, pages: tuple[str, ...]) -> None:
        for place, page in enumerate(pages):
            menu.addAction(_action(self, f"&{page}", partial(self.page_asked.emit, place), f"Ctrl+{place + 1}"))
        menu.addSeparator()
        menu.addAction(_action(self, "Ne&xt page", partial(self.page_moved.emit, 1), "Ctrl+Tab", "Ctrl+PgDown"))
        menu.addAction(
            _action(self, "P&revious page", partial(self.page_moved.emit, -1), "Ctrl+Shift+Tab", "Ctrl+PgUp")
        )
        menu.addSeparator()
        menu.addAction(_action(self, "Price cata&logue…", self.catalogue_asked.emit, "Ctrl+Shift+L"))
        choices = menu.addMenu("T&heme")
        group = QActionGroup(self)
        for name in themes.names():
            action = _action(self, name.capitalize(), partial(self.theme_asked.emit, name))
            action.setCheckable(True)
            self._themes[name] = group.addAction(action)
            choices.addAction(action)

    def _fill_help(self, menu: QMenu) -> None:
        menu.addAction(_action(self, "Keyboard &shortcuts", self.shortcuts_asked.emit, "F1"))
        menu.addAction(_action(self, "&About Headwater", self.about_asked.emit))

    def _show_undone(self, what: str) -> None:
        self.undo.setText(f"&Undo {escaped(what)}".strip())

    def _show_redone(self, what: str) -> None:
        self.redo.setText(f"&Redo {escaped(what)}".strip())

    def _show_recent(self) -> None:
        self._recent.clear()
        paths = self._files.settings.recent
        for place, path in enumerate(paths, 1):
            self._recent.addAction(self._recent_action(place, path))
        if not paths:
            self._recent.addAction("No files yet").setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction("&Clear this list").triggered.connect(lambda: self._files.settings.forget())  # noqa: PLW0108 - without the checked state

    def _recent_action(self, place: int, path: Path) -> QAction:
        action = QAction(f"&{place % 10} {escaped(path.name)}  –  {escaped(str(path.parent))}", self._recent)
        action.setEnabled(path.is_file())
        action.triggered.connect(lambda: self._files.open_path(path))
        return action


def escaped(words: str) -> str:
    """Return words for a menu, where one & would be taken for an access key."""
    return words.replace("&", "&&")


def _action(parent: QObject, words: str, action: Callable[[], object], *keys: str) -> QAction:
    made = QAction(words, parent)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.triggered.connect(lambda: action())  # noqa: PLW0108 - keeps the checked state from the action
    return made
