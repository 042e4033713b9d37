"""Figures for one and the same thing: update, revision, bound, conflict, compatible."""

from store.comparison import wording
from store.comparison.intervals import Interval, gap, is_rounded, ratio
from store.comparison.moments import likely_order
from store.comparison.nuances import find_nuance
from store.comparison.pair import Pair
from store.comparison.side import Side
from store.model.relation import Relation, RelationType, Severity

_GAP = 10
_TWICE = 2
_FAR = 3
"""A source that gives two figures further apart than this, in one voice, counts two things."""
_APART = 1.5
"""So many times apart, two bounds of one kind are worth an editor's look."""
_LIVES = frozenset({"killed", "missing"})


def compare_figures(pair: Pair) -> Relation | None:
    """Return what holds between two figures of one population in one scope."""
    if pair.same_figure:
        return find_nuance(pair) or _compatible(pair)
    if states := _none_against_some(pair):
        return states
    if is_rounded(pair.left.interval, pair.right.interval):
        return pair.relation("compatible", 0, f"{_both(pair)}: one figure, rounded differently.")
    return _in_time(pair) or _at_one_time(pair)


def _none_against_some(pair: Pair) -> Relation | None:
    small, large = pair.by_size
    if small.interval.high != 0 or large.interval.low <= 0 or pair.order in {"before", "after"} or pair.one_speaker:
        return None
    severity: Severity = 2 if pair.order == "unknown" else 3
    return pair.relation("state", severity, f"{_both(pair)}: none and some cannot both be.")


def _in_time(pair: Pair) -> Relation | None:
    if pair.order not in {"before", "after"}:
        return None
    earlier, later = pair.in_time
    told = f"{wording.tell(earlier)}, then {wording.tell(later)}"
    if _limit_gave_way(pair, earlier, later):
        return pair.relation("update", 1, f"{told}: a figure in place of a limit.", (earlier, later))
    if _agree_across_time(pair, earlier, later):
        return None
    grows = later.interval.middle() > earlier.interval.middle()
    if not _moves(pair):
        return None
    if grows or pair.behaviour in {"stock", "rate"}:
        return pair.relation("update", 1, f"{told}: {_update_words(pair, grows=grows)}.", (earlier, later))
    if earlier.speaker and later.speaker and not pair.one_name and not pair.internal:
        return pair.relation("conflict", 3, f"{told}: the later figure, of another speaker, is the lower.")
    corrected = _is_corrected(pair)
    said = (
        "the later figure is given as a correction" if corrected else "a running total fell, and no correction is named"
    )
    return pair.relation("revision", 2 if corrected else 3, f"{told}: {said}.", (earlier, later))


