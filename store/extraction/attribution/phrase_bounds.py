"""Which words end the name of a speaker to the left."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import (
    INNER_MARKS,
    is_firm,
    is_modifier,
    is_name_part,
    joins_in_title,
)
from store.extraction.attribution.words import Words

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


_SPANS = listed("night week month year weekend")
_OPENING = listed("even only still then now later also yet")
_PLACES = listed(
    "town towns city cities village villages province provinces district districts region state states suburb island"
    " islands county municipality neighbourhood neighborhood port capital area camp hamlet settlement community"
    " department canton governorate prefecture territory republic resort quarter township borough parish"
)
_WHERE = listed("in at near of from outside around on off for across")
_LONGEST_PLACE = 6
_STATIONS = listed("channel radio tv canal kanal kan rai antena antenne france nova cable bbc itv news five rescue")


def is_plural_role(words: Words, at: int) -> bool:
    """Whether several are named: in "behind a locked door fire officials said" a comma is lost."""
    word = words.low[at]
    return word in known().people and word.endswith("s") and not word.endswith("ss")


def counts_speakers(words: Words, at: int, end: int) -> bool:
    """Whether the number at `at` belongs to the speakers: "two officials"."""
    return _is_count(words, at) and words.low[at] != "least" and at + 1 < end and words.low[at + 1] in known().strong


def _is_count(words: Words, at: int) -> bool:
    return (words.is_number(at) or words.low[at] in grammar.NUMBERS) and not is_channel(words, at)


def ends_name(words: Words, at: int, end: int, firm: int) -> bool:  # noqa: PLR0911 - one kind of word after another
    """Whether the word at `at` can be no part of the phrase that ends at `end`."""
    word = words.low[at]
    if is_channel(words, at):
        return False
    if at == 0 and word in _OPENING and words.capital(1):
        return True
    if at > 1 and words.low[at - 1] == "-" and words.is_word(at):
        return False
    if word == "and" and joins_in_title(words, at, end):
        return False
    if (word in _NOT_IN_NAMES and not is_name_part(words, at)) or _is_count(words, at) or _tells_when(words, at):
        return True
    if not words.is_word(at) and word not in INNER_MARKS:
        return True
    if words.capital(at):
        return words.tokens[at].text == "US" and at < end - 1 and not _names_a_country_of(words, at + 1)
    if word in known().ending and not is_modifier(words, at):
        return True
    if word in known().documents and at + 1 < end and words.capital(at + 1):
        return True
    firm_still = firm == at + 1 and is_firm(words, at)
    return not firm_still and word.endswith("ed") and not is_modifier(words, at)


def _tells_when(words: Words, at: int) -> bool:
    """Whether "last night" ends before a name, where a comma is lost."""
    when = words.low[at] in _SPANS and at > 0 and words.low[at - 1] in ("last", "this")
    return when and words.capital(at + 1)


def is_channel(words: Words, at: int) -> bool:
    """Whether the number is part of a name: "Channel 4", "France 24", "2Go", "7-Eleven"."""
    if not words.is_number(at):
        return False
    station = at > 0 and words.low[at - 1] in _STATIONS and words.capital(at - 1)
    return station or opens_name(words, at)


def opens_name(words: Words, at: int) -> bool:
    """Whether letters stand right behind a figure that make a name of it: "2Go", "7-Eleven", not "5G", "40K"."""
    dashed = words.low[at + 1 : at + 2] == ["-"]
    name = at + 1 + dashed
    if name >= words.size or not words.low[at].isdigit() or words.apart(name) or words.apart(at + 1):
        return False
    written = words.tokens[name].text
    if len(written) == 1 and not dashed:
        return written.isupper() and _says(words, at, name + 1)
    return written[0].isupper() and written[1:2].isalpha() and (written[1:].islower() or not dashed)


def _names_a_country_of(words: Words, at: int) -> bool:
    """Whether a name or one who speaks follows "US": in "to save US coast Lima said" a comma is lost."""
    reach = words.low[at : at + 2]
    return bool(reach) and (words.capital(at) or words.low[at] in known().roles or reach[-1] in known().roles)


def _says(words: Words, at: int, verb: int) -> bool:
    """Whether "3M" opens a clause and says something, so that it is no three million."""
    opens = at == 0 or words.low[at - 1] in grammar.SIDES or words.low[at - 1] in grammar.BREAKS
    return opens and verb < words.size and known().forms.get(words.low[verb]) in known().speech


def bracket_opening(words: Words, at: int, first: int) -> int:
    """Return where the bracket that closes at `at` opens."""
    while at > first and words.low[at] != "(":
        at -= 1
    while at > first and words.low[at - 1] == "(":
        at -= 1
    return at


def is_called(words: Words, of: int) -> bool:
    """Whether "of" stands before the name of a town: "the port city of Dorna"."""
    named = 0 < of < words.size - 1 and words.low[of] == "of" and words.capital(of + 1)
    return named and words.low[of - 1] in _PLACES and not words.capital(of - 1)


def called_place(words: Words, of: int, first: int) -> int | None:
    """Return where "the port city of Dorna" begins in "a nurse in the port city of Dorna"; `of` is its "of"."""
    if not is_called(words, of):
        return None
    at = of - 1
    while at > first and words.is_word(at) and words.low[at] not in _WHERE:
        at -= 1
    return at + 1 if at >= first and words.low[at] in _WHERE and of - at <= _LONGEST_PLACE else None


def stands_free(words: Words, start: int) -> bool:
    """Whether a clause may begin at `start`."""
    if start == 0:
        return True
    before = words.low[start - 1]
    return (
        before in grammar.SIDES or before in grammar.BREAKS or before in grammar.RELATIVES or before in ("said", "says")
    )


def inside_title(words: Words, at: int, first: int) -> bool:
    """Whether the word belongs to a long title: "the Office for the Coordination of Humanitarian Affairs"."""
    while at >= first and (words.capital(at) or words.low[at] in grammar.FILLERS):
        if words.low[at] in known().roles:
            return True
        at -= 1
    return False


def names_person(words: Words, last: int) -> bool:
    """Whether two names stand alone before "from": "“...,” Ana Lima from the board", "the Echo's Rui Costa in"."""
    if last < 1 or not (words.capital(last) and words.capital(last - 1)):
        return False
    return last == 1 or words.low[last - 2] in grammar.SIDES or words.low[last - 2].endswith(("'s", "’s"))
