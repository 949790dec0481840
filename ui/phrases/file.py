"""The phrasebook of a language, read from its file of words. Brought only where there is something to say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLocale

from core.entry import Marks
from ui.phrases.book import Phrasebook


def book(file: Path, locale: QLocale, marks: Marks) -> Phrasebook:
    """Return the phrasebook of a language: only the marks of its figures where there is no file of words."""
    if not file.is_file():
        return Phrasebook((), marks)
    months = tuple(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))
    return Phrasebook(phrases(file), marks, months)


def phrases(file: Path) -> Iterator[tuple[str, str]]:
    """Give source and translation of each finished message of a file of Qt Linguist."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - one of our own resources
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            yield message.findtext("source", ""), translation.text
