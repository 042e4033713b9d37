"""Whether two answers count the same thing, one counts a part of the other, or neither."""

from store.comparison.counting import group
from store.comparison.incomparable import are_incomparable
from store.comparison.increments import find_addition
from store.comparison.intervals import gap, ratio
from store.comparison.pair import Pair
from store.comparison.partial import belittles, find_partial
from store.comparison.partitive import is_of_them
from store.comparison.places import read_places
from store.comparison.remarks import read_remarks
from store.comparison.scenes import folded_text, place_words
from store.comparison.scope import OVERLAPPING, SAME, UNRELATED, Scope
from store.comparison.side import Side, find_degree
from store.lexicon.nations import nations_counted, nations_named, read_nations
from store.lexicon.nouns import singular
from store.lexicon.populations import (
    are_apart,
    are_bridged,
    are_men_of_arms,
    is_bare,
    is_fighting,
    is_within,
    may_be_everybody,
    read_population,
    shares_nobody,
)
from store.lexicon.questions import tell_deed

_NEAR = 1.25
_MARCHED = "marched"
"""Those who marched are one crowd, whatever they marched for ("opponents of the law")."""
_CASES = frozenset({"case", "infection"})
_ALIKE = frozenset({("baby", "child"), ("attacker", "fighter")})
"""People whom reports call now the one, now the other."""


def read_scope(pair: Pair) -> Scope:
    """Say what one answer counts towards what the other counts; a ruling of the reader comes first."""
    if pair.ruled:
        return SAME
    if (addition := find_addition(pair)) is not None:
        part, whole = addition
        return Scope(kind="inside", part=part, whole=whole, why="the new ones are counted in the total")
    if are_incomparable(pair):
        return UNRELATED
    if pair.left.dimension:
        return _by_contender(pair) or _by_owner(pair) or SAME
    if pair.left.theme.loose:
        return _by_role(pair)
    return _by_name(pair) or _by_what_is_said(pair) or _by_place(pair) or find_partial(pair) or SAME


def _by_name(pair: Pair) -> Scope | None:
    """Return how the groups lie to which the reports give different names; nearly as many are taken for one."""
    found = _by_population(pair)
    return SAME if found and found.kind == "inside" and _are_nearly_as_many(pair) else found


def _by_what_is_said(pair: Pair) -> Scope | None:
    remarked = None if _are_of_a_degree(pair) else _by_remark(pair)
    return remarked or _by_verb(pair)


def _by_place(pair: Pair) -> Scope | None:
    found = read_places(pair)
    return SAME if found and found.kind == "inside" and _are_nearly_as_many(pair) else found


def _are_nearly_as_many(pair: Pair) -> bool:
    """Whether two reports most likely count one group, of which they say more or less: nearly as many each.

    Neither of them counts both groups.
    """
    left, right = pair.sides
    if pair.internal or gap(left.interval, right.interval) <= 0 or ratio(left.interval, right.interval) >= _NEAR:
        return False
    return left.who == right.who or not pair.counted_side_by_side


def _are_of_a_degree(pair: Pair) -> bool:
    """Whether both count the seriously injured, or both the others: they are a part of all injured alike."""
    degrees = [find_degree(side.answer.fact.what) for side in pair.sides]
    return all(degrees) and pair.left.who == pair.right.who


def _by_contender(pair: Pair) -> Scope | None:
    """Tell the shares of two candidates apart ("54% of the vote for Sarro", "41% for Kotto")."""
    left, right = pair.left.who, pair.right.who
    cast = left.head == right.head == "vote" and left.narrowed_by and right.narrowed_by
    return UNRELATED if cast and not left.narrowed_by & right.narrowed_by else None


