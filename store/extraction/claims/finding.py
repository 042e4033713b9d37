"""Finding all claims without a figure in a text; ordinary narrative gives none."""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

import msgspec

from store.extraction.attribution import Attribution, Attributions, Denial
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.nouns import FARTHEST
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.asserted import find_asserted
from store.extraction.claims.calling import call_thing
from store.extraction.claims.cause import find_cause
from store.extraction.claims.claim import Claim
from store.extraction.claims.control import IT, find_control
from store.extraction.claims.found import Found
from store.extraction.claims.happened import find_denied
from store.extraction.claims.reading_words import read_words
from store.extraction.claims.responsibility import find_responsibility
from store.extraction.claims.weapon import find_weapon
from store.extraction.sentence import Sentence
from store.lexicon.claims import claim_words
from store.model.noun import Span

_SPEAKING = listed("it they he she we our their its")
_OWNED = listed("our their its")
_NEAR = 2
"""So many sentences on "it" is the place that was told of."""
_ACCUSATIONS = ("accusation", "allegation", "charge")
_TEXT = attrgetter("text")
_TRIGGERS = claim_words().told.looked_at


def find_claims(
    sentences: Sequence[Sentence],
    attributions: Attributions,
    figures: Sequence[Span],
    carrying: frozenset[Span | None] = frozenset(),
) -> list[Claim]:
    """Return the claims without a figure in the order of the text; `figures` are the spans of those that gave facts.

    `carrying` are the words of those denials that deny a figure: they deny nothing else.
    """
    claims = [
        claim
        for number, sentence in enumerate(sentences)
        if not _TRIGGERS.isdisjoint(map(_TEXT, sentence.tokens))
        for words in (read_words(sentence),)
        for found in _find(words)
        if (claim := _say(words, number, found, attributions))
    ]
    claims = list(_with_names(claims))
    answered = [
        (denial, claim)
        for denial in attributions.denials
        if denial.cue_span not in carrying and (claim := _pointed_at(claims, denial))
    ]
    claims += [_turned(claim, denial) for denial, claim in answered]
    settled = [denial for denial, _ in answered]
    settled += [denial for denial in attributions.denials if denial.cue_span in carrying]
    told = frozenset(claim.sentence for claim in claims)
    claims += find_asserted(
        sentences,
        attributions,
        figures,
        told | frozenset(each.sentence for each in attributions.denials if each.denied or each.cue_span in carrying),
    )
    claims += _as_told(tuple(claims), find_denied(sentences, attributions, figures, settled))
    once = {(claim.sentence, claim.predicate, claim.what, claim.polarity): claim for claim in reversed(claims)}
    return sorted(once.values(), key=lambda claim: claim.span)


def _with_names(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims, "it" being the place held or the thing that fell right before; nothing where none was."""
    place: tuple[int, str] | None = None
    fallen: tuple[int, str] | None = None
    for claim in claims:
        if claim.predicate == "control" and claim.place == IT:
            if place and claim.sentence - place[0] <= _NEAR:
                yield msgspec.structs.replace(claim, place=place[1], place_span=None, what=f"control of {place[1]}")
            continue
        if claim.predicate == "control" and claim.place:
            place = (claim.sentence, claim.place)
        if claim.predicate == "cause" and claim.population == IT:
            if fallen and claim.sentence - fallen[0] <= _NEAR:
                yield msgspec.structs.replace(claim, population=fallen[1], population_span=None)
            continue
        if claim.predicate == "cause" and claim.population:
            fallen = (claim.sentence, claim.population)
        yield claim


def _as_told(claims: Sequence[Claim], denied: Iterable[Claim]) -> Iterator[Claim]:
    """Yield what is denied under the name it was told by: "taking bribes" is what the senator was accused of."""
    for each in denied:
        same = (one for one in claims if one.what == each.what and 0 <= each.sentence - one.sentence <= FARTHEST)
        told = next(same, None)
        if told is None:
            yield each
        elif each.denial is not None:
            yield msgspec.structs.replace(each, predicate=told.predicate, population=told.population)


def _pointed_at(claims: Sequence[Claim], denial: Denial) -> Claim | None:
    """Return the claim before a denial that points into its own sentence: "X accused Y of theft, a charge Y denied"."""
    if _answers_accusation(denial) and (accusation := _accusation_of(claims, denial)):
        return accusation
    if denial.denied is not None:
        start, end = denial.denied
        inside = [each for each in claims if start <= each.span[0] < end and not _is_by(each, denial)]
        return inside[0] if inside and denial.refers == "claim" and not denial.outright else None
    before = [each for each in claims if each.sentence == denial.sentence and each.span[1] <= denial.cue_span[0]]
    return before[-1] if before else None


def _is_by(claim: Claim, denial: Denial) -> bool:
    return claim.attribution is not None and claim.attribution.speaker == denial.speaker


def _answers_accusation(denial: Denial) -> bool:
    return any(noun in (denial.cue or "").lower() for noun in _ACCUSATIONS)


def _accusation_of(claims: Sequence[Claim], denial: Denial) -> Claim | None:
    """Return the blame that was laid on whoever denies it, in one of the sentences before."""
    name = (denial.speaker or "").lower()
    near = [
        each
        for each in claims
        if denial.sentence - FARTHEST - 1 <= each.sentence <= denial.sentence
        and each.span[1] <= denial.cue_span[0]
        and each.predicate == "carry out"
        and (each.population or "").lower() in name
    ]
    return near[-1] if near and near[-1].population else None


def _turned(claim: Claim, denial: Denial) -> Claim:
    return msgspec.structs.replace(
        claim, span=denial.cue_span, polarity="negative", attribution=None, denial=denial, how="what is denied"
    )


def _find(words: Words) -> Iterator[Found]:
    yield from find_control(words)
    yield from find_responsibility(words)
    yield from find_cause(words)
    yield from find_weapon(words)


def _say(words: Words, number: int, found: Found, attributions: Attributions) -> Claim | None:
    """Return the claim with its speaker; `None` inside a clause that is denied, which is a claim of its own."""
    span = words.span(*found.words)
    said = attributions.attribute(span) or _own_claim(words, number, found, span)
    if said and said.stance == "denies":
        return None
    if said is None and found.who and words.low[found.who.start] in _OWNED:
        return None
    population, where = _name(words, found.who), call_thing(words, found.place) if found.place else None
    if said and found.who and words.low[found.who.start] in _SPEAKING and found.predicate != "cause":
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


def _own_claim(words: Words, number: int, found: Found, span: Span) -> Attribution | None:
    """Return who says so by the very words of the claim; "he" and "it" stand for nobody that is known here."""
    speaker = name_speaker(words, found.speaker) if found.speaker else None
    if speaker is None or speaker.kind in ("pronoun", "other"):
        return None
    return Attribution(
        sentence=number,
        content_spans=(span,),
        cue_spans=(span,),
        speaker=speaker.name,
        speaker_span=speaker.span,
        cue=" ".join(token.text for token in words.tokens[found.words.start : found.words.end]),
        stance="claims",
        organisation=speaker.organisation,
        how="whoever says so by these words",
    )


def _name(words: Words, phrase: Phrase | None) -> str | None:
    return name_speaker(words, phrase).name if phrase else None
