"""When "one" and "no" count."""

from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words

_AHEAD = 4
_LONG = 4
_PLACING = frozenset({"about", "until", "outside", "inside", "without", "near", "every", "each"})
_BEING = frozenset({"is", "was"})
_HAD = frozenset({"was", "were", "has", "have", "had", "is", "are"})
_OWNED = frozenset({"the", "its", "his", "their", "our", "her", "my", "those", "these", "many", "several", "them"})
_SMALL = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "about", "dozens", "hundreds"}
)
_DENYING = frozenset({"not", "never", "without", "cannot", "nobody"})
_CLOSING = frozenset('”"’»')
_NOTHING = frozenset({"none", "nobody", "one", "a", "no"})
_LINKS = frozenset({"of", "to", "for", "in", "that"})


def counts_one(words: Words, place: int, *, hedged: bool) -> bool:
    """Say whether "one" at `place` is a number and no pronoun."""
    known = count_words()
    after, before = words.at(place + 1), words.at(place - 1)
    if after == "of" and before not in known.pointing:
        return not _is_praised(words, place)
    if _is_margin(words, place) or after in known.document_one:
        return after not in known.document_one or hedged
    if hedged:
        return after not in ("another", "side")
    alone = not words.word(place + 1) and after not in (",", "-")
    if words.at(place - 2) in ("the", "this", "that") and before not in ("of", "killed", "but", "least"):
        return False
    if before in known.before_one or after in known.pronoun_one or alone:
        return before in known.leaving_one and after != "another"
    return not _is_heard(words, place + 1)


def tells_one(words: Words, place: int) -> bool:
    """Say whether "one" is a quantity where it is no fact ("one of the best", "there is one demand")."""
    known = count_words()
    before, after = words.at(place - 1), words.at(place + 1)
    if after == "of":
        return before not in known.pointing - known.telling
    named = words.word(place + 1) and after not in known.pronoun_one | known.no_heads
    return before in _BEING and named and words.word(place + 2)


def _is_heard(words: Words, place: int) -> bool:
    """Say whether one who speaks stands at `place` ("one resident said", "one angry customer in Orsa told")."""
    known = count_words()
    if words.at(place) in known.role_one:
        return words.at(place + 1) in known.saying
    if words.at(place + 1) not in known.role_one:
        return False
    return any(words.at(step) in known.saying for step in range(place + 2, place + 2 + _AHEAD))


def counts_article(words: Words, place: int, end: int) -> bool:
    """Say whether "a" before a time tells how long it was ("questioned for an hour", "lasted a week")."""
    known = count_words()
    behind = words.at(end)
    closed = not words.word(end) or behind in known.no_heads or behind in _PLACING
    return words.at(place - 1) in known.for_a_time and closed and behind not in ("-", "or", "ago")


def _is_margin(words: Words, place: int) -> bool:
    """Say whether somebody is ahead by so much: "one point above them", "by one vote"."""
    known = count_words()
    if words.at(place + 1) == "point" and words.at(place + 2) in known.points_apart:
        return True
    return words.at(place - 1) == "by" and words.at(place + 1) in known.margins


def _is_praised(words: Words, place: int) -> bool:
    """Say whether "one of the worst attacks" only praises or blames; "one of the three leaks" counts."""
    known = count_words()
    for k in range(place + 2, place + 2 + _AHEAD):
        word = words.at(k)
        if word in known.praising or (
            len(word) > _LONG and word.endswith("est") and word not in known.not_superlatives
        ):
            return True
        if not words.word(k):
            break
    following = words.at(place + 2)
    return following not in _OWNED and following not in _SMALL and not words.number(place + 2)


def counts_none(words: Words, place: int) -> int | None:
    """Return the place behind "no", "none", "a single" that count zero ("no inmates escaped", "not a single boat")."""
    if words.at(place) not in _NOTHING:
        return None
    known = count_words()
    ahead = [words.at(k) for k in range(place + 1, place + 1 + _AHEAD)]
    match words.at(place):
        case "none":
            happened = any(word in known.happened for word in ahead[:1] + ahead[2:])
        case "nobody":
            happened = ahead[0] in known.happened
        case "one" if words.at(place - 1) == "not":
            happened = ahead[0] == "of" or ahead[0] in known.counted_none
        case "a" if ahead[0] == "single":
            return place + 2 if _is_denied(words, place) and _counts_single(words, place + 2) else None
        case "no":
            happened = ahead[0] not in known.not_none and (_none_harmed(words, place) or _none_counted(words, place))
        case _:
            happened = False
    return place + 1 if happened else None


def _counts_single(words: Words, place: int) -> bool:
    known = count_words()
    place += words.at(place) in _CLOSING
    return words.word(place) and words.at(place) not in known.not_none | known.not_single


def _is_denied(words: Words, place: int) -> bool:
    """Say whether a denial stands before "a single": "we have not lost a single boat", "without a single casualty"."""
    for k in range(place - 1, place - _AHEAD - 1, -1):
        word = words.at(k)
        if word in _DENYING or word.endswith(("n't", "n’t")):
            return True
        if not words.word(k):
            return False
    return False


def _none_harmed(words: Words, place: int) -> bool:
    """Read "no Palestinian was killed", and of a people "no Peruvians were on board"."""
    if words.capital(place + 1) and is_plural(words, place + 1) and words.at(place + 2) in _HAD:
        return True
    harmed = count_words().harmed
    return any(words.at(k) in _HAD and not harmed.isdisjoint(words.low[k + 1 : k + 4]) for k in (place + 2, place + 3))


def _none_counted(words: Words, place: int) -> bool:
    """Read "no casualties", "no further deaths"; "no one" only where something happened to nobody."""
    known = count_words()
    for k in range(place + 1, place + _AHEAD):
        if words.at(k) in known.counted_none:
            return words.at(k + 1) != "-" and (words.at(k) != "one" or words.at(k + 1) in known.happened)
        if not words.word(k) or words.at(k) in _LINKS:
            return False
    return False
