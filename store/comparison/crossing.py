"""Relations between answers to different questions of one event."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from store.comparison import wording
from store.comparison.moments import likely_order
from store.comparison.names import find_spellings
from store.comparison.question import Question
from store.comparison.remarks import place_in_sentence
from store.comparison.shares import find_shares
from store.comparison.side import Side
from store.comparison.stems import stems_of
from store.lexicon.populations import is_within
from store.model.relation import Relation, RelationType, Severity

Crossing = tuple[Question, Relation, tuple[Side, ...]]
"""The question in whose discrepancy a relation is shown, the relation, and its sides."""

_RARE = 4
_MANY = 20
_SMALL = 2
_NEAR = 50


def find_crossings(questions: Sequence[Question]) -> list[Crossing]:
    """Return what holds between answers to different questions, in an order that depends on the content alone."""
    found = [*_find_fates(questions), *_find_wholes(questions)]
    found += _find_same_numbers(questions, {frozenset(relation.facts) for _, relation, _ in found})
    return [*found, *find_shares(questions), *_find_names(questions), *_find_background(questions)]


def _find_fates(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Tell that the missing of one day are the dead of a later one: the same figure, not a small one."""
    for before, after in _pairs(questions, lambda one, other: other.theme.name in one.theme.ends_as):
        later = defaultdict(list)
        for side in after.one_a_report:
            later[side.interval.figure()].append(side)
        for side in before.one_a_report:
            for fate in later[side.interval.figure()][:_RARE]:
                if side.interval.value is None or side.interval.value <= _SMALL or side.denied or fate.denied:
                    continue
                why = f"{wording.tell(side)}, then {wording.tell(fate)}: the same number, later counted among the dead."
                yield after, _cross("update", 1, why, (side, fate)), (side, fate)


def _find_wholes(questions: Sequence[Question]) -> Iterable[Crossing]:
    for part, whole in _pairs(questions, lambda one, other: other.theme.name in one.theme.part_of):
        wholes = [side for side in whole.originals if not side.denied]
        for side in part.originals:
            for around in wholes:
                if not side.denied and (relation := _relate_whole(side, around)):
                    yield part, relation, (side, around)


def _relate_whole(part: Side, whole: Side) -> Relation | None:
    if part.dimension or whole.dimension:
        return None
    sides, told = (part, whole), f"{wording.tell(part)}, {wording.tell(whole)}"
    larger = part.interval.low > whole.interval.high
    if _are_attackers(whole) and part.who.head in {"attacker", "fighter"}:
        said = "more than attacked, so others are among them" if larger else "the one are some of the other"
        return None if part.interval.meets(whole.interval) else _cross("scope", 1, f"{told}: {said}.", sides)
    if whole.theme.loose:
        return None
    if not (part.who == whole.who or is_within(part.who, whole.who)):
        of_one = _is_one_group(part, whole) and not part.interval.meets(whole.interval)
        return (
            _cross("scope", 1, f"{told}: of one group, so the one may be among the other.", sides) if of_one else None
        )
    if larger and likely_order(part.moment, whole.moment) == "same":
        return _cross("scope", 3, f"{told}: the part is larger than the whole.", sides)
    if whole.theme.name == "casualties" and part.interval.meets(whole.interval):
        return _cross("compatible", 0, f"{told}: the one are some of the other.", sides)
    return None


def _is_one_group(part: Side, whole: Side) -> bool:
    """Whether two counts are of one named group: its fighters here, its members (or "members of the group") there."""
    name, other = part.who.narrowed_by, whole.who.narrowed_by
    if not name or part.who.root != whole.who.root:
        return False
    told = stems_of(whole.answer.fact.text)
    return name == other or ("group" in other and all(stems_of(word) <= told for word in name))


def _are_attackers(whole: Side) -> bool:
    fact = whole.answer.fact
    _, end = place_in_sentence(whole.answer)
    around = f"{fact.what or ''} {fact.predicate or ''} {fact.text[end : end + _NEAR]}".lower()
    return whole.theme.name == "present" and whole.who.root == "person" and ("attack" in around or "assault" in around)


def _find_same_numbers(questions: Sequence[Question], told: set[frozenset[int]]) -> list[Crossing]:
    by_number: dict[float, list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions:
        for side in question.telling:
            by_number[side.interval.middle()].append((question, side))
    found: list[Crossing] = []
    for _, sides in sorted(by_number.items()):
        if 1 < len(sides) <= _RARE and len(found) < _MANY:
            found += _differ_in_noun(sides, told)
    return found


def _differ_in_noun(sides: Sequence[tuple[Question, Side]], told: set[frozenset[int]]) -> list[Crossing]:
    (question, first), *others = sorted(sides, key=lambda each: each[1].order)
    found: list[Crossing] = []
    for other, side in others:
        apart = first.answer.source.id != side.answer.source.id and other.key != question.key
        if apart and first.who.head != side.who.head and frozenset((first.id, side.id)) not in told:
            why = f"{wording.tell(first)}, {wording.tell(side)}: one number for two things, so one may be a slip."
            found.append((question, _cross("same_number", 2, why, (first, side)), (first, side)))
    return found


def _find_names(questions: Sequence[Question]) -> Iterable[Crossing]:
    home = {side.id: question for question in questions for side in question.voices}
    sides = sorted((side for question in questions for side in question.voices), key=lambda side: side.order)
    for one, other in find_spellings(sides):
        why = f"{wording.speaker(one)} in {one.answer.label} and {wording.speaker(other)} in {other.answer.label}"
        yield home[one.id], _cross("name", 0, f"{why}: two spellings of one name.", (one, other)), (one, other)


def _find_background(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Say of figures for the same thing elsewhere or in another year why they are left out."""
    main = {(each.sides[0].theme.name, each.sides[0].who.root): each for each in questions if not each.event}
    for question in questions:
        first = question.sides[0]
        around = main.get((first.theme.name, first.who.root))
        if question.event and first.theme.name and not first.dimension and around is not None:
            sides = (around.sides[0], first)
            why = f"{wording.tell(first)}: left out, it is of {question.event}, another event."
            yield around, _cross("background", 0, why, sides), sides


def _pairs(
    questions: Sequence[Question], goes_with: Callable[[Side, Side], bool]
) -> Iterable[tuple[Question, Question]]:
    by_place: dict[tuple[str, str], list[Question]] = defaultdict(list)
    for question in questions:
        first = question.sides[0]
        by_place[question.event, first.who.root].append(question)
    for group in by_place.values():
        for one in group:
            for other in group:
                if one is not other and goes_with(one.sides[0], other.sides[0]):
                    yield one, other


def _cross(kind: RelationType, severity: Severity, why: str, sides: tuple[Side, ...]) -> Relation:
    return Relation(
        type=kind,
        severity=severity,
        why=why,
        facts=tuple(side.id for side in sides),
        internal=len({side.answer.source.id for side in sides}) == 1,
    )
