"""Asking again: the questions of a dossier, worked out anew only where a change touches them."""

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sized
from dataclasses import dataclass, field, replace
from typing import TypeVar

from store.comparison.answer import Answer
from store.comparison.events import Events, name_events
from store.comparison.explained import explained_of
from store.comparison.families import Families, name_families
from store.comparison.present import Answers, Present, Told, recount
from store.comparison.progress import Progress, part_of, tell_along
from store.comparison.question import Question
from store.comparison.remarks import read_remarks
from store.comparison.roll import in_order
from store.comparison.rulings import APART, Rulings, follow, read_rulings
from store.comparison.side import Side, place_key, read_side
from store.comparison.statements import read_statement
from store.model.ruling import Ruling

T = TypeVar("T")

_STEP = 500
_BEGUN, _SIDES_READ, _EVENTS_NAMED, _FAMILIES_NAMED, _DONE = 20, 650, 900, 950, 1000
"""How far the work is after each of its parts."""
_FEW = 16
"""So many times fewer are put in one by one."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Asked:
    """Answers and the questions they answer. It never changes: `ask_again` returns another one.

    `answers` are all that can be compared, those too that a ruling sets aside, `present` where the others stand;
    `sides` are what is left of them, and `told` their sources.
    `families` are as the machine names them, `keys` as a reader ruled; `groups` are the facts ruled together.
    """

    answers: Answers = field(default_factory=lambda: Answers({}))
    present: Present = field(default_factory=Present)
    sides: Mapping[int, Side] = field(default_factory=dict)
    told: Told = field(default_factory=dict)
    pages: Mapping[int, int] = field(default_factory=dict)
    events: Events = field(default_factory=Events)
    families: Families = field(default_factory=Families)
    keys: Mapping[int, str] = field(default_factory=dict)
    rulings: Rulings = field(default_factory=Rulings)
    groups: tuple[frozenset[int], ...] = ()
    by_key: Mapping[str, Question] = field(default_factory=dict)

    @property
    def questions(self) -> list[Question]:
        """The questions, sorted by key."""
        return [self.by_key[key] for key in sorted(self.by_key)]


NOTHING = Asked()


def ask_questions(answers: Iterable[Answer], rulings: Iterable[Ruling] = ()) -> list[Question]:
    """Return the questions that `answers` answer, sorted by key; a reader's rulings win over the machine.

    Answers without a figure, of withdrawn sources, deleted, or set aside by a ruling are in no question.
    """
    return ask_again(NOTHING, changed=answers, rulings=rulings).questions


def ask_again(
    before: Asked,
    *,
    changed: Iterable[Answer],
    gone: Collection[int] = (),
    rulings: Iterable[Ruling] = (),
    progress: Progress | None = None,
) -> Asked:
    """Return what is asked after facts came or changed and others went: the same as if all were asked anew.

    A question that the change does not touch is the same object as before. `rulings` are all there are.
    """
    ruled = read_rulings(rulings)
    new = {answer.fact.id: answer for answer in changed}
    comparable = {number: answer for number, answer in new.items() if _can_be_compared(answer)}
    answers = before.answers.changed({*new, *gone}, comparable)
    touched = {*new, *gone} | (ruled.aside ^ before.rulings.aside)
    came = {number: answers[number] for number in touched if number in answers and number not in ruled.aside}
    there = before.present.changed(touched, came)
    pages = there.find_pages()
    if progress:
        progress(_BEGUN, _DONE)
    read = _find_touched(before, there, pages, touched)
    kept = {number: before.sides[number] for number in read - touched if number in before.sides}
    telling = part_of(progress, _BEGUN, _SIDES_READ)
    sides = _without(before.sides, read | touched)
    sides |= _read_sides([answers[number] for number in sorted(read)], pages, kept, telling)
    moved = touched | {number for number in read if sides.get(number) is not before.sides.get(number)}
    told = recount(
        before.told,
        [before.sides[number].source for number in moved if number in before.sides],
        [sides[number].answer.source for number in moved if number in sides],
    )
    sources = {number: source for number, (source, _) in told.items()}
    events = name_events(sides, sources, before.events, moved, part_of(progress, _SIDES_READ, _EVENTS_NAMED))
    moved |= set(events.renamed)
    telling = part_of(progress, _EVENTS_NAMED, _FAMILIES_NAMED)
    families = name_families(sides, events.names, before.families, _groups_left(before, moved), moved, telling)
    groups = ruled.gather(families.names)
    asked = Asked(
        answers=answers,
        present=there,
        sides=sides,
        told=told,
        pages=pages,
        events=events,
        families=families,
        keys=follow(groups, ruled, families.names, sides),
        rulings=ruled,
        groups=tuple(groups),
    )
    return replace(asked, by_key=_ask(before, asked, moved, part_of(progress, _FAMILIES_NAMED, _DONE)))


def touched_families(before: Asked, after: Asked) -> list[Question]:
    """Return the questions of `after` that are not as they were before."""
    return [question for question in after.questions if before.by_key.get(question.key) is not question]


def _without(found: Mapping[int, T], numbers: Iterable[int]) -> dict[int, T]:
    left = dict(found)
    for number in numbers:
        left.pop(number, None)
    return left


def _can_be_compared(answer: Answer) -> bool:
    """Leave out a figure of which nothing is known but the number."""
    fact = answer.fact
    if fact.deleted or fact.lost or answer.source.withdrawn:
        return False
    return bool(fact.predicate or fact.population or fact.what)


def _find_touched(before: Asked, there: Present, pages: Mapping[int, int], touched: Collection[int]) -> set[int]:
    """Return the answers to read anew: those touched, those beside them in a passage, those of a page with versions."""
    stand = (before.present.where, there.where)
    passages = {where[number][0] for where in stand for number in touched if number in where}
    turned = {source for source, page in pages.items() if before.pages.get(source, page) != page}
    if turned:
        passages |= {passage for passage, source in there.where.values() if source in turned}
    return {number for passage in passages for number in there.passages.get(passage, ())}


def _read_sides(
    answers: Collection[Answer], pages: Mapping[int, int], known: Mapping[int, Side], progress: Progress | None
) -> dict[int, Side]:
    """Read answers, whole passages of them; a side that is `known` stays if its place and page are what they were."""
    places = _find_places(answers)
    sides = {}
    for answer in tell_along(answers, progress, _STEP):
        fact, page = answer.fact, pages[answer.source.id]
        place = places.get((fact.passage, fact.text))
        side = known.get(fact.id)
        if side is None or (side.page, side.place) != (page, place_key(fact, place)):
            side = read_side(answer, page, place) or read_statement(answer, page)
        if side:
            sides[fact.id] = side
    return sides


def _find_places(answers: Iterable[Answer]) -> dict[tuple[int, str], str | None]:
    """Return the place of each sentence that names one only: its other figures are of it as well.

    A place where some of them were ("half of them in Derna") is none of the others'.
    """
    places: dict[tuple[int, str], str | None] = {}
    for answer in answers:
        fact = answer.fact
        if fact.place and fact.quantity and not read_remarks(answer).of_whom:
            known = places.setdefault((fact.passage, fact.text), fact.place)
            if known != fact.place:
                places[fact.passage, fact.text] = None
    return places


def _groups_left(before: Asked, moved: Collection[int]) -> list[tuple[Side, str]]:
    """Return what moved as it was, with its event."""
    return [(before.sides[number], before.events.names[number]) for number in moved if number in before.sides]


def _ask(before: Asked, asked: Asked, moved: Collection[int], progress: Progress | None) -> dict[str, Question]:
    """Return the questions by key: those that nothing came to and nothing left are taken over."""
    then, now = before.keys, asked.keys
    turned = {number for number in moved if number in now or number in then} | set(asked.families.renamed)
    if asked.groups or before.groups or asked.rulings.apart or before.rulings.apart:
        turned |= {number for number, key in now.items() if then.get(number) != key}
    left, here = _by_key(turned, before), _by_key(turned, asked)
    ruled, ruled_then = _ruled_by_key(asked), _ruled_by_key(before)
    touched = {*left, *here} | {key for key in {*ruled, *ruled_then} if ruled.get(key) != ruled_then.get(key)}
    questions = {key: question for key, question in before.by_key.items() if key not in touched}
    for key in tell_along(touched, progress, 1):
        earlier, gone, came = before.by_key.get(key), left.get(key, ()), here.get(key, [])
        stayed = _stay(earlier, {side.id for side in gone})
        if sides := _merge(stayed, came):
            questions[key] = Question(
                key=key,
                sides=tuple(sides),
                event=APART if APART in key else asked.events.names[sides[0].id],
                ruled=ruled.get(key, ()),
                known=explained_of(earlier),
                before=None if gone or earlier is None or _are_many(came, stayed) else earlier.__dict__.get("roll"),
                came=tuple(came),
            )
    return questions


def _by_key(numbers: Iterable[int], asked: Asked) -> dict[str, list[Side]]:
    found: dict[str, list[Side]] = defaultdict(list)
    for number in numbers:
        if (key := asked.keys.get(number)) is not None:
            found[key].append(asked.sides[number])
    return found


def _stay(question: Question | None, left: Collection[int]) -> list[Side]:
    """Return the sides of a question without those that left it."""
    if question is None or not left:
        return list(question.sides) if question else []
    return [side for side in question.sides if side.id not in left]


def _merge(stayed: list[Side], came: list[Side]) -> list[Side]:
    """Return all in their order; `stayed` are in it already."""
    if _are_many(came, stayed):
        return sorted((*stayed, *came), key=in_order)
    for side in came:
        insort(stayed, side, key=in_order)
    return stayed


def _are_many(came: Sized, stayed: Sized) -> bool:
    return _FEW * len(came) > len(stayed)


def _ruled_by_key(asked: Asked) -> dict[str, tuple[frozenset[int], ...]]:
    found: dict[str, tuple[frozenset[int], ...]] = {}
    for group in asked.groups:
        key = asked.keys[min(group)]
        found[key] = (*found.get(key, ()), group)
    return found
