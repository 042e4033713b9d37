"""Guessing the language of a text: English, another script, or unknown."""

import re
import unicodedata
from collections import Counter

from store.text.folding import lowered

_SAMPLE = 8000
_WORD = re.compile(r"[a-z]+(?![^\W\d_])|[^\W\d_]+")
_ENGLISH = frozenset(
    "the of and to in a that is was for on with as by at from it said were had has be are have an not".split()  # noqa: SIM905
)
_SCRIPTS = {
    "ARABIC": "Arab", "CYRILLIC": "Cyrl", "HEBREW": "Hebr", "GREEK": "Grek", "CJK": "Hani", "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan", "HANGUL": "Kore", "DEVANAGARI": "Deva", "THAI": "Thai", "ARMENIAN": "Armn", "GEORGIAN": "Geor",
}  # fmt: skip


def guess_language(text: str) -> str | None:
    """Return `en`, a tag as `und-Arab` for another script (BCP 47), or `None` for Latin text that is not English."""
    sample = text[:_SAMPLE]
    script = _main_script(sample)
    if script != "LATIN":
        return f"und-{_SCRIPTS[script]}" if script in _SCRIPTS else None
    words = _WORD.findall(lowered(sample))
    return "en" if sum(map(_ENGLISH.__contains__, words)) * 8 >= len(words) else None


def _main_script(sample: str) -> str | None:
    """Return the script of most letters; `None` where there is no letter."""
    letters = set(filter(str.isalpha, set(sample)))
    if letters and all(map(str.isascii, letters)):
        return "LATIN"
    scripts: Counter[str] = Counter()
    for letter, times in Counter(sample).items():
        if letter in letters:
            scripts["LATIN" if letter.isascii() else _script(letter)] += times
    return scripts.most_common(1)[0][0] if scripts else None


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0]
