"""Pages for tests: words of one width on every machine, what a page says, what overlaps or leaves it."""

from __future__ import annotations

from collections.abc import Iterator

from ui.paper_pieces import Page, Placed, Sheet, Style, Words


class EvenRuler:
    """Letters of one width, so that lines break at the same place on every machine."""

    def width(self, text: str, style: Style) -> float:
        return len(text) * style.size * (0.6 if style.strong else 0.55)


RULER = EvenRuler()


def words(page: Page) -> list[Words]:
    return [part for part in page if isinstance(part, Words)]


def texts(page: Page) -> list[str]:
    return [part.text for part in words(page)]


def overlapping(page: Page) -> Iterator[tuple[str, str]]:
    """Pairs of words that lie over each other."""
    placed = sorted(words(page), key=lambda part: part.top)
    for index, one in enumerate(placed):
        for other in placed[index + 1 :]:
            if other.top >= one.top + one.height - 0.01:
                break
            if one.left < other.left + other.width - 0.01 and other.left < one.left + one.width - 0.01:
                yield one.text, other.text


def outside(page: Page, sheet: Sheet) -> Iterator[Placed]:
    """Parts that leave the sheet."""
    for part in page:
        right, bottom = part.left + part.width, part.top + part.height
        if min(part.left, part.top) < -0.01 or right > sheet.width + 0.01 or bottom > sheet.height + 0.51:
            yield part
