"""The figure that words of denial point at: in their own clause, before them, or in a sentence before."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from store.extraction.attribution import Denial
from store.extraction.meant import TIMES, is_meant
from store.extraction.sentence import Sentence
from store.extraction.statement import Statement
from store.lexicon.denials import denying
from store.lexicon.questions import read_theme
from store.model.noun import Span

_FIGURE_BACK, _CLAIM_BACK, _NAMED_BACK, _OWNED_BACK = 4, 1, 2, 5
_ANSWERED_BACK = 2
"""So many sentences before it a denial may point at: at a figure, at "it", at "the minister's claim"."""
_HE_SAID = re.compile(r"[“”\"] (?:he|she|they) (?:said|says|added|told)\b", re.IGNORECASE)
_REMEMBERED, _SHORTEST = 16, 2
_OF_DEED = re.compile(r"\b(?:an?|the|this|that) (?:[\w-]+ ){0,3}?([\w-]+),? (?:in which|that|which|where) ")
"""A thing and the clause that tells of it."""
_BE = frozenset(["is", "are", "was", "were", "has", "have", "had"])
_SIDE_BACK, _OPENING = 3, 6
_OF_LIVES = frozenset({"killed", "wounded", "casualties"})
_BARE = 3
"""A figure with so few letters beside it stands alone: "the number of 40"."""


class Pointing:
    """The statements of one text, in its order, as denials point at them."""

    def __init__(self, text: str, sentences: Sequence[Sentence], statements: Sequence[Statement]) -> None:
        self._text = text
        self._sentences = sentences
        self._statements = statements
        starts = [sentence.start for sentence in sentences]
        self._places = [bisect_right(starts, each.figure.span[0]) - 1 for each in statements]

    def find(self, denial: Denial) -> Sequence[Statement]:
        """Return the statements that are denied.

        A figure that is named again in the denial is the earlier one, as far as its own words leave open what it
        counts.
        """
        if denial.refers == "figure" and (named := self._within(denial.cue_span)):
            return [self._as_said_before(each, denial) for each in named[:1]]
        within = self._denied_within(denial)
        if denial.outright or not denial.refers:
            return [self._as_said_before(each, denial) for each in within]
        if denial.owner:
            return self._of_owner(denial, denial.owner)
        points_at_noun = _names_claim(denial)
        reach = _NAMED_BACK if points_at_noun else _CLAIM_BACK
        near = bool(within) and self.sentence_of(within[0]) >= denial.sentence - reach
        if (
            near
            and denial.refers == "claim"
            and (meant := [each for each in within if is_meant(self._text, each, denial)])
        ):
            main = _main(meant)
            return [main, *(each for each in meant if each is not main)]
        back = (
            _FIGURE_BACK if denial.refers == "figure" else _CLAIM_BACK + self._speaks_on(denial, named=points_at_noun)
        )
        for group in self._nearest(denial, back):
            if pointed := [each for each in group if is_meant(self._text, each, denial)]:
                return (_main(pointed),)
        return self._of_same_side(denial) if denial.refers == "claim" else ()

    def _of_same_side(self, denial: Denial) -> Sequence[Statement]:
        """Return the figure before further sentences of the same side that give none: two spokesmen of one group."""
        for group in self._nearest(denial, _SIDE_BACK):
            pointed = [each for each in group if is_meant(self._text, each, denial)]
            if pointed:
                main = _main(pointed)
                between = range(self.sentence_of(main) + 1, denial.sentence)
                return (main,) if between and all(self._opens_with_side(each, main) for each in between) else ()
        return ()

    def _opens_with_side(self, sentence: int, statement: Statement) -> bool:
        """Whether a sentence opens with a name of the one who gave a figure or of their body."""
        said = statement.attribution
        names = re.findall(r"\b[A-Z]\w{3,}", f"{said.speaker} {said.organisation}") if said and said.speaker else []
        opening = {token.text for token in self._sentences[sentence].tokens[:_OPENING]}
        return not opening.isdisjoint(names)

    def _speaks_on(self, denial: Denial, *, named: bool) -> bool:
        """Whether only a quotation stands between: “They hide it,” he said; anybody's before "denied the claim"."""
        if denial.sentence < _NAMED_BACK:
            return False
        sentence = self._sentences[denial.sentence - 1]
        before = self._text[sentence.start : sentence.end]
        return bool(_HE_SAID.search(before)) or (named and before[:1] in '“"')

    def before(self, statement: Statement) -> Iterator[Statement]:
        """Yield the statements of its sentence and of the two before it, the nearest sentence first."""
        last = self.sentence_of(statement)
        end = bisect_left(self._statements, statement.figure.span[0], key=_begin)
        first = bisect_left(self._places, last - _ANSWERED_BACK)
        return reversed(self._statements[first:end])

    def sentence_of(self, statement: Statement) -> int:
        """Return the number of its sentence."""
        return self._places[bisect_left(self._statements, statement.figure.span[0], key=_begin)]

    def _denied_within(self, denial: Denial) -> Sequence[Statement]:
        """Return the figures in the words that are denied, without the tolls of what nobody denies to have happened."""
        within = self._within(denial.denied) if denial.denied else ()
        return [each for each in within if not tells_of_deed(self._text, denial, each.figure.span)]

    def _within(self, span: Span) -> Sequence[Statement]:
        first, last = (bisect_left(self._statements, place, key=_begin) for place in span)
        return self._statements[first:last]

    def _nearest(self, denial: Denial, back: int) -> Iterator[Sequence[Statement]]:
        """Yield the statements of each sentence up to the denial, the nearest first, as far back as it may point."""
        end = bisect_left(self._statements, denial.cue_span[0], key=_begin)
        while end > 0 and self._places[end - 1] >= denial.sentence - back:
            start = bisect_left(self._places, self._places[end - 1])
            yield self._statements[start:end]
            end = start

    def _of_owner(self, denial: Denial, owner: str) -> Sequence[Statement]:
        """Return the figure of whoever is named; a claim is left open where they gave figures in two sentences."""
        groups = [
            (owned, theirs)
            for group in self._nearest(denial, _OWNED_BACK)
            if (meant := [each for each in group if is_meant(self._text, each, denial)])
            for owned in ([each for each in meant if self._belongs(each, owner)],)
            for theirs in (owned or [each for each in meant if each.attribution is None],)
        ]
        owned = [own for own, _ in groups if own]
        if len(owned) > 1 and denial.refers == "claim":
            return self._answered(denial, owned)
        if owned:
            return (_main(owned[0]),)
        nearest = groups[0][1] if groups else ()
        return (_main(nearest),) if nearest else ()

    def _answered(self, denial: Denial, owned: Sequence[Sequence[Statement]]) -> Sequence[Statement]:
        """Return the figure to which the denial sets another: "refuted Lima's claim, saying that only 14 had died"."""
        own = self._within((denial.cue_span[1], self._sentences[denial.sentence].end))
        themes = {read_theme(each.counted.predicate).name for each in own} - {""}
        answered = [each for group in owned for each in group if read_theme(each.counted.predicate).name in themes]
        return (answered[0],) if len(answered) == 1 else ()

    def _belongs(self, statement: Statement, owner: str) -> bool:
        said = statement.attribution
        if said is None:
            return False
        sources = " ".join(self._text[start:end] for start, end in said.source_spans)
        names = re.findall(r"\w+", f"{said.speaker or ''} {said.organisation or ''} {sources}".lower())
        letters = "".join(word[0] for word in (said.speaker or "").lower().split())
        return (
            owner == letters[: max(len(owner), _SHORTEST)]
            or owner in names
            or any(word in names for word in owner.split())
        )

    def _as_said_before(self, named: Statement, denial: Denial) -> Statement:
        """Return the earlier statement of a figure that a denial only names again ("the figure of 40")."""
        counts = named.counted.population is not None or named.figure.quantity.unit is not None
        if counts and not _stands_alone(named, denial):
            return named
        first = bisect_left(self._statements, named.figure.span[0], key=_begin)
        same = (
            each
            for each in reversed(self._statements[max(0, first - _REMEMBERED) : first])
            if each.figure.quantity.value == named.figure.quantity.value and is_meant(self._text, each, denial)
        )
        return next(same, named)


