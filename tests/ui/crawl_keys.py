"""Where Tab leads, whether the place of the keyboard is seen, and what the wheel does: complaints in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QTableView,
    QTextBrowser,
    QWidget,
)

from tests.ui.crawler import about, controls, seen
from ui import reading_order
from ui.reading_order import bring

MOST_PRESSED = 600
AROUND = 4  # pixels round a control where its ring may lie
THICK = 2  # pixels of a ring
STANDS_OUT = 3.0
GAPS = 0.65  # of a ring; corners are round


@dataclass(frozen=True, slots=True)
class Step:
    """A step of Tab: from where to where, and where both stand at that moment."""

    before: QWidget
    after: QWidget
    left: QRect
    reached: QRect


def walk(root: QWidget) -> list[Step]:
    """What Tab goes to, from the first control of a place round to it again."""
    window = root.window()
    if not window.isActiveWindow():
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
    own = controls(root)
    begin = next((each for each in reading_order.controls(root) if each in own), own[0])
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    steps: list[Step] = []
    while len(steps) < MOST_PRESSED:
        before = QApplication.focusWidget() or window
        _leave_cells(before)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        for _ in range(MOST_PRESSED if isinstance(before, QTextBrowser) else 0):  # Tab goes from link to link
            if not before.hasFocus():
                break
            QTest.keyClick(before, Qt.Key.Key_Tab)
        after = QApplication.focusWidget() or window
        steps.append(Step(before, after, _place(before), _place(after)))
        if after is begin or after in {step.before for step in steps}:
            break
    return steps


def unreached(root: QWidget, steps: list[Step]) -> Iterator[str]:
    """Controls that Tab does not come to; of buttons that exclude each other it comes to the pressed one."""
    reached = {step.after for step in steps}
    for each in controls(root):
        if each not in reached and not _is_of_group(each):
            yield about(each)


def trapped(steps: list[Step]) -> Iterator[str]:
    """A way round that does not come back to where it began."""
    begun = steps[0].before
    if steps[-1].after is not begun and begun.isVisible():  # what lies over a window goes with the keyboard
        yield f"from {about(steps[-1].before)} Tab leads to {about(steps[-1].after)}"


def backward(root: QWidget, steps: list[Step]) -> Iterator[str]:
    """Steps that lead up, or to the left in a line, within one card or window."""
    for step in steps[:-1]:
        both = (step.before, step.after)
        if not all(root.isAncestorOf(each) for each in both) or _card(both[0], root) is not _card(both[1], root):
            continue
        one, other = step.left, step.reached
        above = other.bottom() < one.top() and other.left() < one.right()
        before = other.right() < one.left() and other.bottom() >= one.top() and other.top() <= one.bottom()
        if above or before:
            yield f"from {about(step.before)} at {one.topLeft()} to {about(step.after)} at {other.topLeft()}"


def ringless(root: QWidget, kinds: set[object]) -> Iterator[str]:
    """Controls that do not show the keyboard's place by a ring that stands out; of those alike the first is asked."""
    QTest.keyClick(root.window(), Qt.Key.Key_Tab)  # rings come with the first key
    for each in controls(root):
        kind = (type(each), *(str(each.property(name)) for name in ("role", "flat", "primary", "bare", "segments")))
        if kind not in kinds:
            kinds.add(kind)
            share = ring(each)
            if share < GAPS:
                yield f"{about(each)}: {share:.0%} of a ring"


def ring(widget: QWidget) -> float:
    """How much of an outline appears with the keyboard: 1 is one of two pixels all round that stands out by 3."""
    for _ in range(2):  # what comes into sight may take another height
        bring(widget)
        QCoreApplication.processEvents()
    (QApplication.focusWidget() or widget).clearFocus()
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(widget, QTableView) and widget.model() is not None and not widget.currentIndex().isValid():
        widget.setCurrentIndex(widget.model().index(0, 0))
    after = _picture(widget)
    changed = contrasts(before, after) >= STANDS_OUT
    if not changed.any():
        return 0.0
    down, across = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    height, width = int(down[-1] - down[0]) + 1, int(across[-1] - across[0]) + 1
    seen_part = widget.visibleRegion().boundingRect()
    flat = (seen_part.top() <= 0) + (seen_part.bottom() >= widget.height() - 1)  # sides that are not scrolled away
    outline = THICK * (flat * width + 2 * height) - 4 * THICK * THICK
    inside = changed[down[0] : down[-1] + 1, across[0] : across[-1] + 1].copy()
    inside[THICK:-THICK, THICK:-THICK] = False
    return min(1.0, float(inside.sum()) / outline) if min(height, width) > 4 * THICK else 0.0


def rolled(root: QWidget, remembered: Callable[[], object]) -> Iterator[str]:
    """Controls without the keyboard that the wheel changes."""
    root.window().setFocus()
    for each in seen(root):
        if not isinstance(each, QLineEdit | QComboBox | QAbstractButton) and each not in controls(root):
            continue
        if each.hasFocus() or isinstance(each, QTableView):
            continue
        before = (remembered(), _value(each))
        for turn in (120, -120):
            middle = QPointF(each.rect().center())
            event = QWheelEvent(
                *(middle, each.mapToGlobal(middle), QPoint(), QPoint(0, turn)),
                *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
            )
            QCoreApplication.sendEvent(each, event)
            if (remembered(), _value(each)) != before:
                yield about(each)
                break


def luminance(rgb: NDArray[np.integer]) -> NDArray[np.float64]:
    """WCAG 2.2, relative luminance of colours whose parts stand in the last dimension."""
    parts = rgb / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _luminances(image: QImage) -> NDArray[np.float64]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return luminance(bits[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3))


def contrasts(one: QImage, other: QImage) -> NDArray[np.float64]:
    """How much each pixel of one picture stands out from that of another."""
    common = one.rect() & other.rect()
    first, second = _luminances(one.copy(common)), _luminances(other.copy(common))
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def _picture(widget: QWidget) -> QImage:
    QCoreApplication.processEvents()
    window = widget.window()
    around = _place(widget).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(around & window.rect()).toImage()


def _value(widget: QWidget) -> object:
    match widget:
        case QLineEdit():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QAbstractButton():
            return widget.isChecked()
        case _:
            return getattr(widget, "value", getattr(widget, "currentIndex", lambda: None))()


def _is_of_group(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or widget.isChecked():
        return False
    group = cast("QButtonGroup | None", widget.group())
    return isinstance(widget, QRadioButton) or group is not None or widget.autoExclusive()


def _leave_cells(widget: QWidget) -> None:
    """Go to the last cell or link of what Tab walks through, so that the next one leaves it."""
    if isinstance(widget, QTextBrowser):
        widget.moveCursor(QTextCursor.MoveOperation.End)
        widget.moveCursor(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)  # links go on from there
    if isinstance(widget, QTableView) and widget.model() is not None:
        model = widget.model()
        widget.setCurrentIndex(model.index(model.rowCount() - 1, model.columnCount() - 1))


def _card(widget: QWidget, root: QWidget) -> QWidget:
    holder: QWidget | None = widget
    while holder is not None and holder is not root and not holder.property("card"):
        holder = holder.parentWidget()
    return holder or root
