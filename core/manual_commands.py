"""The manual on the command line: a page as text, or where words stand."""

from __future__ import annotations

import argparse
from typing import Any

from core.issues import Invalid
from core.manual.as_text import text
from core.manual.book import Book, place, whole
from core.manual.finding import search, snippet
from core.terminal import show


def add(words: Any) -> None:
    """The command `manual` with its arguments."""
    manual = words.add_parser("manual", help="read the manual, or search it")
    manual.add_argument("page", nargs="?", help="name of a page, of a tab, or the key of an input or a row")
    manual.add_argument("--search", metavar="WORDS", help="list the places that have these words")


def run(given: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Print a page, what a search finds, or the contents where neither is asked for."""
    book = whole(parser)
    if given.search is not None:
        show(_found(book, given.search))
    elif given.page is None:
        show(_contents(book))
    else:
        name, _, anchor = place(given.page).partition("#")
        show(text(book.page(name), anchor))


def _contents(book: Book) -> str:
    lines = []
    for chapter in book.chapters:
        lines += ["", chapter.title, *(f"  {name:<26} {book.pages[name].title}" for name in chapter.pages)]
    return "\n".join((*lines[1:], "", "“headwater manual PAGE” prints one of them."))


def _found(book: Book, wanted: str) -> str:
    found = search(book.index, wanted)
    if not found:
        raise Invalid(f"The manual has nothing about “{wanted}”; fewer or shorter words find more")
    return "\n".join(f"{part.place:<44} {part.title}\n    {snippet(part, wanted)}" for part in found)
