"""What the columns of a brought roster mean, by their heads as people write them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.inputs.team import SHARES, Seat
from core.prices.table import Table, plain
from core.roles import SOUTH_EAST_ASIA, US
from core.schema import inputs_of

FIELDS = tuple(given.name for given in inputs_of(Seat))
PERIODS = A_YEAR, A_MONTH = "a year", "a month"
FILLS = NOTHING, DUTIES, US_PAY, SEA_PAY = (
    "nothing",
    "kind, ramp and time",
    "kind, ramp, time and US pay",
    "kind, ramp, time and South-East Asian pay",
)
WITH_PAY = ((US_PAY, US), (SEA_PAY, SOUTH_EAST_ASIA))
MONTHLY = frozenset({"month", "monthly", "mo", "mth"})
PAY = frozenset({"salary", "pay", "wage", "wages", "compensation", "remuneration", "gross", "payroll"})
NO_PAY = frozenset({"burden", "bonus", "net", "tax", "taxes", "cost", "total", "currency", "start", "date"})
# The words of usual heads, the surest first; a head is taken once, in the order of these lines.
HEADS = (
    ("reports_to", ("reports to", "reporting to", "manager", "manager name", "name of manager", "line manager", "boss",
                    "supervisor", "led by", "lead name", "team lead", "managed by", "reports", "parent")),
    ("name", ("seat", "name", "seat name", "employee", "employee name", "full name", "person", "who", "member",
              "staff", "staff member", "resource", "id")),
    ("role", ("role", "title", "position", "job title", "job", "role name", "function title", "occupation",
              "designation", "what they do")),
    ("kind", ("kind", "seat kind", "ic lead manager", "contributor lead manager", "contributor type", "track")),
    ("heads", ("people", "headcount", "head count", "heads", "number of people", "count", "number", "no", "qty",
               "quantity", "seats", "n")),
    ("fte", ("share of full time", "fte", "fte share", "full time equivalent", "share of full time fte", "part time",
             "working time", "employment", "hours share")),
    ("manages", ("management share", "managing", "management", "manages", "share of management", "time managing",
                 "management time", "manager share", "lead share")),
    ("tenure", ("months here before", "tenure", "months in team", "seniority", "tenure months", "months here")),
    ("ramp", ("ramp", "ramp months", "ramp up", "ramp up months", "onboarding", "onboarding months", "months to ramp")),
    ("start", ("start", "start month", "start date", "starts", "starting", "first month", "joining date", "join date",
               "joined", "joins", "hire date", "hired", "hire month", "from", "from month", "date", "month",
               "first day", "since")),
    ("is_on_call", ("on call", "oncall", "rota", "pager", "on call rota", "in rota", "takes on call")),
    ("is_backfilled", ("replaced", "backfill", "backfilled", "is backfilled", "backfill yes no", "to be replaced")),
    ("data", ("data", "data share", "time on data", "data work")),
    ("infra", ("infrastructure", "infra", "infrastructure share", "infra share", "cluster", "operations", "ops")),
    ("pretraining", ("pretraining", "pre training", "pre", "pretraining share", "pretrain", "training", "research")),
    ("posttraining", ("post training", "posttraining", "post", "post training share", "finetuning", "fine tuning",
                      "alignment", "rl")),
    ("evaluation", ("evaluation", "eval", "evals", "evaluation share", "evaluation safety", "safety", "testing")),
    ("product", ("product", "prod", "product share", "applications", "serving")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which attribute of a seat (-1 where none does), how pay is stated, and what fills gaps.

    `filled` is one of `FILLS`: what is taken from the role catalogue where the list says nothing of it.
    """

    columns: tuple[int, ...] = (-1,) * len(FIELDS)
    period: str = A_YEAR
    filled: str = NOTHING

    def column(self, field: str) -> int:
        """The column of one attribute; -1 where there is none."""
        return self.columns[FIELDS.index(field)]

    @property
    def region(self) -> str:
        """The region whose pay fills gaps; empty where pay must be in the list."""
        return dict(WITH_PAY).get(self.filled, "")


def guess(table: Table) -> Mapping:
    """What the columns mean by their heads, as far as these are usual ones; gaps in duties come from the catalogue."""
    heads = [plain(head) for head in table.columns]
    places = dict.fromkeys(FIELDS, -1)
    places["salary"] = _pay_column(heads)
    for is_meant in (_is_word, _begins_with_word):
        for field, words in HEADS:
            free = [place for place in range(len(heads)) if place not in places.values()]
            if places[field] < 0:
                places[field] = _first(heads, free, words, is_meant)
    said = set(heads[places["salary"]].split()) if places["salary"] >= 0 else set()
    has_gaps = any(places[field] < 0 for field in ("ramp", *SHARES))
    return Mapping(
        tuple(places[field] for field in FIELDS),
        A_MONTH if MONTHLY & said else A_YEAR,
        DUTIES if has_gaps else NOTHING,
    )


def _first(heads: list[str], free: list[int], words: tuple[str, ...], is_meant: Callable[[str, str], bool]) -> int:
    """The first free head that one of the words means, the surest word first; -1 where none does."""
    return next((place for word in words for place in free if is_meant(heads[place], word)), -1)


def _is_word(head: str, word: str) -> bool:
    return head == word


def _begins_with_word(head: str, word: str) -> bool:
    return head.startswith(f"{word} ")


def _pay_column(heads: list[str]) -> int:
    """The head that speaks of pay; a year's before a month's, gross before others."""
    found = []
    for place, head in enumerate(heads):
        words = set(head.split())
        if words & PAY and not words & NO_PAY:
            found.append((bool(words & MONTHLY), "salary" not in words, place))
    return min(found)[2] if found else -1
