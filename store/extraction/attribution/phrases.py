"""Finding the words that name a speaker, to the left and to the right of a reporting word."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

LONGEST = 24
_LEXICON = read_reporting()
ROLES = _LEXICON.speakers.people | _LEXICON.speakers.bodies | _LEXICON.speakers.documents
STRONG = ROLES | _LEXICON.speakers.modifiers | _LEXICON.speakers.titles
_PARTICLES = grammar.NAME_PARTICLES
_NOT_IN_NAMES = (
    grammar.AUXILIARIES | grammar.CONJUNCTIONS | grammar.PERSONAL | grammar.RELATIVES | grammar.PREPOSITIONS | grammar.TIMES
    | grammar.MONTHS | grammar.STOPS | frozenset([",", "(", ")", "’", "`", "there", "here", "him", "them", "us", "me", "himself", "themselves", "itself"])
) - {"may", "march", "sun", "day", "week", "month", "year", "night"}  # fmt: skip
_INNER_MARKS = frozenset(["-", ".", "&", "/", "'", "’", "'s"])


class Phrase(NamedTuple):
    """Words from `start` up to `end`."""

    start: int
    end: int


def phrase_before(words: Words, end: int) -> Phrase | None:
    """Return the noun phrase whose last word stands before `end`, or `None`."""
    phrase = _run_before(words, end, first=max(0, end - LONGEST))
    if phrase is None:
        return None
    return _joined(words, phrase)


def _run_before(words: Words, end: int, first: int) -> Phrase | None:
    """Return the phrase before `end` with what `of`, `for`, `with` hang on to, without coordination."""
    at = end - 1
    firm = end
    while at >= first and not words.quoted[at]:
        word = words.low[at]
        if word == ")":
            at = _opening(words, at, first) - 1
            continue
        if word in grammar.DETERMINERS:
            return _crossed(words, Phrase(at, end), first)
        if word in _NOT_IN_NAMES and not _is_name_part(words, at):
            break
        if words.is_number(at) or (word in grammar.NUMBERS and words.low[at + 1 : at + 2] != ["‐"]):
            if at + 1 < end and words.low[at + 1] in STRONG and word not in ("least",):
                firm = at if firm == at + 1 else firm
                at -= 1
            break
        if not words.is_word(at) and word not in _INNER_MARKS:
            break
        if firm == at + 1 and _is_firm(words, at):
            firm = at
        elif word.endswith("ed") and not words.capital(at) and not _is_modifier(words, at):
            break
        at -= 1
    start = at + 1
    if start >= end:
        return None
    if not _stands_free(words, start):
        start = firm
    return _crossed(words, Phrase(start, end), first) if start < end else None


def _is_firm(words: Words, at: int) -> bool:
    return words.capital(at) or words.low[at] in STRONG or words.low[at] in _INNER_MARKS or words.low[at] in _PARTICLES


def _is_name_part(words: Words, at: int) -> bool:
    """`for` and `the` inside "Save the Children", a month that is a name."""
    low = words.low[at]
    if low in ("of", "for", "and", "the", "&", "without", "against") and at > 0 and at + 1 < words.size:
        return (
            low != "and" and words.capital(at - 1) and words.capital(at + 1) and words.low[at - 1] not in grammar.DAYS
        )
    return low in ("may", "march") and words.capital(at) and at > 0 and words.capital(at - 1)


def _is_modifier(words: Words, at: int) -> bool:
    return at > 0 and (words.low[at - 1] == "-" or words.low[at - 1] in grammar.DETERMINERS)


def _opening(words: Words, at: int, first: int) -> int:
    while at > first and words.low[at] != "(":
        at -= 1
    while at > first and words.low[at - 1] == "(":
        at -= 1
    return at


def _stands_free(words: Words, start: int) -> bool:
    """Whether a clause may begin at `start`."""
    if start == 0:
        return True
    before = words.low[start - 1]
    return (
        before in grammar.SIDES or before in grammar.BREAKS or before in grammar.RELATIVES or before in ("said", "says")
    )


def _crossed(words: Words, phrase: Phrase, first: int) -> Phrase:
    """Widen the phrase over "the head of", "officials with", "experts testifying at"."""
    at = phrase.start - 1
    if at <= first or words.low[at] not in grammar.JOINING:
        return phrase
    left = at - 1
    if words.low[left].endswith(("ing", "ed")) and left > first and words.low[left - 1] in ROLES:
        left -= 1
    if words.low[left] not in ROLES and not (words.low[at] == "of" and words.capital(left) and left > 0):
        return phrase
    wider = _run_before(words, left + 1, first)
    return Phrase(wider.start, phrase.end) if wider else phrase


def _joined(words: Words, phrase: Phrase) -> Phrase:
    """Widen the phrase over "officials and", where nothing but that stands before it in its clause."""
    at = phrase.start - 1
    if at < 1 or words.low[at] not in ("and", "or", "&"):
        return phrase
    before = at if words.low[at - 1] != "," else at - 1
    left = _run_before(words, before, max(0, before - LONGEST))
    if left is None or not _is_named(words, left):
        return phrase
    if (
        left.start > 0
        and words.low[left.start - 1] not in grammar.SIDES
        and words.low[left.start - 1] not in grammar.RELATIVES
    ):
        return phrase
    return Phrase(left.start, phrase.end)


def _is_named(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    return (
        words.low[last] in ROLES
        or (words.capital(last) and last > 0)
        or (words.capital(last) and words.low[last] not in grammar.DETERMINERS)
    )


def phrase_after(words: Words, start: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`, up to a mark, a time, a relative or a new clause."""
    at = start
    stop = min(words.size, start + LONGEST)
    while at < stop and not words.quoted[at]:
        word = words.low[at]
        if word == "(":
            at = _closing(words, at, stop)
            continue
        if word in grammar.SIDES or (word in grammar.TIMES and at > start) or word in grammar.MONTHS:
            break
        if word in ("and", "or") and _goes_on(words, at + 1):
            at += 1
            continue
        if (word in grammar.CONJUNCTIONS or word in grammar.RELATIVES or word in grammar.AUXILIARIES) and not (
            word in ("may", "will") and words.capital(at)
        ):
            break
        if word in grammar.PREPOSITIONS and not _belongs(words, at, start):
            break
        if (words.is_number(at) or word in grammar.NUMBERS) and at > start:
            break
        at += 1
    while (
        at > start
        and words.low[at - 1] in (grammar.DETERMINERS | grammar.JOINING | {"late", "early", "last", "and", "just", "."})
        and at - 1 > start
    ):
        at -= 1
    return Phrase(start, at) if at > start else None


