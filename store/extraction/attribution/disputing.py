"""Who says by set words that something is not so: whoever stands before them, else whoever is quoted for them."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

import msgspec

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.naming import Named
from store.extraction.attribution.nouns import Attribution, Denial, Referring, innermost
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.stand_subjects import subject_of
from store.extraction.attribution.untruth_verbs import Untruth
from store.extraction.attribution.untruths import find_untruths
from store.extraction.attribution.words import Words
from store.extraction.sentence import Sentence
from store.lexicon.denials import denying
from store.model.noun import Span

_JOINTS = listed(", and but while whereas a an the his her its their ; –")
_QUOTED_SELF = listed("we i")
_NAMELESS = listed("who which that whom") | _QUOTED_SELF


class Disputed(NamedTuple):
    """Set words of denial in one sentence; `speaker` is `None` where the quotation tells whose they are."""

    sentence: int
    words: Words
    untruth: Untruth
    speaker: Speaker | None


def find_disputed(words: Words, sentence: int, named: Named) -> Iterator[Disputed]:
    """Yield the set words of denial of a sentence."""
    if denying().opening.isdisjoint(words.low):
        return
    for untruth in find_untruths(words):
        yield Disputed(sentence, words, untruth, _speaker(words, untruth, named))


def _speaker(words: Words, untruth: Untruth, named: Named) -> Speaker | None:
    verb = untruth.verb
    if verb is None or words.quoted[verb]:
        return None
    subject = subject_of(words, verb)
    if subject is None or words.low[subject.start] in _NAMELESS:
        return None
    noun = untruth.reference.end
    return named.name(Phrase(noun, subject.end) if subject.start < noun < subject.end else subject)


def settle(
    disputed: Sequence[Disputed], found: Sequence[Sequence[Attribution]], denials: Sequence[Denial]
) -> Iterator[Denial]:
    """Yield the denials whose speaker is known and that no verb of denial tells already."""
    told = [denial.cue_span for denial in denials]
    firm = {each.sentence for each in disputed if each.untruth.reference.figure}
    for each in disputed:
        span = each.words.span(*each.untruth.cue)
        weaker = each.sentence in firm and each.untruth.own and not each.untruth.reference.figure
        if weaker or any(start < span[1] and span[0] < end for start, end in told):
            continue
        last = each.untruth.cue.end - 1
        said = innermost(found[each.sentence], each.words.span(last, last + 1))
        speaker = each.speaker or said
        if speaker is not None and (name := _name(speaker)):
            yield _denial(each, span, speaker, outright=not _is_claim_of_another(each, found[each.sentence], name))


def part(denials: Sequence[Denial], sentences: Sequence[Sentence]) -> Iterator[Denial]:
    """Yield the denials in the order of the text, each clause that is denied ended where another denial begins."""
    ordered = sorted(denials, key=lambda denial: denial.cue_span)
    for denial, later in zip_longest(ordered, ordered[1:]):
        begins = min((later.cue_span, *later.source_spans))[0] if later else 0
        denied = denial.denied
        if denied and later and later.sentence == denial.sentence and denied[0] < begins < denied[1]:
            yield msgspec.structs.replace(
                denial, denied=(denied[0], _joint(sentences[denial.sentence], denied[0], begins))
            )
        else:
            yield denial


def _joint(sentence: Sentence, start: int, begins: int) -> int:
    """Return where the words from `start` end before another clause that begins, without its "and"."""
    ended = [each for each in sentence.tokens if start <= each.start and each.end <= begins]
    while len(ended) > 1 and ended[-1].lower in _JOINTS:
        ended.pop()
    return ended[-1].end if ended else begins


def _name(speaker: Speaker | Attribution) -> str | None:
    return speaker.name if isinstance(speaker, Speaker) else speaker.speaker


def _refers(untruth: Untruth, *, outright: bool) -> Referring:
    """Return what the words stand for; a clause that somebody else claimed leaves nothing open."""
    if untruth.reference.clause is not None and not outright:
        return ""
    return "figure" if untruth.reference.figure else "claim"


def _is_claim_of_another(each: Disputed, found: Sequence[Attribution], name: str) -> bool:
    """Whether the sentence credits the clause that is denied to somebody else: "a report of 40 deaths by the Echo"."""
    clause = each.untruth.reference.clause
    said = innermost(found, each.words.span(*clause)) if clause else None
    return said is not None and said.speaker is not None and said.speaker != name


def _denial(each: Disputed, span: Span, speaker: Speaker | Attribution, *, outright: bool) -> Denial:
    words, untruth = each.words, each.untruth
    clause = untruth.reference.clause
    written = " ".join(token.text for token in words.tokens[untruth.cue.start : untruth.cue.end])
    where = speaker.span if isinstance(speaker, Speaker) else speaker.speaker_span
    return Denial(
        sentence=each.sentence,
        cue=written,
        cue_span=span,
        denied=words.span(*clause) if clause else None,
        outright=clause is not None and outright,
        refers=_refers(untruth, outright=outright),
        own=untruth.own,
        of_somebody=untruth.of_somebody,
        owner=untruth.reference.owner,
        speaker=_name(speaker),
        speaker_span=where,
        source_spans=(speaker.span,) if isinstance(speaker, Speaker) else (),
        organisation=speaker.organisation,
        how="whoever says by these words that it is not so",
    )
