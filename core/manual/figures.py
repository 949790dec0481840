"""Figures in the written pages, from what the program has now: none is typed in where it could grow old.

`{default money.discount}` is an input's default with its unit, `{likely …}` its range, `{most …}` its upper bound;
`{example total_cost}` a headline figure of the first example, `{count inputs}` how many there are. `[[key]]` is a link
to an input or a row by its label.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from core import examples
from core.choice import acceptability
from core.headline import headline
from core.issues import Invalid
from core.keys import MOST_OPTIONS, MOST_SCENARIOS
from core.kinds import Kind, Quantity
from core.manual import checks_page
from core.manual.declared import kinds, label_of, place_of, rows
from core.manual.input_words import likely, with_unit
from core.results import Results, evaluate
from core.uncertainty.worlds import Setting

_FIGURE = re.compile(r"\{(\w+) ([\w.]+)\}")
_LABEL = re.compile(r"\[\[([\w.]+)\]\]")


def filled(text: str) -> str:
    """A written page with its figures and labels put in.

    Raises:
        Invalid: a figure is asked for that there is not.
    """
    text = _FIGURE.sub(lambda found: _figure(found.group(1), found.group(2)), text)
    return _LABEL.sub(lambda found: f"[{label_of(found.group(1))}]({place_of(found.group(1))})", text)


def _figure(what: str, of: str) -> str:
    asked: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
        {"default": _default, "likely": _likely, "most": _most, "example": _example, "count": _count}
    )
    if what not in asked:
        raise Invalid(f"The manual knows no figure “{what}”")
    return asked[what](of)


def _kind(key: str) -> Kind:
    if key not in kinds():
        raise Invalid(f"The manual knows no input called “{key}”")
    return kinds()[key][0]


def _default(key: str) -> str:
    kind = _kind(key)
    return with_unit(kind, kind.default)


def _likely(key: str) -> str:
    words = likely(_kind(key)).rpartition(", ")[0]
    if not words:
        raise Invalid(f"“{key}” has no likely range")
    return words


def _most(key: str) -> str:
    kind = _kind(key)
    if not isinstance(kind, Quantity):
        raise Invalid(f"“{key}” has no upper bound")
    return with_unit(kind, kind.high)


@cache
def _first_example() -> Results:
    return evaluate(examples.example(examples.NAMES[0]))


def _example(key: str) -> str:
    results = _first_example()
    told = {each.key: each.value for each in headline(results)}
    if key in told:
        return told[key]
    if key not in results.rows:
        raise Invalid(f"The manual knows no figure “{key}” of the first example")
    return results.rows[key].line.unit.show(results.once(key))


def _count(what: str) -> str:
    setting = Setting()
    counts: dict[str, Callable[[], int]] = {
        "inputs": lambda: len(kinds()),
        "rows": lambda: len(rows()),
        "checks": lambda: len(checks_page.sentences()),
        "examples": lambda: len(examples.NAMES),
        "options": lambda: MOST_OPTIONS,
        "cases": lambda: MOST_OPTIONS**3,
        "scenarios": lambda: MOST_SCENARIOS,
        "worlds": lambda: setting.worlds,
        "replicates": lambda: setting.replicates,
        "draws": lambda: setting.worlds * setting.replicates,
        "weightings": lambda: acceptability.DRAWS,
    }
    if what not in counts:
        raise Invalid(f"The manual counts no “{what}”")
    return f"{counts[what]():,}"
