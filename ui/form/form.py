"""A section without options: label, field and unit in rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.schema import Input, inputs_of
from ui.form.beside import Words
from ui.form.field import Field, mark_sample
from ui.form.fields import field
from ui.form.groups import GAP, ROW_HEIGHT, Groups, ShownWhen, heading_label, rows_of
from ui.language import say
from ui.zoom import pixels

WIDEST_LABEL, WIDEST_GRADED = 240, 215


class SectionForm(QWidget):
    """One section of the plan, one input a row. `put` carries the key of an input and its new value.

    With `only` it is a part of the section; `graded` says beside each input how firm its default is.
    """

    put = Signal(str, object)

    def __init__(
        self,
        section: str,
        kind_of_section: type,
        parent: QWidget | None = None,
        *,
        groups: Groups = (),
        only: tuple[str, ...] = (),
        graded: bool = False,
        shown_when: ShownWhen | None = None,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._shown_when, self._is_graded = shown_when, graded
        self._shown: object = None
        self._fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        others = frozenset(each.name for each in inputs_of(kind_of_section) if only and each.name not in only)
        for heading, facts in rows_of(kind_of_section, groups, others):
            if heading:
                self._grid.addWidget(heading_label(heading, self), self._grid.rowCount(), 0, 1, 2)
            for declared in (each for fact in facts for each in fact.inputs):
                self._add(declared)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_section(self, value: object) -> None:
        """Show a section of the plan."""
        if value == self._shown:
            return
        self._shown = value
        for name, shown in self._fields.items():
            shown.show_value(getattr(value, name))
            shown.show_needed(needed=self._shown_when is None or self._shown_when(value, name))

    def show_issues(self, says: Mapping[str, str], samples: Collection[str] = ()) -> None:
        """Show sentences beside the inputs they belong to, by key, and which values are those of an example."""
        for name, shown in self._fields.items():
            key = f"{self._section}.{name}"
            shown.show_issue(says.get(key))
            mark_sample(shown, is_sample=key in samples)

    def field_of(self, key: str) -> Field | None:
        """Return the field of an input by its key, for going there."""
        section, _, name = key.rpartition(".")
        return self._fields.get(name) if section == self._section else None

    def _add(self, declared: Input) -> None:
        """A row: the label, the field with its unit."""
        row = self._grid.rowCount()
        label = Words(declared.kind.label, "", self)
        label.setMinimumHeight(pixels(ROW_HEIGHT))
        widest = pixels(WIDEST_GRADED if self._is_graded else WIDEST_LABEL)
        label.setMaximumWidth(widest)
        label.setWordWrap(label.fontMetrics().horizontalAdvance(label.text()) > widest)
        made = field(declared.kind, self)
        made.key = f"{self._section}.{declared.name}"
        label.setBuddy(made.editor)
        label.setToolTip(made.editor.toolTip())
        made.given.connect(partial(self._hand_over, declared.name))
        made.setContentsMargins(0, 2, 0, 2)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignTop)
        if self._is_graded:
            grade = Words(declared.kind.source.grade.value, "muted", self)
            grade.setToolTip(say(f"How firm the default is: {declared.kind.source}"))
            grade.setMinimumHeight(pixels(ROW_HEIGHT))
            self._grid.addWidget(grade, row, 2, Qt.AlignmentFlag.AlignTop)
        self._fields[declared.name] = made

    def _hand_over(self, name: str, value: object) -> None:
        self.put.emit(f"{self._section}.{name}", value)
