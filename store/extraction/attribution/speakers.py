"""What kind of speaker a phrase names, and under which name to show it."""

from functools import lru_cache

from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.core_ends import body_of, core_end
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.office_holders import person_behind_office
from store.extraction.attribution.opening_subject import ANYBODY, are_somewhere
from store.extraction.attribution.owned_writings import (
    POSTING,
    is_of_a_day,
    owner_end,
    page_owner,
    posted_by,
    written_by,
)
from store.extraction.attribution.persons import (
    NAME_SIZES,
    before_hyphen,
    is_full_name,
    is_personal,
    person_after_role,
    person_before_role,
    person_described,
    person_of_body,
)
from store.extraction.attribution.phrase_bounds import is_channel
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Kind, Speaker
from store.extraction.attribution.spelling import as_inside_a_sentence, bare_name, written_name
from store.extraction.attribution.surveys import SEEN, made_before
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_TITLES = read_reporting().speakers.titles
FIGURES = listed("data figures results statistics numbers")
"""What counts is told by somebody: figures that nobody owns are nobody's."""
_SPOKEN_FOR = listed("spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons")
_TOLLS = listed("toll tolls")
_MADE_BY = listed("by from of for")
_ADJECTIVES = read_reporting().phrases.adjectives
_POSSESSIVE = 2
_HYPHENED = 2
_AGED = ["-", "year", "-", "old"]
_MAKER_REACH = 6
_DATES = (grammar.TIMES | grammar.MONTHS) - listed("may april june august")
"""In "a poll of 1,000 adults by Y" the maker stands so many words behind."""
_OF_DOCUMENTS = listed(
    "'s own latest official initial preliminary new risk internal joint news press annual final first monthly early"
    " situation daily weekly morning evening interim full quarterly progress satellite aerial drone video cctv camera"
    " surveillance dashcam amateur thermal radar mobile phone cellphone closed-circuit television tv"
)
_FROM_PLACES = listed("reports images footage pictures photos videos photographs imagery")
"""What comes from a place rather than from somebody: "reports from Dorna"."""
_PRESS = listed("media press news newspaper newspapers local")
_STATIONS = listed("station stations channel channels outlet outlets programme program bulletin network networks")
_WHICH = listed("local ordinary indigenous displaced elderly several many some other young older")
_AIRING = listed("radio tv television news broadcast media state-run") | known().outlets
_MANY = listed("several many some other")
_BEFORE_CAPITALS = _MANY | listed("coast border fire civil national public private independent")
_LEADS = (
    grammar.DETERMINERS
    | grammar.NUMBERS
    | listed(
        "meanwhile however but and while although one other such further new more previous various recent early"
        " unverified conflicting local eye"
    )
)


@lru_cache(maxsize=256)
def name_speaker(words: Words, phrase: Phrase) -> Speaker:
    """Return whom `phrase` names; each rule that comes upon a phrase asks again."""
    start, end = _without_lead(words, phrase)
    if end - start == 1 and (pronoun := _pronoun(words.low[start])):
        return Speaker("pronoun", words.tokens[start].text, words.span(start, end), head=pronoun)
    if several := (
        _two_bodies(words, start, end) or _behind_bracket(words, start, end) or _two_persons(words, start, end)
    ):
        return several
    if owner := page_owner(words, start, end):
        return name_speaker(words, owner)
    stop = core_end(words, start, end)
    if made := _made_by(words, start, stop, end):
        return made
    if person := (
        person_behind_office(words, start, end)
        or person_after_role(words, start, stop)
        or person_before_role(words, start, stop)
        or person_of_body(words, start, stop)
    ):
        return person
    return person_described(words, start, stop) or _plain(words, start, stop, end)


