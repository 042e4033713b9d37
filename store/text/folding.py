"""Folding text for search and for comparing names: case, marks, Arabic letters."""

import unicodedata
from functools import lru_cache

_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "",
    "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "æ": "ae", "Æ": "ae",
    "’": "'", "‘": "'", "ʼ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "“": '"', "”": '"',
}  # fmt: skip
"""No letter stands for one that is replaced itself."""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` without case, accents, Arabic vowel signs and letter variants. Idempotent."""
    if text.isascii():
        return text.lower().replace("`", "'")
    decomposed = unicodedata.normalize("NFKD", _with_plain_letters(text).casefold())
    for letter in set(decomposed):
        if unicodedata.combining(letter):
            decomposed = decomposed.replace(letter, "")
    return unicodedata.normalize("NFC", _with_plain_letters(decomposed))


def lowered(text: str) -> str:
    """Return `text` in lower case, letter for letter: what is found in it has the same place in `text`."""
    return text.replace("İ", "I").lower()


def _with_plain_letters(text: str) -> str:
    """Replace letter by letter: a long text has few different ones, and `translate` looks at all of them."""
    for letter in set(text) & _LETTERS.keys():
        text = text.replace(letter, _LETTERS[letter])
    return text
