"""Where it happened, if the clause names it."""

from store.extraction.counted.classes import BE
from store.extraction.counted.clause import clause_start
from store.extraction.counted.line import ADV, AND, COMMA, DET, FIGURE, NOUN, PREP, QUOTE, STOP, SUB
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.places import is_place, places
from store.model.noun import Span

_FAR = 30
_LONGEST = 6
_GOING = frozenset({"from", "to", "on", "around"})
_IDIOMS = frozenset(
    {"particular", "addition", "total", "fact", "general", "turn", "all", "response", "retaliation", "exchange"}
)
"""With "in" these lead to no place ("in particular Orsa")."""
_ANY = frozenset({"a", "an", "another", "any", "each", "every", "either"})
_EVERYWHERE = counted_words().place.everywhere
_PARTS = frozenset({"including", "among", "them", "whom", "which"})
_WORST = counted_words().place.worst
_RECORDING = counted_words().place.recording
_IT = frozenset({"it", "the"})
_DIRECTIONS = counted_words().place.directions
_NO_NAMES = _WORST | _IT


def find_place(view: View, behind: int) -> Span | None:
    """Return the place named behind the counted words, else before them, without preposition and article.

    Where somebody is from ("pupils from a school in X") is not where it happened.
    """
    if view.at(behind).low in _EVERYWHERE:
        return None
    found, others = _behind(view, behind)
    if found is not None and not others:
        return found
    return _before(view) or found or _of_the_worst_hit(view) or _where_it_happened(view)


def _behind(view: View, behind: int) -> tuple[Span | None, bool]:
    """Return the place behind the counted words, and whether others are counted before it ("and 56 more in X")."""
    others = False
    for place in range(behind, min(behind + _FAR, len(view.words))):
        word = view.at(place)
        if word.tag in (STOP, SUB) or (word.low in _PARTS and _tells_a_part(view, place)):
            break
        others |= word.tag is FIGURE
        if word.tag is not PREP:
            continue
        if (found := _place_at(view, place)) is not None:
            return (None, others) if _opens_another_count(view, place, found) else (found, others)
        if word.low == "from" and view.at(place + 1).low in _ANY:
            break
    return None, others


def _before(view: View) -> Span | None:
    for place in range(view.first - 1, max(view.first - _FAR, -1), -1):
        word = view.at(place)
        if word.tag in (STOP, SUB):
            break
        if word.tag is PREP and (found := _place_at(view, place)) is not None:
            return found
    return None


def _opens_another_count(view: View, place: int, found: Span) -> bool:
    """Say whether a place is where those are whom the next figure counts ("217 people, and in X, at least 56")."""
    if view.at(place - 1).tag not in (COMMA, AND):
        return False
    end = next(step for step in range(place, len(view.words)) if view.at(step).end >= found[1]) + 1
    while view.at(end).tag in (COMMA, ADV):
        end += 1
    return view.at(end).tag is FIGURE


def _where_it_happened(view: View) -> Span | None:
    """Return X of "X, where 230 died", "X, another hard-hit town where 230 died", "X, which recorded 230 deaths"."""
    place = view.first - 1
    while view.at(place).tag in (DET, ADV):
        place -= 1
    verb = view.at(place).verb
    place -= verb is not None and verb.base in _RECORDING
    told = view.at(place).low
    if told not in ("where", "which", "with"):
        return None
    if told == "where" and is_place(view.at(place - 1).low):
        while view.at(place - 1).tag in (NOUN, DET, ADV) and view.at(place - 1).low != "where":
            place -= 1
    if told != "where" and not _tells_of_towns(view, place):
        return None
    end = place - (view.at(place - 1).tag is COMMA)
    start = end
    while view.at(start - 1).tag is NOUN and view.at(start - 1).capital:
        start -= 1
    named = start < end < place and view.at(end - 1).low not in places().bodies
    return (view.at(start).start, view.at(end - 1).end) if named else None


def _tells_of_towns(view: View, place: int) -> bool:
    """Say whether the clause before is a list of places ("the worst affected towns were X, which")."""
    return any(
        view.at(step).low in BE and is_place(view.at(step - 1).low) for step in range(max(0, place - _FAR), place)
    )


