"""A small decision in parts, with facts that follow from its options."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.beside import Across, Block
from tests.ui.form_samples import Supply
from ui.form.follows import FollowsPart
from ui.form.groups import FactLabel
from ui.form.options import OptionsForm
from ui.form.part import Part
from ui.form.parts import Parts

PARTS: Parts = (
    ("What follows", FollowsPart),
    ("Terms", (("Price", ("way", "price")), ("Term", ("term",)))),
    ("Site", (("", ("cash", "speed")),)),
)
BURST, LOCK, OWN = Supply(), Supply(name="Lock-in", way="Reserved", price=2.35), Supply(name="Own", way="Bought")
FACTS = (
    Block(
        "Cost",
        (
            Across("Useful hour", "$ / GPU-h", ("5.84", "3.13", "3.79"), "The run alone.", strong=True),
            Across("Still owed", "$", ("–", "–", "–")),
            Across("Own wins from", "%", ("never", "64", "–")),
        ),
    ),
    Block("Nothing here", (Across("Sold for", "$", ("–", "—", "")),)),
)


def matters(option: object, name: str) -> bool:
    return not (isinstance(option, Supply) and option.way == "On demand" and name in {"term", "cash", "speed"})


def opened(qtbot: QtBot, *options: Supply, parts: Parts = PARTS) -> OptionsForm:
    form = OptionsForm("supply", Supply, parts=parts, shown_when=matters)
    qtbot.addWidget(form)
    form.resize(1000, 500)
    form.show_options(options or (BURST, LOCK, OWN), 0)
    form.show_facts(lambda: FACTS)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def turn(form: OptionsForm, title: str) -> Part:
    bar = form.parts.segments
    bar.setCurrentIndex([bar.tabText(place) for place in range(bar.count())].index(title))
    QApplication.processEvents()
    return form.parts.part


def seen(form: OptionsForm) -> list[str]:
    return [label.accessibleName() for label in form.findChildren(FactLabel) if label.isVisible()]
