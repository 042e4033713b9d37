"""Attributions of a sentence while they are read: as spans of the text, and as words of the sentence."""

from dataclasses import dataclass, field

from store.extraction.attribution import Phrase
from store.model.fact import Stance
from store.model.noun import Span

Spans = tuple[Span, ...]


@dataclass(slots=True, kw_only=True)
class Marked:
    """An attribution as it was read."""

    source: Spans
    cue: Spans
    content: Spans
    speaker: str | None
    stance: Stance


@dataclass(slots=True, kw_only=True)
class Mark:
    """An attribution as words of its sentence; `elsewhere` are reported words of other sentences.

    `light` tells of an attitude; `nothing` that its words are credited to somebody nearer to them.
    """

    source: Phrase | None
    cue: Phrase | None
    content: list[Phrase]
    elsewhere: list[Span] = field(default_factory=list)
    speaker: str | None = None
    stance: Stance = "claims"
    hedge: bool = False
    light: bool = False
    nothing: bool = False
