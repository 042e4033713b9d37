"""Claims told by a noun and whose they are: "figures from activists of 40", "rebel claims", "intelligence that"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.claimants import REPORTS, claiming
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.putting import has_number
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_COUNTS = listed(
    "figure figures estimate estimates count counts tally tallies toll tolls number numbers report reports claim claims"
    " calculation calculations projection projections prediction predictions"
)
_NOBODYS = listed("intelligence")
_REACH, _COUNT_REACH = 9, 5
_WHOSE = SPEAKING - {"document", "name", "pronoun"}
"""A bare name behind "figures from" may be a place."""
_ABOUT = listed("about on over concerning regarding")
_HEDGING = listed("more than up to about around some nearly almost at least over between fewer less")
_ENDS = grammar.BREAKS | listed("; – : , which that who")


def read_claim_of(words: Words, at: int) -> Statement | None:
    """Return the claim that the noun at `at` names, credited to whose it is; `None` where it is nobody's."""
    if words.low[at] in _COUNTS and words.low[at + 1 : at + 2] in (["from"], ["by"]):
        return _figure_from(words, at)
    if words.low[at + 1 : at + 2] != ["that"] or at + 3 >= words.size:
        return None
    if words.low[at] in _NOBODYS:
        return _claim(words, at, Phrase(at, at + 1))
    owner = claiming(words, at) if at > 1 and words.low[at] in REPORTS else None
    return _claim(words, at, owner) if owner else None


def _figure_from(words: Words, at: int) -> Statement | None:
    """Read "figures from activists of more than 40", "estimates by the guild of 40 to 50"."""
    reach = range(at + 3, min(words.size - 1, at + _REACH))
    of = next((each for each in reach if words.low[each] == "of" and _counts(words, each + 1)), None)
    if of is None or not (grammar.AUXILIARIES | _ABOUT).isdisjoint(words.low[at:of]):
        return None
    who = phrase_after(words, at + 2)
    if who is None or name_speaker(words, Phrase(who.start, min(who.end, of))).kind not in _WHOSE:
        return None
    end = next((each for each in range(of + 2, content_end(words)) if words.low[each] in _ENDS), content_end(words))
    return _told(at, Phrase(who.start, min(who.end, of)), Phrase(of + 1, end))


def _counts(words: Words, start: int) -> bool:
    """Whether nothing but a hedge stands before a figure."""
    end = start
    while end < words.size and words.is_word(end) and words.low[end] in _HEDGING:
        end += 1
    return has_number(words, end, end + 1)


def _claim(words: Words, at: int, owner: Phrase) -> Statement | None:
    start, end = at + 2, content_end(words)
    end = next((each for each in range(start + 1, end) if words.low[each] in (";", "but", "while")), end)
    return _told(at, owner, Phrase(start, end))


def _told(at: int, owner: Phrase, content: Phrase) -> Statement:
    return credit("claim", Phrase(at, at + 1), owner, content, begins=owner.start, how="whose claim it is")
