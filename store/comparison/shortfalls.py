"""Lists that say they are the whole ("Forty people were killed: 10 inmates and 20 guards") and make less than it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from store.comparison import wording
from store.comparison.counting import number_of
from store.comparison.remarks import place_in_sentence, read_remarks
from store.comparison.side import Side
from store.lexicon.marks import read_marks
from store.lexicon.populations import are_apart, is_within
from store.model.relation import Relation

_INTRODUCED = re.compile(r"(?::|\s[—–-]{1,2}|—)\s?(?:the |an? |about |some )?$", re.IGNORECASE)
"""What stands right before a list of all of them; "including" is none."""
_LISTED = re.compile(r"(?:,|;|\band\b|\bplus\b|\bas well as\b)", re.IGNORECASE)
_ALL_OF_THEM = re.compile(
    r"^(?:all )?(?:the|those) (?:dead|killed|victims?|wounded|injured|missing|casualties|detained|arrested)"
    r"(?: people)? (?:were|are|comprised?|consisted of)\b",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    r"\b(?:other|others|rest|remaining|remainder|some|several|many|most|mostly|mainly|more|dozens?|scores|hundreds|unknown"
    r"|unidentified|minimum|includ\w+|among|not yet|at least|so far|e\.g|for example|such as)\b",
    re.IGNORECASE,
)
_FEWEST = 2


def find_shortfalls(sides: Sequence[Side]) -> list[Relation]:
    """Return the lists of all the counted that make less than the total they are a list of."""
    together: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if not side.denied and not side.dimension and side.interval.value is not None:
            together[side.passage, side.answer.fact.text].append(side)
    sentences = [sorted(members, key=lambda side: side.start) for members in together.values()]
    lists = [*_behind_a_colon(sentences), *_of_the_dead(sentences)]
    return [_tell(total, parts) for total, parts in lists if _falls_short(total, parts)]


def _behind_a_colon(sentences: Iterable[Sequence[Side]]) -> Iterable[tuple[Side, Sequence[Side]]]:
    for total, *parts in sentences:
        if len(parts) >= _FEWEST and _INTRODUCED.search(_between(total, parts[0])):
            yield total, parts


def _of_the_dead(sentences: Sequence[Sequence[Side]]) -> Iterable[tuple[Side, Sequence[Side]]]:
    """Yield the lists of a sentence of their own ("The dead were ...") with the figure nearest before them."""
    for parts in sentences:
        if len(parts) >= _FEWEST and _ALL_OF_THEM.match(parts[0].answer.fact.text):
            before = [
                side
                for members in sentences
                for side in members
                if side.source == parts[0].source and side.start < parts[0].start
            ]
            if before:
                yield max(before, key=lambda side: side.start), parts


def _falls_short(total: Side, parts: Sequence[Side]) -> bool:
    if sum(part.interval.high for part in parts) >= total.interval.low or not _is_a_list(parts):
        return False
    same = all(is_within(part.who, total.who) and part.speaker in {None, total.speaker} for part in parts)
    return same and all(are_apart(one.who, other.who) for one, other in combinations(parts, 2))


def _is_a_list(parts: Sequence[Side]) -> bool:
    """Whether nothing in a list says that it leaves somebody out, and nothing but commas stands between its parts."""
    sentence = parts[0].answer.fact.text
    listed = sentence[place_in_sentence(parts[0].answer)[0] :]
    if _NOT_ALL.search(listed) or read_marks().listed.search(sentence):
        return False
    remarks = [read_remarks(part.answer) for part in parts]
    if any(remark.increment or remark.of_whom or remark.supposed for remark in remarks):
        return False
    return all(_LISTED.search(_between(one, other)) for one, other in pairwise(parts))


def _between(one: Side, other: Side) -> str:
    (_, end), (start, _) = place_in_sentence(one.answer), place_in_sentence(other.answer)
    return one.answer.fact.text[end:start]


def _tell(total: Side, parts: Sequence[Side]) -> Relation:
    ours = sum(part.interval.value or 0 for part in parts)
    told = " + ".join(number_of(part) for part in parts)
    why = (
        f"{wording.start(wording.tell(total))}; the list of them ({told}) makes Σ~{ours:,.0f} by our own sum: "
        "fewer than the total."
    )
    return Relation(
        type="arithmetic", severity=2, why=why, facts=(total.id, *(part.id for part in parts)), internal=True
    )
