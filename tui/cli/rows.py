"""The rows of `--json`: programs rely on these names, so keys may be added, never renamed."""

import msgspec

from store import (
    Check,
    Complaint,
    Decision,
    Discrepancy,
    Dossier,
    Fact,
    Note,
    Passage,
    Relation,
    Source,
    Target,
    Words,
)

Span = tuple[int, int]


class SourceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A source with the number of its passages and facts."""

    id: int
    title: str
    publisher: str | None
    author: str | None
    published: str | None
    url: str | None
    path: str | None
    language: str | None
    outlet_of_origin: str | None
    supersedes: int | None
    withdrawn: bool
    passages: int
    facts: int


class PassageRow(msgspec.Struct, frozen=True, kw_only=True):
    """A passage; start and end count the text of its source."""

    id: int
    source: int
    ordinal: int
    kind: str
    start: int
    end: int
    text: str


class FactRow(msgspec.Struct, frozen=True, kw_only=True):
    """A fact with its quantity laid flat; ids are null where there is no store.

    `ruling` says as what a reader put it aside; `lost`: it was no longer found when its article was read again.
    """

    id: int | None
    source: int | None
    file: str | None
    passage: int | None
    span: Span | None
    sentence_span: Span | None
    text: str
    predicate: str | None
    population: str | None
    what: str | None
    value: int | float | None
    low: int | float | None
    high: int | float | None
    strict: bool
    qualifier: str | None
    unit: str | None
    speaker: str | None
    relayed_by: str | None
    cue: str | None
    stance: str
    polarity: str
    event_date: str | None
    as_of: str | None
    clocks_inferred: tuple[str, ...]
    place: str | None
    made_by: str
    confidence: float | None
    checked: Check | None
    words: Words
    ruling: str | None
    lost: bool


class DiscrepancyRow(msgspec.Struct, frozen=True, kw_only=True):
    """A discrepancy; `reopened` says that facts came since the decision, which is null until there is one.

    `orphaned` says that the facts no longer give what was decided; its severity is 0 then.
    """

    id: int
    title: str
    severity: int
    status: str
    reopened: bool
    origins: int
    facts: tuple[int, ...]
    relations: tuple[Relation, ...]
    held_back: tuple[Relation, ...]
    decision: Decision | None
    orphaned: bool


class NoteRow(msgspec.Struct, frozen=True, kw_only=True):
    """A note with its target."""

    id: int
    target: Target | None
    body: str
    tags: tuple[str, ...]
    author: str | None
    created: str | None
    updated: str | None
    orphaned: bool


class ComplaintRow(msgspec.Struct, frozen=True, kw_only=True):
    """Something wrong with a store file."""

    level: str
    table: str | None
    id: int | None
    line: int | None
    what: str


def source_row(dossier: Dossier, source: Source) -> SourceRow:
    """Return the row of a source."""
    return SourceRow(
        id=source.id,
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        published=source.published,
        url=source.url,
        path=source.path,
        language=source.language,
        outlet_of_origin=source.outlet_of_origin,
        supersedes=source.supersedes,
        withdrawn=source.withdrawn,
        passages=len(dossier.passages_of(source.id)),
        facts=len(dossier.facts_of(source.id)),
    )


def passage_row(_: Dossier, passage: Passage) -> PassageRow:
    """Return the row of a passage."""
    return msgspec.convert(passage, PassageRow, from_attributes=True)


def fact_row(dossier: Dossier, fact: Fact) -> FactRow:
    """Return the row of a fact in a dossier."""
    source = dossier.source_of(fact)
    aside = dossier.aside().get(fact.id)
    return _fact_row(
        fact,
        file=source.path,
        number=fact.id,
        source=source.id,
        passage=fact.passage,
        ruling=aside.kind if aside else None,
    )


def loose_fact_row(fact: Fact, file: str | None) -> FactRow:
    """Return the row of a fact that is in no dossier."""
    return _fact_row(fact, file=file, number=None, source=None, passage=None, ruling=None)


def _fact_row(
    fact: Fact, *, file: str | None, number: int | None, source: int | None, passage: int | None, ruling: str | None
) -> FactRow:
    figure = fact.quantity
    return FactRow(
        id=number,
        source=source,
        file=file,
        passage=passage,
        span=fact.span,
        sentence_span=_sentence_span(fact),
        text=fact.text,
        predicate=fact.predicate,
        population=fact.population,
        what=fact.what,
        value=figure.value if figure else None,
        low=figure.low if figure else None,
        high=figure.high if figure else None,
        strict=figure.strict if figure else False,
        qualifier=figure.qualifier if figure else None,
        unit=figure.unit if figure else None,
        speaker=fact.speaker,
        relayed_by=fact.relayed_by,
        cue=fact.cue,
        stance=fact.stance,
        polarity=fact.polarity,
        event_date=fact.event_date,
        as_of=fact.as_of,
        clocks_inferred=fact.clocks_inferred,
        place=fact.place,
        made_by=fact.made_by,
        confidence=fact.confidence,
        checked=fact.checked,
        words=fact.words,
        ruling=ruling,
        lost=fact.lost,
    )


def _sentence_span(fact: Fact) -> Span | None:
    if fact.sentence_start is None or fact.sentence_end is None:
        return None
    return fact.sentence_start, fact.sentence_end


def discrepancy_row(_: Dossier, discrepancy: Discrepancy) -> DiscrepancyRow:
    """Return the row of a discrepancy."""
    decision = discrepancy.decision
    return DiscrepancyRow(
        id=discrepancy.id,
        title=discrepancy.title,
        severity=discrepancy.severity,
        status=decision.status,
        reopened=bool(discrepancy.reopened),
        origins=discrepancy.origins,
        facts=discrepancy.facts,
        relations=discrepancy.relations,
        held_back=discrepancy.held_back,
        decision=None if decision == Decision() else decision,
        orphaned=discrepancy.orphaned,
    )


def note_row(_: Dossier, note: Note) -> NoteRow:
    """Return the row of a note."""
    return msgspec.convert(note, NoteRow, from_attributes=True)


def complaint_row(complaint: Complaint) -> ComplaintRow:
    """Return the row of a complaint."""
    return msgspec.convert(complaint, ComplaintRow, from_attributes=True)
