"""A row in words: its formula with labels in place of figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.inputs.constants import Constants
from core.issues import Invalid
from core.keys import list_kind, section_type
from core.plan import Plan
from core.readings import Word
from core.schema import inputs_of
from core.terms import Calendar, Call, Formula, Given, Other, Ref, Time, readers, recorded

COMPARE, SUM, PRODUCT, POWER, ATOM = 1, 2, 3, 4, 5
SIGNS = (
    (Word.PLUS, " + ", SUM),
    (Word.MINUS, " − ", SUM),
    (Word.TIMES, " × ", PRODUCT),
    (Word.OVER, " ÷ ", PRODUCT),
    (Word.POWER, " to the power of ", POWER),
    (Word.AT_LEAST, " is at least ", COMPARE),
    (Word.AT_MOST, " is at most ", COMPARE),
    (Word.ABOVE, " is above ", COMPARE),
    (Word.BELOW, " is below ", COMPARE),
)


def explain(plan: Plan, key: str) -> str:
    """How a row is calculated, in one sentence.

    Raises:
        Invalid: there is no such row.
    """
    rows = recorded(plan)
    if key not in rows:
        raise Invalid(f"There is no row called “{key}”")
    return sentence(rows, key)


def sentence(rows: Mapping[str, Formula], key: str) -> str:
    """How one of these rows is calculated, in one sentence."""
    row = rows[key]
    said = f"{row.line.label} = {_words(row.value, rows)[0]}"
    return said if row.opening is None else f"{said}; before the first month: {_words(row.opening, rows)[0]}"


def uses(plan: Plan, key: str) -> tuple[str, ...]:
    """Labels of the rows whose formula reads this row or input, in order."""
    rows = recorded(plan)
    return tuple(rows[reader].line.label for reader in readers(plan, key))


def operands(term: Any) -> tuple[Given | Ref | Other, ...]:
    """The inputs and rows a term reads, in the order in which its words name them, each once."""
    found: dict[tuple[Any, ...], Given | Ref | Other] = {}
    _gather(term, found)
    return tuple(found.values())


def _gather(term: Any, found: dict[tuple[Any, ...], Given | Ref | Other]) -> None:
    match term:
        case Call() | tuple():
            for part in term.args if isinstance(term, Call) else term:
                _gather(part, found)
        case Given():
            found.setdefault((term.key,), term)
        case Ref():
            found.setdefault((term.key, term.time), term)
        case Other():
            found.setdefault((term.key, term.option), term)
        case _:
            return


def _words(term: Any, rows: Mapping[str, Formula]) -> tuple[str, int]:
    """The words of a term, and how tightly they bind."""
    match term:
        case Call():
            return _call(term, rows)
        case Given():
            return _input_label(term.key), ATOM
        case Calendar():
            return ("last month" if term.is_last else "month"), ATOM
        case Ref():
            return _row_label(term, rows), ATOM
        case Other():
            return f"{_small(rows[term.key].line.label)} of option {term.option}", ATOM
        case _:
            return f"{term:g}", ATOM


def _call(call: Call, rows: Mapping[str, Formula]) -> tuple[str, int]:
    for word, sign, level in SIGNS:
        if call.word is word:
            left = _inside(call.args[0], level, rows)
            right = _inside(call.args[1], level + (word in {Word.MINUS, Word.OVER, Word.POWER}), rows)
            return f"{left}{sign}{right}", level
    return _function(call, rows), ATOM


def _inside(term: Any, level: int, rows: Mapping[str, Formula]) -> str:
    text, binds = _words(term, rows)
    return text if binds >= level else f"({text})"


def _function(call: Call, rows: Mapping[str, Formula]) -> str:  # noqa: PLR0911 - one line a word
    if call.word in {Word.WEIGHTED, Word.ON_DATES, Word.MATCHING, Word.TOTAL_BETWEEN, Word.PICKED, Word.HIGHEST}:
        return _sum(call, rows)
    if call.word in {Word.AT, Word.TOTAL, Word.TOTAL_WHERE, Word.COUNT_ABOVE, Word.MOST, Word.RAMPING}:
        return _over_months(call, rows)
    args = [arg if isinstance(arg, str) else _words(arg, rows)[0] for arg in call.args]
    match call.word:
        case Word.LEAST:
            return f"the smaller of ({args[0]}) and ({args[1]})"
        case Word.GREATEST:
            return f"the greater of ({args[0]}) and ({args[1]})"
        case Word.WHEN:
            return f"({args[1]} if {args[0]}, else {args[2]})"
        case Word.RATIO:
            return f"({args[0]} ÷ {args[1]}, or {args[2]} where that is zero)"
        case Word.ROUNDED:
            return f"({args[0]}) rounded to the cent"
        case Word.CHOSEN:
            return f"({args[0]} is “{args[1]}”)"
        case _:
            return f"{call.word.value}({args[0]})"


def _over_months(call: Call, rows: Mapping[str, Formula]) -> str:
    """The words that read several months of a row."""
    args = [_words(arg, rows)[0] for arg in call.args]
    match call.word:
        case Word.AT:
            return f"{args[0]} in month ({args[1]})"
        case Word.TOTAL:
            return f"the sum of {args[0]} over all months"
        case Word.TOTAL_WHERE:
            return f"the sum of {args[0]} over the months whose {args[1]} is {args[2]}"
        case Word.MOST:
            return f"the greatest {args[0]} of all months"
        case Word.RAMPING:
            return f"the sum of {args[0]} of all months so far, each less as the months since then pass {args[1]}"
        case _:
            return f"the number of months in which {args[0]} is above {args[1]}"


def _sum(call: Call, rows: Mapping[str, Formula]) -> str:
    """The words that add over a block of rows."""
    blocks = [
        _words(arg[0], rows)[0] if isinstance(arg, tuple) and not isinstance(arg[0], str) else arg for arg in call.args
    ]
    match call.word:
        case Word.ON_DATES:
            return f"the sum of {blocks[1]} whose {blocks[0]} is this month"
        case Word.HIGHEST:
            return f"the greatest of {blocks[0]} and so on"
        case Word.PICKED:
            return f"that of {blocks[1]} and so on whose place is that of the {blocks[0]}"
        case Word.MATCHING:
            return f"the sum of {blocks[1]} whose {blocks[0]} is “{blocks[2]}”, and so on"
        case Word.TOTAL_BETWEEN:
            after, until = (_words(arg, rows)[0] for arg in call.args[2:])
            return f"the sum of {blocks[1]} whose {blocks[0]} is above {after} and at most {until}, and so on"
        case _:
            return f"the sum over all rows of {' × '.join(blocks)}, and so on"


def _row_label(ref: Ref, rows: Mapping[str, Formula]) -> str:
    label = rows[ref.key].line.label
    short = _small(label)
    return f"{short} of the month before" if ref.time is Time.BEFORE else short


def _input_label(key: str) -> str:
    """The label of an input by its key in the model."""
    section, *parts = key.split(".")
    holder: type = Constants if section == "constants" else section_type(section)
    if len(parts) > 1:
        holder = list_kind(holder, parts[0]).row
    label = next(given.kind.label for given in inputs_of(holder) if given.name == parts[-1])
    return _small(label)


def _small(label: str) -> str:
    """A label inside a sentence: small, unless it begins with an abbreviation or a name."""
    keeps = label[1:2].isupper() or "'" in label.partition(" ")[0]
    return label if keeps else label[0].lower() + label[1:]
