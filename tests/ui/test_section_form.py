"""A section without options: label, field and unit in rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import GROUPS, Supply
from ui.form.beside import Words
from ui.form.form import SectionForm
from ui.form.line import Line

RESERVED = Supply(name="Lock-in", way="Reserved", price=2.35)


def test_a_section_without_options_puts_its_keys(qtbot: QtBot) -> None:
    form = SectionForm("supply", Supply, groups=GROUPS, shown_when=lambda _, name: name != "cash")
    qtbot.addWidget(form)
    form.show()
    put: list[tuple[str, object]] = []
    form.put.connect(lambda key, value: put.append((key, value)))
    form.show_section(RESERVED)
    form.show_section(RESERVED)
    price = form.field_of("supply.price")
    assert price is not None
    assert price.value == 2.35
    assert form.field_of("general.price") is None
    assert isinstance(price.editor, Line)
    price.editor.selectAll()
    QTest.keyClicks(price.editor, "9")
    QTest.keyClick(price.editor, Qt.Key.Key_Return)
    assert put == [("supply.price", 9.0)]
    form.show_section(Supply())
    cash = form.field_of("supply.cash")
    assert cash is not None
    assert not cash.editor.isVisible()
    form.show_issues({"supply.price": "Too dear"})
    assert price.editor.property("invalid") is True
    form.show_issues({})
    assert price.editor.property("invalid") is False


def test_a_section_without_groups_has_no_heading(qtbot: QtBot) -> None:
    form = SectionForm("supply", Supply)
    qtbot.addWidget(form)
    form.show_section(Supply())
    assert form.field_of("supply.vendor") is not None
    assert not [label for label in form.findChildren(Words) if label.property("role") == "small"]
