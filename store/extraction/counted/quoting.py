"""Quotation marks around a few words that are a part of the sentence: 44 "bandits" were killed."""

from msgspec.structs import replace

from store.extraction.counted.line import AUX, COMMA, FIGURE, NOUN, PREP, QUOTE, STOP, Word

_MARKS = frozenset({'"', "“", "”"})
_CLOSING = frozenset({'"', "”"})
_LONGEST = 9
_LONGEST_NAME = 6
_INNER = frozenset({",", "."})


def join_quoted(words: list[Word]) -> list[Word]:
    """Let the marks around a fragment end no phrase; those around what somebody said in full do."""
    _join_subject(words)
    place = 0
    while place < len(words):
        if words[place].low not in _MARKS:
            place += 1
            continue
        end = _fragment(words, place) or _name(words, place)
        if end is not None:
            words[place] = replace(words[place], tag=QUOTE)
            words[end] = replace(words[end], tag=QUOTE)
            place = end
        elif _opens_object(words, place):
            words[place] = replace(words[place], tag=QUOTE)
        place += 1
    return words


def _join_subject(words: list[Word]) -> None:
    """Read '"Six men of two units" were killed': a subject in quotation marks opens the sentence."""
    if not words or words[0].low not in _MARKS:
        return
    end = next((step for step in range(1, min(_LONGEST + 2, len(words))) if words[step].low in _CLOSING), None)
    if end is not None and words[end + 1 : end + 2] and words[end + 1].tag is AUX:
        words[0], words[end] = replace(words[0], tag=QUOTE), replace(words[end], tag=QUOTE)


def _opens_object(words: list[Word], place: int) -> bool:
    """Say whether the mark opens words that go on with the clause ('its losses amounted to "300 men, 18 tanks"')."""
    opens = place > 1 and words[place - 1].tag is PREP
    return opens and place + 1 < len(words) and words[place + 1].tag is FIGURE


def _name(words: list[Word], place: int) -> int | None:
    """Return the place of the mark that closes a name ('12 members of a club, "Green Step", marched')."""
    if place == 0 or _says(words, place - 1) or place + 1 >= len(words) or not words[place + 1].capital:
        return None
    if words[place - 1].tag is COMMA and words[place - 2].tag is not NOUN:
        return None
    for step in range(place + 1, min(place + _LONGEST_NAME, len(words))):
        word = words[step]
        if word.low in _CLOSING:
            return step
        if word.tag is not NOUN and not (
            word.low in _INNER and words[step + 1 : step + 2] and words[step + 1].low in _CLOSING
        ):
            return None
    return None


def _says(words: list[Word], place: int) -> bool:
    """Say whether a verb stands at `place` that is no description of the counted ("22 alleged")."""
    verb = words[place].verb
    return verb is not None and not (verb.participle and words[place - 1].tag is FIGURE)


def _closes(words: list[Word], place: int) -> bool:
    """Say whether the mark stands right behind the figure at `place` (“fewer than 300” clerks)."""
    while place < len(words) and words[place].tag is FIGURE:
        place += 1
    return place < len(words) and words[place].low in _CLOSING


def _fragment(words: list[Word], place: int) -> int | None:
    """Return the place of the mark that closes a fragment, `None` where a clause of its own begins."""
    if place + 1 < len(words) and words[place + 1].tag is FIGURE and _closes(words, place + 1):
        return next(step for step in range(place + 1, len(words)) if words[step].low in _CLOSING)
    if place == 0 or words[place - 1].tag in (COMMA, STOP) or place + 1 >= len(words) or words[place + 1].capital:
        return None
    for step in range(place + 1, min(place + _LONGEST, len(words))):
        word = words[step]
        if word.low in _CLOSING:
            return step if step > place + 1 and words[step - 1].tag not in (COMMA, STOP) else None
        if word.tag is STOP or (word.tag is FIGURE and not _closes(words, step)):
            return None
    return None
