"""Adjectives before a counted noun: "confirmed and probable cases", "other, soberly dressed, elderly fans"."""

from store.extraction.counted.extent import behind_nouns
from store.extraction.counted.line import ADV, AND, COMMA, NOUN, is_plural
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.populations import root_of
from store.lexicon.predicates import find_condition, is_reporting

_LONGEST = 9
_LIKELY = counted_words().cases.likely
_CHECKED = counted_words().cases.checked
"""Verbs for how sure it is that there is a case."""


def behind_qualities(view: View, place: int) -> int:
    """Return the place of the plural behind "confirmed, probable and suspected"; `place` itself without such a list."""
    step = place + (view.at(place).low == "new")
    while _is_quality(view, step) and view.at(step + 1).tag in (COMMA, AND) and step - place < _LONGEST:
        step += 2
    listed = view.at(step - 1).tag is AND and _is_quality(view, step)
    noun = view.at(step + 1)
    if listed and noun.tag is NOUN and is_plural(noun.low):
        return step + 1
    joined = view.at(place + 1).tag is AND or view.at(place + 1).low == "but"
    return _behind_pair(view, place) if joined else place


def _behind_pair(view: View, place: int) -> int:
    """Return the place of the plural behind "dazed and slightly hurt", "cold but otherwise unharmed", else `place`."""
    made = place + 2
    while view.at(made).tag is ADV:
        made += 1
    noun = view.at(made + 1)
    plural = noun.tag is NOUN and noun.verb is None and is_plural(noun.low)
    if made == place + 2 or not plural or not _describes(view, made):
        return place
    return made + 1 if _describes(view, place) else place


def _describes(view: View, place: int) -> bool:
    """Say whether a participle or an adjective stands at `place`."""
    word = view.at(place)
    if word.verb is not None:
        return word.verb.participle
    return word.tag is NOUN and not word.capital and not is_plural(word.low)


def behind_adjectives(view: View, place: int) -> int:
    """Return the place of the last of several adjectives ("other, soberly dressed, elderly [fans]"), or `place`."""
    step = place + 2 * (view.at(place).low in ("other", "more") and view.at(place + 1).tag is COMMA)
    while (behind := _behind_adjective(view, step)) and view.at(behind).tag is COMMA and step - place < _LONGEST:
        step = behind + 1
    if step == place or (view.at(place).low != "other" and root_of(view.at(place).low) == "person"):
        return place
    step += view.at(step).tag is ADV
    end = behind_nouns(view, step)
    plural = end > step and is_plural(view.at(end - 1).low) and not view.at(end - 1).capital
    verb = view.at(end).verb
    return step if plural and not (verb is not None and is_reporting(verb.base)) else place


def _behind_adjective(view: View, place: int) -> int | None:
    """Return the place behind "soberly dressed", "large", "middle-class"; `None` where no adjective stands."""
    made = view.at(place).tag is ADV
    word = view.at(place + made)
    if made:
        return place + 2 if word.verb is not None and word.verb.participle else None
    if word.tag is not NOUN or word.verb is not None or word.capital or is_plural(word.low) or find_condition(word.low):
        return None
    return place + 1 + 2 * (view.at(place + 1).low == "-" and view.at(place + 2).tag is NOUN)


def _is_quality(view: View, place: int) -> bool:
    word = view.at(place)
    return word.low in _LIKELY or (word.verb is not None and word.verb.participle and word.verb.base in _CHECKED)
