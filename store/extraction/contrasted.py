"""Figures that somebody sets against their own: "it had lost three boats, not five"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from store.extraction.attribution import Denial
from store.extraction.statement import Statement
from store.model.noun import Span

_NOT = re.compile(r"^[^,;:.“”\"]{0,60}(?:,\s+(?:and\s+)?|\s+and\s+)(not)\s+(?:at\s+)?$")
_AT_ONCE = re.compile(r"^,?\s+(?:and\s+)?not\s+$")
_END = re.compile(r"[\s”\"]*(?:[,.;]|$|\sas\s)")


class Contrast(NamedTuple):
    """The figure somebody gives, the one they deny with it, and where "not five" stands."""

    given: Statement
    denied: Statement
    span: Span


def find_contrasts(text: str, statements: Sequence[Statement]) -> Iterator[Contrast]:
    """Yield the figures that are denied in the same breath as another is given by somebody."""
    for given, denied in pairwise(statements):
        said = denied.attribution
        if said is None or said.speaker is None or given.sentence is not denied.sentence:
            continue
        start, end = denied.figure.span
        cue = _NOT.match(text[given.figure.span[1] : start])
        one, other = given.figure.quantity, denied.figure.quantity
        closes = _END.match(text, end) or _AT_ONCE.match(text[given.figure.span[1] : start])
        if cue and closes and other.unit in (None, one.unit) and one.value != other.value:
            yield Contrast(given, denied, (given.figure.span[1] + cue.start(1), end))


def denial_of(text: str, sentence: int, contrast: Contrast) -> Denial:
    """Return the denial that "not five" makes."""
    said = contrast.denied.attribution
    return Denial(
        sentence=sentence,
        cue=text[slice(*contrast.span)],
        cue_span=contrast.span,
        speaker=said.speaker if said else None,
        speaker_span=said.speaker_span if said else None,
        relayed_by=said.relayed_by if said else None,
        organisation=said.organisation if said else None,
        how="whoever gives another figure instead",
    )
