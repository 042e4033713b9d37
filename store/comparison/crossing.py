"""Relations between answers to different questions of one event."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.comparison import wording
from store.comparison.complements import find_complements
from store.comparison.flat_denials import find_flat_denials
from store.comparison.households import find_households
from store.comparison.names import spell_speakers
from store.comparison.progress import Progress
from store.comparison.question import Question
from store.comparison.rivals import find_rivals
from store.comparison.rulings import APART
from store.comparison.shares import find_shares
from store.comparison.side import Side
from store.comparison.told_again import find_told_again
from store.comparison.touching import Crossing, cross, pair_questions
from store.comparison.wholes import find_wholes
from store.comparison.worded_alike import find_worded_alike
from store.lexicon.populations import are_named_together
from store.model.relation import Relation

_RARE = 4
_MANY = 20
_SMALL = 2


def find_crossings(questions: Sequence[Question], progress: Progress | None = None) -> list[Crossing]:
    """Return what holds between answers to different questions, in an order that depends on the content alone."""
    found = [*_find_fates(questions), *find_wholes(questions, progress), *find_flat_denials(questions)]
    found += find_households(questions)
    found += find_rivals(questions, {frozenset(relation.facts) for _, relation, _ in found})
    found += find_told_again(questions, {frozenset(relation.facts) for _, relation, _ in found})
    found += find_worded_alike(questions, {frozenset(relation.facts) for _, relation, _ in found})
    found += _find_same_numbers(questions, {frozenset(relation.facts) for _, relation, _ in found})
    return [
        *found,
        *find_complements(questions),
        *find_shares(questions),
        *_find_names(questions),
        *_find_background(questions),
    ]


def _find_fates(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Tell that the missing of one day are the dead of a later one: the same figure, not a small one."""
    for before, after in pair_questions(questions, lambda one, other: other.theme.name in one.theme.ends_as):
        later = defaultdict(list)
        for side in after.one_a_report:
            later[side.interval.figure()].append(side)
        for side in before.one_a_report:
            for fate in later[side.interval.figure()][:_RARE]:
                if not _may_end_as(side, fate):
                    continue
                told = wording.tell_both(side, fate, "; then ")
                why = f"{told}: the same number, later counted among the dead."
                yield after, cross("update", 1, why, (side, fate)), (side, fate)


def _may_end_as(side: Side, fate: Side) -> bool:
    """Whether two equal figures of different reports are telling enough to be of the same people."""
    elsewhere = side.source != fate.source
    exact = {side.interval.qualifier, fate.interval.qualifier} == {"exact"} and not (side.denied or fate.denied)
    return elsewhere and exact and (side.interval.value or 0) > _SMALL


def _find_same_numbers(questions: Sequence[Question], told: set[frozenset[int]]) -> list[Crossing]:
    seen: set[float] = set()
    shared: set[float] = set()
    for question in questions:
        shared |= seen & question.roll.numbers.keys()
        seen |= question.roll.numbers.keys()
    by_number: dict[float, list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions:
        for number in shared & question.roll.numbers.keys():
            by_number[number] += [(question, side) for side in question.roll.numbers[number]]
    found: list[Crossing] = []
    for _, sides in sorted(by_number.items()):
        if 1 < len(sides) <= _RARE and len(found) < _MANY:
            found += _differ_in_noun(sides, told)
    return found


def _differ_in_noun(sides: Sequence[tuple[Question, Side]], told: set[frozenset[int]]) -> list[Crossing]:
    (question, first), *others = sorted(sides, key=lambda each: each[1].order)
    found: list[Crossing] = []
    for other, side in others:
        apart = first.source != side.source and other.key != question.key
        if apart and not are_named_together(first.who, side.who) and frozenset((first.id, side.id)) not in told:
            why = f"{wording.tell_both(first, side)}: one number for two things, so one may be a slip."
            found.append((question, cross("same_number", 2, why, (first, side)), (first, side)))
    return found


def _find_names(questions: Sequence[Question]) -> Iterable[Crossing]:
    home = {side.id: question for question in questions for side in question.roll.voices.values()}
    sides = sorted(
        (side for question in questions for side in question.roll.voices.values()), key=lambda side: side.order
    )
    for one, other, sure in spell_speakers(sides):
        names = wording.speaker(one), wording.speaker(other)
        yield home[one.id], _two_spellings(names[0], one, names[1], other, sure=sure), (one, other)
    for question in questions:
        for one, other in question.spelt_places:
            yield question, _two_spellings(_place(one), one, _place(other), other), (one, other)


def _place(side: Side) -> str:
    return wording.name_in(side.answer.fact.place or side.place or "", side.answer.source)


def _two_spellings(name: str, side: Side, other_name: str, other: Side, *, sure: bool = True) -> Relation:
    two = f"{name} in {side.answer.label} and {other_name} in {other.answer.label}"
    why = f"{two}: {'' if sure else 'perhaps '}two spellings of one name."
    return cross("name", 0, why, (side, other))


def _find_background(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Say of figures for the same thing elsewhere or in another year why they are left out."""
    main = {
        (each.sides[0].theme.name, each.sides[0].who.root): each
        for each in questions
        if not each.event and not each.sides[0].dimension
    }
    for question in questions:
        first = question.sides[0]
        around = main.get((first.theme.name, first.who.root))
        if question.event not in {"", APART} and first.theme.name and not first.dimension and around is not None:
            sides = (around.sides[0], first)
            why = f"{wording.start(wording.tell(first))}: left out, it is of {question.event}, another event."
            yield around, cross("background", 0, why, sides), sides
