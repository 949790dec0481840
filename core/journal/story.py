"""What a journal tells: from which file a plan was, what was done to it, and how it stood when the program died."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core import __version__
from core.issues import Invalid, Issue
from core.journal import lines
from core.journal.differences import apply, differences
from core.journal.plain import plain, plan_after, plan_of
from core.plan import Plan

FORMAT = 1
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Base:
    """What the steps of a journal start from: a plan, its file with the hash of that, nothing where never saved.

    `continues` is the name of the journal that was recovered into this one, if any.
    """

    plan: Plan
    path: str = ""
    sha256: str = ""
    continues: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a step beside the plan: when, on which page, what it is called, and whether it was undone."""

    at: str
    page: str = ""
    what: str = ""
    is_undone: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What was left of a document: its beginning, its end, and the steps between."""

    base: Base
    plan: Plan
    steps: tuple[Told, ...]
    page: str
    issues: tuple[Issue, ...]
    is_spoiled: bool

    @property
    def at(self) -> str:
        """When it was last touched, in words."""
        return self.steps[-1].at if self.steps else ""

    @property
    def is_idle(self) -> bool:
        """Whether nothing would be lost without it."""
        return self.plan == self.base.plan and not self.is_spoiled


def opening(base: Base) -> Body:
    """The first record of a journal."""
    source = {"path": base.path, "sha256": base.sha256, "continues": base.continues}
    return {"format": FORMAT, "version": __version__, **source, "plan": plain(base.plan)}


def step(before: Plan, after: Plan, told: Told) -> Body:
    """The record of one step."""
    words = {"at": told.at, "page": told.page, "what": told.what, "undone": told.is_undone}
    return {**words, "changes": list(differences(before, after))}


def turned(page: str) -> Body:
    """The record of going to another page."""
    return {"page": page}


def story(content: bytes) -> Story | None:
    """Read a journal as far as it is whole; nothing where not even its beginning is.

    Raises:
        Invalid: a later version of Headwater wrote it.
    """
    records = lines.read(content)
    if not records.bodies or "plan" not in records.bodies[0]:
        return None
    first = records.bodies[0]
    if first.get("format") != FORMAT:
        raise Invalid("A later version of Headwater wrote this; recover it with that version")
    begun, wrong = plan_of(first["plan"])
    changed: set[str] = set()
    steps: list[Told] = []
    page, is_spoiled = "", records.is_spoiled
    for body in records.bodies[1:]:
        try:
            changes = body.get("changes", [])
            changed.update(path[0] for path, *_ in changes)
            apply(first["plan"], changes)
        except (LookupError, TypeError, ValueError):
            is_spoiled = True
            break
        page = str(body.get("page", page))
        steps.extend(_told(body))
    plan, issues = plan_after(first["plan"], begun, wrong, frozenset(changed))
    return Story(_base(begun, first), plan, tuple(steps), page, issues, is_spoiled)


def _base(plan: Plan, first: Mapping[str, Any]) -> Base:
    return Base(plan, *(str(first.get(name, "")) for name in ("path", "sha256", "continues")))


def _told(body: Mapping[str, Any]) -> Iterator[Told]:
    """What a record tells of a step, if it is one."""
    if "changes" in body:
        at, page, what = (str(body.get(name, "")) for name in ("at", "page", "what"))
        yield Told(at, page, what, is_undone=bool(body.get("undone")))