def tells_of_deed(text: str, denial: Denial, figure: Span) -> bool:
    """Say whether a figure is told of the thing that somebody denies to have done, and is not denied itself.

    So in "denied carrying out a strike that [killed 40]", not in "denied reports that [40 died]".
    """
    start = denial.denied[0] if denial.denied else figure[0]
    before = text[start : figure[0]].lower()
    return any(noun not in denying().nouns for noun in _OF_DEED.findall(before))


def _main(statements: Sequence[Statement]) -> Statement:
    """Return the first that somebody said, of lives before things, and that is no span of time; else the first."""
    counted = [each for each in statements if each.figure.quantity.unit not in TIMES] or statements
    said = [each for each in counted if each.attribution is not None]
    return next((each for each in said if read_theme(each.counted.predicate).name in _OF_LIVES), (said or counted)[0])


def _names_claim(denial: Denial) -> bool:
    """Whether the words of denial hang on a noun for a claim: "denied the claim", "(the rumours ...) were false"."""
    words = denial.cue.lower().split()
    return words[0] in _BE or not denying().nouns.keys().isdisjoint(words)


def _stands_alone(named: Statement, denial: Denial) -> bool:
    """Whether nothing but the number is named again: "the number of 40 was exaggerated"."""
    start, end = denial.denied or named.sentence.span
    first, last = named.figure.span
    return end - start - (last - first) < _BARE


def _begin(statement: Statement) -> int:
    return statement.figure.span[0]
