"""The attributions of one sentence with whole spans, those of attitude among them."""

from store.extraction.attribution import (
    Phrase,
    Stand,
    Words,
    find_stands,
    first_subject,
    group_start,
    known,
    name_speaker,
    subject_of,
)
from store.extraction.layers.denying import read_denying
from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.marks import Mark, Marked
from store.extraction.layers.nested import is_inside, outermost
from store.extraction.layers.placed import Placed
from store.extraction.layers.rejoined import rejoined
from store.extraction.layers.whole_contents import told_parts, whole_content, whole_stand
from store.extraction.layers.whole_spans import whole_cue, whole_source
from store.lexicon.reporting import read_reporting

_COUNTING = read_reporting().verbs.counting


def mark_sentence(placed: Placed, read: list[Marked]) -> list[QuotedWords]:
    """Return the attributions of a sentence in the order of their cues."""
    words = placed.words
    marks = [each for each in (_place(placed, one) for one in read) if not _only_does(words, each)]
    taken = {at for each in marks if each.cue and not each.hedge for at in range(*each.cue)}
    marks += [_from_stand(words, each) for each in find_stands(words, taken)]
    marks.sort(key=lambda each: each.cue or each.source or (0, 0))
    marks = rejoined(words, marks)
    for number, mark in enumerate(marks):
        if mark.source is None and not mark.hedge:
            _take_source(words, mark, marks[:number])
            mark.cue = whole_cue(words, mark.cue, mark.source) if mark.cue else None
        elif mark.light and mark.source and _opens_clause(words, mark.source.start):
            for earlier in marks[:number]:
                earlier.content = [_until(words, part, mark.source.start) for part in earlier.content]
    return [_written(words, each) for each in outermost(words, marks)]


def _place(placed: Placed, read: Marked) -> Mark:
    words = placed.words
    cue, source = placed.phrase(read.cue), placed.phrase(read.source)
    if cue is not None and cue.end - cue.start > 1 and words.low[cue.end - 1] == "that":
        cue = Phrase(cue.start, cue.end - 1)
    inside = [(span, placed.phrase([span])) for span in read.content]
    content = [phrase for span, phrase in inside if phrase and words.span(*phrase) == span]
    mark = Mark(
        source=source,
        cue=cue,
        content=content,
        elsewhere=[span for span, phrase in inside if not (phrase and words.span(*phrase) == span)],
        speaker=read.speaker,
        stance=read.stance,
        hedge=read.speaker is None and not read.source and read.stance == "reports",
    )
    if mark.hedge:
        mark.content = [around for part in content for around in _around(part, cue)]
        return mark
    if mark.stance == "denies":
        read_denying(words, mark)
    if mark.cue is not None and source is not None:
        mark.source = whole_source(words, source, mark.cue, mark.content)
        mark.cue = whole_cue(words, mark.cue, mark.source)
    mark.content = [whole_content(words, part, mark.cue) for part in told_parts(words, mark.content)]
    return mark


def _only_does(words: Words, mark: Mark) -> bool:
    """Whether somebody has done it rather than counted it: "she recorded her best time"."""
    if mark.cue is None or not mark.content or known().forms.get(words.low[mark.cue.end - 1]) not in _COUNTING:
        return False
    return words.low[mark.content[0].start] in ("his", "her", "its", "their")


def _around(part: Phrase, cue: Phrase | None) -> list[Phrase]:
    """Return the words before and behind a hedge."""
    if cue is None or not part.start <= cue.start < part.end:
        return [part]
    return [each for each in (Phrase(part.start, cue.start), Phrase(cue.end, part.end)) if each.start < each.end]


def _from_stand(words: Words, stand: Stand) -> Mark:
    named = name_speaker(words, stand.source) if stand.source else None
    speaker = named.name if named and named.kind not in ("pronoun", "other") else None
    content = [whole_stand(words, part, stand.cue) for part in stand.content]
    return Mark(source=stand.source, cue=stand.cue, content=content, speaker=speaker, light=True)


def _opens_clause(words: Words, at: int) -> bool:
    """Whether somebody else comes to speak: ", and the court declined"."""
    joined = at > 1 and words.low[at - 1] in ("and", "but", "while") and words.low[at - 2] == ","
    return joined and not words.quoted[at - 2]


def _take_source(words: Words, mark: Mark, before: list[Mark]) -> None:
    """Give "and rejected it" and ", citing costs" the subject that came before; what was reported ends there."""
    if mark.cue is not None and (aside := _behind_aside(words, mark.cue)):
        mark.source = aside
        return
    for earlier in reversed(before):
        if earlier.source is None or earlier.cue is None or mark.cue is None:
            continue
        if not is_inside(earlier, before):
            mark.source, mark.speaker = earlier.source, mark.speaker or earlier.speaker
            earlier.content = [_until(words, part, mark.cue.start) for part in earlier.content]
            return
    if mark.cue is not None and (opening := first_subject(words, mark.cue.start)):
        mark.source = opening


def _behind_aside(words: Words, cue: Phrase) -> Phrase | None:
    """Return "Rep. Ana Lima (Dorna), another member," before "said"."""
    group = group_start(words, cue.start)
    finite = (
        group is not None and group > 1 and words.low[group - 1] == "," and not words.low[cue.start].endswith("ing")
    )
    return subject_of(words, group) if finite and group is not None else None


def _until(words: Words, part: Phrase, cue: int) -> Phrase:
    """End the words before the next cue that stands in them."""
    end = cue
    while end > part.start + 1 and words.low[end - 1] in (",", "and", "but", "also"):
        end -= 1
    return Phrase(part.start, end) if part.start < end < part.end else part


def _written(words: Words, mark: Mark) -> QuotedWords:
    return QuotedWords(
        source_spans=(words.span(*mark.source),) if mark.source else (),
        cue_spans=(words.span(*mark.cue),) if mark.cue else (),
        content_spans=tuple(sorted([*mark.elsewhere, *(words.span(*part) for part in mark.content)])),
        speaker=mark.speaker,
        stance=mark.stance,
    )
