"""Denials that anybody at all was counted ("denied that any civilians were killed"), against what others count.

So is a count of none that leaves no room for others: where no civilians were hurt, none were killed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.comparison import wording
from store.comparison.question import Question
from store.comparison.side import Side
from store.comparison.stems import stems_of
from store.comparison.themes import theme_of
from store.comparison.touching import Crossing, cross, pair_questions
from store.lexicon.populations import is_party, is_within, read_population
from store.lexicon.predicates import find_verb, lemma_of
from store.model.relation import Severity

_WHO = re.compile(
    r"^(?:(?:any|a single|one single|its|their) )?((?:\w+ ){1,4}?)(?:were|was|had|have|has) ", re.IGNORECASE
)
_NEAR = 3
"""So many days apart a count of none and another count may be and be of one moment."""
_LONGEST = 5
_NOBODY = frozenset({"anybody", "anyone"})


def find_flat_denials(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Yield the denials that there was any, each with the figures of other speakers for the same question."""
    yield from _find_nones(questions)
    denials = [side for question in questions for side in question.roll.denials if _denies_all(side)]
    if not denials:
        return
    counted: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        counted[question.sides[0].theme.name].append(question)
    for denial in sorted(denials, key=lambda side: side.order):
        theme = theme_of(denial.answer.fact.predicate, None, "").name
        for question in counted[theme]:
            for claim in question.one_a_report:
                if _is_denied(claim, denial):
                    yield question, cross("denial", *_tell(claim, denial), (claim, denial)), (claim, denial)


def _find_nones(questions: Sequence[Question]) -> Iterable[Crossing]:
    for question, other in pair_questions(questions, lambda one, other: other.theme.name in one.theme.if_none):
        nones = [side for side in question.one_a_report if not side.dimension and side.interval.high == 0]
        for none in nones:
            for claim in other.one_a_report:
                if _is_none_of(claim, none):
                    told = wording.tell_both(claim, none)
                    why = f"{told}: with nobody hurt there are neither dead nor wounded."
                    yield other, cross("state", 3 if none.who == claim.who else 2, why, (claim, none)), (claim, none)


def _is_none_of(claim: Side, none: Side) -> bool:
    """Whether some are counted, by another speaker, among those of whom there were none then and there."""
    if claim.dimension or claim.denied or none.denied or claim.interval.high == 0:
        return False
    if claim.speaker == none.speaker or abs(claim.day - none.day) > _NEAR:
        return False
    apart = _is_named(claim) and _is_named(none) and _are_apart(claim, none)
    return not apart and (claim.who == none.who or claim.who.head == "person" or is_within(claim.who, none.who))


def _denies_all(side: Side) -> bool:
    return bool(_subject(side))


def _subject(denial: Side) -> list[str]:
    """Return the words for those of whom there are said to be none ("civilians" of "any civilians were killed")."""
    what = denial.answer.fact.what or ""
    found = _WHO.match(what + " ")
    if found:
        return found[1].lower().split()
    words = what.lower().split()
    verb = next((place for place, word in enumerate(words[:_LONGEST]) if _tells(word, denial)), 0)
    return words[:verb]


def _tells(word: str, denial: Side) -> bool:
    """Whether a word is the past form of what is denied ("prisoners escaped")."""
    verb = find_verb(word)
    return verb is not None and verb.past and lemma_of(verb.base) == denial.answer.fact.predicate


def _is_denied(claim: Side, denial: Side) -> bool:
    if claim.dimension or claim.denied or claim.interval.low <= 0 or claim.speaker == denial.speaker:
        return False
    told = _subject(denial)
    return not _are_apart(claim, denial) and (told[0] in _NOBODY or _are_among(claim, told))


def _are_apart(one: Side, other: Side) -> bool:
    places = [stems_of(side.place or "") for side in (one, other)]
    return bool(places[0] and places[1]) and not places[0] & places[1]


def _is_named(side: Side) -> bool:
    """Whether the place is told by a name, and not only as a building or a street."""
    return any(word[:1].isupper() for word in (side.answer.fact.place or "").split())


def _are_among(claim: Side, told: Sequence[str]) -> bool:
    """Whether those who are counted are among those of whom there are said to be none."""
    counted = read_population(claim.answer.fact.population or "people")
    named = [read_population(word) for word in told]
    return any(counted.head in {group.head, "person"} and group.root == claim.who.root for group in named)


def _tell(claim: Side, denial: Side) -> tuple[Severity, str]:
    parties = is_party(denial.answer.fact.speaker) and is_party(claim.answer.fact.speaker)
    why = wording.tell_denial(denial, claim)
    return (4, f"{why}; both are parties to it.") if parties else (3, f"{why}.")