def _behind_bracket(words: Words, start: int, end: int) -> Speaker | None:
    """Return Ana Lima for "the High Ports Committee (HPC) head Ana Lima", "deputy chief (coast) Ana Lima"."""
    inner = words.low[start : end - 1]
    if ")" not in inner or "(" not in inner:
        return None
    opening, behind = start + inner.index("("), start + inner.index(")") + 1
    if not start < opening < behind:
        return None
    if person := person_after_role(words, behind, end):
        return replace(person, organisation=person.organisation or bare_name(written_name(words, start, opening)))
    office = words.low[opening - 1] in known().people or words.tokens[opening - 1].text.isupper()
    if not office or not is_full_name(words, behind, end):
        return None
    return Speaker("person", written_name(words, behind, end), words.span(behind, end), words.low[end - 1])


def _two_bodies(words: Words, start: int, end: int) -> Speaker | None:
    """Return both of "the Dorna Dockers' Union (DDU) and the Orlo Guild (OG)"."""
    if ")" not in words.low[start:end]:
        return None
    joints = (at for at in range(start + 3, end - 2) if words.low[at - 1 : at + 1] == [")", "and"])
    joint = next(joints, None)
    if joint is None:
        return None
    one, other = _short_of(words, start, joint), _short_of(words, joint + 1, end)
    named = words.capital(other - 1) or words.low[other - 1] in known().roles
    if not (words.capital(start) and words.capital(one - 1) and named):
        return None
    first = bare_name(written_name(words, start, one))
    second = bare_name(written_name(words, joint + 1, other))
    return Speaker("body", f"{first} and {second}", words.span(start, other), words.low[other - 1], plural=True)


def _short_of(words: Words, start: int, end: int) -> int:
    """Return where a name ends before its bracket."""
    return next((at for at in range(start + 1, end) if words.low[at] == "("), end)


def _two_persons(words: Words, start: int, end: int) -> Speaker | None:
    """Return both of "Mayor Ana Lima and Governor Rui Costa"; nobody for "Crime and Justice Minister Ana Lima"."""
    joint = next((at for at in range(start + 1, end - 1) if words.low[at] == "and"), None)
    if joint is None or "and" in words.low[joint + 1 : end]:
        return None
    parts = (Phrase(start, joint), Phrase(joint + 1, end))
    one, other = (_named_person(words, *part) for part in parts)
    if one is None or other is None:
        return None
    span = (one.span[0], other.span[1])
    return Speaker("person", f"{one.name} and {other.name}", span, other.head, plural=True)


def _named_person(words: Words, start: int, end: int) -> Speaker | None:
    """Return a person by a full name with or without an office before it."""
    if behind := person_after_role(words, start, end):
        return behind
    if is_full_name(words, start, end) and words.low[start] not in _TITLES | known().people:
        return Speaker("person", written_name(words, start, end), words.span(start, end), words.low[end - 1])
    return None


def _pronoun(word: str) -> str | None:
    """Return "he" for "he" and for the "him" of "according to him"; "the former" is told by nothing either."""
    return (
        word
        if word in grammar.PERSONAL or word in ("former", "latter")
        else {"him": "he", "her": "she", "them": "they"}.get(word)
    )


def _without_lead(words: Words, phrase: Phrase) -> Phrase:
    start, end = phrase
    while end - start > 1 and (
        words.low[start] in ("the", "a", "an", "its", "his", "her", "their", "our")
        or words.low[start] in ("meanwhile", "but", "and", ",")
    ):
        start += 1
    if end - start > _HYPHENED and words.low[start] in ("last", "this") and words.low[start + 1] in grammar.TIMES:
        start += 2
    start += words.low[start + 1 : min(end - 1, start + 5)] == _AGED and words.capital(end - 1)
    while start and end - start > _HYPHENED and words.low[start] == "-" and _counts(words, start - 1):
        start += 2
    while end - start > 1 and words.low[end - 1] in (",", "(", ")", "–", "and", "."):
        end -= 1
    return Phrase(start, end)


def _counts(words: Words, at: int) -> bool:
    """Whether "14-member", "14-year-old" begins here or goes on."""
    return words.is_number(at) or words.low[at] in ("year", "month", "week")


