"""Telling what a paragraph is: body, heading, caption, or what a site prints around an article."""

import re
from collections.abc import Sequence

from store.lexicon.boilerplate import read_boilerplate
from store.model.passage import PassageKind
from store.reading.items import SHORT, find_items
from store.reading.moment import DateLine, read_date_line
from store.text.folding import fold

_HEADLINE_WORDS = 26
_SITE_NAME_WORDS = 3
_SUBHEADING_WORDS = 6
_TIMELINE_DATES = 3
_HEADLINE_DEPTH = 2
"""Behind so many sentences a line that looks like a headline is that of another story."""
_CLOSING = " \t\u00a0\"'”’»)]"
_FINAL = ".!?…:;,。؟।۔–—"
_TELLING = re.compile(r"\bsaid\b(?! to\b)|\btold\b|\baccording to\b")
_SAID = re.compile(
    r"\b(?:said|says|announced|reported|stated|wrote|follows|following|below|includes?|included|figures|tally|breakdown)\s*:$"
)
_CREDIT = re.compile(
    r"(?:[A-Z][\w’'.-]*,?\s|and\s){1,10}reported from [A-Z][^.]{1,60}\.?"
    r"(?: .{0,120} from [A-Z][^.]*\.)?"
)
_BYLINE = re.compile(r"[Bb]y:?\s+((?:[A-Z][\w’'.-]*|and|in|de|van|al-\w+|[,&|/])(?:\s*,)?\s*){1,14}")
_PROSE = re.compile(r"\b(?:[Tt]he|[Aa]n?|was|were|had|(?:has|have) been|he|she|they|its|their)\b")
_PROSE_WORDS, _PROSE_LENGTH = 2, 10
"""So many of these words, among so many, few headlines have: the line is a sentence whose full stop was lost."""
_BULLET = re.compile(r"[•·▪*–—-]\s")


def name_kinds(paragraphs: Sequence[str]) -> list[PassageKind]:
    """Return the kind of each paragraph, in order; of a text in which nothing looks like a sentence all is body."""
    dates = [read_date_line(paragraph) for paragraph in paragraphs]
    kinds = [
        _by_words(paragraph) or ("body" if listed or _is_sentence(paragraph) else None)
        for paragraph, listed in zip(paragraphs, find_items(paragraphs), strict=True)
    ]
    if "body" not in kinds:
        return _without_sentences(kinds)
    body = kinds.index("body")
    if is_timeline(dates):
        return [_timeline_kind(kind, date) for kind, date in zip(kinds, dates, strict=True)]
    front = _front(paragraphs[:body], kinds[:body], dates[:body])
    inner = _inner(paragraphs[body:], kinds[body:], dates[body:])
    headline = _own_headline(paragraphs, [*front, *inner], dates, body)
    return [*front, *("heading" if place == headline else kind for place, kind in enumerate(inner, body))]


def is_timeline(dates: Sequence[DateLine | None]) -> bool:
    """Say whether lines that are only days divide the text."""
    days = [date for date in dates if date and not date.label and "T" not in date.moment]
    return len(days) >= _TIMELINE_DATES


def read_byline(paragraph: str) -> str | None:
    """Return the names of a line "By Ann Author and Ben Writer"."""
    if len(paragraph) > SHORT // 2 or not _BYLINE.fullmatch(paragraph):
        return None
    return re.sub(r"^[Bb]y:?\s+", "", paragraph).strip(" ,|/")


def _by_words(paragraph: str) -> PassageKind | None:
    if len(paragraph) > SHORT:
        return None
    if not any(map(str.isalnum, paragraph)):
        return "boilerplate"
    known, folded = read_boilerplate(), " ".join(fold(paragraph).split())
    bare = folded.strip(" .:!|-–—>»")
    if bare in known.lines or bare in known.link_headers or _is_advertisement(bare):
        return "boilerplate"
    if folded.startswith(known.caption_starts) or folded.endswith(known.caption_ends):
        return "caption"
    if folded.startswith(known.starts) or any(map(folded.__contains__, known.contains)):
        return "boilerplate"
    unfinished = folded.startswith(known.starts_without_stop) and not _is_sentence(paragraph)
    return "boilerplate" if unfinished or _CREDIT.fullmatch(paragraph) else None


def _is_advertisement(bare: str) -> bool:
    known, words = read_boilerplate(), bare.split()
    if known.advertisement_words.isdisjoint(words):
        return False
    return all(word in known.advertisement_words or word in known.advertisement_fillers for word in words)


