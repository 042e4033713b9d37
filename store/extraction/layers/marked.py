"""The attributions of one sentence with whole spans, those of attitude among them."""

from dataclasses import dataclass, field

from store.extraction.attribution import Phrase, Stand, Words, find_stands, first_subject, name_speaker
from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.placed import Placed
from store.extraction.layers.whole_spans import whole_content, whole_cue, whole_source
from store.model.fact import Stance
from store.model.noun import Span

Spans = tuple[Span, ...]


@dataclass(slots=True, kw_only=True)
class Marked:
    """An attribution as it was read."""

    source: Spans
    cue: Spans
    content: Spans
    speaker: str | None
    stance: Stance


@dataclass(slots=True, kw_only=True)
class _Mark:
    """An attribution as words of its sentence; `elsewhere` are reported words of other sentences."""

    source: Phrase | None
    cue: Phrase | None
    content: list[Phrase]
    elsewhere: list[Span] = field(default_factory=list)
    speaker: str | None = None
    stance: Stance = "claims"
    hedge: bool = False
    light: bool = False


def mark_sentence(placed: Placed, read: list[Marked]) -> list[QuotedWords]:
    """Return the attributions of a sentence in the order of their cues."""
    words = placed.words
    marks = [_place(placed, each) for each in read]
    taken = {at for each in marks if each.cue and not each.hedge for at in range(*each.cue)}
    marks += [_from_stand(words, each) for each in find_stands(words, taken)]
    marks.sort(key=lambda each: each.cue or each.source or (0, 0))
    for number, mark in enumerate(marks):
        if mark.source is None and not mark.hedge:
            _take_source(words, mark, marks[:number])
        elif mark.light and mark.source and _opens_clause(words, mark.source.start):
            for earlier in marks[:number]:
                earlier.content = [_until(words, part, mark.source.start) for part in earlier.content]
    return [_written(words, each) for each in marks if not (each.light and _is_inside(each, marks))]


def _place(placed: Placed, read: Marked) -> _Mark:
    words = placed.words
    cue, source = placed.phrase(read.cue), placed.phrase(read.source)
    if cue is not None and cue.end - cue.start > 1 and words.low[cue.end - 1] == "that":
        cue = Phrase(cue.start, cue.end - 1)
    inside = [(span, placed.phrase([span])) for span in read.content]
    content = [phrase for span, phrase in inside if phrase and words.span(*phrase) == span]
    if cue is not None and source is not None:
        source = whole_source(words, source, cue, content)
        cue = whole_cue(words, cue, source)
    return _Mark(
        source=source,
        cue=cue,
        content=[whole_content(words, part, cue) for part in content],
        elsewhere=[span for span, phrase in inside if not (phrase and words.span(*phrase) == span)],
        speaker=read.speaker,
        stance=read.stance,
        hedge=read.speaker is None and not read.source and read.stance == "reports",
    )


def _from_stand(words: Words, stand: Stand) -> _Mark:
    named = name_speaker(words, stand.source) if stand.source else None
    speaker = named.name if named and named.kind not in ("pronoun", "other") else None
    return _Mark(source=stand.source, cue=stand.cue, content=list(stand.content), speaker=speaker, light=True)


def _opens_clause(words: Words, at: int) -> bool:
    """Whether somebody else comes to speak: ", and the court declined"."""
    joined = at > 1 and words.low[at - 1] in ("and", "but", "while") and words.low[at - 2] == ","
    return joined and not words.quoted[at - 2]


def _take_source(words: Words, mark: _Mark, before: list[_Mark]) -> None:
    """Give "and rejected it" and ", citing costs" the subject that came before; what was reported ends there."""
    for earlier in reversed(before):
        if earlier.source is None or earlier.cue is None or mark.cue is None:
            continue
        if not _is_inside(earlier, before):
            mark.source, mark.speaker = earlier.source, mark.speaker or earlier.speaker
            earlier.content = [_until(words, part, mark.cue.start) for part in earlier.content]
            return
    if mark.cue is not None and (opening := first_subject(words, mark.cue.start)):
        mark.source = opening


def _is_inside(mark: _Mark, marks: list[_Mark]) -> bool:
    """Whether the attitude is itself part of what somebody else is credited with."""
    return any(
        mark.cue is not None and part.start <= mark.cue.start and mark.cue.end <= part.end
        for each in marks
        if each is not mark and not each.hedge
        for part in each.content
    )


def _until(words: Words, part: Phrase, cue: int) -> Phrase:
    """End the words before the next cue that stands in them."""
    end = cue
    while end > part.start + 1 and words.low[end - 1] in (",", "and", "but", "also"):
        end -= 1
    return Phrase(part.start, end) if part.start < end < part.end else part


def _written(words: Words, mark: _Mark) -> QuotedWords:
    return QuotedWords(
        source_spans=(words.span(*mark.source),) if mark.source else (),
        cue_spans=(words.span(*mark.cue),) if mark.cue else (),
        content_spans=tuple(sorted([*mark.elsewhere, *(words.span(*part) for part in mark.content)])),
        speaker=mark.speaker,
        stance=mark.stance,
    )
