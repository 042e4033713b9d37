"""Spellings of one name in Latin letters: "Yusuf Halim" and "Yousef Haleem".

Names from Arabic, Persian, Russian or Chinese reach a newsroom spelt in many ways. Consonants have to agree, and
vowels as far as languages keep them apart: Hassan is not Hussein, Jamil not Jamal, Ali not Alia, Chen not Cheng.
"""

import re
from functools import lru_cache

_MARKS = re.compile(r"['’‘ʼ`.]")
_BREAK = re.compile(r"[\s-]+")
_ARTICLE = re.compile(r"\b(?:[ae]l[\s-]+|(?:ul|a[dnrstz]|ash)-)(?=\w{3})")
_SERVANT = re.compile(r"\babd[aeu]?[lr]?[\s-]+(?:al-)?(?=\w)|\babd[aeu][lr](?=[a-z]{3})")
_REWRITTEN = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"off$", "ov"), (r"eff$", "ev"), (r"(?<=[ei])j$", "i"), (r"(?<=a)h$", ""), (r"^ye", "e"),
        (r"^ou(?=[aei])", "w"), (r"gu(?=[ei])", "g"), (r"^hs", "x"), (r"(?<!^)x", "ks"), (r"ck", "k"), (r"ph", "f"),
        (r"dj", "j"), (r"s?sch|ssh", "sh"), (r"tch", "ch"), (r"c(?=[eiy])", "s"), (r"c(?!h)", "k"),
        (r"(?<=[aeiou])w", "u"), (r"oo|ou", "u"), (r"ee", "i"), (r"(?<!^)y", "i"), (r"([a-z])\1+", r"\1"),
    )
)  # fmt: skip
"""What is written in several ways, in the order in which it is made one."""
_LETTERS = re.compile(r"[aeiou]+|[bcdghkstz]h|[a-z]")
_VOWELS = frozenset("aeiou")
_FOR_EACH_OTHER = frozenset({"q k", "q g", "v w", "dh d", "dh z", "th t", "th s", "gh g", "bh b"})
_IN_LONG_WORDS = frozenset({"kh h", "kh k", "zh j", "y j"})
"""Letters that stand for each other in longer words only: Khan is not Han."""
_IN_LONGER_WORDS = frozenset({"ch sh"})
_LONG, _LONGER = 5, 6
_SHORTEST = _SYLLABLES = 2
_ROUND = frozenset({"o u"})
_CLEAR = frozenset({"o u", "e i"})
_FAINT = frozenset({"o u", "e i", "e a", "e u"})
"""Vowels that stand for each other: in words of two syllables, in longer ones, and behind the first vowel of those."""
_MOST_WORDS = 5
_HEARD = {
    **dict.fromkeys(("q", "k", "g", "gh", "kh", "h"), "k"), **dict.fromkeys(("d", "dh", "z", "zh", "j", "y"), "d"),
    **dict.fromkeys(("t", "th", "s"), "t"), **dict.fromkeys(("ch", "sh"), "sh"), "w": "v", "bh": "b",
}  # fmt: skip
"""One letter for all those that stand for each other."""

Letters = tuple[str, ...]


@lru_cache(maxsize=16384)
def spelt_alike(one: str, other: str) -> bool:
    """Whether two folded names are most likely one, spelt in two ways; the order of their words does not matter."""
    mine, theirs = _words(one), _words(other)
    if mine == theirs:
        return True
    if len(mine) == len(theirs) <= _MOST_WORDS and holds_spelling(one, other):
        return True
    return len(mine) != len(theirs) and _are_one_word("".join(mine), "".join(theirs))


@lru_cache(maxsize=16384)
def holds_spelling(one: str, other: str) -> bool:
    """Whether each word of the shorter of two folded names stands in the longer one, perhaps spelt in another way."""
    fewer, more = sorted((_words(one), _words(other)), key=len)
    left = list(more)
    for word in fewer:
        found = next((each for each in left if each == word), None) or next(
            (each for each in left if _are_one_word(word, each)), None
        )
        if found is None:
            return False
        left.remove(found)
    return bool(fewer)


@lru_cache(maxsize=16384)
def sounds(name: str) -> str:
    """Return what all spellings of a folded name share, and few others: to look up what is worth comparing."""
    heard = [_HEARD.get(letter, letter) for word in _words(name) for letter in _letters(word)]
    return "".join(sorted(letter for letter in heard if letter[0] not in _VOWELS))


@lru_cache(maxsize=16384)
def _words(name: str) -> Letters:
    """Return the words of a name, without the article of Arabic names; "Abd al-Karim" is one word, "abdkarim"."""
    bare = _SERVANT.sub("abd", _MARKS.sub("", name))
    return tuple(word for word in _BREAK.split(_ARTICLE.sub("", bare)) if word)


@lru_cache(maxsize=16384)
def _are_one_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if not (one.isascii() and other.isascii() and one.isalpha() and other.isalpha()):
        return False
    mine, theirs = _letters(one), _letters(other)
    if len(mine) != len(theirs) or min(len(one), len(other)) < _SHORTEST:
        return False
    sung = [place for place, each in enumerate(mine) if each[0] in _VOWELS]
    length = min(len(one), len(other))
    clear = frozenset[str]() if len(sung) < _SYLLABLES else _CLEAR if length >= _LONG else _ROUND
    faint = range(sung[0] + 1, len(mine) - 1) if sung else range(0)
    return all(
        _sound_alike(left, right, length, _FAINT if place in faint else clear)
        for place, (left, right) in enumerate(zip(mine, theirs, strict=True))
    )


@lru_cache(maxsize=16384)
def _letters(word: str) -> Letters:
    """Return the letters of a word, vowels beside each other as one, all that is written in several ways made one."""
    for pattern, letters in _REWRITTEN:
        word = pattern.sub(letters, word)
    return tuple(_LETTERS.findall(word))


def _sound_alike(one: str, other: str, length: int, vowels: frozenset[str]) -> bool:
    if one == other:
        return True
    if one[0] in _VOWELS and other[0] in _VOWELS:
        return len(one) == len(other) and all(
            left == right or _stand(left, right, vowels) for left, right in zip(one, other, strict=True)
        )
    if _stand(one, other, _FOR_EACH_OTHER) or (length >= _LONG and _stand(one, other, _IN_LONG_WORDS)):
        return True
    return length >= _LONGER and _stand(one, other, _IN_LONGER_WORDS)


def _stand(one: str, other: str, known: frozenset[str]) -> bool:
    return f"{one} {other}" in known or f"{other} {one}" in known
