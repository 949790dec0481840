"""What Qt asks for words in another language than English. Brought only where there is something to ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ui.language import CONTEXT, marks
from ui.phrases.book import Phrasebook


class Tongue(QTranslator):
    """Says what the program shows in another language."""

    def __init__(self, book: Phrasebook, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._book = book

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str | None:
        """Say a text of ours; those of Qt's own dialogs are in Qt's own files."""
        del disambiguation, count
        return self._book.say(source) if context == CONTEXT else None

    def say(self, words: str) -> str:
        """Say a text of ours."""
        return self._book.say(words)

    def keep(self, own: frozenset[str]) -> None:
        """Leave these words of a planner as they are."""
        self._book.keep(own)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False


def book(file: Path, locale: QLocale) -> Phrasebook:
    """Return the phrasebook of a language: only the marks of its figures where there is no file of words."""
    if not file.is_file():
        return Phrasebook((), marks(locale))
    months = tuple(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))
    return Phrasebook(phrases(file), marks(locale), months)


def phrases(file: Path) -> Iterator[tuple[str, str]]:
    """Give source and translation of each finished message of a file of Qt Linguist."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - one of our own resources
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            yield message.findtext("source", ""), translation.text
