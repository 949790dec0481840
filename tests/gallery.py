"""Every page in every theme at two sizes, and every dialog, as pictures to look at.

`python -m tests.gallery FOLDER` writes them with one contact sheet a theme; `--check` draws them in the light and the
dark theme, keeps none, and fails when a page is blank or a label is cut.
"""

from __future__ import annotations

import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.examples import DENSE, example
from core.uncertainty.told import Told, told
from core.uncertainty.worlds import Setting
from tests.ui import places, point_samples
from ui import theme as themes
from ui.chart import drawing
from ui.document import Document
from ui.settings import Settings
from ui.simulating import simulating
from ui.start import application
from ui.tabs import NAMES
from ui.window import Window

SIZES = (QSize(1280, 720), QSize(1920, 1080))
CARDS, CARD_POINTS = (QSize(560, 250), QSize(1180, 300)), 9.0
SETTLED_MS = 500
CHECKED = ("light", "dark")  # themes in which everything is looked at each time
COLUMNS, THUMB = 2, QSize(960, 540)


Pictures: TypeAlias = dict[str, tuple[QImage, list[str]]]


def pictures(folder: Path, shown: tuple[str, ...]) -> Pictures:
    """Each picture by name, in some themes, with the labels that are cut in it; dialogs in the first of them."""
    app = application("")
    made, document = Pictures(), Document(example(DENSE))
    simulating(document).take(drawn(document))
    for theme in shown:
        window = Window(Settings(folder))
        window.fill(document)
        window.apply_theme(theme)
        for size in SIZES:
            window.resize(size)
            window.show()
            for page in NAMES:
                window.tabs.show_page(page)
                settle(app)
                name = f"{page}-{theme}-{size.width()}"
                made[name] = window.grab().toImage(), cut(window)
        if theme == shown[0]:
            made |= dialogs(window, theme)
        document.history.setClean()
        window.close()
        made |= cards(themes.load(theme))
    return made


def dialogs(window: Window, theme: str) -> Pictures:
    """A picture of each window beside the plan, as the crawler opens them."""
    found = Pictures()
    for name, opened in places.aside(window):
        whole = window if opened.window() is window else opened
        found[f"{name}-{theme}-dialog"] = whole.grab().toImage(), cut(opened)
    return found


def drawn(document: Document) -> Told:
    """What a few worlds say of a document."""
    with ThreadPoolExecutor(1) as executor:
        *_, last = told(document.results, executor, "2026-11-25 12:00 +0000", Setting(128, 2))
    return last


def cards(theme: themes.Theme) -> Pictures:
    """Pictures of charts as they are on cards, narrow and wide."""
    font = QFont(QFontInfo(QApplication.font()).family())
    font.setPointSizeF(CARD_POINTS)
    return {
        f"{chart.title}-{theme.name}-{size.width()}": (drawing().picture(chart, theme, font, size), [])
        for chart in point_samples.all_of_them()
        for size in CARDS
    }


def settle(app: QApplication) -> None:
    """Let layouts settle and charts be drawn: they wait a moment after the last change of size."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < SETTLED_MS:
        app.processEvents()


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


def main(argv: list[str]) -> int:
    """Write the pictures, or check them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        made = pictures(Path(settings), CHECKED if "--check" in argv else themes.names())
    if "--check" in argv:
        wrong = [f"{name}: cut “{text}”" for name, (_, texts) in made.items() for text in texts]
        wrong += [f"{name}: blank" for name, (image, _) in made.items() if colours(image) < len(SIZES) * 5]
        sys.stdout.write("\n".join([*wrong, f"{len(made)} pictures drawn, {len(wrong)} faults\n"]))
        return int(bool(wrong))
    folder = Path(argv[0] if argv else "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (image, _) in made.items():
        image.save(str(folder / f"{name}.png"))
    for theme in themes.names():
        contact_sheet([image for name, (image, _) in made.items() if f"-{theme}-" in name]).save(
            str(folder / f"sheet-{theme}.png")
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
