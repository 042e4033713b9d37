"""What stands around a fact: its passage, its source, and what else answers the same question."""

from store.model.fact import Fact
from store.model.note import Note
from store.model.noun import Noun, Span
from store.model.passage import Passage
from store.model.relation import Relation
from store.model.ruling import Ruling
from store.model.source import Source


class PlacedNote(Noun, frozen=True, kw_only=True, gc=False):
    """A note and the words of the source it stands under; `None` for a note on the whole source."""

    note: Note
    span: Span | None = None


class Article(Noun, frozen=True, kw_only=True, gc=False):
    """A source as it is read: passages, facts and notes in the order of the text."""

    source: Source
    passages: tuple[Passage, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[PlacedNote, ...] = ()


class Evidence(Noun, frozen=True, kw_only=True, gc=False):
    """A fact with its place, the relations it takes part in, and where its figure was seen first.

    `first` is the earliest published source that gives the same figure in answer to the same question;
    `origins` counts the independent origins of that figure. `aside` is the ruling that put the fact aside.
    """

    fact: Fact
    passage: Passage
    source: Source
    relations: tuple[Relation, ...] = ()
    held_back: tuple[Relation, ...] = ()
    first: Source
    origins: int = 1
    aside: Ruling | None = None


class Complaint(Noun, frozen=True, kw_only=True, gc=False):
    """Something wrong with a store: `level` is `error` or `warning`; table, id and line where known."""

    level: str
    what: str
    table: str | None = None
    id: int | None = None
    line: int | None = None


class Hit(Noun, frozen=True, kw_only=True, gc=False):
    """A record that a search found; a higher score is a better hit."""

    kind: str
    id: int
    score: float
    text: str
