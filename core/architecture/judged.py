"""Judgements of the options: what each level of each attribute means, the middle of several judges, their spread."""

from __future__ import annotations

from types import MappingProxyType

from core.inputs.architecture import Architecture
from core.inputs.judgement import ATTRIBUTES, NOT_JUDGED, SCALE, Judgement
from core.schema import inputs_of

ANCHORS = MappingProxyType(
    {
        "maturity": ("nobody has shown that it works", "a few have done it", "a trodden path with recipes and tools"),
        "investment": (
            "some weeks of a few people and nodes",
            "months of the team and a small cluster",
            "most of the company's money for a year or more",
        ),
        "customisation": (
            "as somebody else made it",
            "behaviour and domain are one's own",
            "data, tokenizer, shape and behaviour are one's own",
        ),
        "rewards": (
            "no better than what can be rented",
            "better in one domain",
            "capabilities nobody else has",
        ),
        "risks": (
            "hardly anything can go wrong that is not known",
            "some of the work may have to be done again",
            "all that was invested may be lost",
        ),
    }
)
ENDS = (SCALE[0], SCALE[2], SCALE[-1])


def label_of(attribute: str) -> str:
    """What an attribute is called."""
    return next(given.kind.label for given in inputs_of(Judgement) if given.name == attribute)


def scale_of(attribute: str) -> str:
    """What the ends and the middle of the scale of an attribute mean."""
    return "; ".join(f"{level.lower()}: {words}" for level, words in zip(ENDS, ANCHORS[attribute], strict=True))


def summary(option: Architecture, attribute: str) -> str:
    """What the judges think of one attribute: the middle level, and the lowest and highest where they differ.

    Of an even number of judges whose middle falls between two levels both are named.
    """
    places = sorted(
        SCALE.index(level) for level in (getattr(each, attribute) for each in option.judgements) if level != NOT_JUDGED
    )
    if not places:
        return NOT_JUDGED
    lower, upper = places[(len(places) - 1) // 2], places[len(places) // 2]
    middle = SCALE[lower] if lower == upper else f"{SCALE[lower]} to {SCALE[upper].lower()}"
    if places[0] == lower and places[-1] == upper:
        return middle
    return f"{middle} ({SCALE[places[0]].lower()} to {SCALE[places[-1]].lower()})"


def judges(option: Architecture) -> tuple[str, ...]:
    """Who has judged anything of an option."""
    return tuple(
        each.judge for each in option.judgements if any(getattr(each, name) != NOT_JUDGED for name in ATTRIBUTES)
    )
