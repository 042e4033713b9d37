"""Where "as saying" stands, whom it quotes and what it hands on."""

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_WHEN = grammar.DAYS | {"by", "on", "in", "at", "late", "earlier", "yesterday", "today", ",", "”"}


def says_no_more(words: Words, start: int) -> bool:
    """Whether nothing is told behind "as saying" but when, where and by whom it was quoted."""
    end = content_end(words)
    return start >= end or (
        words.low[start] in _WHEN
        and all(words.low[at] not in grammar.AUXILIARIES and not words.is_number(at) for at in range(start, end))
    )


def place_of_saying(words: Words, start: int, reach: int) -> int | None:
    """Return where "as saying" stands, at `start` or so many words after it."""
    if words.low[start : start + 1] == ["saying"]:
        return start
    return next((at for at in range(start, start + reach + 1) if words.low[at : at + 2] == ["as", "saying"]), None)


def after_saying(words: Words, at: int) -> int:
    """Return where the words begin that "as saying that" at `at` hands on."""
    if words.low[at : at + 1] == ["saying"]:
        at += 1
    elif words.low[at : at + 2] == ["as", "saying"]:
        at += 2
    if words.low[at : at + 1] == [","] and words.low[at + 1 : at + 2] == ["that"]:
        at += 1
    return at + 1 if words.low[at : at + 1] == ["that"] else at


def whom(words: Words, at: int) -> Phrase | None:
    """Return who is quoted; without "as" too: "quoted the mayor saying"."""
    phrase = phrase_after(words, at + 1)
    if phrase is None or "saying" not in words.low[slice(*phrase)]:
        return phrase
    end = words.low.index("saying", phrase.start)
    end -= words.low[end - 1] == "as"
    return Phrase(phrase.start, end) if end > phrase.start else None
