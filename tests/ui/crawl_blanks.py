"""Whether every card says something: complaints in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)

from tests.ui.crawler import about, seen
from ui import chart_words
from ui.chart import ChartView
from ui.pages.cards import Card


def blank(root: QWidget) -> Iterator[str]:
    """Cards and tables that show nothing, and do not say what comes there."""
    for each in seen(root):
        if isinstance(each, QFrame) and each.property("card") and not any(map(_says, _within(each))):
            yield f"card “{each.title.text() if isinstance(each, Card) else ''}”"
        if isinstance(each, QHeaderView):
            continue
        if isinstance(each, QAbstractItemView) and each.model() is not None and not each.model().rowCount():
            yield about(each)
        if isinstance(each, ChartView) and (each._chart is None or chart_words.is_empty(each._chart)):
            yield about(each)


def _within(card: QFrame) -> Iterator[QWidget]:
    title = card.title if isinstance(card, Card) else None
    yield from (each for each in seen(card) if each is not title and each is not card)


def _says(widget: QWidget) -> bool:
    match widget:
        case QLabel():
            return bool(widget.text().strip())
        case QAbstractItemView():
            return widget.model() is not None and widget.model().rowCount() > 0
        case _:
            return isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QSlider | ChartView)
