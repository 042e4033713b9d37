"""Recognising a sentence when it is met again, with its figure or with another one."""

import re
from hashlib import blake2b

from store.comparison.answer import Answer
from store.comparison.remarks import place_in_sentence

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w+|#")
_FEW_WORDS = 5


def mark_sentence(answer: Answer) -> tuple[int | None, int | None]:
    """Return a number that the sentence has whatever its numbers are, and one that it has with its own figure.

    A sentence of few words is known by its whole passage, with all its numbers, or
    by its whole report; they are `None` where these are short too.
    """
    fact = answer.fact
    start, end = place_in_sentence(answer)
    bare = _NUMBER.sub("#", (f"{fact.text[:start]}#{fact.text[end:]}" if end else fact.text).casefold())
    words = " ".join(_WORD.findall(bare))
    any_figure = _number_of(words, fact.polarity) if words.count(" ") >= _FEW_WORDS else None
    if fact.text.count(" ") < _FEW_WORDS:
        around = next((text for text in _around(answer) if text.count(" ") >= _FEW_WORDS), None)
        return any_figure, _number_of(around, fact.text, str(start), fact.polarity) if around else None
    return any_figure, _number_of(fact.text.casefold(), str(start), fact.polarity) if end else any_figure


def _around(answer: Answer) -> tuple[str, str]:
    return answer.passage.text, answer.source.text or ""


def _number_of(*words: str) -> int:
    """Return a number for words that is the same in every process."""
    return int.from_bytes(
        blake2b("\0".join(words).encode(errors="surrogatepass"), digest_size=8).digest(), "big", signed=True
    )
