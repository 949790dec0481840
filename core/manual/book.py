"""The manual as one value: its chapters and pages; the written ones at once, those from declarations with them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from core.issues import Invalid
from core.manual import checks_page, commands_page
from core.manual.blocks import Page
from core.manual.contents import FIRST, OF_TABS, REFERENCE, WRITTEN, Chapter
from core.manual.declared import PHASES, RESULTS, groups, place_of
from core.manual.figures import filled
from core.manual.finding import Index, index
from core.manual.generated import input_pages, row_pages
from core.manual.markdown import page

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "docs" / "manual"


@dataclass(frozen=True, slots=True)
class Book:
    """Chapters in order, pages by name, and the index of what is in them."""

    chapters: tuple[Chapter, ...]
    pages: Mapping[str, Page]
    index: Index

    def page(self, name: str) -> Page:
        """A page by its name.

        Raises:
            Invalid: there is none.
        """
        if name not in self.pages:
            raise Invalid(f"The manual has no page “{name}”; there are {', '.join(self.pages)}")
        return self.pages[name]


@cache
def written() -> Book:
    """The written pages alone, for a window that shows one of them at once."""
    pages = tuple(_read(name) for chapter in WRITTEN for name in chapter.pages)
    return _bound(WRITTEN, pages)


def whole(parser: argparse.ArgumentParser | None) -> Book:
    """All pages: the written ones, those made from declarations, and that of the commands where they are known."""
    commands = () if parser is None else (commands_page.commands_page(parser),)
    made = (*input_pages(), *row_pages(), checks_page.checks_page(), *commands)
    chapters = (*WRITTEN, Chapter(REFERENCE, tuple(each.name for each in made)))
    return _bound(chapters, (*written().pages.values(), *made))


def place(asked: str) -> str:
    """Where the manual tells of something: a tab by name, an input or row by key; a page or place by itself.

    Raises:
        Invalid: it tells nothing of it.
    """
    if asked in OF_TABS:
        return OF_TABS[asked]
    return asked or FIRST if not asked or asked.partition("#")[0] in _names() else place_of(asked)


def near(asked: str) -> str:
    """The same; the first page where the manual tells nothing of it."""
    try:
        return place(asked)
    except Invalid:
        return FIRST


@cache
def _names() -> frozenset[str]:
    """The names of all pages; those made from declarations are known without making them."""
    read = (name for chapter in WRITTEN for name in chapter.pages)
    made = (*(group.page for group in groups()), *(f"{RESULTS}-{phase.value}" for phase in PHASES))
    return frozenset((*read, *made, checks_page.NAME, commands_page.NAME))


def _bound(chapters: tuple[Chapter, ...], pages: tuple[Page, ...]) -> Book:
    read = {name for chapter in WRITTEN for name in chapter.pages}
    return Book(
        chapters,
        MappingProxyType({each.name: each for each in pages}),
        index((each, each.name in read) for each in pages),
    )


def _read(name: str) -> Page:
    return page(name, filled((FOLDER / f"{name}.md").read_text(encoding="utf-8")))
