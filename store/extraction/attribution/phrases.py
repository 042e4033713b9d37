"""Finding the words that name a speaker, to the left and to the right of a reporting word."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import (
    is_called_to,
    is_firm,
    is_office,
    owns_body,
)
from store.extraction.attribution.phrase_bounds import (
    bracket_opening,
    called_place,
    counts_speakers,
    ends_name,
    inside_title,
    is_plural_role,
    names_person,
    stands_free,
)
from store.extraction.attribution.portfolios import office_before
from store.extraction.attribution.words import Words

LONGEST = 24
_ADJECTIVES = 3
_BRACKETED = 4
_SERVING = frozenset(
    (
        "aide",
        "aides",
        "adviser",
        "advisers",
        "advisor",
        "advisors",
        "ambassador",
        "envoy",
        "counsel",
        "assistant",
        "delegate",
    )
)
"""Who serves whom: "an aide to the mayor", "the envoy to Omania"."""
_AROUND = frozenset(
    ("near", "outside", "around", "across", "off", "inside", "aboard", "onboard", "beside", "behind", "along", "within")
)


class Phrase(NamedTuple):
    """Words from `start` up to `end`."""

    start: int
    end: int


def phrase_before(words: Words, end: int) -> Phrase | None:
    """Return the noun phrase whose last word stands before `end`, or `None`."""
    phrase = _run_before(words, end, first=max(0, end - LONGEST))
    if phrase is None:
        return None
    if (office := office_before(words, phrase.start, phrase.end)) is not None:
        whole = _run_before(words, office + 1, max(0, office - LONGEST))
        return _crossed(words, Phrase(whole.start if whole else office, end), max(0, office - LONGEST))
    return _joined(words, phrase)


def _run_before(words: Words, end: int, first: int) -> Phrase | None:
    """Return the phrase before `end` with what `of`, `for`, `with` hang on to, without coordination."""
    at, firm = end - 1, end
    while at >= first and not words.quoted[at]:
        word = words.low[at]
        if word == ")" and at == end - 1:
            opening = bracket_opening(words, at, first)
            inner = _run_before(words, opening, first)
            return Phrase(inner.start if inner else opening, end)
        if word == ")":
            opening = bracket_opening(words, at, first)
            firm = opening if firm == at + 1 else firm
            at = opening - 1
            continue
        if word in grammar.DETERMINERS and not is_called_to(words, at):
            lost = word in ("a", "an") and is_plural_role(words, end - 1) and at + 1 < firm < end
            return _crossed(words, Phrase(firm if lost else at, end), first)
        if counts_speakers(words, at, end):
            firm = at if firm == at + 1 else firm
            at -= 1
            break
        if ends_name(words, at, end, firm):
            break
        firm = at if (firm == at + 1 and is_firm(words, at)) or owns_body(words, at, firm, end) else firm
        at -= 1
    start = at + 1 if at + 1 < end and _stands_whole(words, at) else firm
    return _crossed(words, Phrase(start, end), first) if start < end else None


def _stands_whole(words: Words, at: int) -> bool:
    """Whether nothing before `at` belongs to the name: a clause begins, an office, "data from"."""
    hangs = words.low[at] == "from" and at > 0 and words.low[at - 1] in known().documents
    return stands_free(words, at + 1) or is_office(words, at) or hangs


def _crossed(words: Words, phrase: Phrase, first: int) -> Phrase:
    """Widen the phrase over "the head of", "officials with", "experts testifying at"."""
    at = phrase.start - 1
    close = at > first + 1 and words.low[at - 1 : at + 1] == ["close", "to"]
    joined = words.low[at] in grammar.JOINING or (words.low[at] in _AROUND and words.low[at - 1] in known().people)
    joined = joined or (words.low[at] == "to" and words.low[at - 1] in _SERVING)
    if at <= first or (not joined and not close):
        return phrase
    if (place := called_place(words, at, first)) is not None:
        in_place = _crossed(words, Phrase(place, phrase.end), first)
        return in_place if in_place.start < place else phrase
    if (
        words.low[at] in ("in", "at", "near")
        and words.capital(phrase.end - 1)
        and (whole := _of_place(words, at, first))
    ):
        return Phrase(whole.start, phrase.end)
    left = at - 2 if close or words.low[at - 1] == "familiar" else at - 1
    if shortened := _before_acronym(words, at, first):
        return Phrase(shortened.start, phrase.end)
    if words.low[left].endswith(("ing", "ed")) and left > first and words.low[left - 1] in known().roles:
        left -= 1
    named_by_place = words.low[at] == "of" and words.capital(left) and left > 0
    named_by_place = named_by_place or (words.low[at] in ("from", "at", "with", "in") and names_person(words, left))
    people = (close or words.low[left + 1] == "familiar") and words.low[left] in ("people", "person", "persons")
    if (
        words.low[left] not in known().roles
        and not people
        and not named_by_place
        and not inside_title(words, left, first)
    ):
        return phrase
    wider = _run_before(words, left + 1, first)
    return Phrase(wider.start, phrase.end) if wider else phrase


def _before_acronym(words: Words, joint: int, first: int) -> Phrase | None:
    """Return "the Ports Office (PO)" before the "in" of "the Ports Office (PO) in Dorna"; `None` without brackets."""
    acronym = words.low[joint - 3 : joint - 2] == ["("] and words.low[joint - 1] == ")"
    if not acronym or words.low[joint] not in ("in", "at") or not words.tokens[joint - 2].text.isupper():
        return None
    body = _run_before(words, joint, first)
    return body if body and body.end - body.start > _BRACKETED and words.capital(joint - 4) else None


def _of_place(words: Words, joint: int, first: int) -> Phrase | None:
    """Return "union leaders at Norte" before the "in" of "union leaders at Norte in Dorna"; `None` where nobody is."""
    whole = _run_before(words, joint, first)
    crossed = whole is not None and any(
        words.low[at] in grammar.JOINING and words.low[at - 1] in known().people
        for at in range(whole.start + 1, whole.end)
    )
    return whole if crossed else None


def _joined(words: Words, phrase: Phrase) -> Phrase:
    """Widen the phrase over "officials and", where nothing but that stands before it in its clause."""
    at = phrase.start - 1
    if at < 1 or words.low[at] not in ("and", "or", "nor", "&"):
        return phrase
    before = at if words.low[at - 1] != "," else at - 1
    left = _run_before(words, before, max(0, before - LONGEST))
    if left and (whole := _through_participle(words, left.start)) is not None:
        left = Phrase(whole, left.end)
    if left is None or not _is_named(words, left):
        return phrase
    if _pairs(words, left.start):
        return Phrase(left.start - (words.low[left.start - 1] == "neither"), phrase.end)
    if (
        left.start > 0
        and words.low[left.start - 1] not in grammar.SIDES
        and words.low[left.start - 1] not in grammar.RELATIVES
    ):
        return phrase
    return Phrase(left.start, phrase.end)


def _pairs(words: Words, at: int) -> bool:
    """Whether "both" or "neither" opens the pair at `at`, with "the" behind it or not."""
    return at > 0 and words.low[at - 1] in ("both", "neither", "either")


def _through_participle(words: Words, start: int) -> int | None:
    """Return where "unions backed by leftist" begins, given where "parties and the opposition" does."""
    at = start
    while at > max(1, start - _ADJECTIVES) and words.is_word(at - 1) and words.low[at - 1] not in grammar.PREPOSITIONS:
        at -= 1
    if at < _ADJECTIVES or words.low[at - 1] != "by" or not words.low[at - 2].endswith(("ed", "un")):
        return None
    phrase = _run_before(words, at - 2, max(0, at - LONGEST))
    return phrase.start if phrase and words.low[phrase.end - 1] in known().roles else None


def _is_named(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    if words.low[last] == ")":
        return _is_body_with_bracket(words, phrase)
    return (
        words.low[last] in known().roles
        or (words.capital(last) and last > 0)
        or (words.capital(last) and words.low[last] not in grammar.DETERMINERS)
        or _hangs_on_people(words, phrase)
    )


def _is_body_with_bracket(words: Words, phrase: Phrase) -> bool:
    """Whether nothing but a name stands before the bracket: "the Dorna Dockers Union (DDU)"."""
    opening = bracket_opening(words, phrase.end - 1, phrase.start)
    inner = range(phrase.start + (words.low[phrase.start] in grammar.DETERMINERS), opening)
    return len(inner) > 1 and all(words.capital(at) or words.low[at] in grammar.FILLERS - {"on"} for at in inner)


def _hangs_on_people(words: Words, phrase: Phrase) -> bool:
    """Whether people stand before what belongs to them: "survivors of the attack"."""
    joints = (at for at in range(phrase.start + 1, phrase.end - 1) if words.low[at] in grammar.JOINING)
    return any(words.low[at - 1] in known().people for at in joints)
