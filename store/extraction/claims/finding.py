"""Finding all claims without a figure in a text; ordinary narrative gives none."""

from collections.abc import Iterator, Sequence

from store.extraction.attribution import Attributions
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.quotations import mark_quotations
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.cause import find_cause
from store.extraction.claims.claim import Claim
from store.extraction.claims.control import find_control
from store.extraction.claims.found import Found
from store.extraction.claims.happened import find_denied
from store.extraction.claims.responsibility import find_responsibility
from store.extraction.sentence import Sentence
from store.model.noun import Span

_TRIGGERS = listed(
    "control responsibility blamed blames blame accused accuses accuse carried staged perpetrated claimed"
    " caused triggered sparked"
)


def find_claims(sentences: Sequence[Sentence], attributions: Attributions, figures: Sequence[Span]) -> list[Claim]:
    """Return the claims without a figure in the order of the text; `figures` are the spans of those that gave facts."""
    claims = [
        _say(words, number, found, attributions)
        for number, sentence in enumerate(sentences)
        if any(token.text in _TRIGGERS for token in sentence.tokens)
        for words in (_read_words(sentence),)
        for found in _find(words)
    ]
    claims += find_denied(sentences, attributions, figures)
    return sorted(claims, key=lambda claim: claim.span)


def _read_words(sentence: Sentence) -> Words:
    words = Words(sentence.tokens)
    mark_quotations([words])
    return words


def _find(words: Words) -> Iterator[Found]:
    yield from find_control(words)
    yield from find_responsibility(words)
    yield from find_cause(words)


def _say(words: Words, number: int, found: Found, attributions: Attributions) -> Claim:
    span = words.span(*found.words)
    said = attributions.attribute(span)
    population, where = _name(words, found.who), _name(words, found.place)
    if said and found.who and words.low[found.who.start] in ("it", "they", "he", "she"):
        population = said.speaker
    return Claim(
        sentence=number,
        span=span,
        predicate=found.predicate,
        what=found.what,
        population=population,
        population_span=words.span(*found.who) if found.who else None,
        place=where,
        place_span=words.span(*found.place) if found.place else None,
        polarity="negative" if found.negative else "positive",
        attribution=said,
        how=found.how,
    )


def _name(words: Words, phrase: Phrase | None) -> str | None:
    return name_speaker(words, phrase).name if phrase else None
