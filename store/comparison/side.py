"""One side of a comparison: an answer with everything the rules ask of it, worked out once."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from store.comparison.answer import Answer
from store.comparison.intervals import Interval, is_telling, read_interval
from store.comparison.moments import Moment, read_moment
from store.comparison.phrasing import mark_sentence
from store.comparison.remarks import place_in_sentence, place_opening, read_rate
from store.comparison.speakers import speaker_key
from store.comparison.stems import stems_of, stems_of_theme, stems_of_things
from store.comparison.themes import is_currency, theme_of, theme_told, who_of
from store.lexicon.gatherings import find_gathering
from store.lexicon.grammar import grammar
from store.lexicon.marks import read_contrast, read_ranks
from store.lexicon.nations import nations_named
from store.lexicon.nouns import singular
from store.lexicon.populations import Population
from store.lexicon.questions import UNDONE, Theme, is_carrier, read_theme, read_unit
from store.model.fact import Fact
from store.text.folding import fold

_BODIES = frozenset({"body", "dead body", "corpse"})
_LANDS = frozenset({"country", "nation"})
_SOUGHT = frozenset({"find", "locate", "trace"})
"""Whoever was not found is missing."""
STATEMENT = "statement"
"""The dimension of what carries no figure."""


class Side(msgspec.Struct, frozen=True, kw_only=False, eq=False, gc=False):
    """An answer as the rules see it, under the id of its fact.

    `told` is the answer itself, or where it is found by its id. `middle` of its figure and `day` of its moment, as an
    ordinal, are to sort by.
    `words` and `sentence` recognise the sentence, without and with its numbers. `terms` are the stems of what is
    counted or measured, `things` those without the verbs of the theme; `after` and `around` are, for a measure, the
    stems of the words behind the figure and in its sentence (in
    its passage, where the verb only carries a figure). `weekday` says that its sentence may name one,
    `telling` that its exact number is not one that comes up anywhere, `contrasted` that a word in front of its figure
    sets it against another one. `start` is where the fact stands in its report.
    """

    id: int
    told: Answer | Mapping[int, Answer]
    source: int
    passage: int
    start: int
    page: int
    theme: Theme
    who: Population
    interval: Interval
    middle: float
    day: int
    dimension: str
    rate: str | None
    moment: Moment
    denied: bool
    speaker: str | None
    place: str | None
    words: int | None
    sentence: int | None
    terms: frozenset[str]
    things: frozenset[str]
    after: frozenset[str]
    around: frozenset[str]
    weekday: bool
    telling: bool
    contrasted: bool

    @property
    def answer(self) -> Answer:
        """The answer itself."""
        return self.told if isinstance(self.told, Answer) else self.told[self.id]

    @property
    def order(self) -> tuple[str, str, str, int, str, str, str]:
        """What sorts by content, never by the order of arrival."""
        return sort_key(self.answer)

    @property
    def likeness(self) -> int:
        """A number that two sides share which say the same of the same people at the same time and place."""
        if self.dimension == STATEMENT:
            fact = self.answer.fact
            return hash((fact.predicate, fact.population, fact.what, self.speaker, self.day, self.denied))
        interval, value = self.interval, self.interval.value
        figure = interval.figure() if value is None else value
        return hash((self.who, figure, interval.qualifier, self.place, self.speaker, self.day, self.denied))

    @property
    def theme_stems(self) -> frozenset[str]:
        """The stems of the verbs that answer the same question."""
        return stems_of_theme(self.theme)

    @property
    def is_money(self) -> bool:
        """Whether a sum of money is told."""
        return is_currency(self.dimension)


def read_side(answer: Answer, page: int, place: str | None = None) -> Side | None:
    """Return the answer as a side, or `None` if it carries no figure to compare.

    `page` is the id of the first version of its source, `place` the place of its sentence.
    """
    fact, quantity = answer.fact, answer.fact.quantity
    if quantity is None or (quantity.value is None and quantity.low is None and quantity.high is None):
        return None
    unit, _, per = (quantity.unit or "").partition(" per ")
    dimension, size = read_unit(unit)
    rate = (per or read_rate(answer)) if dimension else None
    theme = theme_of(_deed(fact), fact.population, dimension)
    if is_currency(dimension) and is_carrier(fact.predicate or ""):
        theme = theme_told(fact.what or "", dimension) or theme
    if (not dimension or fact.predicate == "turn out") and (
        did := find_gathering(fact.predicate, fact.text, place_in_sentence(answer)[1])
    ):
        theme = read_theme(did)
    what = fact.what or f"{fact.population or ''} {fact.predicate or ''}"
    deed = f"{fact.predicate or ''} {_predicate_word(answer)}"
    who, speaker, where = (
        _by_degree(who_of(theme, fact.population), fact),
        speaker_key(fact.speaker),
        place_key(fact, place) or fold(place_opening(fact.text) or "") or None,
    )
    interval, moment = (
        read_interval(quantity, size),
        read_moment(answer, of_a_day=theme.figure == "once" and rate is None),
    )
    words, sentence = mark_sentence(answer)
    return Side(
        id=fact.id,
        told=answer,
        source=answer.source.id,
        passage=fact.passage,
        start=place_in_report(answer),
        page=page,
        theme=theme if rate is None else msgspec.structs.replace(theme, figure="rate"),
        who=who,
        interval=interval,
        middle=interval.middle(),
        day=moment.day().toordinal(),
        dimension=dimension,
        rate=rate,
        moment=moment,
        denied=fact.polarity == "negative",
        speaker=speaker,
        place=where,
        words=words,
        sentence=sentence,
        terms=stems_of(what),
        things=stems_of_things(theme, deed, what),
        after=stems_of(_words_after(answer)) if dimension else frozenset(),
        around=stems_of(_words_around(answer, theme)) if dimension else frozenset(),
        weekday=may_name_weekday(fact.text),
        telling=not dimension and quantity.qualifier == "exact" and is_telling(interval.value),
        contrasted=read_contrast().search(fact.text[: place_in_sentence(answer)[0]]) is not None,
    )


def are_bodies(side: Side) -> bool:
    """Say whether a figure counts the dead by their bodies."""
    return singular(side.answer.fact.population or "") in _BODIES


def find_degree(what: str | None) -> str | None:
    """Return how badly those who are counted were hurt ("seriously" in "people seriously injured")."""
    found = _degrees().search(what or "")
    return found[0] if found else None


@cache
def _degrees() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(grammar().gravely | grammar().slightly))})(?= \w+$)")


def _by_degree(who: Population, fact: Fact) -> Population:
    """Return the seriously injured as a group of their own among the injured."""
    word = find_degree(fact.what)
    if word is None:
        return who
    return who._replace(narrowed_by=who.narrowed_by | {"slightly" if word in grammar().slightly else "gravely"})


def _deed(fact: Fact) -> str | None:
    """Return what the counted did; of a whole nothing is told, and a deed that was not done is another one."""
    if fact.predicate is None or fact.of_a_whole:
        return None
    if fact.predicate == "account for" and (fact.what or "").endswith(" accounted for"):
        return f"{UNDONE}missing"
    if fact.undone:
        return "miss" if fact.predicate in _SOUGHT else f"{UNDONE}{fact.predicate}"
    return fact.predicate


def may_name_weekday(text: str) -> bool:
    """Say whether a weekday may be named in a text."""
    return "day" in text or "DAY" in text


def place_key(fact: Fact, place: str | None) -> str | None:
    """Return the place of a fact, else that of its sentence, folded; nouns that name no kind of place are none."""
    told = fact.place or place or ""
    if told in _LANDS and (land := _land_of(fact)):
        return land
    if told.islower() and read_ranks().keys().isdisjoint(fold(told).split()):
        return None
    return fold(told) or None


def _land_of(fact: Fact) -> str | None:
    """Return the country that "in the country" means: the speaker's, else the only one that the sentence names."""
    for words in (fact.speaker or "", fact.text):
        if len(named := nations_named(fold(words))) == 1:
            return next(iter(named))
    return None


def _predicate_word(answer: Answer) -> str:
    fact = answer.fact
    span, start = fact.words.predicate, fact.sentence_start
    return "" if span is None or start is None else fact.text[max(0, span[0] - start) : max(0, span[1] - start)]


def _words_around(answer: Answer, theme: Theme) -> str:
    told = bool(theme.name) and not is_carrier(theme.name) and bool(answer.fact.population)
    return answer.fact.text if told else answer.passage.text


def _words_after(answer: Answer) -> str:
    _, end = place_in_sentence(answer)
    clause = re.split(r"[.;]\s|\bbut\b|\band\b", answer.fact.text[end:], maxsplit=1)[0]
    return " ".join(clause.split()[:8])


def sort_key(answer: Answer) -> tuple[str, str, str, int, str, str, str]:
    """Return what puts a fact in its place among others, whatever the order of arrival."""
    fact, source = answer.fact, answer.source
    return (
        source.published or "~",
        source.publisher or "",
        source.title,
        place_in_report(answer),
        fact.text,
        fact.polarity,
        fact.speaker or "",
    )


def place_in_report(answer: Answer) -> int:
    """Return where a fact stands in its report, or its passage where that is not known."""
    return answer.passage.ordinal if answer.fact.start is None else answer.fact.start
