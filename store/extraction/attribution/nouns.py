"""Who is quoted for which words of a text, and who denies what."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal

from store.model.fact import Stance
from store.model.noun import Noun, Span

Referring = Literal["", "claim", "figure"]
CLAIMED = "whoever claimed what is denied here"
"""Why the words of a denial are a claim of somebody else."""
INSIDE = "whoever is quoted inside the words of somebody else"
"""Why words of a quotation are those of another than the one who is quoted with it."""
FARTHEST = 3
"""A denial points at a claim in its own sentence or in so many before it."""


_DECIDED = frozenset(
    {
        "agreed",
        "approved",
        "authorised",
        "authorized",
        "ordered",
        "vowed",
        "pledged",
        "promised",
        "proposed",
        "committed",
    }
)


class Attribution(Noun, frozen=True, kw_only=True, gc=False):
    """Words of one sentence and whom the text credits with them.

    `content_spans` are the words reported, `source_spans` whom they are credited to as written here
    ("a spokesman for the ministry"; a pronoun too; empty where the speaker is carried over from an earlier
    sentence), `cue_spans` the words that report ("said", "according to", "reportedly").
    `speaker` is the name to show, resolved ("He" -> "Thad Allen"); `None` where nobody is named: the stance is
    then `reports`. `speaker_span` are the words that name the speaker, in an earlier sentence if need be.
    `organisation` is what the speaker speaks for, where that is known and not the speaker.
    """

    sentence: int
    content_spans: tuple[Span, ...]
    source_spans: tuple[Span, ...] = ()
    cue_spans: tuple[Span, ...] = ()
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    stance: Stance = "reports"
    relayed_by: str | None = None
    organisation: str | None = None
    how: str = ""

    @property
    def cue_span(self) -> Span | None:
        """The first words that report."""
        return self.cue_spans[0] if self.cue_spans else None

    @property
    def source_span(self) -> Span | None:
        """The first words the content is credited to."""
        return self.source_spans[0] if self.source_spans else None

    def holds(self, span: Span) -> bool:
        """Whether `span` begins inside the reported words."""
        for start, end in self.content_spans:  # noqa: SIM110 - asked of every figure and every attribution
            if start <= span[0] < end:
                return True
        return False


class Denial(Noun, frozen=True, kw_only=True, gc=False):
    """Words by which somebody says that something is not so.

    `cue_span` covers the words of denial with the noun they name ("denied that assertion"); `denied` are the
    words denied: a clause after the cue, or a claim before it, in an earlier sentence if need be; `None` where
    the text does not say them. `outright` is true where a clause is denied that nobody was quoted for
    ("denied that 20 soldiers had been captured"): its figures then have no claim of their own. `refers` tells what
    set words of denial stand for ("that number", "it"); `own` that somebody denies words of their own, `owner` whose
    claim they name ("the minister's claim"), `of_somebody` that only a figure somebody gave is one to deny ("the figure
    was too high").
    """

    sentence: int
    cue: str
    cue_span: Span
    denied: Span | None = None
    outright: bool = False
    refers: Referring = ""
    own: bool = False
    of_somebody: bool = False
    owner: str | None = None
    speaker: str | None = None
    speaker_span: Span | None = None
    source_spans: tuple[Span, ...] = ()
    relayed_by: str | None = None
    organisation: str | None = None
    how: str = ""


class Attributions(Noun, frozen=True, kw_only=True, gc=False):
    """All attributions and denials of one text, in the order of its sentences."""

    sentences: tuple[tuple[Attribution, ...], ...]
    denials: tuple[Denial, ...] = ()
    starts: tuple[int, ...] = ()

    def attribute(self, span: Span) -> Attribution | None:
        """Return the innermost attribution whose content holds `span`, or `None` for the outlet's own voice."""
        at = bisect_right(self.starts, span[0]) - 1
        return innermost(self.sentences[at], span) if at >= 0 else None

    def deny(self, span: Span) -> Sequence[Denial]:
        """Return the denials whose denied words hold `span`."""
        if not self.denials:
            return ()
        at = bisect_right(self.starts, span[0]) - 1
        first = bisect_left(self.denials, at, key=_sentence_of)
        last = bisect_right(self.denials, at + FARTHEST, key=_sentence_of)
        near = self.denials[first:last]
        return [denial for denial in near if denial.denied and denial.denied[0] <= span[0] < denial.denied[1]]


def innermost(attributions: Sequence[Attribution], span: Span) -> Attribution | None:
    """Return the attribution with the fewest reported words that hold `span`; the later one of equals.

    Whoever decides says nothing where somebody else says so ("the council approved 40 jobs, the mayor said").
    """
    holding = [each for each in attributions if each.holds(span)]
    if len(holding) < 2:  # noqa: PLR2004 - nobody or one
        return holding[0] if holding else None
    saying = [each for each in holding if each.speaker is None or each.cue not in _DECIDED]
    return min(reversed(saying or holding), key=_length)


def _sentence_of(denial: Denial) -> int:
    return denial.sentence


def _length(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content_spans)
