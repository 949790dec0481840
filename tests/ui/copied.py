"""What a copied chart looks like to a program that takes plain text."""

from __future__ import annotations

from core.charts import Chart
from ui import chart_words
from ui.clipboard import mime


def copied(chart: Chart) -> str:
    """Heads and rows, tabs between columns."""
    sheet = chart_words.sheet(chart)
    return mime((sheet.heads, *sheet.rows)).text()
