"""A source as it is read, and what stands around a fact."""

from store.dossier.contents import Contents
from store.dossier.queue import Queue
from store.dossier.ruled import find_aside
from store.model.evidence import Article, Evidence, PlacedNote
from store.model.fact import Fact
from store.model.note import Note
from store.model.noun import Span
from store.model.passage import Passage
from store.model.source import Source


def lay_article(contents: Contents, source: Source) -> Article:
    """Return passages, facts and notes of a source in the order of its text."""
    numbers = contents.order.passages_in.get(source.id, [])
    passages = contents.read(contents.passage, numbers)
    facts = [
        fact
        for number in numbers
        for fact in contents.read(contents.fact, contents.order.facts_in[number])
        if not fact.deleted
    ]
    notes = _place_notes(contents, source, passages, facts)
    return Article(source=source, passages=tuple(passages), facts=tuple(facts), notes=tuple(notes))


def gather_evidence(queue: Queue, fact: Fact, passage: Passage, source: Source) -> Evidence:
    """Return what stands around a fact; relations where a comparison is at hand."""
    from store.comparison.origins import count_origins  # noqa: PLC0415 - not needed to open a dossier

    comparison = queue.at_hand()
    question = queue.question_of(fact.id)
    sides = question.with_figure_of(fact.id) if question else []
    return Evidence(
        fact=fact,
        passage=passage,
        source=source,
        relations=comparison.relations.get(fact.id, ()) if comparison else (),
        held_back=comparison.held_back.get(fact.id, ()) if comparison else (),
        first=min([source, *(side.answer.source for side in sides)], key=_published),
        origins=max(count_origins(sides), 1),
        aside=find_aside(queue.contents).get(fact.id),
    )


def _published(source: Source) -> tuple[bool, str, int]:
    """Order sources by their publication, those without a date last."""
    return source.published is None, source.published or "", source.id


def _place_notes(contents: Contents, source: Source, passages: list[Passage], facts: list[Fact]) -> list[PlacedNote]:
    places: dict[tuple[str, int], Span | None] = {("sources", source.id): None}
    places |= {("passages", passage.id): passage.span for passage in passages}
    places |= {("facts", fact.id): fact.span or _sentence(fact) for fact in facts}
    placed = []
    for number in contents.notes.numbers():
        note = contents.note(number)
        if note and note.target and (note.target.table, note.target.id) in places:
            span = note.target.span or places[note.target.table, note.target.id]
            placed.append(PlacedNote(note=note, span=span))
    return sorted(placed, key=_place)


def _place(placed: PlacedNote) -> tuple[int, int, int]:
    start, end = placed.span or (-1, -1)
    return start, end, placed.note.id


def _sentence(fact: Fact) -> Span | None:
    if fact.sentence_start is None or fact.sentence_end is None:
        return None
    return fact.sentence_start, fact.sentence_end


def notes_on(contents: Contents, table: str, number: int) -> list[Note]:
    """Return the notes on one record, oldest first."""
    return [
        note
        for one in sorted(contents.notes.numbers())
        if (note := contents.notes.find(one)) and note.target and (note.target.table, note.target.id) == (table, number)
        if (note := contents.note(one))
    ]
