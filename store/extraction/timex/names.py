"""Names with a word for a time in them, which are no times: "60 Minutes", "USA Today", "the Sunday Times"."""

import re

from store.lexicon.times import times

_WORD = re.compile(
    r"\b(?:Second|Minute|Hour|Day|Night|Week|Fortnight|Month|Year|Decade|Weekend|Morning|Afternoon|Evening|Today|Tonight"
    r"|Tomorrow|Yesterday|Noon|Midnight|Daily|Weekly|Monthly|Nightly|Hourly|Annual|Yearly|Quarterly|Now)s?\b"
)
_NAMED_BEFORE = re.compile(rf"\b(?:{'|'.join(times().names.before)}) $")
_NAMED_AFTER = re.compile(rf" (?:{'|'.join(times().names.after)})\b")
_HABIT = re.compile(r"(?:Dai|Week|Month|Night|Hour|Year|Quarter)ly|Annual")
_OPEN = re.compile(r"(?:^|[.:;!?“\"'‘`(\[—–-]\s?)$")
_CAPITAL = re.compile(r"[A-Z][\w.’'&-]* $")
_CAPITAL_AFTER = re.compile(r" [A-Z]")
_SENTENCE = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_LONG = re.compile(r"\b[A-Za-z]{4,}")
_BESIDE = 30
_MOST = 0.75


def is_named(match: re.Match[str]) -> bool:
    """Return whether the words are part of a name: a capital that neither a beginning nor a headline gives them."""
    text, start, end = match.string, match.start(), match.end()
    if _NAMED_AFTER.match(text, end) or _NAMED_BEFORE.search(text[max(0, start - _BESIDE) : start]):
        return match[0][:1].isupper()
    words = list(_WORD.finditer(match[0]))
    if not words:
        return False
    before, followed = text[max(0, start - _BESIDE) : start], _CAPITAL_AFTER.match(text, end) is not None
    if _HABIT.match(match[0]):
        return followed or _CAPITAL.search(before) is not None
    if _is_headline(text):
        return False
    if any(word.start() > 0 for word in words):
        return True
    return _OPEN.search(before) is None and (followed or _CAPITAL.search(before) is not None)


def _is_headline(text: str) -> bool:
    """Return whether most of the longer words of the line are written with a capital."""
    if _SENTENCE.search(text):
        return False
    words = [word[0] for word in _LONG.finditer(text[:300])]
    return sum(word[:1].isupper() for word in words) >= _MOST * len(words)
