"""A sentence as words with their class: noun, verb, auxiliary, preposition and so on."""

from collections.abc import Sequence
from typing import NamedTuple

from store.extraction.counted.classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    NOT_ADVERBS,
    PEOPLE,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    TIMES,
)
from store.extraction.figure import Figure
from store.lexicon.predicates import Verb, find_verb
from store.text.tokens import Token

NOUN, VERB, AUX, DET, PREP, AND, SUB, REL = ("noun", "verb", "aux", "det", "prep", "and", "sub", "rel")
PRON, ADV, FIGURE, COMMA, STOP, QUOTE, TIME, WEAK = ("pron", "adv", "figure", "comma", "stop", "quote", "time", "weak")
"""The classes. WEAK is a word that may be a verb, but as well a noun ("attacks")."""

_BEFORE_VERB = frozenset((PRON, REL, AUX))


class Word(NamedTuple):
    """A word with its class, its verb form if it may be one, and its place; `figure` is the number of its figure."""

    low: str
    tag: str
    verb: Verb | None
    start: int
    end: int
    figure: int = -1
    capital: bool = False


def tag_words(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[Word]:
    """Return the words of a sentence with their classes; the words of figures are of the class FIGURE."""
    numbers = _figure_of(tokens, figures)
    shouting = _is_headline(tokens)
    words: list[Word] = []
    for place, token in enumerate(tokens):
        low = token.text.lower().replace("’", "'")
        capital = token.text[0].isupper() and place > 0 and not shouting
        if numbers[place] >= 0:
            words.append(Word(low, FIGURE, None, token.start, token.end, numbers[place]))
            continue
        tag = _closed_class(low, token.text, capital=capital)
        verb = None if tag != NOUN or capital else find_verb(low)
        if verb is None and tag is NOUN and not capital and words and words[-1].low in MODALS and low.isalpha():
            verb = Verb(low, plain=True)
        if place > 1 and words[-1].low == "-" and words[-2].low == "re":
            verb = find_verb("re" + low)
        words.append(Word(low, tag, verb, token.start, token.end, -1, token.text[0].isupper()))
    for place, word in enumerate(words):
        if word.verb is not None or word.low == "that":
            words[place] = word._replace(tag=_open_class(words, place))
        elif (
            word.tag is SUB
            and place + 1 < len(words)
            and words[place + 1].tag is FIGURE
            and word.low in ("after", "before", "since")
        ):
            words[place] = word._replace(tag=PREP)
    return words


def _figure_of(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[int]:
    numbers = [-1] * len(tokens)
    place = 0
    for number, figure in enumerate(figures):
        end = max(
            figure.span[1], figure.unit_span[1] if figure.unit_span and figure.unit_span[0] >= figure.span[0] else 0
        )
        while place < len(tokens) and tokens[place].end <= figure.span[0]:
            place += 1
        while place < len(tokens) and tokens[place].start < end:
            numbers[place] = number
            place += 1
    return numbers


def _is_headline(tokens: Sequence[Token]) -> bool:
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]  # noqa: PLR2004
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)  # noqa: PLR2004


def _closed_class(low: str, text: str, *, capital: bool) -> str:
    if not low[0].isalnum():
        return (
            COMMA if low == "," else STOP if low in STOPS else QUOTE if low in QUOTES else NOUN if low == "-" else STOP
        )
    if text == "US":
        return NOUN
    for tag, members in _CLASSES:
        if low in members:
            return tag if not (capital and tag is ADV and low not in TIMES) else NOUN
    if low[0].isdigit():
        return NOUN
    if low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS and text[0].islower():  # noqa: PLR2004
        return ADV
    return NOUN


_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    (AUX, AUXILIARIES),
    (DET, DETERMINERS),
    (REL, RELATIVES),
    (SUB, SUBORDINATORS),
    (PREP, PREPOSITIONS),
    (PRON, PRONOUNS),
    (AND, frozenset({"and", "or", "&", "nor"})),
    (TIME, TIMES),
    (ADV, ADVERBS | NEGATIONS),
)


def _open_class(words: Sequence[Word], place: int) -> str:
    """Tell by its neighbours whether a word that may be a verb is one."""
    word, verb = words[place], words[place].verb
    before = _previous(words, place)
    after = words[place + 1] if place + 1 < len(words) else None
    if verb is None:
        return _that(words, place, before, after)
    if place > 0 and words[place - 1].low == "-" and words[place - 1].end == word.start:
        return VERB if words[place - 2].low == "re" else NOUN
    if after is not None and after.low == "-" and after.start == word.end:
        return NOUN
    if verb.past or verb.participle:
        return _past(before, after, verb)
    if verb.gerund:
        return _gerund(before, after)
    return _plain(before, verb, after) if verb.plain else _present(before, after)


def _previous(words: Sequence[Word], place: int) -> Word | None:
    place -= 1
    while place >= 0 and words[place].tag in (ADV, QUOTE):
        place -= 1
    return words[place] if place >= 0 else None


def _that(words: Sequence[Word], place: int, before: Word | None, after: Word | None) -> str:
    if after is not None and before is not None and before.tag is NOUN and before.verb is None:
        finite = after.tag is AUX or (after.verb is not None and not after.verb.gerund and not is_plural(after.low))
        return REL if finite else SUB
    del words, place
    return SUB


def _past(before: Word | None, after: Word | None, verb: Verb) -> str:
    if before is None or before.tag is not DET:
        if before is not None and before.tag is PREP and before.low != "to" and _is_noun(after):
            return NOUN
        return WEAK if verb.plain and before is not None and before.tag in (PREP, NOUN) and not verb.past else VERB
    return NOUN


def _is_noun(word: Word | None) -> bool:
    return (
        word is not None and word.tag is NOUN and not (word.verb is not None and (word.verb.past or word.verb.present))
    )


def _gerund(before: Word | None, after: Word | None) -> str:
    if before is None:
        return VERB
    if before.tag is DET or (
        before.tag is NOUN and after is not None and after.tag is NOUN and not is_plural(before.low)
    ):
        return NOUN
    if before.tag is FIGURE:
        return NOUN if after is not None and after.tag is NOUN else VERB
    if (
        before.tag is PREP
        and after is not None
        and (after.low == "of" or (before.low != "to" and after.tag is NOUN and is_plural(after.low)))
    ):
        return WEAK
    return VERB


def _plain(before: Word | None, verb: Verb, after: Word | None) -> str:
    del verb
    if before is None:
        return NOUN
    if (
        before.low == "to"
        or before.low in MODALS
        or before.low in ("not", "n't", "did", "do", "does", "didn't", "don't")
    ):
        return VERB
    if before.tag in (PRON, REL):
        return VERB
    if before.tag is NOUN and is_plural(before.low) and (after is None or after.tag != AUX):
        return VERB
    return NOUN


def _present(before: Word | None, after: Word | None) -> str:
    if before is None or before.low in BE | HAVE or before.tag in (DET, PREP, FIGURE, VERB):
        return NOUN
    if before.tag in _BEFORE_VERB:
        return VERB
    if after is not None and (
        after.tag in (AUX, STOP, AND) or (after.verb is not None and (after.verb.past or after.verb.plain))
    ):
        return NOUN
    if before.tag in (NOUN, COMMA, TIME) and (
        after is None or after.tag in (DET, FIGURE, PRON, SUB) or after.low in ("to", "at", "into")
    ):
        return VERB
    return WEAK if before.tag in (NOUN, COMMA) else NOUN


def is_plural(low: str) -> bool:
    """Say whether a word looks like the plural of a noun."""
    return low in PEOPLE or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")))  # noqa: PLR2004
