"""Whether somebody can be quoted with a verb, and whether what follows can be what was said."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.settings import Opening
from store.extraction.attribution.speaker import Kind
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_VERBS, _TOLLS = _LEXICON.verbs, _LEXICON.nouns.tolls
SPEAKING: frozenset[Kind] = frozenset(("person", "name", "body", "role", "document", "pronoun"))
_SAYING = listed("say tell insist warn argue explain testify tweet")
_STATES = listed("missing dead killed wounded injured safe alive hurt drowned goodbye farewell sorry")
_TO = _VERBS.acts | listed("claim expect declare tell admit")
_AGREED = listed("agree pledge promise vow commit offer")
_NO_CLAUSE = listed("of into from for on as about upon")
_OF_DOCUMENTS = listed("find show indicate suggest")
_TOLL_REACH = 20
_COUNT_REACH = 4
_CAUSE_REACH = 8


def can_speak(words: Words, subject: Subject, at: int, base: str, before: list[Statement]) -> bool:
    """Whether the subject of the verb at `at` can be quoted with it."""
    phrase = subject.phrase
    if phrase is None:
        return bool(before) or _opens_with_speaker(words, at)
    if words.low[phrase.start] in ("no", "none", "nobody", "neither"):
        return False
    if all(words.low[each] in grammar.DETERMINERS for each in range(phrase.start, phrase.end)):
        return False
    kind = name_speaker(words, phrase).kind
    if (kind == "pronoun" and before and base in _VERBS.counting) or (
        base == "give" and words.low[phrase.end - 1] not in known().documents
    ):
        return False
    if kind == "pronoun":
        return words.low[phrase.start] in ("he", "she", "it", "they")
    return kind != "other" or (base in _SAYING and words.low[phrase.end - 1] not in ("there", "people", "this"))


def _opens_with_speaker(words: Words, at: int) -> bool:
    opening = first_subject(words, at)
    return opening is not None and name_speaker(words, opening).kind in SPEAKING


def may_begin(words: Words, opening: Opening, base: str, subject: Subject, at: int) -> bool:
    """Whether the words from `opening` on can be what the verb at `at` reports."""
    first = words.low[opening.start]
    kind = name_speaker(words, subject.phrase).kind if subject.phrase else "name"
    if opening.that or opening.colon or first == "“":
        return True
    if (
        (first in _STATES and words.low[subject.begins - 1] not in grammar.RELATIVES)
        or first == ")"
        or (first == "as" and not _is_as_many(words, opening.start))
        or (base == "claim" and _claims_lives(words, at))
    ):
        return False
    if base == "declare" and _ordains(words, opening.start):
        return False
    if "worst" in words.low[opening.start : opening.start + 2]:
        return False
    if base in _OF_DOCUMENTS:
        return (
            kind == "document" or _is_writing(words, subject) or (base == "find" and _finds_that(words, opening.start))
        )
    return _takes(words, opening.start, base, kind)


def _finds_that(words: Words, start: int) -> bool:
    """Whether a clause follows rather than a thing: "found 88 people had died", but not "found 88 people"."""
    if not _has_number(words, start, start + 2):
        return False
    for at in range(start + 1, min(words.size, start + _CAUSE_REACH)):
        if words.low[at] in ("had", "were", "was"):
            return True
        if words.low[at] in grammar.RELATIVES or words.low[at] in grammar.SIDES or words.low[at] in grammar.BREAKS:
            return False
    return False


def _is_writing(words: Words, subject: Subject) -> bool:
    """Whether the words name what is written by somebody: "the company's figures", "a poll by X"."""
    if subject.phrase is None:
        return False
    start, end = subject.phrase
    made = (
        at
        for at in range(start, end - 1)
        if words.low[at + 1] in ("by", "of", "from") or words.low[at + 1].endswith("ed")
    )
    return any(words.low[at] in known().documents for at in (*made, end - 1))


def _takes(words: Words, start: int, base: str, kind: Kind) -> bool:
    first = words.low[start]
    if base in _VERBS.mentioning:
        return first == "of" and _has_number(words, start, start + _COUNT_REACH + 1)
    if base in _VERBS.acts:
        return kind != "document" and _may_act(words, start, base)
    if base in _VERBS.putting and base not in known().speech_and_thought:
        return _puts(words, start)
    if base in _VERBS.counting:
        return _counts(words, start) or (base == "attribute" and _traces(words, start))
    if base in _VERBS.wary:
        return kind in SPEAKING - {"document"} and first not in grammar.PREPOSITIONS
    return _may_follow(first, base)


def _traces(words: Words, start: int) -> bool:
    """Whether something is traced to a cause: "attributed the delay to"."""
    reach = words.low[start : start + _CAUSE_REACH]
    return "to" in reach and not any(word in grammar.SIDES or word in grammar.AUXILIARIES for word in reach)


def _may_follow(first: str, base: str) -> bool:
    if first == "to":
        return base in _TO
    if first in ("of", "about") and base in ("warn", "complain", "boast"):
        return True
    return base == "say" or first not in _NO_CLAUSE or first in ("as", "about")


def _ordains(words: Words, start: int) -> bool:
    """Whether something is brought about: "declared three days of mourning", "declared a 60-day emergency"."""
    reach = words.low[start : start + _COUNT_REACH]
    return "days" in reach[:3] or (reach[:1] in (["a"], ["an"]) and _TOLLS.isdisjoint(reach))


def _is_as_many(words: Words, at: int) -> bool:
    return words.low[at + 2 : at + 3] == ["as"]


def _claims_lives(words: Words, at: int) -> bool:
    return "lives" in words.low[at : at + 8] or "life" in words.low[at : at + 6]


def _may_act(words: Words, start: int, base: str) -> bool:
    first = words.low[start]
    if base in _AGREED:
        return first in ("to", "$", "€", "£") or words.is_number(start) or first in grammar.NUMBERS
    return first not in grammar.PREPOSITIONS and first not in ("him", "her", "them", "us", "me")


def responsibility_end(words: Words, content: Phrase) -> Phrase:
    """End "responsibility for the attack" before "which killed 9": only the deed is claimed."""
    for at in range(content.start, content.end):
        if (
            words.low[at] in grammar.RELATIVES
            or words.low[at] in grammar.BREAKS
            or words.low[at] == ","
            or words.is_number(at)
        ):
            return Phrase(content.start, at)
    return content


def act_end(words: Words, content: Phrase) -> Phrase:
    """End what was agreed or ordered at the first comma or conjunction: what follows happened, or is told."""
    for at in range(content.start, content.end):
        if words.low[at] in grammar.BREAKS or words.low[at] in (",", ";", "–"):
            return Phrase(content.start, at)
    return content


def _puts(words: Words, start: int) -> bool:
    toll = False
    if words.low[start] in ("to", "from", "by"):
        return False
    for at in range(start, min(words.size, start + _TOLL_REACH)):
        word = words.low[at]
        if word in _TOLLS:
            toll = True
        elif toll and word in ("at", "to", "from") and _has_number(words, at + 1, at + 6):
            return True
        elif word in grammar.STOPS or (word in ("and", "but") and _acts_again(words, at + 1)):
            return False
    return False


def _acts_again(words: Words, at: int) -> bool:
    """Whether a verb follows on "and" rather than a noun: "and said", "and was", "and they"."""
    return any(
        word in known().forms or word in grammar.AUXILIARIES or word in grammar.PERSONAL
        for word in words.low[at : at + 2]
    )


def _counts(words: Words, start: int) -> bool:
    end = start
    while end < min(words.size, start + _COUNT_REACH) and words.low[end] not in ("with", "in", "on", "for"):
        end += 1
    return _has_number(words, start, end)


def _has_number(words: Words, start: int, end: int) -> bool:
    return any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(start, min(words.size, end)))
