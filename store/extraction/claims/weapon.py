"""With what it was done: "the jet was shot down by a missile", "a car bomb hit the gate"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found
from store.lexicon.claims import claim_words

WEAPONS = claim_words().told.hit_by
_HIT = claim_words().told.hit
_REACH = 8


def find_weapon(words: Words) -> Iterator[Found]:
    """Yield what is said to have hit, sunk or brought down something."""
    for at, word in enumerate(words.low):
        if word == "by" and at > 1 and _is_hit(words, at - 1) and (weapon := _weapon_after(words, at + 1)):
            yield from _by(words, at, weapon)


def _is_hit(words: Words, at: int) -> bool:
    down = words.low[at] == "down" and words.low[at - 1] in ("shot", "brought")
    return down or words.low[at] in _HIT


def _weapon_after(words: Words, start: int) -> str | None:
    """Return the weapon named first; several of them, counted, are a figure of their own."""
    for at in range(start, min(words.size, start + _REACH)):
        if words.is_number(at) or words.low[at] in grammar.NUMBERS or words.low[at] in grammar.SIDES:
            return None
        if words.low[at] in WEAPONS:
            return f"car {words.low[at]}" if words.low[at - 1] == "car" else words.low[at]
    return None


def _by(words: Words, by: int, weapon: str) -> Iterator[Found]:
    verb = by - 2 if words.low[by - 1] == "down" else by - 1
    be = verb - 1
    while be > 0 and words.low[be] in grammar.ADVERBS | {"been"}:
        be -= 1
    hit = phrase_before(words, be) if words.low[be] in grammar.BE | grammar.HAVE else None
    if hit is None:
        return
    done = " ".join(words.low[verb:by])
    yield Found(
        words=Phrase(verb, by + 1),
        predicate="shoot down" if done == "shot down" else "hit",
        what=f"{done} by {weapon}",
        who=hit,
        how="with what it is said to have been done",
    )
