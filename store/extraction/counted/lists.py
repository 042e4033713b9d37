"""Putting back the commas that a list of figures has lost: "64 dead 13 missing 109 survivors"."""

from collections.abc import Sequence

from store.extraction.counted.line import COMMA, FIGURE, Word
from store.lexicon.predicates import find_condition


def part_list(words: Sequence[Word]) -> list[Word]:
    """Return the words with a comma before a figure that follows the state of another one."""
    parted: list[Word] = []
    for place, word in enumerate(words):
        if word.tag is FIGURE and place > 1 and _ends_entry(words, place):
            parted.append(Word(",", COMMA, None, word.start, word.start))
        parted.append(word)
    return parted


def _ends_entry(words: Sequence[Word], place: int) -> bool:
    former = words[place - 1]
    return words[place - 2].tag is FIGURE and former.tag is not FIGURE and find_condition(former.low) is not None
