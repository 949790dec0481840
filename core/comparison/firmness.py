"""How firm the weighted answer is, in sentences: intervals of weights, weightings, scales passed, regret."""

from __future__ import annotations

from core.choice.criteria import Criterion, outside_scales
from core.choice.intervals import WeightInterval
from core.comparison.steps import Comparison
from core.comparison.tradeoffs import Regrets, TradeOffs, slid
from core.comparison.words import POINTS, case_words, other_words
from core.inputs.weights import COMPUTED, CRITERIA
from core.units import brief_money


def interval_words(found: Comparison, trades: TradeOffs) -> tuple[str, ...]:
    """For each criterion with a weight how far that may move, and what leads beyond; the slider to judgement last."""
    told = [
        _interval(found, trades, label, interval)
        for (_, label), interval in zip(CRITERIA, trades.intervals, strict=True)
        if interval.now > 0
    ]
    return (*told, _interval(found, trades, "All that is judged", trades.judged))


def _interval(found: Comparison, trades: TradeOffs, label: str, interval: WeightInterval) -> str:
    now = f"{label} {interval.now:.0%}"
    flips = [
        f"{side} {flip.value:.0%} {other_words(found, trades.places[flip.winner])} leads"
        for side, flip in (("below", interval.below), ("above", interval.above))
        if flip is not None
    ]
    return f"{now}: {'; '.join(flips)}." if flips else f"{now}: never changes the answer."


def slid_words(found: Comparison, trades: TradeOffs, judgement: float) -> str:
    """Which case leads where judged criteria have so much weight together."""
    leader = slid(trades, judgement)
    who = case_words(found.all, leader)
    same = "still leads" if leader == found.lead.best else "leads"
    return f"With {judgement:.0%} on judgement and {1 - judgement:.0%} on data {who} {same}."


def outside_words(found: Comparison) -> tuple[str, ...]:
    """Criteria with a weight of which cases lie beyond the declared scale, where points no longer tell them apart."""
    every, weights, told = found.all, found.plan.weights, []
    for key, label, row in COMPUTED:
        ends = getattr(weights, f"worst_{key}"), getattr(weights, f"best_{key}")
        if every.figures(f"weight_of_{key}")[0] > 0 and ends[0] != ends[1]:
            scale = Criterion(key, label, None, *ends)
            beyond = int(outside_scales((scale,), every.figures(row)[:, None]).sum())
            if beyond:
                told.append(f"{label}: {beyond} of {len(every.cases)} combinations lie beyond the scale.")
    return tuple(told)


def acceptance_words(found: Comparison, trades: TradeOffs) -> str:
    """Under what share of all weightings of these criteria the recommended case comes first, and which comes next."""
    own, others = float(trades.first[0]), trades.first[1:]
    told = f"It comes first under {own:.0%} of all weightings of these criteria"
    if others.size and float(others.max()) > 0:
        next_ = int(others.argmax()) + 1
        told += f", {other_words(found, trades.places[next_])} under {float(trades.first[next_]):.0%}"
    return f"{told}."


def regret_words(found: Comparison, regrets: Regrets) -> str:
    """Which case regrets least over the scenarios, and what the recommended one may come to regret."""
    robust, best = regrets.robust, found.lead.best
    least = robust.minimax_regret

    def said(place: int) -> str:
        worst = float(robust.greatest[place])
        return f"{worst * POINTS:.0f} points" if found.all.is_weighted else brief_money(worst)

    count = len(regrets.names)
    if least == best:
        return f"Over {count} scenarios it regrets least: {said(best)} at most."
    robust_one = f"Over {count} scenarios {other_words(found, least)} regrets least, {said(least)} at most"
    return f"{robust_one}; the recommended one {said(best)}."
