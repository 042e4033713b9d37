"""Who speaks and by which words, as a person marks them: the whole subject, the verb with its auxiliaries."""

from store.extraction.attribution import Phrase, Words, grammar, group_start, known, subject_of
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.stand_subjects import without_claim
from store.extraction.attribution.tails import content_end
from store.lexicon.reporting import read_reporting

_SETTINGS = read_reporting().phrases.settings | grammar.TIMES
_WHERE = listed("at in on during after to through via before from")
_RELATIVE = listed("who which")
_TWO = 2
_REACH = 7


def whole_cue(words: Words, cue: Phrase, source: Phrase | None) -> Phrase:
    """Return the verb with "has also" before it where its subject stands before that."""
    if source is None or source.start >= cue.start:
        return cue
    start = group_start(words, cue.start)
    return Phrase(start, cue.end) if start is not None and start >= source.end else cue


def whole_source(words: Words, source: Phrase, cue: Phrase, content: list[Phrase]) -> Phrase:
    """Return the subject with its titles and asides: "Ana Lima, the mayor,"; "who" where it stands for them."""
    if source.start >= cue.end:
        return _to_the_right(words, source, content)
    start = group_start(words, cue.start)
    subject = subject_of(words, cue.start if start is None else start)
    subject = without_claim(words, subject) if subject else None
    if subject is not None and subject.start >= source.end and words.low[subject.start] in _RELATIVE:
        return subject
    if subject is not None and subject.start <= source.end <= subject.end:
        source = Phrase(min(source.start, subject.start), subject.end)
    return _without_clause(words, _without_day(words, source))


def _without_clause(words: Words, source: Phrase) -> Phrase:
    """Leave out ", who calls it a farce," before the verb: it tells of the speaker, and may quote them itself."""
    relative = (at for at in range(source.start + 1, source.end - 1) if words.low[at] == ",")
    end = next((at for at in relative if words.low[at + 1] in _RELATIVE), source.end)
    return Phrase(source.start, end)


def _without_day(words: Words, source: Phrase) -> Phrase:
    """Leave out the day of "Ana Lima Sunday told reporters"."""
    end = source.end
    if end - source.start < _TWO or words.low[end - 1] not in grammar.DAYS:
        return source
    end -= 1
    while end - source.start > 1 and words.low[end - 1] in ("on", "late", "early", "last"):
        end -= 1
    return Phrase(source.start, end)


def _to_the_right(words: Words, source: Phrase, content: list[Phrase]) -> Phrase:
    """Add what follows "said Ana Lima" up to the end or to the words that go on being reported."""
    end = min([part.start for part in content if part.start >= source.end] + [content_end(words)])
    end = next((at for at in range(source.end, end) if words.low[at] == "," and _acts(words, at + 1)), end)
    quoted = next((at for at in range(source.end, end) if words.quoted[at]), end)
    while quoted > source.end and words.low[quoted - 1] in (",", ".", ":", "–"):
        quoted -= 1
    return Phrase(source.start, max(source.end, _before_setting(words, source.end, quoted)))


def _acts(words: Words, at: int) -> bool:
    """Whether a verb goes on behind the comma of "The mayor, according to the Echo, told the council"."""
    return at < words.size and (words.low[at] in grammar.AUXILIARIES or words.low[at] in known().forms)


def _before_setting(words: Words, start: int, end: int) -> int:
    """Leave out where and when it was said: "at a news conference", "in an interview", "on Monday"."""
    at = start
    while at < end and words.low[at] not in _WHERE:
        if words.low[at] in grammar.TIMES:
            return at
        at += 1
    if at == end:
        return end
    reach = words.low[at + 1 : min(end, at + _REACH)]
    set_there = at == start and (not _SETTINGS.isdisjoint(reach) or words.low[at] in ("during", "after", "before"))
    return at if set_there else end
