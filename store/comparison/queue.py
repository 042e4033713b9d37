"""The queue: questions whose answers are worth a reader's time, most severe first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from weakref import WeakKeyDictionary

import msgspec

from store.comparison import wording
from store.comparison.alone import hold_told_alone
from store.comparison.by_place import find_by_place
from store.comparison.chains import tell_chains
from store.comparison.copies import find_changed_copies
from store.comparison.crossing import find_crossings
from store.comparison.explained import explain_all
from store.comparison.fitting import hold_fitting
from store.comparison.holding import lower_held
from store.comparison.listed import find_overflows, find_splits
from store.comparison.origins import count_origins
from store.comparison.pair import Pair
from store.comparison.progress import Progress, part_of
from store.comparison.question import Question
from store.comparison.roll import in_order
from store.comparison.shortfalls import find_shortfalls
from store.comparison.side import Side
from store.comparison.sparing import spare
from store.comparison.sums import find_sums
from store.comparison.titles import title_of
from store.comparison.touching import Crossing
from store.comparison.weekdays import check_weekday
from store.model.discrepancy import Discrepancy
from store.model.relation import Relation

_CONTRADICTIONS = frozenset({"conflict", "bound", "revision", "state"})
_CHOSEN, _CROSSED, _DONE = 300, 600, 1000
"""How far the work is after each of its parts."""
_SHOWN = 120
_PAIR = 2
_HELD_BACK = 40
_COPIES_SHOWN = 5
_CONTRADICTS = 3
_COPIED = 12
"""A sentence with so many spaces is copied, not written twice alike."""


_Place = tuple[int, bool, int, int, str]
_Entry = tuple[Discrepancy, _Place]
"""A discrepancy, and what puts it in its place in the queue."""


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """What was found for a question: what holds between its answers, that and what crosses, and what came of it.

    `None` where nothing was looked for.
    """

    told: tuple[Relation, ...] | None
    relations: list[Relation] | None = None
    discrepancy: Discrepancy | None = None
    place: _Place | None = None


_told: WeakKeyDictionary[Question, tuple[Relation, ...]] = WeakKeyDictionary()
_entered: WeakKeyDictionary[Question, tuple[list[Relation], _Entry]] = WeakKeyDictionary()
"""What was found for a question, while it lives: one that a change did not touch need not be compared again."""


def find_discrepancies(questions: Iterable[Question], progress: Progress | None = None) -> list[Discrepancy]:
    """Return the discrepancies of `questions` in the order of the queue; ids are 0.

    Those of severity 0 carry only what was held back, with its reason: they are listed on demand. `progress` is
    called with what is done and all there is.
    """
    questions = list(questions)
    _choose(questions, part_of(progress, 0, _CHOSEN))
    crossings: dict[str, list[Crossing]] = defaultdict(list)
    for crossing in find_crossings(questions, part_of(progress, _CHOSEN, _CROSSED)):
        crossings[crossing[0].key].append(crossing)
    found: list[_Entry] = []
    tell = part_of(progress, _CROSSED, _DONE)
    there_are, done = sum(len(question.sides) for question in questions), 0
    for question in questions:
        found += _compare(question, crossings[question.key])
        done += len(question.sides)
        if tell:
            tell(done, there_are)
    return [discrepancy for discrepancy, _ in sorted(found, key=lambda each: each[1])]


def entry_of(question: Question) -> Entry:
    """Return what was found for a question, to be written down."""
    if question not in _entered:
        return Entry(_told.get(question))
    relations, (discrepancy, place) = _entered[question]
    return Entry(_told.get(question), relations, discrepancy, place)


def take_entry(question: Question, entry: Entry) -> None:
    """Let what was found for a question earlier be what is found while nothing touches it."""
    if entry.told is not None:
        _told[question] = entry.told
    if entry.relations is not None and entry.discrepancy and entry.place:
        _entered[question] = entry.relations, (entry.discrepancy, entry.place)


def _choose(questions: Sequence[Question], progress: Progress | None) -> None:
    """Look at all answers once, so that what comes then looks at a choice of them."""
    there_are, done = sum(len(question.sides) for question in questions), 0
    for question in questions:
        if progress:
            progress(done, there_are)
        done += len(question.originals and question.sides)


def _compare(question: Question, crossings: Sequence[Crossing]) -> list[_Entry]:
    relations = [*_tell(question), *(relation for _, relation, _ in crossings)]
    if not relations:
        return []
    known = _entered.get(question)
    if known is None or known[0] != relations:
        guests = [side for _, _, sides in crossings for side in sides]
        known = _entered[question] = relations, _assemble(question, guests, relations)
    return [known[1]]


def _tell(question: Question) -> tuple[Relation, ...]:
    """Return what holds between the answers to one question."""
    if question not in _told:
        roll = question.roll
        relations = _relate(question) if len(roll.own) > 1 else []
        relations += [_same_words(one, other) for one, other in roll.copies[:_COPIES_SHOWN] if one.id != other.id]
        relations += [relation for side in roll.dated if (relation := check_weekday(side))]
        _told[question] = tuple(relations)
    return _told[question]


def _relate(question: Question) -> list[Relation]:
    chosen = question.originals
    changed = find_changed_copies(chosen, question.roll.by_words)
    explained = {(left, right): relation for left, right, relation in explain_all(question, chosen)}
    relations = []
    for left, right in combinations(chosen, 2):
        relation = explained.get((left, right))
        if relation is None and not changed:
            continue
        pair = Pair(left=left, right=right, question=question)
        if frozenset((left, right)) in changed and _is_of_one_time(pair):
            relations.append(_changed_copy(pair))
        elif relation:
            relations.append(_told_by_versions(pair, relation))
    sums = [
        *find_sums(chosen),
        *find_overflows(chosen),
        *find_splits(chosen),
        *find_shortfalls(chosen),
        *find_by_place(chosen),
    ]
    sums = _tell_once(sums)
    told = {frozenset(relation.facts): relation for relation in sums}
    relations = [relation for relation in relations if frozenset(relation.facts) not in told] + sums
    relations = lower_held(_without_fitting(relations), chosen)
    return tell_chains(chosen, relations)


def _tell_once(sums: Sequence[Relation]) -> list[Relation]:
    """Return of several things told of one total and the same parts the worst."""
    worst: dict[tuple[str, frozenset[int]], Relation] = {}
    for relation in sums:
        facts = relation.type, frozenset(relation.facts)
        if facts not in worst or relation.severity > worst[facts].severity:
            worst[facts] = relation
    return list(worst.values())


def _is_of_one_time(pair: Pair) -> bool:
    """Whether another figure in the same words is no news: at one time, or of one day in a copied sentence."""
    long = pair.left.answer.fact.text.count(" ") >= _COPIED
    return pair.order in {"same", "unknown"} or (pair.hours_apart and long)


def _without_fitting(relations: Sequence[Relation]) -> list[Relation]:
    """Leave out what is told of a total and one part where all parts together make just that total."""
    fits = [each.facts for each in relations if each.type == "arithmetic" and each.severity == 0]
    return [each for each in relations if not any(_is_of_fitting(each, fit) for fit in fits)]


def _is_of_fitting(relation: Relation, fit: Sequence[int]) -> bool:
    """Whether a relation is context among the facts of a sum that fits, or holds its total, the first, to a part."""
    if not set(fit).issuperset(relation.facts):
        return False
    context = relation.type == "scope" and relation.severity <= 1
    return context or (relation.type in _CONTRADICTIONS | {"update"} and fit[0] in relation.facts)


def _told_by_versions(pair: Pair, relation: Relation) -> Relation:
    """Show what a later version of a page changed as that: a page does not contradict itself."""
    if relation.type not in _CONTRADICTIONS | {"update"} or not pair.one_page:
        return relation
    older, newer = pair.by_version
    why = f"{wording.tell_both(older, newer)}: the outlet changed it in a later version of the page."
    if relation.type == "update":
        return pair.relation("update", 1, why, (older, newer))
    return pair.relation("revision", 2, why, (older, newer))


def _changed_copy(pair: Pair) -> Relation:
    if pair.one_page:
        return _told_by_versions(pair, pair.relation("conflict", 3, ""))
    told = wording.tell_both(pair.left, pair.right)
    why = f"{told}, in the same words: a copying error or a silent correction."
    return pair.relation("conflict", 3, why)


def _same_words(original: Side, copy: Side) -> Relation:
    sources = f"{original.answer.label} and {copy.answer.label}"
    why = f"{sources} {wording.told_alike(original)} in the same words: one origin, not two."
    return Relation(
        type="compatible",
        severity=0,
        why=why,
        facts=(original.id, copy.id),
        internal=original.source == copy.source,
    )


def _set_aside(relations: Sequence[Relation]) -> set[int]:
    """Return the facts of other events: a reason tells that they are left out, and they are no answers."""
    left_out = {each.facts[-1] for each in relations if each.type == "background"}
    return left_out - {fact for each in relations if each.type != "background" for fact in each.facts}


def _assemble(question: Question, guests: Sequence[Side], relations: Sequence[Relation]) -> _Entry:
    told, roll = {fact for relation in relations for fact in relation.facts}, question.roll.sides
    own = sorted((roll[fact] for fact in told if fact in roll), key=in_order)
    by_id = {side.id: side for side in (*own, *guests)}
    ordered = sorted(
        hold_told_alone(spare(hold_fitting(relations, by_id), by_id), by_id),
        key=lambda each: (-each.severity, not each.internal, [by_id[fact].order for fact in each.facts], each.type),
    )
    shown = [each for each in ordered if each.severity > 0]
    shown = [each for place, each in enumerate(shown) if place < _SHOWN or len(each.facts) > _PAIR]
    held_back = [each for each in ordered if each.severity == 0][:_HELD_BACK]
    aside = _set_aside(ordered) if shown else set()
    involved = {fact for each in (*shown, *held_back) for fact in each.facts} - aside
    sides = sorted((side for side in by_id.values() if side.id in involved), key=lambda side: side.order)
    about = {fact for each in shown or held_back for fact in each.facts}
    severity = shown[0].severity if shown else 0
    discrepancy = Discrepancy(
        id=0,
        facts=tuple(side.id for side in sides),
        question=question.key,
        title=title_of([side for side in own if side.id in about] or question.sides),
        severity=severity,
        origins=count_origins(sides),
        relations=tuple(shown),
        held_back=tuple(held_back),
    )
    latest = max(side.moment.day() for side in sides).toordinal()
    internal = severity >= _CONTRADICTS and any(each.internal for each in shown if each.severity == severity)
    return discrepancy, (-severity, not internal, -discrepancy.origins, -latest, question.key)
