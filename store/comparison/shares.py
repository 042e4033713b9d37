"""A share, its amount and the whole it is a share of: whether the three fit."""

import re
from collections import defaultdict
from collections.abc import Sequence

from store.comparison import wording
from store.comparison.question import Question
from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.model.relation import Relation

_OR = re.compile(
    r"^[^,;.()]{0,60}(?:, or|[(\u2014\u2013-]|, (?:that is|which is))\s*(?:about |some |around |nearly |almost )?$",
    re.IGNORECASE,
)
_OF = re.compile(r"\bof (?:the |its |their |all |a total of )?(?:\w+ ){0,2}$", re.IGNORECASE)
_PARTS = frozenset({"share"})
_ROUNDING = 0.15

Trio = tuple[Question, Side, Side, Side]


def find_shares(questions: Sequence[Question]) -> list[tuple[Question, Relation, tuple[Side, ...]]]:
    """Return what a share and an amount given for it in one sentence say about the whole that the report names."""
    sharing = {
        side.source
        for question in questions
        if question.sides[0].dimension in _PARTS
        for side in question.sides
        if side.dimension in _PARTS
    }
    sides: dict[int, list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions if sharing else ():
        for source in sharing & question.roll.by_source.keys():
            sides[source] += [(question, side) for side in question.roll.by_source[source]]
    trios = [
        trio
        for source in sorted(sharing, key=lambda source: sides[source][0][1].order)
        for trio in _find_trios(sides[source])
    ]
    return [
        (question, _relate(share, amount, whole), (share, amount, whole)) for question, share, amount, whole in trios
    ]


def _find_trios(sides: Sequence[tuple[Question, Side]]) -> list[Trio]:
    trios = []
    for _, share in sides:
        amounts = [pair for pair in sides if _is_amount_of(pair[1], share)] if share.dimension in _PARTS else []
        for question, amount in amounts[:1]:
            wholes = [side for _, side in sides if _is_whole_of(side, amount, share)]
            if wholes:
                nearest = min(wholes, key=lambda side: (abs(side.start - amount.start), side.order))
                trios.append((question, share, amount, nearest))
    return trios


def _is_amount_of(amount: Side, share: Side) -> bool:
    one, other = amount.answer.fact, share.answer.fact
    together = one.passage == other.passage and one.text == other.text and one.predicate == other.predicate
    if not together or amount.rate or amount.dimension in _PARTS or amount.interval.value is None:
        return False
    return bool(amount.dimension) or _is_said_again(amount, share)


def _is_said_again(amount: Side, share: Side) -> bool:
    """Whether a share repeats the count just before it ("1,500 of them, or 75 percent")."""
    (_, end), (start, _) = (place_in_sentence(side.answer) for side in (amount, share))
    return end < start and _OR.search(amount.answer.fact.text[end:start]) is not None


def _is_whole_of(whole: Side, amount: Side, share: Side) -> bool:
    if whole.dimension != amount.dimension or whole.rate or whole is amount or whole.interval.value is None:
        return False
    if not amount.dimension:
        return whole.answer.fact.text == amount.answer.fact.text and _is_taken_from(whole)
    told = share.things | share.terms | share.around
    named = bool(whole.things & told) and bool((whole.terms | whole.theme_stems) & told)
    return named and whole.interval.value > amount.interval.middle()


def _is_taken_from(whole: Side) -> bool:
    """Whether a figure is the one of which others are a part ("of the 2,000 balloted")."""
    start, _ = place_in_sentence(whole.answer)
    return _OF.search(whole.answer.fact.text[:start]) is not None


def _relate(share: Side, amount: Side, whole: Side) -> Relation:
    ours = (share.interval.value or 0) * (whole.interval.value or 0)
    given = amount.interval.value or 0
    fits = abs(ours - given) <= _ROUNDING * max(ours, given)
    told = f"{wording.start(wording.tell(amount))}, {wording.figure(share)} of {wording.count(whole)}"
    times = ours / given if given else 0
    said = "they fit" if fits else f"by our own reckoning the share is {times:.2f} times the amount"
    why = f"{told}: {said}."
    facts = (share.id, amount.id, whole.id)
    return Relation(type="arithmetic", severity=0 if fits else 2, why=why, facts=facts, internal=True)
