"""Measures of one thing: lengths, sums of money, shares, flows, told together by their words and verbs."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from store.comparison.intervals import is_telling, ratio
from store.comparison.side import STATEMENT, Side
from store.comparison.statements import are_of_one_thing
from store.lexicon.questions import is_carrier

_WITH_VERB = 0.34
_WITHOUT_VERB = 0.5
_AGAINST_VERBS = 0.67
_LOOKED_AT = 50
_ONE_DIGIT = 1
_FEWEST = 3
_FEWER = 2
_NEAR = 1.6
_MEASURED = "measured"
"""Anything may weigh so much or lie so far: the verb alone makes no two measures one."""
_SHARES = frozenset({"share"})
EXTENTS = frozenset({"depth", "height", "length", "width", "thickness", "altitude", "diameter"})
"""Nouns for how deep or long something is."""
_EXTENTS = EXTENTS | {"deep", "high", "long", "wide", "tall"}
_AWAY = frozenset({"from", "off", "away", "north", "south", "east", "west"})


def gather_measures(members: Sequence[Side]) -> list[tuple[Side, Side]]:
    """Return each measure with the first one that it resembles; only those that share a word are looked at."""
    common = Counter(term for side in members for term in _marks(side))
    by_term: dict[str, list[Side]] = defaultdict(list)
    leaders: list[Side] = []
    placed = []
    for side in members:
        near = _near(side, by_term, leaders, common)
        leader = max(near, key=lambda other: (_nearness(side, other), other.order), default=None)
        if leader is None or not are_alike(side, leader):
            leader = side
            leaders.append(side)
            for term in _marks(side):
                by_term[term].append(side)
        placed.append((side, leader))
    return placed


def _near(side: Side, by_term: dict[str, list[Side]], leaders: Sequence[Side], common: Counter[str]) -> list[Side]:
    if _is_thin(side):
        return list(leaders[:_LOOKED_AT])
    rare = sorted(_marks(side), key=lambda term: (common[term], term))
    found = {leader.order: leader for term in rare for leader in by_term.get(term, ())[:_LOOKED_AT]}
    return list(found.values())


def _marks(side: Side) -> frozenset[str]:
    """Return what a measure is looked up by: its words, and the question where its verb is known."""
    asked = {f"? {side.theme.name}"} if side.theme.verbs else set()
    return side.terms | side.after | asked | {f"@ {side.moment.day()}"}


def are_alike(one: Side, other: Side) -> bool:
    """Say whether two measures are of one thing."""
    if one.dimension == STATEMENT:
        return are_of_one_thing(one, other)
    if measure_apart(one, other):
        return False
    if _tell_one_thing(one, other):
        return True
    if _is_thin(one) or _is_thin(other):
        return _carry(one, other) or _carry(other, one)
    return _share_question(one, other) if one.theme.name == other.theme.name else _share_things(one, other)


def _share_question(one: Side, other: Side) -> bool:
    if one.theme.verbs and (one.rate or _share_of_one_group(one, other)):
        return True
    if one.theme.verbs and not (one.things and other.things):
        alike = one.is_money or one.dimension in _SHARES or one.theme.name == _MEASURED
        return not alike or len(one.around & other.around) >= _FEWER
    return max(_likeness(one.things, other.things), _likeness(one.after, other.after)) >= _WITH_VERB


def measure_apart(one: Side, other: Side) -> bool:
    """Say whether one tells how deep or long something is, and the other how far it lies from somewhere."""
    return _is_extent(one) != _is_extent(other) and (_is_away(one) or _is_away(other))


def _is_extent(side: Side) -> bool:
    """Whether it says how deep or how long something is."""
    return not _EXTENTS.isdisjoint((side.answer.fact.what or "").split())


def _is_away(side: Side) -> bool:
    """Whether it says how far it is from somewhere."""
    return not _AWAY.isdisjoint((side.answer.fact.what or "").split())


def _share_of_one_group(one: Side, other: Side) -> bool:
    """Tell two shares of one group by another word ("staff", "workers")."""
    named = one.answer.fact.population and other.answer.fact.population
    return one.dimension in _SHARES and bool(named) and one.who.head == other.who.head


def _share_things(one: Side, other: Side) -> bool:
    shared = one.things & other.things
    if shared and _is_one_figure(one, other):
        return True
    if one.dimension in _SHARES and (is_carrier(one.theme.name) or is_carrier(other.theme.name)):
        return bool(shared) and len(one.around & other.around) > 1
    if one.theme.verbs and other.theme.verbs:
        return len(shared) > 1 and _likeness(one.things, other.things) >= _AGAINST_VERBS
    enough = len(shared) > 1 or (min(len(one.things), len(other.things)) == 1 and not one.is_money)
    return enough and _likeness(one.things, other.things) >= _WITHOUT_VERB


def _tell_one_thing(one: Side, other: Side) -> bool:
    """Tell two near figures that two reports give in sentences of the same words on the same day."""
    if one.rate or one.dimension in _SHARES or one.is_money:
        return False
    if one.source == other.source or one.interval.qualifier == "fuzzy":
        return False
    shared, fewer = one.around & other.around, min(len(one.around), len(other.around))
    if len(shared) < _FEWEST or ratio(one.interval, other.interval) > _NEAR:
        return False
    one_day = one.moment.day() == other.moment.day()
    return 2 * len(shared) >= fewer if one_day else 4 * len(shared) >= 3 * fewer


def _is_one_figure(one: Side, other: Side) -> bool:
    return is_telling(one.interval.value, _ONE_DIGIT) and one.interval.figure() == other.interval.figure()


def _is_thin(side: Side) -> bool:
    """Tell a figure whose own words do not say what it measures ("the flow was put at 5,000 barrels a day")."""
    return not side.things and (not side.theme.name or is_carrier(side.theme.name))


def _carry(thin: Side, full: Side) -> bool:
    """Whether the rest of a sentence speaks of what another measure measures."""
    if not _is_thin(thin):
        return False
    wanted = full.terms | full.theme_stems
    shared = thin.around & wanted
    if _is_thin(full) and _is_one_figure(thin, full):
        return len(thin.around & full.around) > 1
    if thin.is_money:
        return len(shared) >= _FEWEST or (_is_thin(full) and len(thin.around & full.around) >= _FEWEST)
    return len(shared) >= (1 if thin.rate else 2) or (_is_thin(full) and len(thin.around & full.around) > 1)


def _nearness(side: Side, leader: Side) -> tuple[bool, bool, float]:
    return are_alike(side, leader), side.theme.name == leader.theme.name, _likeness(side.terms, leader.terms)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one) + len(other)
    return 2 * len(one & other) / both if both else 0.0
