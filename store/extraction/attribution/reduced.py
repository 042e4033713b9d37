"""A figure with the one who gave it right behind: "less than the 9,000 claimed by the union"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.words import Words

_GIVEN = listed(
    "claimed reported given announced cited estimated counted recorded quoted stated published predicted expected"
    " forecast projected calculated acknowledged admitted confirmed disclosed revealed alleged suggested mentioned"
    " demanded sought requested promised pledged released provided issued"
)
_BEFORE_FIGURES = listed("$ € £ ₹ - rs sh us nearly about some around almost over least than")
_FIGURES = listed("figure number toll count claim total estimate tally")
_NOUNS = 4
_BETWEEN = grammar.SIDES | grammar.AUXILIARIES | (grammar.PREPOSITIONS - {"per"}) | grammar.RELATIVES | grammar.BREAKS
_SPEAKERS = SPEAKING - {"document"}


def read_reduced(words: Words, at: int) -> Statement | None:
    """Return whose figure stands before the participle at `at`, or `None`."""
    if words.low[at] not in _GIVEN or words.low[at + 1 : at + 2] != ["by"]:
        return None
    if words.low[at - 1] in _FIGURES and words.low[at - 3 : at - 1] == [",", "a"]:
        return _told_again(words, at)
    start = figure_start(words, at)
    phrase = phrase_after(words, at + 2) if start is not None else None
    if start is None or phrase is None or name_speaker(words, phrase).kind not in _SPEAKERS:
        return None
    return credit("give", Phrase(at, at + 2), phrase, Phrase(start, at), begins=start, how="by whom it was given")


def _told_again(words: Words, at: int) -> Statement | None:
    """Read "nine people died, a figure given by the army"."""
    phrase = phrase_after(words, at + 2)
    if phrase is None or name_speaker(words, phrase).kind not in _SPEAKERS:
        return None
    stops = (each + 1 for each in range(at - 4, -1, -1) if words.low[each] in grammar.STOPS)
    content = Phrase(next(stops, 0), at - 3)
    if any(known().forms.get(word) in known().speech for word in words.low[slice(*content)]):
        return None
    return credit("give", Phrase(at, at + 2), phrase, content, begins=at - 2, how="by whom it was given")


def figure_start(words: Words, end: int) -> int | None:
    """Return where the figure begins whose noun, if it has one, ends at `end`."""
    at = end - 1 - (words.low[end - 1] == "%")
    while at >= max(0, end - _NOUNS) and not _counts(words, at):
        if words.low[at] in _BETWEEN or not words.is_word(at):
            return None
        at -= 1
    if at < 0 or not _counts(words, at):
        return None
    while at > 0 and (_counts(words, at - 1) or words.low[at - 1] in _BEFORE_FIGURES):
        at -= 1
    return at


def _counts(words: Words, at: int) -> bool:
    return words.is_number(at) or words.low[at] in grammar.NUMBERS
