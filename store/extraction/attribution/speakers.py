"""What kind of speaker a phrase names, and under which name to show it."""

from typing import Literal, NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.spelling import as_inside_a_sentence, bare_name, written_name
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting
from store.model.noun import Span

Kind = Literal["pronoun", "person", "name", "body", "role", "document", "other"]

_TITLES = read_reporting().speakers.titles
_SPOKEN_FOR = listed("spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons")
_MADE_BY = listed("by from of for")
_NAME_SIZES = range(2, 5)
_POSSESSIVE = 2
_OF_DOCUMENTS = listed(
    "'s own latest official initial preliminary new risk internal joint news press annual final first monthly early"
)
_ROLES = listed(
    "director minister head chief leader spokesman spokeswoman governor officer manager president secretary"
)
_BEFORE_CAPITALS = listed("coast border fire civil national public private independent several many some other")
_BEFORE_NAMES = listed(
    "union charity rival carmaker agency group giant watchdog operator airline regulator broadcaster"
)
_LEADS = grammar.DETERMINERS | grammar.NUMBERS | listed("meanwhile however but and while although one")


class Speaker(NamedTuple):
    """A speaker as one phrase names it; `span` covers the words of `name`."""

    kind: Kind
    name: str
    span: Span
    head: str = ""
    organisation: str | None = None
    plural: bool = False


def name_speaker(words: Words, phrase: Phrase) -> Speaker:
    """Return whom `phrase` names."""
    start, end = _without_lead(words, phrase)
    if end - start == 1 and words.low[start] in grammar.PERSONAL:
        return Speaker("pronoun", words.tokens[start][0], words.span(start, end), head=words.low[start])
    stop = _core_end(words, start, end)
    if made := _made_by(words, start, stop, end):
        return made
    if person := _person_after_role(words, start, stop) or _person_before_role(words, start, stop):
        return person
    return _plain(words, start, stop, end)


def _without_lead(words: Words, phrase: Phrase) -> Phrase:
    start, end = phrase
    while end - start > 1 and (
        words.low[start] in ("the", "a", "an", "its", "his", "her", "their", "our")
        or words.low[start] in ("meanwhile", "but", "and", ",")
    ):
        start += 1
    while end - start > 1 and words.low[end - 1] in (",", "(", ")", "–", "and"):
        end -= 1
    return Phrase(start, end)


def _core_end(words: Words, start: int, end: int) -> int:
    """Return where the name ends: before "of", "who", "testifying", a bracket."""
    for at in range(start + 1, end):
        word = words.low[at]
        if word in (",", "(", "–") or word in grammar.RELATIVES or words.low[at : at + 2] == ["close", "to"]:
            return at
        if words.low[at - 1] == "-" and word in grammar.PREPOSITIONS:
            continue
        if word in grammar.PREPOSITIONS and (
            not _goes_on_inside_title(words, at, end) or _is_full_name(words, start, at)
        ):
            return at
        if (
            word.endswith(("ing", "ed"))
            and not words.capital(at)
            and words.low[at - 1] in known().roles
            and at + 1 < end
            and words.low[at - 1] != "-"
        ):
            return at
    return end


def _is_full_name(words: Words, start: int, end: int) -> bool:
    """Whether the words are a person's name: "Jaya Varma Sinha" in "Jaya Varma Sinha of the Railway Board"."""
    return end - start in _NAME_SIZES and all(_is_personal(words, at) for at in range(start, end))


def _goes_on_inside_title(words: Words, at: int, end: int) -> bool:
    """Whether "of" or "for the" stands inside a proper name: "Ministry of the Interior"."""
    if (
        words.low[at] not in ("of", "for", "without", "against", "on")
        or not words.capital(at - 1)
        or words.low[at - 1] in known().people
    ):
        return False
    following = at + 2 if words.low[at + 1 : at + 2] == ["the"] else at + 1
    return following < end and words.capital(following)


def _made_by(words: Words, start: int, stop: int, end: int) -> Speaker | None:
    """Return whose report, statement or figures they are, if the phrase says so."""
    head = words.low[stop - 1]
    if head not in known().documents or words.capital(stop - 1) or (stop - start == 1 and stop == end):
        return None
    for at in range(stop, min(end, stop + 3)):
        if words.low[at] in ("by", "from") and at + 1 < end:
            return name_speaker(words, Phrase(at + 1, end))
    owner = stop - 1
    while owner > start and words.low[owner - 1] in _OF_DOCUMENTS:
        owner -= 1
    if (
        owner > start
        and (words.low[owner - 1].endswith(("'s", "’s", "s'", "s’")) or words.low[owner : owner + 1] == ["'s"])
        and words.low[owner - 1] not in grammar.DETERMINERS
    ):
        return _plain(words, start, owner, owner)
    if (
        owner > start
        and (words.capital(owner - 1) or words.low[owner - 1] in known().bodies)
        and words.low[owner - 1] not in _LEADS
    ):
        return _plain(words, start, owner, owner)
    return None


