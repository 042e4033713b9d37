"""A statement without a figure that another can contradict."""

from store.extraction.attribution import Attribution, Denial
from store.extraction.clocks import ClockReading
from store.extraction.sentence import Sentence
from store.model.fact import Fact, Polarity, Words
from store.model.noun import Noun, Span
from store.model.passage import Passage

MADE_BY = "rules@1"


class Claim(Noun, frozen=True, kw_only=True, gc=False):
    """Who did, holds or caused what; `span` are the words it hangs on, `sentence` the number of its sentence.

    `population` is who did it or holds it; `place` what is held. A claim that somebody denies has `denial`; its
    polarity is negative. `attribution` is `None` in the outlet's own voice.
    """

    sentence: int
    span: Span
    predicate: str
    what: str
    population: str | None = None
    population_span: Span | None = None
    place: str | None = None
    place_span: Span | None = None
    polarity: Polarity = "positive"
    attribution: Attribution | None = None
    denial: Denial | None = None
    how: str = ""


def state_claim(text: str, passage: Passage, sentence: Sentence, claim: Claim, clock: ClockReading) -> Fact:
    """Return the fact of a claim; `text` is the text of its source."""
    said = claim.denial or claim.attribution
    return Fact(
        id=0,
        passage=passage.id,
        text=text[sentence.start : sentence.end],
        start=claim.span[0],
        end=claim.span[1],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        words=Words(
            population=claim.population_span,
            predicate=claim.span,
            cue=said.cue_span if said else None,
            speaker=said.speaker_span if said else None,
            date=clock.date_span,
            place=claim.place_span,
        ),
        predicate=claim.predicate,
        population=claim.population,
        what=claim.what,
        speaker=said.speaker if said else None,
        relayed_by=said.relayed_by if said else None,
        cue=said.cue if said else None,
        stance="denies" if claim.denial else claim.attribution.stance if claim.attribution else "reports",
        polarity=claim.polarity,
        event_date=clock.event_date,
        as_of=clock.as_of,
        clocks_inferred=clock.inferred,
        place=claim.place,
        how={**clock.how, "predicate": claim.how, **({"speaker": said.how} if said and said.how else {})},
        made_by=MADE_BY,
    )
