"""Quotation marks: which words of a passage stand between them."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from store.extraction.attribution.inner_quotations import mark_inner_quotations
from store.extraction.attribution.single_quotations import mark_single_quotations
from store.extraction.attribution.unclosed import end_of_unclosed
from store.extraction.attribution.words import Words

LONGEST = 8
"""A quotation whose closing mark is lost ends after so many sentences."""


class Quotation(msgspec.Struct, frozen=True, gc=False):
    """Quoted words of one sentence, marks included; it may begin in the sentence before or go on in the next."""

    start: int
    end: int
    begun_before: bool
    goes_on: bool


def mark_quotations(sentences: Sequence[Words]) -> list[list[Quotation]]:
    """Return the quotations of each sentence of one passage; other marks of theirs become “ and ” in `words.low`."""
    mark_single_quotations(sentences)
    mark_inner_quotations(sentences)
    found: list[list[Quotation]] = []
    lasting = 0
    for words in sentences:
        quotations = _read_sentence(words, begun_before=lasting > 0)
        goes_on = bool(quotations) and quotations[-1].goes_on
        lasting = lasting + 1 if goes_on else 0
        if lasting > LONGEST:
            lasting = 0
        found.append(quotations)
    if found and found[-1] and found[-1][-1].goes_on:
        found[-1][-1] = _closed(sentences[-1], found[-1][-1])
    return found


def _closed(words: Words, quotation: Quotation) -> Quotation:
    """End a quotation before the one who speaks, where its closing mark was lost."""
    end = end_of_unclosed(words, quotation.start)
    if end is None:
        return quotation
    words.quoted[end:] = [False] * (words.size - end)
    return replace(quotation, end=end, goes_on=False)


def _read_sentence(words: Words, *, begun_before: bool) -> list[Quotation]:
    low = words.low
    words.quoted = [False] * words.size
    if not begun_before and not ("“" in low or '"' in low or low[:1] == ["”"]):
        return []
    quotations: list[Quotation] = []
    start = 0 if begun_before else -1
    for at, word in enumerate(low):
        if word == '"' and _stands_inside(words, at):
            continue
        if word == '"':
            word = low[at] = "”" if start >= 0 else "“"  # noqa: PLW2901 - the mark is spelled as it is read
            if _is_doubled(words, at):
                low[at + 1] = word
        if start < 0 and (word == "“" or (word == "”" and _opens_all(words, at))):
            low[at] = "“"
            start = at
        elif word == "”" and start >= 0:
            end = at + 2 if at + 1 < words.size and low[at + 1] == "”" else at + 1
            quotations.append(Quotation(start, end, begun_before and not quotations and start == 0, goes_on=False))
            start = -1
    if start >= 0:
        quotations.append(Quotation(start, words.size, begun_before and not quotations and start == 0, goes_on=True))
    for quotation in quotations:
        words.quoted[quotation.start : quotation.end] = [True] * (quotation.end - quotation.start)
    return quotations


def _stands_inside(words: Words, at: int) -> bool:
    """Whether a mark stands for a lost apostrophe: "the storm"s toll"."""
    inside = 0 < at < words.size - 1 and not words.apart(at) and not words.apart(at + 1)
    return inside and words.is_word(at - 1) and words.low[at + 1] in ("s", "t", "re", "ve", "ll", "™")


def _opens_all(words: Words, at: int) -> bool:
    """Whether a mark that closes was set by mistake where a sentence opens: "”We are safe,” he said"."""
    return at == 0 and words.size > 1 and not words.apart(1) and words.is_word(1)


def _is_doubled(words: Words, at: int) -> bool:
    """Whether the mark is written with two apostrophes, each a word of its own."""
    return at + 1 < words.size and words.tokens[at].text == words.tokens[at + 1].text == "'" and not words.apart(at + 1)
