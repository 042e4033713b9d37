"""Places that only have what is counted there: "Omania reported the highest number", "reported in 40 towns"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Kind
from store.extraction.attribution.words import Words
from store.lexicon.nouns import singular

RECORDING = listed("report record register confirm document log see")
_FOREMOST = listed("highest lowest most fewest largest smallest biggest greatest second third worst")
_PLACES = listed(
    "country nation city town village district region province ward suburb island neighbourhood neighborhood capital"
)
_STRAIGHT = listed("straight consecutive successive full whole more further dry wet hot cold - other")
_MEASURES = listed(
    "days day weeks week nights night months month hours hour years year mornings mm cm millimetres millimeters"
    " centimetres centimeters inches degrees °"
)
_BEING = listed("is are was were include includes included")
_LIST_REACH = 3
_ACROSS = listed("in across among within throughout")


def is_place_counted(words: Words, start: int, subject: Subject, kind: Kind) -> bool:
    """Whether the words at `start` tell where or how much is counted rather than what the subject says."""
    if words.low[start] in _ACROSS:
        return True
    if subject.phrase is None or kind in ("role", "person"):
        return False
    ranks = words.low[start] == "the" and start + 1 < words.size and words.low[start + 1] in _FOREMOST
    named = kind == "name" and (ranks or _is_one_of_towns(words, subject.phrase))
    return named or _is_place(words, subject.phrase)


def _is_one_of_towns(words: Words, phrase: Phrase) -> bool:
    """Whether a list of places holds the name: "the worst affected towns were Dorna, which recorded"."""
    at = phrase.start - 1
    before = words.low[max(0, at - _LIST_REACH) : max(0, at)]
    return at > 0 and words.low[at] in _BEING and any(singular(word) in _PLACES for word in before)


def is_spell(words: Words, start: int) -> bool:
    """Whether how long or how much it went on is recorded: "four straight days of protest", "40 mm of rain"."""
    if not (words.is_number(start) or words.low[start] in grammar.NUMBERS):
        return False
    at = start + 1
    while at < words.size and (words.low[at] in _STRAIGHT or words.low[at] in grammar.NUMBERS):
        at += 1
    return words.low[at : at + 1] != [] and words.low[at] in _MEASURES


def _is_place(words: Words, phrase: Phrase) -> bool:
    """Whether "the neighbouring district", "the city of Dorna" is the subject, not "the city council"."""
    last = phrase.end - 1
    if not words.capital(last):
        return words.low[last] in _PLACES
    place = next(
        (at for at in range(last - 1, phrase.start - 1, -1) if words.low[at] in _PLACES and not words.capital(at)), None
    )
    return place is not None and known().roles.isdisjoint(words.low[place + 1 : phrase.end])
