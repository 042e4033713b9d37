"""A second person whom a sentence tells of: the governor of "Mayor Ana Lima met Governor Rui Costa"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.persons import NAME_SIZES, is_full_name
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_TITLES = read_reporting().speakers.titles
_MEETING = listed(
    "met named appointed succeeded replaced joined accused criticised criticized praised thanked greeted"
    " welcomed sacked dismissed fired married sued attacked blamed backed endorsed defeated beat"
    " telephoned phoned called with and beside alongside nominated interviewed congratulated invited"
)
_AGENTS = listed("by of for under from like")
_REACH = 24


def person_beside(words: Words, first: Speaker) -> Speaker | None:
    """Return whom else "he" may be behind a sentence that opens with `first`; nobody behind "by", "of"."""
    at = 0
    while at < min(words.size - 1, _REACH):
        end = _name_end(words, at)
        if end is None:
            at += 1
            continue
        opens = _before_titles(words, at)
        speaker = name_speaker(words, Phrase(opens, end))
        if first.kind == speaker.kind == "person" and speaker.name != first.name and _is_another(words, opens, at):
            return speaker
        at = end
    return None


def _name_end(words: Words, at: int) -> int | None:
    """Return where a full name that begins at `at` ends."""
    if not words.capital(at) or words.low[at] in _TITLES or words.low[at] in known().roles:
        return None
    end = at
    while end < words.size and words.capital(end) and end - at < max(NAME_SIZES):
        end += 1
    return end if is_full_name(words, at, end) else None


def _before_titles(words: Words, at: int) -> int:
    while at > 0 and (words.low[at - 1] in _TITLES or words.low[at - 1] in known().people):
        at -= 1
    return at


def _is_another(words: Words, opens: int, at: int) -> bool:
    """Whether a title stands before the name, or a verb for what is done with people."""
    before = words.low[opens - 1] if opens else ""
    if before in grammar.DETERMINERS:
        before = words.low[opens - 2] if opens > 1 else ""
    return before not in _AGENTS and (opens < at or before in _MEETING)
