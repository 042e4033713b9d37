"""Persons by name in a phrase that also tells their office: "Coast Guard chief Adm Thad Allen"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrase_bounds import opens_name
from store.extraction.attribution.speaker import Kind, Speaker
from store.extraction.attribution.spelling import bare_name, written_name
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_TITLES = read_reporting().speakers.titles
NAME_SIZES = range(2, 5)
_ROLES = listed(
    "director minister head chief leader spokesman spokeswoman governor officer manager president secretary"
)
_LABELS = listed(
    "democrat republican conservative labour tory socialist liberal parent teacher resident student witness survivor"
    " neighbour neighbor pensioner protester demonstrator passenger shopkeeper motorist"
)
"""What somebody is, written large before a full name: "Democrat Ana Lima", "Parent Ana Lima"."""
_TITLED = _TITLES | _LABELS
_OFFICES = listed(
    "leader member whip speaker head chair manager coordinator adviser advisor analyst economist editor reporter"
    " correspondent organiser organizer lawyer strategist aide lawmaker candidate researcher representative counsel"
    " captain coach controller convenor convener negotiator curator principal dean boss"
)
"""What somebody is in a body whose name is written large before it: "Dorna Assembly Member Ana Lima"."""
BEFORE_NAMES = listed(
    "union charity rival carmaker agency group giant watchdog operator airline regulator broadcaster retailer"
    " manufacturer insurer lender supplier shipbuilder brewer drugmaker chipmaker automaker planemaker steelmaker"
    " planemaker housebuilder shipowner utility conglomerate contractor developer publisher startup telco brokerage"
    " supermarket miner"
)
"""What a firm or a body is, before its name: "Charity Oxfam", "the airline Orlo Air"."""
_INSIDE = grammar.NAME_PARTICLES | {"-", ".", "'", "’"}
_HYPHENATED = 3
_NO_FIRMS = listed("carbide pacific bank jack")


def is_full_name(words: Words, start: int, end: int) -> bool:
    """Whether the words are a person's name: "Jaya Varma Sinha" in "Jaya Varma Sinha of the Railway Board"."""
    return end - start in NAME_SIZES and all(is_personal(words, at) for at in range(start, end))


def person_after_role(words: Words, start: int, stop: int) -> Speaker | None:
    """Return Thad Allen for "Coast Guard chief Adm Thad Allen", Oxfam for "the charity Oxfam"."""
    at = stop
    while at > start and (
        words.capital(at - 1)
        or _goes_on_hyphened(words, at - 1)
        or opens_name(words, at - 1)
        or words.low[at - 1] in _INSIDE
        or (words.low[at - 1] in grammar.FILLERS and at < stop)
    ):
        if _is_office(words, at - 1, start, stop):
            break
        if at == 1 and at < stop and words.capital(at) and _opens_with_office(words, stop):
            break
        at -= 1
    while at < stop and _stands_between(words, at, stop):
        at += 1
    if at >= stop or at == start:
        return None
    before = words.low[at - 1] if words.low[at - 1] != "." else words.low[at - 2]
    head = words.low[stop - 1]
    if (head in known().bodies or head in known().documents) and (words.capital(at - 1) or before in _TITLES):
        return None
    if (before in _TITLED or before in known().people) and not _describes_firm(words, before, at, stop):
        organisation = _organisation_before(words, start, at)
        return Speaker("person", written_name(words, at, stop), words.span(at, stop), words.low[stop - 1], organisation)
    if at - 2 > start and words.low[at - 2] == "-" and not words.capital(at - 1):
        kind: Kind = "person" if is_full_name(words, at, stop) else "name"
        return Speaker(kind, written_name(words, at, stop), words.span(at, stop), words.low[stop - 1])
    of_name = before in BEFORE_NAMES or before == "official"
    if (of_name or before in known().bodies) and (not words.capital(at - 1) or (at == 1 and of_name)):
        return Speaker("body", written_name(words, at, stop), words.span(at, stop), before)
    return None


def _is_office(words: Words, at: int, start: int, stop: int) -> bool:
    """Whether a title or an office stands before a name; "Assembly Member" with a full name behind, too."""
    if words.low[at] in _TITLES or (words.low[at] in known().roles and not words.capital(at)):
        return True
    alone = words.low[at] in _LABELS
    return (alone or (words.low[at] in _OFFICES and at > start)) and is_full_name(words, at + 1, stop)


