"""Statements without a figure: who holds a place, who did it, what caused it, whether it happened at all."""

from store.comparison.answer import Answer
from store.comparison.intervals import Interval
from store.comparison.moments import read_moment
from store.comparison.phrasing import mark_sentence
from store.comparison.side import STATEMENT, Side, may_name_weekday, place_in_report
from store.comparison.speakers import speaker_key
from store.comparison.stems import stems_of
from store.lexicon.claims import deed_told, one_event
from store.lexicon.populations import read_population
from store.lexicon.questions import Theme
from store.text.folding import fold

CONTROL, DEED, CAUSE = "control", "carry out", "cause"
_NO_FIGURE = Interval(low=0, high=0, strict=False, value=0, qualifier="none")
_ALIKE = 0.6


def read_statement(answer: Answer, page: int) -> Side | None:
    """Return a fact without a figure as a side, `None` for one that says too little to be compared."""
    fact = answer.fact
    if fact.quantity is not None or not fact.predicate or not (fact.what or fact.population):
        return None
    terms = stems_of(_subject(answer))
    moment, speaker = read_moment(answer), speaker_key(fact.speaker)
    words, sentence = mark_sentence(answer)
    return Side(
        id=fact.id,
        told=answer,
        source=answer.source.id,
        passage=fact.passage,
        start=place_in_report(answer),
        page=page,
        theme=Theme(name=fact.predicate, asks="", verbs=(fact.predicate,), figure="stock"),
        who=read_population(fact.population or ""),
        interval=_NO_FIGURE,
        middle=_NO_FIGURE.middle(),
        day=moment.day().toordinal(),
        dimension=STATEMENT,
        rate=None,
        moment=moment,
        denied=fact.polarity == "negative",
        speaker=speaker,
        place=fold(fact.place or "") or None,
        words=words,
        sentence=sentence,
        terms=terms,
        things=terms,
        after=frozenset(),
        around=frozenset(),
        weekday=may_name_weekday(fact.text),
        telling=False,
        contrasted=False,
    )


def are_of_one_thing(one: Side, other: Side) -> bool:
    """Say whether two statements are about one place, one deed or one event."""
    if one.theme.name != other.theme.name:
        return False
    if one.theme.name == DEED:
        return not (one.terms and other.terms) or bool(one.terms & other.terms)
    both = len(one.terms) + len(other.terms)
    return bool(both) and 2 * len(one.terms & other.terms) >= _ALIKE * both


def _subject(answer: Answer) -> str:
    """Return what a statement is about: the place held, the deed, the event that was caused."""
    fact = answer.fact
    if fact.predicate == CONTROL:
        return fact.place or (fact.what or "").removeprefix("control of ")
    if fact.predicate == CAUSE:
        return " ".join(one_event(word) for word in (fact.population or "").lower().split())
    return " ".join(deed_told(word) for word in (fact.what or "").lower().split() if word not in _GENERAL)


_GENERAL = frozenset(["attack", "any", "involvement", "responsibility", "role", "part", "having", "no", "it", "there"])