def _by_owner(pair: Pair) -> Scope | None:
    """Tell a sum of what is named from the whole sum that the same report gives ("damage to crops", "the damage")."""
    left, right = pair.left.who, pair.right.who
    if not pair.left.is_money or not pair.internal or left == right:
        return None
    owned = [side.answer.fact.population is not None for side in pair.sides]
    if all(owned) or not any(owned):
        alike = {side.answer.fact.predicate for side in pair.sides} == {"cost"} or left.root == right.root
        return UNRELATED if all(owned) and not alike else None
    part, whole = pair.sides if owned[0] else pair.sides[::-1]
    return Scope(kind="inside", part=part, whole=whole, why="the one is a sum of what is named, the other of all")


def _by_population(pair: Pair) -> Scope | None:
    left, right = pair.left.who, pair.right.who
    if left == right or are_men_of_arms(left, right) or _are_bridged(pair):
        return None
    if _are_told_apart(pair):
        return UNRELATED
    for part, whole in (pair.sides, pair.sides[::-1]):
        if is_within(part.who, whole.who):
            if (
                _is_the_nation_told(part, whole, pair)
                or _is_everybody(part, whole, pair)
                or _are_told_loosely(part, whole, pair)
                or _contradict(part, whole, pair)
                or _are_the_ill(part, whole)
            ):
                return None
            if _is_some_of(whole) and not _is_some_of(part):
                return OVERLAPPING
            why = f"the {_words(part)} are some of the {_words(whole)}"
            return Scope(
                kind="inside", part=part, whole=whole, why=why, steps=1 if part.who.head == whole.who.head else 2
            )
    return UNRELATED if are_apart(left, right) or left.root != right.root else OVERLAPPING


def _are_told_apart(pair: Pair) -> bool:
    """Whether the words of the reports tell those apart whom the question takes for everybody (passengers and crew)."""
    left, right = (read_population(side.answer.fact.population or "people") for side in pair.sides)
    return (left.head != right.head and shares_nobody(left.head, right.head)) or _are_told_from_foreigners(pair)


def _are_told_from_foreigners(pair: Pair) -> bool:
    """Whether one sentence counts those of a nation and foreigners side by side ("23 Turks and 10 foreigners")."""
    heads = {side.who.head for side in pair.sides}
    named = any(remark.part or remark.listed or remark.of_whom for remark in pair.remarks)
    return pair.one_sentence and "foreigner" in heads and len(heads) > 1 and not named


def _are_bridged(pair: Pair) -> bool:
    """Whether one of the reports calls both groups by one name ("schoolgirls")."""
    return any(are_bridged(pair.left.who, pair.right.who, folded_text(side.answer)) for side in pair.sides)


