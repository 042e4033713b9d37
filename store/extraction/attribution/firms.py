"""The firm a sentence tells of by its bare name: "Norvane will lay off 1,800 workers", for "the company" after it."""

from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.lexicon.predicates import find_verb

_EMPLOYS = listed(
    "lay laid laying axe axed axes shed sheds sell sells sold buy buys bought acquire acquired hire hired hires employ"
    " employs employed recall recalled recalls refund refunded dismiss dismissed sack sacked"
)
"""What firms do, and neither storms nor laws."""
_DEEDS = _EMPLOYS | listed(
    "close closed closes shut shuts suspend suspended cancel cancelled canceled build builds produce produces produced"
    " ship ships shipped supply supplies supplied operate operates operated expand expanded ground grounded restart"
    " restarted export exports exported slash slashed manufacture manufactures list listed cut cuts halt halted"
)
_BETWEEN = 5
_HIS = listed("his her he she him who")


def opening_firm(words: Words, end: int) -> Speaker | None:
    """Return the firm that the words up to `end` open with; nobody where a person or a body of another kind may act."""
    phrase = None if _DEEDS.isdisjoint(words.low) else first_subject(words, end)
    if phrase is None or not words.capital(phrase.end - 1) or words.low[phrase.start] in grammar.DETERMINERS:
        return None
    if _is_common(words, phrase):
        return None
    speaker = name_speaker(words, phrase)
    behind = words.low[phrase.end : end]
    named = speaker.kind == "name" or (speaker.kind == "body" and not speaker.name.islower())
    deeds = _EMPLOYS if _may_be_common(words, phrase) else _DEEDS
    acts = not deeds.isdisjoint(behind[:_BETWEEN]) and _HIS.isdisjoint(behind) and behind[0] not in ("to", "of")
    return replace(speaker, kind="name") if named and acts else None


def _may_be_common(words: Words, phrase: Phrase) -> bool:
    """Whether the capital may be that of the sentence alone: "Floods", "Rain", "Plans"."""
    return phrase.start == 0 and phrase.end == 1 and words.is_word(0)


def _is_common(words: Words, phrase: Phrase) -> bool:
    word = words.low[phrase.start]
    return _may_be_common(words, phrase) and (word.endswith(("s", "ing", "ment")) or find_verb(word) is not None)
