"""Persons whom a sentence tells of without quoting them: "Ana Lima, 32, lost her house", for "she" after it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_REACH, _ACCOUNT_REACH, _OFFICE_REACH = 14, 6, 10
_NOT_OPENING = grammar.SIDES - {","} | grammar.RELATIVES | grammar.BREAKS
_ACTED = grammar.HAVE | listed("is met made took held sent began gave built cut won lost left put set brought")
_FOUND = listed("found saw shot fled fought caught drove came went ran fell struck hit dug drew")
_TELLING = listed("gave give gives told tell offered offer offers")
_UTTERING = listed(
    "blamed praised condemned warned urged criticised criticized spoke talked described thanked denounced welcomed"
    " apologised apologized appealed called complained commended lamented mourned recounted testified"
)
_ACCOUNTS = listed("account accounts version versions story stories figure figures picture toll tolls")
_TOLD_BY = _ACCOUNTS | _UTTERING


def introduced(words: Words) -> tuple[Speaker, frozenset[str]] | None:
    """Return the person a sentence opens with and the words that tell the office; `None` where it names nobody."""
    reach = range(min(words.size - 1, _REACH))
    named = any(words.capital(at) and words.capital(at + 1) for at in reach)
    told = named or not _TOLD_BY.isdisjoint(words.low)
    phrase = first_subject(words, words.size) if told else None
    if phrase is None:
        return None
    speaker = name_speaker(words, phrase)
    if speaker.kind == "role" and speaker.plural:
        return (speaker, frozenset()) if _tells(words, phrase.end) else None
    aside = aside_after(words, phrase)
    if speaker.kind == "role" and aside:
        person = name_speaker(words, aside)
        return (person, offices_of(words, person, phrase, aside)) if person.kind == "person" else None
    if speaker.kind == "role":
        return (
            (speaker, frozenset()) if words.low[phrase.end : phrase.end + 1] != [] and _utters(words, phrase) else None
        )
    offices = offices_of(words, speaker, phrase, aside)
    if speaker.kind != "person" or (words.low[phrase.start] == "the" and not offices):
        return None
    return speaker, offices


def introduced_together(words: Words) -> list[tuple[Speaker, frozenset[str]]]:
    """Return both of "Prime Minister Ana Lima and army chief Rui Costa flew to the coast", with their offices."""
    phrase = first_subject(words, words.size)
    joint = phrase and next((at for at in range(phrase.start + 1, phrase.end - 1) if words.low[at] == "and"), None)
    if phrase is None or joint is None:
        return []
    halves = (Phrase(phrase.start, joint), Phrase(joint + 1, phrase.end))
    told = [(speaker, offices_of(words, speaker, half)) for half in halves if (speaker := name_speaker(words, half))]
    return told if all(speaker.kind == "person" for speaker, _ in told) else []


def opening_many(words: Words) -> Speaker | None:
    """Return the rebels of "The rebels attacked at dawn", whom "they" in the next sentence takes up."""
    phrase = first_subject(words, words.size)
    if phrase is None or phrase.end >= words.size or phrase.start > 1:
        return None
    verb = words.low[phrase.end]
    if not verb.endswith("ed") and verb not in _ACTED and verb not in _FOUND:
        return None
    speaker = name_speaker(words, phrase)
    return speaker if speaker.plural and (speaker.kind == "role" or speaker.head == "police") else None


def opening_body(words: Words) -> Speaker | None:
    """Return the body that a sentence opens with and that acts in it: "On Monday the government opened a camp"."""
    for at in range(1, min(words.size, _REACH)):
        if words.low[at].endswith("ed") or words.low[at] in _ACTED:
            phrase = phrase_before(words, _before_adverb(words, at))
            head = phrase is not None and _is_body(words, phrase)
            opens = phrase is not None and not set(words.low[: phrase.start]).intersection(_NOT_OPENING)
            return name_speaker(words, phrase) if phrase and head and opens else None
    return None


def _before_adverb(words: Words, at: int) -> int:
    """Return where the union ends in "the union originally demanded"."""
    return at - 1 if at > 1 and words.low[at - 1].endswith("ly") and not words.capital(at - 1) else at


def _is_body(words: Words, phrase: Phrase) -> bool:
    """Whether a body is named, with its acronym behind it or not: "the Ports Board (PB)"."""
    shortened = words.low[phrase.end - 1] == ")" and name_speaker(words, phrase).kind == "body"
    return shortened or words.low[phrase.end - 1] in known().bodies


def _utters(words: Words, phrase: Phrase) -> bool:
    """Whether one told by an office does something with words: "The mayor blamed the rain", "The guard spoke of it"."""
    verb = phrase.end + (words.low[phrase.end] in grammar.HAVE)
    return words.low[phrase.start] == "the" and words.low[verb : verb + 1] != [] and words.low[verb] in _UTTERING


def _tells(words: Words, at: int) -> bool:
    """Whether a sentence goes on "gave another account", "told a different story"."""
    return not _TELLING.isdisjoint(words.low[at : at + 1]) and not _ACCOUNTS.isdisjoint(
        words.low[at : at + _ACCOUNT_REACH]
    )


def aside_after(words: Words, phrase: Phrase) -> Phrase | None:
    """Return who is named between commas behind "the mayor", "the mayor of Dorna", "one of them"."""
    at = phrase.end
    if words.low[at - 1] in ("one", "another") and words.low[at : at + 1] == ["of"]:
        comma = next(
            (each for each in range(at, min(words.size, at + _ACCOUNT_REACH + 2)) if words.low[each] == ","), at
        )
        at = comma if grammar.AUXILIARIES.isdisjoint(words.low[at:comma]) else at
    elif words.low[at : at + 1] in (["of"], ["for"], ["in"]):
        at = _before_comma(words, at + 1 + (words.low[at + 1 : at + 2] == ["them"]))
    elif at + 1 < words.size and words.is_word(at) and words.capital(at - 1):
        at = _before_comma(words, at)
    behind = phrase_after(words, at + 1) if words.low[at : at + 1] == [","] else None
    return _only_name(words, behind) if behind else None


def _before_comma(words: Words, at: int) -> int:
    """Return where the comma stands behind "of Dorna district in Orlo"; `at` where somebody acts before it."""
    comma = next((each for each in range(at, min(words.size, at + _OFFICE_REACH)) if words.low[each] == ","), at)
    acts = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[at:comma])
    return at if acts else comma


def _only_name(words: Words, behind: Phrase) -> Phrase:
    """Return Ana Lima of "Ana Lima identified the man"; words that begin small stay as they are."""
    end = behind.start
    while end < behind.end and (
        words.capital(end) or words.low[end] in grammar.NAME_PARTICLES or words.low[end] in (".", "-")
    ):
        end += 1
    verb = end > behind.start + 1 and end < behind.end and words.low[end].endswith("ed")
    return Phrase(behind.start, end) if verb else behind


def offices_of(words: Words, speaker: Speaker, *phrases: Phrase | None) -> frozenset[str]:
    """Return the words of the phrases that are not the name itself, in lower case."""
    start, end = speaker.span
    return frozenset(
        words.low[at].rstrip(".")
        for phrase in phrases
        if phrase
        for at in range(*phrase)
        if words.is_word(at)
        and not start <= words.tokens[at].start < end
        and words.low[at] not in grammar.DETERMINERS
        and words.low[at] not in grammar.PREPOSITIONS
    )
