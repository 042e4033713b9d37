"""One group that two reports name more and less closely, or place more and less exactly."""

import msgspec

from store.comparison.figures import compare_figures
from store.comparison.intervals import ratio
from store.comparison.pair import Pair
from store.comparison.scope import Scope
from store.comparison.side import Side, are_bodies
from store.lexicon.nations import read_nations
from store.model.relation import Relation

_AGAINST = frozenset({"bound", "conflict"})
_IN_TIME = frozenset({"update", "revision"})
_CLOSE = 2


def tell_told_closely(pair: Pair, scope: Scope, found: Relation | None) -> Relation | None:
    """Return what the figures of two reports are if the part is the whole in other words, else what was `found`.

    "20 attackers" on Friday and "more than 100 people" on Wednesday are answers to one question, though attackers are
    some of the people: where neither report counts both, a reader lays the two side by side as figures of one group.
    """
    part, whole = scope.part, scope.whole
    if found is None or part is None or whole is None or found.type != "scope" or not found.severity:
        return found
    if pair.internal and (scope.told_by != "size" or part.speaker == whole.speaker):
        return found
    if part.who != whole.who and pair.counted_side_by_side:
        return found
    told = compare_figures(pair)
    if told is None or not told.severity or not _explains(told, pair, scope, (part, whole)):
        return found
    severity = min(told.severity, found.severity)
    why = f"{told.why.removesuffix('.')}, though {scope.why}."
    return msgspec.structs.replace(told, severity=severity, why=why)


def _explains(told: Relation, pair: Pair, scope: Scope, facts: tuple[Side, Side]) -> bool:
    """Whether what two figures of one group would be also holds where the one may be a part of the other.

    A part may have grown into its whole, bodies into the dead, but none recaptured into those who fled; of another noun
    only where they are nearly as many. What is a part at one time is no contradiction, but for one of the same noun and
    place that is larger than its whole or so near to it that both are likely meant as one.
    """
    part, whole = facts
    one_noun, larger = part.who.head == whole.who.head, part.interval.low > whole.interval.high
    near = ratio(part.interval, whole.interval) <= _CLOSE
    if told.type in _IN_TIME:
        grown = near and told.facts == (part.id, whole.id)
        return not pair.internal and (scope.told_by != "deed" or are_bodies(part)) and (one_noun or larger or grown)
    named_alike = one_noun and part.place == whole.place and not part.who.narrowed_by & set(read_nations())
    return told.type in _AGAINST and (pair.internal or (named_alike and (near or larger)))
