"""Outlets and reports that only hand on what somebody said: "Organisers said 900 came, according to the Orlo Times"."""

from store.extraction.attribution.body_kinds import kinds_of
from store.extraction.attribution.known import known
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_SPEAKING = frozenset(("person", "name", "body", "role"))


def hands_on(words: Words, earlier: Statement, later: Statement) -> bool:
    """Whether `later` stands behind a claim of somebody and names but an outlet or a writing."""
    if earlier.form != "front" or earlier.subject is None or not earlier.content or later.subject is None:
        return False
    if later.form not in ("according", "after") or later.begins < earlier.content[-1].start:
        return False
    if name_speaker(words, earlier.subject).kind not in _SPEAKING:
        return False
    return _is_outlet(words, later) or _is_writing(words, later)


def _is_outlet(words: Words, later: Statement) -> bool:
    speaker = name_speaker(words, later.subject) if later.subject else None
    if speaker is None:
        return False
    name = speaker.name.casefold()
    return name in known().outlets or name in known().agencies or "outlet" in kinds_of(speaker)


def _is_writing(words: Words, later: Statement) -> bool:
    """Whether a report that somebody published hands it on."""
    if later.form != "according" or later.subject is None or words.low[later.subject.start] not in ("a", "an"):
        return False
    start, end = later.subject
    return not known().documents.isdisjoint(words.low[start : min(end, start + 3)])
