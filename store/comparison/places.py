"""How the places of two answers lie towards each other."""

import re
from functools import lru_cache

from store.comparison.pair import Pair
from store.comparison.scenes import are_spellings, place_words
from store.comparison.scope import OVERLAPPING, Scope
from store.comparison.side import Side
from store.comparison.whereabouts import place_told
from store.comparison.wording import name_in
from store.lexicon.marks import read_ranks
from store.lexicon.nations import is_country, nations_named
from store.text.folding import fold

_PARTING = "and|or|to|from|with|by|for|at|as|after|before|while|but|than"
"""Words between two places of which neither lies in the other."""
_LISTED = r"(?!(?:,\s+[\w' -]{1,30}){0,4},?\s+(?:and|or)\s)"
"""What does not stand behind a place that another one lies in: "Orvel, Tasmouth and Quill" are three of a kind."""
_TWO = 2
_WIDE = 4
_TOWN = 2


def read_places(pair: Pair) -> Scope | None:
    """Return how the places of two answers lie, `None` where nothing tells them apart.

    Two voices that a passage puts side by side speak of one place, unless both name theirs.
    """
    if pair.acknowledged and not (pair.left.answer.fact.place and pair.right.answer.fact.place):
        return None
    if _are_two_countries(pair):
        return OVERLAPPING
    for part, whole in (pair.sides, pair.sides[::-1]):
        if (
            part.place
            and whole.place
            and part.place != whole.place
            and not _are_alike(part, whole)
            and _lies_in(part, whole, pair)
        ):
            return _inside(part, whole, pair)
    left_words, right_words = (place_words(fold(_place(side, pair) or "")) for side in pair.sides)
    town = None if left_words & right_words or are_spellings(left_words, right_words) else _TOWN
    towns = pair.one_sentence and all(_is_of_a_town(side) for side in pair.sides)
    spread = [remark.wide and not towns for remark in pair.remarks]
    ranks = [_WIDE if wide else _rank(side, pair, town) for side, wide in zip(pair.sides, spread, strict=True)]
    if None in ranks and not any(spread):
        return _by_locality(pair)
    left, right = (1 if rank is None else rank for rank in ranks)
    if left == right:
        return OVERLAPPING if _are_strangers(pair) else _by_locality(pair)
    return _inside(*(pair.sides if left < right else pair.sides[::-1]), pair)


def _are_two_countries(pair: Pair) -> bool:
    """Whether the two are told of two countries: neither lies in the other. A sentence of many is of none of them."""
    if not all(side.place and is_country(side.place) for side in pair.sides):
        return False
    if any(len(nations_named(fold(side.answer.fact.text))) > _TWO for side in pair.sides):
        return False
    left, right = (nations_named(side.place or "") for side in pair.sides)
    return bool(left and right) and not left & right


def _is_of_a_town(side: Side) -> bool:
    """Whether a fact names its own place, one that is no country and of no kind ("70,000 in Quill and all over X")."""
    place = fold(side.answer.fact.place or "")
    return bool(place_words(place)) and not is_country(place) and read_ranks().keys().isdisjoint(place.split())


def _are_alike(one: Side, other: Side) -> bool:
    """Whether two places are of one kind by their last word ("Northern Hospital", "Central Hospital")."""
    kind = (one.place or "").rpartition(" ")[2]
    return kind in read_ranks() and kind == (other.place or "").rpartition(" ")[2]


def _are_strangers(pair: Pair) -> bool:
    """Whether the two have names of places that one sentence lists, or that the report of the other does not know."""
    left, right = (place_words(side.place or "") for side in pair.sides)
    if pair.one_sentence and left and right and (not left & right or _are_alike(*pair.sides)):
        return pair.left.place != pair.right.place
    if pair.same_figure or pair.internal:
        return False
    texts = [_folded(side.answer.source.text or side.answer.fact.text) for side in pair.sides]
    known = any(word in texts[1] for word in left) or any(word in texts[0] for word in right)
    return bool(left and right) and not known and not are_spellings(left, right)


def _inside(part: Side, whole: Side, pair: Pair) -> Scope | None:
    inside, around = _place(part, pair), _place(whole, pair)
    if inside and around and fold(inside) == fold(around):
        return None
    if inside and is_country(fold(inside)):
        turned = place_words(fold(around or "")) and not is_country(fold(around or ""))
        return _inside(whole, part, pair) if turned else None
    inside = name_in(inside, part.answer.source) if inside else "one place"
    around = name_in(around, whole.answer.source) if around else "a wider area"
    return Scope(kind="inside", part=part, whole=whole, why=f"{inside} lies within {around}")


def _lies_in(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether one of the two texts says that a place lies in another ("the prison in Hasakah", "Derna, Libya").

    Nouns that name no kind of place ("collapsed buildings") narrow nothing.
    """
    inner = part.answer.fact.place or part.place or ""
    if inner.islower() and read_ranks().keys().isdisjoint(fold(inner).split()):
        return False
    return any(_says_in(part.place or "", whole.place or "", side.answer.source.text or "") for side in pair.sides)


@lru_cache(maxsize=4096)
def _says_in(inner: str, outer: str, text: str) -> bool:
    between = rf"(?:,| in| of)\s+(?:(?!(?:{_PARTING})\s)[a-z-]+\s+){{0,3}}"
    listed = "" if is_country(outer) else _LISTED
    return re.search(rf"\b{re.escape(inner)}{between}{re.escape(outer)}\b{listed}", _folded(text)) is not None


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return fold(text)


def _by_locality(pair: Pair) -> Scope | None:
    """Tell a figure for one place, given beside a larger one in its report, from figures for all places."""
    left, right = (pair.question.is_local(side) for side in pair.sides)
    if not left and not right:
        return None
    if place_words(pair.left.place or "") & place_words(pair.right.place or ""):
        return None
    if left and right:
        return OVERLAPPING
    part, whole = pair.sides if left else pair.sides[::-1]
    somewhere_else = place_words(whole.place or "")
    return OVERLAPPING if somewhere_else or part.interval.high >= whole.interval.low else _inside(part, whole, pair)


def _rank(side: Side, pair: Pair, town: int | None) -> int | None:
    """Return how wide a place is by its kind; one without a kind counts as a `town`."""
    known = read_ranks()
    written = _place(side, pair) or ""
    place = fold(written)
    if pair.internal and is_country(place):
        return _WIDE
    ranks = [known[word] for word in place.split() if word in known]
    if place and _is_spread(place, side.answer.source.text or ""):
        return _WIDE
    return min(ranks, default=town if place_words(place) and not written.islower() else None)


@lru_cache(maxsize=4096)
def _is_spread(place: str, text: str) -> bool:
    """Whether a text tells of something all over a place ("across France")."""
    return re.search(rf"\b(?:across|throughout|all over) (?:the )?{re.escape(place)}\b", _folded(text)) is not None


def _place(side: Side, pair: Pair) -> str | None:
    return place_told(side) or pair.question.place_before(side)
