"""Figures for one and the same thing: update, revision, bound, conflict, compatible."""

from store.comparison import wording
from store.comparison.agreeing import tell_agreement
from store.comparison.intervals import gap, is_rounded, ratio
from store.comparison.nuances import find_nuance
from store.comparison.pair import Pair
from store.comparison.spans import tell_since
from store.comparison.undated import grow_without_a_date, kind_of, tell_without_a_date
from store.comparison.updates import LIVES, find_leftover, find_update
from store.model.relation import Relation, Severity

_GAP = 10
_TWICE = 2
_FAR = 3
"""A source that gives two figures further apart than this, in one voice, counts two things."""


def compare_figures(pair: Pair) -> Relation | None:
    """Return what holds between two figures of one population in one scope."""
    if (spans := tell_since(pair)) is not None:
        return spans
    if pair.same_figure:
        return find_nuance(pair) or tell_agreement(pair)
    if states := _none_against_some(pair):
        return states
    if is_rounded(pair.left.interval, pair.right.interval, _rounding(pair)):
        return pair.relation("compatible", 0, f"{_both(pair)}: one figure, rounded differently.")
    if feared := _tell_feared(pair):
        return feared
    return find_update(pair) or find_leftover(pair) or grow_without_a_date(pair) or _at_one_time(pair)


def _tell_feared(pair: Pair) -> Relation | None:
    """Return what holds between the dead who are known and more who are feared dead: the toll has not grown."""
    left, right = pair.remarks
    if pair.left.theme.name != "killed" or left.feared == right.feared:
        return None
    feared, known = pair.sides if left.feared else pair.sides[::-1]
    if feared.interval.low <= known.interval.high and feared.interval.middle() <= known.interval.middle():
        return None
    told = wording.tell_both(known, feared)
    return pair.relation("scope", 1, f"{told}: those feared dead are not all known to have died.", (known, feared))


def _rounding(pair: Pair) -> str:
    """Return what may be rounded: any measure, of shares only a fraction in words ("four in ten")."""
    units = {side.answer.fact.quantity.unit for side in pair.sides if side.answer.fact.quantity}
    return "" if units == {"%"} else pair.left.dimension


def _none_against_some(pair: Pair) -> Relation | None:
    small, large = pair.by_size
    if small.interval.high != 0 or large.interval.low <= 0:
        return None
    if pair.order in {"before", "after"}:
        later_none = pair.behaviour == "total" and pair.in_time == (large, small)
        why = (
            f"{wording.tell_both(large, small, '; then ')}: none and some cannot both be, unless they are not the same."
        )
        return pair.relation("state", 2, why) if later_none else None
    if pair.one_speaker:
        return None
    severity: Severity = 2 if pair.order == "unknown" else 3
    return pair.relation("state", severity, f"{_both(pair)}: none and some cannot both be.")


def _at_one_time(pair: Pair) -> Relation | None:
    if pair.left.interval.meets(pair.right.interval):
        return tell_agreement(pair)
    if pair.one_sentence and (pair.left.speaker == pair.right.speaker):
        return None
    if pair.internal and pair.one_name and ratio(pair.left.interval, pair.right.interval) > _FAR:
        return None
    if pair.behaviour == "once" and pair.order in {"before", "after"} and not _may_be_one_day(pair):
        return None
    if pair.order == "unknown":
        return tell_without_a_date(pair)
    return _conflict(pair)


def _may_be_one_day(pair: Pair) -> bool:
    return bool(pair.left.theme.verbs) and pair.near_in_time


def _conflict(pair: Pair) -> Relation:
    small, large = pair.by_size
    times = ratio(small.interval, large.interval)
    severity: Severity = 3
    matters = gap(small.interval, large.interval) >= _GAP or pair.left.theme.name in LIVES
    independent = not pair.internal and (None in {small.speaker, large.speaker} or not pair.one_name)
    at_one_time = pair.order not in {"before", "after"}
    if times >= _TWICE and matters and independent and at_one_time:
        severity = 4
    if pair.acknowledged or "fuzzy" in {small.interval.qualifier, large.interval.qualifier}:
        severity = 2
    kind = kind_of(small, large)
    said = "a lower bound above the other figure" if kind == "bound" else "both cannot be right at one time"
    if not at_one_time:
        said = "time alone does not explain the difference"
    return pair.relation(kind, severity, f"{_both(pair)}: {said}.")


def _both(pair: Pair) -> str:
    return wording.tell_both(pair.left, pair.right)
