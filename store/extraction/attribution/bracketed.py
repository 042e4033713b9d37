"""Figures with their source in brackets: "1.1 million (source: police)", "26,000 (police) to 90,000 (unions)"."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.reduced import figure_start
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_SOURCE = listed("source sources per")
_LONGEST = 8
_COUNTING = listed(
    "police organisers organizers unions union ministry government authorities organiser army officials rebels"
    " opposition activists hospital hospitals ngo ngos residents company airline firm prosecutors insurgents"
)


def read_bracketed(words: Words) -> list[Statement]:
    """Return whose figures stand before brackets that name nothing but a source."""
    return [
        statement
        for opening, word in enumerate(words.low)
        if word == "(" and not words.quoted[opening] and (statement := _read(words, opening))
    ]


def _read(words: Words, opening: int) -> Statement | None:
    closing = next((at for at in range(opening + 1, min(words.size, opening + _LONGEST)) if words.low[at] == ")"), None)
    start = figure_start(words, opening)
    if closing is None or start is None:
        return None
    named = opening + 1
    if words.low[named] in _SOURCE:
        named += 2 if words.low[named + 1] == ":" else 1
    elif words.low[closing - 1] not in _COUNTING or closing - named > 2:  # noqa: PLR2004 - "interior ministry"
        return None
    who = Phrase(named, closing)
    if who.start >= who.end or name_speaker(words, who).kind not in SPEAKING or words.low[who.end - 1] in known().forms:
        return None
    return Statement(
        form="according",
        base="source",
        cue=Phrase(opening, named) if named > opening + 1 else Phrase(opening, opening + 1),
        subject=who,
        begins=start,
        content=[Phrase(start, opening)],
        nested=True,
        how="the source in brackets",
    )
