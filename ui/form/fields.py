"""One widget a kind of input."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from ui.form.field import Field
from ui.form.picked import ChoiceField, SwitchField
from ui.form.typed import DayField, NumberField, TextField


def field(kind: Kind, parent: QWidget | None = None, *, dense: bool = False) -> Field:
    """Return a field for a kind; a dense one stands in a grid that names the unit elsewhere."""
    match kind:
        case Quantity():
            return NumberField(kind, parent, dense=dense)
        case Choice():
            return ChoiceField(kind, parent, dense=dense)
        case Text():
            return TextField(kind, parent, dense=dense)
        case Day():
            return DayField(kind, parent, dense=dense)
        case Switch():
            return SwitchField(kind, parent, dense=dense)
        case _:
            assert_never(kind)
