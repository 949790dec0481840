"""Names of cost as ledgers have them, and the line of the plan each one means."""

from __future__ import annotations

import difflib
import re
from types import MappingProxyType

from core.inputs.actuals import LABELS, LINES
from core.prices.table import plain

TOTALS = frozenset({"total", "totals", "sum", "subtotal", "sub total", "grand total", "overall", "all", "balance"})
ABOUT_TOTAL = re.compile(r"(?:grand |sub ?)?totals? .+|sum of .+|.+ (?:sub ?)?total")
# Usual names, of which each means one line beyond doubt; what may be of several, such as “Team”, is not among them.
NAMES = (
    ("Machines and nodes of the calendar", (
        "machines", "nodes", "gpu", "gpus", "gpu rental", "gpu compute", "compute", "cloud", "cloud compute",
        "cloud computing", "cloud services", "cloud hosting", "hosting", "cluster", "accelerators", "servers",
        "infrastructure", "compute infrastructure", "data centre", "data center", "hardware")),
    ("Payroll", ("salaries", "salary", "wages", "salaries and wages", "wages and salaries", "payroll costs", "people",
                 "personnel", "personnel costs", "staff costs", "employees", "employee costs", "salaries burden")),
    ("Vendors", ("vendor", "contractors", "contractor", "contract staff", "freelancers", "consultants", "outsourcing",
                 "external staff", "agency staff")),
    ("Replacing people", ("replacing", "replacement", "recruiting", "recruitment", "hiring costs", "recruiting costs",
                          "recruitment fees", "recruiters")),
    ("Other spending", ("other", "others", "other costs", "other expenses", "miscellaneous", "sundry", "overheads",
                        "overhead", "general", "g a", "rent", "office", "office rent", "travel", "software", "legal",
                        "software licences", "software licenses", "legal fees", "insurance")),
)  # fmt: skip
NEAR = 0.72  # how alike two names must be for one to be proposed


def _known() -> MappingProxyType[str, str]:
    """Each line by its label, its key and its usual names, in small plain words."""
    own = {plain(words): label for key, label in LINES for words in (key, label)}
    return MappingProxyType({**{word: label for label, words in NAMES for word in words}, **own})


KNOWN = _known()
OWN = frozenset(plain(words) for pair in LINES for words in pair)


def line_of(name: str) -> str:
    """The line a name means beyond doubt; empty where it means none."""
    return KNOWN.get(plain(name), "")


def is_own(name: str) -> bool:
    """Whether a name is that of a line of the plan, and no other name for it."""
    return plain(name) in OWN


def is_total(name: str) -> bool:
    """Whether a name is that of a sum of other rows."""
    words = plain(name)
    return words in TOTALS or bool(ABOUT_TOTAL.fullmatch(words))


def near(name: str) -> str:
    """The line a name may mean; empty where none comes to mind. It is proposed, never taken."""
    words = plain(name)
    inside = [known for known in KNOWN if f" {known} " in f" {words} "]
    if inside:
        return KNOWN[max(inside, key=len)]
    alike = difflib.get_close_matches(words, KNOWN, n=1, cutoff=NEAR)
    return KNOWN[alike[0]] if alike else ""


def unknown_words(name: str) -> str:
    """What to say of a name that means no line, with the one it may mean."""
    proposed = near(name)
    if proposed:
        return f"“{name}” is no line of the plan; if it is “{proposed}”, say so."
    return f"“{name}” is no line of the plan; say which one it is: {', '.join(LABELS)}."
