"""Telling a figure of an older event from what was done about it ("arrested two men over a fire that killed 31")."""

import re
from collections.abc import Iterator

from store.extraction.clocks.time_word import TimeWord
from store.lexicon.clocks import clock_words
from store.lexicon.nouns import singular
from store.lexicon.reporting import verb_forms
from store.lexicon.verbs import find_verb
from store.model.noun import Span

_OPENING = re.compile(
    r"\b(?:(?P<relative>that|which|who|whose|where|when|how)|(?P<after>after|following)"
    r"|(?P<over>over|for|of|in|with|from|about|against|to))\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r";|,\s+(?:and\s+|but\s+)?(?!including\b|killing\b.*\bincluding\b)[a-z]+ing\b|\s[–—-]\s|\b(?:but|while)\b"
)
_TURN = re.compile(r",\s+(?:as|while|with|but|when)\b")
_APART = re.compile(r"\b(?:and|but|while|as|that|who|which|said|says)\b|[;:]")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
_NEXT = re.compile(r",(?!\s+(?:where|which|who|whose)\b)")
_ARTICLE = re.compile(r"\b(?:the|an?)\s$")
_SHORT = 6
_LAST_WORD = re.compile(r"([A-Za-z]+)\s+$")
_WORD_LENGTH = 24
_FAR = 300
_OF_A_DAY = frozenset({"date", "day_month", "weekday", "today", "later"})


def is_of_the_older(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    """Say whether `word` tells when something was done about the event that the figure is of, which was before."""
    if _is_attributive(text, word):
        return False
    if word.span[1] <= figure[0]:
        return _hangs_behind(text, max(sentence[0], word.span[0] - _FAR), word, figure)
    return word.span[0] >= figure[1] and _hangs_before(text, sentence, word, figure)


def _hangs_behind(text: str, begin: int, word: TimeWord, figure: Span) -> bool:
    """Read "sentenced on Friday the owner of a dam that killed 118", "on Sunday to mourn 31 people"."""
    if figure[0] - word.span[1] > _FAR:
        return False
    openings = [each for each in _OPENING.finditer(text, word.span[1], figure[0]) if _reaches(text, each, figure)]
    if word.kind in _OF_A_DAY and any(each["after"] for each in openings):
        return True
    if any(True for _ in _recalled(text, begin, figure[0])):
        return True
    if not openings:
        return False
    done = next((end for end in _done(text, begin, figure[0]) if not _is_subordinate(text, end, word)), None)
    if done is None:
        return False
    behind = max(done, word.span[1])
    return any(each.start() >= done and not _TURN.search(text, behind, each.start()) for each in openings)


def _hangs_before(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    """Read "the man who killed 31 people was sentenced on Friday"."""
    if word.span[0] - figure[1] > _FAR:
        return False
    begin = max(sentence[0], figure[0] - _FAR)
    openings = [each for each in _OPENING.finditer(text, begin, figure[0]) if _reaches(text, each, figure)]
    if not openings or openings[-1]["after"] or _is_said(text, openings[-1], figure):
        return False
    between = text[figure[1] : word.span[0]]
    return not _APART.search(between) and any(True for _ in _done(text, figure[1], word.span[0]))


def _is_said(text: str, opening: re.Match[str], figure: Span) -> bool:
    """Say whether "that" begins what somebody says, and not what a thing did ("adding that 16 were released")."""
    if opening[0].lower() not in ("that", "who"):
        return False
    verbs = [find_verb(word.lower()) for word in _WORD.findall(text[opening.end() : figure[0]])]
    before = _LAST_WORD.search(text, max(0, opening.start() - _WORD_LENGTH), opening.start())
    said = before is None or before[1].lower() in verb_forms()
    return said or not any(verb is not None and (verb.past or verb.participle) for verb in verbs)


def _is_attributive(text: str, word: TimeWord) -> bool:
    """Say whether the time is that of the noun behind it: "with the 3 May attack", "over Friday's fire"."""
    owned = text[word.span[1] : word.span[1] + 1] in ("'", "’")
    return owned or _ARTICLE.search(text, max(0, word.span[0] - _SHORT), word.span[0]) is not None


def _reaches(text: str, opening: re.Match[str], figure: Span) -> bool:
    """Say whether the figure stands in what the word opens; "for 12 years" and "with 12 counts" open nothing."""
    told = text[opening.end() : figure[0]]
    if _ENDED.search(told) or (opening["after"] and _NEXT.search(told)):
        return False
    if not opening["over"]:
        return True
    words = _WORD.findall(told)
    behind = _WORD.match(text, figure[1] + 1)
    return any(_is_deed(each.lower()) for each in words) or (behind is not None and _is_deed(behind[0].lower()))


def _is_deed(word: str) -> bool:
    verb = find_verb(word)
    return singular(word) in clock_words().aftermath.deeds or (
        verb is not None and verb.gerund and word.endswith("ing")
    )


def _done(text: str, begin: int, end: int) -> Iterator[int]:
    """Yield where the words end that tell what was done about a thing."""
    words = clock_words().aftermath
    for each in _WORD.finditer(text, begin, end):
        low = each[0].lower()
        verb = find_verb(low)
        told = verb is not None and (verb.past or verb.participle) and verb.base in words.verbs
        if told or low in words.adjectives:
            yield each.end()


def _recalled(text: str, begin: int, end: int) -> Iterator[int]:
    words = clock_words().aftermath
    for each in _WORD.finditer(text, begin, end):
        verb = find_verb(each[0].lower())
        plain = verb is not None and (verb.plain or verb.past) and not verb.gerund
        if verb is not None and plain and verb.base in words.recalling:
            yield each.end()


def _is_subordinate(text: str, end: int, word: TimeWord) -> bool:
    """Say whether a clause begins between the verb and the time: they are not of one clause then."""
    first, last = sorted((end, word.span[0] if end < word.span[0] else word.span[1]))
    return any(each["relative"] or each["after"] for each in _OPENING.finditer(text, first, last))
