"""Cell formats by role: typed inputs blue on a pale fill, results black, links to other sheets green, heads bold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, assert_never

import xlsxwriter
from xlsxwriter.format import Format

from core.workbook.named_styles import NamedBook

BLUE, GREEN, BLACK, MUTED, ACCENT = "#0000FF", "#1B7F4B", "#000000", "#5A6675", "#1F5FBF"
INPUT_FILL, HEAD_FILL, RULE = "#FFF9E5", "#E4EEFB", "#DDE1E7"


class Role(Enum):
    """What a cell is."""

    TITLE = "title"
    MUTED = "muted"
    BESIDE = "muted, right of figures"
    HEAD = "head"
    FIGURE_HEAD = "head over figures"
    BESIDE_HEAD = "head right of figures"
    SECTION = "section"
    LABEL = "label"
    NAME = "label right of figures"
    NOTE = "note"
    WRAPPED = "wrapped"
    INPUT = "input"
    LIVE = "live"
    LEGEND = "how an input looks"
    OPEN = "live, and may be typed over"
    ROOM = "empty, and may be filled"
    CALC = "calc"
    RIGHT = "words in place of a figure"
    TOTAL = "total"
    CHECK = "check"


_APART: Mapping[Role, Role] = MappingProxyType(  # what looks the same but for the room at its left
    {Role.BESIDE: Role.MUTED, Role.BESIDE_HEAD: Role.HEAD, Role.NAME: Role.LABEL}
)


class Styles:
    """Formats of one workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        """Formats for this workbook."""
        self._book = book
        self._made: dict[tuple[Role, str], Format] = {}

    def get(self, role: Role, number: str = "") -> Format:
        """The format of a role with a number format."""
        key = (role, number)
        if key not in self._made:
            properties: dict[str, Any] = {"font_name": "Calibri", "font_size": 10, "valign": "vcenter", **_look(role)}
            if number:
                properties["num_format"] = number
            self._made[key] = made = self._book.add_format(properties)
            if isinstance(self._book, NamedBook):
                self._book.name_style(role.value, made)
        return self._made[key]


def _look(role: Role) -> dict[str, Any]:  # noqa: C901, PLR0911, PLR0912 - one line a role
    """The properties of a role."""
    match role:
        case Role.TITLE:
            return {"bold": True, "font_size": 16, "font_color": BLACK}
        case Role.MUTED:
            return {"font_color": MUTED}
        case Role.HEAD:
            return {"bold": True, "bg_color": HEAD_FILL, "bottom": 1, "bottom_color": ACCENT, "text_wrap": True}
        case Role.FIGURE_HEAD:
            return {**_look(Role.HEAD), "align": "right"}
        case Role.SECTION:
            return {"bold": True, "font_color": ACCENT, "font_size": 11}
        case Role.LABEL | Role.CALC:
            return {"font_color": BLACK}
        case Role.BESIDE | Role.BESIDE_HEAD | Role.NAME:
            return {**_look(_APART[role]), "indent": 1}
        case Role.NOTE:
            return {"font_color": MUTED, "text_wrap": True, "valign": "top"}
        case Role.WRAPPED:
            return {"font_color": BLACK, "text_wrap": True, "valign": "top"}
        case Role.INPUT:
            return {"font_color": BLUE, "bg_color": INPUT_FILL, "border": 1, "border_color": RULE, "locked": False}
        case Role.LEGEND:
            return {**_look(Role.INPUT), "locked": True}
        case Role.LIVE:
            return {"font_color": GREEN}
        case Role.ROOM:
            return {"font_color": BLUE, "locked": False}
        case Role.OPEN:
            return {**_look(Role.LIVE), "locked": False}
        case Role.RIGHT:
            return {"font_color": BLACK, "align": "right"}
        case Role.TOTAL:
            return {"font_color": BLACK, "bold": True}
        case Role.CHECK:
            return {"font_color": BLACK, "bold": True, "align": "center"}
        case _:
            assert_never(role)
