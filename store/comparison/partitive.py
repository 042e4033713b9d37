"""Whether "12 of them", "45 of the girls" are some of those whom a question counts, or simply those who did it."""

import re
from functools import lru_cache

from store.comparison.pair import Pair
from store.comparison.remarks import place_in_sentence, read_remarks
from store.comparison.side import Side
from store.lexicon.nouns import singular
from store.lexicon.predicates import participle_of
from store.lexicon.questions import Theme

_OF_THE = re.compile(r"^\W*of the ([\w,.]+)(?: (\w+))?", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_WHOEVER = frozenset({"victim", "total", "number", "those", "people", "person", "other"})


def is_of_them(side: Side, pair: Pair) -> bool:
    """Say whether a marked figure may be some of those another answer of its report counts, not of other people."""
    remarks = read_remarks(side.answer)
    if remarks.of_whom:
        return pair.question.is_led(side) and not _points_elsewhere(side, pair)
    if remarks.of_the:
        return _names_the_counted(side, pair)
    return pair.question.is_repeated(side)


def _points_elsewhere(side: Side, pair: Pair) -> bool:
    """Whether the figure before answers another question ("129 pupils were there, 45 of them escaped")."""
    start, _ = place_in_sentence(side.answer)
    sentence = side.answer.fact.text
    if not _FIGURE.search(sentence[:start]):
        return False
    beside = pair.question.beside(side)
    return not any(other.answer.fact.text == sentence and other.start < side.start for other in beside)


def _names_the_counted(side: Side, pair: Pair) -> bool:
    """Whether the words behind "of the" name what the question asks for ("of the dead"), or a figure given for it."""
    _, end = place_in_sentence(side.answer)
    found = _OF_THE.match(side.answer.fact.text[end : end + 60])
    if found is None:
        return True
    words = {word.lower() for word in found.groups() if word}
    if figures := {word.replace(",", "") for word in words if word[0].isdigit()}:
        return any(f"{other.interval.middle():g}" in figures for other in pair.question.beside(side))
    return not words.isdisjoint(_words_for(side.theme)) or not _WHOEVER.isdisjoint(map(singular, words))


@lru_cache(maxsize=512)
def _words_for(theme: Theme) -> frozenset[str]:
    verbs = (participle_of(verb) for verb in theme.verbs if " " not in verb)
    return frozenset(
        (*theme.crowd, *theme.nouns, *theme.verbs, *verbs, "dead" if theme.name == "killed" else theme.name)
    )
