"""A figure in its sentence with all that was read about it, and the fact it gives."""

from store.extraction.attribution import Attribution
from store.extraction.clocks import ClockReading, stand_on_its_day
from store.extraction.counted import Counted
from store.extraction.figure import Figure
from store.extraction.sentence import Sentence
from store.lexicon.counted import counted_words
from store.lexicon.nations import is_country, nations_named
from store.lexicon.populations import read_population
from store.lexicon.questions import read_theme
from store.lexicon.verbs import find_verb
from store.model.fact import Fact, Words
from store.model.noun import Noun
from store.model.passage import Passage
from store.text.folding import fold

MADE_BY = "rules@1"
_IN_OWN_VOICE = Attribution(sentence=0, content_spans=())


class Statement(Noun, frozen=True, kw_only=True, gc=False):
    """Who says that how many of what did what, when; `attribution` is `None` in the outlet's own voice."""

    passage: Passage
    sentence: Sentence
    figure: Figure
    counted: Counted
    attribution: Attribution | None
    clock: ClockReading


def state(text: str, statement: Statement) -> Fact:
    """Return the fact of a statement; `text` is the text of its source."""
    counted, sentence = statement.counted, statement.sentence
    clock = stand_on_its_day(statement.clock) if _is_of_a_day(statement) else statement.clock
    said = statement.attribution or _IN_OWN_VOICE
    start, end = statement.figure.span
    own_country = None if counted.place else _country_that_counts(said, counted.population)
    return Fact(
        id=0,
        passage=statement.passage.id,
        text=text[sentence.start : sentence.end],
        start=start,
        end=end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        words=Words(
            figure=statement.figure.span,
            population=counted.population_span,
            predicate=counted.predicate_span,
            cue=said.cue_span,
            speaker=said.speaker_span or said.source_span,
            date=clock.date_span,
            place=counted.place_span or (said.speaker_span if own_country else None),
        ),
        predicate=counted.predicate,
        population=counted.population,
        what=counted.what,
        quantity=statement.figure.quantity,
        speaker=said.speaker,
        relayed_by=said.relayed_by,
        cue=said.cue,
        stance=said.stance,
        event_date=clock.event_date,
        as_of=clock.as_of,
        clocks_inferred=clock.inferred,
        place=counted.place or own_country,
        how=_reasons(counted, said, clock),
        made_by=MADE_BY,
        confidence=counted.confidence,
    )


def _country_that_counts(said: Attribution, population: str | None) -> str | None:
    """Return the country that reports what happened in it ("X has recorded 602 deaths"), and nobody of another one."""
    speaker, verb = said.speaker or "", find_verb((said.cue or "").rpartition(" ")[2])
    if verb is None or verb.base not in counted_words().place.counting or not is_country(fold(speaker)):
        return None
    return None if nations_named(fold(population or "")) - nations_named(fold(speaker)) else speaker


def _is_of_a_day(statement: Statement) -> bool:
    """Whether what is counted was done on a day ("workers walked out on Tuesday"), and is no running figure."""
    population = statement.counted.population
    theme = read_theme(statement.counted.predicate, read_population(population).head if population else None)
    return theme.figure == "once" and statement.figure.rate is None


def _reasons(counted: Counted, said: Attribution, clock: ClockReading) -> dict[str, str]:
    speaker = {"speaker": said.how} if said.how else {}
    return {**counted.how, **speaker, **clock.how}