def _is_the_nation_told(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether the report of a whole speaks of one nation's people only, those that the other calls by their name."""
    more = part.who.narrowed_by - whole.who.narrowed_by
    if pair.internal or part.who.head != whole.who.head or not more or not more <= set(read_nations()):
        return False
    text = folded_text(whole.answer)
    return more <= nations_named(text) and nations_counted(text, whole.who.head) <= more


def _is_everybody(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether a group that one report counts may be all the people that another one counts ("protesters killed")."""
    bare = is_bare(whole.who)
    if part.theme.name == _MARCHED:
        return bare and part.who.head == whole.who.head
    named = may_be_everybody(part.who) and not part.who.narrowed_by - set(read_nations())
    return bare and named and not pair.internal and part.theme.figure in {"total", "stock"}


def _are_the_ill(part: Side, whole: Side) -> bool:
    """Whether the one counts the cases of an illness and the other the people who have it ("610 cholera cases")."""
    cases = singular((part.answer.fact.population or "").lower().rpartition(" ")[2]) in _CASES
    return cases and part.theme == whole.theme and part.who.head == whole.who.head and not whole.who.narrowed_by


def _are_told_loosely(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether two reports most likely call one group by a wider and a narrower word ("homes", "buildings").

    Neither counts both, and nothing says that the narrower ones are some of others.
    """
    loose = part.who.root != "person" or (part.who.head, whole.who.head) in _ALIKE
    if not loose or pair.internal or part.who.narrowed_by != whole.who.narrowed_by or part.dimension:
        return False
    if any(remark.part for remark in pair.remarks):
        return False
    return not pair.counted_side_by_side


def _contradict(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether two voices give figures for one group, and name it more and less closely.

    The one gives more for some than the other for all; or a report sets a figure against the other's ("only nine").
    A toll of people may leave out those who attacked them. Two reports must mean the same noun, and not soldiers of one
    nation and of several, or hostages and others.
    """
    if is_fighting(part.who) and whole.who.head == whole.who.root:
        return False
    two_voices = pair.internal and pair.two_voices
    if part.interval.low > whole.interval.high and pair.order not in {"before", "after"}:
        told_apart = part.who.narrowed_by & set(read_nations()) or len({each.hostages for each in pair.remarks}) > 1
        return two_voices or (not pair.internal and part.who.head == whole.who.head and not told_apart)
    return two_voices and belittles(*pair.by_size)


def _is_some_of(side: Side) -> bool:
    """Whether a figure by its verb counts only some ("28 bodies were found")."""
    return side.answer.fact.predicate in side.theme.within


def _by_role(pair: Pair) -> Scope:
    """Those who are somewhere in different roles: the same group, a part of it, or others altogether."""
    if pair.left.who != pair.right.who:
        return OVERLAPPING
    if (found := _by_remark(pair)) or pair.left.answer.fact.predicate == pair.right.answer.fact.predicate:
        return found or SAME
    if pair.left.who.head == "person":
        return OVERLAPPING
    if pair.left.interval.meets(pair.right.interval):
        return SAME
    small, large = pair.by_size
    deeds = [tell_deed(side.answer.fact.predicate or "be").removeprefix("were ") for side in (small, large)]
    verbs = f"{deeds[0]} and {deeds[1]} are not the same"
    return Scope(kind="inside", part=small, whole=large, why=f"of one group, but {verbs}", steps=2)


def _by_remark(pair: Pair) -> Scope | None:
    left, right = pair.remarks
    if not pair.internal and pair.left.who == pair.right.who and pair.left.who.head != pair.left.who.root:
        return None
    parts = [remark.part and is_of_them(side, pair) for side, remark in ((pair.left, left), (pair.right, right))]
    if all(parts):
        return None if pair.same_figure or _are_of_one_place(pair) or _are_called_alike(pair) else OVERLAPPING
    if not any(parts):
        return None
    part, whole = pair.sides if parts[0] else pair.sides[::-1]
    if part.interval.low > whole.interval.high:
        told = read_remarks(part.answer)
        return OVERLAPPING if told.of_whom or told.of_the else None
    return Scope(
        kind="inside", part=part, whole=whole, why=f"{part.answer.label} says that it counts some of a larger number"
    )


def _are_called_alike(pair: Pair) -> bool:
    """Whether two reports tell of parts in the same words, that say more than who ("people in a critical state")."""
    one, other = (side.answer.fact for side in pair.sides)
    narrowed = len((one.what or "").split()) > len((one.population or "").split()) + 1
    return narrowed and one.what == other.what and not pair.internal


def _are_of_one_place(pair: Pair) -> bool:
    """Whether both name the same place ("131 of the dead were in Derna")."""
    left, right = (place_words(side.place or "") for side in pair.sides)
    return bool(left & right)


def _by_verb(pair: Pair) -> Scope | None:
    theme = pair.left.theme
    left, right = (side.answer.fact.predicate or "" for side in pair.sides)
    if left == right:
        return None
    for some in (theme.within, theme.then):
        if (left in some) != (right in some):
            part, whole = pair.sides if left in some else pair.sides[::-1]
            why = "the first are counted among the second"
            return Scope(kind="inside", part=part, whole=whole, why=why, told_by="deed")
    return None


def _words(side: Side) -> str:
    counted = group(side) or "people"
    degree = find_degree(side.answer.fact.what)
    return f"{counted} {degree} hurt" if degree else counted
