"""Figures that follow each other in time: update, revision, and a later figure that is the lower."""

import re

from store.comparison import wording
from store.comparison.intervals import Interval, are_no_roundings, are_told_apart, cut_like, ratio
from store.comparison.pair import Pair
from store.comparison.remarks import read_remarks
from store.comparison.side import Side
from store.comparison.side_by_side import find_report_of_both
from store.model.relation import Relation, Severity

LIVES = frozenset({"killed", "missing"})
_UNNAMED = frozenset({"official", "officials", "authority", "authorities", "government"})
_TWICE = 2
_MOVED = 1.2
"""So many times apart, two lower bounds of what is there now are of two states of it."""
_APART_ROUNDED = 1.1
APART = 1.5
"""So many times apart, two bounds of one kind are worth an editor's look."""


def find_update(pair: Pair) -> Relation | None:
    """Return what the later of two figures does to the earlier one, `None` where time does not explain them."""
    if pair.order not in {"before", "after"}:
        return None
    earlier, later = pair.in_time
    if bound := _find_bound_given_up(pair, earlier, later):
        return bound
    told = wording.tell_both(earlier, later, "; then ")
    if _agree_across_time(pair, earlier, later) or not _moves(pair):
        return None
    if _are_new(earlier) and _are_new(later):
        return pair.relation("compatible", 0, f"{told}: each counts the new ones of its day.", (earlier, later))
    both = find_report_of_both(pair, earlier, later)
    return _tell_rivals(pair, told, (earlier, later), both) if both else _tell_moved(pair, told, (earlier, later))


def _tell_moved(pair: Pair, told: str, in_time: tuple[Side, Side]) -> Relation:
    """Return what it means that a figure which time moves grew or fell."""
    earlier, later = in_time
    grows = later.interval.middle() > earlier.interval.middle()
    if grows or pair.behaviour in {"stock", "rate"}:
        return pair.relation("update", 1, f"{told}: {_update_words(pair, grows=grows)}.", (earlier, later))
    return _fell(pair, told, (earlier, later))


def _tell_rivals(pair: Pair, told: str, in_time: tuple[Side, Side], both: Side) -> Relation | None:
    """Return that two figures which one report gives side by side contradict each other; `None` where both may hold."""
    if in_time[0].interval.meets(in_time[1].interval):
        return None
    why = f"{told}: {both.answer.label} gives the two side by side, so the later is no update of the other."
    vague = "fuzzy" in {side.interval.qualifier for side in in_time}
    return pair.relation("conflict", 2 if vague else _weigh_fall(pair, *in_time), why)


def _are_new(side: Side) -> bool:
    """Tell that the counted are "new cases": those of another day are others."""
    return (side.answer.fact.population or "").startswith("new ")


def _find_bound_given_up(pair: Pair, earlier: Side, later: Side) -> Relation | None:
    """Return that a bound gave way to a figure far from it, or to a lower bound."""
    told, in_time = wording.tell_both(earlier, later, "; then "), (earlier, later)
    if _outgrew_bound(pair, earlier, later):
        return pair.relation("update", 1, f"{told}: a figure far above the bound given before.", in_time)
    if _limit_gave_way(pair, earlier, later):
        return pair.relation("update", 1, f"{told}: a figure in place of a limit.", in_time)
    if _bound_fell(pair, earlier, later):
        return pair.relation("revision", 2, f"{told}: a running total's lower bound fell; both may hold.", in_time)
    return None


def find_leftover(pair: Pair) -> Relation | None:
    """Return the update of what one report counts at first and what is left of it ("485", "149 still")."""
    small, large = pair.by_size
    left_of_more = read_remarks(small.answer).still and not read_remarks(large.answer).still
    if not pair.internal or pair.behaviour != "stock" or pair.one_sentence or not left_of_more:
        return None
    if small.interval.high >= large.interval.low:
        return None
    told = wording.tell_both(large, small, "; then ")
    return pair.relation("update", 1, f"{told}: those who are left.", (large, small))


def _fell(pair: Pair, told: str, in_time: tuple[Side, Side]) -> Relation:
    """Return what it means that a running total fell: a speaker corrects figures of his own, not those of others."""
    two_voices = not pair.one_name and not _gives_figure_before(*in_time)
    if _is_corrected(pair) and (not two_voices or _speak_for_one_state(pair)):
        return pair.relation("revision", 2, f"{told}: the earlier figure was corrected or withdrawn.", in_time)
    if two_voices and (_is_corrected(pair) or not pair.internal):
        why = f"{told}: the later figure, of another speaker, is the lower."
        return pair.relation("conflict", _weigh_fall(pair, *in_time), why)
    return pair.relation("revision", 3, f"{told}: a running total fell, and no correction is named.", in_time)


def _weigh_fall(pair: Pair, earlier: Side, later: Side) -> Severity:
    if pair.acknowledged:
        return 2
    far = ratio(earlier.interval, later.interval) >= _TWICE and not pair.internal
    return 4 if far and pair.left.theme.name in LIVES else 3


