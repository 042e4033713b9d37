"""Reading one reporting verb: in front of what it reports, or after it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.alike import is_noun
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.closing import closes_sentence, read_after
from store.extraction.attribution.deeds import act_end, responsibility_end, sets_days, thing_end
from store.extraction.attribution.deeds_beside import deed_beside
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.headlines import says_in_headline
from store.extraction.attribution.inverted import read_inverted
from store.extraction.attribution.known import known
from store.extraction.attribution.passives import read_passive
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.plausible import can_speak, may_begin
from store.extraction.attribution.releasing import read_released
from store.extraction.attribution.settings import content_opening
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.verb_groups import is_going_on
from store.extraction.attribution.with_whom import described_with
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_VERBS = _LEXICON.verbs
_SHARE = 3
_SHARES = listed("% percent cent half third thirds quarter quarters majority proportion share")
_WITH_REACH, _FURTHER = 9, 24
_CLAUSAL = listed("say think believe insist argue explain claim allege warn fear suspect know")
_POSTED = listed("posted reported tweeted written given")
_ISSUED = listed("issued issues released releases published publishes gave gives posted")
_ACCOUNTS = listed("clarification statement statements update bulletin figures report list notice release count")
_SHOWING = listed("telling reporting listing showing indicating recording suggesting")
_JUDGED = listed("called calls described describes branded brands labelled labeled labels deemed considered")
_UNTRUE = denying().untrue | listed("exaggerated inflated exaggeration high low wrong")
_REVISING = listed("putting placing revising pegging estimating correcting amending adjusting updating")
_HOW = listed("originally reportedly falsely wrongly mistakenly only merely privately quietly openly formally")
_THEN = listed("after before previously earlier first initially later then subsequently")
_NOUNS = _LEXICON.nouns.claims | _LEXICON.nouns.tolls
_PARTICIPLES = listed(
    "saying claiming alleging insisting arguing stating warning adding announcing confirming estimating noting"
)

_CLAIMED = frozenset({"responsibility", "victory", "credit"})
"""What is claimed is the deed: what "that" or "which" tells of it is told by the paper."""


def read_verb(words: Words, at: int, base: str, before: list[Statement]) -> Statement | None:
    """Return what the verb at `at` reports, or `None` where it reports nothing; `before` are earlier statements."""
    if (
        (words.capital(at) and not says_in_headline(words, at))
        or words.low[at - 1] in ("a", "an")
        or is_noun(words, at, base)
        or _is_done_by_another(words, at)
        or _tells_where_it_stands(words, at)
        or (base == "report" and comes_to_work(words, at))
        or "-" in (words.low[at - 1], *words.low[at + 1 : at + 2])
    ):
        return None
    if other_order := read_inverted(words, at, base) or read_passive(words, at, base) or read_released(words, at):
        return other_order
    subject = _subject(words, at, before)
    if (
        subject is None
        or base in _VERBS.judging
        or _is_share(words, subject)
        or not can_speak(words, subject, at, base, before)
    ):
        return None
    opening = content_opening(words, at, base)
    opens_line = opening.colon and opening.start >= words.size and subject.phrase and base in known().speech
    if not opens_line and closes_sentence(words, subject, opening):
        return read_after(words, at, subject, opening, base)
    if not opens_line and not may_begin(words, opening, base, subject, at):
        return None
    return Statement(
        form="front",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[Phrase(opening.start - 1, opening.start) if opens_line else _content(words, opening.start, base)],
        present=words.low[at].endswith("s"),
        how="whoever stands before the reporting word" if subject.phrase else "the speaker goes on",
    )


def _is_share(words: Words, subject: Subject) -> bool:
    """Whether a share answers in a poll: "28% of voters say they trust her", "3 in 10 farmers believe"."""
    at = subject.begins if subject.phrase is None else subject.phrase.start
    if subject.phrase is None:
        return False
    counted = words.is_number(at) or words.low[at] in grammar.NUMBERS
    if counted and words.low[at - 1] == "in" and at > 1:
        return words.is_number(at - 2) or words.low[at - 2] in grammar.NUMBERS
    at -= at > 0 and words.low[at - 1] == "the"
    if at < _SHARE:
        return False
    if words.low[at - 1] == "of":
        counted = words.is_number(at - 2) and any(words.is_number(each) for each in range(*subject.phrase))
        return counted or words.low[at - 2] in _SHARES
    counted = words.is_number(at - 1) or words.low[at - 1] in grammar.NUMBERS
    return counted and words.low[at - 2] == "in" and (words.is_number(at - 3) or words.low[at - 3] in grammar.NUMBERS)


def _is_done_by_another(words: Words, at: int) -> bool:
    """Whether a participle tells who gave or backed it: "a figure confirmed by the guild"."""
    return words.low[at + 1 : at + 2] == ["by"] and words.low[at].endswith("ed") and words.low[at - 1] in _NOUNS


def _tells_where_it_stands(words: Words, at: int) -> bool:
    """Whether a participle tells where a writing is to be read: "said in a statement posted on its site"."""
    if words.low[at] not in _POSTED or words.low[at - 1] not in known().documents:
        return False
    writing = phrase_before(words, at)
    return writing is not None and writing.start > 0 and words.low[writing.start - 1] in grammar.PREPOSITIONS


def comes_to_work(words: Words, at: int) -> bool:
    """Whether "reported for work", "reported back to duty" tells who came; it tells nothing else."""
    at += words.low[at + 1 : at + 2] == ["back"]
    return words.low[at + 1 : at + 3] in (["for", "work"], ["for", "duty"], ["to", "work"], ["to", "duty"])


def _content(words: Words, start: int, base: str) -> Phrase:
    content = Phrase(start, content_end(words))
    if words.low[start] in _CLAIMED or words.low[start + 1 : start + 3] == ["upper", "hand"]:
        content = responsibility_end(words, content)
    if base == "announce" and (end := thing_end(words, content)):
        return Phrase(start, end)
    if base in _VERBS.naming and words.low[start - 1] != "that" and (end := _before_turn(words, content)):
        return Phrase(start, end)
    if base not in _CLAUSAL and (deed := deed_beside(words, content)):
        return Phrase(start, deed)
    acts = base in _VERBS.acts or (base == "declare" and sets_days(words, start))
    return act_end(words, content) if acts else content


def _before_turn(words: Words, content: Phrase) -> int | None:
    """Return where "reported a higher profit, but its shares fell" turns to what was not reported."""
    for at in range(content.start + 1, content.end - 2):
        if words.low[at] == "," and words.low[at + 1] == "but":
            told = grammar.AUXILIARIES & frozenset(words.low[content.start : at])
            return at if not told and words.low[at + 2] not in grammar.NUMBERS else None
    return None


def _subject(words: Words, at: int, said: list[Statement]) -> Subject | None:
    """Return the subject; one that is left out for "..., adding that" and "a statement saying"."""
    if not words.low[at].endswith("ing") or is_going_on(words, at):
        return subject_before(words, at)
    before = words.low[at - 1] if at else ""
    if words.low[at] == "adding" and before == "by":
        return None
    if named := _with_whom(words, at) or _writing_saying(words, at) or _who_does(words, at - 1):
        return named
    if words.low[at] in _PARTICIPLES:
        written = before in _LEXICON.nouns.claims or before in _LEXICON.phrases.settings
        return Subject(None, at) if written or before in (",", "and", "by", "–", "own") else None
    links = before in (",", "and") or (said and before in _THEN)
    if words.low[at] in _REVISING and links and (said or _gives_account(words, at)):
        return Subject(None, at)
    return Subject(None, at) if before == "," and words.low[at + 1 : at + 2] == ["that"] else None


def _who_does(words: Words, by: int) -> Subject | None:
    """Return the minister of "days after the minister shocked the town by announcing that 40 docks would shut"."""
    if words.low[by] != "by" or words.low[by + 1] not in _PARTICIPLES:
        return None
    for at in range(by - 1, max(0, by - _WITH_REACH), -1):
        if words.low[at] in grammar.SIDES or words.low[at] in grammar.RELATIVES:
            return None
        if words.low[at].endswith("ed") and not words.capital(at):
            return subject_before(words, at)
    return None


def _writing_saying(words: Words, at: int) -> Subject | None:
    """Return the report of "Oman disputed a U.N. report saying that 40 had died", which is not Oman's."""
    if words.low[at] not in _PARTICIPLES or words.low[at - 1] not in known().documents:
        return None
    phrase = phrase_before(words, at)
    if phrase is None or phrase.start < 1:
        return None
    verb = words.low[phrase.start - 1]
    return Subject(phrase, phrase.start) if known().forms.get(verb) in known().denying else None


