"""Finding the words that name a speaker to the right of a reporting word."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import (
    ends_company,
    is_called_to,
    is_domain,
    is_named_time,
    names_month,
)
from store.extraction.attribution.phrase_bounds import is_channel
from store.extraction.attribution.phrases import LONGEST, Phrase
from store.extraction.attribution.portfolios import fields_after
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_SETTINGS = read_reporting().phrases.settings
_TITLES = read_reporting().speakers.titles
_ENDING = grammar.SIDES | grammar.MONTHS | grammar.CONJUNCTIONS | grammar.RELATIVES | grammar.AUXILIARIES
MADE = listed("sent given made written drawn put seen shown")
"""Participles of what is done with writings, beside those in "-ed"."""
_BEFORE_FIGURES = listed("$ € £ about around between nearly some more least almost roughly approximately")
_RECEIVER_REACH = 7
_BEFORE_MAKER = grammar.TIMES | listed("to on at in late early earlier")
_ARTICLES = frozenset({"the", "a", "an"})
_NEVER_LAST = grammar.DETERMINERS | grammar.JOINING | listed("late early earlier previously last and just there .")


def phrase_after(words: Words, start: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`, up to a mark, a time, a relative or a new clause."""
    at = start
    stop = min(words.size, start + LONGEST)
    while at < stop and not words.quoted[at]:
        if words.low[at] == "(":
            at = _closing(words, at, stop)
        elif _ends_name(words, at, start):
            break
        else:
            at += 1
    while at - 1 > start and words.low[at - 1] in _NEVER_LAST:
        at -= 1
    return Phrase(start, fields_after(words, start, at)) if at > start else None


def _ends_name(words: Words, at: int, start: int) -> bool:
    word = words.low[at]
    if word in ("and", "or"):
        return not _goes_on(words, at + 1)
    if word == "." and at > start and _belongs_to_word(words, at):
        return False
    if word in _ARTICLES and at > start + 1 and _is_noun(words, at - 1) and not is_called_to(words, at):
        return not _acts_on(words, at)
    if word in _ENDING:
        return not (_is_in_name(words, at, start) or _points(words, at, start))
    if word in grammar.PREPOSITIONS and words.low[at - 1] != "-":
        return not _belongs(words, at, start)
    counted = (
        (words.is_number(at) or word in grammar.NUMBERS)
        and not is_channel(words, at)
        and words.low[at + 1 : at + 2] != ["-"]
    )
    return at > start and (_tells_time(words, at) or counted)


def _is_in_name(words: Words, at: int, start: int) -> bool:
    """Whether a word that may end a name belongs to it: "Theresa May", "the march", "June Berg"."""
    may = words.low[at] in ("may", "will") and words.capital(at)
    march = words.low[at] == "march" and not words.capital(at)
    return may or march or names_month(words, at) or (at == start and _opens_with_month(words, at))


def _points(words: Words, at: int, start: int) -> bool:
    """Whether "that" points at a body: "the head of that group"."""
    points = words.low[at] == "that" and at > start and words.low[at - 1] in ("of", "for", "at")
    return points and words.low[at + 1 : at + 2] != [] and words.low[at + 1] in known().bodies


def _opens_with_month(words: Words, at: int) -> bool:
    """Whether "June Berg" is named behind "according to" rather than June."""
    if words.low[at] not in grammar.MONTHS or at + 1 >= words.size or not words.capital(at):
        return False
    ends = words.low[at + 2 : at + 3] == [] or words.low[at + 2] in grammar.SIDES or words.capital(at + 2)
    return words.capital(at + 1) and words.low[at + 1] not in grammar.TIMES and ends


def _tells_time(words: Words, at: int) -> bool:
    """Whether a time begins here rather than the age of "a 54-year-old man"."""
    return words.low[at] in grammar.TIMES and words.low[at - 1] != "-" and not is_named_time(words, at)


def _acts_on(words: Words, at: int) -> bool:
    """Whether a participle tells what the speakers do with what the article at `at` opens: "doctors treating the"."""
    return words.low[at - 1].endswith("ing") and words.low[at - 2] in known().people


def _belongs_to_word(words: Words, at: int) -> bool:
    """Whether a full stop ends no sentence: "Dr.", "Ana R. Lima", "Dorna.com", "Northline Co. and"."""
    shortened = words.low[at - 1] in _TITLES or _is_initial(words, at - 1)
    return shortened or is_domain(words, at) or (ends_company(words, at) and at + 1 < words.size)


def _is_noun(words: Words, at: int) -> bool:
    """Whether a name or a noun ends here, so that an article behind it begins another phrase."""
    word = words.low[at]
    return words.is_word(at) and not any(
        word in each for each in (grammar.DETERMINERS, grammar.PREPOSITIONS, grammar.CONJUNCTIONS, _TITLES)
    )


def _is_initial(words: Words, at: int) -> bool:
    """Whether the letter shortens a name: "Ana R. Lima"."""
    return len(words.low[at]) == 1 and words.capital(at) and at + 2 < words.size and words.capital(at + 2)


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
        described = end == at and words.low[end + 1 : end + 2] != [] and words.low[end + 1] in known().roles
        done = words.low[end] in MADE or words.low[end].endswith("ed")
        if words.low[end] in grammar.AUXILIARIES or (done and not described):
            return False
        end += 1
    return any(words.capital(each) or words.low[each] in known().roles for each in range(at, end))


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
    if words.is_number(at + 1) or following in _BEFORE_FIGURES:
        return False
    return words.low[at - 1] in known().roles and not any(word in grammar.TIMES or word in _SETTINGS for word in reach)


def with_maker(words: Words, phrase: Phrase) -> Phrase:
    """Widen "a statement issued" over "by the ministry", "a memo sent" over "to its staff by the head"."""
    end = phrase.end
    written = end - phrase.start > 1 and words.low[end - 2] in known().documents
    made = written and (words.low[end - 1].endswith("ed") or words.low[end - 1] in MADE)
    by = _behind_receiver(words, end) if made else None
    maker = phrase_after(words, by + 1) if by else None
    return Phrase(phrase.start, maker.end) if maker else phrase


def _behind_receiver(words: Words, at: int) -> int | None:
    """Return where the "by" of "sent to its staff on Monday by the head" stands behind "sent"."""
    if words.low[at : at + 1] in (["by"], ["from"]):
        return at
    if words.low[at : at + 1] == [] or words.low[at] not in _BEFORE_MAKER:
        return None
    for by in range(at + 1, min(words.size - 1, at + _RECEIVER_REACH)):
        if words.low[by] == "by":
            return by
        if words.low[by] in grammar.SIDES | grammar.AUXILIARIES | grammar.RELATIVES | grammar.BREAKS:
            return None
    return None
