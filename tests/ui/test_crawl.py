"""Every page, window and dialog can be named, read, clicked, reached by key and seen whole."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from core.examples import DENSE
from core.plan import Plan
from tests.shorter import short
from tests.ui import crawl_clips
from tests.ui.crawled import BY_KEY, OF_ROOM, OF_WIDGETS, Found, Setting, shown, walked
from tests.ui.places import EVERY, aside, pages
from ui import theme as themes
from ui import zoom

HOSTILE = "<img src='https://example.com/a.png'> <b>Plan</b>"
DEEPER = (
    *(Setting(theme, size) for theme in themes.names() for size in ((1280, 720), (1920, 1080))),
    Setting(zoom=150),
    Setting("dark", (1920, 1080), zoom=150),
)


def hostile() -> Plan:
    """A plan with names that would be fetched if they were read as markup."""
    plan = short(DENSE)
    for key in ("general.title", "infrastructure.1.name", "team.1.name", "architecture.1.name"):
        plan = plan.put(key, HOSTILE)
    return plan


@pytest.fixture(scope="module")
def found(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What is wrong in the usual look, with hostile names."""
    assert qapp is not None
    with shown(tmp_path_factory.mktemp("settings"), Setting(), hostile()) as window:
        return walked(window, 1)


@pytest.mark.parametrize("fault", [*OF_WIDGETS, *OF_ROOM, *BY_KEY, "faint", "ambiguous in menus", "too large"])
def test_nothing_at_any_place_is(fault: str, found: Found) -> None:
    assert not found[fault], "\n".join(found[fault])


@pytest.mark.deep
@pytest.mark.parametrize("setting", DEEPER, ids=str)
def test_all_parts_of_all_pages_are_sound(qapp: object, tmp_path: Path, setting: Setting) -> None:
    assert qapp is not None
    with shown(tmp_path, setting) as window:
        told = walked(window, EVERY, is_keyed=setting == DEEPER[0])
    if setting.zoom > zoom.USUAL:
        told.pop("wider than the window")  # large letters are scrolled to
    complaints = [f"{fault}: {each}" for fault, listed in told.items() for each in listed]
    assert not complaints, "\n".join(complaints)


@pytest.mark.deep
def test_pages_and_windows_can_be_read_and_scrolled_at_twice_the_usual_size(qapp: object, tmp_path: Path) -> None:
    assert qapp is not None
    with shown(tmp_path, Setting(zoom=200)) as window:
        found = [
            f"{place}: {complaint}"
            for place, root in chain((("header", window.contents.header),), pages(window), aside(window))
            for question in (crawl_clips.clipped, crawl_clips.outside, crawl_clips.overlapping)
            for complaint in question(root)
        ]
    assert not found, "\n".join(found)