def _is_sentence(paragraph: str) -> bool:
    """Say whether it ends as a sentence does, is too long for a headline, tells what was said, or is of a list."""
    if len(paragraph) > SHORT or _BULLET.match(paragraph) or _TELLING.search(paragraph):
        return True
    bare = paragraph.rstrip(_CLOSING)
    return bare[-1:] in _FINAL or len(paragraph.split(maxsplit=_HEADLINE_WORDS)) > _HEADLINE_WORDS


def _without_sentences(kinds: Sequence[PassageKind | None]) -> list[PassageKind]:
    """Take all for body but the first line, which is the headline if anything follows it."""
    unknown = [place for place, kind in enumerate(kinds) if kind is None]
    heading = unknown[0] if len(unknown) > 1 else -1
    return [kind or ("heading" if place == heading else "body") for place, kind in enumerate(kinds)]


def _timeline_kind(kind: PassageKind | None, date: DateLine | None) -> PassageKind:
    """Name a line of a timeline: its entries often lack the full stop."""
    if date and not date.label:
        return "heading"
    return "boilerplate" if date else kind or "body"


def _front(
    paragraphs: Sequence[str], kinds: Sequence[PassageKind | None], dates: Sequence[DateLine | None]
) -> list[PassageKind]:
    """Name what stands before the first sentence: headlines, and around them site names, bylines and dates."""
    named = [
        "boilerplate" if date or (kind is None and read_byline(paragraph)) else kind
        for paragraph, kind, date in zip(paragraphs, kinds, dates, strict=True)
    ]
    open_ones = [paragraph for paragraph, kind in zip(paragraphs, named, strict=True) if kind is None]
    long_ones = [paragraph for paragraph in open_ones if len(paragraph.split()) > _SITE_NAME_WORDS]
    headings = set(long_ones or open_ones[:1])
    return [
        kind or ("heading" if paragraph in headings else "boilerplate")
        for paragraph, kind in zip(paragraphs, named, strict=True)
    ]


def _inner(
    paragraphs: Sequence[str], kinds: Sequence[PassageKind | None], dates: Sequence[DateLine | None]
) -> list[PassageKind]:
    """Name headline-like lines among sentences: links to other stories if long or listed, subheadings if short.

    Where such lines are as many as the sentences, the text does without full stops, and all is body; so are the lines
    of a list that "The union said:" opens.
    """
    headlines = sum(kind is None and not date for kind, date in zip(kinds, dates, strict=True))
    plain = headlines > kinds.count("body")
    named: list[PassageKind] = []
    listed = said = False
    for paragraph, kind, date in zip(paragraphs, kinds, dates, strict=True):
        listed = _is_link_header(paragraph) or (listed and kind != "body")
        said = _opens_list(paragraph) or (said and kind != "body")
        if date:
            named.append("boilerplate")
        elif kind is not None:
            named.append(kind)
        elif (plain or said or _is_prose(paragraph)) and not listed:
            named.append("body")
        else:
            long = len(paragraph.split()) > _SUBHEADING_WORDS
            named.append("boilerplate" if long or listed else "heading")
    return named


def _opens_list(paragraph: str) -> bool:
    """Whether it ends as "The union said:" does."""
    return paragraph.endswith(":") and _SAID.search(paragraph) is not None


def _is_prose(paragraph: str) -> bool:
    return len(paragraph.split()) >= _PROSE_LENGTH and len(_PROSE.findall(paragraph)) >= _PROSE_WORDS


def _own_headline(
    paragraphs: Sequence[str], kinds: Sequence[PassageKind], dates: Sequence[DateLine | None], body: int
) -> int | None:
    """Return the place of the article's own headline among its first sentences: it repeats the heading, or a date, a
    byline or the name of the site stands under it.
    """
    heading = next((paragraph for paragraph, kind in zip(paragraphs, kinds, strict=True) if kind == "heading"), "")
    told = 0
    for place in range(body, len(paragraphs) - 1):
        told += kinds[place] == "body"
        if told > _HEADLINE_DEPTH:
            break
        if kinds[place] != "boilerplate" or dates[place] or _by_words(paragraphs[place]):
            continue
        below = paragraphs[place + 1]
        signed = bool(dates[place + 1] or read_byline(below)) or kinds[place + 1] == "heading"
        if len(paragraphs[place].split()) > _SITE_NAME_WORDS and (signed or fold(paragraphs[place]) == fold(heading)):
            return place
    return None


def _is_link_header(paragraph: str) -> bool:
    return len(paragraph) <= SHORT and fold(paragraph).strip(" .:!|-–—>»") in read_boilerplate().link_headers