def _person_after_role(words: Words, start: int, stop: int) -> Speaker | None:
    """Return Thad Allen for "Coast Guard chief Adm Thad Allen", Oxfam for "the charity Oxfam"."""
    at = stop
    while at > start and (
        words.capital(at - 1)
        or words.low[at - 1] in (*grammar.NAME_PARTICLES, "-", ".", "'", "’")
        or (words.low[at - 1] in grammar.FILLERS and at < stop)
    ):
        if words.low[at - 1] in _TITLES or (words.low[at - 1] in known().roles and not words.capital(at - 1)):
            break
        if at == 1 and at < stop and words.capital(at) and words.low[0] in _BEFORE_NAMES:
            break
        at -= 1
    while at < stop and (words.low[at] in grammar.FILLERS or words.low[at] in (".", "-", "'", "’", "the")):
        at += 1
    if at >= stop or at == start:
        return None
    before = words.low[at - 1] if words.low[at - 1] != "." else words.low[at - 2]
    if words.low[stop - 1] in (known().bodies | known().documents) and (words.capital(at - 1) or before in _TITLES):
        return None
    if before in _TITLES or before in known().people:
        organisation = _organisation_before(words, start, at)
        return Speaker("person", written_name(words, at, stop), words.span(at, stop), words.low[stop - 1], organisation)
    if at - 2 > start and words.low[at - 2] == "-" and not words.capital(at - 1):
        return Speaker("person", written_name(words, at, stop), words.span(at, stop), words.low[stop - 1])
    if before in known().bodies | _BEFORE_NAMES and (
        not words.capital(at - 1) or (at == 1 and before in _BEFORE_NAMES)
    ):
        return Speaker("body", written_name(words, at, stop), words.span(at, stop), before)
    return None


def _person_before_role(words: Words, start: int, stop: int) -> Speaker | None:
    """Return the name of "Debasish Bardhan deputy director of the Fire Service", where the comma is lost."""
    end = start
    while end < stop and _is_personal(words, end) and words.low[end] not in _TITLES:
        end += 1
    if not _is_full_name(words, start, end) or end >= stop or words.capital(end):
        return None
    described = words.low[end] in _TITLES | known().people or not _ROLES.isdisjoint(words.low[end : end + 2])
    return Speaker("person", written_name(words, start, end), words.span(start, end)) if described else None


def _organisation_before(words: Words, start: int, at: int) -> str | None:
    end = at
    while end > start and (
        words.low[end - 1] in _TITLES or words.low[end - 1] in known().people or words.low[end - 1] == "."
    ):
        end -= 1
    if end <= start or not any(words.capital(each) or words.low[each] in known().bodies for each in range(start, end)):
        return None
    if not words.capital(end - 1) and words.low[end - 1] not in known().bodies:
        return None
    return bare_name(written_name(words, start, end))


def _plain(words: Words, start: int, stop: int, end: int) -> Speaker:
    head = _head(words, stop)
    if head in known().bodies and stop - start > _POSSESSIVE and words.capital(stop - 2):
        while words.low[start] in _BEFORE_CAPITALS and words.capital(start + 1):
            start += 1
    organisation = None
    last = stop
    if head in known().people and stop < end and words.low[stop] in ("for", "of", "with", "at", "from", "in"):
        last = _core_end(words, stop + 1, end) if stop + 1 < end else stop
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


def _head(words: Words, stop: int) -> str:
    word = words.low[stop - 1]
    if word == "'s" and stop > _POSSESSIVE:
        word = words.low[stop - 3] if words.low[stop - 2] == "'s" else words.low[stop - 2]
    return word.removesuffix("'s").removesuffix("’s")


def _kind(words: Words, start: int, stop: int) -> Kind:
    head = _head(words, stop)
    if head in known().people:
        return "role"
    if head in known().documents and not (words.capital(stop - 1) and stop - start > 1):
        return "document"
    if head in known().bodies:
        return "body"
    if words.capital(_before_hyphen(words, stop - 1)):
        size = sum(words.is_word(at) and words.low[at - 1] != "-" for at in range(start, stop))
        personal = size in _NAME_SIZES and all(_is_personal(words, at) for at in range(start, stop))
        return "person" if personal else "name"
    return "other"


def _before_hyphen(words: Words, at: int) -> int:
    """Return where "Seong-mok" begins."""
    return at - 2 if at > 1 and words.low[at - 1] == "-" else at


def _is_personal(words: Words, at: int) -> bool:
    """Whether the word can be part of a person's name."""
    at = _before_hyphen(words, at)
    low = words.low[at]
    if words.capital(at):
        return not words.tokens[at][0].isupper() and low not in known().impersonal and not low.endswith(("'s", "’s"))
    return low in grammar.NAME_PARTICLES or low in "-.'’"


def _is_plural(head: str) -> bool:
    return (
        head in ("police", "media", "people") or (head.endswith("s") and head in known().people) or head.endswith("men")
    )
