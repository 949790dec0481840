"""Submenus whose entries depend on what there is: examples, and the files opened last."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.actions import escaped
from ui.files import Files
from ui.language import say


def fill_examples(menu: QMenu, files: Files) -> None:
    """An entry an example."""
    for name in files.examples:
        menu.addAction(escaped(name)).triggered.connect(partial(files.example, name))


class Recent(QObject):
    """The files opened last, the pinned ones first, listed anew each time the menu opens."""

    def __init__(self, menu: QMenu, files: Files) -> None:
        super().__init__(menu)
        self._menu, self._files = menu, files
        self._pins = QMenu(say("&Pin"), menu)
        menu.aboutToShow.connect(self._show)

    def _show(self) -> None:
        self._menu.clear()
        settings = self._files.settings
        paths, pinned = settings.listed, settings.pinned
        for place, path in enumerate(paths, 1):
            self._menu.addAction(self._action(place, path))
            if place == len(pinned) < len(paths):
                self._menu.addSeparator()
        if not paths:
            self._menu.addAction(say("No files yet")).setEnabled(False)
            return
        self._menu.addSeparator()
        self._menu.addMenu(self._pins)
        self._pins.clear()
        for path in paths:
            self._pins.addAction(self._pin(path, is_pinned=path in pinned))
        clear = self._menu.addAction(say("&Clear what is not pinned" if pinned else "&Clear this list"))
        clear.triggered.connect(lambda: settings.forget_unpinned())  # noqa: PLW0108 - without the checked state
        clear.setEnabled(len(pinned) < len(paths))

    def _pin(self, path: Path, *, is_pinned: bool) -> QAction:
        action = QAction(f"{escaped(path.name)}  –  {escaped(str(path.parent))}", self._pins)
        action.setCheckable(True)
        action.setChecked(is_pinned)
        action.triggered.connect(lambda is_on: self._files.settings.pin(path, is_pinned=is_on))
        return action

    def _action(self, place: int, path: Path) -> QAction:
        action = QAction(f"&{place % 10} {escaped(path.name)}  –  {escaped(str(path.parent))}", self._menu)
        action.setEnabled(path.is_file())
        action.triggered.connect(lambda: self._files.open_path(path))
        return action
