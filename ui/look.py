"""How a window looks: the chosen theme, or that of the system, and how large everything is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import icons, zoom
from ui import theme as themes
from ui.settings import Settings
from ui.theme import Theme


class Look(QObject):
    """Gives the program its look and remembers it. `changed` says that colours did, `zoomed` that sizes did."""

    changed = Signal()
    zoomed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.theme: Theme = themes.load(settings.theme)
        zoom.ask(settings.zoom)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def wear(self, name: str) -> None:
        """Give the program the look of a theme, or that of the system."""
        self._settings.keep_theme(name)
        self.theme = themes.load(name)
        self._apply()
        self.changed.emit()

    def enlarge(self) -> None:
        """Show everything one step larger."""
        self.zoom_to(zoom.step(1))

    def reduce(self) -> None:
        """Show everything one step smaller."""
        self.zoom_to(zoom.step(-1))

    def zoom_to(self, percent: int = zoom.USUAL) -> None:
        """Show everything so large, in per cent of the usual size."""
        if percent != zoom.percent():
            zoom.ask(percent)
            self._settings.keep_zoom(zoom.percent())
            self._apply()
            self.zoomed.emit()

    def _follow(self) -> None:
        """Look like the system does now, if it is to be followed."""
        if self._settings.theme == themes.SYSTEM:
            self.wear(themes.SYSTEM)

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            themes.apply(app, self.theme)
            icons.redress()
