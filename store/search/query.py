"""The query language: one line, forgiving."""

import re
from datetime import date

from store.model.clock import Clock, read_clock
from store.model.noun import Noun
from store.search.terms import Mark, Term, When, Wording
from store.search.values import read_between, read_day
from store.search.words import asked_words

_TOKEN = re.compile(r'(-?)(?:([^\W\d_]{2,12})(>=|<=|[:<>=]))?(?:"([^"]*)("|$)|(\S*))')
WORDED = {
    "said": "said", "speaker": "said", "by": "by", "outlet": "outlet", "publisher": "outlet", "source": "source",
    "title": "source", "who": "who", "population": "who", "what": "what", "predicate": "predicate", "did": "predicate",
    "place": "place", "where": "place", "note": "note", "author": "by",
}  # fmt: skip
"""Fields whose words are searched, by the names a reader may type."""
MARKED = ("has", "tag", "status", "type", "is", "kind", "severity")
DATED = {"asof": "asof", "published": "published", "printed": "published", "happened": "happened", "since": "since"}
FIGURED = ("value", "figure")


class Query(Noun, frozen=True, kw_only=True, gc=False):
    """All terms must hold; `hint` says what was not understood, and what would be."""

    terms: tuple[Term, ...] = ()
    hint: str | None = None


def parse_query(text: str, today: date | None = None) -> Query:
    """Read a query; what cannot be read is left out and named in the hint.

    `today` completes a day without a year ("13-Nov" is the last one there was).
    """
    terms: list[Term] = []
    hint: str | None = None
    for match in _TOKEN.finditer(text):
        if not match[0] or match[0] == "-":
            continue
        read = _read(match, today or date.today())  # noqa: DTZ011 - the reader's own calendar
        if isinstance(read, str):
            hint = hint or read
        elif read is not None:
            terms.append(read)
    return Query(terms=tuple(terms), hint=hint)


def _read(match: re.Match[str], today: date) -> Term | str | None:
    """Return the term, or what is wrong with it, or nothing where nothing is asked yet."""
    excluded, name, sign = match[1] == "-", (match[2] or "").lower(), match[3] or ""
    written = match[6] if match[4] is None else match[4]
    closed = match[5] == '"'
    if name and not written:
        return f"{name}{sign} needs something after it" if _is_field(name) else _wording(match, excluded)
    if name in WORDED and sign in ":=":
        return _words(written, WORDED[name], whole=closed, excluded=excluded)
    if name in MARKED and sign in ":=":
        return Mark(mark=f"{name}:{' '.join(asked_words(written))}", excluded=excluded)
    if name in FIGURED:
        return (
            read_between(sign, written, excluded=excluded)
            or f"{name}{sign}{written}: write value>100 or value:100..200"
        )
    if name in DATED:
        return _when(DATED[name], sign, written, today, excluded=excluded)
    return _wording(match, excluded)


def _is_field(name: str) -> bool:
    return name in WORDED or name in MARKED or name in DATED or name in FIGURED


def _wording(match: re.Match[str], excluded: bool) -> Term | str | None:  # noqa: FBT001
    """Take words for words; a name before a colon that is no field is one of them."""
    name, sign = match[2], match[3]
    if name and sign == ":" and match[6] is not None and match[6] and not match[6].startswith("/"):
        return (
            f"there is no field {name}:, there are said: outlet: who: place: value> asof>= is: has: tag: type: status:"
        )
    written = match[4] if match[4] is not None else match[6]
    return _words(f"{name or ''} {written}", "", whole=match[5] == '"', excluded=excluded)


def _words(written: str, field: str, *, whole: bool, excluded: bool) -> Term | None:
    words = asked_words(written)
    return Wording(words=words, field=field, whole=whole, excluded=excluded) if words else None


def _when(field: str, sign: str, written: str, today: date, *, excluded: bool) -> Term | str:
    clock: Clock | None = read_clock(written) or read_day(written, today)
    if clock is None:
        return f"{written} is no date, write {field}>=2022-01-20 or {field}:2022-01"
    return When(field=field, sign=">=" if field == "since" and sign == ":" else sign, clock=clock, excluded=excluded)
