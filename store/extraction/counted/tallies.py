"""Whose losses a line of a tally tells: "Army: 18 killed, 40 wounded", "- Civilians: 12 dead"."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import FIGURE, NOUN, VERB, WEAK, is_plural
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.view import View
from store.extraction.counted.words import clean, span_between
from store.lexicon.populations import root_of
from store.model.noun import Span

_SIDES = frozenset({"police", "crew", "staff"})
_FORCES = frozenset({"army", "navy", "militia", "military", "cavalry", "coastguard"})
_LONGEST = 5
_SHORTEST = 3
_SPEAKING = frozenset(
    {"police", "officials", "witnesses", "doctors", "medics", "sources", "activists", "reports", "ministers"}
)
"""Before a colon these as often say it ("Police: 3 dead, 9 hurt")."""
_BULLETS = frozenset({"-", "–", "—", "•", "*"})


def find_side(text: str, view: View) -> tuple[str, Span] | None:
    """Return who the label that begins the line names, where the figure is told by a participle or state alone."""
    colon = before_figure(view)
    if view.at(colon).low != ":" or not _is_stated(view):
        return None
    start = colon
    while start > 0 and view.at(start - 1).tag in (NOUN, VERB, WEAK) and view.at(start - 1).low not in _BULLETS:
        start -= 1
    bullet = start == 1 and view.at(0).low in _BULLETS
    if not (start == 0 or bullet) or not 0 < colon - start <= _LONGEST:
        return None
    words, low = clean(text, span := span_between(view, start, colon)), view.at(colon - 1).low
    if bullet and (low in _FORCES or (words.isupper() and len(words) >= _SHORTEST)):
        return f"{words} members", span
    sided = bullet or (_goes_on(view) and low not in _SPEAKING)
    people = low in _SIDES or (is_plural(low) and root_of(low) == "person")
    return (words.lower() if colon - start == 1 else words, span) if sided and people else None


def _is_stated(view: View) -> bool:
    verb = view.at(view.last).verb
    return read_condition(view, view.last) is not None or (verb is not None and verb.participle)


def _goes_on(view: View) -> bool:
    """Say whether further figures follow: a lone one may be what the label says ("Police: 3 dead")."""
    return any(word.tag is FIGURE for word in view.words[view.last :])
