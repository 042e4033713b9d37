"""Gathering answers into questions: by event, predicate, population and measure, by hash and never by pairs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.comparison.answer import Answer
from store.comparison.events import name_events
from store.comparison.measures import gather_measures
from store.comparison.question import Question
from store.comparison.side import Side, read_side
from store.comparison.titles import title_of
from store.model.ruling import Ruling


def ask_questions(answers: Iterable[Answer], rulings: Iterable[Ruling] = ()) -> list[Question]:
    """Return the questions that `answers` answer, sorted by key; a reader's rulings win over the machine.

    Answers without a figure, of withdrawn sources, deleted, or set aside by a ruling are in no question.
    """
    rulings = list(rulings)
    sides = _readable(answers, _set_aside(rulings))
    events = name_events(sides)
    keys = _name_families(sides, events)
    ruled = _follow_rulings(keys, rulings, sides)
    families: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        families[keys[side.id]].append(side)
    return [
        Question(key=key, title=title_of(members), sides=tuple(members), event=events[members[0].id], ruled=ruled)
        for key, members in sorted(families.items())
    ]


def _readable(answers: Iterable[Answer], aside: frozenset[int]) -> list[Side]:
    answers = [answer for answer in answers if _can_be_compared(answer) and answer.fact.id not in aside]
    pages = _find_pages(answers)
    places = _find_places(answers)
    sides = (
        read_side(answer, pages[answer.source.id], places.get((answer.fact.passage, answer.fact.text)))
        for answer in answers
    )
    return sorted((side for side in sides if side), key=lambda side: side.order)


def _can_be_compared(answer: Answer) -> bool:
    """Leave out a figure of which nothing is known but the number."""
    fact = answer.fact
    if fact.deleted or fact.lost or answer.source.withdrawn:
        return False
    return bool(fact.predicate or fact.population or fact.what)


def _find_places(answers: Iterable[Answer]) -> dict[tuple[int, str], str | None]:
    """Return the place of each sentence that names one only: its other figures are of it as well."""
    places: dict[tuple[int, str], str | None] = {}
    for answer in answers:
        fact = answer.fact
        if fact.place:
            known = places.setdefault((fact.passage, fact.text), fact.place)
            if known != fact.place:
                places[fact.passage, fact.text] = None
    return places


def _find_pages(answers: Iterable[Answer]) -> dict[int, int]:
    """Return for each source the first version of its page."""
    older = {answer.source.id: answer.source.supersedes for answer in answers}
    pages = {}
    for number in older:
        page, seen = number, {number}
        while (before := older.get(page)) is not None and before not in seen:
            page = before
            seen.add(page)
        pages[number] = page
    return pages


def _set_aside(rulings: Iterable[Ruling]) -> frozenset[int]:
    return frozenset(fact for ruling in rulings if ruling.kind != "same_question" for fact in ruling.facts)


def _name_families(sides: Sequence[Side], events: dict[int, str]) -> dict[int, str]:
    keys: dict[int, str] = {}
    measured: dict[tuple[str, str], list[Side]] = defaultdict(list)
    for side in sides:
        if side.dimension or not side.theme.name:
            measured[events[side.id], f"{side.dimension}/{side.rate}" if side.rate else side.dimension].append(side)
        else:
            keys[side.id] = " | ".join(part for part in (side.theme.name, side.who.root, events[side.id]) if part)
    for (event, dimension), members in measured.items():
        for side, leader in gather_measures(members):
            words = " ".join(sorted(leader.terms)) or leader.theme.name
            keys[side.id] = " | ".join(part for part in (leader.theme.name, words, dimension, event) if part)
    return keys


def _follow_rulings(
    keys: dict[int, str], rulings: Iterable[Ruling], sides: Sequence[Side]
) -> tuple[frozenset[int], ...]:
    places = {side.id: place for place, side in enumerate(sides)}
    groups: list[frozenset[int]] = []
    for ruling in rulings:
        group = frozenset(fact for fact in ruling.facts if fact in keys)
        if ruling.kind != "same_question" or len(group) == 1 or not group:
            continue
        touching = [other for other in groups if other & group]
        groups = [other for other in groups if not other & group] + [group.union(*touching)]
    for group in groups:
        first = min(group, key=lambda fact: places[fact])
        keys |= dict.fromkeys(group, keys[first])
    return tuple(sorted(groups, key=lambda group: min(places[fact] for fact in group)))
