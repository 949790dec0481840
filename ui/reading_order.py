"""Where Tab goes: every control once, as one reads, line by line within a card, card after card.

Qt's own chain is the order in which widgets were made. Pages make them when they are first seen and make some anew, so
the order is found out from where things stand, when the key is pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QDialog,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import zoom
from ui.holding import Holding, needed

BREATH = 6  # pixels round a control that is scrolled to


class Dialog(QDialog):
    """A dialog in which Tab goes as one reads, never smaller than what it holds; on a small screen that scrolls."""

    def showEvent(self, event: QShowEvent) -> None:
        """Find out how much room is needed, in the letters there are now."""
        self._make_room()
        super().showEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go on as one reads."""
        return go(self, forward=next) or super().focusNextPrevChild(next)

    def _make_room(self) -> None:
        """Be as large as the contents need; put them into what scrolls where the screen has no such room."""
        held, most = self.layout(), zoom.screen()
        if held is None:
            return
        held.activate()
        wanted = needed(held, self.width())
        wanted.setWidth(held.totalMinimumSize().width())
        if wanted.width() > most.width() or wanted.height() > most.height():
            _scrolled(self, held)
        self.setMinimumSize(self.minimumSize().expandedTo(wanted).boundedTo(most))
        self.resize(self.size().boundedTo(most))


def controls(root: QWidget) -> Iterator[QWidget]:
    """What the keyboard can go to within a widget, in the order of reading."""
    if is_stop(root) and not isinstance(root, QScrollArea):  # those hold what is gone to
        yield root
        return
    found = (each for each in root.children() if isinstance(each, QWidget) and each.isVisible() and not each.isWindow())
    held = {each: tuple(controls(each)) for each in found}
    for each in _in_lines([each for each, within in held.items() if within]):
        yield from held[each]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; of buttons that exclude each other it stops at the pressed one."""
    if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()) or widget.focusProxy() is not None:
        return False
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return True
    group = cast("QButtonGroup | None", widget.group())  # PySide's types forget None
    return group is None or not group.exclusive() or group.checkedButton() is None


def go(window: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next control of a window, or the one before; whether there is one."""
    focused = QApplication.focusWidget()
    order = list(controls(window))
    here = next((place for place, each in enumerate(order) if _holds(each, focused)), None)
    if here is None or focused is None:
        return False
    there = order[(here + (1 if forward else -1)) % len(order)]
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring(there)
    return True


def bring(widget: QWidget) -> None:
    """Scroll a widget into sight, in everything that scrolls around it."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, BREATH, BREATH)
        holder = holder.parentWidget()


def _scrolled(dialog: QDialog, held: QLayout) -> None:
    """Move all that a dialog holds into what scrolls."""
    ground = QWidget(dialog)
    ground.setLayout(held)
    ground.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Holding(ground, held, dialog))


def _holds(control: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (control is focused or control.isAncestorOf(focused))


def _in_lines(widgets: list[QWidget]) -> Iterator[QWidget]:
    """Neighbours line by line: what begins above the middle of the first of a line stands in that line."""
    left = sorted(widgets, key=lambda each: each.y())
    while left:
        middle = left[0].y() + left[0].height() / 2
        line = [each for each in left if each.y() < middle or each is left[0]]
        left = left[len(line) :]
        yield from sorted(line, key=lambda each: each.x())
