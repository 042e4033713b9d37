"""What was asked and found, to be written down: what a change does not touch need not be worked out again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

import msgspec

from store.comparison.answer import Answer
from store.comparison.asking import Asked
from store.comparison.columns import Column, read_columns, write_columns
from store.comparison.events import Events, Month
from store.comparison.explained import Cells, Explained, found_for, take_over
from store.comparison.families import Families
from store.comparison.present import Answers, Present
from store.comparison.question import Question
from store.comparison.queue import Entry, entry_of, take_entry
from store.comparison.rulings import Rulings, follow
from store.comparison.scenes import Scene, Text
from store.comparison.side import Side
from store.comparison.wholes import take_wholes, wholes_of
from store.model.clock import Clock
from store.model.relation import Relation
from store.model.source import Source

Ids = list[int]
_Sides = Mapping[int, Side]


class _KeptCells(msgspec.Struct, array_like=True, frozen=True):
    rows: Ids
    columns: Ids
    found: list[list[Relation | None]]


class _KeptQuestion(msgspec.Struct, array_like=True, frozen=True):
    key: str
    event: str
    ruled: list[frozenset[int]]
    sides: Ids
    originals: Ids
    reports: Ids | None
    entry: Entry
    day_by_day: frozenset[int]
    own: _KeptCells | None
    beside: dict[int, Ids]
    others: dict[str, _KeptCells]
    wholes: dict[str, list[tuple[Relation, Ids]]]


class _KeptScene(msgspec.Struct, array_like=True, frozen=True):
    texts: dict[int, str]
    naming: dict[str, int]
    places: dict[str, bool]


class _KeptEvents(msgspec.Struct, array_like=True, frozen=True):
    names: list[str]
    stories: dict[int, str]
    scenes: dict[str, _KeptScene]
    marks: dict[int, frozenset[str]]
    since: Clock | None
    months: frozenset[Month]


class Kept(msgspec.Struct, array_like=True, frozen=True):
    """What was asked, without the answers themselves."""

    sides: list[Column]
    aside: Ids
    where: tuple[Ids, Ids, Ids]
    pages: dict[int, int]
    sources: dict[int, int]
    told: dict[int, int]
    events: _KeptEvents
    families: list[str]
    measured: list[tuple[str, str, Ids]]
    rulings: tuple[frozenset[int], tuple[frozenset[int], ...], frozenset[int]]
    questions: list[_KeptQuestion]


def keep(asked: Asked) -> Kept:
    """Return what was asked, and what was found for the questions as far as it was, to be encoded."""
    events = asked.events
    stand = asked.present.where
    return Kept(
        sides=write_columns(asked.sides.values()),
        aside=[number for number in asked.answers if number not in stand],
        where=(list(stand), [passage for passage, _ in stand.values()], [source for _, source in stand.values()]),
        pages=dict(asked.pages),
        sources={number: facts for number, (_, facts) in asked.present.sources.items()},
        told={number: facts for number, (_, facts) in asked.told.items()},
        events=_KeptEvents(
            names=[events.names[number] for number in asked.sides],
            stories=events.stories,
            scenes={story: _keep_scene(scene) for story, scene in events.scenes.items()},
            marks=events.marks,
            since=events.since,
            months=events.months,
        ),
        families=[asked.families.names[number] for number in asked.sides],
        measured=[(*group, list(members)) for group, members in asked.families.measured.items()],
        rulings=(asked.rulings.aside, asked.rulings.same, asked.rulings.apart),
        questions=[_keep_question(question, asked) for question in asked.by_key.values()],
    )


def recall(
    kept: Kept, sources: Callable[[int], Source | None], answers: Callable[[int], Answer | None]
) -> Asked | None:
    """Return what was asked; sources are found by their ids, answers when a rule looks at them.

    `None` where a source is missing.
    """
    nouns = {number: source for number in {*kept.sources, *kept.told} if (source := sources(number)) is not None}
    if nouns.keys() != {*kept.sources, *kept.told}:
        return None
    ids, passages, of = kept.where
    known = Answers(dict.fromkeys(chain(ids, kept.aside)), answers)
    sides = {side.id: side for side in read_columns(kept.sides, known)}
    families = Families(
        names=dict(zip(sides, kept.families, strict=True)),
        measured={(event, dimension): frozenset(members) for event, dimension, members in kept.measured},
    )
    rulings = Rulings(aside=kept.rulings[0], same=kept.rulings[1], apart=kept.rulings[2])
    groups = rulings.gather(families.names)
    asked = Asked(
        answers=known,
        present=Present(
            where=dict(zip(ids, zip(passages, of, strict=True), strict=True)),
            passages=_by_passage(ids, passages),
            sources={number: (nouns[number], facts) for number, facts in kept.sources.items()},
        ),
        sides=sides,
        told={number: (nouns[number], facts) for number, facts in kept.told.items()},
        pages=kept.pages,
        events=_recall_events(kept, sides, nouns),
        families=families,
        keys=follow(groups, rulings, families.names, sides),
        rulings=rulings,
        groups=tuple(groups),
        by_key={each.key: _recall_question(each, sides) for each in kept.questions},
    )
    for each in kept.questions:
        _take_found(each, asked.by_key, sides)
    return asked


def _by_passage(ids: Iterable[int], passages: Iterable[int]) -> dict[int, tuple[int, ...]]:
    found: dict[int, Ids] = {}
    for number, passage in zip(ids, passages, strict=True):
        found.setdefault(passage, []).append(number)
    return {passage: tuple(numbers) for passage, numbers in found.items()}


def _keep_scene(scene: Scene) -> _KeptScene:
    texts = {number: text.folded for number, text in scene.texts.items()}
    return _KeptScene(texts=texts, naming=scene.naming, places=scene.places)


def _recall_events(kept: Kept, sides: _Sides, nouns: Mapping[int, Source]) -> Events:
    events = kept.events
    scenes = {}
    for story, each in events.scenes.items():
        scenes[story] = scene = Scene(())
        scene.texts = {number: Text(nouns[number], folded) for number, folded in each.texts.items()}
        scene.naming, scene.places = each.naming, each.places
    return Events(
        names=dict(zip(sides, events.names, strict=True)),
        stories=events.stories,
        scenes=scenes,
        sources={number: nouns[number] for number in kept.told},
        marks=events.marks,
        since=events.since,
        months=events.months,
    )


def _keep_question(question: Question, asked: Asked) -> _KeptQuestion:
    found = found_for(question)
    reports = question.__dict__.get("one_a_report")
    return _KeptQuestion(
        key=question.key,
        event=question.event,
        ruled=list(question.ruled),
        sides=_ids(question.sides),
        originals=_ids(question.originals),
        reports=None if reports is None else _ids(reports),
        entry=entry_of(question),
        day_by_day=frozenset(found.day_by_day),
        own=_keep_cells(found.own) if found.own else None,
        beside={side.id: _ids(others) for side, others in found.beside.items()},
        others={
            key: _keep_cells(cells)
            for key, cells in found.others.items()
            if all(asked.sides.get(side.id) is side for side in chain(cells.rows, cells.columns))
        },
        wholes={
            whole.key: [(relation, _ids(sides)) for relation, sides in told]
            for whole, told in wholes_of(question).items()
            if asked.by_key.get(whole.key) is whole
        },
    )


def _recall_question(kept: _KeptQuestion, sides: _Sides) -> Question:
    question = Question(
        key=kept.key, sides=tuple(map(sides.__getitem__, kept.sides)), event=kept.event, ruled=tuple(kept.ruled)
    )
    question.__dict__["originals"] = [sides[number] for number in kept.originals]
    if kept.reports is not None:
        question.__dict__["one_a_report"] = [sides[number] for number in kept.reports]
    return question


def _take_found(kept: _KeptQuestion, by_key: Mapping[str, Question], sides: _Sides) -> None:
    question = by_key[kept.key]
    take_entry(question, kept.entry)
    found = Explained(question.ruled)
    found.day_by_day = kept.day_by_day
    found.own = _recall_cells(kept.own, sides) if kept.own else None
    found.beside = {sides[number]: [sides[other] for other in others] for number, others in kept.beside.items()}
    found.others = {key: _recall_cells(cells, sides) for key, cells in kept.others.items()}
    take_over(question, found)
    for key, told in kept.wholes.items():
        if key in by_key:
            between = [(relation, tuple(sides[number] for number in numbers)) for relation, numbers in told]
            take_wholes(question, by_key[key], between)


def _keep_cells(cells: Cells) -> _KeptCells:
    return _KeptCells(rows=_ids(cells.rows), columns=_ids(cells.columns), found=cells.found)


def _recall_cells(kept: _KeptCells, sides: _Sides) -> Cells:
    cells = Cells([sides[number] for number in kept.rows], [sides[number] for number in kept.columns])
    cells.found = kept.found
    return cells


def _ids(sides: Iterable[Side] | Sequence[Side]) -> Ids:
    return [side.id for side in sides]
