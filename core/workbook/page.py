"""One sheet while it is written: cells with their roles, never a text that could become a formula."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, assert_never

from xlsxwriter.worksheet import Worksheet

from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.workbook.layout import Layout, fixed
from core.workbook.style import Role, Styles

DATE_FORMAT = "yyyy-mm-dd"
YES_NO = '"yes";;"no"'
MESSAGE = 250  # a validation's text holds 255 signs


class Page:
    """A sheet with the styles of its workbook."""

    def __init__(self, sheet: Worksheet, styles: Styles) -> None:
        """Write on this sheet."""
        self.sheet = sheet
        self._styles = styles

    def words(self, row: int, column: int, text: str, role: Role = Role.LABEL) -> None:
        """Write words as they are, whatever they begin with."""
        if text:
            self.sheet.write_string(row, column, text, self._styles.get(role))
        else:
            self.sheet.write_blank(row, column, None, self._styles.get(role))

    def number(self, row: int, column: int, value: float, role: Role, number: str) -> None:
        """Write a figure."""
        self.sheet.write_number(row, column, value, self._styles.get(role, number))

    def formula(self, row: int, column: int, formula: str, value: Any, look: tuple[Role, str]) -> None:
        """Write a formula with the value it has.

        Raises:
            ValueError: the value is not finite; such a file could not be opened.
        """
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{formula} has no finite value")
        self.sheet.write_formula(row, column, formula, self._styles.get(*look), value)

    def value(self, row: int, column: int, kind: Kind, value: Any) -> None:
        """Write an input's value."""
        raw = kind.to_cell(value)
        if isinstance(raw, str):
            self.words(row, column, raw, Role.INPUT)
        else:
            self.number(row, column, raw, Role.INPUT, number_format(kind))

    def head(self, title: str, note: str) -> None:
        """The sheet's title and what it is for."""
        self.sheet.set_row(0, 24)
        self.words(0, 0, title, Role.TITLE)
        self.words(1, 0, note, Role.MUTED)

    def heads(self, row: int, first: int, titles: tuple[str, ...], role: Role = Role.HEAD) -> None:
        """A row of column heads."""
        for place, title in enumerate(titles):
            self.words(row, first + place, title, role)

    def mixed_heads(self, row: int, titles: Sequence[str], figures: Sequence[bool]) -> None:
        """Column heads, some over figures; one over words stands apart from one over figures left of it."""
        for place, (title, is_figure, follows) in enumerate(zip(titles, figures, (False, *figures), strict=False)):
            of_words = Role.BESIDE_HEAD if follows else Role.HEAD
            self.words(row, place, title, Role.FIGURE_HEAD if is_figure else of_words)

    def room(self, first: int, last: int, width: float) -> None:
        """Columns of a width in which rows may be added: what nobody wrote in is not locked."""
        self.sheet.set_column(first, last, width, self._styles.get(Role.ROOM))

    def guard(self, at: tuple[int, int], kind: Kind, layout: Layout, rows: int = 1, columns: int = 1) -> None:
        """A data validation that states the kind, the bounds and the meaning, for so many cells from this one."""
        row, column = at
        self.sheet.data_validation(row, column, row + rows - 1, column + columns - 1, _validation(kind, layout))


def number_format(kind: Kind) -> str:
    """The number format of a kind's cells."""
    match kind:
        case Quantity():
            return kind.unit.excel
        case Day():
            return DATE_FORMAT
        case Switch():
            return YES_NO
        case Choice() | Text():
            return ""
        case _:
            assert_never(kind)


def apart(number: str) -> str:
    """A number format with room between the figure and the words right of it; a bracket is room enough."""
    return ";".join(part if part.endswith(")") else f"{part}_)" for part in number.split(";"))


def _validation(kind: Kind, layout: Layout) -> dict[str, Any]:
    """The rule of one input cell."""
    told = {"input_title": kind.label[:32], "input_message": kind.doc[:MESSAGE], "error_title": kind.label[:32]}
    match kind:
        case Quantity():
            wrong = f"{kind.label} must lie between {kind.bounds()}."
            rule = {"validate": "integer" if kind.whole else "decimal", "minimum": kind.low, "maximum": kind.high}
            return {**told, **rule, "criteria": "between", "error_message": wrong[:MESSAGE]}
        case Choice():
            first, last = layout.listed_option(kind, kind.options[0]), layout.listed_option(kind, kind.options[-1])
            wrong = f"Pick one of: {', '.join(kind.options)}."
            return {
                **told,
                "validate": "list",
                "source": f"={first}:{last.split('!')[1]}",
                "error_message": wrong[:MESSAGE],
            }
        case Switch():
            return {
                **told,
                "validate": "integer",
                "criteria": "between",
                "minimum": 0,
                "maximum": 1,
                "error_message": "1 for yes, 0 for no.",
            }
        case Day():
            return {**told, "validate": "decimal", "criteria": ">=", "value": 61, "error_message": "A date is needed."}
        case Text():
            return {**told, "validate": "length", "criteria": "<=", "value": 2000, "error_message": "Too long."}
        case _:
            assert_never(kind)


def pick(selector: str, references: tuple[str, ...]) -> str:
    """The formula of the reference a selector cell picks, counted from one."""
    if len(references) == 1:
        return f"={references[0]}"
    return f"=CHOOSE({selector},{','.join(references)})"


def link(layout: Layout, key: str) -> str:
    """The reference to a row that holds for the plan."""
    sheet, row = layout.row(key)
    return fixed(sheet, row, 2)
