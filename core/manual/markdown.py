"""The part of Markdown that written pages use, read into blocks; anything else in them is just words.

Headings `#` to `###`; paragraphs; lists with `-` or `1.`; tables with bars; what is indented by four spaces is a
formula. In a line: `**strong**`, `*stressed*`, `` `code` ``, `[words](target)`. There are no pictures and no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from core.issues import Invalid
from core.manual.blocks import Block, Formula, Heading, Items, Line, Look, Page, Paragraph, Span, Table

_INLINE = re.compile(r"\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)")
_LOOKS = (Look.STRONG, Look.STRESSED, Look.CODE)
_HEADING = re.compile(r"(#{1,3}) (.+)")
_BULLET = re.compile(r"- (.*)")
_NUMBER = re.compile(r"\d+\. (.*)")
_RULE = re.compile(r"\|?[\s:|-]+\|?")
_INDENT = "    "


def page(name: str, text: str) -> Page:
    """A written page.

    Raises:
        Invalid: it does not begin with its title.
    """
    blocks = tuple(_blocks(text))
    first = blocks[0] if blocks else None
    if not isinstance(first, Heading) or first.level != 1:
        raise Invalid(f"The page “{name}” of the manual does not begin with its title")
    return Page(name, first.text, blocks)


def anchor(heading: str) -> str:
    """The name of a heading in links: small words with hyphens."""
    return "-".join(re.findall(r"\w+", heading.casefold()))


def line(text: str) -> Line:
    """A line with its marks."""
    spans, at = [], 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            spans.append(Span(text[at : found.start()]))
        *looked, link, target = found.groups()
        marked = next((Span(words, look) for words, look in zip(looked, _LOOKS, strict=True) if words), None)
        spans.append(marked or Span(link, target=target))
        at = found.end()
    if at < len(text):
        spans.append(Span(text[at:]))
    return tuple(spans)


def _blocks(text: str) -> Iterator[Block]:
    """Blocks; they are set apart by empty lines, a formula may hold some."""
    held = [each.rstrip() for each in text.splitlines()]
    for is_empty, part in groupby(held, key=lambda each: not each):
        if not is_empty:
            yield from _block(list(part))


def _block(part: list[str]) -> Iterator[Block]:
    """The blocks of lines that stand together: headings end where their line does."""
    first = part[0]
    if heading := _HEADING.fullmatch(first):
        words = heading.group(2).strip()
        yield Heading(words, len(heading.group(1)), anchor(words))
        if part[1:]:
            yield from _block(part[1:])
    elif first.startswith(_INDENT):
        yield Formula("\n".join(each.removeprefix(_INDENT) for each in part))
    elif first.startswith("|"):
        yield _table(part)
    elif _BULLET.fullmatch(first) or _NUMBER.fullmatch(first):
        yield _items(part)
    else:
        yield Paragraph(line(" ".join(each.strip() for each in part)))


def _items(part: list[str]) -> Items:
    """A list; a line that begins none of its items goes on with the one before."""
    mark = _BULLET if _BULLET.fullmatch(part[0]) else _NUMBER
    texts: list[str] = []
    for each in part:
        if found := mark.fullmatch(each):
            texts.append(found.group(1))
        else:
            texts[-1] += f" {each.strip()}"
    return Items(tuple(map(line, texts)), numbered=mark is _NUMBER)


def _table(part: list[str]) -> Table:
    """A table; the line of hyphens under the head says nothing more."""
    rows = [tuple(_cells(each)) for each in part if not _RULE.fullmatch(each)]
    return Table(rows[0], tuple(rows[1:]))


def _cells(text: str) -> Iterable[Line]:
    return (line(cell.strip()) for cell in text.strip().strip("|").split("|"))
