"""The language of the window: its words, and the marks of its figures. English is the source and needs nothing.

Every place that gives Qt words to show gives `say(words)`. Files, what is copied as figures and the command line stay
as they are, so that a plan is the same file under every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from core.entry import PLAIN, Marks
from core.own import Own

SYSTEM, ENGLISH, GERMAN = "system", "en", "de"
NAMES = ((SYSTEM, "As the system"), (ENGLISH, "English"), (GERMAN, "Deutsch"))
SPOKEN = "phrasebook"  # the property of the application that holds what is spoken
FOLDER = Path(__file__).parents[1] / "resources" / "i18n"
_SEEN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
)


class Shown(str):
    """Words as the reader has them, which are not said once more."""

    __slots__ = ()


def begin(app: QCoreApplication, chosen: str) -> None:
    """Speak a language from now on: its words where they are translated, the marks of its figures in any case.

    Start-up reason of the late import: reading translations takes what English need not wait for.
    """
    locale = QLocale.system() if chosen == SYSTEM else QLocale("de_DE" if chosen == GERMAN else "en_US")
    QLocale.setDefault(locale)
    file = FOLDER / f"headwater_{QLocale.languageToCode(locale.language())}.ts"
    if file.is_file():
        of_qt = QTranslator(app)
        if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)
    if file.is_file() or marks(locale) != PLAIN:
        late: Any = import_module("ui.phrases.file")
        app.setProperty(SPOKEN, late.book(file, locale, marks(locale)))


def keep(own: Iterable[str], cited: Iterable[str]) -> None:
    """Leave words of a planner, and sources, as they are, also where they stand within a sentence."""
    book = spoken_now()
    if book is not None:
        book.keep(frozenset(own), frozenset(cited))


def spoken_now() -> Any:
    """Return the `ui.phrases.book.Phrasebook` of the language that is spoken; nothing for English."""
    app = QCoreApplication.instance()
    return None if app is None else app.property(SPOKEN)


def marks(locale: QLocale) -> Marks:
    """Return the decimal and group mark of a language."""
    return Marks(locale.decimalPoint(), locale.groupSeparator())


def say(words: str) -> Shown:
    """Return words as the reader's language has them; a planner's own words as they are."""
    if isinstance(words, Shown):
        return words
    book = spoken_now()
    return Shown(words if book is None or isinstance(words, Own) or not words else book.say(words))


def spoken(answer: Callable[..., Any]) -> Callable[..., Any]:
    """Let a model answer in the reader's language: what its cells and heads show, and what a screen reader says."""

    @wraps(answer)
    def say_it(model: Any, *asked: Any) -> Any:
        found = answer(model, *asked)
        is_seen = not isinstance(asked[-1], int) or asked[-1] in _SEEN  # without a role, what is seen is asked for
        return say(found) if isinstance(found, str) and is_seen else found

    return say_it
