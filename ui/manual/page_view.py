"""The text of a page: read, scrolled to a heading, its hits marked. It opens no file and no address by itself."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRegularExpression, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from core.manual.blocks import Page
from core.manual.finding import beginnings
from ui import zoom
from ui.language import say
from ui.manual.page_html import html, sheet
from ui.theme import worn

MOST_HITS = 400
WIDEST = 760  # pixels of a line that is still easy to read
MARGIN = 20
INDENT = 24


class _Text(QTextDocument):
    """A document that gets nothing from outside, whatever its text names."""

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, ARG002 - as Qt calls it
        """Nothing."""
        return _nothing(type)


class PageView(QTextBrowser):
    """Shows one page; `linked` carries where a link leads."""

    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(_Text(self))
        self.setOpenLinks(False)
        self.setAccessibleName(say("Page of the manual"))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.anchorClicked.connect(lambda url: self.linked.emit(url.toString()))

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, ARG002 - as Qt calls it
        """Nothing: a page has all it needs."""
        return _nothing(type)

    def show_page(self, page: Page, anchor: str = "") -> None:
        """Show a page, from one of its headings on if one is named."""
        self.document().setDefaultStyleSheet(sheet(worn()))
        self.document().setDocumentMargin(zoom.pixels(MARGIN))
        self.document().setIndentWidth(zoom.pixels(INDENT))
        self.setHtml(html(page))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if anchor and anchor != page.name:
            self.scrollToAnchor(anchor)

    def show_hits(self, words: str) -> None:
        """Mark where words that are searched begin."""
        self.setExtraSelections([self._marked(cursor) for cursor in self._hits(words)])

    def step_hit(self, *, back: bool = False) -> bool:
        """Go to the next mark, round the end; return whether there is one."""
        places = [each.cursor.selectionStart() for each in self.extraSelections()]
        here = self.textCursor().position()
        ahead = [place for place in places if (place < here if back else place > here)]
        wanted = ahead or places
        if not wanted:
            return False
        cursor = self.textCursor()
        cursor.setPosition(wanted[-1] if back else wanted[0])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), zoom.pixels(WIDEST)))
        super().resizeEvent(event)

    def _hits(self, words: str) -> list[QTextCursor]:
        pattern = beginnings(words)
        if not pattern:
            return []
        asked = QRegularExpression(pattern, QRegularExpression.PatternOption.CaseInsensitiveOption)
        found: list[QTextCursor] = []
        cursor = self.document().find(asked)
        while not cursor.isNull() and len(found) < MOST_HITS:
            found.append(cursor)
            cursor = self.document().find(asked, cursor)
        return found

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        theme = worn()
        look = QTextCharFormat()
        look.setBackground(theme.colour("soft"))
        look.setFontUnderline(True)
        look.setUnderlineColor(theme.colour("accent"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked


def _nothing(kind: int) -> object:
    """What stands for a resource: words that say nothing, or a picture of one dot that is not seen.

    Were it empty, or no picture where one is asked for, Qt would go and read the file of that name itself.
    """
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return QByteArray(b" ")
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(0)
    return dot
