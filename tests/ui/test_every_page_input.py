from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED
from core.keys import DECISIONS, section_type
from core.kinds import Choice, Day, Kind, Quantity, Switch
from core.relevance import machines_matter, shape_matters
from core.results import evaluate
from core.schema import inputs_of
from tests.ui.windows import page
from ui import document as document_module
from ui.form.field import Field
from ui.form.groups import names_of
from ui.form.items import ItemsTable
from ui.pages.decision import DecisionPage
from ui.pages.groups import parts_of
from ui.pages.infrastructure import InfrastructurePage
from ui.pages.team_lists import SEATS
from ui.window import Window

KINDS: tuple[type[QWidget], ...] = (QLineEdit, QComboBox, QAbstractButton)

pytestmark = pytest.mark.usefixtures("english")


def other(kind: Kind, value: Any) -> Any:
    """Another value that is allowed."""
    match kind:
        case Quantity():
            near = kind.check(round(kind.low + (kind.high - kind.low) / 4)) if kind.whole else kind.low
            return near if near != value else kind.high
        case Choice():
            return next(option for option in kind.options if option != value)
        case Day():
            return value.replace(year=value.year + 1)
        case Switch():
            return not value
        case _:
            return f"{value} & <b>more</b>"


def state(field: Field, value: Any) -> None:
    """State a value as a person would."""
    editor = field.editor
    if isinstance(editor, QComboBox):
        editor.setCurrentText(value)
        editor.activated.emit(editor.currentIndex())
    elif isinstance(editor, QCheckBox):
        editor.click()
    else:
        assert isinstance(editor, QLineEdit)
        editor.setText(field.kind.to_text(value))
        assert field.finish()


def every_input(window: Window, name: str) -> list[str]:
    """The keys of all inputs that the form of a page shows."""
    plan = window.document.plan
    if name == "money":
        return [
            f"{section}.{each.name}" for section in ("money", "general") for each in inputs_of(section_type(section))
        ]
    people = [f"people.{each.name}" for each in inputs_of(section_type("people"))] if name == "team" else []
    return people + [
        f"{name}.{option}.{each.name}"
        for option in range(1, len(getattr(plan, name)) + 1)
        for each in inputs_of(section_type(name))
    ]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("infrastructure", marks=pytest.mark.deep),
        "team",
        pytest.param("architecture", marks=pytest.mark.deep),
        "money",
    ],
)
def test_every_input_can_be_stated_undone_and_redone(
    window: Window, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen_before = lru_cache(maxsize=4)(evaluate)  # each plan is seen twice
    monkeypatch.setattr(document_module, "evaluate", lambda plan, **_: seen_before(plan))
    window.document.begin(window.document.plan.put("general.horizon", 12))
    shown, document = page(window, name), window.document
    start, seen = document.plan, 0
    for key in every_input(window, name):
        field = shown.field_of(key)
        assert isinstance(field, Field), key
        if field.editor.isHidden():
            continue
        value = other(field.kind, start.get(key))
        state(field, value)
        assert document.plan.get(key) == value, key
        assert field.value == value, key
        after = document.plan
        document.history.undo()
        assert document.plan == start, key
        assert field.value == start.get(key), key
        document.history.redo()
        assert document.plan == after, key
        document.history.undo()
        seen += 1
    assert seen > 3
    assert document.plan == start


@pytest.mark.parametrize("section", DECISIONS)
def test_groups_name_every_input_but_the_name_once(section: str) -> None:
    grouped = [name for _, groups, *_ in parts_of(section) if not callable(groups) for name in names_of(groups)]
    assert sorted(grouped) == sorted(each.name for each in inputs_of(section_type(section)) if each.name != "name")


@pytest.mark.parametrize("place", range(4))
def test_machines_inputs_that_are_not_shown_change_no_cost(place: int) -> None:
    plan = example(DENSE).choose("infrastructure", place)
    before = {key: row.values for key, row in evaluate(plan).rows.items() if key.endswith("_cost")}
    option = plan.infrastructure[place]
    for each in inputs_of(section_type("infrastructure")):
        if not machines_matter(option, each.name):
            value = other(each.kind, getattr(option, each.name))
            changed = evaluate(plan.put(f"infrastructure.{place + 1}.{each.name}", value))
            assert {key: changed.rows[key].values for key in before} == before, each.name


@pytest.mark.parametrize(
    ("terms", "shown", "hidden"),
    [
        (BY_USE, {"price", "held", "lag", "try_nodes", "egress"}, {"fee", "term", "prepaid", "server", "tariff"}),
        (COMMITTED, {"fee", "term", "prepaid", "onboarding"}, {"price", "held", "lag", "try_nodes", "server"}),
        (OWNED, {"server", "tariff", "upkeep", "is_resold"}, {"fee", "price", "egress", "residual"}),
    ],
)
def test_only_what_the_terms_need_is_shown(terms: str, shown: set[str], hidden: set[str]) -> None:
    option = replace(example(DENSE).infrastructure[0], terms=terms)
    assert all(machines_matter(option, name) for name in shown)
    assert not any(machines_matter(option, name) for name in hidden)
    assert machines_matter(replace(option, terms=OWNED, is_resold=True), "residual")


def test_experts_are_asked_about_only_where_there_are_some() -> None:
    dense, mixture = example(DENSE).architecture[0], example(DENSE).architecture[2]
    assert not shape_matters(dense, "active")
    assert shape_matters(mixture, "active")
    assert shape_matters(replace(dense, active=2), "active")


@pytest.mark.parametrize("name", DECISIONS)
def test_an_option_is_chosen_and_arranged_on_its_page(window: Window, name: str) -> None:
    shown: DecisionPage = page(window, name)
    document, before = window.document, window.document.plan
    last = len(getattr(before, name)) - 1
    shown.options.choose.emit(last)
    assert getattr(document.plan.case, name) == last
    shown.options.arrange.emit("add", last + 1)
    assert len(getattr(document.plan, name)) == last + 2
    document.history.undo()
    document.history.undo()
    assert document.plan == before


@pytest.mark.parametrize("name", ["team", "money"])
def test_rows_of_a_list_are_stated_and_undone(window: Window, name: str) -> None:
    shown = page(window, name)
    items: ItemsTable = shown.lists.table(SEATS) if name == "team" else shown.funding
    before = window.document.plan
    rows = before.team[0].seats if name == "team" else before.money.funding
    items.given.emit(rows[:-1])
    assert window.document.plan != before
    window.document.history.undo()
    assert window.document.plan == before


def test_a_refused_arrangement_is_a_sentence_and_changes_nothing(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: InfrastructurePage = page(window, "infrastructure")
    before = window.document.plan
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    with qtbot.captureExceptions() as raised:
        shown.options.arrange.emit("left", 0)
    assert [str(one[1]) for one in raised] == ["Infrastructure has 4 options; there is no option 0"]
    assert window.document.plan == before
