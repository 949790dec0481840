"""Nothing is told by colour alone: states have shapes and words, lines have rhythms, points have shapes."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from core import figures
from core.chart_grids import Panels
from core.chart_points import Points
from core.charts import Chart, Kind, Series
from core.examples import DENSE
from core.headline import headline
from core.issues import Issue
from core.lights import ALARM, FINE, LOOK
from core.plan import Plan
from core.results import Results, evaluate
from tests.shorter import short
from tests.ui import point_samples, samples
from tests.ui.test_plot import drawn
from ui import icons, plot_series
from ui.document import Document
from ui.issue_list import IssueList
from ui.pages.lights_card import MARKS, STATES
from ui.status import StatusLine

PAGES = ("overview", "infrastructure", "team", "architecture", "money", "uncertainty")
TOLD = ("error", "warning", "ok")  # pictures of how grave something is
SIZE, APART = 16, 0.1  # pixels of an icon, and the share of them in which two differ
NARROW, WIDE = (250, 400), (900, 420)


@pytest.fixture(scope="module")
def results() -> Results:
    return evaluate(short(DENSE))


def shape(name: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Where an icon has ink, whatever its colour."""
    image = icons.icon(name, "text").pixmap(QSize(SIZE, SIZE)).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, 3].copy()


def single(chart: Chart) -> list[Chart]:
    """The charts of which a chart is made."""
    return [each for panel in chart.panels for each in single(panel)] if isinstance(chart, Panels) else [chart]


def six_lines() -> Chart:
    series = tuple(Series(f"a line of a long name, number {n}", (1.0 * n, 2.0), f"series{n}") for n in range(1, 7))
    return Chart("Six", Kind.LINE, series, x=(0.0, 1.0), x_title="month")


def beats(chart: Chart, size: tuple[int, int]) -> list[tuple[object, ...]]:
    """The strokes and gaps of the lines that are drawn."""
    figure, _ = drawn(chart, *size)
    lines = [each for axes in figure.axes for each in axes.lines]
    return [tuple(each._unscaled_dash_pattern[1] or ()) for each in lines]  # type: ignore[attr-defined]


def test_each_state_of_a_lesson_has_a_shape_and_words_of_its_own() -> None:
    for told in (MARKS, STATES):
        assert set(told) == {FINE, LOOK, ALARM}
        assert len(set(told.values())) == len(told)


def test_pictures_of_what_is_wrong_differ_in_shape(qtbot: QtBot) -> None:
    assert qtbot is not None
    for one, other in combinations(map(shape, TOLD), 2):
        assert float(np.mean(np.abs(one.astype(int) - other) > 64)) > APART


def test_how_grave_an_issue_is_stands_before_it_and_is_counted_in_words(qtbot: QtBot) -> None:
    shown = IssueList()
    qtbot.addWidget(shown)
    shown.show_issues((Issue("Cash runs out.", "money.cash", grave=True), Issue("A note of it.", "money.cash")))
    listed = shown.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    said = [listed.item(row).text().partition(":")[0] for row in range(listed.count())]
    assert said == ["Problem", "Note"]
    status = StatusLine()
    qtbot.addWidget(status)
    counted = set()
    for plan in (Plan(), Plan().put("money.cash", 0.0), short(DENSE)):
        status.show_document(Document(plan), "")
        button = status.findChild(QToolButton)
        assert isinstance(button, QToolButton)
        assert button.text()
        counted.add(button.text())
    assert len(counted) > 1


def test_a_headline_figure_that_warns_says_why_in_words(results: Results) -> None:
    poor = evaluate(short(DENSE).put("money.cash", 1e6))
    for good, bad in zip(headline(results), headline(poor), strict=True):
        if good.role != bad.role:
            assert (good.value, good.context) != (bad.value, bad.context)
    warned = {each.key: each for each in headline(poor) if each.role in {"warn", "bad"}}
    assert warned["lowest_cash"].value.startswith("−")
    assert "release" in warned["runway"].context


@pytest.mark.parametrize("page", PAGES)
def test_lines_and_points_of_a_page_differ_without_their_colours(page: str, results: Results) -> None:
    for chart in (each for one in figures.charts(page, results) for each in single(one)):
        if isinstance(chart, Points):
            looks = [(cloud.shape, cloud.dashed) for cloud in chart.clouds]
            assert len(set(looks)) == len(looks), chart.title
        elif chart.kind is Kind.LINE:
            assert len(set(plot_series.rhythms(chart).values())) == len({each.label for each in chart.seen})


def test_lines_and_points_of_all_kinds_differ_without_their_colours() -> None:
    for chart in point_samples.all_of_them():
        if isinstance(chart, Points):
            assert len({(cloud.shape, cloud.dashed) for cloud in chart.clouds}) == len(chart.clouds)
    for chart in (*samples.all_charts(), six_lines()):
        known = plot_series.rhythms(chart)
        assert len(set(known.values())) == len(known)


def test_lines_that_a_legend_tells_have_rhythms_and_those_with_names_at_their_ends_are_firm() -> None:
    assert len(set(beats(six_lines(), NARROW))) == 6
    short_names = replace(
        six_lines(), series=tuple(replace(each, label=f"line {n}") for n, each in enumerate(six_lines().series))
    )
    assert set(beats(short_names, WIDE)) == {()}
    dashed = replace(short_names, series=(replace(short_names.series[0], dashed=True), *short_names.series[1:]))
    assert beats(dashed, WIDE)[0] == (4, 2)


def test_of_two_dashed_lines_in_a_legend_the_second_has_another_rhythm() -> None:
    both = tuple(replace(each, dashed=True) for each in six_lines().series[:2])
    assert len(set(beats(replace(six_lines(), series=both), NARROW))) == 2
