"""What may stand between a reporting word and what it reports: to whom, when, where it was said."""

import msgspec

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.hearers import after_hearers
from store.extraction.attribution.setting_times import after_day, time_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_HEARERS = _LEXICON.nouns.hearers
_SETTINGS = _LEXICON.phrases.settings
_TOLD = listed("tell inform brief advise warn assure remind")
_SETTING_OPENERS = listed("in at on during through via by over")
_AFTER_TIME = _SETTINGS | {"interview", "conference"}
_REACH = 9
_LONGEST_PLACE, _LAST = 3, 2
_ASIDE_REACH = 16
_ASIDES = listed("however though meanwhile also nevertheless nonetheless moreover too instead")
_WHENCE = listed("from at in by outside after on during near before inside over via to with")
_CHANNELS = listed("channel page account feed website app station network programme program show")
_SEEN = listed("seen obtained reviewed viewed read leaked sent shared emailed given provided")
_AIRED = listed("broadcast aired televised streamed carried shown")
_OF_CHANNELS = listed("the state local national television tv radio channel station network news its website live")
_AFTER_PLACE = listed("on that . , late early : after")
_SIDES = grammar.SIDES - {","}


class Opening(msgspec.Struct, frozen=True, gc=False):
    """Where reported words begin, whether "that" or a colon opens them, and whether nothing follows at all."""

    start: int
    that: bool
    colon: bool
    closed: bool


def content_opening(words: Words, cue: int, base: str) -> Opening:
    """Return where the content of the reporting word at `cue` begins."""
    at = cue + 1
    if base in _TOLD or words.low[at : at + 1] == ["to"]:
        at = after_hearers(words, at, told=base in _TOLD)
        if base in _TOLD:
            at = _after_audience(words, at) if at == cue + 1 else _after_further_hearers(words, at)
    at = _after_settings(words, at)
    if base not in _LEXICON.verbs.acts:
        at = behind_aside(words, _before_that(words, at))
    if words.low[at : at + 1] == [","] and words.low[at + 1 : at + 2] in (["that"], ["“"]):
        at += 1
    that = words.low[at : at + 1] == ["that"]
    colon = words.low[at : at + 1] == [":"]
    start = at + 1 if that or colon else at
    return Opening(start, that, colon, start >= words.size or (not that and _is_closed(words, start)))


def _after_audience(words: Words, at: int) -> int:
    """Skip "its 40 members" where "that" follows."""
    for end in range(at + 1, min(words.size - 1, at + _REACH)):
        word = words.low[end]
        if word == "that":
            return end if words.low[end + 1] not in grammar.AUXILIARIES else at
        if word in grammar.SIDES or word in grammar.AUXILIARIES or word in grammar.RELATIVES:
            return at
    return at


def _after_further_hearers(words: Words, at: int) -> int:
    """Skip ", reporters and staff" behind the council that was told, where "that" follows."""
    if words.low[at : at + 1] not in ([","], ["and"]):
        return at
    for end in range(at + 1, min(words.size - 1, at + _REACH)):
        word = words.low[end]
        if word == "that":
            return end if words.low[end + 1] not in grammar.AUXILIARIES else at
        if word.endswith("ing") or (word in grammar.SIDES and word != ","):
            return at
        if word in grammar.RELATIVES or word in grammar.AUXILIARIES or word in grammar.PERSONAL:
            return at
    return at


def behind_aside(words: Words, at: int) -> int:
    """Skip ", without evidence," and ", citing two officials," where "that" follows."""
    mark = words.low[at : at + 1]
    if mark not in ([","], ["–"]):
        return at
    for end in range(at + 2, min(words.size - 2, at + _ASIDE_REACH)):
        if words.low[end] == mark[0] and words.low[end + 1] == "that":
            return end + 1 if words.low[end + 2] not in grammar.AUXILIARIES else at
        if words.low[end] in _SIDES:
            return at
    return at


def _before_that(words: Words, at: int) -> int:
    """Skip ", however," and "from his hospital bed" where "that" follows."""
    if words.low[at : at + 1] == [","] and words.low[at + 1 : at + 2] and words.low[at + 1] in _ASIDES:
        return at + 3 if words.low[at + 2 : at + 4] == [",", "that"] else at
    if not words.low[at : at + 1] or words.low[at] not in _WHENCE:
        return at
    for end in range(at + 2, min(words.size - 1, at + _REACH)):
        word = words.low[end]
        if word == "that":
            return at if words.low[end + 1] in grammar.AUXILIARIES else end
        if word in grammar.SIDES or word in grammar.AUXILIARIES or word in grammar.RELATIVES:
            return at
    return at


