"""What is asked of every widget of a place. Each question returns complaints in words, none when all is well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)

from core.kinds import Quantity
from ui.form.field import Field

TARGET = 24
CLICKED = (QAbstractButton, QComboBox, QLineEdit, QSlider)


def seen(root: QWidget) -> list[QWidget]:
    """A widget and all in it that is shown, whether or not it is scrolled into sight."""
    return [each for each in (root, *root.findChildren(QWidget)) if each.isVisible()]


def controls(root: QWidget) -> list[QWidget]:
    """What the keyboard can go to by Tab."""
    return [
        each
        for each in seen(root)
        if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    ]


def about(widget: QWidget) -> str:
    """A widget in words, to be found again."""
    words = spoken(widget) or widget.toolTip()
    text = getattr(widget, "text", None)
    shown = text() if callable(text) and not isinstance(widget, QTabBar) else ""
    return f"{type(widget).__name__} “{(words or str(shown))[:60]}” {widget.width()}×{widget.height()}"


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader hears of a widget, through the interface and not the property."""
    return QAccessible.queryAccessibleInterface(widget).text(what).strip()


def nameless(root: QWidget) -> Iterator[str]:
    """Controls without a name; a list of options needs one of its own, for systems that would say its choice."""
    for each in controls(root):
        if not spoken(each) or (isinstance(each, QComboBox) and not each.accessibleName()):
            yield about(each)


def headless(root: QWidget) -> Iterator[str]:
    """Tables whose columns have no heads for who does not see them, and cells that say nothing of what they show."""
    for table in seen(root):
        if isinstance(table, QTableView) and table.model() is not None and not table.property("frozen"):
            model, role = table.model(), Qt.ItemDataRole.DisplayRole
            for column in range(model.columnCount()):
                if column and not str(model.headerData(column, Qt.Orientation.Horizontal, role) or "").strip():
                    yield f"{about(table)}, column {column}"


def small(root: QWidget) -> Iterator[str]:
    """What is clicked and is smaller than a fingertip."""
    for each in seen(root):
        if isinstance(each, CLICKED) and min(each.width(), each.height()) < TARGET and not _is_inner(each):
            yield about(each)
        if isinstance(each, QTabBar):
            yield from (
                f"tab “{each.tabText(place)}”"
                for place in range(each.count())
                if min(each.tabRect(place).width(), each.tabRect(place).height()) < TARGET
            )


def marked_up(root: QWidget) -> Iterator[str]:
    """Words that may hold a plan's words and would be read as markup."""
    for each in seen(root):
        if isinstance(each, QLabel) and each.text() and each.textFormat() != Qt.TextFormat.PlainText:
            yield about(each)
        if "<img" in each.toolTip():
            yield f"tool tip of {about(each)}"


def unitless(root: QWidget) -> Iterator[str]:
    """Fields of figures that do not say their unit and where the value comes from."""
    for each in seen(root):
        if not isinstance(each, Field) or not isinstance(each.kind, Quantity) or each.editor.isHidden():
            continue
        unit, described = each.kind.unit.symbol, spoken(each.editor, QAccessible.Text.Description)
        if unit and f"In {unit}." not in described:
            yield f"{about(each.editor)}: unit {unit}"
        if "Source: " not in each.editor.toolTip() and not each.origin and not each.is_sample:
            yield f"{about(each.editor)}: source"


def marks(texts: Iterable[str]) -> list[str]:
    """Access keys that more than one of these texts has."""
    plain = (text.replace("&&", "") for text in texts)
    keys = Counter(text[text.index("&") + 1].casefold() for text in plain if "&" in text[:-1])
    return [key for key, count in keys.items() if count > 1]


def ambiguous(root: QWidget) -> Iterator[str]:
    """Access keys that lead to two places of a window."""
    buttons = [each.text() for each in seen(root) if isinstance(each, QAbstractButton)]
    labels = [each.text() for each in seen(root) if isinstance(each, QLabel) and each.buddy() is not None]
    yield from (f"Alt+{key}" for key in marks((*buttons, *labels)))


def ambiguous_menus(root: QWidget) -> Iterator[str]:
    """Access keys that two entries of one menu have."""
    for menu in root.findChildren(QMenu):
        yield from (f"{menu.title()}: {key}" for key in marks(action.text() for action in menu.actions()))


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a table or of another control, which is the target."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView | QComboBox) or widget.inherits("QTableCornerButton")
