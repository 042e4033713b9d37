"""Facts that somebody denies: each hangs on the words of denial and carries the figure of the claim."""

from collections.abc import Iterator, Sequence

import msgspec

from store.extraction.answered import answer_flatly
from store.extraction.attribution import Denial
from store.extraction.contrasted import denial_of, find_contrasts
from store.extraction.denied import Pointing
from store.extraction.sentence import Sentence
from store.extraction.statement import Statement, state
from store.model.fact import Fact, Words
from store.model.noun import Span
from store.model.passage import Passage


def deny(
    text: str,
    passages: Sequence[Passage],
    sentences: Sequence[Sentence],
    denials: Sequence[Denial],
    statements: Sequence[Statement],
) -> Iterator[Fact]:
    """Return a fact for each denial of a figure, and for each further figure that its own sentence denies."""
    pointing = Pointing(text, sentences, statements)
    for denial, claim in answer_flatly(text, pointing, statements).values():
        sentence = sentences[denial.sentence]
        yield _turn(state(text, claim), text, passages[sentence.passage], sentence, denial)
    for contrast in find_contrasts(text, statements):
        denial = denial_of(text, pointing.sentence_of(contrast.denied), contrast)
        other = msgspec.structs.replace(state(text, contrast.given), quantity=state(text, contrast.denied).quantity)
        yield _turn(other, text, passages[sentences[denial.sentence].passage], sentences[denial.sentence], denial)
    for denial in denials:
        sentence = sentences[denial.sentence]
        for number, claim in enumerate(pointing.find(denial)):
            if number and not _is_within(claim.figure.span, sentence.span):
                break
            fact = _turn(state(text, claim), text, passages[sentence.passage], sentence, denial)
            yield (
                msgspec.structs.replace(fact, start=claim.figure.span[0], end=claim.figure.span[1]) if number else fact
            )


def _turn(claim: Fact, text: str, passage: Passage, sentence: Sentence, denial: Denial) -> Fact:
    how = {name: why for name, why in claim.how.items() if name != "speaker"}
    return msgspec.structs.replace(
        claim,
        passage=passage.id,
        text=text[sentence.start : sentence.end],
        start=denial.cue_span[0],
        end=denial.cue_span[1],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        words=_words(claim.words, sentence.span, denial),
        speaker=denial.speaker,
        relayed_by=denial.relayed_by,
        cue=denial.cue,
        stance="denies",
        polarity="negative",
        how={**how, "figure": "the figure of the claim that is denied", "speaker": denial.how},
    )


def _words(claim: Words, sentence: Span, denial: Denial) -> Words:
    """Return the claim's words as far as they stand in the sentence of the denial."""
    return Words(
        figure=_within(claim.figure, sentence),
        population=_within(claim.population, sentence),
        predicate=_within(claim.predicate, sentence),
        cue=denial.cue_span,
        speaker=denial.speaker_span,
        date=claim.date,
        place=_within(claim.place, sentence),
    )


def _within(span: Span | None, sentence: Span) -> Span | None:
    return span if span is not None and _is_within(span, sentence) else None


def _is_within(span: Span, sentence: Span) -> bool:
    return sentence[0] <= span[0] and span[1] <= sentence[1]
