"""Saying in several words: "pointed out that", "made it clear that", "was adamant that", "raised fears that"."""

from dataclasses import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.in_front import state_in_front
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.putting import has_number
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_VERBS = {
    **dict.fromkeys(listed("point points pointed pointing set sets spelled"), listed("out")),
    **dict.fromkeys(listed("make makes made making"), listed("clear plain known public")),
    **dict.fromkeys(listed("let lets letting"), listed("known slip")),
    **dict.fromkeys(
        grammar.BE | {"remains", "remained"}, listed("adamant confident convinced certain sure emphatic hopeful")
    ),
    **dict.fromkeys(
        listed("express expresses expressed expressing voice voices voiced raise raises raised share shares shared"),
        listed("concern concerns fear fears alarm confidence hope hopes worry worries suspicion suspicions regret"),
    ),
    **dict.fromkeys(
        listed("give gives gave giving issue issues issued sound sounds sounded"),
        listed("assurances assurance warning warnings alarm"),
    ),
}
"""The verbs, and the words behind which "that" opens what is said."""
CLOSING = frozenset(word for words in _VERBS.values() for word in words) | {"from", "saw"}
_HEARD = listed("heard learned learnt gathered understood")
_WITNESSES = listed(
    "witness witnesses eyewitness eyewitnesses reporter reporters correspondent correspondents journalist journalists"
    " photographer photographers"
)
_REACH, _SEEN_REACH = 4, 8
_BETWEEN = grammar.ADVERBS | listed(
    "it be their its his her the a an absolutely quite deep serious grave great fresh new"
)
_SPEAKERS = SPEAKING - {"document"}


def read_made_clear(words: Words, at: int) -> Statement | None:
    """Return what is said behind the word at `at` and "that"; of "it is certain that" it is nobody's."""
    if words.low[at] in ("from", "saw"):
        return _seen(words, at) if words.low[at] == "saw" else _heard_from(words, at)
    if words.low[at + 1 : at + 2] != ["that"] or at + 2 >= content_end(words):
        return None
    for verb in range(at - 1, max(0, at - 1 - _REACH), -1):
        if words.low[at] in _VERBS.get(words.low[verb], ()):
            if words.low[verb - 1] == "it":
                return None
            content = Phrase(at + 2, content_end(words))
            told = state_in_front(words, verb, "say", content, _SPEAKERS, "whoever makes it known")
            return replace(told, cue=Phrase(verb, at + 1)) if told else None
        if words.low[verb] not in _BETWEEN:
            return None
    return None


def _seen(words: Words, at: int) -> Statement | None:
    """Read "witnesses saw dozens of tanks"; what others saw is no account of theirs."""
    content = Phrase(at + 1, content_end(words))
    told = state_in_front(words, at, "report", content, _SPEAKERS, "who saw it")
    witness = told and told.subject and not _WITNESSES.isdisjoint(words.low[slice(*told.subject)])
    return told if witness and has_number(words, at + 1, at + _SEEN_REACH) else None


def _heard_from(words: Words, at: int) -> Statement | None:
    """Read "the mayor heard from the guild that 40 had died"; it is the guild's."""
    who = phrase_after(words, at + 1) if words.low[at - 1] in _HEARD else None
    if who is None or words.low[who.end : who.end + 1] != ["that"] or who.end + 1 >= content_end(words):
        return None
    if name_speaker(words, who).kind not in _SPEAKERS:
        return None
    content = Phrase(who.end + 1, content_end(words))
    return credit("tell", Phrase(at - 1, at + 1), who, content, begins=at - 1, how="from whom it was heard")