def _goes_on_hyphened(words: Words, at: int) -> bool:
    """Whether a small word behind a hyphen belongs to a name: "Seong-mok", not "Dorna-based"."""
    hyphened = at > 1 and words.low[at - 1] == "-" and words.capital(at - 2) and words.is_word(at)
    return hyphened and not words.low[at].endswith("ed") and words.low[at] not in ("run", "led", "born", "wide")


def _stands_between(words: Words, at: int, stop: int) -> bool:
    """Whether the word at `at` stands between an office and the name; the "de" of "Mr. de Souza" is part of it."""
    if words.low[at] in grammar.NAME_PARTICLES and at + 1 < stop and words.capital(at + 1):
        return False
    return words.low[at] in grammar.FILLERS or words.low[at] in (".", "-", "'", "’", "the")


def _opens_with_office(words: Words, stop: int) -> bool:
    """Whether a sentence opens with what somebody is: "Charity Oxfam", "Survivor Ana Lima", but not "Baker Hughes"."""
    if words.low[1] in _NO_FIRMS or words.low[0] == "miner":
        return words.low[0] == "miner" and is_full_name(words, 1, stop)
    return words.low[0] in BEFORE_NAMES or (words.low[0] in known().people and is_full_name(words, 1, stop))


def _describes_firm(words: Words, before: str, at: int, stop: int) -> bool:
    """Whether "rival", "operator", "official" tells of a firm or a body, not of a person with two names."""
    official = before == "official" and words.low[stop - 1] in known().bodies
    return official or (before in BEFORE_NAMES and not is_full_name(words, at, stop))


def person_described(words: Words, start: int, stop: int) -> Speaker | None:
    """Return Ana Lima for "a tearful Ana Lima"."""
    described = start > 0 and words.low[start - 1] in ("a", "an") and not words.capital(start)
    if not described or not is_full_name(words, start + 1, stop):
        return None
    return Speaker("person", written_name(words, start + 1, stop), words.span(start + 1, stop), words.low[stop - 1])


def person_of_body(words: Words, start: int, stop: int) -> Speaker | None:
    """Return Ana Lima for "Orlo Bank's Ana Lima"."""
    owned = next((at for at in range(stop - 1, start, -1) if words.low[at - 1].endswith(("'s", "’s"))), None)
    if owned is None or not is_full_name(words, owned, stop):
        return None
    organisation = bare_name(written_name(words, start, owned))
    return Speaker(
        "person", written_name(words, owned, stop), words.span(owned, stop), words.low[stop - 1], organisation
    )


def person_before_role(words: Words, start: int, stop: int) -> Speaker | None:
    """Return the name of "Debasish Bardhan deputy director of the Fire Service", where the comma is lost."""
    end = start
    while end < stop and is_personal(words, end) and words.low[end] not in _TITLES:
        end += 1
    if not is_full_name(words, start, end) or not words.is_word(end - 1) or end >= stop or words.capital(end):
        return None
    hyphenated = end - start == _HYPHENATED and words.low[start + 1] == "-"
    if hyphenated or words.low[end] in ("source", "sources"):
        return None
    titled = words.low[end] in _TITLES or words.low[end] in known().people
    described = titled or not _ROLES.isdisjoint(words.low[end : end + 2])
    return Speaker("person", written_name(words, start, end), words.span(start, end)) if described else None


def _organisation_before(words: Words, start: int, at: int) -> str | None:
    end = at
    while end > start and (
        words.low[end - 1] in _TITLED
        or words.low[end - 1] in known().people
        or words.low[end - 1] in (".", "country", "ranking")
    ):
        end -= 1
    if end <= start or not any(words.capital(each) or words.low[each] in known().bodies for each in range(start, end)):
        return None
    if not words.capital(end - 1) and words.low[end - 1] not in known().bodies:
        return None
    return bare_name(written_name(words, start, end))


def before_hyphen(words: Words, at: int) -> int:
    """Return where "Seong-mok" begins."""
    return at - 2 if at > 1 and words.low[at - 1] == "-" else at


def is_personal(words: Words, at: int) -> bool:
    """Whether the word can be part of a person's name."""
    if words.low[at].endswith(("'s", "’s")):
        return False
    at = before_hyphen(words, at)
    low = words.low[at]
    if words.capital(at):
        if len(low) == 1:
            return at + 1 < words.size and words.capital(at + 1)
        return not words.tokens[at].text.isupper() and low not in known().impersonal and not low.endswith(("'s", "’s"))
    return low in grammar.NAME_PARTICLES or low in "-.'’"
