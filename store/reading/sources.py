"""Making a source of what a reader hands over."""

import hashlib
from pathlib import PurePath

from store.errors import UnreadableArticleError, WrongFieldError
from store.model.source import Draft, Source
from store.reading.decoding import decode
from store.reading.language import guess_language
from store.reading.layout import Layout, lay_out
from store.reading.moment import read_moment
from store.reading.origin import find_origin, name_agency
from store.text.folding import fold

_TITLE = 80
_STANDARD_INPUT = "-"


def read_source(draft: Draft) -> Source:
    """Return the source, id 0; what the draft says wins over the header, the header over the text.

    `sha256` is that of the decoded text in UTF-8. Raise UnreadableArticleError for what is no text, and
    WrongFieldError for a date in the draft that is none.
    """
    return read_text(decode(draft.content, draft.path or _STANDARD_INPUT), draft)


def read_text(text: str, draft: Draft) -> Source:
    """Return the source of a text that is decoded already; the bytes of the draft are not looked at."""
    path = draft.path or _STANDARD_INPUT
    layout = lay_out(text)
    if not layout.parts:
        raise UnreadableArticleError(path, "it holds a header and no text")
    fields = layout.header.fields
    publisher = draft.publisher or fields.get("publisher") or fields.get("source")
    published, inferred = _published(draft, layout, text)
    return Source(
        id=0,
        title=draft.title or fields.get("title") or _title(layout, draft.path),
        text=text,
        publisher=publisher,
        author=draft.author or fields.get("author") or layout.author,
        published=published,
        published_inferred=inferred,
        retrieved=draft.retrieved or read_moment(fields.get("retrieved", "")),
        url=draft.url or fields.get("url"),
        path=draft.path,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        language=fields.get("language") or guess_language(text[layout.parts[0].span[0] :]),
        outlet_of_origin=_origin(layout, publisher),
    )


def _published(draft: Draft, layout: Layout, text: str) -> tuple[str | None, str | None]:
    """Return the date of publication, and the line it was read from where nobody gave it."""
    if draft.published:
        if moment := read_moment(draft.published):
            return moment, None
        raise WrongFieldError("published", draft.published, "it is no date, write it as 2022-01-21")
    if moment := read_moment(layout.header.fields.get("published", ""), text):
        return moment, None
    if layout.dated:
        line, moment = layout.dated
        return moment, f'the line "{line}"'
    return None, None


def _title(layout: Layout, path: str | None) -> str:
    """Return the first heading, else the name of the file, else the first words."""
    if layout.title:
        return " ".join(layout.title.lstrip("# ").split())
    if path and path != _STANDARD_INPUT and (stem := PurePath(path).stem):
        return stem
    words = " ".join(layout.parts[0].text.split())
    return words if len(words) <= _TITLE else words[: _TITLE - 1].rsplit(" ", 1)[0] + "…"


def _origin(layout: Layout, publisher: str | None) -> str | None:
    fields = layout.header.fields
    told = fields.get("origin") or (fields.get("source") if fields.get("publisher") else None)
    origin = (name_agency(told) or told) if told else find_origin(layout.first, layout.furniture)
    if origin is None or publisher is None:
        return origin
    same = fold(origin) in {fold(publisher), fold(name_agency(publisher) or "")}
    return None if same else origin
