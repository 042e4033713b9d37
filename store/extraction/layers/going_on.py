"""Sentences of a quotation that goes on: its words are those of whoever is credited with how it begins."""

from collections.abc import Sequence

import msgspec

from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.placed import Placed
from store.extraction.sentence import Sentence
from store.model.noun import Span

_LONGEST = 8


class QuotationsGoingOn:
    """The attributions of a text, numbered by their sentences, to which what goes on is added."""

    def __init__(self, told: list[tuple[int, QuotedWords]], everything: Sequence[Placed]) -> None:
        self._told, self._everything = told, everything
        self._ends = {span[1]: place for place, (_, each) in enumerate(told) for span in each.content_spans}

    def take(self, sentence: int) -> bool:
        """Add the opening words of `sentence`, if they end a quotation whose words before are credited."""
        going_on = self._everything[sentence].quotation_going_on() if sentence else None
        if going_on is None or going_on[1] in self._ends:
            return False
        before = self._everything[sentence - 1].last_ends()
        owner = next((self._ends[end] for end in before if end in self._ends), None)
        if owner is None:
            return False
        if sentence - self._told[owner][0] > _LONGEST:
            return False
        self.give(owner, going_on)
        return True

    def take_rest(self, sentences: Sequence[Sentence]) -> None:
        """Add what nobody is named for, as the words of "they"; a quoted paragraph is that of who spoke before it."""
        telling = {number: place for place, (number, _) in enumerate(self._told)}
        told = {sentences[number].passage for number in telling}
        for at in range(1, len(sentences)):
            here = sentences[at].passage
            opens = here != sentences[at - 1].passage and here not in told and self._everything[at].is_quoted()
            goes_on = here == sentences[at - 1].passage and at not in telling and self._everything[at].is_quoted()
            if (opens or (goes_on and "”" in self._everything[at - 1].words.low)) and at - 1 in telling:
                self.give(telling[at - 1], self._everything[at].whole())
            else:
                self.take(at)

    def give(self, owner: int, *spans: Span) -> None:
        """Add words to the attribution at `owner`, if nobody has them."""
        number, each = self._told[owner]
        added = [span for span in spans if span[1] not in self._ends]
        self._told[owner] = (
            number,
            msgspec.structs.replace(each, content_spans=tuple(sorted((*each.content_spans, *added)))),
        )
        self._ends.update((span[1], owner) for span in added)
