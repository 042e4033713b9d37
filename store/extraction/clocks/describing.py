"""Times that only describe a noun: when the agency of the sentence was created, which attack the victims are of."""

import re

from store.extraction.clocks.time_word import TimeWord
from store.lexicon.clocks import clock_words
from store.lexicon.nouns import singular
from store.lexicon.verbs import find_verb
from store.model.noun import Span

_FAR, _NEAR, _WORDS = 80, 30, 7
_OF_A_NOUN = frozenset({"year", "ago", "month", "unit", "date", "day_month"})
_HELPING = frozenset({"was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "will", "to"})
_RELATIVE = frozenset({"that", "which", "who"})
_STOPS = re.compile(r"[;:.()]|\b(?:and|but)\b")
_OF_THE = re.compile(r"\b(?:of|over|for|from|about|against|to|with)\s(?:the|this|that)\s$", re.IGNORECASE)
_NOUN_BEHIND = re.compile(r"(?:['’]s?)?\s(?:[a-z]+\s){0,2}?([a-z]+)\b")
_APART = re.compile(r"[;:]|\b(?:that|which|who|whose|where|when|said|says|after|in)\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*|,")


def describes_a_noun(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    """Say whether `word` belongs to a noun of the sentence and not to what the figure is told of."""
    if word.kind not in _OF_A_NOUN:
        return False
    between = text[word.span[1] : figure[0]]
    goes_on = word.span[1] <= figure[0] and (between.startswith(",") or _has_finite(between))
    if goes_on and _is_founding(text[max(sentence[0], word.span[0] - _FAR) : word.span[0]]):
        return True
    return _is_named_with(text, sentence, word) and _is_of_what_followed(text, word, figure)


def _is_founding(before: str) -> bool:
    """Read "an agency created", "a bank, set up with state money", "the firm that bought the mine", "Built"."""
    words = [each[0] for each in _WORD.finditer(before[_last_stop(before) :])][-_WORDS:]
    for place in range(len(words) - 1, -1, -1):
        if words[place] == ",":
            return False
        verb = find_verb(words[place].lower())
        if verb is not None and (verb.past or verb.participle) and verb.base in clock_words().founding.verbs:
            return _is_reduced([each.lower() for each in words[:place]])
    return False


def _last_stop(before: str) -> int:
    return max((each.end() for each in _STOPS.finditer(before)), default=0)


def _is_reduced(before: list[str]) -> bool:
    """Say whether the verb behind these words is a participle or in a relative clause, not that of the sentence."""
    while before and (before[-1].endswith("ly") or before[-1] in ("first", "newly")):
        before = before[:-1]
    helped = bool(before) and before[-1] in _HELPING
    while before and before[-1] in _HELPING:
        before = before[:-1]
    if not before:
        return not helped
    if before[-1] in _RELATIVE:
        return True
    return not helped and singular(before[-1]) not in clock_words().happenings.nouns


def _has_finite(between: str) -> bool:
    """Say whether the verb of the sentence is still to come behind the time."""
    verbs = [find_verb(each[0].lower()) for each in _WORD.finditer(between)]
    return any(verb is not None and not verb.gerund for verb in verbs) or any(
        each[0].lower() in _HELPING - {"to"} for each in _WORD.finditer(between)
    )


def _is_named_with(text: str, sentence: Span, word: TimeWord) -> bool:
    """Read "of the June 24 collapse": the day that an event is named with."""
    behind = _NOUN_BEHIND.match(text, word.span[1])
    named = behind is not None and singular(behind[1]) in clock_words().happenings.nouns
    return named and _OF_THE.search(text, max(sentence[0], word.span[0] - _FAR), word.span[0]) is not None


def _is_of_what_followed(text: str, word: TimeWord, figure: Span) -> bool:
    """Read "victims of the June 24 collapse received $12m", "charged 4 men over the June 24 collapse"."""
    if word.span[1] <= figure[0]:
        between = text[word.span[1] : figure[0]]
        return not _APART.search(between) and _has_aftermath(between)
    between = text[figure[1] : word.span[0]]
    before = text[max(0, figure[0] - _NEAR) : figure[0]]
    return not _APART.search(between) and _has_aftermath(before.rpartition(",")[2])


def _has_aftermath(words: str) -> bool:
    verbs = (find_verb(each[0].lower()) for each in _WORD.finditer(words))
    known = clock_words().aftermath.verbs | clock_words().founding.followed
    return any(verb is not None and (verb.past or verb.participle) and verb.base in known for verb in verbs)
