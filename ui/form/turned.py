"""Widgets of which one is seen at a time, in the height that this one needs."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget


class Turned(QStackedWidget):
    """A stack as high as the widget that is seen, whatever the others need."""

    def turn(self, place: int) -> None:
        """Show one widget."""
        for each in range(self.count()):
            widget = self.widget(each)
            seen = QSizePolicy.Policy.Preferred if each == place else QSizePolicy.Policy.Ignored
            if widget is not None:
                widget.setSizePolicy(QSizePolicy.Policy.Preferred, seen)
        self.setCurrentIndex(place)
        self.updateGeometry()
