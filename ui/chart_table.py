"""A chart's values as a table to read, in place of the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.charts import Chart
from ui import chart_words
from ui.exporting import VALUE
from ui.language import say


def table_widget(parent: QWidget) -> QTableWidget:
    """Return an empty table for reading."""
    table = QTableWidget(parent)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setProperty("flat", True)  # noqa: FBT003
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return table


def fill(table: QTableWidget, chart: Chart) -> None:
    """Put a chart's values into a table, positions down and series across."""
    head = chart_words.head(chart)
    unit = f" ({chart.y_title})" if chart.y_title and len(chart.series) == 1 else ""
    rows, cells = () if chart_words.is_empty(chart) else chart_words.rows(chart), chart_words.sheet(chart).rows
    table.setAccessibleName(say(f"{chart.title}, as a table"))
    table.setAccessibleDescription(say(f"Values in {chart.y_title}." if chart.y_title else ""))
    table.setRowCount(len(rows))
    table.setColumnCount(len(head))
    for column, text in enumerate(head):
        item = QTableWidgetItem(say(f"{text}{unit}" if column else text))
        item.setTextAlignment(_alignment(column))
        item.setToolTip("")
        table.setHorizontalHeaderItem(column, item)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = QTableWidgetItem(say(text))
            cell.setTextAlignment(_alignment(column))
            cell.setData(VALUE, cells[number][column])
            table.setItem(number, column, cell)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
