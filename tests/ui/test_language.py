"""The window in another language: every sentence is said, figures have its marks, a planner's words stay."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core import presets, shapes
from core.entry import PLAIN
from core.examples import DENSE, NAMES
from core.names import own_words
from core.own import Own
from core.runs.published import shipped
from core.teams import TEAMS
from tests.sentences import said, sentences
from tests.shorter import short
from tests.translations import BLANK, file_of, translations, written
from tests.ui.spoken import CLOSE, OPEN, Speaking, not_said, pseudo, texts, wrapped
from tests.ui.spoken import german as german_book
from tests.ui.windows import opened, page
from ui.language import SYSTEM, Shown, marks, say
from ui.phrases.book import Phrasebook
from ui.phrases.templates import FIGURES
from ui.settings import Settings
from ui.tabs import NAMES as PAGES

LOCALES = (
    *("en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "fi_FI"),
    *("nl_NL", "da_DK", "sv_SE", "cs_CZ", "ru_RU", "ja_JP"),
)
LEAST = 12  # letters of a sentence that no other one is mistaken for
ENDED = frozenset(".;:!?…\n")
SAMPLES = MappingProxyType({"own": "Ada", "": "7"})


@pytest.fixture(scope="module")
def german() -> Phrasebook:
    return german_book()


def filled(template: str, made: str) -> str:
    """A sentence of a template whose blanks hold figures and names."""
    samples = {
        name: SAMPLES.get(kind or "", "7%" if (kind or "").endswith("%") else "7") for name, kind in blanks(made)
    }
    return re.sub(r"{(\w+)[^{}]*}", lambda blank: samples[blank[1]], template)


def named(template: str) -> str:
    """A sentence of a template whose blanks of words hold names, and the others figures."""

    def fill(blank: re.Match[str]) -> str:
        is_of_words = blank[0].rstrip("}").partition(":")[2] in {"", "own"} and blank[1].rstrip("_23") not in FIGURES
        return "Zed" if is_of_words else "7"

    return BLANK.sub(fill, template)


def blanks(template: str) -> list[tuple[str, str]]:
    return re.findall(r"{(\w+)(?::([^{}]*))?}", template)


def test_every_template_is_found_again_by_a_sentence_made_from_it() -> None:
    book_of_all = pseudo(PLAIN)
    book_of_all.keep(frozenset({SAMPLES["own"]}))
    lost = [
        template
        for template in said()
        if OPEN not in book_of_all.say(filled(template, template)) and not template.startswith("{")
    ]
    assert not lost


def test_a_translation_has_the_blanks_of_its_source() -> None:
    for source, translation in translations(file_of("de")).items():
        assert set(BLANK.findall(source)) == set(BLANK.findall(translation)), source


def test_nothing_is_left_to_translate() -> None:
    known = translations(file_of("de"))
    assert all(known.values())
    assert file_of("de").read_text(encoding="utf-8") == written("de", known)


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("$\u202f8.34\u202fM", "8,34\u202fMio.\u202f$"),
        ("\u2212$\u202f412\u202fk", "\u2212412\u202fTsd.\u202f$"),
        ("1,234.5 GPU-h", "1.234,5 GPU-h"),
        ("month 12 of 36", "Monat 12 von 36"),
        ("▲ 2 months", "▲ 2 Monate"),
        ("Usage price, $ / GPU-h", "Nutzungspreis, $ / GPU-h"),
        ("change usage price", "Ändern: Nutzungspreis"),
        ("68%", "68\u202f%"),
        ("\u22121,234.5%", "\u22121.234,5\u202f%"),
        ("68% of paid hours useful", "68\u202f% der Stunden nutzbar"),
        ("Talk of the town, 68%, 3–4% (12%)", "Talk of the town, 68\u202f%, 3–4\u202f% (12\u202f%)"),
        ("months 4 – 9 and 12", "Monate 4 – 9 und 12"),
        ("1 problem, 2 notes", "1 Problem, 2 Hinweise"),
        ("→ Add 2 data engineers from month 3", "→ 2 Dateningenieure ab Monat 3 hinzufügen"),
        ("Talk of the town", "Talk of the town"),
        ("Removed the option “Talk of the town”.", "Entfernt: die Option „Talk of the town“."),
        ("Source: Talk of the town", "Quelle: Talk of the town"),
    ],
)
def test_sentences_are_said_in_german(german: Phrasebook, english: str, expected: str) -> None:
    assert german.say(english) == expected


def test_several_sentences_are_said_one_by_one(german: Phrasebook) -> None:
    english = (
        "Six has more work than it can do in month 4: 3.1 person-months too much in month 5 (123 % of capacity), most "
        "in data and product. Its work is done in month 31, 2 months later than planned."
    )
    assert german.say(english) == (
        "Six hat mehr Arbeit, als es leisten kann (Monat 4): 3,1 Personenmonate zu viel in Monat 5 (123 % der "
        "Kapazität), am meisten in Daten und Produkt. Die Arbeit ist in Monat 31 fertig, 2 Monate später als geplant."
    )


def test_no_sentence_takes_in_the_next_one(german: Phrasebook) -> None:
    german.keep(frozenset({"Ada", "Zed"}))
    bare = {each: BLANK.sub("", each) for each in said()}
    templates = [each for each, words in bare.items() if len(words) >= LEAST and ENDED.isdisjoint(words)]
    swallowed = []
    for first, second in pairwise(templates):
        one, other = named(first), named(second)
        for between in ("; ", ". "):
            follows = other if between == "; " else other[0].upper() + other[1:]
            apart = f"{german.say(one)}{between}{german.say(follows)}"
            together = german.say(f"{one}{between}{follows}")
            if together.casefold() != apart.casefold():
                swallowed.append((together, apart))
    german.keep(frozenset())
    assert not swallowed


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "Cash lasts beyond month 12. The run can begin after month 3; all work in month 9.",
            "Die Kasse reicht länger als bis Monat 12. Der Lauf kann nach Monat 3 beginnen; alle Arbeit in Monat 9.",
        ),
        (
            "Try no longer: Ada. Comparing all combinations, 7%",
            "Nicht länger probieren: Ada. Alle Kombinationen werden verglichen, 7\u202f%",
        ),
        (
            "Let Nr. 2; new work from month 3 to 4; cash lasts beyond month 12",
            "Nr. 2; new von Monat 3 bis 4 arbeiten lassen; die Kasse reicht länger als bis Monat 12",
        ),
    ],
)
def test_a_sentence_ends_where_it_ends_except_in_a_name(german: Phrasebook, english: str, expected: str) -> None:
    german.keep(frozenset({"Nr. 2; new"}))
    assert german.say(english) == expected
    german.keep(frozenset())


def test_own_words_stay_as_they_are_alone_and_in_sentences(german: Phrasebook, application: QApplication) -> None:
    german.keep(frozenset({"Total cost", "Team"}))
    assert german.say("Total cost has nobody, so it waits").startswith("Total cost")
    assert german.say("Total cost: it has no layers at all; state some.").startswith("Total cost: hat keine Schichten")
    german.keep(frozenset())
    with Speaking(application, german):
        assert (say(Own("Total cost")), say("Total cost")) == ("Total cost", "Gesamtkosten")


def test_what_is_said_is_not_said_twice(german: Phrasebook, application: QApplication) -> None:
    with Speaking(application, german):
        assert say(say("1,234.5")) == say("1,234.5") == "1.234,5"
        assert say(Shown("1.234")) == "1.234"


@pytest.mark.parametrize("name", LOCALES)
def test_figures_are_written_as_the_language_writes_them(name: str) -> None:
    locale = QLocale(name)
    spoken = Phrasebook((), marks(locale))
    for value in (0.5, 12.25, 999.99, 1234.5, 98765.43, 1234567.89):
        assert spoken.say(f"{value:,.2f}") == locale.toString(value, "f", 2)


@pytest.mark.parametrize("name", ["overview", *(pytest.param(each, marks=pytest.mark.deep) for each in PAGES[1:])])
def test_every_text_of_a_page_is_said(qtbot: QtBot, tmp_path: Path, application: QApplication, name: str) -> None:
    with Speaking(application, pseudo(PLAIN)):
        window = opened(qtbot, tmp_path)
        page(window, name)
        own = {*own_words(window.document.plan), *NAMES, *known_names(), "Scroll Left", "Scroll Right"}
        left = {(where, text): rest for where, text in texts(window) if (rest := not_said(text, own))}
        assert not {place: rest for place, rest in left.items() if not place[1].endswith("…")}  # a shortened name
        window.close()


def known_names() -> set[str]:
    """Names of published models, teams and ways to get machines, which are the same in every language."""
    named = {each.model.name for each in shapes.shapes()} | {each.name for each in presets.PRESETS}
    named |= {each.name for each in TEAMS}
    named |= {each.run.name for each in shipped()}
    return named | {found[0] for name in named if (found := re.match(r"[A-Za-z]{3,}", name))}


def _is_marked(german: str, english: str) -> bool:
    """Whether a figure has the marks of German, or those of a name."""
    return german in {english, english.translate(str.maketrans(",.", ".,"))}


FIGURE = re.compile(r"(?<![\w.,-])\d[\d,.]*\d(?![\w-])")


@pytest.mark.parametrize("name", ["overview", *(pytest.param(each, marks=pytest.mark.deep) for each in PAGES[1:])])
def test_figures_of_a_page_have_the_marks_of_the_language(
    qtbot: QtBot, tmp_path: Path, application: QApplication, name: str
) -> None:
    plan = short(DENSE)
    seen: list[dict[str, set[tuple[str, ...]]]] = []
    for locale in ("en_US", "de_DE"):
        with Speaking(application, Phrasebook((), marks(QLocale(locale))), locale):
            window = opened(qtbot, tmp_path / locale, plan)
            page(window, name)
            seen.append({})
            for _, text in texts(window):
                seen[-1].setdefault(FIGURE.sub("#", text), set()).add(tuple(FIGURE.findall(text)))
            window.close()
    english, german_marks = seen
    both = [words for words in english if "#" in words and words in german_marks]  # some come late, or not yet
    assert len(both) > len(english) // 20
    for words in both:
        for group in german_marks[words]:  # a figure of a name stays, those beside it do not
            assert any(all(map(_is_marked, group, figures)) for figures in english[words]), (words, group)


def test_no_two_entries_of_a_german_menu_have_the_same_letter(
    qtbot: QtBot, tmp_path: Path, application: QApplication, german: Phrasebook
) -> None:
    with Speaking(application, german, "de_DE"):
        window = opened(qtbot, tmp_path)
        for bar in window.menuBar().actions():
            menu = bar.menu()
            assert isinstance(menu, QMenu)
            words = [action.text().replace("&&", "") for action in menu.actions() if not action.isSeparator()]
            letters = [each[each.index("&") + 1].casefold() for each in words if "&" in each]
            assert len(set(letters)) == len(letters) >= len(words) - 1, words
        window.close()


def test_a_language_is_kept_and_nonsense_is_that_of_the_system(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert settings.language == SYSTEM
    settings.keep_language("de")
    assert Settings(tmp_path).language == "de"
    settings.keep_language("xx")
    assert Settings(tmp_path).language == SYSTEM


def test_sentences_are_read_from_the_sources() -> None:
    source = '''
def told(name, count, is_late):
    """Not this."""
    late = f"late: {name}" if is_late else "in time"
    raise Invalid(f"{option.name} has {count:,} row{'s' * (count != 1)}" + (", at most" if is_late else "."))
'''
    assert list(sentences(source)) == [
        "late: {name:own}",
        "in time",
        "{name:own} has {count:,} rows, at most",
        "{name:own} has {count:,} rows.",
        "{name:own} has {count:,} row, at most",
        "{name:own} has {count:,} row.",
    ]
    assert (wrapped("in time")[0], wrapped("in time")[-1]) == (OPEN, CLOSE)
