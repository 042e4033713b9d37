"""Findings of the speaker's own: "she said her team counted 40", "the navy said an inquiry found 40 had died"."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_OF_BODIES = listed("its their")
_OF_PERSONS = listed("his her")
_SAYING = listed("say tell claim insist")
_INQUIRIES = listed("investigation inquiry probe review tally count reckoning assessment investigations inquiries")
_KINDS = listed(
    "a an initial preliminary first early further internal own complete full thorough new later recent quick joint"
    " detailed careful final formal"
)


def is_own_finding(words: Words, statement: Statement) -> bool:
    """Whether the subject of a statement inside another belongs to whoever makes that one."""
    if statement.subject is None:
        return False
    first, head = words.low[statement.subject.start], words.low[statement.subject.end - 1]
    if head in _INQUIRIES and _KINDS.issuperset(words.low[statement.subject.start : statement.subject.end - 1]):
        return first in ("a", "an")
    who = name_speaker(words, statement.subject)
    if first in _OF_PERSONS and statement.base in _SAYING:
        return False
    return (first in _OF_BODIES or first in _OF_PERSONS) and (who.kind in ("body", "document") or who.plural)
