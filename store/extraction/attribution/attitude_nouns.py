"""Telling a verb of attitude from the noun or adjective that is written alike: "critics demand", "the demand"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.stand_subjects import subject_of
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_ALIKE = read_reporting().nouns.alike | read_reporting().attitudes.alike
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_STAND_ALONE = listed("that this those these all both each many some most few") | grammar.NUMBERS
_BEFORE_NOUNS = (
    grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.NUMBERS | listed("own new no first last further")
) - (_STAND_ALONE | {"to"})
_ACTING = listed("he she it who which that also")
_PLURAL_SUBJECTS = listed("they we i you who to and that , some many others most few both")
_PLURAL_ENDS = ("s", "people", "men", "police", "media")
_SAYING = listed("say says said")
_FURTHEST = 6
_SINGULAR_ENDS = ("'s", "’s", "ss")


def is_no_verb(words: Words, at: int, base: str) -> bool:
    """Whether the form of `base` at `at` is a noun or an adjective here."""
    if at == 0:
        return True
    before, word = words.low[at - 1], words.low[at]
    if before in _BEFORE_NOUNS or before.endswith(_POSSESSIVES) or "-" in (before, *words.low[at + 1 : at + 2]):
        return True
    if words.low[at + 1 : at + 2] and words.low[at + 1] in _SAYING:
        return True
    if word == base and not _agrees(words, at):
        return True
    if word.endswith("s") and word in _ALIKE and not _is_third_person(words, at):
        return True
    return words.capital(at) and (word in _ALIKE or not words.capital(at - 1))


def _is_third_person(words: Words, at: int) -> bool:
    """Whether "calls", "points" stands behind one who acts and before what it acts on."""
    before, after = words.low[at - 1], words.low[at + 1 : at + 2]
    acting = before in _ACTING or words.capital(at - 1) or before in known().roles
    goes_on = bool(after) and not any(after[0] in each for each in (grammar.SIDES, grammar.AUXILIARIES, known().forms))
    return acting and goes_on


def _agrees(words: Words, at: int) -> bool:
    """Whether a base form may be a verb of the present tense here: "critics see", "they back", "did not say"."""
    left = at - 1
    while left > at - _FURTHEST and (words.low[left] in grammar.ADVERBS or words.low[left].endswith("ly")):
        left -= 1
    before = words.low[left]
    if before in grammar.AUXILIARIES or before in _PLURAL_SUBJECTS:
        return True
    if before.endswith(_PLURAL_ENDS) and not before.endswith(_SINGULAR_ENDS):
        return True
    after = words.low[at + 1] if at + 1 < words.size else "."
    subject = subject_of(words, left + 1) if after in grammar.DETERMINERS else None
    return subject is not None and any(words.low[each].endswith("s") for each in range(*subject))
