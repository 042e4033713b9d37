"""One checkable statement in a passage: what is said, not what is true."""

import re
from typing import Literal

import msgspec

from store.model.clock import OF_THE_ENTRY
from store.model.counting import OF_THE_WHOLE
from store.model.noun import Noun, Span
from store.model.quantity import Quantity

Stance = Literal["claims", "denies", "reports"]
Polarity = Literal["positive", "negative"]

HAND = "hand"
"""What a fact is made by that a reader added."""


class Words(Noun, frozen=True, kw_only=True, gc=False):
    """Which words of the source gave which field; `None` where no words did."""

    figure: Span | None = None
    population: Span | None = None
    predicate: Span | None = None
    cue: Span | None = None
    speaker: Span | None = None
    date: Span | None = None
    place: Span | None = None


class Check(Noun, frozen=True, kw_only=True, gc=False):
    """A person compared the fact with its words."""

    by: str
    at: str


_UNDONE = re.compile(r"\bnot\b")


class Fact(Noun, frozen=True, kw_only=True, gc=False):
    """Who says that how many of what did or suffered what, where, as of when.

    `start` and `end` cover hedge, figure and magnitude, or the words the fact hangs on (a denial hangs on its
    cue); `text` is the sentence, verbatim, at `sentence_start`. A figure nobody is quoted for has no speaker
    and the stance `reports`. `event_date` and `as_of` are EDTF; clocks that were not written down are named in
    `clocks_inferred`. `what` is population and state in plain words ("children held"). `how` says for a field
    which rule gave it, in words for the reader. `lost` is true for a fact that re-extraction no longer finds
    but a reader has worked on.
    """

    id: int
    passage: int
    text: str
    start: int | None = None
    end: int | None = None
    sentence_start: int | None = None
    sentence_end: int | None = None
    words: Words = Words()
    predicate: str | None = None
    population: str | None = None
    what: str | None = None
    quantity: Quantity | None = None
    speaker: str | None = None
    relayed_by: str | None = None
    cue: str | None = None
    stance: Stance = "reports"
    polarity: Polarity = "positive"
    event_date: str | None = None
    as_of: str | None = None
    clocks_inferred: tuple[str, ...] = ()
    place: str | None = None
    event: str | None = None
    how: dict[str, str] = msgspec.field(default_factory=dict)
    made_by: str = "import"
    confidence: float | None = None
    checked: Check | None = None
    edited: tuple[str, ...] = ()
    deleted: bool = False
    lost: bool = False

    @property
    def of_an_entry(self) -> bool:
        """Whether it stands in a dated entry of a timeline, and its sentence says nothing of as of when."""
        return "as_of" in self.clocks_inferred and self.how.get("as_of", "").endswith(OF_THE_ENTRY)

    @property
    def of_a_whole(self) -> bool:
        """Whether its predicate is told of a part of its figure only ("18 of its 900 plants closed")."""
        return self.how.get("predicate") == OF_THE_WHOLE

    @property
    def undone(self) -> bool:
        """Whether it counts those to whom a deed was not done ("people not found")."""
        return _UNDONE.search(self.what or "") is not None

    @property
    def span(self) -> Span | None:
        """Start and end of the figure in the text of the source, or `None` where they are not known."""
        return None if self.start is None or self.end is None else (self.start, self.end)
