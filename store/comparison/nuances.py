"""Differences beside the figure: when it happened, who says it, how surely, and how it was done."""

from rapidfuzz import fuzz

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.remarks import read_remarks
from store.comparison.scenes import place_words
from store.comparison.side import Side
from store.comparison.wording import name_in
from store.lexicon.questions import find_means
from store.model.clock import Clock, read_clock
from store.model.relation import Relation
from store.text.folding import fold

_ONE_WORDING = 85
_LONG_ENOUGH = 40
_MUCH_THE_SAME = 70
_FAR_DAYS = 21
_FAR_MONTHS = 62


def find_nuance(pair: Pair) -> Relation | None:
    """Return what differs between two answers that give one figure, or `None` where they agree in all."""
    if pair.internal:
        return None
    found = _differ_in_date(pair) or _differ_in_place(pair) or _differ_in_means(pair)
    return found or _differ_in_speaker(pair) or _differ_in_certainty(pair)


def _differ_in_date(pair: Pair) -> Relation | None:
    left, right = _day(pair.left), _day(pair.right)
    if left is None or right is None or left.meets(right) or _one_night(left, right, pair):
        return None
    far = _FAR_MONTHS if _is_month(left) or _is_month(right) else _FAR_DAYS
    if abs((left.first - right.first).days) > far or _measure_two_things(pair) or _tell_two_deeds(pair):
        return None
    told = f"{pair.left.answer.label} dates {wording.count(pair.left)} to {wording.days(left)}"
    why = f"{told}, {pair.right.answer.label} dates {wording.count(pair.right)} to {wording.days(right)}."
    return pair.relation("date", 2, why)


def _tell_two_deeds(pair: Pair) -> bool:
    """Tell what was done to the same ones on two days: who died on Monday may be found on Wednesday."""
    left, right = (side.answer.fact.predicate for side in pair.sides)
    return left != right and not pair.left.dimension


def _measure_two_things(pair: Pair) -> bool:
    """Tell one length or weight that two deeds share ("drilled in", "sank in" 5,000 feet of water)."""
    left, right = pair.sides
    return bool(left.dimension) and not (left.is_money or left.rate) and left.theme.name != right.theme.name


def _day(side: Side) -> Clock | None:
    """Return the day it happened, where the words of the source give one."""
    fact = side.answer.fact
    if read_remarks(side.answer).earlier:
        return None
    told = read_clock(fact.event_date) if "event_date" not in fact.clocks_inferred else None
    if told is not None and (told.first == told.last or _is_month(told)):
        return told if not told.approximate else None
    if not _is_announced(side) or ("as_of" in fact.clocks_inferred and side.answer.source.published):
        return None
    clock = read_clock(fact.as_of)
    return clock if clock is not None and clock.first == clock.last and not clock.approximate else None


def _is_month(clock: Clock) -> bool:
    return clock.first.day == 1 and (clock.last - clock.first).days in range(27, 31)


def _is_announced(side: Side) -> bool:
    """Tell a deed of a day, or a figure newly given, from a state that may be reported on any day."""
    remarks = read_remarks(side.answer)
    return side.theme.figure == "once" or (side.theme.figure == "rate" and (remarks.risen or remarks.corrected))


def _one_night(left: Clock, right: Clock, pair: Pair) -> bool:
    """Tell Thursday night and early Friday as one."""
    if abs((left.first - right.first).days) != 1:
        return False
    first, second = pair.sides if left.first < right.first else pair.sides[::-1]
    late, early = first.answer.fact.text.lower(), second.answer.fact.text.lower()
    return "night" in late or "evening" in late or "early" in early or "overnight" in late + early


def _differ_in_place(pair: Pair) -> Relation | None:
    """Return that two reports in much the same words put one figure in two places of one level."""
    left, right = (side.answer.fact.place for side in pair.sides)
    if not left or not right or not _are_two_places(pair, fold(left), fold(right)):
        return None
    one, other = (name_in(side.answer.fact.place or "", side.answer.source) for side in pair.sides)
    said = f"{pair.left.answer.label} places it in {one}, {pair.right.answer.label} in {other}"
    return pair.relation("name", 2, f"For {wording.count(pair.left)}, {said}.")


def _are_two_places(pair: Pair, left: str, right: str) -> bool:
    """Whether neither report knows the place of the other, so that one may have mistaken it."""
    if not (place_words(left) and place_words(right)) or place_words(left) & place_words(right):
        return False
    texts = [fold(side.answer.source.text or side.answer.fact.text) for side in pair.sides]
    unknown = right not in texts[0] and left not in texts[1]
    return unknown and _in_one_wording(pair)


def _in_one_wording(pair: Pair) -> bool:
    one, other = (side.answer.fact.text for side in pair.sides)
    return fuzz.token_set_ratio(one, other) >= _MUCH_THE_SAME


def _differ_in_means(pair: Pair) -> Relation | None:
    left, right = (find_means(side.answer.fact.text) for side in pair.sides)
    if len(left) != 1 or len(right) != 1 or left == right:
        return None
    said = f"{pair.left.answer.label} names {next(iter(left))}, {pair.right.answer.label} names {next(iter(right))}"
    return pair.relation("account", 2, f"For {wording.count(pair.left)}, {said}.")


def _differ_in_speaker(pair: Pair) -> Relation | None:
    left, right = pair.sides
    if left.speaker is None or right.speaker is None or pair.one_voice:
        return None
    if left.answer.fact.relayed_by or right.answer.fact.relayed_by:
        return None
    one, other = left.answer.fact.text, right.answer.fact.text
    if min(len(one), len(other)) < _LONG_ENOUGH or fuzz.token_set_ratio(one, other) < _ONE_WORDING:
        return None
    said = f"{left.answer.label} credits {wording.speaker(left)}, {right.answer.label} credits {wording.speaker(right)}"
    return pair.relation("attribution", 2, f"For {wording.count(left)}, in nearly the same words, {said}.")


def _differ_in_certainty(pair: Pair) -> Relation | None:
    left, right = pair.remarks
    if left.hedged == right.hedged:
        return None
    sure, unsure = pair.sides if right.hedged else pair.sides[::-1]
    why = f"{unsure.answer.label} gives {wording.count(unsure)} with reserve, {sure.answer.label} without."
    return pair.relation("certainty", 1, why)
