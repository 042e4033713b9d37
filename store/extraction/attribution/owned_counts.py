"""Counts that belong to somebody: "the agency's tally stands at 40", "BP's estimate of 5,000 barrels"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.body_kinds import kinds_of
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_COUNTS = listed("count tally estimate estimates figure figures reckoning calculation calculations")
_TOLLS = listed("toll tolls")
_KEEPERS = frozenset({"state", "charity", "watchdog", "armed", "forces", "union"})
_WORLD = listed("un u.n. u.n who")
_BEREAVED = listed("army military navy troops forces militia")
"""Bodies whose toll is what they lost."""
_TELLING = listed(
    "report reports claim claims announcement prediction forecast projection assertion admission confirmation"
)
_ESTIMATES = listed("estimate estimates figure figures tally count")
_PAPER = listed("page pages word words volumes chapters minutes")
_DESCRIBED = listed(
    "own latest new official initial preliminary final first earlier current revised overall running death casualty"
)
_STANDING = listed(
    "stands stood is was are were reached puts put has had now still already rose climbed ranged ranges"
    " totalled totaled at to from much far slightly lower higher smaller larger different only just merely ,"
)
_COMPARED = listed("lower higher smaller larger")
_VERBS = listed("stands stood is was are were reached rose climbed put puts ranged ranges totalled totaled")
_NOBODYS = grammar.DETERMINERS | grammar.TIMES | listed("some many most other various several")
_POSSESSIVES = ("'s", "’s", "s'", "s’", "'", "’")
_NEAR = listed("around over between under up to near about")
_OF_REACH = 6
_COUNT_REACH, _MADE_REACH = 5, 8
_ENDS = listed(
    "but while although though whereas was were is are ; – , : conflicts conflicted contradicts contradicted"
    " contrasts contrasted clashes clashed differs differed exceeds exceeded matches matched has had have came"
    " comes"
)


def read_owned_count(words: Words, at: int) -> Statement | None:
    """Return what the count at `at` amounts to, credited to its owner; `None` where it has none."""
    toll = words.low[at] in _TOLLS
    if not toll and words.low[at] not in _COUNTS and not (words.low[at] in _TELLING and _tells_figure(words, at + 1)):
        return None
    owner = _owner(words, at)
    if owner is None:
        return _made_by(words, at)
    if 0 < owner.start < at and words.low[owner.start - 1] == "by":
        return _by_count(words, at, owner)
    start = _amount(words, at + 1)
    if toll and not _keeps_count(words, owner, at):
        return None
    if start is None or name_speaker(words, owner).kind not in ("body", "role", "person", "name"):
        return None
    end = next((each for each in range(start, content_end(words)) if words.low[each] in _ENDS), content_end(words))
    return credit(
        "count",
        Phrase(at, at + 1),
        owner,
        Phrase(at + 1 if words.low[at + 1] == "of" else start, end),
        begins=owner.start,
        how="whose count it is",
    )


def _keeps_count(words: Words, owner: Phrase, toll: int) -> bool:
    """Whether the toll is one that the owner gives, not what it lost: "the ministry's", not "the mine's death toll"."""
    speaker = name_speaker(words, owner)
    official = "official" in words.low[owner.end : toll]
    if speaker.name.lower() in _WORLD:
        return True
    return speaker.kind in ("body", "role") and (official or not _KEEPERS.isdisjoint(kinds_of(speaker)))


def _tells_figure(words: Words, at: int) -> bool:
    """Whether "of 39 missing" follows rather than "of 12 pages"."""
    reach = words.low[at : at + _COUNT_REACH]
    return reach[:1] == ["of"] and _counts_soon(words, at + 1) and _PAPER.isdisjoint(reach)


def _made_by(words: Words, at: int) -> Statement | None:
    """Read "a report of 283 deaths by the agency"."""
    telling = words.low[at] in _TELLING or (words.low[at] in _ESTIMATES and words.low[at + 1 : at + 2] == ["of"])
    told = range(at + 3, min(words.size, at + _MADE_REACH)) if telling else range(0)
    by = next((each for each in told if words.low[each] == "by"), None)
    who = phrase_after(words, by + 1) if by else None
    if by is None or who is None or name_speaker(words, who).kind not in ("body", "role", "person", "name"):
        return None
    if any(words.low[each] in _ENDS for each in range(at + 2, by)):
        return None
    return credit("count", Phrase(at, at + 1), who, Phrase(at + 2, by), begins=at, how="whose count it is")


def _by_count(words: Words, at: int, owner: Phrase) -> Statement | None:
    """Read "By the union's count, 40 mines are closed" and "40 mines are closed by the union's count"."""
    by, end = owner.start - 1, content_end(words)
    closed = at + 1 >= end or words.low[at + 1] == ","
    if not closed or name_speaker(words, owner).kind not in ("body", "role", "person", "name"):
        return None
    before, after = Phrase(0, by - (words.low[by - 1] == ",")) if by else Phrase(0, 0), Phrase(min(at + 2, end), end)
    return Statement(
        form="according",
        base="count",
        cue=Phrase(at, at + 1),
        subject=owner,
        begins=by,
        content=[part for part in (before, after) if part.start < part.end],
        how="by whose count it is",
    )


def _owner(words: Words, at: int) -> Phrase | None:
    """Return "the agency" before "'s own tally", the outlet before "tally", "the Red Cross" after "by"."""
    if words.low[at + 1 : at + 2] == ["by"]:
        return _by(words, at + 2)
    left = at
    while left > 0 and words.low[left - 1] in _DESCRIBED:
        left -= 1
    if left == 0:
        return None
    before = words.low[left - 1]
    if before.endswith(_POSSESSIVES):
        end = left
        while end > 0 and words.low[end - 1] in _POSSESSIVES:
            end -= 1
        return phrase_before(words, end)
    counts = left == at and (before in known().outlets or before == "police")
    official = before in _WORLD or (before in known().bodies and before not in _BEREAVED)
    counts = counts or (words.low[at] in _TOLLS and official)
    return Phrase(left - 1, left) if counts else _whose_by(words, at)


def _whose_by(words: Words, at: int) -> Phrase | None:
    """Return the UN of "by UN estimates", the ministry of "by health ministry figures"."""
    by = next((each for each in range(at - 2, max(at - _OF_REACH, -1), -1) if words.low[each] == "by"), None)
    if by is None or any(words.low[each] in _NOBODYS or words.is_number(each) for each in range(by + 1, at)):
        return None
    last = words.low[at - 1]
    known_one = last in _WORLD or last in known().bodies or last in known().roles
    return Phrase(by + 1, at) if known_one else None


def _by(words: Words, start: int) -> Phrase | None:
    """Return who counts, up to the verb: "the Red Cross" of "the Red Cross stands at"."""
    phrase = phrase_after(words, start)
    if phrase is None:
        return None
    end = next((at for at in range(*phrase) if words.low[at] in _VERBS), phrase.end)
    return Phrase(start, end) if start < end else None


def _amount(words: Words, at: int) -> int | None:
    """Return where the figure begins: after "stands at", after "of"; `None` where no figure is named."""
    if words.low[at : at + 1] == ["by"]:
        by = _by(words, at + 1)
        at = by.end if by else at
    if words.low[at : at + 1] == ["of"]:
        verb = next((each for each in range(at, min(words.size, at + _OF_REACH)) if words.low[each] in _VERBS), None)
        if _counts_soon(words, at + 1) and (verb is None or _counts_before(words, at + 1, verb)):
            return at + 1
        at = at if verb is None else verb
    start = at
    while start < words.size and words.low[start] in _STANDING:
        start += 1
    if words.low[start : start + 1] == ["than"] and words.low[start - 1] in _COMPARED:
        return None
    stands = any(words.low[each] in _VERBS for each in range(at, start))
    return start if stands and _counts_soon(words, start) else None


def _counts_before(words: Words, at: int, end: int) -> bool:
    return any(words.is_number(each) or words.low[each] in grammar.NUMBERS for each in range(at, end))


def _counts_soon(words: Words, at: int) -> bool:
    for each in range(at, min(words.size, at + _COUNT_REACH)):
        if words.is_number(each) or words.low[each] in grammar.NUMBERS:
            return True
        if words.low[each] in grammar.PREPOSITIONS - _NEAR or words.low[each] in grammar.SIDES:
            return False
    return False
