"""Links that lead out of the manual: shown in full and asked about before a browser opens; nothing else is opened."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui import dialogs

SCHEMES = ("https", "http")
OPEN, STAY = "Open in the browser", "Stay here"


def is_outside(target: str) -> bool:
    """Whether a link names more than a page of the manual."""
    return ":" in target.partition("#")[0]


def ask_outside(parent: QWidget, target: str) -> None:
    """Ask whether to open an address of the web; anything else is not opened, and that is said."""
    url = QUrl(target, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in SCHEMES:
        dialogs.tell(parent, "This link is not opened.", f"It leads to something else than a web page:\n{target}")
    elif dialogs.ask(parent, "Open this page in your browser?", target, (OPEN, STAY)) == OPEN:
        QDesktopServices.openUrl(url)
