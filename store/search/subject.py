"""A record prepared for searching."""

from collections.abc import Iterable, Sequence

from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.noun import Noun
from store.model.passage import Passage
from store.model.quantity import Number, Quantity
from store.model.source import Source
from store.search.marks import discrepancy_marks, fact_marks, note_marks, source_marks
from store.search.words import spaced_field, spaced_words

_NOBODY = "nobody"


class Subject(Noun, frozen=True, kw_only=True, gc=False):
    """What a query is held against.

    `words` and the values of `fields` are as `spaced_words` returns them; `clocks` are EDTF or ISO 8601; `marks`
    are as "is:unchecked", "tag:verify". `figure` is the figure itself, `low` and `high` where there is only a
    range; all `None` for a record without one.
    """

    id: int
    words: str
    fields: dict[str, str]
    clocks: dict[str, str]
    marks: tuple[str, ...] = ()
    figure: Number | None = None
    low: Number | None = None
    high: Number | None = None
    has_figure: bool = False


def fact_subject(
    fact: Fact, passage: Passage, source: Source, notes: Sequence[Note] = (), discrepancies: Sequence[Discrepancy] = ()
) -> Subject:
    """Prepare a fact: found by its sentence and its row, as "not 800", and its notes; `type:` by its discrepancies."""
    quantity = fact.quantity or Quantity()
    return Subject(
        id=fact.id,
        words=_words(fact.text, _counted(fact), fact.population, fact.speaker, fact.place, *_bodies(notes)),
        fields=_fields(
            said=f"{fact.speaker or _NOBODY} {fact.relayed_by or ''}",
            who=fact.population,
            what=fact.what,
            predicate=fact.predicate,
            place=fact.place,
            by=fact.checked.by if fact.checked else None,
        )
        | _source_fields(source)
        | _note_fields(notes),
        clocks=_given(asof=fact.as_of, happened=fact.event_date) | _source_clocks(source),
        marks=(
            *fact_marks(fact),
            f"kind:{passage.kind}",
            *note_marks(notes),
            *discrepancy_marks(discrepancies, fact),
        ),
        figure=quantity.value,
        low=quantity.low,
        high=quantity.high,
        has_figure=fact.quantity is not None,
    )


def passage_subject(passage: Passage, source: Source, notes: Sequence[Note] = ()) -> Subject:
    """Prepare a passage: found by its text and notes."""
    return Subject(
        id=passage.id,
        words=_words(passage.text, *_bodies(notes)),
        fields=_source_fields(source) | _note_fields(notes),
        clocks=_source_clocks(source),
        marks=(f"kind:{passage.kind}", f"is:{passage.kind}", *note_marks(notes)),
    )


def source_subject(source: Source, notes: Sequence[Note] = ()) -> Subject:
    """Prepare a source: found by its title, publisher, author, address and notes."""
    about = (source.title, source.publisher, source.author, source.url, source.path, source.outlet_of_origin)
    return Subject(
        id=source.id,
        words=_words(*about, *_bodies(notes)),
        fields=_source_fields(source) | _fields(by=source.author) | _note_fields(notes),
        clocks=_source_clocks(source),
        marks=(*source_marks(source), *note_marks(notes)),
    )


def discrepancy_subject(discrepancy: Discrepancy, facts: Sequence[Fact] = (), notes: Sequence[Note] = ()) -> Subject:
    """Prepare a discrepancy: found by its title, its why, the reason of its decision, and the words of its facts."""
    decision = discrepancy.decision
    whys = (relation.why for relation in discrepancy.relations)
    return Subject(
        id=discrepancy.id,
        words=_words(discrepancy.title, decision.reason, *whys, *(fact.text for fact in facts), *_bodies(notes)),
        fields=_fields(
            said=" · ".join(fact.speaker or _NOBODY for fact in facts),
            who=" · ".join(fact.population or "" for fact in facts),
            what=" · ".join(fact.what or "" for fact in facts),
            predicate=" · ".join(fact.predicate or "" for fact in facts),
            place=" · ".join(fact.place or "" for fact in facts),
            by=f"{decision.by or ''} {decision.signed_by or ''}",
        )
        | _note_fields(notes),
        clocks=_given(since=decision.at),
        marks=(*discrepancy_marks([discrepancy]), *note_marks(notes)),
    )


def note_subject(note: Note) -> Subject:
    """Prepare a note: found by its body, its tags and the words it is about."""
    quote = note.target.quote if note.target else None
    on = f"kind:{note.target.table.rstrip('s')}" if note.target else "kind:free"
    return Subject(
        id=note.id,
        words=_words(note.body, quote, *note.tags),
        fields=_fields(note=note.body, by=note.author),
        clocks=_given(since=note.updated or note.created),
        marks=(on, *note_marks([note]), *(["is:orphaned"] if note.orphaned else [])),
    )


def _counted(fact: Fact) -> str:
    """Return what a fact counts behind its figure in digits, which its sentence may not have ("not 800 freed")."""
    stated = fact.quantity if fact.quantity and fact.quantity.qualifier != "fuzzy" else Quantity()
    ends = (stated.low, stated.high) if stated.value is None else (stated.value,)
    whole = [int(end) for end in ends if isinstance(end, int) or (end is not None and end.is_integer())]
    figures = [str(end) if end else "none" for end in whole]
    return " ".join([*(["not"] if fact.polarity == "negative" else []), *figures, fact.what or ""])


def _source_fields(source: Source) -> dict[str, str]:
    return _fields(outlet=f"{source.publisher or ''} {source.outlet_of_origin or ''}", source=source.title)


def _source_clocks(source: Source) -> dict[str, str]:
    return _given(published=source.published, since=source.retrieved)


def _note_fields(notes: Sequence[Note]) -> dict[str, str]:
    return _fields(note=" · ".join(note.body for note in notes))


def _fields(**fields: str | None) -> dict[str, str]:
    return {name: spaced_field(words) for name, words in fields.items() if words}


def _given(**clocks: str | None) -> dict[str, str]:
    return {name: clock for name, clock in clocks.items() if clock}


def _words(text: str | None, *others: str | None) -> str:
    """Return the words of all texts; two spaces keep a phrase from reaching from one into the next."""
    return spaced_words(text or "") + "".join(spaced_field(other) for other in others if other)


def _bodies(notes: Iterable[Note]) -> tuple[str, ...]:
    return tuple(note.body for note in notes)
