"""Whatever a field of any page changes, undo gives back and redo gives again, to the last sign."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from core.change_log import memory
from core.decision_log import record
from core.examples import DENSE
from core.plan import Plan
from core.results import evaluate
from tests.shorter import short
from tests.ui.crawled import Setting, shown
from tests.ui.places import EVERY, pages
from tests.ui.test_every_page_input import other, state
from ui import document as document_module
from ui.form.field import Field
from ui.today import today
from ui.window import Window

SEED = 7
CONDITIONS, CONDITION = "Open again when", "release > 20"  # words that not everything can stand in


def plan_with_everything() -> Plan:
    """A plan with a decision, so that each page has its fields."""
    plan = short(DENSE)
    return record(plan, evaluate(plan), today())


def fields(root: QWidget) -> list[Field]:
    """The fields of a place that can be changed now."""
    return [
        each
        for each in root.findChildren(Field)
        if each.isVisible() and each.is_needed and each.editor.isEnabled() and each.editor.isVisible()
    ]


def go_round(window: Window, field: Field) -> str:
    """Change a field, undo, redo, undo; what went wrong, in words."""
    document, start = window.document, memory(window.document.plan)
    value, name = field.value, field.editor.accessibleName()
    state(field, CONDITION if field.kind.label == CONDITIONS else other(field.kind, value))
    changed = memory(document.plan)
    if changed == start:
        return f"{name}: nothing was changed"
    document.history.undo()
    if memory(document.plan) != start or field.value != value:
        return f"{name}: undo did not give everything back"
    document.history.redo()
    if memory(document.plan) != changed:
        return f"{name}: redo did not give the same again"
    document.history.undo()
    return ""


@pytest.mark.parametrize(
    ("parts", "share"), [(2, 0.06), pytest.param(EVERY, 1.0, marks=pytest.mark.long)], ids=["some", "all"]
)
def test_every_edit_is_undone_and_redone_to_the_last_sign(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parts: int, share: float
) -> None:
    assert qapp is not None
    seen_before = lru_cache(maxsize=4)(evaluate)  # each plan is seen twice
    monkeypatch.setattr(document_module, "evaluate", lambda plan, **_: seen_before(plan))
    chosen, complaints, edited = random.Random(SEED), list[str](), 0
    with shown(tmp_path, Setting(), plan_with_everything()) as window:
        for place, page in pages(window, parts):
            found = fields(page)
            for field in chosen.sample(found, max(1, round(share * len(found)))) if found else ():
                told = go_round(window, field) if field.isVisible() else ""
                complaints += [f"{place}: {told}"] if told else []
                edited += 1
    assert not complaints, "\n".join(complaints)
    assert edited > 8
