"""Finding the words that name a speaker, to the left and to the right of a reporting word."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import (
    INNER_MARKS,
    is_called_to,
    is_firm,
    is_modifier,
    is_name_part,
    is_office,
    joins_in_title,
)
from store.extraction.attribution.words import Words

LONGEST = 24
_ADJECTIVES = 3
_NOT_IN_NAMES = (
    grammar.AUXILIARIES
    | grammar.CONJUNCTIONS
    | grammar.PERSONAL
    | grammar.RELATIVES
    | grammar.PREPOSITIONS
    | grammar.TIMES
    | grammar.MONTHS
    | grammar.STOPS
    | listed(", ( ) ’ ` there here him them us me himself themselves itself")
) - {"may", "march", "sun", "day", "week", "month", "year", "night"}


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
    at, firm = end - 1, end
    while at >= first and not words.quoted[at]:
        word = words.low[at]
        if word == ")" and at == end - 1:
            opening = _opening(words, at, first)
            inner = _run_before(words, opening, first)
            return Phrase(inner.start if inner else opening, end)
        if word == ")":
            opening = _opening(words, at, first)
            firm = opening if firm == at + 1 else firm
            at = opening - 1
            continue
        if word in grammar.DETERMINERS and not is_called_to(words, at):
            lost = word in ("a", "an") and _is_plural_role(words, end - 1) and at + 1 < firm < end
            return _crossed(words, Phrase(firm if lost else at, end), first)
        if _counts_speakers(words, at, end):
            firm = at if firm == at + 1 else firm
            at -= 1
            break
        if _ends_name(words, at, end, firm):
            break
        firm = at if firm == at + 1 and is_firm(words, at) else firm
        at -= 1
    start = at + 1 if at + 1 < end and (_stands_free(words, at + 1) or is_office(words, at)) else firm
    return _crossed(words, Phrase(start, end), first) if start < end else None


def _is_plural_role(words: Words, at: int) -> bool:
    """Whether several are named: in "behind a locked door fire officials said" a comma is lost."""
    return words.low[at] in known().people and words.low[at].endswith("s")


def _counts_speakers(words: Words, at: int, end: int) -> bool:
    """Whether the number at `at` belongs to the speakers: "two officials"."""
    return _is_count(words, at) and words.low[at] != "least" and at + 1 < end and words.low[at + 1] in known().strong


def _is_count(words: Words, at: int) -> bool:
    return words.is_number(at) or words.low[at] in grammar.NUMBERS


def _ends_name(words: Words, at: int, end: int, firm: int) -> bool:  # noqa: PLR0911 - one kind of word after another
    """Whether the word at `at` can be no part of the phrase that ends at `end`."""
    word = words.low[at]
    if at > 1 and words.low[at - 1] == "-" and words.is_word(at):
        return False
    if word == "and" and joins_in_title(words, at, end):
        return False
    if (word in _NOT_IN_NAMES and not is_name_part(words, at)) or _is_count(words, at):
        return True
    if not words.is_word(at) and word not in INNER_MARKS:
        return True
    if words.capital(at):
        return words.tokens[at][0] == "US" and at < end - 1 and not _names_a_country_of(words, at + 1)
    if word in known().ending and not is_modifier(words, at):
        return True
    if word in known().documents and at + 1 < end and words.capital(at + 1):
        return True
    firm_still = firm == at + 1 and is_firm(words, at)
    return not firm_still and word.endswith("ed") and not is_modifier(words, at)


def _names_a_country_of(words: Words, at: int) -> bool:
    """Whether a name or one who speaks follows "US": in "to save US coast Lima said" a comma is lost."""
    reach = words.low[at : at + 2]
    return bool(reach) and (words.capital(at) or words.low[at] in known().roles or reach[-1] in known().roles)


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
    close = at > first + 1 and words.low[at - 1 : at + 1] == ["close", "to"]
    if at <= first or (words.low[at] not in grammar.JOINING and not close):
        return phrase
    left = at - 2 if close or words.low[at - 1] == "familiar" else at - 1
    if words.low[left].endswith(("ing", "ed")) and left > first and words.low[left - 1] in known().roles:
        left -= 1
    named_by_place = words.low[at] == "of" and words.capital(left) and left > 0
    named_by_place = named_by_place or (words.low[at] in ("from", "at", "with") and _names_person(words, left))
    people = words.low[left + 1] == "familiar" and words.low[left] in ("people", "person", "persons")
    if (
        words.low[left] not in known().roles
        and not people
        and not named_by_place
        and not _inside_title(words, left, first)
    ):
        return phrase
    wider = _run_before(words, left + 1, first)
    return Phrase(wider.start, phrase.end) if wider else phrase


def _names_person(words: Words, last: int) -> bool:
    """Whether two names stand alone before "from": "“...,” Ana Lima from the relief board said"."""
    if last < 1 or not (words.capital(last) and words.capital(last - 1)):
        return False
    return last == 1 or words.low[last - 2] in grammar.SIDES


def _inside_title(words: Words, at: int, first: int) -> bool:
    """Whether the word belongs to a long title: "the Office for the Coordination of Humanitarian Affairs"."""
    while at >= first and (words.capital(at) or words.low[at] in grammar.FILLERS):
        if words.low[at] in known().roles:
            return True
        at -= 1
    return False


def _joined(words: Words, phrase: Phrase) -> Phrase:
    """Widen the phrase over "officials and", where nothing but that stands before it in its clause."""
    at = phrase.start - 1
    if at < 1 or words.low[at] not in ("and", "or", "&"):
        return phrase
    before = at if words.low[at - 1] != "," else at - 1
    left = _run_before(words, before, max(0, before - LONGEST))
    if left and (whole := _through_participle(words, left.start)) is not None:
        left = Phrase(whole, left.end)
    if left is None or not _is_named(words, left):
        return phrase
    if (
        left.start > 0
        and words.low[left.start - 1] not in grammar.SIDES
        and words.low[left.start - 1] not in grammar.RELATIVES
    ):
        return phrase
    return Phrase(left.start, phrase.end)


def _through_participle(words: Words, start: int) -> int | None:
    """Return where "unions backed by leftist" begins, given where "parties and the opposition" does."""
    at = start
    while at > max(1, start - _ADJECTIVES) and words.is_word(at - 1) and words.low[at - 1] not in grammar.PREPOSITIONS:
        at -= 1
    if at < _ADJECTIVES or words.low[at - 1] != "by" or not words.low[at - 2].endswith(("ed", "un")):
        return None
    phrase = _run_before(words, at - 2, max(0, at - LONGEST))
    return phrase.start if phrase and words.low[phrase.end - 1] in known().roles else None


def _is_named(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    return (
        words.low[last] in known().roles
        or (words.capital(last) and last > 0)
        or (words.capital(last) and words.low[last] not in grammar.DETERMINERS)
    )
