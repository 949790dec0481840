"""The architecture page: options side by side, the lists of the chosen model, published runs like it, its charts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.architecture.approaches import EVIDENCE, EVIDENCE_HEADS, WAYS
from core.architecture.judged import scale_of
from core.charts import Chart, Kind
from core.examples import DENSE
from core.figures import charts
from core.inputs.experiments import FROM_LADDER
from core.inputs.judgement import ATTRIBUTES, Judgement
from core.results import evaluate
from core.schema import inputs_of
from tests.shorter import short
from tests.ui.spoken import Speaking, german
from tests.ui.windows import opened, page, settled
from ui import changes
from ui.form.follows import FollowsPart
from ui.form.option_heads import MANY, OptionHeads, grouped
from ui.pages.architecture import ABREAST, ArchitecturePage, is_wide
from ui.pages.compared import ComparedPart
from ui.pages.model_lists import JUDGEMENTS, LADDER
from ui.pages.runs_card import NOTHING, RunsCard
from ui.start import application
from ui.window import Window

MIXED = "MoE, untested"

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def mixed(qtbot: QtBot, tmp_path: Path) -> Window:
    """A window on untested mixtures, with judges."""
    return opened(qtbot, tmp_path, short(MIXED))


@pytest.fixture
def shown(mixed: Window) -> ArchitecturePage:
    found: ArchitecturePage = page(mixed, "architecture")
    return found


def test_every_model_stands_beside_the_others_and_follows_an_edit(
    mixed: Window, shown: ArchitecturePage, qtbot: QtBot
) -> None:
    part = shown.options.parts.part
    assert isinstance(part, FollowsPart)
    rows = part.table.rows
    settled(qtbot, lambda: rows.rowCount() > 30)
    before = [rows.text(row, 1) for row in range(rows.rowCount())]
    mixed.document.put("architecture.1.tokens", 3e12)
    settled(qtbot, lambda: [rows.text(row, 1) for row in range(rows.rowCount())] != before)


@pytest.mark.parametrize(
    ("listed", "words"), [("judgements", "change judgements"), ("ladder", "change ablation ladder")]
)
def test_a_row_added_to_a_list_is_one_step_with_a_name(
    mixed: Window, shown: ArchitecturePage, listed: str, words: str
) -> None:
    before = mixed.document.plan
    {"judgements": shown.lists.judgements, "ladder": shown.lists.ladder}[listed]._hand_over("add")
    after = mixed.document.plan
    assert mixed.document.history.undoText() == words
    assert len(getattr(after.architecture[0], listed)) == len(getattr(before.architecture[0], listed)) + 1
    assert after.architecture[1:] == before.architecture[1:]
    assert changes.page_of(before, after) == "architecture"
    mixed.document.history.undo()
    assert mixed.document.plan == before


@pytest.mark.parametrize(
    ("key", "place"),
    [("architecture.1.judgements.2.maturity", JUDGEMENTS), ("architecture.1.ladder.3.size", LADDER)],
)
def test_the_place_of_a_list_is_found(mixed: Window, key: str, place: int) -> None:
    mixed.tabs.reveal(key)
    found = mixed.tabs.page
    assert isinstance(found, ArchitecturePage)
    assert found.lists.segments.currentIndex() == place
    field = found.field_of(key)
    assert field is not None
    assert field.isVisible()


def test_what_is_wrong_in_a_list_that_is_not_seen_is_marked(shown: ArchitecturePage) -> None:
    shown.lists.show_issues({"architecture.1.ladder.1.size": "Too large.", "architecture.2.ladder.1.size": "Too."}, 0)
    assert shown.lists.segments.marked == {LADDER}
    shown.lists.show_issues({}, 0)
    assert not shown.lists.segments.marked


def test_lists_are_those_of_the_chosen_model(mixed: Window, shown: ArchitecturePage) -> None:
    models = mixed.document.plan.architecture
    assert shown.lists.judgements._model.rows == models[0].judgements
    shown.options.choose.emit(1)
    assert shown.lists.judgements._model.rows == models[1].judgements


def test_what_the_levels_mean_stands_at_their_heads_and_below(shown: ArchitecturePage) -> None:
    model = shown.lists.judgements.view.model()
    columns = [given.name for given in inputs_of(Judgement)]
    for name in ATTRIBUTES:
        about = model.headerData(
            columns.index(name), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole
        )
        assert scale_of(name)[1:] in about
        assert "<" in model.headerData(columns.index(name), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole) == "Who judges."
    table = shown.lists.levels
    assert table.isVisible()
    assert not shown.lists.told.isVisible()
    assert table.rows.rowCount() == len(ATTRIBUTES)
    assert table.height() > 5 * 20


def test_the_ladder_says_what_it_comes_to(mixed: Window, shown: ArchitecturePage) -> None:
    shown.lists.segments.setCurrentIndex(LADDER)
    assert shown.lists.told.isVisible()
    assert not shown.lists.levels.isVisible()
    assert "does not go by that" in shown.lists.told.text()
    mixed.document.put("architecture.1.project_from", FROM_LADDER)
    assert shown.lists.told.text().endswith("The plan goes by that.")


def test_published_runs_like_it_follow_the_chosen_model(mixed: Window, shown: ArchitecturePage) -> None:
    rows = shown.runs.table.rows
    assert "mixture of experts; " in shown.runs.told.text()
    names = [rows.text(row, 0) for row in range(rows.rowCount())]
    assert len(names) == 3
    assert all(row.note.startswith("Source: ") for row in rows.rows)
    shown.options.choose.emit(2)
    assert "state-space, hybrid" in shown.runs.told.text()
    assert [rows.text(row, 0) for row in range(rows.rowCount())] != names
    assert mixed.document.history.undoText() == "choose State-space 7 B"


def test_that_nothing_is_like_it_is_said(shown: ArchitecturePage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.runs_card.near", lambda _: ())
    shown.runs.show_results(shown.document.results)
    assert shown.runs.told.text() == NOTHING
    assert shown.runs.isVisible()
    assert not shown.runs.table.isVisible()


def test_the_three_ways_are_compared_in_words_with_what_projects_took(shown: ArchitecturePage, qtbot: QtBot) -> None:
    segments = shown.options.parts.segments
    segments.setCurrentIndex(segments.count() - 1)
    part = shown.options.parts.part
    assert isinstance(part, ComparedPart)
    ways, evidence = part.tables
    for table, heads in ((ways, WAYS), (evidence, EVIDENCE_HEADS)):
        found = [table.rows.headerData(column, Qt.Orientation.Horizontal) for column in range(1, 4)]
        assert found == list(heads)
        settled(qtbot, lambda: table.height() >= table.verticalHeader().length() > 0)  # noqa: B023 - at once
    assert [row.label for row in evidence.rows.rows] == [each.attribute for each in EVIDENCE]


def test_every_chart_of_the_page_stands_there_once(mixed: Window, shown: ArchitecturePage, qtbot: QtBot) -> None:
    wanted = [chart.title for chart in charts("architecture", mixed.document.results)]
    columns = (shown.wide, shown.lefts, shown.charts)

    def titles() -> list[str]:
        return [card.title.text() for column in columns for card in column.cards if not card.isHidden()]

    settled(qtbot, lambda: sorted(titles()) == sorted(wanted))


def test_charts_beside_each_other_and_many_names_take_the_whole_width() -> None:
    names = tuple(f"{place}" for place in range(ABREAST + 1))
    assert is_wide(Chart("Many", Kind.LYING, (), categories=names))
    assert is_wide(Chart("Beside", Kind.PANELS, ()))
    assert not is_wide(Chart("Few", Kind.LYING, (), categories=names[:-1]))


@pytest.mark.parametrize(("height", "least"), [(720, 400), (1080, 500)])
def test_the_options_take_more_of_a_higher_window(
    mixed: Window, shown: ArchitecturePage, qtbot: QtBot, height: int, least: int
) -> None:
    mixed.resize(1920, height)
    settled(qtbot, lambda: shown.options.height() >= least)
    assert shown.columns.horizontalScrollBar().maximum() == 0


def test_the_page_says_what_hours_are_counted_in(mixed: Window, shown: ArchitecturePage) -> None:
    assert "H100 SXM 80 GB: 989\u202fTFLOP/s" in shown.reference.accessibleName()
    mixed.document.put("general.peak", 500e12)
    assert "500\u202fTFLOP/s" in shown.reference.accessibleName()


def test_many_presets_of_one_kind_share_a_menu_and_a_long_menu_scrolls(qtbot: QtBot, window: Window) -> None:
    few = tuple(f"Way {place}" for place in range(MANY))
    assert grouped(few) == (("", few),)
    many = ("7B", *(f"Llama {place}" for place in range(MANY)), "OLMo 2 7B", "olmo2 13B")
    assert grouped(many) == (("", ("7B",)), ("Llama", many[1:-2]), ("OLMo", many[-2:]))
    heads = OptionHeads(next(each.kind for each in inputs_of(Judgement)), 200, window, presets=many)
    menu = heads.add.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == ["7B", "Llama", "OLMo", "With defaults"]
    assert menu.style().styleHint(menu.style().StyleHint.SH_Menu_Scrollable, None, menu)
    olmo = menu.actions()[2].menu()
    with qtbot.waitSignal(heads.began, check_params_cb=lambda name: name == "olmo2 13B"):
        olmo.actions()[1].trigger()  # type: ignore[attr-defined]


def test_the_page_of_another_plan_has_no_judges_and_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, short(DENSE).put_rows("architecture", 0, "judgements", ()))
    found: ArchitecturePage = page(window, "architecture")
    assert found.lists.judgements._stack.currentIndex() == 0


def test_the_heads_over_published_runs_are_whole_and_names_stay(qtbot: QtBot) -> None:
    card = RunsCard()
    qtbot.addWidget(card)
    with Speaking(application(""), german(), "de_DE"):
        card.resize(440, 400)
        card.show()
        card.show_results(evaluate(short(DENSE)))
    heads = card.table.horizontalHeader()
    assert "Rechenleistung,\nZFLOP" in [card.table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(4)]
    assert all(heads.sectionSize(at) >= heads.sectionSizeHint(at) for at in range(1, 4))
    assert any(row.label == "Llama 3.1 70B" for row in card.table.rows.rows)