def _limit_gave_way(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that "up to 8,000" was followed by a figure well below it in the same voice ("an estimated 1,000")."""
    replaced = earlier.interval.qualifier == "at_most" and later.interval.value is not None
    if not replaced or later.interval.qualifier == "at_most" or not pair.one_voice:
        return False
    return pair.behaviour != "fixed" and _APART * later.interval.middle() <= earlier.interval.high


def _is_corrected(pair: Pair) -> bool:
    return any(remark.corrected for remark in pair.remarks)


def _agree_across_time(pair: Pair, earlier: Side, later: Side) -> bool:
    """Tell that two figures agree, unless the lower bound of a running total has grown ("at least 20", then 27)."""
    if not earlier.interval.meets(later.interval) or (pair.one_speaker and _is_corrected(pair)):
        return False
    return not (
        pair.behaviour == "total"
        and earlier.interval.qualifier == "at_least"
        and later.interval.middle() > earlier.interval.middle()
    )


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


def _at_one_time(pair: Pair) -> Relation | None:
    if pair.left.interval.meets(pair.right.interval):
        return _compatible(pair)
    if pair.one_sentence and (pair.left.speaker == pair.right.speaker):
        return None
    if pair.internal and pair.one_voice and ratio(pair.left.interval, pair.right.interval) > _FAR:
        return None
    if pair.behaviour == "once" and pair.order in {"before", "after"} and not _may_be_one_day(pair):
        return None
    if pair.order == "unknown":
        return _without_a_date(pair)
    return _conflict(pair)


def _may_be_one_day(pair: Pair) -> bool:
    return bool(pair.left.theme.verbs) and pair.near_in_time


def _without_a_date(pair: Pair) -> Relation:
    small, large = pair.by_size
    likely = likely_order(pair.left.moment, pair.right.moment)
    first, second = (pair.right, pair.left) if likely == "after" else pair.sides
    undated = next(side for side in pair.sides if side.moment.clock is None)
    may_grow = pair.behaviour == "total" and likely in {"before", "after"} and second is large
    if may_grow or (pair.behaviour == "stock" and likely in {"before", "after"}):
        day = wording.days(undated.moment.proposed) if undated.moment.proposed else "an earlier day"
        name = undated.answer.label
        why = f"{wording.tell(first)}, {wording.tell(second)}: an update if {name} is of {day}; {name} has no date."
        return pair.relation("update", 2, why, (first, second))
    why = f"{_both(pair)}: they differ, and {undated.answer.label} has no date, so one may be an update of the other."
    return pair.relation(_kind(small, large), 2, why)


def _conflict(pair: Pair) -> Relation:
    small, large = pair.by_size
    times = ratio(small.interval, large.interval)
    severity: Severity = 3
    matters = gap(small.interval, large.interval) >= _GAP or pair.left.theme.name in _LIVES
    independent = not pair.internal and (small.speaker is None or small.speaker != large.speaker)
    at_one_time = pair.order not in {"before", "after"}
    if times >= _TWICE and matters and independent and at_one_time:
        severity = 4
    if pair.acknowledged or "fuzzy" in {small.interval.qualifier, large.interval.qualifier}:
        severity = 2
    kind = _kind(small, large)
    said = "a lower bound above the other figure" if kind == "bound" else "both cannot be right at one time"
    if not at_one_time:
        said = "time alone does not explain the difference"
    return pair.relation(kind, severity, f"{_both(pair)}: {said}.")


def _kind(small: Side, large: Side) -> RelationType:
    bounded = large.interval.qualifier == "at_least" or small.interval.qualifier == "at_most"
    return "bound" if bounded else "conflict"


def _compatible(pair: Pair) -> Relation:
    left, right = pair.left.interval, pair.right.interval
    independent = not pair.internal and not pair.one_speaker
    if pair.same_figure:
        return pair.relation("compatible", 0, f"{_both(pair)}: one figure.")
    lows = sorted((left.low, right.low))
    if _limits_differ(pair):
        return pair.relation("bound", 2, f"{_both(pair)}: two upper limits far apart.")
    if (
        independent
        and {left.qualifier, right.qualifier} == {"at_least"}
        and lows[0] > 0
        and lows[1] >= _APART * lows[0]
        and pair.order == "same"
    ):
        return pair.relation("compatible", 2, f"{_both(pair)}: both may hold, but the lower bounds lie far apart.")
    if independent and pair.order == "same" and _sharpens(left, right):
        return pair.relation("compatible", 1, f"{_both(pair)}: they agree, and one is the sharper.")
    return pair.relation("compatible", 0, f"{_both(pair)}: both may hold.")


def _limits_differ(pair: Pair) -> bool:
    """Tell that two named speakers give upper limits far apart for something estimated; neither may be the truth."""
    left, right = pair.sides
    if pair.behaviour != "rate" or {left.interval.qualifier, right.interval.qualifier} != {"at_most"}:
        return False
    small, large = pair.by_size
    return (
        bool(left.speaker and right.speaker)
        and not pair.one_voice
        and large.interval.high >= _APART * small.interval.high
    )


def _sharpens(left: Interval, right: Interval) -> bool:
    if "fuzzy" in {left.qualifier, right.qualifier} or not (left.holds(right) or right.holds(left)):
        return False
    small, large = sorted((left.middle(), right.middle()))
    return 0 < large <= 2 * small


def _both(pair: Pair) -> str:
    return f"{wording.tell(pair.left)}, {wording.tell(pair.right)}"