def _closing(words: Words, at: int, stop: int) -> int:
    while at < stop and words.low[at] != ")":
        at += 1
    while at < stop and words.low[at] == ")":
        at += 1
    return at


def _goes_on(words: Words, at: int) -> bool:
    """Whether after "and" another name follows rather than a clause."""
    if at >= words.size or words.is_number(at) or words.low[at] in grammar.NUMBERS or words.low[at] in grammar.PERSONAL:
        return False
    end = at
    while end < words.size and end < at + 8 and words.low[end] not in grammar.SIDES:
        if words.low[end] in grammar.AUXILIARIES or words.low[end].endswith("ed"):
            return False
        end += 1
    return any(words.capital(each) or words.low[each] in ROLES for each in range(at, end))


def _belongs(words: Words, at: int, start: int) -> bool:
    """Whether a preposition goes on naming the speaker ("a spokesman for the ministry")."""
    if at == start or at + 1 >= words.size:
        return False
    following = words.low[at + 1]
    if words.low[at] in ("of", "for", "with", "from"):
        return not (words.is_number(at + 1) or following in grammar.PERSONAL)
    if words.low[at] not in ("in", "at", "on", "by"):
        return False
    reach = words.low[at + 1 : at + 5]
    settings = _LEXICON.phrases.settings
    return words.low[at - 1] in ROLES and not any(word in grammar.TIMES or word in settings for word in reach)
