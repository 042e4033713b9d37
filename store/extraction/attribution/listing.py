"""Lines that go on with the line before: "Says 5 dead" below "Mayor says", a list below "the union said:"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.carrying import Spoken
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_BULLETS = listed("* • – - · ▪")
_HEDGING = listed(
    "about some around nearly almost at least more than over up to fewer less under only another a further"
)
_LONGEST, _LEAD = 40, 6
_SHORTEST = 3
_FINITE = grammar.AUXILIARIES | grammar.PERSONAL | grammar.RELATIVES | listed("said says told")


def says_again(words: Words) -> Phrase | None:
    """Return what is said in a line that opens with its verb, whose subject stands in the line before."""
    at = _behind_bullet(words)
    if at + _SHORTEST > words.size or not words.low[at].endswith("s"):
        return None
    base = known().forms.get(words.low[at])
    if base not in known().speech or words.low[at] == base or not words.capital(at):
        return None
    start = at + 1 + (words.low[at + 1] == "that")
    return Phrase(start, content_end(words))


def opens_list(passage: list[Spoken]) -> bool:
    """Whether a passage ends on a colon behind the words of somebody: "According to the union this includes:"."""
    words, spoken = passage[-1].words, passage[-1]
    if words.low[-2:] == ["follows", ":"] and not spoken.statements:
        return any(
            each.form in ("front", "after", "according") for before in passage[-3:-1] for each in before.statements
        )
    return words.low[-1:] == [":"] and any(
        part.end >= words.size - 1 for each in spoken.statements if each.form != "denial" for part in each.content
    )


def item_of(words: Words) -> Phrase | None:
    """Return the words of an entry of a list; a whole sentence is none, unless it has the mark of a list."""
    at = _behind_bullet(words)
    if words.low[at] == "“":
        return None
    if at == 0 and (
        words.size > _LONGEST
        or not _FINITE.isdisjoint(words.low)
        or (not _is_labelled(words) and any(words.low[each].endswith("ed") for each in range(words.size)))
    ):
        return None
    return Phrase(at, words.size) if at < words.size else None


def _is_labelled(words: Words) -> bool:
    """Whether a figure stands behind a label: "Dorna: 18 killed"."""
    colon = next((at for at in range(1, min(words.size - 1, _LEAD)) if words.low[at] == ":"), None)
    return colon is not None and (words.is_number(colon + 1) or words.low[colon + 1] in grammar.NUMBERS)


def says_in_lines(words: Words) -> bool:
    """Whether a passage is no more than "The union said:", so that whole sentences may be its entries."""
    return words.size > 1 and words.low[-1] == ":" and known().forms.get(words.low[-2]) in known().speech


def line_of(words: Words, *, counted: bool) -> Phrase | None:
    """Return the words of an entry that is a sentence without its full stop, or one more that opens with a figure."""
    ends = words.low[-1] in (".", ":", "”", "?", "!")
    if words.size > _LONGEST or words.low[0] == "“" or (ends and not (counted and opens_with_figure(words))):
        return None
    return Phrase(0, words.size)


def opens_with_figure(words: Words) -> bool:
    """Whether a figure stands first: "40 boats were lost", "Of those, nine had sunk"."""
    lead = words.low[: words.low.index(",")] if "," in words.low[:_LEAD] and words.low[0] == "of" else []
    at = len(lead) + 1 if lead else 0
    while at < words.size and words.low[at] in _HEDGING:
        at += 1
    return at < words.size and (words.is_number(at) or words.low[at] in grammar.NUMBERS)


def _behind_bullet(words: Words) -> int:
    return 1 if words.size > 1 and words.low[0] in _BULLETS and (words.apart(1) or words.capital(1)) else 0


class List:
    """A list that may go on in the next line; one whose entries have marks ends with the first line that has none."""

    def __init__(self) -> None:
        self._open, self._marked = False, False
        self._lines, self._counted, self._first = False, False, False

    def entry(self, passage: list[Spoken]) -> Phrase | None:
        """Return the words of a passage that is an entry, and keep whether the next may be one."""
        opening = passage[0]
        content = self._content(opening.words, alone=len(passage) == 1) if not opening.statements else None
        marked = content is not None and content.start > 0
        if self._marked and not marked and not _is_labelled(opening.words):
            content = None
        opens = opens_list(passage)
        self._open = opens or (content is not None and len(passage) == 1)
        self._marked = (marked or (self._marked and content is not None)) and not opens
        self._lines = self._open and (says_in_lines(opening.words) if opens else self._lines)
        self._counted = content is not None and opens_with_figure(opening.words)
        self._first = opens
        return content

    def _content(self, words: Words, *, alone: bool) -> Phrase | None:
        """Return the words of an entry; behind lines without a full stop a sentence with one goes on elsewhere."""
        item = item_of(words) if self._open else None
        if not self._lines or (item and (item.start or self._first)):
            return item
        return line_of(words, counted=self._counted) if alone else None
