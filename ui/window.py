"""The window: header strip, tabs, pages, the list of issues, the status line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core import arrange
from core.issues import Invalid
from ui import changes, dialogs, help as helps, theme as themes
from ui.copies import Copies
from ui.document import Document
from ui.files import Files
from ui.header import Header
from ui.issue_list import IssueList
from ui.menus import Menus
from ui.pages import page_of_name, PAGES
