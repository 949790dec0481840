"""Sentences of the program as the German window has them: nothing of them stays English but names."""

from __future__ import annotations

import pytest

from tests.ui.spoken import german as german_book
from ui.phrases.book import Phrasebook

NAMES = frozenset({"Burst", "Burst, 256 nodes", "Dense 13 B, 4 T tokens"})
KNOWN = "Fault tolerance notes of ml-engineering: spares, bad units weeded out"
SOURCES = frozenset({"Fault notes: spares, bad units", "Assumed; replace with your own figure", KNOWN})


@pytest.fixture(scope="module")
def german() -> Phrasebook:
    book = german_book()
    book.keep(NAMES, SOURCES)
    return book


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        # a name with what parts sentences, and a name of words of the program
        ("Kind of work, Dense 13 B, 4 T tokens", "Art der Arbeit, Dense 13 B, 4 T tokens"),
        ("Burst, 256 nodes: 2 months", "Burst, 256 nodes: 2 Monate"),
        # blanks side by side, amounts, and what is likelier than a template of next to no words
        (
            "$\u202f11.9\u202fM, not released in 36 months, cash gone in month 23: Burst, experience 1.10.",
            "11,9\u202fMio.\u202f$, nicht in 36 Monaten veröffentlicht, Kasse leer in Monat 23: Burst, Erfahrung 1,10.",
        ),
        ("Marked: 1.2 person-months short in month 5.", "Markiert: 1,2 Personenmonate zu wenig in Monat 5."),
        (
            "Go to: The run is done at month 9.9 → the work after it begins then → all work is done in month 19.",
            (
                "Gehe zu: Der Lauf ist in Monat 9,9 fertig → dann beginnt die Arbeit danach → "
                "alle Arbeit ist in Monat 19 erledigt."
            ),
        ),
        # known words in quotation marks and in lists
        ("“Cost of management nobody does” (± 1)", "„Kosten nicht erledigter Leitung“ (± 1)"),
        ("One of: By use, By term, Owned.", "Eines von: Nach Nutzung, Nach Laufzeit, Eigentum."),
        # a phrase that is a heading elsewhere, within a sentence
        (
            "the two published runs like it reached 27 to 36 %",
            "die zwei veröffentlichten Läufe dieser Art erreichten 27 bis 36 %",
        ),
        (
            "From Fault notes: spares, bad units, 2026-08-31 (weak). Likely 0 – 6 nodes.",
            "Quelle: Fault notes: spares, bad units, 2026-08-31 (schwach). Wahrscheinlich 0 – 6 Knoten.",
        ),
        ("0.20\u202fFTE", "0,20\u202fVollzeitkräfte"),
        ("Usage price, Infrastructure › Burst", "Nutzungspreis, Infrastruktur › Burst"),
    ],
)
def test_no_part_of_a_sentence_stays_english_but_names(german: Phrasebook, english: str, expected: str) -> None:
    assert german.say(english) == expected


def test_a_source_the_book_knows_is_said_in_one_piece(german: Phrasebook) -> None:
    assert german.say(f"From {KNOWN}, 2026-08-31 (weak).") == f"Quelle: {german.say(KNOWN)}, 2026-08-31 (schwach)."
    assert german.say(KNOWN) != KNOWN


def test_a_source_the_book_knows_is_said(german: Phrasebook) -> None:
    said = german.say("From Assumed; replace with your own figure, 2026-11-22 (guess). Likely 1 – 24 months.")
    assert (
        said == "Quelle: Angenommen; durch eigene Zahl ersetzen, 2026-11-22 (geschätzt). Wahrscheinlich 1 – 24 Monate."
    )


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("“Burst”, two", "„Burst“, zwei"),  # a number word within a sentence begins small
        ("two", "Zwei"),  # alone it is a head
        ("Burst, market price of such a term", "Burst, Marktpreis einer solchen Laufzeit"),  # a noun never does
    ],
)
def test_a_phrase_begins_within_a_sentence_as_the_language_has_it(
    german: Phrasebook, english: str, expected: str
) -> None:
    assert german.say(english) == expected
