"""Whether it happened at all: denials of things that are no figures, and the claims they deny."""

from collections.abc import Iterator, Sequence

from store.extraction.attribution import Attribution, Attributions, Denial
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.quotations import mark_quotations
from store.extraction.attribution.words import Words
from store.extraction.claims.claim import Claim
from store.extraction.claims.deed import read_deed, tell_deed
from store.extraction.sentence import Sentence
from store.lexicon.claims import claim_words
from store.lexicon.predicates import find_phrase, find_verb, lemma_of
from store.model.fact import Polarity
from store.model.noun import Span
from store.text.tokens import Token

_LONGEST = 14
_MARKS = " \"“”‘’'`,."
_NO_EVENT = listed("be have do can will would could may might must shall should is are was were been being has had")
_AUXILIARIES = listed("had has have been was were is are being")
_RESPONSIBLE = claim_words().told.part_in


def find_denied(
    sentences: Sequence[Sentence], attributions: Attributions, figures: Sequence[Span], settled: Sequence[Denial] = ()
) -> Iterator[Claim]:
    """Yield for each denial without a figure the denial, and the claim it points at, but for those `settled`."""
    for denial in attributions.denials:
        span = denial.denied
        if span is None or denial in settled or any(span[0] <= figure[0] < span[1] for figure in figures):
            continue
        tokens = _tokens_in(sentences, denial, span)
        if not tokens:
            continue
        predicate, what, polarity = _proposition(tokens, denial.speaker)
        if predicate == "happen" and denial.refers and not denial.outright:
            continue
        yield Claim(
            sentence=denial.sentence,
            span=denial.cue_span,
            predicate=predicate,
            what=what,
            polarity=polarity,
            denial=denial,
            population=denial.speaker if predicate == "carry out" else None,
            how="what is denied",
        )
        claimed = _claimed(attributions, span)
        if claimed and not denial.outright:
            yield Claim(
                sentence=claimed.sentence,
                span=span,
                predicate=predicate,
                what=what,
                polarity="positive" if polarity == "negative" else "negative",
                attribution=claimed,
                how="what is denied elsewhere",
            )


def _proposition(tokens: Sequence[Token], speaker: str | None) -> tuple[str, str, Polarity]:
    """Return predicate, words and polarity of what is denied; who denies that there was none says that there was."""
    words = Words(tokens)
    mark_quotations([words])
    deed = read_deed(words, 0, words.size)
    if deed is not None and _predicate(tokens) != "carry out":
        return deed.predicate, tell_deed(deed, speaker), "positive" if deed.negative else "negative"
    return _predicate(tokens), " ".join(token.text for token in tokens[:_LONGEST]).strip(_MARKS), "negative"


def _tokens_in(sentences: Sequence[Sentence], denial: Denial, span: Span) -> list[Token]:
    for at in range(denial.sentence, max(-1, denial.sentence - 5), -1):
        if sentences[at].start <= span[0] < sentences[at].end:
            return [token for token in sentences[at].tokens if span[0] <= token.start and token.end <= span[1]]
    return []


def _predicate(tokens: Sequence[Token]) -> str:
    """Return the lemma of the first verb that tells what happened."""
    if any(token.lower in _RESPONSIBLE for token in tokens):
        return "carry out"
    found = [
        (place, _with_particle(tokens, place, verb.base))
        for place, token in enumerate(tokens)
        if token.text.islower()
        and (verb := find_verb(token.lower))
        and verb.base not in _NO_EVENT
        and (verb.past or verb.participle or verb.gerund)
    ]
    firm = [base for place, base in found if place and tokens[place - 1].lower in _AUXILIARIES]
    return lemma_of((firm or [base for _, base in found])[0]) if found else "happen"


def _with_particle(tokens: Sequence[Token], place: int, base: str) -> str:
    """Return "strike" for "walked out": a verb and its particle where a list knows the two."""
    after = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    return find_phrase(f"{base} {after}") or base


def _claimed(attributions: Attributions, span: Span) -> Attribution | None:
    found = attributions.attribute(span)
    return found if found and found.speaker and found.stance == "claims" else None