def _made_by(words: Words, start: int, stop: int, end: int) -> Speaker | None:
    """Return whose report, statement or figures they are, if the phrase says so."""
    while stop - 1 > start and words.low[stop - 1] in POSTING:
        stop -= 1
    head = words.low[stop - 1]
    if not (head in known().documents or head in _TOLLS) or _is_proper(words, stop - 1):
        return None
    if stop - start == 1 and stop == end:
        return None
    if author := _author(words, stop, end):
        return _maker(words, start, stop, author)
    owner = owner_end(words, start, stop - 1) or _owner_beside(words, start, stop)
    if owner is None:
        return None
    while start < owner - 1 and words.low[start] in _OF_DOCUMENTS:
        start += 1
    return _plain(words, start, owner, owner)


def _maker(words: Words, start: int, stop: int, author: Phrase) -> Speaker:
    """Return who made a writing; the writing where it only comes from a place or a thing ("data from a server")."""
    maker, head = name_speaker(words, author), words.low[stop - 1]
    placed = words.low[author.start - 1] == "from" and maker.kind in ("name", "other") and not maker.name.isupper()
    if placed and head in _FROM_PLACES:
        return Speaker("document", head, words.span(stop - 1, stop), head, plural=True)
    return _plain(words, start, stop, stop) if placed and maker.kind == "other" and head in FIGURES else maker


def _author(words: Words, stop: int, end: int) -> Phrase | None:
    """Return the board of "a report on the fire by the board", "a report of the board"; `stop` is behind "report"."""
    for at in range(stop, min(end - 1, stop + _MAKER_REACH)):
        if words.low[at] in ("by", "from") and words.low[at - 1] not in SEEN:
            return Phrase(at + 1, end)
    for at in range(stop + _MAKER_REACH, end - 1):
        if words.low[at] == "by" and made_before(words, at):
            return Phrase(at + 1, end)
    return written_by(words, stop, end) or posted_by(words, stop)


def _owner_beside(words: Words, start: int, stop: int) -> int | None:
    """Return where the owner ends in "a police report", "the Harbour Board report"; nobody of "press reports"."""
    owner = stop - 1
    while owner > start and words.low[owner - 1] in _OF_DOCUMENTS and not _names_agency(words, start, owner):
        owner -= 1
    if owner == start:
        return None
    last = words.low[owner - 1]
    if words.low[owner : owner + 1] == ["'s"] and last not in grammar.DETERMINERS:
        return owner
    if words.low[stop - 1] == "reports" and not _PRESS.isdisjoint(words.low[start : stop - 1]):
        return None
    told = (words.capital(owner - 1) or last in known().bodies) and last not in _LEADS and not is_of_a_day(last)
    return owner if told and last != "court" and not _only_opens(words, owner - 1, owner) else None


def _names_agency(words: Words, start: int, end: int) -> bool:
    """Whether an agency ends here whose last word may tell of a writing: the "press" of "Associated Press"."""
    return end - start > 1 and " ".join(words.low[end - 2 : end]) in known().agencies


def _is_proper(words: Words, at: int) -> bool:
    """Whether the capital is more than that of a sentence's first word."""
    return at > 0 and words.capital(at) and words.low[at - 1] not in grammar.STOPS


def _plain(words: Words, start: int, stop: int, end: int) -> Speaker:
    head = _head(words, stop)
    if head in known().bodies and stop - start > _POSSESSIVE and words.capital(stop - 2):
        while words.low[start] in _BEFORE_CAPITALS and words.capital(start + 1) and not _in_name(words, start):
            start += 1
    organisation = None
    last = stop
    if head in ANYBODY and are_somewhere(words, stop):
        last = _place_end(words, stop, end)
    elif head in known().people and stop < end and words.low[stop] in ("for", "of", "with", "at", "from", "in"):
        last = core_end(words, stop + 1, end) if stop + 1 < end else stop
        if last > stop + 1:
            organisation = bare_name(written_name(words, stop + 1, last))
        else:
            last = stop
    elif head in _SPOKEN_FOR and stop - start > 1:
        organisation = bare_name(written_name(words, start, stop - 1))
    name = as_inside_a_sentence(words, start, last, bare_name(written_name(words, start, last)))
    return Speaker(
        _kind(words, start, stop), name, words.span(start, last), head, organisation, plural=_is_plural(head)
    )


