"""Every page in every theme at two sizes, those of an empty plan, and every dialog, as pictures to look at.

`python -m tests.gallery FOLDER [de]` writes them, in English or German, with one contact sheet a theme; `--check` draws
all that is light, and the pages in the dark and in German, keeps none, and fails when a page is blank or a
label is cut; `--docs` writes those of `resources/docs/pictures.md` anew.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QLocale, QSize, Qt, QThread
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.comparison.steps import compared
from core.examples import DENSE, example
from core.plan import Plan
from core.uncertainty.told import told
from core.uncertainty.worlds import Setting
from tests.translations import file_of
from tests.ui import places, point_samples
from tests.ui.spoken import Speaking
from ui import theme as themes
from ui.chart import drawing
from ui.comparing import Comparing, comparing
from ui.document import Document
from ui.language import ENGLISH, GERMAN, marks
from ui.phrases.file import book
from ui.settings import Settings
from ui.simulating import Simulating, simulating
from ui.start import application
from ui.tabs import NAMES
from ui.turns import turns
from ui.window import Window

SIZES = (QSize(1280, 720), QSize(1920, 1080))
CARDS, CARD_POINTS = (QSize(560, 250), QSize(1180, 300)), 9.0
QUIET_MS, BUSY_MS, BREATH_MS = 200, 10, 2  # nothing waits longer after a change of size
CHECKED = ("light", "dark")  # themes that are looked at each time
COLUMNS, THUMB = 2, QSize(960, 540)
DOCS, OF_DOCS, SMALLEST_FILE = Path(__file__).parents[1] / "resources" / "docs" / "pictures", QSize(1280, 800), 0
IN_DOCS = (
    ("overview", "light", ENGLISH),
    ("infrastructure", "dark", ENGLISH),
    ("compare", "light", ENGLISH),
    ("uncertainty", "dark", ENGLISH),
    ("money", "light", GERMAN),
    ("inputs", "light", ENGLISH),
)
ALL_PAGES = (*NAMES, "start")


Pictures: TypeAlias = dict[str, tuple[QImage, list[str]]]


def pictures(folder: Path, shown: tuple[str, ...], language: str) -> Pictures:
    """Each picture by name, in some themes, with the labels that are cut in it; the first of them has all there is."""
    made = Pictures()
    with speaking(language):
        for theme in shown:
            with window_of(known(example(DENSE)), folder, theme) as window:
                made |= pages(window, theme, SIZES)
            made |= cards(themes.load(theme))
        with window_of(Document(example(DENSE)), folder, shown[0]) as window:
            window.resize(SIZES[-1])
            window.show()
            made |= dialogs(window, shown[0])
        with window_of(known(Plan()), folder, shown[0]) as window:
            made |= pages(window, shown[0], SIZES[:1], "empty-")
    return made


@contextmanager
def at_rest() -> Iterator[None]:
    """Let nothing be found out beside the window: all that is to be seen is known."""
    application("")
    for plan in (example(DENSE), Plan()):
        known(plan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Comparing, "ask", lambda _: None)
        patch.setattr(Simulating, "ask", lambda _: None)
        yield


def speaking(language: str) -> AbstractContextManager[None]:
    """Let the program speak a language, for a while."""
    if language == ENGLISH:
        return nullcontext()
    locale = QLocale(language)
    return Speaking(application(""), book(file_of(language), locale, marks(locale)), locale.name())


@contextmanager
def window_of(document: Document, folder: Path, theme: str) -> Iterator[Window]:
    """A window with a document, closed without a question."""
    settings = Settings(folder)
    settings.keep_theme(theme)
    themes.apply(application(""), themes.load(theme))
    window = Window(settings)
    window.fill(document)
    yield window
    document.history.setClean()
    window.close()
    window.deleteLater()  # else each other theme dresses it too
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def pages(
    window: Window, theme: str, sizes: tuple[QSize, ...], kind: str = "", names: tuple[str, ...] = ALL_PAGES
) -> Pictures:
    """Pages, and the ways to begin, in some sizes."""
    made = Pictures()
    for size in sizes:
        window.resize(size)
        window.show()
        for page in names:
            window.show_start() if page == "start" else window.tabs.show_page(page)
            settle()
            made[f"{kind}{page}-{theme}-{size.width()}"] = window.grab().toImage(), cut(window)
        window.tabs.show_page(NAMES[0])
    return made


def dialogs(window: Window, theme: str) -> Pictures:
    """A picture of each window beside the plan, as the crawler opens them."""
    found = Pictures()
    for name, opened in places.aside(window):
        whole = window if opened.window() is window else opened
        found[f"{name}-{theme}-dialog"] = whole.grab().toImage(), cut(opened)
    return found


@cache
def known(plan: Plan) -> Document:
    """A plan of which all is found out that a window finds out by and by."""
    document = Document(plan)
    with ThreadPoolExecutor(1) as executor:
        *_, last = told(document.results, executor, "2026-11-25 12:00 +0000", Setting(128, 2))
    simulating(document).take(last)
    *_, found = compared(document.plan)
    comparing(document).take(found)
    return document


def cards(theme: themes.Theme) -> Pictures:
    """Pictures of charts as they are on cards, narrow and wide."""
    font = QFont(QFontInfo(QApplication.font()).family())
    font.setPointSizeF(CARD_POINTS)
    return {
        f"{chart.title}-{theme.name}-{size.width()}": (drawing().picture(chart, theme, font, size), [])
        for chart in point_samples.all_of_them()
        for size in CARDS
    }


def settle() -> None:
    """Let layouts settle and charts be drawn: for a while nothing was to do and nothing has waited for its turn."""
    quiet, turn = QElapsedTimer(), QElapsedTimer()
    quiet.start()
    while quiet.elapsed() < QUIET_MS:
        QThread.msleep(BREATH_MS)
        turn.start()
        QApplication.processEvents()
        if turn.elapsed() > BUSY_MS or not turns().is_idle:
            quiet.restart()


def cut(window: QWidget) -> list[str]:
    """Labels whose words do not fit and which do not wrap, elide or tell them in a tool tip."""
    found = []
    for label in window.findChildren(QLabel):
        fits = label.wordWrap() or label.sizeHint().width() <= label.width() + 1
        if label.isVisible() and not fits and not label.toolTip():
            found.append(label.text())
    return found


def colours(image: QImage) -> int:
    """How many colours a small copy of the picture has; a blank page has few."""
    small = image.scaled(QSize(160, 90), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})


def contact_sheet(images: list[QImage]) -> QImage:
    """Pictures side by side, small."""
    rows = (len(images) + COLUMNS - 1) // COLUMNS
    sheet = QImage(THUMB.width() * COLUMNS, THUMB.height() * rows, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for place, image in enumerate(images):
        small = image.scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(THUMB.width() * (place % COLUMNS), THUMB.height() * (place // COLUMNS), small)
    painter.end()
    return sheet


def checked(folder: Path) -> Pictures:
    """What is looked at each time: all that is light; the pages in the dark, and in German, whose words are longer."""
    light, dark = CHECKED
    made = pictures(folder, (light,), ENGLISH) | cards(themes.load(dark))
    with window_of(known(example(DENSE)), folder, dark) as window:
        made |= pages(window, dark, SIZES[:1])
    with speaking(GERMAN), window_of(known(example(DENSE)), folder, light) as window:
        german = pages(window, light, SIZES[:1])
    return made | {f"{name}-{GERMAN}": found for name, found in german.items()}


def document_it(settings: Path) -> None:
    """Write the pictures of the docs."""
    DOCS.mkdir(exist_ok=True)
    for page, theme, language in IN_DOCS:
        with speaking(language), window_of(known(example(DENSE)), settings, theme) as window:
            (image, _), *_ = pages(window, theme, (OF_DOCS,), names=(page,)).values()
        name = f"{page}-{theme}" if language == ENGLISH else f"{page}-{theme}-{language}"
        image.save(str(DOCS / f"{name}.png"), quality=SMALLEST_FILE)


def main(argv: list[str]) -> int:
    """Write the pictures, or check them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place, at_rest():
        settings = Path(place)
        if "--check" in argv:
            return complain(checked(settings))
        if "--docs" in argv:
            document_it(settings)
            return 0
        made = pictures(settings, themes.names(), GERMAN if GERMAN in argv[1:] else ENGLISH)
    folder = Path(argv[0] if argv else "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (image, _) in made.items():
        image.save(str(folder / f"{name}.png"))
    for theme in themes.names():
        contact_sheet([image for name, (image, _) in made.items() if f"-{theme}-" in name]).save(
            str(folder / f"sheet-{theme}.png")
        )
    return complain(made)


def complain(made: Pictures) -> int:
    """Say what is wrong with pictures; return whether something is."""
    wrong = [f"{name}: cut “{text}”" for name, (_, texts) in made.items() for text in texts]
    wrong += [f"{name}: blank" for name, (image, _) in made.items() if colours(image) < len(SIZES) * 5]
    sys.stdout.write("\n".join([*wrong, f"{len(made)} pictures drawn, {len(wrong)} faults\n"]))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
