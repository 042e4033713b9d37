"""Short words on how a record stands, as "is:unchecked", "tag:verify", "type:denial"."""

from collections.abc import Iterable, Sequence

from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.source import Source
from store.search.words import spaced_words

_CHECK = 2
"""From this severity of a relation on, what it is about is disputed."""


def source_marks(source: Source) -> list[str]:
    """Say what is known of a source."""
    return [
        "has:date" if source.published else "is:undated",
        *(["is:withdrawn"] if source.withdrawn else []),
        *(["has:outlet"] if source.publisher else []),
        *(["is:superseding"] if source.supersedes else []),
    ]


def fact_marks(fact: Fact) -> list[str]:
    """Say how a fact stands: checked, denied, inferred, what it has."""
    told = {
        "is:checked" if fact.checked else "is:unchecked": True,
        "is:denied": fact.polarity == "negative" or fact.stance == "denies",
        "is:claimed": fact.stance == "claims",
        "is:reported": fact.stance == "reports",
        "is:inferred": bool(fact.clocks_inferred),
        "is:undated": fact.as_of is None,
        "is:edited": bool(fact.edited),
        "is:lost": fact.lost,
        "is:hand": fact.made_by == "hand",
        "has:speaker": fact.speaker is not None,
        "has:figure": fact.quantity is not None,
        "has:place": fact.place is not None,
        "has:date": fact.as_of is not None,
    }
    exactness = [f"is:{fact.quantity.qualifier.replace('_', ' ')}"] if fact.quantity else []
    return [mark for mark, holds in told.items() if holds] + exactness


def note_marks(notes: Sequence[Note]) -> list[str]:
    """Say that there are notes, and their tags."""
    tags = [f"tag:{spaced_words(tag).strip()}" for note in notes for tag in note.tags]
    return [*(["has:note"] if notes else []), *(["has:tag"] if tags else []), *tags]


def discrepancy_marks(discrepancies: Iterable[Discrepancy], fact: Fact | None = None) -> list[str]:
    """Say status, severity and types of relation; with a fact, of those relations it takes part in."""
    marks: list[str] = []
    for one in discrepancies:
        decided = one.decision.status not in {"new", "checking", "waiting"}
        marks += [f"status:{one.decision.status.replace('_', ' ')}", f"severity:{one.severity}"]
        marks += ["is:decided" if decided else "is:open", *(["is:reopened"] if one.reopened else [])]
        marks += ["is:orphaned"] if one.orphaned else []
        relations = [relation for relation in one.relations if fact is None or fact.id in relation.facts]
        marks += [f"type:{relation.type.replace('_', ' ')}" for relation in relations]
        marks += ["is:disputed"] if any(relation.severity >= _CHECK for relation in relations) else []
    return marks
