"""What an amount is of the thing its verb names: its level, its price, its cost, the time it lasted or was suffered."""

from msgspec.structs import replace

from store.extraction.counted.line import NOUN
from store.extraction.counted.nouns import Reading
from store.extraction.counted.things import is_passive
from store.extraction.counted.view import View
from store.extraction.figure import Figure
from store.lexicon.predicates import is_amounting, is_lasting, is_reaching, is_trading

_SUMS = frozenset({"money", "percent", "share"})
_EARNING = frozenset({"earn", "take home"})
_TIMES = frozenset({None, "hour", "minute", "day", "week", "month", "year"})


def give_role(view: View, figure: Figure, reading: Reading | None) -> Reading | None:
    """Return the reading of a verb with the role of its amount: "level", "sale", "cost", "lasting" or "suffered"."""
    if reading is None or reading.role not in ("object", "near") or not 0 <= reading.start < view.first:
        return reading
    verb = view.at(reading.start).verb
    if verb is None:
        return reading
    if figure.kind == "times":
        return replace(reading, role="done") if is_passive(view, reading.start) else reading
    if figure.kind == "duration":
        return _of_time(view, reading)
    return _of_sum(view, figure, reading, verb.base) if figure.kind in _SUMS else reading


def _of_sum(view: View, figure: Figure, reading: Reading, base: str) -> Reading:
    if figure.kind == "money" and reading.lemma in _EARNING and not is_passive(view, reading.start):
        return replace(reading, role="earned")
    if base == "cost":
        return replace(reading, role="cost")
    if figure.kind == "money" and is_trading(reading.lemma):
        return replace(reading, role="sale")
    direct = reading.end >= view.first and not is_reaching(base) and view.at(view.first).low != "up"
    if direct or not is_amounting(base):
        return reading
    priced = figure.kind == "money" and per_what(view, figure) not in _TIMES
    return replace(reading, role="level", lemma="price" if priced else reading.lemma)


def per_what(view: View, figure: Figure) -> str | None:
    """Return what an amount is told by ("day", "barrel" in "$96 a barrel")."""
    if figure.rate is not None or figure.kind != "money":
        return figure.rate
    word, after = view.at(view.last), view.at(view.last + 1)
    return after.low if word.low in ("a", "an", "per", "each") and after.tag is NOUN else None


def _of_time(view: View, reading: Reading) -> Reading:
    if is_lasting(reading.lemma):
        return replace(reading, role="lasting")
    return replace(reading, role="suffered") if is_passive(view, reading.start) else reading
