"""How the inputs of each section are parted and grouped on its page, and which of them matter."""

from __future__ import annotations

from core.inputs.architecture import Architecture
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from ui.form.follows import FollowsPart
from ui.form.groups import Groups, ShownWhen
from ui.form.parts import Parts
from ui.pages.compared import ComparedPart

INFRASTRUCTURE: Parts = (
    ("What follows", FollowsPart),
    ("Terms", (
        ("Contract", ("terms",)),
        ("Size", ("nodes", "gpus", "try_nodes", "spares", "paid_spares")),
        ("Pay by use", ("price", "held", "lag")),
        ("Committed term", ("fee", "term", "prepaid")),
        ("Renting", ("onboarding", "storage")),
        ("Purchase", ("server", "fabric", "lump", "integration", "at_order", "at_delivery")),
        ("Site and power", ("draw", "overhead", "site", "tariff", "pue", "busy", "quiet")),
        ("Upkeep", ("upkeep", "insurance")),
    )),
    ("Delivery", (("Signature to training", ("signature", "lead", "delay", "burn_in")),)),
    ("Speed and failures", (
        ("Speed", ("quality", "idle")),
        ("Failures", ("failures", "hard_share")),
        ("Checkpoints and restarts", ("write", "restart", "wait")),
        ("Repair", ("hard_repair", "soft_repair")),
    )),
    ("Leaving", (
        ("Renting", ("egress",)),
        ("Sale", ("is_resold", "residual", "removal")),
    )),
    ("Compared", ComparedPart),
)  # fmt: skip
TEAM: Groups = (("Cost and start", ("burden", "first_day")),)
ARCHITECTURE: Groups = (
    ("Approach", ("approach", "method", "tokens", "mfu")),
    ("Project", ("project", "success", "repeat", "first_experiment", "prepare", "finish", "least_after")),
    ("Shape", ("layers", "hidden", "heads", "kv_heads", "head_size", "ffn", "is_gated", "vocabulary", "is_untied",
               "sequence", "counting")),
    ("Experts", ("experts", "active", "shared")),
)  # fmt: skip
MONEY: Groups = (("", ("cash", "other")),)
GENERAL: Groups = (
    ("", ("title", "author", "start", "horizon")),
    ("Yardsticks", ("hours", "peak", "discount", "price_fall")),
)

_ONLY_BY_USE = frozenset({"price", "held", "lag", "try_nodes"})
_ONLY_COMMITTED = frozenset({"fee", "term", "prepaid"})
_ONLY_RENTED = frozenset({"onboarding", "storage", "egress"})
_ONLY_OWNED = frozenset(
    {
        *("server", "fabric", "lump", "integration", "at_order", "at_delivery"),
        *("draw", "overhead", "site", "tariff", "pue", "busy", "quiet", "upkeep", "insurance", "is_resold"),
    }
)
_ONLY_RESOLD = frozenset({"residual", "removal"})


def parts_of(section: str) -> Parts:
    """Return the parts of a decision, each with its groups; one without a title where it has no parts."""
    whole: dict[str, Parts] = {
        "infrastructure": INFRASTRUCTURE,
        "team": (("", TEAM),),
        "architecture": (("", ARCHITECTURE),),
    }
    return whole[section]


def relevance_of(section: str) -> ShownWhen | None:
    """Return what tells whether an input of a decision matters; nothing where all do."""
    return {"infrastructure": machines_matter, "architecture": shape_matters}.get(section)


def machines_matter(option: object, name: str) -> bool:
    """Whether an input matters on the terms of an option."""
    if not isinstance(option, Infrastructure):
        return True
    if name in _ONLY_RESOLD:
        return option.terms == OWNED and option.is_resold
    needed = ((_ONLY_BY_USE, (BY_USE,)), (_ONLY_COMMITTED, (COMMITTED,)), (_ONLY_RENTED, (BY_USE, COMMITTED)),
              (_ONLY_OWNED, (OWNED,)))  # fmt: skip
    return all(option.terms in terms for names, terms in needed if name in names)


def shape_matters(option: object, name: str) -> bool:
    """Whether an input matters for a model of this shape; one that is out of line is always shown."""
    if not isinstance(option, Architecture):
        return True
    match name:
        case "active":
            return option.experts > 1 or option.active > 1
        case "shared":
            return option.experts > 1 or option.shared > 0
        case "repeat":
            return option.success < 1
        case _:
            return True