def _of_the_worst_hit(view: View) -> Span | None:
    """Return X in "X was hardest hit, with 230 dead": the one name of a clause that tells where it was worst."""
    place = view.first - 1
    if view.at(place).low != "with":
        return None
    start = clause_start(view, place)
    if not any(view.at(step).low.partition("-")[0] in _WORST for step in range(start, place)):
        return None
    named = [step for step in range(start, place) if view.at(step).capital and view.at(step).low not in _NO_NAMES]
    if not named or named != list(range(named[0], named[-1] + 1)) or view.at(named[0]).tag is not NOUN:
        return None
    return view.at(named[0]).start, view.at(named[-1]).end


def _tells_a_part(view: View, place: int) -> bool:
    """Say whether a part of the counted follows, whose place is its own ("6,300, including 3,300 in the north")."""
    while view.at(place).low in _PARTS:
        place += 1
        if view.at(place).tag is FIGURE:
            return True
    return False


def _place_at(view: View, place: int) -> Span | None:
    """Return the place that the preposition at `place` leads to."""
    if view.at(place).low not in places().at:
        return None
    start = _name_start(view, place + 1)
    if view.at(place).low == "in" and view.at(start).low in _IDIOMS:
        return None
    end = start
    while end - start < _LONGEST and view.at(end).tag is NOUN and view.at(end).low != "-":
        end += 1
    if end == start or end - start == _LONGEST:
        return None
    if view.at(end - 1).low in places().anywhere and not _has_name(view, start, end):
        return _named_behind(view, end)
    tells = _is_named if _has_name(view, start, end) else _is_known
    if not tells(view, place, start, end):
        return None
    if view.at(end).low == "of" and view.at(end + 1).capital and view.at(end + 1).tag is NOUN:
        end += 2
        while view.at(end).capital and view.at(end).tag is NOUN:
            end += 1
    if (
        view.at(end).tag is COMMA
        and view.at(end + 1).capital
        and view.at(end + 1).tag is NOUN
        and view.at(end + 2).tag in (COMMA, STOP)
    ):
        end += 2
    return view.at(start).start, view.at(end - 1).end


def _name_start(view: View, place: int) -> int:
    """Return where the words for a place begin: behind an article, behind "rebel-held"."""
    while view.at(place).tag in (DET, QUOTE):
        place += 1
    held = view.at(place + 1).low == "-" and view.at(place + 3).capital
    return place + 3 if held else place


def _named_behind(view: View, end: int) -> Span | None:
    """Return X of "the streets of X", "the streets in X": streets alone are no place."""
    if view.at(end).low not in ("of", "in"):
        return None
    start = end + 1 + (view.at(end + 1).tag is DET)
    last = start
    while view.at(last).capital and view.at(last).tag is NOUN:
        last += 1
    named = last > start and _is_named(view, end, start, last)
    return (view.at(start).start, view.at(last - 1).end) if named else None


def _has_name(view: View, start: int, end: int) -> bool:
    return any(view.at(place).capital for place in range(start, end))


def _is_named(view: View, preposition: int, start: int, end: int) -> bool:
    """Say whether words with a name are a place, and nobody's ("the town of X", but "the charity X")."""
    last = view.at(end - 1)
    whole = " ".join(view.at(place).low for place in range(start, end)).removeprefix("the ")
    if not {last.low, whole}.isdisjoint(places().never) or view.at(start).low in places().bodies:
        return False
    going = view.at(preposition).low in _GOING
    return is_place(last.low) or (not going and last.capital and last.low.isalpha())


def _is_known(view: View, preposition: int, start: int, end: int) -> bool:
    """Say whether a common noun is a place the reader knows: "in the prison", but not "in a shed", "to the west"."""
    definite = view.at(start - 1).tag is DET and view.at(start - 1).low not in _ANY
    low = view.at(end - 1).low
    return definite and is_place(low) and not (low in _DIRECTIONS and view.at(preposition).low in _GOING)
