"""Whose votes and seats, and whose losses, a figure tells: "Kotto took 41% of the vote", "the enemy lost 65 men"."""

import msgspec

from store.extraction.attribution import Attribution
from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.line import AND, COMMA, DET, NOUN, PRON, VERB
from store.extraction.counted.nouns import Counted, Memory
from store.extraction.counted.things import subject_of
from store.extraction.counted.view import View
from store.extraction.counted.words import text_between
from store.extraction.figure import Figure
from store.lexicon.counted import counted_words
from store.lexicon.nations import read_nations
from store.lexicon.nouns import singular
from store.lexicon.predicates import is_reporting
from store.lexicon.reporting import read_reporting
from store.model.noun import Span

_CONTESTED = counted_words().contest.won
_SHARES = frozenset({"percent", "share"})
_WON = counted_words().contest.winning
_PERSONAL = frozenset({"he", "she", "they"})
_CAMPS = counted_words().contest.camps
_MEN = counted_words().loss.people
_FORCES = counted_words().loss.sides


def name_contender(
    text: str, view: View, figure: Figure, counted: Counted, said: Attribution | None, memory: Memory
) -> Counted:
    """Return votes, seats or losses with the name of those whose they are; anything else as it is."""
    if counted.predicate == "lose" and figure.kind == "count":
        return _of_losers(text, view, counted)
    noun = _contested(view, figure, counted, memory)
    name = _name_behind(text, view) or _owner(text, view) or _name_before(text, view, said) if noun else None
    if noun is None or name is None:
        return counted
    share = figure.kind in _SHARES
    words = f"{noun} for {name}" if share else f"{noun}s for {name}"
    return _told(counted, words, f"{_unit(counted)} of the {words}" if share else words, "whose votes they are")


def _told(counted: Counted, population: str, what: str, how: str) -> Counted:
    return msgspec.structs.replace(counted, population=population, what=what, how=counted.how | {"population": how})


def _unit(counted: Counted) -> str:
    return (counted.what or "percent").partition(" ")[0]


def _contested(view: View, figure: Figure, counted: Counted, memory: Memory) -> str | None:
    """Return "vote" or "seat" where the figure is of those; a share without them goes on with one of the vote."""
    if counted.predicate not in _WON or view.at(before_figure(view)).low == "by":
        return None
    head = _CONTESTED.get(_head(counted.population or ""))
    if figure.kind == "count" or head:
        return head
    if figure.kind not in _SHARES or counted.population:
        return None
    near = any(_CONTESTED.get(singular(word.low)) == "vote" for word in view.words)
    before = any("vote" in (amount.population or "") for amount in memory.amounts.values())
    return "vote" if near or before else None


def _name_behind(text: str, view: View) -> str | None:
    """Read "44 percent for Kotto"."""
    if view.at(view.last).low != "for":
        return None
    begin = view.last + 1 + (view.at(view.last + 1).tag is DET)
    end = begin
    while view.at(end).tag is NOUN and view.at(end).capital:
        end += 1
    return text_between(text, view, begin, end) if end > begin else None


def _owner(text: str, view: View) -> str | None:
    """Read "to Lena Kotto's 6,608,405 votes"."""
    mark = view.at(view.first - 1)
    if not mark.low.endswith(("'s", "s'")) and mark.low != "s":
        return None
    end = view.first - 2 * (mark.low == "s")
    start = end
    while view.at(start - 1).tag is NOUN and view.at(start - 1).capital:
        start -= 1
    return text_between(text, view, start, end).removesuffix("'s").removesuffix("’s") if start < end else None


def _name_before(text: str, view: View, said: Attribution | None) -> str | None:
    """Return who won: the subject of the verb, or of none ("Sarro won 12 seats and Kotto 40")."""
    if (gapped := _gapped(view)) is not None:
        return _name(text, view, *gapped)
    place = view.first - 1
    start = clause_start(view, view.first)
    while place >= start and not (view.at(place).tag is VERB and not _says(view, place)):
        place -= 1
    if place < start:
        return None
    if (subject := subject_of(view, place)) is not None:
        return _name(text, view, *subject)
    told = any(view.at(step).tag is PRON and view.at(step).low in _PERSONAL for step in range(place - 3, place))
    return said.speaker if told and said else None


def _says(view: View, place: int) -> bool:
    verb = view.at(place).verb
    return verb is not None and is_reporting(verb.base) and view.at(place - 1).low not in ("was", "were")


def _gapped(view: View) -> Span | None:
    end = view.first
    start = end
    while view.at(start - 1).tag in (NOUN, DET):
        start -= 1
    while start < end and view.at(start).tag is DET:
        start += 1
    return (start, end) if start < end and view.at(start - 1).tag in (AND, COMMA, DET) else None


def _name(text: str, view: View, start: int, end: int) -> str | None:
    """Return the name in a subject ("Amadou Sarro" of "President Amadou Sarro"), else its nouns."""
    begin = end
    while begin > start and view.at(begin - 1).capital:
        begin -= 1
    titles = read_reporting().speakers.titles
    while begin < end - 1 and view.at(begin).low in titles:
        begin += 1
    named = begin < end or view.at(start).low in _CAMPS
    return text_between(text, view, begin if begin < end else start, end) if named else None


def _head(words: str) -> str:
    return singular(words.rpartition(" ")[2].lower())


def _of_losers(text: str, view: View, counted: Counted) -> Counted:
    """Read "the enemy lost 65 men": enemy men, whom nobody takes for those of the army."""
    place = view.first - 1
    start = clause_start(view, view.first)
    while place >= start and not ((verb := view.at(place).verb) and verb.base == "lose"):
        place -= 1
    losers = subject_of(view, place) if place >= start else None
    words = counted.population or ""
    if losers is None or not words or counted.population_span is None:
        return counted
    last = view.at(losers[1] - 1)
    named = last.low in read_nations() or (singular(last.low) in _FORCES and _head(words) in _MEN)
    owner = text_between(text, view, losers[1] - 1, losers[1])
    owner = owner if last.capital else singular(owner.lower())
    if not named or owner.lower() in words.lower():
        return counted
    what = f"{owner} {counted.what}" if (counted.what or "").startswith(words) else f"{owner} {words}"
    return _told(counted, f"{owner} {words}", what, "the noun behind the figure, of those who lost them")
