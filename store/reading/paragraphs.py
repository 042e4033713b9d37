"""Cutting a text into paragraphs, however its lines were broken."""

import re
from itertools import pairwise

from store.model.noun import Span

_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_ITEM = re.compile(r"\s*(?:[-*•–—·▪]\s|\d{1,2}[.)]\s)")
_NARROW, _WIDE = 40, 120
"""A file wrapped by hand or by a mail program has lines of about 70 to 80 characters."""
_ODD = 12
"""Of so many lines one may be longer than the width: a header that was run into the text."""
_OPEN = frozenset({"the", "a", "an", "of", "in", "by", "for", "and", "to", "with", "from", "at"})
"""Words that no paragraph ends with."""
_SEVERAL = 3
_ENDS = ".!?…:;\"”’')"

Block = list[Span]
"""Lines that follow one another without a blank line between."""


def cut_paragraphs(text: str, start: int = 0) -> list[Span]:
    """Return the paragraphs of `text[start:]`, without space around them.

    Blank lines part paragraphs. Where lines stand together, each is a paragraph of its own, unless they are
    one text wrapped to a width, or several of them break off inside a sentence that the next goes on with.
    """
    blocks = _blocks(text, start)
    wrapped = _is_wrapped(text, blocks)
    flow = _flowing if wrapped else _mended
    return [paragraph for block in blocks for paragraph in flow(text, block)]


def _blocks(text: str, start: int) -> list[Block]:
    blocks: list[Block] = [[]]
    for line in _lines(text, start):
        if line[0] < line[1]:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _lines(text: str, start: int) -> list[Span]:
    """Return every line without the space around it; a blank one is empty."""
    breaks = [match.span() for match in _BREAK.finditer(text, start)]
    begins = [start, *(end for _, end in breaks)]
    ends = [*(begin for begin, _ in breaks), len(text)]
    return [_trimmed(text, begin, end) for begin, end in zip(begins, ends, strict=True)]


def _trimmed(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    first = start + len(line) - len(line.lstrip())
    return first, max(first, start + len(line.rstrip()))


def _is_wrapped(text: str, blocks: list[Block]) -> bool:
    """Say whether lines run on: most that could not hold the next word end inside a sentence, and the next is small."""
    joins = [join for block in blocks for join, runs_on in _joins(text, block) if runs_on]
    if not joins:
        return False
    inside = sum(text[left[1] - 1] not in _ENDS for left, _ in joins)
    small = sum(not text[right[0]].isupper() for _, right in joins)
    return inside * 2 >= len(joins) and small * 5 >= len(joins) * 2


def _joins(text: str, block: Block) -> list[tuple[tuple[Span, Span], bool]]:
    """Return each pair of lines, and whether the first word of the second had no room in the first."""
    widths = sorted(end - start for start, end in block)
    width = widths[-1 - len(widths) // _ODD]
    if not _NARROW <= width <= widths[-1] <= _WIDE:
        return [(pair, False) for pair in pairwise(block)]
    return [(pair, _is_full(text, pair, width)) for pair in pairwise(block)]


def _is_full(text: str, pair: tuple[Span, Span], width: int) -> bool:
    left, right = pair
    if _ITEM.match(text, right[0], right[1]):
        return False
    word = text[right[0] : right[1]].split(maxsplit=1)[0]
    return left[1] - left[0] + 1 + len(word) > width - 2


def _flowing(text: str, block: Block) -> Block:
    """Join the lines of a block that run on, short ones that break off inside a sentence with them."""
    paragraphs = block[:1]
    for (_, right), runs_on in _joins(text, block):
        if runs_on or _breaks_off(text, paragraphs[-1], right):
            paragraphs[-1] = (paragraphs[-1][0], right[1])
        else:
            paragraphs.append(right)
    return paragraphs


def _mended(text: str, block: Block) -> Block:
    """Join the lines of a block, some of whose paragraphs were wrapped and some not, that break off in a sentence."""
    broken = [left[1] - left[0] for left, right in pairwise(block) if _breaks_off(text, left, right)]
    width = max((length for length in broken if length <= _WIDE), default=0)
    if len(broken) < _SEVERAL or width < _NARROW:
        return block
    paragraphs = block[:1]
    for left, right in pairwise(block):
        runs_on = text[left[1] - 1] not in _ENDS and _is_full(text, (left, right), width) and left[1] - left[0] <= _WIDE
        if runs_on or _breaks_off(text, paragraphs[-1], right):
            paragraphs[-1] = (paragraphs[-1][0], right[1])
        else:
            paragraphs.append(right)
    return paragraphs


def _breaks_off(text: str, left: Span, right: Span) -> bool:
    """Whether a line ends in "the", or has no end and the next goes on in small letters, a long one with a number."""
    if text[left[1] - 1] in _ENDS:
        return False
    line = text[max(left[0], text.rfind("\n", left[0], left[1]) + 1) : left[1]]
    counted = text[right[0]].isdigit() and line[-1].islower() and len(line) >= _NARROW
    opened = line.rsplit(maxsplit=1)[-1].lower() in _OPEN
    return opened or text[right[0]].islower() or (counted and _ITEM.match(text, right[0], right[1]) is None)
