"""Subjects with an aside behind them: "Ana Lima, rtd, said", "letters seen by X, one of 2021 among them, say"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject, before_apposition
from store.extraction.attribution.datelines import after_dateline
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.persons import is_full_name
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.surveys import seen_before
from store.extraction.attribution.words import Words

ASIDES = listed("however though meanwhile nevertheless nonetheless moreover too instead")
_FURTHEST = 30
_ENDING = grammar.STOPS - {"–"}
_EARLY = 6
_SETTINGS = grammar.PREPOSITIONS | listed(
    "here there nearby abroad instead indeed besides afterwards afterward hence thus overnight perhaps maybe"
    " next last late early also both one another this that upstairs downtown ashore unlike asked pressed contacted"
    " reached questioned interviewed based located founded named armed alarmed shocked surprised worried injured"
    " wounded trapped stranded displaced"
)
_NO_NAMES = ("ly", "ing", "where", "side", "wise", "ward", "wards")
_OFFICE_REACH = 8
_OFFICE_WORDS = 4
_INSTANCES = listed("including notably mainly chiefly")
_HONOURS = listed("rtd retd ret jr sr phd md mp msp qc kc obe mbe cbe esq mla mep sj")


def before_aside(words: Words, comma: int) -> Subject | None:
    """Return who stands before words between commas; the letters for "letters seen by X, one of 2021 among them,"."""
    if words.low[comma - 1] in ASIDES and words.low[comma - 2] == ",":
        phrase = phrase_before(words, comma - 2)
        return Subject(phrase, phrase.start) if phrase else None
    if instances := _before_instances(words, comma):
        return instances
    subject = before_apposition(words, comma)
    if subject is None and (named := _before_honours(words, comma)):
        return named
    if subject is None:
        opening = next((at for at in range(comma - 1, max(0, comma - _FURTHEST), -1) if words.low[at] == ","), None)
        phrase = phrase_before(words, opening) if opening else None
        seen = seen_before(words, phrase) if phrase else None
        return Subject(seen, seen.start) if seen else None
    seen = seen_before(words, subject.phrase) if subject.phrase else None
    return Subject(seen, seen.start) if seen else subject


def _before_instances(words: Words, comma: int) -> Subject | None:
    """Return the groups of "several groups, including Oxfam, said"."""
    for opening in range(comma - 2, max(0, comma - _FURTHEST), -1):
        if words.low[opening] == "," and (
            words.low[opening + 1] in _INSTANCES or words.low[opening + 1 : opening + 3] == ["such", "as"]
        ):
            phrase = phrase_before(words, opening)
            speaks = phrase is not None and words.low[phrase.end - 1] in known().roles
            return Subject(phrase, phrase.start) if phrase and speaks else None
        if words.low[opening] in _ENDING:
            return None
    return None


def before_dashes(words: Words, dash: int) -> Subject | None:
    """Return the guild of "the guild – a charity – said"; a name between the dashes tells who the chief is."""
    for opening in range(dash - 2, max(0, dash - _FURTHEST), -1):
        if words.low[opening] == "–":
            phrase = phrase_before(words, opening)
            if phrase is None or name_speaker(words, phrase).kind == "other":
                return None
            aside = Phrase(opening + 1, dash)
            kind = name_speaker(words, aside).kind
            body = kind == "body" and words.capital(aside.start + (words.low[aside.start] == "the"))
            named = (kind == "person" or body) and "," not in words.low[slice(*aside)]
            return Subject(phrase, phrase.start, apposition=aside if named else None)
        if words.low[opening] in _ENDING:
            return None
    return None


def _before_honours(words: Words, comma: int) -> Subject | None:
    """Return Ana Lima for "the board's head, Ana Lima, rtd, said", "the secretary, water supply, Ana Lima, said"."""
    honours = comma > 2 and words.low[comma - 2] == "," and words.low[comma - 1] in _HONOURS  # noqa: PLR2004
    phrase = phrase_before(words, comma - 2 if honours else comma)
    if phrase is None or not words.capital(phrase.end - 1) or phrase.start < 1:
        return None
    office = words.low[max(0, phrase.start - _OFFICE_REACH) : phrase.start]
    named = words.low[phrase.start - 1] == "," and name_speaker(words, phrase).kind == "person"
    return Subject(phrase, phrase.start) if honours or (named and not known().people.isdisjoint(office)) else None


def named_before_office(words: Words, office: Phrase) -> Subject | None:
    """Return Ana Lima for "“...,” Ana Lima, a guard in Dorna told the Echo", where the second comma is lost."""
    if office.start < 2 or words.low[office.start - 1] != ",":  # noqa: PLR2004 - a name and a comma
        return None
    if opening := _opening_name(words, office):
        return Subject(opening, opening.start, apposition=office)
    if office.start < _EARLY or not _opens_office(words, office):
        return None
    name = phrase_before(words, office.start - 1)
    quoted = name is not None and "”" in (words.low[name.start - 1], *words.low[name.start - 2 : name.start - 1])
    named = quoted and name is not None and name_speaker(words, name).kind == "person"
    return Subject(name, name.start, apposition=office) if name and named else None


def _opens_office(words: Words, office: Phrase) -> bool:
    """Whether the words tell what somebody is: "a guard in Dorna", "head of the Ports Board"."""
    head = words.low[office.start : min(office.end, office.start + _OFFICE_WORDS)]
    return words.low[office.start] in ("a", "an") or not known().people.isdisjoint(head)


def _opening_name(words: Words, office: Phrase) -> Phrase | None:
    """Return Ana Lima for "Ana Lima, a guard from Dorna said", which opens the sentence."""
    start, end = after_dateline(words, office.start) or 0, office.start - 1
    if start >= end or words.low[start] in known().forms or known().people.isdisjoint(words.low[slice(*office)]):
        return None
    if not all(_is_no_setting(words.low[at]) for at in range(start, end)):
        return None
    one = end - start == 1 and words.capital(start) and not words.low[start].endswith(_NO_NAMES)
    described = words.low[office.start] in ("a", "an") and not grammar.JOINING.isdisjoint(words.low[slice(*office)])
    return Phrase(start, end) if is_full_name(words, start, end) or (one and described) else None


def _is_no_setting(word: str) -> bool:
    """Whether a capital word can be a name: neither "Yesterday" nor "Outside", "Asked"."""
    return not any(word in each for each in (grammar.ADVERBS, grammar.TIMES, grammar.MONTHS, grammar.BREAKS, _SETTINGS))
