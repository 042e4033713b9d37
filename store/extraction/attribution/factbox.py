"""Lines of a factbox: "Number killed: 446" below "Here is a look at the storm, according to the relief office"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.carrying import Carried, Spoken
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_OPENING = (
    ("here", "is"), ("here", "are"), ("here", "'s"), ("here", "’"), ("the", "following"), ("following", "are"),
    ("following", "is"), ("below", "are"), ("below", "is"), ("a", "look"), ("key", "figures"), ("these", "are"),
)  # fmt: skip
_HEDGING = listed("about some around nearly almost at least more than over up to fewer less under only $ € £")
_LONGEST_LABEL, _LONGEST = 7, 20


class Factbox:
    """The sentence that says whose the figures of the lines below are, if there is one."""

    def __init__(self) -> None:
        self._source: int | None = None

    def line(self, passage: list[Spoken], first: int) -> Carried | None:
        """Return a passage that is a line with a label; remember a passage that tells whose such lines are."""
        opening = passage[0]
        if any(each.form in ("according", "after") for each in opening.statements):
            if tuple(opening.words.low[:2]) in _OPENING:
                self._source = first
            return None
        if self._source is None or opening.statements or not _is_labelled(opening.words):
            return None
        why = "the lines of a factbox are theirs who are named above"
        return Carried(0, Phrase(0, opening.words.size), self._source - first, why)


def _is_labelled(words: Words) -> bool:
    """Whether a figure stands behind a label: "Houses damaged or destroyed: 33,600"."""
    colon = next((at for at in range(min(words.size - 1, _LONGEST_LABEL + 1)) if words.low[at] == ":"), None)
    if not colon or words.size > _LONGEST or not all(words.is_word(at) for at in range(colon)):
        return False
    figure = colon + 1
    while figure < words.size - 1 and words.low[figure] in _HEDGING:
        figure += 1
    counts = words.is_number(figure) or words.low[figure] in grammar.NUMBERS
    return counts and grammar.AUXILIARIES.isdisjoint(words.low)
