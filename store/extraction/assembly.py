"""Putting facts together from figures, what they count, who says so, and when."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from store.extraction.attribution import Attribution, Attributions
from store.extraction.by_the_way import is_by_the_way
from store.extraction.called_for import is_called_for
from store.extraction.claims import find_claims, state_claim
from store.extraction.clocks import SourceClocks, read_clocks
from store.extraction.counted import CountedReader
from store.extraction.denials import deny
from store.extraction.denied import tells_of_deed
from store.extraction.figure import Figure
from store.extraction.figures import find_figures
from store.extraction.figures.home import HomeMoney
from store.extraction.mending import give_back_fact, mend
from store.extraction.said import read_said
from store.extraction.sentence import Sentence
from store.extraction.statement import Statement, state
from store.model.fact import Fact
from store.model.noun import Span
from store.model.passage import Passage
from store.model.source import Source

_LINKS = ("read also", "also read", "read more", "read next", "see also", "related:", "watch:", "listen:")
_FIRST = tuple({form for link in _LINKS for form in (link[0], link[0].upper())})
_RELATIVE = re.compile(r"\b(?:who|whose|which|that|where)\b", re.IGNORECASE)
_LONGEST_LINK = 12
_LONGEST_GAP = 6
_CLOSING = ("", *',.!?;:"”“')
"""What may stand before the first word of a clause; nothing before that of a text."""


def extract_facts(source: Source, passages: Sequence[Passage]) -> list[Fact]:
    """Return the facts of `passages` in the order of the text; boilerplate gives none.

    The facts have no id yet; `passage` is the id of their passage. Every span counts `source.text`.
    """
    readable = tuple(passage for passage in passages if passage.kind != "boilerplate")
    mended = mend(source, readable)
    facts = _read_facts(mended.source, mended.passages)
    return [give_back_fact(fact, mended, source.text or "") for fact in facts]


def _read_facts(source: Source, readable: tuple[Passage, ...]) -> list[Fact]:
    text = source.text or ""
    sentences, attributions = read_said(source, readable)
    clocks = read_clocks(source, readable)
    statements = list(_read_statements(text, readable, sentences, attributions, clocks))
    denied = list(deny(text, readable, sentences, attributions.denials, statements))
    facts = [
        state(text, each)
        for each in statements
        if not _is_denied_outright(text, attributions, each) and not _is_inside(each, denied)
    ]
    facts += denied
    carrying = frozenset(fact.words.cue for fact in denied)
    figures = [each.figure.span for each in statements if not _is_of_deed(text, attributions, each.figure)]
    facts += _state_claims(text, readable, sentences, attributions, clocks, figures, carrying)
    return sorted(facts, key=lambda fact: (fact.start or 0, fact.end or 0))


def _read_statements(
    text: str,
    passages: Sequence[Passage],
    sentences: Sequence[Sentence],
    attributions: Attributions,
    clocks: SourceClocks,
) -> Iterator[Statement]:
    counting, money = CountedReader(text), HomeMoney(text)
    for place, group in groupby(enumerate(sentences), key=lambda numbered: numbered[1].passage):
        counting.begin_passage()
        for number, sentence in group:
            if _points_elsewhere(text, sentence):
                continue
            found = find_figures(text, sentence.start, sentence.end, sentence.tokens)
            figures = [money.settle(figure) for figure in found]
            counts = counting.read(sentence, figures, attributions.sentences[number])
            for figure, counted in zip(figures, counts, strict=True):
                if _counts_speakers(text, attributions.sentences[number], figure):
                    continue
                if not is_called_for(text, sentence, figure):
                    yield Statement(
                        passage=passages[place],
                        sentence=sentence,
                        figure=figure,
                        counted=counted,
                        attribution=_said(text, sentence, figure, attributions),
                        clock=clocks.read(passages[place], sentence.span, figure.span),
                    )


def _said(text: str, sentence: Sentence, figure: Figure, attributions: Attributions) -> Attribution | None:
    """Return who is quoted for a figure; nobody where it only reminds of what is known, or tells of a deed denied.

    The number counts: "estimated" before it may be the verb of whoever gives it.
    """
    said = attributions.attribute(figure.number)
    untold = said and (_is_of_deed(text, attributions, figure) or is_by_the_way(text, sentence, figure))
    return None if untold else said


def _is_of_deed(text: str, attributions: Attributions, figure: Figure) -> bool:
    """Say whether the figure is told of a thing that somebody denies to have done ("denied a raid that killed 40")."""
    return any(tells_of_deed(text, denial, figure.span) for denial in attributions.deny(figure.span))


def _state_claims(
    text: str,
    passages: Sequence[Passage],
    sentences: Sequence[Sentence],
    attributions: Attributions,
    clocks: SourceClocks,
    figures: Sequence[Span],
    carrying: frozenset[Span | None],
) -> Iterator[Fact]:
    for claim in find_claims(sentences, attributions, figures, carrying):
        sentence = sentences[claim.sentence]
        passage = passages[sentence.passage]
        if passage.kind != "heading":
            yield state_claim(text, passage, sentence, claim, clocks.read(passage, sentence.span, claim.span))


def _points_elsewhere(text: str, sentence: Sentence) -> bool:
    """Whether the sentence is a link that was glued on: "Read also: ..."."""
    return text.startswith(_FIRST, sentence.start) and (
        text[sentence.start : sentence.start + _LONGEST_LINK].lower().startswith(_LINKS)
    )


def _counts_speakers(text: str, said: Sequence[Attribution], figure: Figure) -> bool:
    """Whether the figure only tells how many speak: "four sources told the paper", not what a speaker did before."""
    return any(
        (start <= figure.span[0] < end and not _RELATIVE.search(text, start, figure.span[0]))
        or (start == figure.span[1] + 1 and _opens(text, figure.span[0]))
        for each in said
        for start, end in each.source_spans
    )


def _opens(text: str, place: int) -> bool:
    """Whether a sentence or what stands behind a comma begins at `place`."""
    before = text[max(0, place - _LONGEST_GAP) : place].rstrip()
    return before[-1:] in _CLOSING


def _is_inside(statement: Statement, denied: Sequence[Fact]) -> bool:
    """Whether the figure is part of words of denial ("not a single") and nobody else's."""
    span, said = statement.figure.span, statement.attribution
    return any(
        cue[0] <= span[0] and span[1] <= cue[1] and (said is None or said.speaker in (None, fact.speaker))
        for fact in denied
        if (cue := fact.words.cue)
    )


def _is_denied_outright(text: str, attributions: Attributions, statement: Statement) -> bool:
    span = statement.figure.span
    return any(denial.outright and not tells_of_deed(text, denial, span) for denial in attributions.deny(span))
