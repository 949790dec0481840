"""What a field says about its input: unit, default, allowed range, meaning and source, in plain words."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, assert_never

from PySide6.QtCore import QLocale
from PySide6.QtGui import Qt

from core.entry import PLAIN
from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.own import Own
from core.sources import Source
from core.units import beside
from ui.form.figures import grouped
from ui.language import Shown, marks, say

READ = 6  # digits


def readable(kind: Kind, value: Any) -> Any:
    """Return what is shown of a value that is only read: of a figure six digits that count, of a whole one all."""
    if not isinstance(kind, Quantity) or not value:
        return value
    figure = Decimal(repr(kind.unit.written(value)))
    return kind.unit.base(round(figure, max(0, READ - 1 - figure.adjusted())))


def unit_of(kind: Kind) -> str:
    """Return the unit that stands beside the field, or nothing."""
    return kind.unit.symbol if isinstance(kind, Quantity) else ""


def heading(kind: Kind) -> str:
    """Return label and unit: `Usage price, $ / GPU-h`."""
    unit = beside(kind.label, unit_of(kind))
    return f"{kind.label}, {unit}" if unit else kind.label


def shown(kind: Kind, value: object) -> str:
    """Return a value for reading in its field, in the language's marks and without its unit."""
    if isinstance(kind, Quantity):
        language = marks(QLocale())
        return Shown(grouped(kind.to_text(value, language), language))
    text = kind.to_text(value)
    return say(text) if isinstance(kind, Choice | Switch) else Own(text)


def written(kind: Kind, value: object) -> str:
    """Return a value for a sentence or a table, as all that is said: in English, without its unit."""
    text = kind.to_text(value)
    return grouped(text, PLAIN) if isinstance(kind, Quantity) else Own(text) if isinstance(kind, Text) else text


def with_unit(kind: Kind, value: object) -> str:
    """Return a value for a sentence, with its unit; no words are said to be none."""
    return f"{written(kind, value)} {unit_of(kind)}".strip() or "nothing"


def allowed(kind: Kind) -> str:
    """Return what may be written here, as a sentence."""
    match kind:
        case Quantity():
            low, high = written(kind, kind.low), with_unit(kind, kind.high)
            return f"{'A whole number between' if kind.whole else 'Between'} {low} and {high}."
        case Choice():
            return f"One of: {', '.join(kind.options)}."
        case Text():
            return "Words are needed here." if kind.required else "Any words, or none."
        case Day():
            return "A date, written as year-month-day."
        case Switch():
            return "Yes or no."
        case _:
            assert_never(kind)


def description(kind: Kind) -> str:
    """Return what a screen reader says after the label."""
    unit = unit_of(kind)
    return " ".join(part for part in (f"In {unit}." if unit else "", allowed(kind), kind.doc) if part)


def tip(kind: Kind, default: object, value: object = "", origin: str = "") -> str:
    """Return the tool tip; its words are shown as they are, whatever signs they hold.

    Where it is known from where the value comes, that takes the place of the default's source.
    """
    lines = (
        f"{value}".strip(),
        kind.doc,
        f"{allowed(kind)} Default: {with_unit(kind, default)}.",
        origin or f"Source: {_cited(kind.source)}",
    )
    return plain("\n".join(line for line in lines if line))


@cache
def _cited(source: Source) -> str:
    """A source in one line; hundreds of fields name the same few."""
    return str(source)


def plain(text: str) -> str:
    """Return words for a place that would read markup, so that they are shown and never read."""
    return Shown(Qt.convertFromPlainText(say(text), Qt.WhiteSpaceMode.WhiteSpaceNormal))
