"""The window of the manual: found from anywhere, read by keyboard, links that ask, nothing opened by what it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from core.manual.blocks import lines, words
from core.manual.book import place
from core.manual.contents import OF_TABS
from core.manual.on_paper import on_paper
from tests.manual_book import book
from tests.ui.manual_beside import beside, books
from tests.ui.test_theme import contrast
from ui import theme as themes
from ui.form.field import Field, menu_of
from ui.manual import window as windows
from ui.manual.page_html import html, sheet
from ui.manual.page_view import PageView
from ui.manual.trail import Trail
from ui.manual.window import COMING, ManualWindow
from ui.openings import manual
from ui.printing import pdf
from ui.tabs import NAMES
from ui.window import Window


@pytest.fixture(autouse=True)
def made_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The book is there already: each test would make it anew."""
    monkeypatch.setattr(windows, "_books", books)


@pytest.fixture
def opened(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> ManualWindow:
    """The manual beside a plan, with all its pages."""
    return beside(qtbot, window, monkeypatch)


def test_f1_opens_the_page_of_the_tab_that_is_seen(window: Window) -> None:
    for name in ("overview", "money"):
        window.tabs.show_page(name)
        QTest.keySequence(window, QKeySequence("F1"))
        (found,) = window.findChildren(ManualWindow)
        assert found.trail.here == OF_TABS[name]
        assert found.isVisible()


def test_every_tab_has_a_page_of_its_own() -> None:
    assert set(NAMES) <= set(OF_TABS)
    assert all(place(name) == OF_TABS[name] for name in NAMES)


def test_the_menu_of_a_field_opens_the_place_of_its_input(window: Window) -> None:
    window.tabs.show_page("money")
    field = next(each for each in window.tabs.page.findChildren(Field) if each.key == "money.other")
    menu = menu_of(field)
    next(each for each in menu.actions() if each.text() == "What is this?").trigger()
    (found,) = window.findChildren(ManualWindow)
    assert found.trail.here == "inputs-money#money.other"
    menu.close()


def test_what_the_manual_does_not_know_leads_to_its_first_page(opened: ManualWindow) -> None:
    opened.go("vs2_share")
    assert opened.trail.here == "answers"


def test_there_is_one_window_of_it_which_comes_forward(window: Window, opened: ManualWindow) -> None:
    opened.close()
    assert manual().open_manual(window.tabs.page, "money") is opened
    assert manual().open_manual(opened.search, "team") is opened
    assert opened.isVisible()
    assert opened.trail.places == ("answers", "money", "team-capacity")


def test_an_input_is_found_by_its_key(opened: ManualWindow) -> None:
    opened.go("infrastructure.2.fee")
    assert opened.windowTitle().startswith("Inputs: infrastructure")
    assert opened.view.verticalScrollBar().value() > 0
    top = opened.view.cursorForPosition(opened.view.viewport().rect().topLeft()).block()
    assert "Committed price" in (top.text(), top.next().text())


def test_a_page_that_is_still_being_made_comes_when_it_is_there(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "_books", lambda: iter(()))
    found = ManualWindow(window)
    found.go("money.cash")
    assert found.view.toPlainText().startswith(COMING.title)
    found.show_book(book())
    assert found.view.toPlainText().startswith("Inputs: money")
    qtbot.addWidget(found)


def test_a_book_with_more_pages_leaves_the_reader_where_he_is(opened: ManualWindow) -> None:
    opened.go("compute")
    opened.view.verticalScrollBar().setValue(200)
    opened.show_book(book())
    assert opened.view.verticalScrollBar().value() == 200


def test_a_search_lists_places_and_marks_words(opened: ManualWindow) -> None:
    opened.go("compute")
    QTest.keySequence(opened, QKeySequence("Ctrl+F"))
    QTest.keyClicks(opened.search, "goodp")
    assert opened.side.found.count() > 3
    marked = {each.cursor.selectedText().casefold() for each in opened.view.extraSelections()}
    assert marked == {"goodp"}
    QTest.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.trail.here == "concepts#goodput"
    assert opened.side.found.hasFocus()
    QTest.keyClick(opened.side.found, Qt.Key.Key_Down)
    assert opened.trail.here != "concepts#goodput"


def test_coming_to_the_places_found_by_tab_changes_nothing_yet(opened: ManualWindow) -> None:
    opened.search.setText("goodput")
    opened.side.found.setFocus(Qt.FocusReason.TabFocusReason)
    assert opened.trail.here == "answers"
    QTest.keyClick(opened.side.found, Qt.Key.Key_Space)
    assert opened.trail.here == "concepts#goodput"


def test_marks_are_walked_by_key_round_the_end(opened: ManualWindow) -> None:
    opened.go("compute")
    opened.search.setText("restart")
    places = [each.cursor.selectionStart() for each in opened.view.extraSelections()]
    walked = []
    for keys in ("F3", "F3", "Shift+F3", "Shift+F3"):
        QTest.keySequence(opened, QKeySequence(keys))
        walked.append(opened.view.textCursor().position())
    assert walked == [places[0], places[1], places[0], places[-1]]
    opened.search.clear()
    assert not opened.view.step_hit()


def test_a_search_without_hits_says_so_and_can_be_cleared(opened: ManualWindow) -> None:
    opened.search.setText("qqq zzz")
    assert opened.side.back.isVisible()
    opened.side.back.click()
    assert opened.search.text() == ""
    assert opened.side.tree.isVisible()


def test_escape_clears_the_search_first_and_closes_the_window_then(opened: ManualWindow) -> None:
    opened.search.setFocus()
    opened.search.setText("goodput")
    QTest.keyClick(opened.search, Qt.Key.Key_Escape)
    assert opened.search.text() == ""
    assert opened.isVisible()
    QTest.keyClick(opened.search, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_back_and_forward_go_where_one_was(opened: ManualWindow) -> None:
    for name in ("money", "files"):
        opened.go(name)
    QTest.keySequence(opened, QKeySequence("Alt+Left"))
    assert opened.view.toPlainText().startswith("Money and runway")
    opened.back.click()
    assert not opened.back.isEnabled()
    assert opened.forward.isEnabled()
    QTest.keySequence(opened, QKeySequence("Alt+Right"))
    opened.go("files")
    assert opened.trail == Trail(("answers", "money", "files"), 2)


def test_links_inside_are_followed(opened: ManualWindow) -> None:
    opened.view.anchorClicked.emit(QUrl("choosing#flip-points"))
    assert opened.trail.here == "choosing#flip-points"
    opened.view.anchorClicked.emit(QUrl("#weights"))
    assert opened.trail.here == "choosing#weights"


def test_every_page_is_shown_with_all_its_words(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    for page in book().pages.values():
        view.show_page(page)
        shown = "".join(view.toPlainText().split())
        for block in page.blocks:
            for each in lines(block):
                assert "".join(words(each).split()) in shown, page.name


@pytest.mark.parametrize("name", themes.names())
def test_everything_on_a_page_stands_out(name: str) -> None:
    theme = themes.load(name)
    roles = theme.roles
    for words_, ground in (
        ("text", "card"), ("muted", "card"), ("link", "card"), ("text", "hover"), ("text", "soft"), ("link", "soft"),
        ("muted", "soft"),
    ):  # fmt: skip
        assert contrast(roles[words_], roles[ground]) >= 4.5, (words_, ground)
    assert f"a {{ color: {roles['link']}" in sheet(theme)
    used = {part.strip(";").casefold() for part in sheet(theme).split() if part.startswith("#")}
    assert used <= {colour.casefold() for colour in roles.values()}


def test_the_page_wears_the_theme_that_is_chosen(window: Window, opened: ManualWindow) -> None:
    def link_colour() -> QColor:
        block = opened.view.document().begin()
        while block.isValid():
            for at in range(block.length()):
                cursor = opened.view.textCursor()
                cursor.setPosition(block.position() + at)
                if cursor.charFormat().isAnchor() and cursor.charFormat().anchorHref():
                    return cursor.charFormat().foreground().color()
            block = block.next()
        raise AssertionError

    assert link_colour() == themes.load("light").colour("link")
    window.apply_theme("dark")
    QApplication.processEvents()
    assert link_colour() == themes.load("dark").colour("link")


def test_letters_of_a_page_grow_with_everything(window: Window, opened: ManualWindow) -> None:
    def letters() -> int:
        return opened.view.document().begin().begin().fragment().charFormat().font().pixelSize()

    usual, side = letters(), opened.side.width()
    window.look.zoom_to(150)
    try:
        QApplication.processEvents()
        assert letters() == pytest.approx(usual * 1.5, abs=1)
        assert opened.side.width() == pytest.approx(side * 1.5, abs=1)
    finally:
        window.look.zoom_to()
    QApplication.processEvents()
    assert letters() == usual


def test_everything_is_reached_by_key_and_has_a_name(opened: ManualWindow) -> None:
    opened.go("money")
    opened.step(-1)
    opened.search.setFocus()
    seen: list[QWidget] = []
    for _ in range(30):  # links of the page are walked too
        at = QApplication.focusWidget()
        assert at is not None
        if not seen or at is not seen[-1]:
            seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert seen[:6] == [opened.search, opened.forward, opened.paper, opened.side.tree, opened.view, opened.search]
    for each in (*seen, opened.side.found):
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), each


def test_the_contents_are_walked_by_arrow_keys(opened: ManualWindow) -> None:
    tree = opened.side.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert opened.trail.here == "first-half-hour-cto"
    QTest.keyClick(tree, Qt.Key.Key_End)
    assert opened.trail.here == "commands"
    assert isinstance(tree, QTreeWidget)
    assert isinstance(opened.side.found, QListWidget)


def test_the_page_that_is_seen_is_printed(opened: ManualWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []

    class Printing:
        """Stands for the printer."""

        def print_job(self, job: object, parent: QWidget) -> bool:
            assert parent is opened
            printed.append(job.title)  # type: ignore[attr-defined]
            return True

    monkeypatch.setattr(windows, "printing", Printing)
    opened.go("files")
    QTest.keySequence(opened, QKeySequence("Ctrl+P"))
    opened.paper.click()
    assert printed == ["Files, backups and recovery"] * 2


def test_a_page_goes_into_a_pdf_file() -> None:
    made = pdf(on_paper(book().page("waiting")))
    assert made.startswith(b"%PDF")
    assert len(made) > 5000


def test_a_page_is_made_into_html_without_a_picture_or_script() -> None:
    for each in book().pages.values():
        made = html(each)
        assert "<img" not in made
        assert "<script" not in made
    assert place("overview") == "answers"
