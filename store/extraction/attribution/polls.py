"""Polls as the setting of a sentence: "In a poll by Orlo Research, 42 per cent back her", "..., in a new Orlo poll"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

POLLS = listed("poll survey polls surveys polling")
_REACH, _LATEST, _SHORTEST = 22, 9, 3
_LEADS = listed("but and meanwhile however ,")
_SINGLE = listed("poll survey")
_HAVING = listed("has have had gives give gave puts put")
_SHARES = listed("% percent cent points")
_BEEN = listed("been a an the to not no")


def read_poll(words: Words, told: list[Statement]) -> Statement | None:
    """Return what a poll shows that opens the sentence, or that closes one in which nobody else is quoted."""
    return _opening_poll(words) or (None if told else _poll_having(words) or _closing_poll(words))


def _poll_having(words: Words) -> Statement | None:
    """Read "A new Orlo poll has Lima ahead, 40 percent to 9", "Polling by Orlo gives her 40 percent"."""
    at = next((at for at in range(2, min(words.size - _SHORTEST, _REACH)) if words.low[at] in _HAVING), None)
    start = next((at for at, word in enumerate(words.low[:3]) if word not in _LEADS), words.size)
    if at is None or start >= at or not _is_poll(words, Phrase(start, at), told_of=True):
        return None
    if not _SHARES.intersection(words.low[at:]) or words.low[at + 1] in _BEEN:
        return None
    return _shown(start, Phrase(start, at), Phrase(at + 1, content_end(words)))


def _opening_poll(words: Words) -> Statement | None:
    at = next((at for at, word in enumerate(words.low[:3]) if word not in _LEADS), words.size)
    if words.low[at : at + 1] != ["in"]:
        return None
    comma = next((end for end in range(at + 2, min(words.size, at + _REACH)) if _breaks(words, end)), None)
    phrase = Phrase(at + 1, comma) if comma else None
    if comma is None or phrase is None or not _is_poll(words, phrase):
        return None
    return _shown(at, phrase, Phrase(comma + 1, content_end(words)))


def _closing_poll(words: Words) -> Statement | None:
    end = content_end(words)
    for at in range(2, end - _SHORTEST):
        if words.low[at] == "in" and words.low[at + 1] in grammar.DETERMINERS:
            comma = next((each for each in range(at + 2, min(end, at + _LATEST)) if words.low[each] == ","), None)
            if comma and words.low[comma - 1] in _SINGLE and _is_poll(words, Phrase(at + 1, comma)):
                return _shown(at, Phrase(at + 1, comma), Phrase(0, at), Phrase(comma + 1, end))
    last = next((at for at in range(end - 2, max(2, end - _LATEST), -1) if words.low[at] == "in"), None)
    if last is None or not _is_poll(words, Phrase(last + 1, end)) or words.low[end - 1] not in _SINGLE:
        return None
    counts = any(words.is_number(each) or words.low[each] in grammar.NUMBERS for each in range(last))
    return _shown(last, Phrase(last + 1, end), Phrase(0, last)) if counts else None


def _breaks(words: Words, at: int) -> bool:
    """Whether the setting ends: at a comma that parts no thousands and opens no aside."""
    return words.low[at] == "," and words.low[at + 1 : at + 2] != [] and words.low[at + 1] not in grammar.RELATIVES


def _is_poll(words: Words, phrase: Phrase, *, told_of: bool = False) -> bool:
    """Whether a poll is named before any verb: "a poll of 900 adults by the Echo", not "a town where the poll"."""
    low = words.low[slice(*phrase)]
    heads = POLLS if told_of else _SINGLE
    known = told_of or low[0] in grammar.DETERMINERS
    if not known or heads.isdisjoint(low) or not grammar.SIDES.isdisjoint(low):
        return False
    before = low[: next(at for at, word in enumerate(low) if word in heads)]
    plain = grammar.PREPOSITIONS.isdisjoint(before) and grammar.RELATIVES.isdisjoint(low)
    return plain and grammar.AUXILIARIES.isdisjoint(low) and name_speaker(words, phrase).kind != "other"


def _shown(at: int, phrase: Phrase, *content: Phrase) -> Statement | None:
    if content[0].end - content[0].start < _SHORTEST:
        return None
    return Statement(
        form="according",
        base="according to",
        cue=Phrase(at, at + 1),
        subject=phrase,
        begins=at,
        content=list(content),
        how="the poll that is told of",
    )
