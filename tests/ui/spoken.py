"""A window in another language, for tests: a made-up one in which every known sentence stands in brackets."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QTabBar, QTableView, QWidget

from core.entry import Marks
from tests.sentences import said
from tests.translations import file_of
from ui.language import SPOKEN, marks
from ui.phrases.book import Phrasebook
from ui.phrases.file import book

LONGER = 0.4  # of a sentence, as other languages are
OPEN, CLOSE = "⟦", "⟧"
STRETCH = "e"
WORD = re.compile(r"[^\W\d_]{2,}")
SMALL = re.compile(r"[^\W\d_]{2,}")


def wrapped(source: str) -> str:
    """A sentence in brackets, and longer."""
    blanks = re.sub(r"{(\w+)[^{}]*}", r"{\1}", source)
    return f"{OPEN}{blanks}{'~' * round(len(source) * LONGER)}{CLOSE}"


def pseudo(marks: Marks) -> Phrasebook:
    """A phrasebook of all sentences of the program, in brackets."""
    return Phrasebook(((source, wrapped(source)) for source in said()), marks)


def longer(source: str) -> str:
    """A sentence each word of which is longer; blanks and the letters of keys stay."""
    parts = re.split(r"({\w+[^{}]*})", source)
    return "".join(
        re.sub(r"{(\w+)[^{}]*}", r"{\1}", part) if part.startswith("{") else WORD.sub(_stretched, part)
        for part in parts
    )


def _stretched(word: re.Match[str]) -> str:
    return word[0] + STRETCH * math.ceil(len(word[0]) * LONGER)


def longwinded(marks: Marks) -> Phrasebook:
    """A phrasebook of all sentences of the program, each longer."""
    return Phrasebook(((source, longer(source)) for source in said()), marks)


def german() -> Phrasebook:
    """The phrasebook of the German window."""
    locale = QLocale("de_DE")
    return book(file_of("de"), locale, marks(locale))


class Speaking:
    """Lets the program speak from a phrasebook, until it is left."""

    def __init__(self, app: QCoreApplication, book: Phrasebook, locale: str = "en_US") -> None:
        self._app, self._book, self._before = app, book, QLocale()
        self._locale = locale

    def __enter__(self) -> None:
        QLocale.setDefault(QLocale(self._locale))
        self._app.setProperty(SPOKEN, self._book)

    def __exit__(self, *_: object) -> None:
        self._app.setProperty(SPOKEN, None)
        QLocale.setDefault(self._before)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that somebody sees or hears in a window, with where it is; what is typed into is left out."""
    for widget in window.findChildren(QWidget):
        kind = type(widget).__name__
        if not isinstance(widget, QLineEdit):
            yield f"{kind} name", widget.accessibleName()
            yield f"{kind} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        if isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(place)) for place in range(widget.count()))
        if isinstance(widget, QListWidget):
            yield from ((kind, widget.item(row).text()) for row in range(widget.count()))
        elif isinstance(widget, QTableView):
            model = widget.model()
            rows, columns = range(model.rowCount()), range(model.columnCount())
            yield from (
                (f"{kind} cell", str(model.index(row, column).data() or "")) for row in rows for column in columns
            )
    yield from (("action", action.text()) for action in window.findChildren(QAction))


def not_said(text: str, own: Iterable[str]) -> str:
    """What of a text stands outside the brackets and is neither a planner's own nor a sign or a unit."""
    outside, depth = "", 0
    for sign in text:
        depth += sign == OPEN
        if not depth:
            outside += sign
        depth -= sign == CLOSE
    for words in sorted(own, key=len, reverse=True):
        outside = outside.replace(words, "")
    left = (each for each in SMALL.findall(outside) if each[1:].islower())
    return " ".join(left)
