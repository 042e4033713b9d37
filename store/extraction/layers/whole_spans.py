"""The spans of an attribution as a person marks them: the whole subject, the verb with its auxiliaries, "that"."""

from store.extraction.attribution import Phrase, Words, grammar, group_start, subject_of
from store.extraction.attribution.stand_contents import thing_end
from store.extraction.attribution.tails import content_end

_SENTENCE_OPENERS = frozenset(("however", "but", "and", "meanwhile", "still", "yet"))
_TOLD = frozenset(("told", "tells", "tell"))
_HE = frozenset(("he", "she", "it", "they", "we"))


def whole_cue(words: Words, cue: Phrase, source: Phrase | None) -> Phrase:
    """Return the verb with "has also" before it where its subject stands before that."""
    if source is None or source.start >= cue.start:
        return cue
    start = group_start(words, cue.start)
    return Phrase(start, cue.end) if start is not None and start >= source.end else cue


def whole_source(words: Words, source: Phrase, cue: Phrase, content: list[Phrase]) -> Phrase:
    """Return the subject with its titles and asides: "Ana Lima, the mayor,"."""
    if source.start >= cue.end:
        return _to_the_right(words, source, content)
    start = group_start(words, cue.start)
    subject = subject_of(words, cue.start if start is None else start)
    if subject is None or subject.end < source.end or subject.start > source.end:
        return source
    return Phrase(min(source.start, subject.start), max(source.end, subject.end))


def _to_the_right(words: Words, source: Phrase, content: list[Phrase]) -> Phrase:
    """Add what follows "said Ana Lima" up to the end or to the words that go on being reported."""
    end = min([part.start for part in content if part.start >= source.end] + [content_end(words)])
    quoted = next((at for at in range(source.end, end) if words.quoted[at]), end)
    while quoted > source.end and words.low[quoted - 1] in (",", ".", ":", "–"):
        quoted -= 1
    return Phrase(source.start, max(source.end, quoted))


def whole_content(words: Words, part: Phrase, cue: Phrase | None) -> Phrase:
    """Return the reported words with "that" before them and without "However," in front."""
    start = part.start
    if start > 0 and words.low[start - 1] == "that" and cue is not None and cue.end <= start:
        start -= 1
    elif cue is not None and cue.start >= part.end and (quoted := _quotation_after_colon(words, part)):
        return quoted
    elif start == 0 and words.low[:1] and words.low[0] in _SENTENCE_OPENERS:
        start = 2 if words.low[1:2] == [","] else 1
    elif cue is not None and part.start == cue.end:
        start = _after_whereabouts(words, part)
    if (
        cue is not None
        and part.start == cue.end
        and words.low[cue.start].endswith("ing")
        and words.low[start] != "that"
    ):
        return Phrase(start, thing_end(words, start))
    return Phrase(start, part.end) if start < part.end else part


def _quotation_after_colon(words: Words, part: Phrase) -> Phrase | None:
    """Return what stands behind the colon of "The letter went on: “...,” the union wrote"."""
    colon = next((at for at in range(*part) if words.low[at : at + 2] == [":", "“"]), None)
    return Phrase(colon + 1, part.end) if colon is not None else None


def _after_whereabouts(words: Words, part: Phrase) -> int:
    """Skip "at an event in Dover", and the hearers after "told"."""
    told = words.low[part.start - 1] in _TOLD
    if not told and words.low[part.start] not in grammar.PREPOSITIONS:
        return part.start
    for at in range(part.start, min(part.end - 1, part.start + 16)):
        word = words.low[at]
        if (word == "that" and at > part.start + 1) or (told and at > part.start and word in _HE):
            return at
        if word in grammar.AUXILIARIES or word in grammar.PERSONAL or words.quoted[at] or word in (",", ":"):
            return part.start
    return part.start
