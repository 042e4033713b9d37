"""Reading verbs of attitude ("endorsed", "called for", "did not say"), which give no fact its speaker."""

from collections.abc import Container, Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.attitude_nouns import is_no_verb
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.stand import Stand
from store.extraction.attribution.stand_contents import SPEECH, clause_end, object_of
from store.extraction.attribution.stand_subjects import can_take_a_stand, subject_of, without_claim
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.verb_groups import before_time, group_end, group_start, is_passive
from store.extraction.attribution.words import Words
from store.lexicon.reporting import attitude_forms, attitude_states, attitudes_in_two_words, read_reporting

_BY_REACH = 8
_MOST = 24
_SHORTEST = 4
_CLAIMS = read_reporting().nouns.claims
_BEFORE_PARTICIPLES = listed(", each both all some many")
_ASIDES = listed("however though too meanwhile instead nevertheless nonetheless therefore")
_NOBODY = listed("it there this that these those what which nothing everything something")
_OF_STATES = listed("that to how about of by with over at")
_JOINED = listed("and but or")


def find_stands(words: Words, taken: Container[int]) -> Iterator[Stand]:
    """Yield the stands of a sentence in the order of their verbs; `taken` are words that report as it is."""
    forms, count = attitude_forms(), 0
    for at, word in enumerate(words.low):
        if words.quoted[at] or at in taken:
            continue
        stand = _read_put_it(words, at) or _read_state(words, at)
        if stand is None and word in forms:
            stand = _read(words, at, forms[word])
        if stand and not (stand.source and any(each in taken for each in range(*stand.source))):
            yield stand
            count += 1
            if count >= _MOST:
                return


def _read(words: Words, at: int, base: str) -> Stand | None:
    end = group_end(words, at, base)
    if (end == at + 1 and base in attitudes_in_two_words()) or is_no_verb(words, at, base):
        return None
    group = group_start(words, at)
    if group is not None and is_passive(words, group, at):
        return _read_passive(words, group, at)
    return _read_active(words, Phrase(group, end), at, base) if group is not None else None


def _read_active(words: Words, verb: Phrase, at: int, base: str) -> Stand | None:
    group = verb.start
    if not _may_have_subject(words, group, at):
        return None
    source = None if words.low[group - 1] == "," and _is_participle(words, group, at) else _subject(words, group)
    if source is None and not _is_left_out(words, group, at, base):
        return None
    if source is not None and not (can_take_a_stand(words, source) or _tells_that(words, source, at, base)):
        return None
    cue, content = object_of(words, verb, base)
    content = content or _quotation_before(source, words) or _clause_before(words, source, cue, base)
    return Stand(source, cue, content) if content else None


def _tells_that(words: Words, source: Phrase, at: int, base: str) -> bool:
    """Whether "that" follows a verb that only tells: "The forum also stressed that"; "it" and "there" tell nothing."""
    telling = base in known().speech_and_thought and words.low[at + 1 : at + 2] == ["that"]
    return telling and words.low[source.end - 1] not in _NOBODY


def _read_state(words: Words, at: int) -> Stand | None:
    """Read "the mayor was confident that", "they are worried about"."""
    group = group_start(words, at) if words.low[at] in attitude_states() else None
    if group is None or not is_passive(words, group, at):
        return None
    source = _subject(words, group)
    opens = words.low[at + 1 : at + 2]
    if source is None or not can_take_a_stand(words, source) or not opens or opens[0] not in _OF_STATES:
        return None
    start = at + 1 if opens[0] in ("that", "to", "how") else at + 2
    end = clause_end(words, start)
    return Stand(source, Phrase(group, max(start, at + 1)), (Phrase(start, end),)) if start < end else None


def _subject(words: Words, group: int) -> Phrase | None:
    end = before_time(words, group)
    aside = words.low[end - 3 : end - 2] == [","] and words.low[end - 1] == "," and words.low[end - 2] in _ASIDES
    subject = subject_of(words, end - 3 if aside else end)
    return without_claim(words, subject) if subject else None


def _is_participle(words: Words, group: int, at: int) -> bool:
    return words.low[at].endswith("ing") and group == at


def _may_have_subject(words: Words, group: int, at: int) -> bool:
    """Whether a participle stands after a comma or a writing: ", citing costs", "a letter opposing the plan"."""
    before = words.low[group - 1]
    return not _is_participle(words, group, at) or before in _BEFORE_PARTICIPLES or before in known().documents


def _is_left_out(words: Words, group: int, at: int, base: str) -> bool:
    """Whether the subject stands before another verb: "and rejected it", ", citing costs"."""
    return _is_participle(words, group, at) or (
        words.low[group - 1] in _JOINED and (group < at or words.low[at] != base) and words.low[group] != "not"
    )


def _read_passive(words: Words, group: int, at: int) -> Stand | None:
    """Read "the plan was criticised by unions"."""
    reach = words.low[at + 1 : at + _BY_REACH]
    if "by" not in reach or any(word in grammar.SIDES for word in reach[: reach.index("by")]):
        return None
    source = phrase_after(words, at + 2 + reach.index("by"))
    subject = subject_of(words, group)
    if source is None or subject is None or name_speaker(words, source).kind == "other":
        return None
    return Stand(source, Phrase(group, source.start), (subject,))


def _read_put_it(words: Words, at: int) -> Stand | None:
    """Read "..., as the mayor put it"."""
    if words.low[at : at + 2] != ["put", "it"] or (source := subject_of(words, at)) is None:
        return None
    before = source.start - 1
    if before < 0 or words.low[before] != "as":
        return None
    if before == 0:
        part = Phrase(at + 2 + (words.low[at + 2 : at + 3] == [","]), words.size)
        return Stand(source, Phrase(at, at + 2), (part,)) if part.start < part.end else None
    end = before - 1 if words.low[before - 1] == "," else before
    commas = [each for each in range(end - 1) if words.low[each] == "," and not words.quoted[each]]
    start = commas[-1] + 1 if commas else 0
    return Stand(source, Phrase(at, at + 2), (Phrase(start, end),)) if end > start else None


def _clause_before(words: Words, source: Phrase | None, cue: Phrase, base: str) -> tuple[Phrase, ...] | None:
    """Return the clause that the speaker closes: "..., the people said"."""
    if base not in SPEECH or source is None or source.start < _SHORTEST or words.low[source.start - 1] != ",":
        return None
    told = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[: source.start - 1])
    told = told and _CLAIMS.isdisjoint(words.low[slice(*source)])
    return (Phrase(0, source.start - 1),) if cue.end >= content_end(words) and told else None


def _quotation_before(source: Phrase | None, words: Words) -> tuple[Phrase, ...] | None:
    """Return the quotation that the speaker closes: “...,” she yelled."""
    if source is None or source.start == 0 or words.low[source.start - 1] != "”" or not words.quoted[0]:
        return None
    return (Phrase(0, source.start),)
