"""Giving each word of a sentence its class."""

from collections.abc import Sequence

from msgspec.structs import replace

from store.extraction.counted.classes import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    NOT_ADVERBS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    TIMES,
)
from store.extraction.counted.forms import open_class
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    QUOTE,
    REL,
    STOP,
    SUB,
    TIME,
    Word,
)
from store.extraction.figure import Figure
from store.lexicon.grammar import grammar
from store.lexicon.predicates import Verb, find_verb, find_verb_before_figure, is_never_noun
from store.text.tokens import Token

_DASH = "–"
_SHORTENED = grammar().saints | grammar().abbreviated
_MONTHS = grammar().months
_TOWARDS = frozenset({"according", "close", "adjacent", "linked", "related"})
_OBJECTS = frozenset({"a", "an", "the", "their", "his", "her", "its", "them", "him", "us"})
_IN_SET_USE = frozenset({"as", "following", "at", ".", ":", "last", "next", "past"})
_LENGTHS = frozenset(
    {
        "seconds",
        "minutes",
        "hours",
        "days",
        "nights",
        "weeks",
        "months",
        "years",
        "hour",
        "day",
        "week",
        "month",
        "year",
    }
)
_SPANS = frozenset(
    {"week", "month", "year", "quarter", "season", "decade", "century", "night", "summer", "winter", "spring", "autumn"}
)


