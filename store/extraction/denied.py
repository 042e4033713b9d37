"""The figure that words of denial point at: in their own clause, before them, or in a sentence before."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from store.extraction.attribution import Denial
from store.extraction.sentence import Sentence
from store.extraction.statement import Statement
from store.lexicon.denials import denying
from store.model.noun import Span

_FIGURE_BACK, _CLAIM_BACK, _NAMED_BACK, _OWNED_BACK = 4, 1, 2, 5
_ANSWERED_BACK = 2
"""So many sentences before it a denial may point at: at a figure, at "it", at "the minister's claim"."""
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_LASTING = re.compile(r"\b(?:after|for|in|within|over|during|since|of)\W+$", re.IGNORECASE)
_ASIDE = re.compile(r",\s+(?:\w+ed|which|who|whose|where|built|held|made|with|including)\b[^,]*$", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?:\b(?:they|he|she|some|people|critics)|[“\"](?:the|our|their)(?: \w+){1,3})"
    r" (?:say|says|said|claim|claims|claimed|tell|told)\b",
    re.IGNORECASE,
)
_HE_SAID = re.compile(r"[“”\"] (?:he|she|they) (?:said|says|added|told)\b", re.IGNORECASE)
_REMEMBERED, _SHORTEST = 16, 2


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
        within = self._within(denial.denied) if denial.denied else ()
        if denial.outright or not denial.refers:
            return [self._as_said_before(each, denial) for each in within]
        if denial.owner:
            return self._of_owner(denial, denial.owner)
        points_at_noun = not denying().nouns.keys().isdisjoint(denial.cue.lower().split())
        reach = _NAMED_BACK if points_at_noun else _CLAIM_BACK
        near = bool(within) and self.sentence_of(within[0]) >= denial.sentence - reach
        if near and denial.refers == "claim" and (meant := [each for each in within if self._is_meant(each, denial)]):
            return meant
        back = (
            _FIGURE_BACK if denial.refers == "figure" else _CLAIM_BACK + self._speaks_on(denial, named=points_at_noun)
        )
        for group in self._nearest(denial, back):
            if pointed := [each for each in group if self._is_meant(each, denial)]:
                return (_main(pointed),)
        return ()

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
            if (meant := [each for each in group if self._is_meant(each, denial)])
            for owned in ([each for each in meant if self._belongs(each, owner)],)
            for theirs in (owned or [each for each in meant if each.attribution is None],)
        ]
        owned = [own for own, _ in groups if own]
        if len(owned) > 1 and denial.refers == "claim":
            return ()
        if owned:
            return (_main(owned[0]),)
        nearest = groups[0][1] if groups else ()
        return (_main(nearest),) if nearest else ()

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

    def _is_meant(self, statement: Statement, denial: Denial) -> bool:
        """Whether somebody else said it of people or things; one's own figure is denied only where it is disowned.

        "This" means no span of time that only dates what happened, and nothing that is told by the way.
        """
        said, quantity = statement.attribution, statement.figure.quantity
        counts = statement.counted.population is not None or quantity.unit is not None
        before = self._text[statement.sentence.start : statement.figure.span[0]]
        own = said is not None and said.stance == "claims" and said.speaker == denial.speaker
        own = own and not _OTHERS.search(before)
        dated = quantity.unit in _TIMES and bool(_LASTING.search(before))
        aside = denial.refers == "claim" and bool(_ASIDE.search(before)) and self._goes_on(statement)
        return counts and quantity.value != 0 and (denial.own or not own) and not (dated or aside)

    def _goes_on(self, statement: Statement) -> bool:
        """Whether the main clause goes on behind a comma."""
        behind = self._text[statement.figure.span[1] : statement.sentence.end]
        return "," in behind and "”" not in behind.split(",", maxsplit=1)[0]

    def _as_said_before(self, named: Statement, denial: Denial) -> Statement:
        """Return the earlier statement of a figure that a denial only names again ("the figure of 40")."""
        if named.counted.population is not None or named.figure.quantity.unit is not None:
            return named
        first = bisect_left(self._statements, named.figure.span[0], key=_begin)
        same = (
            each
            for each in reversed(self._statements[max(0, first - _REMEMBERED) : first])
            if each.figure.quantity.value == named.figure.quantity.value and self._is_meant(each, denial)
        )
        return next(same, named)


def _main(statements: Sequence[Statement]) -> Statement:
    """Return the first that somebody said and that is no span of time, else the first."""
    counted = [each for each in statements if each.figure.quantity.unit not in _TIMES] or statements
    return next((each for each in counted if each.attribution is not None), counted[0])


def _begin(statement: Statement) -> int:
    return statement.figure.span[0]