def _with_whom(words: Words, at: int) -> Subject | None:
    """Return who speaks in ", with officials saying that 40 had died"."""
    if words.low[at] not in _PARTICIPLES | _REVISING | _SHOWING:
        return None
    if words.low[at - 1] in grammar.SIDES:
        return described_with(words, at)
    for begins in range(at - 2, max(-1, at - _WITH_REACH), -1):
        if words.low[begins] == "with":
            end = _before_adverb(words, at)
            return Subject(Phrase(begins + 1, end), begins) if begins + 1 < end else None
        titled = words.low[begins] == "." and words.low[begins - 1] in _LEXICON.speakers.titles
        if (words.low[begins] in grammar.SIDES and not titled) or words.low[begins] in grammar.AUXILIARIES:
            break
    return _and_whom(words, at)


def _before_adverb(words: Words, at: int) -> int:
    """Return where the police end in "with police initially saying"."""
    while at > 0 and (words.low[at - 1] in grammar.ADVERBS or words.low[at - 1] in _HOW):
        at -= 1
    return at


def _and_whom(words: Words, at: int) -> Subject | None:
    """Return who else speaks in ", with figures from the guild of 30 and other reports putting it at 40"."""
    phrase = phrase_before(words, at) if words.low[at - 1] in known().roles else None
    if phrase is None or "with" not in words.low[max(0, at - _FURTHER) : at]:
        return None
    start = phrase.start
    while start > 0 and words.low[start - 1] in grammar.DETERMINERS:
        start -= 1
    return Subject(Phrase(start, at), start) if start and words.low[start - 1] == "and" else None


def _gives_account(words: Words, at: int) -> bool:
    """Whether an account was given or rejected before: "it issued a clarification, putting the toll at six"."""
    before = words.low[:at]
    if not _JUDGED.isdisjoint(before) and not _UNTRUE.isdisjoint(before):
        return True
    return not _ISSUED.isdisjoint(before) and not _ACCOUNTS.isdisjoint(before)
