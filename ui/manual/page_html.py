"""A page of the manual as HTML of our own making: every word escaped, no picture, colours by the roles of a theme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from string import Template
from typing import assert_never

from core.manual.blocks import Block, Formula, Heading, Items, Line, Look, Page, Paragraph, Span, Table
from ui import zoom
from ui.theme import BODY_PIXELS, Theme

_SHEET = Template("""
body { color: $text; }
h1 { font-size: 22px; font-weight: 600; margin-top: 0; margin-bottom: 12px; }
h2 { font-size: 17px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }
h3 { font-size: 14px; font-weight: 600; margin-top: 16px; margin-bottom: 2px; }
p { margin-top: 0; margin-bottom: 9px; line-height: 135%; }
p.muted { color: $muted; font-size: 12px; margin-bottom: 4px; }
p.formula { font-family: monospace; font-size: 12px; margin-left: 16px; margin-bottom: 9px; line-height: 140%; }
li { margin-bottom: 5px; line-height: 135%; }
code { font-family: monospace; color: $text; background-color: $hover; }
a { color: $link; text-decoration: underline; }
th { color: $muted; font-weight: 600; text-align: left; border-bottom: 1px solid $edge; }
table { margin-top: 4px; margin-bottom: 12px; }
td { border-bottom: 1px solid $line; }
""")
_LENGTH = re.compile(r"(\d+)px")
_INDENT = "&nbsp;"


def sheet(theme: Theme) -> str:
    """The style sheet of a page in the colours of a theme, as large as everything is."""
    return _LENGTH.sub(lambda found: f"{zoom.pixels(int(found[1]))}px", _SHEET.substitute(theme.roles))


def html(page: Page) -> str:
    """A page as HTML."""
    return (
        f'<html><body style="font-size: {zoom.pixels(BODY_PIXELS)}px">{"".join(map(_block, page.blocks))}</body></html>'
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f'<h{block.level}><a name="{escape(block.anchor)}"></a>{escape(block.text)}</h{block.level}>'
        case Paragraph():
            look = ' class="muted"' if block.muted else ""
            return f"<p{look}>{_line(block.line)}</p>"
        case Items():
            tag = "ol" if block.numbered else "ul"
            return f"<{tag}>{''.join(f'<li>{_line(each)}</li>' for each in block.lines)}</{tag}>"
        case Formula():
            return f'<p class="formula">{"<br>".join(map(_kept, block.text.splitlines()))}</p>'
        case Table():
            rows = "".join(f"<tr>{''.join(_cells('td', row))}</tr>" for row in block.rows)
            head = f"<tr>{''.join(_cells('th', block.head))}</tr>"
            return f'<table cellspacing="0" cellpadding="5" width="100%">{head}{rows}</table>'
        case _:
            assert_never(block)


def _cells(tag: str, cells: tuple[Line, ...]) -> Iterator[str]:
    return (f"<{tag}>{_line(cell)}</{tag}>" for cell in cells)


def _line(line: Line) -> str:
    return "".join(map(_span, line))


def _span(span: Span) -> str:
    text = escape(span.text)
    if span.target:
        return f'<a href="{escape(span.target)}">{text}</a>'
    match span.look:
        case Look.PLAIN:
            return text
        case Look.STRONG:
            return f"<b>{text}</b>"
        case Look.STRESSED:
            return f"<i>{text}</i>"
        case Look.CODE:
            return f"<code>{text}</code>"
        case _:
            assert_never(span.look)


def _kept(text: str) -> str:
    """A line whose spaces at its beginning stay."""
    bare = text.lstrip(" ")
    return _INDENT * (len(text) - len(bare)) + escape(bare)
