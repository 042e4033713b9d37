"""What a reader does to facts: checks, edits, deletes, adds and rules on them."""

from collections.abc import Mapping, Sequence
from typing import get_args

import msgspec

from store.dossier.by_hand import make_fact
from store.dossier.following import follow, is_told_by_hand
from store.dossier.settings import read_fact_fields
from store.dossier.writer import Writer
from store.errors import StoreError, WrongFieldError
from store.model.fact import HAND, Check, Fact
from store.model.noun import Span
from store.model.passage import Passage
from store.model.ruling import Ruling, RulingKind


def check(writer: Writer, number: int, checked: Check | None) -> None:
    """Say that a person compared the fact with its words, or take that back."""
    facts = writer.contents.facts
    if (fact := facts.find(number)) is not None:
        writer.change(facts, number, msgspec.structs.replace(fact, checked=checked))


def edit(writer: Writer, number: int, fields: Mapping[str, str | None]) -> None:
    """Set fields of a fact; extraction leaves them alone from now on."""
    facts = writer.contents.facts
    if (fact := facts.find(number)) is not None:
        after = read_fact_fields(fact, fields)
        told = fact.made_by == HAND and is_told_by_hand(fact) and "what" not in fields
        writer.change(facts, number, follow(fact, after, (*after.edited, "what") if told else after.edited))


def delete(writer: Writer, number: int) -> None:
    """Mark a fact as deleted; its record stays, so that extraction does not bring it back."""
    facts = writer.contents.facts
    if (fact := facts.find(number)) is not None:
        writer.change(facts, number, msgspec.structs.replace(fact, deleted=True))


def add(
    writer: Writer, passage: Passage, text: str, words: str, fields: Mapping[str, str | None], start: int | None = None
) -> int:
    """Add a fact that hangs on `words` of a passage, at `start` of its source's `text` where given. Return its id."""
    fact = make_fact(passage, text, find_in_passage(passage, words, start), fields)
    number = writer.new_id(Fact)
    writer.add(number, fact)
    return number


def find_in_passage(passage: Passage, words: str, start: int | None = None) -> Span:
    """Return where the words stand in the source's text; raise StoreError if the passage does not have them there."""
    if start is not None:
        there = start - passage.start
        start = there if there >= 0 and words and passage.text.startswith(words, there) else -1
    else:
        start = passage.text.find(words) if words else -1
    if start < 0:
        raise StoreError(f'passage {passage.id} does not have the words "{words}"; give them as they stand there')
    return passage.start + start, passage.start + start + len(words)


def rule(writer: Writer, kind: RulingKind, facts: Sequence[int], by: str | None, at: str) -> int:
    """Record a ruling on facts that exist; return its id."""
    distinct = tuple(dict.fromkeys(facts))
    if kind not in get_args(RulingKind):
        raise WrongFieldError("kind", kind, f"it is one of {', '.join(get_args(RulingKind))}")
    if kind == "same_question" and len(distinct) < 2:  # noqa: PLR2004 - a pair
        raise WrongFieldError("facts", _list(distinct), "same_question is about two or more facts")
    if kind != "same_question" and len(distinct) != 1:
        raise WrongFieldError("facts", _list(distinct), f"{kind} is about one fact at a time")
    number = writer.new_id(Ruling)
    writer.add(number, Ruling(id=number, kind=kind, facts=distinct, by=by, at=at))
    return number


def _list(facts: Sequence[int]) -> str:
    return ",".join(map(str, facts))
