"""How one gets to what was found: its page, its field or cell, the words or the row of a table that show it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView

from core.findable import page_of_row
from core.keys import Place, place_of
from core.plan import Plan
from core.results import Results
from ui.document import Document
from ui.form.field import Field
from ui.language import say
from ui.pages.page import bring_into_view
from ui.tabs import Tabs

NO_FIELD = "This page has no field of its own for it."
OFTEN_HIDDEN = "It does not matter for this option as it stands, so it shows a dash."


def go_to_input(tabs: Tabs, document: Document, key: str) -> str:
    """Go to an input, to its cell where it stands in a list; a sentence where it is not quite there."""
    place = place_of(key)
    if place.listed and not _is_chosen(place, document.plan):
        name = getattr(document.plan, place.section)[place.option or 0].name
        tabs.reveal(Place(place.section, place.option, "name").key)
        return f"The lists seen here are those of the chosen option; choose “{name}” to see its {place.listed}."
    tabs.reveal(key)
    found = tabs.page.field_of(key)
    if isinstance(found, Field) and not found.is_needed:
        return OFTEN_HIDDEN
    return "" if found is not None else NO_FIELD


def go_to_row(tabs: Tabs, results: Results, key: str) -> str:
    """Go to the page of a row that follows, and to the words or the line of a table there that show it."""
    line = results.rows[key].line
    tabs.show_page(page_of_row(line))
    page = tabs.page
    table = next((each for each in page.findChildren(QTableView) if _show_line(each, say(line.label))), None)
    if table is not None:
        bring_into_view(table)
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""
    words = say(line.label)
    label = next((each for each in page.findChildren(QLabel) if each.text() == words and each.isVisible()), None)
    if label is not None:
        bring_into_view(label)
        return ""
    return f"{line.label} is worked out under “{line.section}”; this page shows what comes of it."


def _is_chosen(place: Place, plan: Plan) -> bool:
    """Whether the option in which an input stands is the chosen one, whose lists are seen."""
    return place.option is None or place.option == getattr(plan.case, place.section)


def _show_line(table: QTableView, label: str) -> bool:
    """Make the line of a table current that has this label at its side or in its first column, if there is one."""
    model = table.model()
    if not table.isVisible():
        return False
    for row in range(model.rowCount()):
        side = model.headerData(row, Qt.Orientation.Vertical)
        first = model.index(row, 0)
        if label in {side, model.data(first)}:
            table.setCurrentIndex(first)
            table.scrollTo(first, QAbstractItemView.ScrollHint.EnsureVisible)
            return True
    return False
