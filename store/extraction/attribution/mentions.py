"""Reporting without a verb of speech: "according to", "the ministry's claim that", "reportedly"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.owned_writings import writing_of
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after, with_maker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end, tail_of
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_OPENING_REACH = 3
_QUOTED = listed("quoted cited interviewed contacted reached")
_STANDING = listed("is was are were stands stood has had have")
_LONGEST_DESCRIPTION = 10
_NOT_SOURCES = _LEXICON.phrases.not_sources
_CLAIMS = _LEXICON.nouns.claims
_UNTRUE = _LEXICON.denials.untrue | {"not", "far", "nowhere", "anything"}
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_ANYBODY = listed("people person persons")
_SAYING = listed("saying stating claiming alleging suggesting asserting insisting")


def read_according(words: Words, at: int) -> Statement | None:
    """Return what "according to X" at `at` credits to X."""
    if at + 2 >= words.size or words.low[at + 2] in _NOT_SOURCES:
        return None
    phrase = phrase_after(words, at + 2)
    teller, after = _quoted_by(words, phrase) if phrase else (None, 0)
    phrase = (
        Phrase(phrase.start, phrase.end - 1) if phrase and teller else with_maker(words, phrase) if phrase else None
    )
    if phrase is None or words.low[phrase.end - 1] in _NOT_SOURCES:
        return None
    kind = name_speaker(words, phrase).kind
    if kind == "other" and words.low[phrase.end - 1] not in ("figures", "tolls") and not _names_people(words, phrase):
        return None
    content = _content_around(words, at, after or phrase.end)
    if not content:
        return None
    return Statement(
        form="according",
        base="according to",
        relayed_by=teller,
        relays=teller is not None,
        cue=Phrase(at, at + 2),
        subject=phrase,
        apposition=_named_behind(words, phrase) if after == 0 else None,
        begins=at,
        content=content,
        how='whoever "according to" names',
    )


def _named_behind(words: Words, phrase: Phrase) -> Phrase | None:
    """Return Ana Lima for "according to its head, Ana Lima", whose name ends the clause; `None` behind a name."""
    if words.low[phrase.end : phrase.end + 1] != [","] or words.capital(phrase.end - 1):
        return None
    aside = phrase_after(words, phrase.end + 1)
    if aside is None or not words.capital(aside.end - 1) or words.low[aside.start] in grammar.ADVERBS:
        return None
    ends = aside.end >= words.size or words.low[aside.end] in grammar.SIDES
    role = name_speaker(words, phrase).kind in ("role", "body")
    return aside if ends and role and name_speaker(words, aside).kind in ("person", "body") else None


def _quoted_by(words: Words, phrase: Phrase) -> tuple[Phrase | None, int]:
    """Return the Echo of "according to police quoted by the Echo", and where it ends."""
    if words.low[phrase.end - 1] not in _QUOTED or words.low[phrase.end : phrase.end + 1] != ["by"]:
        return None, 0
    teller = phrase_after(words, phrase.end + 1) if phrase.end - phrase.start > 1 else None
    return teller, teller.end if teller else 0


def _names_people(words: Words, phrase: Phrase) -> bool:
    """Whether "two people with knowledge of the talks" are named."""
    return words.low[phrase.end - 1] == "people" or not _ANYBODY.isdisjoint(
        words.low[phrase.start : min(phrase.end, phrase.start + _OPENING_REACH)]
    )


def read_per(words: Words, at: int) -> Statement | None:
    """Return what "per the ministry" credits behind a comma or "as"; "14 per cent", "per person" quote nobody."""
    begins = at - (at > 0 and words.low[at - 1] == "as")
    told = begins < at or (at > 1 and words.low[at - 1] == ",")
    phrase = phrase_after(words, at + 1) if told else None
    if phrase is None or name_speaker(words, phrase).kind not in ("person", "name", "body", "role", "document"):
        return None
    named = words.low[phrase.start] in grammar.DETERMINERS or words.capital(phrase.start)
    several = words.low[phrase.end - 1].endswith("s") or not known().people.isdisjoint(words.low[slice(*phrase)])
    if not named and not several:
        return None
    return _credited(words, Phrase(begins, at + 1), phrase, 'whoever "per" names')


def read_based(words: Words, at: int) -> Statement | None:
    """Return what "Based on the board's records," credits where it opens a sentence."""
    opens = words.low[at + 1 : at + 2] == ["on"] and at == 0
    phrase = phrase_after(words, at + 2) if opens else None
    if phrase is None or writing_of(words, phrase) is None or name_speaker(words, phrase).kind in ("other", "document"):
        return None
    return _credited(words, Phrase(at, at + 2), phrase, 'whose writing "based on" names')


def _credited(words: Words, cue: Phrase, who: Phrase, how: str) -> Statement | None:
    content = _content_around(words, cue.start, who.end)
    if not content:
        return None
    return Statement(
        form="according",
        base="according to",
        cue=cue,
        subject=who,
        begins=cue.start,
        content=content,
        how=how,
    )


def _content_around(words: Words, at: int, after: int) -> list[Phrase]:
    """Return what lies before the mention, or after it where it opens its clause."""
    end = content_end(words)
    if words.low[after : after + 1] == [")"] and (inside := _bracket_before(words, at)):
        return [inside]
    opens = at == 0 or (
        at <= _OPENING_REACH
        and all(word in grammar.BREAKS or word in grammar.ADVERBS or word in (",", "“", "”") for word in words.low[:at])
    )
    if opens or words.low[at - 1] in ("but", "while", ";", "and"):
        start = _after_comma(words, after)
        return [Phrase(start, end)] if start < end else []
    before = at
    while before > 0 and words.low[before - 1] in (",", "–", "("):
        before -= 1
    content = [Phrase(0, before)] if before > 0 else []
    if before == at and words.low[after : after + 1] and words.low[after] in _STANDING:
        return [*content, Phrase(after, end)]
    if tail := tail_of(words, after):
        content.append(tail)
    elif words.low[after : after + 1] == [","] and after + 2 < end and words.low[after + 1].endswith("ed"):
        content.append(Phrase(after + 1, end))
    return content


def _bracket_before(words: Words, at: int) -> Phrase | None:
    """Return the 400 of "(400, according to the unions)", given where "according" stands."""
    opening = next((each for each in range(at - 1, -1, -1) if words.low[each] in ("(", ")")), None)
    if opening is None or words.low[opening] != "(" or ";" in words.low[opening:at]:
        return None
    end = at - (words.low[at - 1] == ",")
    return Phrase(opening + 1, end) if opening + 1 < end else None


def _after_comma(words: Words, at: int) -> int:
    """Where the clause begins after "according to X, a charity, "."""
    if words.low[at : at + 1] != [","]:
        return at
    described = phrase_after(words, at + 1)
    if (
        described
        and words.low[at + 1] in ("a", "an", "the", "which")
        and words.low[described.end : described.end + 1] == [","]
        and described.end - at < _LONGEST_DESCRIPTION
    ):
        return described.end + 1
    return at + 1


def read_claim_noun(words: Words, at: int) -> Statement | None:
    """Read "a statement by B that ..." and "the ministry's claim that ..."."""
    if words.low[at] not in _CLAIMS:
        return None
    owned = _said_by(words, at) or _owned(words, at)
    if owned is None or owned[0].start >= owned[0].end or name_speaker(words, owned[0]).kind == "other":
        return None
    phrase, start = owned
    end = _claim_end(words, start)
    if start >= end:
        return None
    return credit(words.low[at], Phrase(at, at + 1), phrase, Phrase(start, end), begins=at, how="whose statement it is")


def _said_by(words: Words, at: int) -> tuple[Phrase, int] | None:
    """Return the guild of "a statement by the guild that", "comments from the guild saying", and where they go on."""
    if words.low[at + 1 : at + 2] not in (["by"], ["from"]):
        return None
    phrase = phrase_after(words, at + 2)
    opening = _clause_behind(words, phrase) if phrase else None
    return (Phrase(phrase.start, opening.start), opening.end) if phrase and opening else None


def _owned(words: Words, at: int) -> tuple[Phrase, int] | None:
    """Return the ministry of "the ministry's claim that", and where the claim begins."""
    of_many = words.low[at - 1] in ("'", "’") and at > 1 and words.low[at - 2].endswith("s")
    owned = of_many or words.low[at - 1].endswith(_POSSESSIVES)
    to_have = words.low[at + 1 : at + 3] == ["to", "have"]
    if not (words.low[at + 1 : at + 2] == ["that"] or to_have) or at <= 1 or not owned:
        return None
    parted = words.low[at - 1] == "'s"
    begin = at - 2 if parted or of_many else at - 1
    while begin > 0 and (words.capital(begin - 1) or words.low[begin - 1] == "the"):
        begin -= 1
    return Phrase(begin, at - 2 if parted else at - of_many), at + 2


def _clause_behind(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the "that", the "saying that" that opens the words of those whom `phrase` names; it may hold "saying"."""
    saying = next(
        (at for at in range(phrase.start, phrase.end + 1) if words.low[at : at + 1] and words.low[at] in _SAYING), None
    )
    if saying is not None:
        return Phrase(saying, saying + 1 + (words.low[saying + 1 : saying + 2] == ["that"]))
    return Phrase(phrase.end, phrase.end + 1) if words.low[phrase.end : phrase.end + 1] == ["that"] else None


def _claim_end(words: Words, start: int) -> int:
    """End "Kyiv's claim that 12 tanks were lost was untrue" before the second verb."""
    end = content_end(words)
    verbs = [at for at in range(start, end) if words.low[at] in ("was", "were", "is", "are")]
    second = next((at for at in verbs if words.low[at + 1 : at + 2] and words.low[at + 1] in _UNTRUE), end)
    return second if second > start else end


def read_hedge(words: Words, at: int) -> Statement:
    """Return a hedge that names nobody; it covers the whole sentence."""
    return Statement(
        form="hedge",
        base=words.low[at],
        cue=Phrase(at, at + 1),
        begins=at,
        content=[Phrase(0, content_end(words))],
        how="a hedge that names nobody",
    )