def _are_told_of(words: Words, head: str, stop: int) -> bool:
    """Whether words before or behind tell which people speak: "local people", "people in Dorna"."""
    if head not in ANYBODY:
        return False
    return are_somewhere(words, stop) or (stop > 1 and words.low[stop - 2] in _WHICH)


def _place_end(words: Words, joint: int, end: int) -> int:
    """Return where Dorna ends in "people in Dorna and parts of Orlo"; `joint` where no name follows."""
    start = joint + 1 + (words.low[joint + 1 : joint + 2] == ["the"])
    at = start
    while at < end and words.capital(at):
        at += 1
    return at if at > start else joint


def _in_name(words: Words, at: int) -> bool:
    """Whether the capital is that of a name: "the Civil Protection department", not "Several Dorna papers"."""
    return words.capital(at) and words.low[at] not in _MANY


def _head(words: Words, stop: int) -> str:
    word = words.low[stop - 1]
    if stop > _POSSESSIVE and body_of(words, stop - 2):
        return words.low[stop - 3]
    if word == "'s" and stop > _POSSESSIVE:
        word = words.low[stop - 3] if words.low[stop - 2] == "'s" else words.low[stop - 2]
    return word.removesuffix("'s").removesuffix("’s")


def _kind(words: Words, start: int, stop: int) -> Kind:
    head = _head(words, stop)
    if head == "bodies" or _DATES.issuperset(words.low[start:stop]) or _only_opens(words, start, stop):
        return "other"
    of_people = (head in known().people or _are_told_of(words, head, stop)) and not (
        head in known().bodies and (head == "authority" or words.capital(stop - 1))
    )
    if of_people or words.low[stop - 3 : stop] in (["year", "-", "old"], ["month", "-", "old"]):
        return "role"
    if head in known().documents and not (words.capital(stop - 1) and stop - start > 1):
        return "document"
    if head in known().bodies or _is_broadcaster(words, start, stop):
        return "body"
    last = stop - 1 - is_channel(words, stop - 1)
    if words.capital(before_hyphen(words, last)) or _behind_particle(words, stop - 1):
        size = sum(words.is_word(at) and words.low[at - 1] != "-" for at in range(start, stop))
        personal = size in NAME_SIZES and all(is_personal(words, at) for at in range(start, stop))
        return "person" if personal else "name"
    return "other"


def _is_broadcaster(words: Words, start: int, stop: int) -> bool:
    """Whether "the local radio station", "a news channel" is named, and no police station."""
    return words.low[stop - 1] in _STATIONS and not _AIRING.isdisjoint(words.low[start : stop - 1])


def _only_opens(words: Words, at: int, stop: int) -> bool:
    """Whether an adjective has its capital from the sentence it opens: "Bigger rivals gained"."""
    opens = stop - at == 1 and (at == 0 or words.low[at - 1] in grammar.STOPS)
    return opens and words.low[at] in _ADJECTIVES and words.low[at] not in known().roles


def _behind_particle(words: Words, at: int) -> bool:
    """Whether a name goes on behind a hyphen: the Dorna of "al-Dorna"."""
    left = before_hyphen(words, at)
    return left < at and words.capital(at) and words.low[left] in grammar.NAME_PARTICLES


def _is_plural(head: str) -> bool:
    return (
        head in ("police", "media", "people", "personnel")
        or (head.endswith("s") and not head.endswith("ss") and head in known().people)
        or head.endswith("men")
    )
