"""Telling a reporting verb from the noun that is written alike: "officials report", "a report"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import phrase_before
from store.extraction.attribution.settings import behind_aside
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_ALIKE = read_reporting().nouns.alike
_UNTIL_NOUN = listed("of from on by about is are was were has have had said says say and or to for in at put")
_ADJECTIVES = listed("new latest initial official earlier previous early other media press first such")
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_PLURALS = listed("police people they we i you men women media data")
_OF_THE_STATE = listed(
    "election elections electoral emergency governments highway highways law laws legislature legislatures legislators"
    " lawmakers media news offices radio run funds aid property roads schools television troopers tv universities"
)
_SHORTEST = 2
_ASIDE_REACH = 16
_UNCHANGING = listed("put set cut forecast")
_PREPOSITION_TAKERS = listed("report estimate put claim")
_TAKING_TO = listed("claim expect agree pledge promise vow")


def is_noun(words: Words, at: int, base: str) -> bool:
    """Whether the form at `at` is read as a noun here."""
    by_doing = words.low[at - 1 : at] == ["by"] and words.low[at].endswith("ing")
    return (
        words.low[at] in _ALIKE
        and not by_doing
        and (_stands_as_noun(words, at) or _disagrees(words, at, base) or _goes_on_as_noun(words, at, base))
    )


def _stands_as_noun(words: Words, at: int) -> bool:
    before = words.low[at - 1] if at else ""
    if not before or before in grammar.DETERMINERS or before in grammar.PREPOSITIONS or before.endswith(_POSSESSIVES):
        return True
    if before in grammar.SIDES and before not in ("”", ",") and not _closes_aside(words, at - 1):
        return True
    if words.low[at] == "state" and words.low[at + 1 : at + 2] and _is_of_the_state(words.low[at + 1]):
        return True
    if words.low[at] in ("state", "states") and words.capital(at - 1):
        return words.low[at + 1 : at + 2] not in (["that"], [":"], ["“"])
    if before == "media":
        return words.low[at + 1 : at + 2] != ["that"] and not _media_tell(words, at)
    lower = at == 1 or not words.capital(at - 1)
    return words.is_number(at - 1) or before in grammar.NUMBERS or (lower and before in _ADJECTIVES)


def _is_of_the_state(word: str) -> bool:
    """Whether "state" before a word tells whose it is: "state police", "state election offices", "state media"."""
    return word in known().people or word in known().bodies or word in _OF_THE_STATE


def _media_tell(words: Words, at: int) -> bool:
    """Whether they report here: "local media report 40 dead", not "a media report", "media report says"."""
    phrase = phrase_before(words, at) if words.low[at] == "report" else None
    if phrase is None or words.low[phrase.start] in ("a", "one", "another", "this", "each", "that"):
        return False
    follows = words.low[at + 1 : at + 2] or ["."]
    opens = phrase.start == 0 or words.low[phrase.start - 1] in (",", "”", "but", "and", "while")
    return opens and (follows[0] in (",", ".", "a", "the") or words.is_number(at + 1) or follows[0] in grammar.NUMBERS)


def _closes_aside(words: Words, at: int) -> bool:
    """Whether a dash closes what another opened: "the owners – A and B – estimate"."""
    return words.low[at] == "–" and "–" in words.low[max(0, at - _ASIDE_REACH) : at]


def _disagrees(words: Words, at: int, base: str) -> bool:
    """Whether subject and verb differ in number: "police reports", "the official report"."""
    word = words.low[at]
    if base in _UNCHANGING or not (word == base or word.endswith("s")):
        return False
    before = words.low[at - 1]
    if before in ("who", "which", "and", "but"):
        return False
    if before in grammar.ADVERBS or before in grammar.AUXILIARIES:
        return False
    plural = _is_plural(words, at - 1)
    if word == base and not plural:
        subject = subject_before(words, at)
        first = subject.phrase.start if subject and subject.phrase else at
        return not any(_is_plural(words, each) for each in range(first, min(at, first + 4)))
    return word != base and plural and not words.capital(at - 1) and not _has_single_subject(words, at)


def _has_single_subject(words: Words, at: int) -> bool:
    """Whether the plural before the verb only tells of its subject: "a tally based on statements shows"."""
    subject = subject_before(words, at)
    head = subject.phrase.end - 1 if subject and subject.phrase else at - 1
    return head < at - 1 and not _is_plural(words, head)


def _is_plural(words: Words, at: int) -> bool:
    word = words.low[at]
    return word in _PLURALS or (
        word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")) and len(word) > _SHORTEST
    )


def _goes_on_as_noun(words: Words, at: int, base: str) -> bool:
    after = words.low[at + 1] if at + 1 < words.size else "."
    if after == "," and behind_aside(words, at + 1) > at + 1:
        return False
    if after in (".", ",", ";"):
        phrase = phrase_before(words, at)
        return phrase is None or phrase.start <= 1 or words.low[phrase.start - 1] not in (",", "”", "–")
    if after == "to" and base in _TAKING_TO:
        return False
    if words.low[at] == "states" and after in grammar.MODALS:
        return True
    hedge = after == "at" and words.low[at + 2 : at + 3] in (["least"], ["most"])
    if hedge or (after == "about" and at + 2 < words.size and words.is_number(at + 2)):
        return False
    return after in _UNTIL_NOUN and not (after in ("on", "at", "in") and base in _PREPOSITION_TAKERS)
