"""Header, footer and mark of a page."""

from __future__ import annotations

from core.paper import Paper
from ui.language import say
from ui.paper_pieces import Mark, Page, Placed, Rule, Ruler, Sheet, Style, cut, line_of

EDGE = Style(8.0, role="muted")
_CLEAR = 11.0  # between the words and what is printed, the line among it


def rooms(paper: Paper) -> tuple[float, float]:
    """Return the room that header and footer take, in points."""
    return _CLEAR + EDGE.line * _count(paper.header), _CLEAR + EDGE.line * _count(paper.footer)


def edges(ruler: Ruler, paper: Paper, sheet: Sheet, count: str) -> Page:
    """Return the mark, the header and the footer of a page."""
    top, bottom = rooms(paper)
    foot = sheet.height - bottom + _CLEAR
    title = "" if paper.title in paper.header else paper.title
    mark = (Mark(0.0, top, sheet.width, sheet.height - top - bottom, say(paper.mark)),) if paper.mark else ()
    return (
        *mark,
        *_words(ruler, (paper.header, title), sheet.width, 0.0),
        Rule(0.0, top - _CLEAR + 2, sheet.width),
        Rule(0.0, foot - 3, sheet.width),
        *_words(ruler, (paper.footer, count), sheet.width, foot),
    )


def _words(ruler: Ruler, told: tuple[str, str], width: float, top: float) -> list[Placed]:
    """Return lines from the left edge, and a word at the right end of the first, for which that is cut."""
    ends = (0.0, width)
    right = line_of(ruler, say(told[1]), EDGE, ends, top, right=True)
    free = right.left - EDGE.size if told[1] else width
    lines = (cut(ruler, line, EDGE, width if number else free) for number, line in enumerate(say(told[0]).splitlines()))
    found: list[Placed] = [
        line_of(ruler, line, EDGE, ends, top + number * EDGE.line) for number, line in enumerate(lines)
    ]
    return [*found, right] if told[1] else found


def _count(words: str) -> int:
    return max(1, len(words.splitlines()))
