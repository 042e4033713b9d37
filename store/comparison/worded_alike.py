"""Answers to different questions in sentences of much the same words: two reports most likely tell of one thing.

"Rebels took 40 guards" and "40 guards were marched off by rebels" hold verbs of two questions; what surrounds the
figures says that they are one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from store.comparison.intervals import ratio
from store.comparison.measures import measure_apart
from store.comparison.pair import Pair
from store.comparison.question import Question
from store.comparison.rules import explain
from store.comparison.side import STATEMENT, Side
from store.comparison.stems import stems_of
from store.comparison.touching import Crossing
from store.lexicon.questions import are_near
from store.model.relation import Relation

_MANY = 1500
"""Beyond so many answers the words of a dossier come up everywhere, and nothing is told by them."""
_ALIKE = 3
_COMMON = 0.2
_FEW = 8
_MOST = 40
_CHECK = 2
_FAR = 3
"""Sums, and counts with two known verbs, further apart than this are of two things, however alike the words."""
_Group = tuple[str, str, str]


def find_worded_alike(questions: Sequence[Question], told: set[frozenset[int]]) -> list[Crossing]:
    """Return what holds between figures of two reports, of different questions, in like sentences; none `told`."""
    groups: dict[_Group, list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions:
        for side in question.originals:
            if not side.denied and side.dimension != STATEMENT:
                groups[question.event, side.dimension, side.who.root].append((question, side))
    if sum(map(len, groups.values())) > _MANY:
        return []
    found = (crossing for group in groups.values() for crossing in _relate_group(group, told))
    return sorted(found, key=lambda each: [side.order for side in each[2]])[:_MOST]


def _relate_group(group: Sequence[tuple[Question, Side]], told: set[frozenset[int]]) -> Iterable[Crossing]:
    for (question, one), (_, other) in _pair_alike(group):
        if frozenset((one.id, other.id)) in told:
            continue
        left, right = sorted((one, other), key=lambda side: side.order)
        if relation := explain(Pair(left=left, right=right, question=question)):
            yield question, _soften(relation), (left, right)


def _pair_alike(group: Sequence[tuple[Question, Side]]) -> Iterable[tuple[tuple[Question, Side], ...]]:
    """Yield the pairs of two reports and two questions whose sentences share words that not all of them have."""
    words = [stems_of(side.answer.fact.text) for _, side in group]
    often = Counter(word for stems in words for word in stems)
    most = max(_FEW, _COMMON * len(group))
    at: dict[str, list[int]] = defaultdict(list)
    for place, (question, side) in enumerate(group):
        telling = [word for word in words[place] if often[word] <= most]
        shared = Counter(earlier for word in telling for earlier in at[word])
        for earlier, count in sorted(shared.items()):
            before = group[earlier]
            needed = _ALIKE + side.is_money
            if count >= needed and before[0].key != question.key and _may_be_one(before[1], side):
                yield before, (question, side)
        for word in telling:
            at[word].append(place)


def _may_be_one(one: Side, other: Side) -> bool:
    """Whether two reports may tell of one thing: their verbs are of no two questions that the program tells apart."""
    once = "once" in {one.theme.figure, other.theme.figure}
    known = bool(one.theme.verbs and other.theme.verbs)
    told_apart = (known and once) or not are_near(one.theme, other.theme)
    far = (known or one.is_money) and ratio(one.interval, other.interval) > _FAR
    return one.source != other.source and not (told_apart or far or measure_apart(one, other))


def _soften(relation: Relation) -> Relation:
    """Return a relation no graver than one to check: the verbs differ, so the reader says whether it is one thing."""
    why = f"{relation.why.removesuffix('.')} (in like words, with another verb)."
    return msgspec.structs.replace(relation, severity=min(relation.severity, _CHECK), why=why)
