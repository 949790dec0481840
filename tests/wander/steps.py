"""What somebody may do in a window, one thing at a time, drawn at random; the same seed does the same."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.arrange import add_scenario
from core.change_log import places
from core.issues import Invalid
from core.keys import DECISIONS, section_type
from core.kinds import Text
from core.plan import Plan
from core.remarks import confirmed, noted, owned, samples
from core.schema import lists_of
from tests.core.plans import Draw, random_value
from ui import changes
from ui.tabs import NAMES
from ui.window import Window

Step: TypeAlias = Callable[[Window, Draw], None]

TYPED = (
    "",
    "12",
    "3,5",
    "1.234,5",
    "-4",
    "1e9",
    "3..5",
    "2..3..9",
    "50 %",
    "+10%",
    "½",
    "abc",
    "=1+1",
    "12k",
    "0",
    "64",
)
WORDS = (
    "Burst",
    "Ada & Bob",
    "=cmd|' /C calc'!A0",
    "Zürich – 東京",
    "<img src=x>",
    "  two  blanks  ",
    "'=1+1",
    "_x0041_",
)
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
MOST_OPTIONS, MOST_SCENARIOS = 3, 3
LONGEST_HORIZON = 18


def drawn(words: tuple[str, ...], draw: Draw) -> str:
    """One of some words."""
    return words[int(draw.integers(len(words)))]


def type_in_field(window: Window, draw: Draw) -> None:
    """Type something into a line that is seen, and press Enter, Tab or Escape."""
    lines = [each for each in window.tabs.page.findChildren(QLineEdit) if _is_usable(each)]
    if lines:
        line = lines[int(draw.integers(len(lines)))]
        line.setFocus()
        line.selectAll()
        words = drawn((*TYPED, *WORDS), draw)
        if words.isascii():
            QTest.keyClicks(line, words)
        else:  # which the keyboard of tests does not have
            QGuiApplication.clipboard().setText(words)
            line.paste()
        QTest.keyClick(line, KEYS[int(draw.integers(len(KEYS)))])


def state_value(window: Window, draw: Draw) -> None:
    """State an allowed value of any input, or words that nobody should need to fear."""
    found = tuple(places(window.document.plan))
    place = found[int(draw.integers(len(found)))]
    value = drawn(WORDS, draw) if isinstance(place.kind, Text) else random_value(place.name, place.kind, draw)
    if place.key == "general.horizon":
        value = float(draw.integers(12, LONGEST_HORIZON + 1))
    with suppress(Invalid):
        window.document.put(place.key, value)


def choose(window: Window, draw: Draw) -> None:
    """Choose an option of a decision."""
    plan, section = window.document.plan, drawn(DECISIONS, draw)
    window.document.replace(plan.choose(section, int(draw.integers(len(getattr(plan, section))))), "choose")


def arrange(window: Window, draw: Draw) -> None:
    """Add, double, move or remove an option."""
    plan, section, action = window.document.plan, drawn(DECISIONS, draw), drawn(changes.ACTIONS, draw)
    count = len(getattr(plan, section))
    if action in {"add", "duplicate"} and count >= MOST_OPTIONS:
        action = "remove"
    with suppress(Invalid):
        window.document.replace(changes.arranged(plan, section, action, int(draw.integers(count))), action)


def change_rows(window: Window, draw: Draw) -> None:
    """Add, double, swap or remove rows of a list."""
    plan = window.document.plan
    found = [
        (section, each) for section in ("team", "architecture", "money") for each in lists_of(section_type(section))
    ]
    section, listed = found[int(draw.integers(len(found)))]
    option = int(draw.integers(len(getattr(plan, section)))) if section in DECISIONS else None
    holder = getattr(plan, section) if option is None else plan.option(section, option)
    rows = getattr(holder, listed.name)
    place = int(draw.integers(len(rows) + 1))
    way = int(draw.integers(3))
    changed = (rows[:place] + rows[place + 1 :], (*rows[:place], listed.kind.row(), *rows[place:]), rows[::-1])[way]
    with suppress(Invalid):
        window.document.replace(changes.put_rows(plan, section, option, listed.name, changed), "change rows")


def go_through_scenarios(window: Window, draw: Draw) -> None:
    """Add a scenario, go to one, or remove one."""
    scenarios, plan = window.contents.scenarios, window.document.plan
    count = len(plan.scenarios)
    match int(draw.integers(3)):
        case 0 if count < MOST_SCENARIOS:
            name = f"{drawn(WORDS, draw).strip()} {int(draw.integers(1000))}"
            with suppress(Invalid):
                window.document.replace(add_scenario(plan, name), "add a scenario")
        case 1:
            scenarios.activate(int(draw.integers(count + 1)))
        case _:
            scenarios.remove()


def remark(window: Window, draw: Draw) -> None:
    """Give values an owner or a note, or take a sample as one's own."""
    plan = window.document.plan
    found = tuple(places(plan))
    keys = tuple(found[int(place)].key for place in draw.integers(len(found), size=3))
    words, way = drawn(("", *WORDS), draw).strip(), int(draw.integers(3))
    with suppress(Invalid):
        if way:
            changed = owned(plan, keys, words) if way == 1 else noted(plan, keys[0], words)
        else:
            changed = confirmed(plan, samples(plan)[:2])
        window.document.replace(changed, "remark")


def go_back(window: Window, draw: Draw) -> None:
    """Undo a few steps, and redo some of them."""
    for _ in range(int(draw.integers(1, 5))):
        window.menus.action("undo").trigger()
    for _ in range(int(draw.integers(4))):
        window.menus.action("redo").trigger()


def turn_page(window: Window, draw: Draw) -> None:
    """Go to another page."""
    window.tabs.show_page(drawn(NAMES, draw))


STEPS: tuple[tuple[Step, float], ...] = (
    (type_in_field, 6),
    (state_value, 6),
    (choose, 1),
    (arrange, 1),
    (change_rows, 2),
    (go_through_scenarios, 1),
    (remark, 1),
    (go_back, 2),
    (turn_page, 2),
)


def one(window: Window, draw: Draw) -> str:
    """Do one thing, and return what it was."""
    weights = np.array([weight for _, weight in STEPS])
    step = STEPS[int(draw.choice(len(STEPS), p=weights / weights.sum()))][0]
    step(window, draw)
    return step.__name__


def begun(plan: Plan) -> Plan:
    """A plan of few months, so that much can be done with it."""
    return replace(plan, general=replace(plan.general, horizon=12.0, leave=min(plan.general.leave, 12.0)))


def _is_usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
