"""Which words can stand inside the name of somebody who speaks."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words
from store.lexicon.grammar import grammar as small_words
from store.lexicon.reporting import read_reporting

_TITLES = read_reporting().speakers.titles
_SAINTS = small_words().saints
_CALLS = listed("save stop feed defend protect free rise raise")
_PLACES = listed("province region county governorate prefecture valley island islands village town suburb")
_MONTHS_OF_PEOPLE = listed("jan april june august may mar jun")
_FIRMS = listed("co corp inc ltd cos bros plc llc assn dept univ")
_TITLE_REACH = 4
_SERVED = listed("in at of for from with")
INNER_MARKS = listed("- . & / ' ’ 's")
_NAMED_TIMES = grammar.TIMES - grammar.DAYS


def is_office(words: Words, at: int) -> bool:
    """Whether what a person heads follows: "the director of fisheries", "the navy of neighbouring Omania"."""
    if at == 0 or words.low[at] not in ("of", "for"):
        return False
    return words.low[at - 1] in known().people or (words.low[at] == "of" and words.low[at - 1] in known().bodies)


def joins_in_title(words: Words, at: int, end: int) -> bool:
    """Whether "and" stands inside the name of a body or post: "the national search and rescue agency", "officer"."""
    if words.low[end - 1] not in known().bodies | known().people or at + 2 != end - 1 or words.capital(at + 1):
        return False
    for left in range(at - 1, max(-1, at - _TITLE_REACH), -1):
        if words.low[left] in grammar.DETERMINERS:
            return left < at - 1
        if not words.is_word(left) or words.low[left] in known().roles:
            return False
    return False


def is_firm(words: Words, at: int) -> bool:
    """Whether the word belongs to the name even where the comma before it is lost."""
    named_place = words.low[at] in _PLACES and at > 0 and words.capital(at - 1)
    return (
        words.capital(at)
        or named_place
        or words.low[at] in known().strong
        or words.low[at] in INNER_MARKS
        or words.low[at] in grammar.NAME_PARTICLES
    )


def owns_body(words: Words, at: int, firm: int, end: int) -> bool:
    """Whether the owner of "Dorna's environmental ministry" stands at `at`, one adjective before what is sure.

    Behind "officials in Dorna's" there may be more: "harbour management authority".
    """
    if firm >= end or not words.low[at].endswith(("'s", "’s")) or not words.capital(at):
        return False
    if at > 1 and firm <= at + _TITLE_REACH and words.low[at - 1] in _SERVED and words.low[at - 2] in known().people:
        small = all(words.is_word(each) and words.low[each] not in known().forms for each in range(at + 1, firm))
        return small and firm == end - 1 and words.low[firm] in known().bodies
    if firm != at + 2:
        return False
    described = words.low[at + 1].endswith(("al", "ic", "ary", "ive", "ous", "an", "est"))
    return described and words.low[at][:-2] not in grammar.TIMES | grammar.MONTHS and words.is_word(at + 1)


def is_name_part(words: Words, at: int) -> bool:
    """`for` and `the` inside "Save the Children", the mark of "the miners’ union", a month that is a name."""
    low = words.low[at]
    if low == "’":
        return (
            0 < at < words.size - 1 and words.low[at - 1].endswith("s") and not words.apart(at) and words.apart(at + 1)
        )
    if low == ".":
        if at == 0 or at + 1 >= words.size:
            return False
        return (
            ends_company(words, at)
            or is_domain(words, at)
            or _is_younger(words, at - 1)
            or (is_shortened(words, at - 1) and (words.capital(at + 1) or _is_particle(words, at + 1)))
        )
    if low in ("of", "for", "and", "the", "&", "without", "against") and at > 0 and at + 1 < words.size:
        return (
            low != "and" and words.capital(at - 1) and words.capital(at + 1) and words.low[at - 1] not in grammar.DAYS
        )
    if low in _NAMED_TIMES and is_named_time(words, at):
        return True
    return _is_first_name(words, at) or (
        low in ("may", "march") and words.capital(at) and at > 0 and words.capital(at - 1)
    )


def _is_particle(words: Words, at: int) -> bool:
    """Whether a name goes on with "de", "van": "Mr. de Souza"."""
    return words.low[at] in grammar.NAME_PARTICLES and at + 1 < words.size and words.capital(at + 1)


def _is_first_name(words: Words, at: int) -> bool:
    """Whether a month is somebody's first name: "Jan Berg", "June Berg", not "in June Berg said", "on 9 April Berg"."""
    if (
        words.low[at] not in _MONTHS_OF_PEOPLE
        or not words.capital(at)
        or not words.capital(min(at + 1, words.size - 1))
    ):
        return False
    before = words.low[at - 1] if at else ""
    return names_month(words, at) or (
        before not in grammar.PREPOSITIONS
        and before not in ("last", "this", "next", "early", "late", "mid")
        and not (at and (words.is_number(at - 1) or before in grammar.DAYS))
    )


def names_month(words: Words, at: int) -> bool:
    """Whether a month behind an office is a first name: "Interior Secretary Mar Lima", "Dr. June Berg"."""
    if words.low[at] not in _MONTHS_OF_PEOPLE or at + 1 >= words.size or not words.capital(at):
        return False
    office = at - 1 - (words.low[at - 1] == ".")
    titled = at > 0 and (words.low[office] in _TITLES or words.low[office] in known().people)
    return titled and words.capital(at + 1) and words.low[at + 1] not in grammar.TIMES


def is_shortened(words: Words, at: int) -> bool:
    """Whether a full stop belongs to the word: "Mr.", "Ana R. Lima", "the St. Orvel"."""
    short = words.low[at] in _TITLES or len(words.low[at]) == 1 or _is_younger(words, at) or _is_saint(words, at)
    return words.capital(at) and short


def _is_saint(words: Words, at: int) -> bool:
    """Whether a shortened word begins a name, and does not end one ("Main St.")."""
    begins = words.low[at] in _SAINTS and at + 2 < words.size and words.capital(at + 2)
    return begins and not (at > 1 and words.capital(at - 1) and words.is_word(at - 1))


def _is_younger(words: Words, at: int) -> bool:
    """Whether "Jr." or "Sr." ends a name."""
    return words.low[at] in ("jr", "sr") and at > 0 and words.capital(at - 1)


def is_named_time(words: Words, at: int) -> bool:
    """Whether a word for a time is part of a name: "Good Morning Minho", "Dorna Today"."""
    return at > 0 and words.capital(at) and words.capital(at - 1) and words.low[at] not in grammar.DAYS


def ends_company(words: Words, at: int) -> bool:
    """Whether the full stop at `at` shortens the last word of a firm: "Northline Co. said"."""
    return at > 1 and words.low[at - 1] in _FIRMS and words.capital(at - 1) and not words.apart(at)


def is_domain(words: Words, at: int) -> bool:
    """Whether the full stop at `at` stands inside an address: "Dorna.com"."""
    inside = at > 0 and at + 1 < words.size and not words.apart(at) and not words.apart(at + 1)
    return inside and words.is_word(at - 1) and words.is_word(at + 1) and not words.capital(at + 1)


def is_called_to(words: Words, at: int) -> bool:
    """Whether `the` stands inside a name like "Save the Children"."""
    return 0 < at < words.size - 1 and words.low[at - 1] in _CALLS and words.capital(at - 1) and words.capital(at + 1)


def is_modifier(words: Words, at: int) -> bool:
    """Whether the word describes what follows: "the injured", "state-owned"."""
    return at > 0 and (words.low[at - 1] == "-" or words.low[at - 1] in grammar.DETERMINERS)
