"""The one application style sheet, with roles in place of colours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Template

from ui import zoom

_LENGTH = re.compile(r"\b(\d+)px(-1)?")


class _Roles(Template):
    """A template whose names are roles, which may hold a hyphen."""

    idpattern = "[a-z][a-z0-9-]*"


_WORDS = """
QLabel { background: transparent; }
[role="muted"] { color: ${muted}; }
[role="title"] { font-size: 20px; font-weight: 600; }
[role="cardTitle"] { font-size: 14px; font-weight: 600; }
[role="figure"] { font-size: 17px; font-weight: 600; }
[role="strong"] { font-weight: 600; }
[role="small"] { font-size: 12px; color: ${muted}; }
[role="bad"] { color: ${bad}; }
[role="warn"] { color: ${warn}; }
[role="good"] { color: ${good}; }
[role="stated"] { color: ${stated}; }
[role="series1"] { color: ${series1}; }
[role="series2"] { color: ${series2}; }
[role="series3"] { color: ${series3}; }
[role="series4"] { color: ${series4}; }
[role="series5"] { color: ${series5}; }
[role="series6"] { color: ${series6}; }
QLabel[state="bad"] { color: ${bad}; }
QLabel[state="warn"] { color: ${warn}; }
QLabel[role="tip"], QToolTip {
    background: ${card}; color: ${text}; border: 1px solid ${edge}; padding: 4px 6px; font-size: 12px;
}
"""

_FRAMES = """
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: ${background}; }
QScrollArea { border: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QFrame[card="true"] { background: ${card}; border: 1px solid ${line}; border-radius: 8px; }
QFrame[overlay="true"] { background: ${card}; border: 1px solid ${edge}; border-radius: 8px; }
QFrame[strip="true"] { background: ${card}; border: 0; border-bottom: 1px solid ${line}; }
QFrame[strip="upper"] { background: ${card}; border: 0; border-top: 1px solid ${line}; }
QStatusBar { background: ${card}; color: ${muted}; border-top: 1px solid ${line}; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: ${line}; }
QSplitter[bare="true"]::handle { background: transparent; }
QTabWidget::pane { border: 0; border-top: 1px solid ${line}; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: ${card}; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: ${muted}; padding: 9px 13px 7px 13px; border: 0;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: ${text}; background: ${hover}; }
QTabBar::tab:selected { color: ${text}; font-weight: 600; border-bottom: 2px solid ${accent}; }
QTabBar::scroller { width: 48px; }
QTabBar::tab:disabled { color: ${disabled}; }
QTabBar[segments="true"] { background: transparent; font-size: 12px; }
QTabBar[segments="true"]::tab { padding: 6px 10px 4px 10px; font-weight: normal; }
"""

_CONTROLS = """
QPushButton {
    background: ${card}; color: ${accent}; border: 1px solid ${line}; border-radius: 6px;
    padding: 5px 12px; font-weight: 600; min-height: 16px;
}
QPushButton:hover { background: ${hover}; border-color: ${edge}; }
QPushButton:pressed, QPushButton:checked { background: ${soft}; }
QPushButton:focus { border: 2px solid ${focus}; padding: 5px-1 12px-1; }
QPushButton:disabled { color: ${disabled}; background: transparent; border-color: ${line}; }
QPushButton[primary="true"] { background: ${accent}; color: ${selected-text}; border-color: ${accent}; }
QPushButton[primary="true"]:hover,
QPushButton[primary="true"]:pressed { background: ${stated}; border-color: ${stated}; }
QPushButton[primary="true"]:focus { border: 2px solid ${text}; }
QPushButton[primary="true"]:disabled { background: ${hover}; color: ${disabled}; border-color: ${line}; }
QPushButton[link="true"] {
    background: transparent; border: 1px solid transparent; text-align: left; font-weight: normal; padding: 4px 6px;
}
QPushButton[link="true"]:hover { background: ${hover}; }
QPushButton[link="true"]:focus { border: 2px solid ${focus}; padding: 3px 5px; }
QToolButton {
    border: 1px solid transparent; border-radius: 6px; padding: 4px; color: ${muted}; background: transparent;
}
QToolButton:hover { background: ${hover}; color: ${text}; }
QToolButton:pressed, QToolButton:checked { background: ${soft}; color: ${accent}; }
QToolButton:focus { border: 2px solid ${focus}; padding: 4px-1; }
QToolButton:disabled { color: ${disabled}; }
QLineEdit, QPlainTextEdit, QTextEdit {
    background: ${card}; color: ${text}; border: 1px solid ${edge}; border-radius: 6px; padding: 4px 7px;
    selection-background-color: ${selection}; selection-color: ${selected-text};
    placeholder-text-color: ${placeholder};
}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: ${muted}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid ${focus}; padding: 4px-1 7px-1; }
QLineEdit:read-only { background: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: ${disabled}; background: transparent; }
QLineEdit[role="stated"] { color: ${stated}; }
QLineEdit[sample="true"] { border-bottom: 1px dotted ${muted}; }
QLineEdit[sample="true"]:focus { border-bottom: 2px solid ${focus}; }
QLineEdit[invalid="true"] { border: 1px solid ${bad}; }
QLineEdit[invalid="true"]:focus { border: 2px solid ${bad}; }
QComboBox {
    background: ${card}; color: ${text}; border: 1px solid ${edge}; border-radius: 6px; padding: 4px 7px;
    min-height: 16px;
}
QComboBox:hover { border-color: ${muted}; }
QComboBox:focus, QComboBox:on { border: 2px solid ${focus}; padding: 4px-1 7px-1; }
QComboBox:disabled { color: ${disabled}; background: transparent; }
QComboBox[role="stated"] { color: ${stated}; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(theme:${name}/down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid ${edge}; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 26px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator { border: 1px solid ${edge}; background: ${card}; }
QCheckBox::indicator { width: 14px; height: 14px; border-radius: 4px; }
QRadioButton::indicator { width: ${round-side}; height: ${round-side}; border-radius: ${round-half}; }
QCheckBox::indicator:checked { background: ${accent}; border-color: ${accent}; image: url(theme:${name}/tick.svg); }
QCheckBox::indicator:indeterminate { background: ${soft}; border-color: ${accent}; }
QRadioButton::indicator:checked {
    background: ${card}; border: ${round-edge} solid ${accent}; width: ${round-dot}; height: ${round-dot};
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QCheckBox:focus::indicator { border-color: ${focus}; }
QCheckBox:focus, QRadioButton:focus { color: ${accent}; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: ${line}; background: ${hover}; }
QCheckBox:disabled, QRadioButton:disabled { color: ${disabled}; }
QSlider:horizontal { min-height: 26px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: ${line}; border-radius: 2px; }
QSlider::sub-page:horizontal { background: ${accent}; border-radius: 2px; }
QSlider::handle:horizontal {
    background: ${card}; border: 2px solid ${accent}; width: ${knob-side}; height: ${knob-side};
    margin: -6px 0; border-radius: ${knob-half};
}
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover { background: ${accent}; }
QSlider::handle:horizontal:disabled { border-color: ${disabled}; }
"""

_FORMS = """
[role="accent"] { color: ${accent}; }
QFrame[chosen="true"] { background: ${soft}; border: 0; }
QAbstractButton[asking="true"] { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QAbstractButton[asking="true"]:hover { background: ${hover}; }
QAbstractButton[asking="true"]:focus { border-color: ${focus}; }
QFrame[inspector="true"] { background: ${card}; border: 0; border-left: 1px solid ${line}; }
QComboBox[bare="true"], QComboBox[bare="true"]:focus { font-size: 12px; padding: 4px 0 4px 2px; }
QComboBox[bare="true"]::drop-down, QComboBox[bare="true"]::down-arrow { image: none; width: 0; }
QCheckBox[flat="true"] { padding-right: 11px; }
QTableView[reading], QTableView[reading]:focus { background: transparent; border: 0; }
QTableView[reading]::item:focus { border: 0; }
QTableView[reading] QHeaderView::section { padding: 5px 0 5px 8px; font-size: 12px; }
QTableView[reading="figures"] QHeaderView::section { padding: 5px 18px 5px 0; font-size: 12px; }
QTableView[reading="words"]::item { border-bottom: 1px solid ${line}; }
QScrollArea[flat="true"], QScrollArea[flat="true"] > QWidget > QWidget { background: transparent; }
QLineEdit[flat="true"], QComboBox[flat="true"] { background: transparent; border-color: transparent; }
QLineEdit[flat="true"]:hover, QComboBox[flat="true"]:hover { background: ${card}; border-color: ${edge}; }
QLineEdit[flat="true"]:focus, QComboBox[flat="true"]:focus { background: ${card}; border-color: ${focus}; }
QLineEdit[flat="true"][invalid="true"] { border-color: ${bad}; }
QLineEdit[flat="true"][sample="true"] { border-bottom: 1px dotted ${muted}; border-radius: 0; }
QLineEdit[flat="true"][sample="true"]:focus { border-bottom: 2px solid ${focus}; border-radius: 6px; }
QTableView[frozen="true"] { border: 0; border-right: 1px solid ${edge}; }
QTableView QLineEdit { border-radius: 0; padding: 0 4px; min-height: 0; }
QTableView QLineEdit:focus { padding: 0 4px-1; }
QToolButton[menu="plain"]::menu-indicator { image: none; width: 0; }
"""

_LISTS = """
QAbstractItemView {
    background: ${card}; color: ${text}; alternate-background-color: ${background}; gridline-color: ${line};
    border: 1px solid ${line}; outline: 0; selection-background-color: ${selection}; selection-color: ${selected-text};
}
QAbstractItemView[flat="true"] { border: 0; }
QAbstractItemView:focus { border: 1px solid ${focus}; }
QTableView::item, QTreeView::item { padding: 4px 5px; }
QTableView::item:focus, QTreeView::item:focus { border: 2px solid ${focus}; }
QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid ${edge}; border-radius: 4px; background: ${card};
}
QTableView::indicator:checked { background: ${accent}; border-color: ${accent}; image: url(theme:${name}/tick.svg); }
QTableView::indicator:checked:selected { border-color: ${selected-text}; }
QHeaderView { background: ${card}; border: 0; }
QHeaderView::section {
    background: ${card}; color: ${muted}; font-weight: 600; border: 0; border-bottom: 1px solid ${line};
    padding: 6px 8px;
}
QTableView[flat="true"] QHeaderView::section:vertical { border: 0; font-weight: normal; color: ${text}; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableCornerButton::section { background: ${card}; border: 0; border-bottom: 1px solid ${line}; }
QMenuBar { background: ${card}; color: ${text}; border-bottom: 1px solid ${line}; }
QMenuBar::item { background: transparent; padding: 5px 10px; }
QMenuBar::item:selected { background: ${hover}; }
QMenu { background: ${card}; color: ${text}; border: 1px solid ${line}; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: ${soft}; color: ${text}; }
QMenu::item:disabled { color: ${disabled}; }
QMenu::separator { height: 1px; background: ${line}; margin: 4px 8px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: ${edge}; border: 0; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: ${muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: ${line}; border: 0; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: ${accent}; border-radius: 3px; }
"""


def sheet(name: str, roles: Mapping[str, str]) -> str:
    """Return the style sheet with the colours of one theme, whose pictures lie in the folder of its name.

    A role that it lacks raises KeyError.
    """
    written = _LENGTH.sub(_length, _WORDS + _FRAMES + _CONTROLS + _FORMS + _LISTS)
    return _Roles(written).substitute(roles, name=name, **_rounds())


def _rounds() -> dict[str, str]:
    """The lengths of what is round: Qt draws a box where a radius is more than half of the whole."""
    side, dot, knob = (2 * (zoom.pixels(length) // 2) for length in (14, 6, 12))
    lengths = {"side": side, "half": side // 2 + 1, "dot": dot, "edge": (side + 2 - dot) // 2}
    rounds = {f"round-{name}": f"{length}px" for name, length in lengths.items()}
    return rounds | {"knob-side": f"{knob}px", "knob-half": f"{knob // 2 + 2}px"}


def _length(found: re.Match[str]) -> str:
    """A length as it is now: `7px-1` is one less, for the wider outline of what has the keyboard."""
    return f"{zoom.pixels(int(found[1])) - bool(found[2])}px"
