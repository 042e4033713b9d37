"""The lines before an article that tell its title, publisher, date and address."""

import re

from store.model.noun import Noun
from store.text.folding import fold

_KEYS = {
    "title": "title", "headline": "title",
    "publisher": "publisher", "outlet": "publisher", "site": "publisher", "newspaper": "publisher",
    "publication": "publisher",
    "published": "published", "date": "published", "published on": "published", "publication date": "published",
    "pubdate": "published", "date published": "published",
    "url": "url", "link": "url", "address": "url",
    "author": "author", "authors": "author", "byline": "author",
    "retrieved": "retrieved", "accessed": "retrieved", "fetched": "retrieved", "archived": "retrieved",
    "language": "language", "lang": "language",
    "origin": "origin", "agency": "origin", "after": "origin", "via": "origin", "source": "source",
}  # fmt: skip
_PAIR = re.compile(r"([^\W\d_][\w .-]{0,30}?)[ \t]*:(?:[ \t\u00a0]+(.*)|)", re.DOTALL)
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_LONGEST = 60
"""A header has at most as many lines; front matter without an end is no front matter."""


class Header(Noun, frozen=True, kw_only=True, gc=False):
    """What the header says by the names of our fields (`origin` is the outlet of origin), and where it ends."""

    fields: dict[str, str]
    end: int


def read_header(text: str) -> Header:
    """Return the header of `text`; a text without one has no fields and ends its header at 0."""
    start = len(text) - len(text.lstrip())
    if text.startswith("---", start):
        return _front_matter(text, start)
    return _block(text, start)


def _block(text: str, start: int) -> Header:
    """Read `Key: value` lines up to a blank line; without that line only keys that we know are taken."""
    fields: dict[str, str] = {}
    known_end = place = start
    for _ in range(_LONGEST):
        line = _LINE.match(text, place)
        if line is None or not line[1].strip():
            return Header(fields=fields, end=place if fields else 0)
        pair = _PAIR.fullmatch(line[1].strip())
        key = _KEYS.get(fold(pair[1])) if pair else None
        if pair is None or (key is None and not fields):
            break
        place = line.end()
        if key is not None:
            known_end = place
            _keep(fields, key, pair[2])
        if place == len(text):
            break
    return Header(fields=fields, end=known_end if fields else 0)


def _front_matter(text: str, start: int) -> Header:
    """Read YAML front matter, simple scalars only."""
    opening = _LINE.match(text, start)
    if opening is None or opening[1].rstrip() != "---":
        return Header(fields={}, end=0)
    fields: dict[str, str] = {}
    place = opening.end()
    for _ in range(_LONGEST):
        line = _LINE.match(text, place)
        if line is None or place == len(text):
            break
        place = line.end()
        if line[1].rstrip() in {"---", "..."}:
            return Header(fields=fields, end=place)
        pair = _PAIR.fullmatch(line[1].rstrip())
        if pair and (key := _KEYS.get(fold(pair[1]))):
            _keep(fields, key, _scalar(pair[2] or ""))
    return Header(fields={}, end=0)


def _scalar(written: str) -> str:
    bare = written.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        return bare[1:-1]
    return "" if bare in {"null", "~", "|", ">"} else bare.split(" #", 1)[0].rstrip()


def _keep(fields: dict[str, str], key: str, value: str | None) -> None:
    if value and (bare := value.strip()):
        fields.setdefault(key, bare)