def _gives_figure_before(earlier: Side, later: Side) -> bool:
    """Whether the report of a later figure names the earlier one ("cut its toll from 205 to 98")."""
    value = earlier.interval.value
    return value is not None and re.search(rf"(?<![\d,.]){value:,.0f}(?![\d,.]*\d)", later.answer.fact.text) is not None


def _speak_for_one_state(pair: Pair) -> bool:
    """Whether both are authorities, one of them not named ("officials"): either may correct the other's figure."""
    return pair.one_voice and any((side.speaker or "").rpartition(" ")[2] in _UNNAMED for side in pair.sides)


def _limit_gave_way(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that "up to 8,000" was followed by a figure well below it in the same voice ("an estimated 1,000")."""
    told = later.interval.value is not None or later.interval.qualifier == "range"
    replaced = earlier.interval.qualifier == "at_most" and told
    if not replaced or later.interval.qualifier == "at_most" or not pair.one_voice:
        return False
    enough = 1.0 if _is_corrected(pair) else APART
    return pair.behaviour != "fixed" and enough * later.interval.middle() < earlier.interval.high


def _outgrew_bound(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that "more than 100 tons" was followed by a figure many times as large for what does not change."""
    bound = earlier.interval.qualifier == "at_least" and later.interval.qualifier not in {"fuzzy", "at_most"}
    return pair.behaviour == "fixed" and bound and later.interval.low >= _TWICE * earlier.interval.low > 0


def _bound_fell(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that "at least 80" was followed by "at least 78" in another report, and not by a rounder "more than 70"."""
    bounds = {earlier.interval.qualifier, later.interval.qualifier} == {"at_least"}
    if pair.behaviour != "total" or not bounds or pair.internal or not 0 < later.interval.low < earlier.interval.low:
        return False
    return cut_like(earlier.interval.low, later.interval.low) != later.interval.low


def _is_corrected(pair: Pair) -> bool:
    return any(remark.corrected for remark in pair.remarks)


def _agree_across_time(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that two figures agree, unless the lower bound of a running total has grown ("at least 20", then 27)."""
    if not earlier.interval.meets(later.interval) or (pair.one_speaker and _is_corrected(pair)):
        return False
    if pair.behaviour in {"total", "stock"} and _differ(earlier.interval, later.interval):
        return False
    if pair.behaviour == "stock" and has_moved(earlier.interval, later.interval):
        return False
    open_above = earlier.interval.qualifier in {"at_least", "fuzzy"} and later.interval.qualifier != "fuzzy"
    grown = later.interval.middle() > earlier.interval.middle() and later.interval.low > earlier.interval.low
    return not (pair.behaviour == "total" and open_above and grown)


def bounds_moved(earlier: Interval, later: Interval) -> bool:
    """Tell that a lower bound gave way to one far from it ("over 100" missing, then "at least 60")."""
    small, large = sorted((earlier.low, later.low))
    return {earlier.qualifier, later.qualifier} == {"at_least"} and large >= _MOVED * small


def _differ(earlier: Interval, later: Interval) -> bool:
    """Tell that two numbers are no roundings of each other, or that a round one was followed by one twice as large."""
    return are_told_apart(earlier, later) or _doubled(earlier, later)


def _doubled(earlier: Interval, later: Interval) -> bool:
    """Tell that a round number was followed by one twice as large ("about 1,000", "about 2,000")."""
    return {earlier.qualifier, later.qualifier} == {"about"} and later.middle() >= _TWICE * earlier.middle() > 0


def has_moved(earlier: Interval, later: Interval) -> bool:
    """Tell that what is there now changed, though both figures might be of one state.

    Two lower bounds lie apart, a number lies far from a bound ("at least 58" missing, then 85), or two round numbers
    are not rounded alike ("about 300", then "some 270").
    """
    if bounds_moved(earlier, later):
        return True
    numbers = [each for each in (earlier, later) if each.value is not None and each.qualifier in {"exact", "about"}]
    if len(numbers) == 1:
        bound = later if numbers[0] is earlier else earlier
        return bound.qualifier == "at_least" and lies_above(numbers[0].low, bound.low)
    small, large = sorted((earlier.middle(), later.middle()))
    return bool(numbers) and large >= _APART_ROUNDED * small


def lies_above(number: float, bound: float) -> bool:
    """Tell that a number is more than a bound, and that the bound is not it rounded or cut off (136, "over 130")."""
    return bound > 0 and cut_like(number, bound) > bound and are_no_roundings(number, bound)


def _moves(pair: Pair) -> bool:
    """Whether time may explain the difference: totals and stocks move, an estimate only in one voice."""
    if pair.behaviour in {"total", "stock"}:
        return True
    told = any(remark.risen or remark.corrected or remark.earlier or remark.changed_from for remark in pair.remarks)
    return pair.one_voice if pair.behaviour == "rate" else pair.one_voice and told


def _update_words(pair: Pair, *, grows: bool) -> str:
    if pair.behaviour == "total":
        return "a running total that grew"
    return "the later figure is the higher" if grows else "the later figure is the lower, as it may be"
