"""Figures behind a colon: "The police numbers are different: 40 held", "She breaks this down to the following:"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.putting import has_number
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_FIGURES = listed(
    "figures numbers data statistics count tally toll breakdown list estimate estimates records totals total version"
)
_ARE = grammar.BE | listed("differ differs differed read reads show shows showed say says")
_ITEMISING = listed(
    "breaks broke lists listed gives gave provides provided itemises itemised itemizes itemized details detailed"
    " enumerates enumerated summarises summarised summarizes summarized presents presented issued released published"
    " shared tallies tallied"
)
_WHAT = listed("following follows breakdown list figures numbers tally tallies details summary totals down counts toll")
_OPENING = grammar.SIDES | grammar.BREAKS | grammar.ADVERBS
_LONGEST_VERB, _LONGEST = 8, 24


def read_itemised(words: Words) -> Statement | None:
    """Return what stands behind a colon as somebody's figures; behind a last colon they stand in the lines below."""
    colon = next((at for at, word in enumerate(words.low) if word == ":" and not words.quoted[at]), None)
    if not colon or colon > _LONGEST or has_number(words, 0, colon):
        return None
    if colon == words.size - 1:
        return _opens_lines(words, colon)
    return _are_owned(words, colon) if has_number(words, colon + 1, words.size) else None


def _are_owned(words: Words, colon: int) -> Statement | None:
    """Read "The police numbers are different: 40 held"."""
    verb = next((at for at in range(1, colon) if words.low[at] in _ARE), None)
    if verb is None or colon - verb > _LONGEST_VERB or words.low[verb - 1] not in _FIGURES:
        return None
    whose = phrase_before(words, verb)
    opens = whose is not None and (whose.start == 0 or words.low[whose.start - 1] in _OPENING)
    owned = whose is not None and name_speaker(words, whose).kind in SPEAKING - {"document", "pronoun"}
    content = Phrase(colon + 1, content_end(words))
    return _said(words, whose, verb, content) if whose and opens and owned else None


def _opens_lines(words: Words, colon: int) -> Statement | None:
    """Read "She breaks this down to the following:"."""
    if _WHAT.isdisjoint(words.low[:colon]):
        return None
    verb = next((at for at in range(1, colon) if words.low[at] in _ITEMISING), None)
    subject = subject_before(words, verb) if verb else None
    if verb is None or subject is None or subject.phrase is None:
        return None
    speaks = name_speaker(words, subject.phrase).kind in SPEAKING
    return _said(words, subject.phrase, verb, Phrase(colon, colon + 1)) if speaks else None


def _said(words: Words, who: Phrase, verb: int, content: Phrase) -> Statement:
    return Statement(
        form="front",
        base=known().forms.get(words.low[verb]) or "say",
        cue=Phrase(verb, verb + 1),
        subject=who,
        begins=who.start,
        content=[content],
        how="whose figures stand behind the colon",
    )
