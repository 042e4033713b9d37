"""Handing on what another said: "citing officials", "quoted the minister as saying", "was quoted as saying"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.saying import after_saying, place_of_saying, says_no_more, whom
from store.extraction.attribution.shown import SEEN
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.verb_groups import is_going_on
from store.extraction.attribution.words import Words

_HELPING = 3
_COUNTS = listed("count counts tally figures data estimate estimates statistics numbers")
"""Such as nobody owns are those of whoever cites them."""
_PEOPLE = listed("people person persons")
_KNOWING = listed("familiar privy close knowledge briefed aware involved")
_LONGEST_DESCRIPTION = 14


def read_relay(words: Words, at: int, before: list[Statement]) -> Statement | None:
    """Return what "citing X" or "quoting X as saying" hands on; X is the speaker."""
    if not words.low[at].endswith("ing") or is_going_on(words, at):
        return _read_quoted(words, at)
    phrase = phrase_after(words, at + 1)
    if words.low[at + 1 : at + 2] == ["no"]:
        return None
    if phrase is None or not _can_be_cited(words, phrase):
        return _read_reasons(words, at, before)
    teller = before[-1].subject if before else first_subject(words, at)
    end = content_end(words)
    start = after_saying(words, phrase.end)
    if words.low[phrase.end : phrase.end + 1] == ["who"]:
        content = [Phrase(phrase.end, end)]
    elif words.low[phrase.end : phrase.end + 2] == [",", "that"]:
        content = [Phrase(phrase.end + 2, end)]
    elif start > phrase.end and start < end:
        content = [Phrase(start, end)]
    elif before and before[-1].form == "front" and before[-1].cue.start < at:
        content = [Phrase(before[-1].content[0].start, max(before[-1].content[0].start + 1, at - 1))]
    elif words.low[at - 1] == "," and before and before[-1].form == "after":
        content = list(before[-1].content)
    else:
        return None
    return _cited(words, at, phrase, content, relayed_by=teller)


def _can_be_cited(words: Words, phrase: Phrase) -> bool:
    """Whether somebody is named, or "two people familiar with the matter"."""
    knowing = not _KNOWING.isdisjoint(words.low[slice(*phrase)]) and not _PEOPLE.isdisjoint(words.low[slice(*phrase)])
    kind = name_speaker(words, phrase).kind
    nobodys = kind == "document" and words.low[phrase.end - 1] in _COUNTS | SEEN
    return knowing or (kind != "other" and not nobodys)


def read_opening_relay(words: Words, at: int, said: Statement) -> Statement | None:
    """Read "Citing officials, the agency said 40 had died", "The agency, citing officials, said 40 had died".

    The officials are the speakers of what is `said`.
    """
    phrase = phrase_after(words, at + 1)
    cited = phrase is not None and words.low[phrase.end : phrase.end + 1] == [","]
    if phrase is None or not cited or said.form != "front" or name_speaker(words, phrase).kind not in SPEAKING:
        return None
    if not _can_be_cited(words, phrase):
        return None
    if said.cue.start < phrase.end or (at and (words.low[at - 1] != "," or said.cue.start > phrase.end + _HELPING)):
        return None
    return _cited(words, at, phrase, list(said.content), relayed_by=said.subject)


def _cited(words: Words, at: int, who: Phrase, content: list[Phrase], *, relayed_by: Phrase | None) -> Statement:
    return Statement(
        form="according",
        base=words.low[at],
        cue=Phrase(at, at + 1),
        subject=who,
        begins=at,
        content=content,
        relayed_by=relayed_by,
        relays=True,
        how="whoever is cited",
    )


def _read_reasons(words: Words, at: int, before: list[Statement]) -> Statement | None:
    """Read "the mine laid off its crew, citing losses of $4m": the figure is that of whoever cites it."""
    end = content_end(words)
    reason = next((each for each in range(at + 1, end) if words.low[each] in grammar.SIDES), end)
    if words.low[at] != "citing" or not any(words.is_number(each) for each in range(at + 1, reason)):
        return None
    teller = before[-1].subject if before else first_subject(words, at)
    if teller is None or name_speaker(words, teller).kind not in SPEAKING:
        return None
    return Statement(
        form="front",
        base="cite",
        cue=Phrase(at, at + 1),
        subject=teller,
        begins=at,
        content=[Phrase(at + 1, reason)],
        how="whoever cites it",
    )


def _read_quoted(words: Words, at: int) -> Statement | None:
    """Read "the agency quoted the minister, Ana Lima, as saying that 30 had died"."""
    if words.low[at] in ("quoted", "cited") and words.low[at - 1] in grammar.BE:
        return _read_being_quoted(words, at)
    phrase = whom(words, at)
    if phrase is None:
        return None
    described = words.low[phrase.end : phrase.end + 1] == [","]
    saying = place_of_saying(words, phrase.end, _LONGEST_DESCRIPTION if described else 0)
    if saying is None:
        return None
    aside = Phrase(phrase.end + 1, saying - 1) if saying > phrase.end + 1 else None
    subject = subject_before(words, at)
    start = after_saying(words, saying)
    if subject is None:
        return None
    if says_no_more(words, start):
        return _quoted_before(words, at, phrase, aside=aside, begins=subject.begins, relayed_by=subject.phrase)
    return _quoted(words, at, phrase, start, aside=aside, begins=subject.begins, relayed_by=subject.phrase)


def _read_being_quoted(words: Words, at: int) -> Statement | None:
    """Read "the minister was quoted by the agency as saying that 30 had died"."""
    subject = subject_before(words, at - 1)
    saying = place_of_saying(words, at + 1, _LONGEST_DESCRIPTION)
    if subject is None or subject.phrase is None or saying is None:
        return None
    start = after_saying(words, saying)
    if says_no_more(words, start):
        by = phrase_after(words, start + 1) if words.low[start : start + 1] == ["by"] else None
        return _quoted_before(words, at, subject.phrase, aside=subject.apposition, begins=subject.begins, relayed_by=by)
    teller = phrase_after(words, at + 2) if words.low[at + 1] == "by" else None
    if teller and teller.end > saying:
        teller = Phrase(teller.start, saying)
    return _quoted(words, at, subject.phrase, start, aside=subject.apposition, begins=subject.begins, relayed_by=teller)


def _quoted(
    words: Words, at: int, who: Phrase, start: int, *, aside: Phrase | None, begins: int, relayed_by: Phrase | None
) -> Statement:
    return Statement(
        form="front",
        base="quote",
        cue=Phrase(at, at + 1),
        subject=who,
        apposition=aside,
        begins=begins,
        content=[Phrase(start, content_end(words))],
        relayed_by=relayed_by,
        relays=True,
        how="whoever is quoted",
    )


def _quoted_before(
    words: Words, at: int, who: Phrase, *, aside: Phrase | None, begins: int, relayed_by: Phrase | None
) -> Statement | None:
    """Read "..., the agency quoted the minister as saying" and "..., the minister was quoted as saying by it"."""
    end = begins
    while end > 0 and words.low[end - 1] in (",", "–"):
        end -= 1
    quoted = end > 0 and words.low[end - 1] == "”"
    if end < 2 or (end == begins and not quoted):  # noqa: PLR2004 - one word is no content
        return None
    said = _quoted(words, at, who, end, aside=aside, begins=begins, relayed_by=relayed_by)
    said.form, said.content = "after", [Phrase(0, end)]
    return said
