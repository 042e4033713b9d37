"""Where the name of a speaker ends inside its phrase: before "of", "who", "testifying", a bracket."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.persons import is_full_name
from store.extraction.attribution.phrase_bounds import is_called
from store.extraction.attribution.portfolios import fields_after
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_MADE = listed("sent given made written drawn put seen shown")
_OF_WHAT = listed(
    "ministry department board chamber bureau office court faculty school college council committee secretary"
)
OF_WHAT = listed(
    "commerce health trade education justice defence defense agriculture transport labour labor energy finance tourism"
    " interior appeals appeal medicine law science engineering architecture agriculture culture sport sports housing"
    " fisheries forestry industry statistics elections works"
)
_PUBLISHED = listed("published released issued unveiled")
_TITLES = read_reporting().speakers.titles


def core_end(words: Words, start: int, end: int) -> int:
    """Return where the name ends: before "of", "who", "testifying", a bracket."""
    for at in range(start + 1, end):
        word = words.low[at]
        if word == "," and fields_after(words, start, at) > at:
            continue
        if word in (",", "(", "–") or word in grammar.RELATIVES or words.low[at : at + 2] == ["close", "to"]:
            return at
        if (words.low[at - 1] == "-" and word in grammar.PREPOSITIONS) or words.low[at - 1] in ("familiar", "privy"):
            continue
        if body_of(words, at) or is_called(words, at):
            continue
        if _is_written_large(words, at, end):
            continue
        if word in grammar.PREPOSITIONS and (
            not _goes_on_inside_title(words, at, end) or is_full_name(words, _behind_titles(words, start, at), at)
        ):
            return at
        if (
            (word.endswith(("ing", "ed")) or (word in _MADE and words.low[at - 1] in known().documents))
            and not words.capital(at)
            and (words.low[at - 1] in known().roles or words.low[at - 1] in ("people", "toll", "tolls"))
            and (at + 1 < end or word in _PUBLISHED)
            and words.low[at - 1] != "-"
            and word not in grammar.KINDS
        ):
            return at
    return end


def body_of(words: Words, at: int) -> bool:
    """Whether "of" stands inside a body that is written small: "the chamber of commerce", "ministry of health"."""
    behind = words.low[at + 1 : at + 2]
    inside = words.low[at] == "of" and at > 0 and words.low[at - 1] in _OF_WHAT
    return inside and behind != [] and behind[0] in OF_WHAT


def _is_written_large(words: Words, at: int, end: int) -> bool:
    """Whether a preposition is part of the name: "Doctors Without Borders"; in a headline every word is large."""
    inside = words.low[at] in grammar.PREPOSITIONS and words.capital(at) and words.capital(at - 1)
    return (
        inside and at + 1 < end and words.capital(at + 1) and words.low[end : end + 1] != [] and not words.capital(end)
    )


def _behind_titles(words: Words, start: int, end: int) -> int:
    """Return where the name begins behind "Lt.", "Governor"."""
    while start < end - 1 and (words.low[start] in _TITLES or words.low[start] == "."):
        start += 1
    return start


def _goes_on_inside_title(words: Words, at: int, end: int) -> bool:
    """Whether "of" or "for the" stands inside a proper name: "Ministry of the Interior"."""
    if (
        words.low[at] not in ("of", "for", "without", "against", "on")
        or not words.capital(at - 1)
        or words.low[at - 1] in known().people
    ):
        return False
    following = at + 2 if words.low[at + 1 : at + 2] == ["the"] else at + 1
    return following < end and words.capital(following)
