"""Windows and dialogs in another language: every text is said, and in German everything is seen whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.entry import PLAIN
from core.examples import COUPLED, DENSE, NAMES, example
from core.names import own_words
from tests.translations import file_of, translations
from tests.ui import openings
from tests.ui.crawled import OF_ROOM, Setting, shown
from tests.ui.places import aside, everywhere, pages, settle
from tests.ui.spoken import Speaking, german, not_said, pseudo, texts
from ui.phrases.figures import MONTHS
from ui.prices.browser import open_catalogue

# What holds words of others: catalogues, lists of people, licences, the manual; and what these tests make up.
OF_OTHERS = (
    "price catalogue",
    "price import",
    "accelerator catalogue",
    "role catalogue",
    "roster import",
    "spend import, columns",
    "about",
    "manual",
)
MADE_UP = ("what differs", "message", "mistake")
OF_QT = ("Cancel", "Close", "Ctrl", "Shift", "Tab")
OF_FILES = ("plan.xlsx", "Summary!")  # names, and cells of the workbook
LARGE = (150, 200)  # per cent
LEAST = 12  # letters of a phrase that is no name by chance
SCROLLED = ("inputs", "outside")  # the lower half of its page has a list of its own height, and is scrolled


@pytest.mark.deep
def test_every_text_of_a_window_beside_the_plan_is_said(tmp_path: Path, application: QApplication) -> None:
    with Speaking(application, pseudo(PLAIN)), shown(tmp_path, Setting()) as window:
        own = {*own_words(window.document.plan), *NAMES, *OF_QT, *OF_FILES, *MONTHS}
        left = {
            (place, where, text): rest
            for place, root in aside(window)
            if not place.startswith(OF_OTHERS + MADE_UP)
            for where, text in texts(root)
            if (rest := not_said(text, own)) and not text.endswith("…")
        }
    assert not left, "\n".join(f"{each}: {rest}" for each, rest in left.items())


@pytest.mark.deep
def test_everything_is_seen_whole_in_german(tmp_path: Path, application: QApplication) -> None:
    with Speaking(application, german()), shown(tmp_path, Setting()) as window:
        found = [
            f"{place}: {fault}: {each}"
            for place, root in everywhere(window, 1)
            for fault, ask in OF_ROOM.items()
            if (place, fault) != SCROLLED
            for each in ask(root)
        ]
    assert not found, "\n".join(found)


@pytest.mark.deep
@pytest.mark.parametrize("name", [DENSE, COUPLED])
def test_no_phrase_of_the_program_stays_english_on_a_german_page(
    tmp_path: Path, application: QApplication, name: str
) -> None:
    known = translations(file_of("de"))
    phrases = [each for each in known if " " in each and "{" not in each and len(each) >= LEAST and known[each] != each]
    plan = example(name)
    own = sorted(own_words(plan), key=len, reverse=True)
    with Speaking(application, german()), shown(tmp_path, Setting(), plan) as window:
        seen = {text: place for place, root in pages(window) for _, text in texts(root)}
    left = []
    for text, place in seen.items():
        bare = text
        for each in own:
            bare = bare.replace(each, "…")
        found = (phrase for phrase in phrases if phrase in bare)
        left += [f"{place}: {text}" for phrase in found if re.search(rf"\b{re.escape(phrase)}\b", bare)]
    assert not left, "\n".join(left)


@pytest.mark.parametrize("large", LARGE)
def test_the_catalogue_and_what_is_tried_fit_a_small_screen_in_large_german_letters(
    tmp_path: Path, application: QApplication, large: int
) -> None:
    with Speaking(application, german()), shown(tmp_path, Setting(zoom=large)) as window:
        for root in (open_catalogue(window, window.document), openings.what_if(window)):
            settle(root)
            assert [complaint for ask in OF_ROOM.values() for complaint in ask(root)] == []
