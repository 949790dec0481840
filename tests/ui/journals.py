"""A document with a journal, without a window; and what is in a folder of journals."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6

from core.examples import DENSE
from core.journal.story import Story, story
from core.plan import Plan
from tests.shorter import short
from ui.document import Document
from ui.safety.journal import Journal


@contextmanager
def kept(folder: Path, plan: Plan | None = None) -> Iterator[tuple[Document, Journal]]:
    """A document that is kept in a folder; its program dies at the end."""
    document = Document(plan or short(DENSE))
    journal = Journal(document, folder, lambda: "money", document)
    yield document, journal
    die(journal)
    shiboken6.delete(document)


def cheap(plan: Plan, *_: object, **__: object) -> bytes:
    """A file that nobody will read: only that it is there matters."""
    return repr(plan).encode()


def die(journal: Journal) -> None:
    """Leave a journal as a program leaves it that was killed."""
    journal.flush()
    written, journal._writer._open = journal._writer._open, None
    if written is not None:
        written.leave()


def told(folder: Path, ending: str = ".journal") -> list[Story]:
    """What the journals in a folder tell; one may be written anew, and go, while it is looked for."""
    found = []
    for path in sorted(folder.glob(f"*{ending}")):
        with contextlib.suppress(FileNotFoundError):
            found.append(story(path.read_bytes()))
    return [each for each in found if each is not None]


def modes(folder: Path) -> set[int]:
    """The rights of the files in a folder."""
    return {path.stat().st_mode & 0o777 for path in folder.iterdir()}
