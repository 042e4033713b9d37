"""Recognising a sentence when it is met again, with its figure or with another one."""

import re
from hashlib import blake2b

from store.comparison.answer import Answer
from store.comparison.remarks import place_in_sentence

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FEW_WORDS = 5


def sentence_mark(answer: Answer) -> int | None:
    """Return a number that the same figure in the same sentence has, `None` for a sentence of few words."""
    start, end = place_in_sentence(answer)
    text = answer.fact.text
    if text.count(" ") < _FEW_WORDS:
        return None
    return _mark(text.casefold(), f"{start} {answer.fact.polarity}") if end else words_mark(answer)


def words_mark(answer: Answer) -> int | None:
    """Return a number that the sentence has whatever its numbers are, `None` for a sentence of few words."""
    start, end = place_in_sentence(answer)
    text = answer.fact.text
    bare = _NUMBER.sub("#", (f"{text[:start]}#{text[end:]}" if end else text).casefold())
    words = " ".join(re.findall(r"\w+|#", bare))
    return _mark(words, answer.fact.polarity) if words.count(" ") >= _FEW_WORDS else None


def _mark(text: str, more: str) -> int:
    written = f"{text}|{more}".encode(errors="surrogatepass")
    return int.from_bytes(blake2b(written, digest_size=8).digest(), "big")
