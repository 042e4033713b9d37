"""What a site prints between sentences and a copy glued to them: "Advertisement", "Read also: ...", share counts."""

import re
from collections.abc import Iterator
from functools import cache

from store.lexicon.boilerplate import read_boilerplate
from store.model.noun import Span

_LONGEST_LINK, _LONG_TITLE = 140, 90
_OPENERS = (
    "The A An In On At He She It They We His Her Its Their This These Those There But And As After Before Since"
    " While When More Nearly Some About Only Most Many No All Both Another Initially Police Officials Authorities"
    " According Earlier Meanwhile However President Prime Mr Mrs Residents Rescuers Families Witnesses One Two Three"
    " Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty Dozens Hundreds Thousands Tens"
)
_BEGINS = re.compile(r"[A-Z\d](?:(?<=[.!?:]\s[A-Z\d])|(?<=[.!?][”\"’)]\s[A-Z\d])|(?<=\n[A-Z\d])|(?<![\s\S][A-Z\d]))")
"""Where a line or a sentence begins; only there is anything glued on."""
_QUOTE = "[“\"‘']"
_NEXT = rf"(?=(?:{_QUOTE}?[A-Z]|{_QUOTE}?\d|\()|$)"
_COUNTED = (
    r"(?:Shares?|Tweets?|Likes?|Comments?|Views?|Retweets?)(?: \d[\d.,]*[KkMm]?\b(?:(?<=[KkMm])|(?! [a-z])))"
    r"|\d[\d.,]*[KkMm]? (?:Shares|Tweets|Likes|Comments|Views|Retweets)"
)
_TIMES = (
    r"(?:Published|Updated|Last updated|Posted|PUBLISHED|UPDATED):? (?:at )?"
    r"(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?|\d+ (?:minutes?|mins?|hours?|days?) ago)"
)
_NETWORKS = "Email|E-mail|Facebook|Messenger|Twitter|WhatsApp|Telegram|LinkedIn|Pinterest|Print|Copy link|Reddit|X"
_SHARING = rf"(?:Share|Share this|Share this with|Share on|Tweet)(?: (?:{_NETWORKS})\b)+"
_NEVER_LAST = "a an the in of at by on to as for and but new off via near from with over into says amid"
_CAPITAL = re.compile(
    rf"(?<=\s)(?!(?:{_NEVER_LAST.replace(' ', '|')})\s)[a-z\d][\w’'-]*"
    r"(?=\s+[A-Z][a-z]+(?:['’]s|s['’])?\s+(?:[a-z]|[A-Z][a-z]+\s+[a-z]))"
)
"""A word before a capital letter that a name inside the title does not explain."""


def cut_glued(text: str, span: Span) -> list[tuple[Span, bool]]:
    """Return the pieces of a paragraph in order, and for each whether the site printed it between sentences."""
    start, end = span
    pieces: list[tuple[Span, bool]] = []
    for glued_start, glued_end in _find(text, start, end):
        if glued_start > start:
            pieces.append((_trimmed(text, start, glued_start), False))
        pieces.append((_trimmed(text, glued_start, glued_end), True))
        start = glued_end
    if not pieces:
        return [(span, False)]
    rest = _trimmed(text, start, end)
    return [*pieces, (rest, False)] if rest[0] < rest[1] else pieces


def _find(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what is glued on with more text beside it; a paragraph of its own is judged as a whole."""
    behind = start
    for begin in _BEGINS.finditer(text, start, end):
        match = _pattern().match(text, begin.start(), end) if begin.start() >= behind else None
        if match is None:
            continue
        behind = match.end()
        stop = _link_end(text, match.end(), end) if match.lastgroup == "link" else match.end()
        if stop is not None and (match.start() > start or stop < end):
            yield match.start(), stop


def _link_end(text: str, place: int, end: int) -> int | None:
    """Return where the title of another story ends: at its stop, or where a sentence opens behind a small letter."""
    limit = min(end, place + _LONGEST_LINK)
    found = _title_end().search(text, place, limit)
    if found is None or found.end() == end or found.end() - place > _LONG_TITLE:
        found = _CAPITAL.search(text, place, limit) or found
    return found.end() if found else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


@cache
def _title_end() -> re.Pattern[str]:
    openers = "|".join(_OPENERS.split())
    return re.compile(rf"(?<=\w)[.!?]{_QUOTE}?(?=\s|$)|(?<=[a-z0-9])\s+(?={_QUOTE}[A-Z]|(?:{openers})\s)")


@cache
def _pattern() -> re.Pattern[str]:
    known = read_boilerplate()
    lines = "|".join(_written(each) for each in sorted(known.glued_lines, key=len, reverse=True))
    words = "|".join(_written(each) for each in known.glued_words)
    shouted = "|".join(each.upper() for each in known.glued_words)
    links = "|".join(_written(each) for each in sorted(known.glued_links, key=len, reverse=True))
    owners = "|".join(map(re.escape, known.picture_owners))
    opening = rf"(?:{'|'.join(_OPENERS.split())})\b|{_QUOTE}|[A-Z][a-z]+ [a-z]"
    return re.compile(
        rf"(?P<line>(?:{_SHARING}|(?:{lines})[.:]?|(?:{shouted})|(?:{words})(?=\s+(?:{opening}))"
        rf"|(?:{_COUNTED})(?:\s(?:{_COUNTED}))*|{_TIMES}"
        rf"|(?:Image source|Image credit|Photo|Picture|Image)[,:] (?:{owners})(?:/[A-Z][\w ]+?)?)(?:\s+|$){_NEXT})"
        rf"|(?P<link>(?:{links}):\s*(?=\S))"
    )


def _written(phrase: str) -> str:
    """Return the pattern of a phrase with a capital first letter, all its words with capitals, or all in capitals."""
    return "|".join(dict.fromkeys(re.escape(form) for form in (phrase.capitalize(), phrase.title(), phrase.upper())))
