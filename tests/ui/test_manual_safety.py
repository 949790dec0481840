"""The manual opens nothing by itself: links are asked about, words are never markup, no picture is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from core.manual.blocks import Formula, Heading, Items, Look, Page, Paragraph, Span, Table, lines, plain
from tests.ui.manual_beside import beside
from tests.ui.windows import prepared
from ui.manual.outside import OPEN, STAY
from ui.manual.page_view import PageView
from ui.manual.window import ManualWindow
from ui.window import Window

HOSTILE = '<img src="file:///etc/passwd"><b>bold</b>&amp;<a href="file:///x">here</a>'


@pytest.fixture
def opened(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> ManualWindow:
    """The manual beside a plan, with all its pages."""
    return beside(qtbot, window, monkeypatch)


@pytest.mark.parametrize(("answer", "count"), [(OPEN, 1), (STAY, 0)])
def test_a_link_outside_is_shown_in_full_and_asked_about(
    opened: ManualWindow, monkeypatch: pytest.MonkeyPatch, answer: str, count: int
) -> None:
    opened_urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toString()))
    dialogs = prepared(monkeypatch, answer)
    address = "https://example.org/a/long/way?to=it"
    opened.view.anchorClicked.emit(QUrl(address))
    assert address in dialogs.asked[0]
    assert opened_urls == [address] * count


@pytest.mark.parametrize(
    "scheme", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.y/z", "smb://host/x", "data:,x"]
)
def test_other_links_are_never_opened(opened: ManualWindow, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: pytest.fail("something was opened"))
    dialogs = prepared(monkeypatch)
    opened.view.anchorClicked.emit(QUrl(scheme))
    assert scheme in dialogs.told[0]


def hostile_page() -> Page:
    """A page whose every word looks like markup."""
    every = (
        plain(HOSTILE),
        (Span(HOSTILE, Look.STRONG),),
        (Span(HOSTILE, Look.CODE),),
        (Span(HOSTILE, Look.STRESSED),),
    )
    return Page(
        HOSTILE,
        HOSTILE,
        (
            Heading(HOSTILE, 1, HOSTILE),
            *(Paragraph(each) for each in every),
            Items(every),
            Formula(HOSTILE),
            Table(every, (every,)),
        ),
    )


def test_words_that_look_like_markup_are_shown_as_they_are(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = PageView()
    qtbot.addWidget(view)
    asked: list[object] = []
    monkeypatch.setattr(PageView, "loadResource", lambda *of: asked.append(of))
    view.show_page(hostile_page())
    shown = view.toPlainText()
    assert shown.count(HOSTILE) == sum(1 for block in hostile_page().blocks for _ in lines(block))
    assert not asked


def test_no_picture_is_read_even_where_markup_names_one(qtbot: QtBot, tmp_path: Path) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    path = tmp_path / "red.png"
    red.save(str(path))
    markup = f'<p>words</p><img src="{QUrl.fromLocalFile(str(path)).toString()}"><img src="{path}">'

    def reds(view: QTextBrowser) -> int:
        view.setHtml(markup)
        view.resize(300, 300)
        image = view.grab().toImage()
        return sum(image.pixelColor(x, y) == QColor("#FF0000") for x in range(0, 300, 7) for y in range(0, 300, 7))

    usual, ours = QTextBrowser(), PageView()
    for each in (usual, ours):
        qtbot.addWidget(each)
    assert reds(usual) > 0
    assert reds(ours) == 0
    name = QUrl.fromLocalFile(str(path))
    assert ours.document().resource(QTextDocument.ResourceType.ImageResource.value, name).size() == QSize(1, 1)
    assert bytes(ours.document().resource(QTextDocument.ResourceType.StyleSheetResource.value, name).data()) == b" "