def _is_closed(words: Words, at: int) -> bool:
    """Whether the reporting clause ends here; a capital "The" after it begins a sentence whose stop was lost."""
    if at >= words.size:
        return True
    return words.low[at] in (",", ".", ";", "?", "!", "–", "”", ")") or _only_bracketed(words, at)


def _only_bracketed(words: Words, at: int) -> bool:
    """Whether nothing but a bracket closes the sentence: "40 came, police said (400 according to the unions)"."""
    return words.low[at] == "(" and ")" in words.low[-2:] and words.low.index(")", at) >= words.size - _LAST


def _after_settings(words: Words, at: int) -> int:
    """Skip "on Wednesday", "in a statement", "just after midnight", in any order."""
    while at < words.size:
        after = _after_setting(words, at)
        if after == at:
            return at
        at = after
    return at


def _after_setting(words: Words, at: int) -> int:
    word = words.low[at]
    if word in grammar.DAYS or word in (
        "yesterday",
        "today",
        "tonight",
        "overnight",
        "earlier",
        "later",
        "again",
        "afterwards",
        "late",
        "early",
    ):
        return after_day(words, at + 1)
    if word in ("just", "shortly", "soon", "only") and at + 1 < words.size:
        after = _after_setting(words, at + 1)
        timed = words.low[at + 1] in ("after", "before") or (word in ("just", "only") and after > at + 1)
        return after if timed else at
    if word in grammar.BEFORE_TIMES and (end := time_end(words, at)):
        return after_day(words, end)
    if word == "in" and at + 1 < words.size and words.capital(at + 1) and words.low[at + 1] not in grammar.MONTHS:
        return _after_place(words, at + 1)
    if word in _SETTING_OPENERS or word in ("to", "after"):
        return _setting_end(words, at)
    return _after_airing(words, at)


def _after_airing(words: Words, at: int) -> int:
    """Skip "broadcast on Orlo TV24", where the sentence breaks off; else stay."""
    on = words.low[at + 1 : at + 2]
    if words.low[at] not in _AIRED or not on or on[0] not in ("on", "by", "via", "in"):
        return at
    end = at + 2
    while end < words.size and (words.capital(end) or words.is_number(end) or words.low[end] in _OF_CHANNELS):
        end += 1
    return end if end > at + 2 and (end >= words.size or words.low[end] in grammar.SIDES) else at


def _after_place(words: Words, at: int) -> int:
    """Skip "in Maiduguri" where a time, "that" or the end follows."""
    end = at
    while end < words.size and words.capital(end) and end - at < _LONGEST_PLACE:
        end += 1
    ends = end >= words.size or words.low[end] in _AFTER_PLACE
    return end if ends else at - 1


def _setting_end(words: Words, at: int) -> int:
    for end in range(at + 1, min(at + _REACH, words.size)):
        word = words.low[end]
        if word in _SETTINGS:
            return _after_owner(words, end + 1)
        if word in grammar.SIDES or word in grammar.RELATIVES or word in grammar.AUXILIARIES or words.is_number(end):
            return at
    return at


def _after_viewer(words: Words, at: int) -> int | None:
    """Skip "the Orlo Times" of "in a memo seen by the Orlo Times"; `None` where nobody is named."""
    end = at + (words.low[at : at + 1] == ["the"])
    start = end
    while end < words.size and words.capital(end) and words.low[end] not in grammar.DAYS:
        end += 1
    return end if end > start else None


def _after_owner(words: Words, at: int) -> int:
    """Skip "of its own", "with the BBC", "issued on Monday" after a statement or an interview."""
    if words.low[at : at + 1] and words.low[at] in _CHANNELS:
        return at + 1
    if words.low[at : at + 1] and words.low[at] in _SEEN and words.low[at + 1 : at + 2] in (["by"], ["with"], ["to"]):
        return _after_viewer(words, at + 2) or at
    if words.low[at : at + 3] == ["of", "its", "own"]:
        return at + 3
    if words.low[at : at + 1] and words.low[at] in (
        "issued",
        "posted",
        "released",
        "published",
        "broadcast",
        "carried",
    ):
        return at + 1
    if words.low[at : at + 1] and words.low[at] in ("with", "to", "in", "on", "for"):
        end = at + 1
        while (
            end < words.size
            and (
                words.capital(end)
                or words.low[end] in ("the", "'s", "state", "local", "television", "tv", "news", "agency", "newspaper")
            )
            and words.low[end] not in grammar.DAYS
        ):
            end += 1
        if (
            end > at + 1
            and words.low[end - 1] != "the"
            and (words.capital(end - 1) or words.low[end - 1] in _HEARERS)
            and (end >= words.size or words.low[end] in (",", "that", ".", "on", ":"))
        ):
            return end
    return at