def tag_words(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[Word]:
    """Return the words of a sentence with their classes; the words of figures are of the class FIGURE."""
    numbers = _figure_of(tokens, figures)
    shouting = _is_headline(tokens)
    words: list[Word] = []
    last = len(tokens) - 1
    for place, token in enumerate(tokens):
        text, start, end = token.text, token.start, token.end
        low = token.lower.replace("’", "'")
        if numbers[place] >= 0:
            words.append(Word(low, FIGURE, None, start, end, numbers[place]))
            continue
        if text == "-" and _is_doubled(tokens, place):
            continue
        upper = text[0].isupper()
        acts = place > 0 and numbers[place - 1] == numbers[0] == 0 and is_never_noun(low)
        capital = upper and place > 0 and not shouting and not acts
        low = _DASH if low == "-" and _is_dash(tokens, place) else low
        tag = _closed_class(low, text)
        if capital and tag is ADV and low not in TIMES:
            tag = NOUN
        verb = None if tag != NOUN or capital else find_verb(low)
        counts = place < last and numbers[place + 1] >= 0
        if verb is None and tag is NOUN and counts:
            verb = find_verb_before_figure(low)
        if verb is None and tag is NOUN and not capital and low.isalpha() and _must_act(words, tokens, counts=counts):
            verb = Verb(low, plain=True)
        if place > 1 and words[-1].low == "-" and words[-2].low == "re":
            verb = find_verb("re" + low)
        words.append(Word(low, tag, verb, start, end, -1, upper))
    _settle(words)
    return words


def _settle(words: list[Word]) -> None:
    """Give the words that may be of several classes the one that their neighbours tell, from the left to the right."""
    for place, word in enumerate(words):
        if word.low in _IN_SET_USE and _settle_set_use(words, place):
            continue
        if word.verb is not None or word.low == "that":
            words[place] = word.of_class(open_class(words, place))
        elif word.tag is SUB:
            words[place] = word.of_class(_joining(words, place))


def _settle_set_use(words: list[Word], place: int) -> bool:
    """Settle one of a few words whose neighbours give it a use of its own; say whether they do."""
    word = words[place]
    if _adds(words, place):
        words[place], words[place + 1] = replace(word, tag=AND), replace(words[place + 1], tag=ADV, verb=None)
        words[place + 2] = replace(words[place + 2], tag=ADV)
    elif _leads_in(words, place):
        words[place] = replace(word, tag=PREP)
    elif word.low == "at" and place + 1 < len(words) and words[place + 1].low == "least":
        words[place] = replace(word, tag=ADV)
    elif (word.low == "." and _shortens(words, place)) or (word.low == ":" and _tells_time(words, place)):
        words[place] = replace(word, tag=QUOTE)
        if words[place - 1].low in _MONTHS:
            words[place - 1] = replace(words[place - 1], tag=TIME, verb=None)
    elif word.low in ("last", "next") and place + 1 < len(words) and words[place + 1].low in _SPANS:
        words[place] = replace(word, tag=TIME)
        words[place + 1] = replace(words[place + 1], tag=TIME, verb=None)
    elif word.low in ("last", "next", "past") and _leads_to_figure(words, place):
        words[place] = replace(word, tag=TIME, verb=None)
    else:
        return False
    return True


def _adds(words: Sequence[Word], place: int) -> bool:
    """Say whether "as well as" joins what stands before and behind it."""
    return words[place].low == "as" and [word.low for word in words[place + 1 : place + 3]] == ["well", "as"]


def _leads_in(words: Sequence[Word], place: int) -> bool:
    """Say whether "following" behind a noun, or the "as" of "as of Monday", is a preposition."""
    if words[place].low == "following" and place:
        return words[place - 1].tag in (FIGURE, NOUN, COMMA)
    return words[place].low == "as" and place + 1 < len(words) and words[place + 1].low == "of"


def _shortens(words: Sequence[Word], place: int) -> bool:
    """Say whether a full stop only shortens a name or an hour ("S. Korean", "St. Orvel", "10 p.m on Friday")."""
    if not 0 < place < len(words) - 1:
        return False
    letter, behind = words[place - 1], words[place + 1]
    hour = letter.low in ("a", "p") and behind.low == "m"
    if letter.end != words[place].start:
        return False
    if letter.low in _MONTHS and behind.low[:1].isdigit():
        return True
    short = len(letter.low) == 1 or (letter.capital and letter.low in _SHORTENED)
    return short and (hour or (letter.capital and behind.capital))


def _tells_time(words: Sequence[Word], place: int) -> bool:
    """Say whether a colon only parts hours and minutes ("capsized at 12:20 p.m. about 200 metres from")."""
    if not 0 < place < len(words) - 1:
        return False
    hour, minute = words[place - 1], words[place + 1]
    return hour.low.isdecimal() and minute.low.isdecimal() and hour.end + 1 == minute.start


def _leads_to_figure(words: Sequence[Word], place: int) -> bool:
    """Say whether "last" stands between an article and a figure ("in the last three months")."""
    return 0 < place < len(words) - 1 and words[place - 1].tag is DET and words[place + 1].tag is FIGURE


def _must_act(words: Sequence[Word], tokens: Sequence[Token], *, counts: bool) -> bool:
    """Say whether a word that no list knows can only be a verb: behind "may", or between "to" and a figure or "the"."""
    if not words:
        return False
    before = words[-1].low
    if before != "to" or len(words) == 1 or words[-2].tag is FIGURE:
        return before in MODALS
    behind = tokens[len(words) + 1].lower if len(words) + 1 < len(tokens) else ""
    hands_on = words[-2].verb is not None and words[-2].low not in _TOWARDS
    return counts or (hands_on and behind in _OBJECTS)


def _joining(words: Sequence[Word], place: int) -> str:
    """Return the class of "since", "after", "before": "had since died", "after 30 days"."""
    low = words[place].low
    if low == "since" and place > 0 and words[place - 1].tag is AUX:
        return ADV
    if low not in ("after", "before", "since") or place + 1 >= len(words):
        return SUB
    if words[place + 1].tag is FIGURE and _tells_of_figure(words, place + 1):
        return SUB
    return PREP if words[place + 1].tag in (FIGURE, TIME) or _is_alone(words, place + 1) else SUB


def _is_past(word: Word) -> bool:
    return word.verb is not None and word.verb.past


def _tells_of_figure(words: Sequence[Word], place: int) -> bool:
    """Say whether a clause begins with the figure ("after 40 babies fell ill", but "after 30 days lost at sea")."""
    while place < len(words) and words[place].tag is FIGURE:
        place += 1
    begin = place
    while place < len(words) and words[place].tag is NOUN and not _is_past(words[place]):
        place += 1
    if place in (begin, len(words)) or words[place - 1].low in _LENGTHS:
        return False
    verb = words[place].verb
    return words[place].tag is AUX or (verb is not None and verb.past and not verb.participle)


def _is_alone(words: Sequence[Word], place: int) -> bool:
    """Say whether only a noun stands at `place` and no clause begins with it ("hurt after the match, while ...")."""
    while place < len(words) and words[place].tag in (DET, NOUN) and words[place].verb is None:
        place += 1
    return place >= len(words) or (words[place].tag in (COMMA, STOP, TIME) and words[place - 1].tag is NOUN)


def _is_dash(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a hyphen does the work of a dash: two together, or one between spaces or before a name."""
    if _is_doubled(tokens, place + 1):
        return True
    if not 0 < place < len(tokens) - 1 or tokens[place - 1].end == tokens[place].start:
        return False
    return tokens[place].end < tokens[place + 1].start or tokens[place + 1].text.istitle()


def _is_doubled(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a hyphen at `place` is the second of two that stand together."""
    if not 0 < place < len(tokens) or tokens[place].text != "-" or tokens[place - 1].text != "-":
        return False
    return tokens[place - 1].end == tokens[place].start


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
    return len(long) > 1 and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def _closed_class(low: str, text: str) -> str:
    if text in _NAMED:
        return _NAMED[text]
    tag = _CLASS_OF.get(low) if low[0].isalnum() else _MARKS.get(low, STOP)
    if tag is not None:
        return tag
    small = low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS and text[0].islower()  # noqa: PLR2004
    return ADV if small else NOUN


_MARKS = dict.fromkeys(QUOTES - STOPS, QUOTE) | {",": COMMA, "/": AND, "-": NOUN}
_NAMED = {"US": NOUN, "WHO": NOUN, "May": TIME, "march": NOUN}
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
_CLASS_OF = {word: tag for tag, members in reversed(_CLASSES) for word in members}
"""The first class that holds a word is its class."""
