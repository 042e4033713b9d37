"""Keeping events apart: other years, other places, other stories in one dossier."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from store.comparison.answer import Answer
from store.comparison.scenes import Scene
from store.comparison.side import Side
from store.lexicon.marks import name_no_story
from store.model.clock import read_clock
from store.model.source import Source
from store.text.folding import fold

_LONG_AGO = 200
_NAME = re.compile(r"(?<![.!?:\n] )(?<!^)\b[A-Z][\w'’-]{3,}")
_STEM = 6
_FEW = 5
_SHARED = 1


def name_events(sides: Iterable[Side]) -> dict[int, str]:
    """Return for the id of each fact what keeps it apart from the main event; "" for the main event."""
    sides = list(sides)
    sources = {side.answer.source.id: side.answer.source for side in sides}
    stories = _tell_stories(list(sources.values()))
    scenes = {
        story: Scene(sources[number] for number in stories if stories[number] == story)
        for story in set(stories.values())
    }
    events = {}
    for side in sides:
        story = stories[side.answer.source.id]
        frame = side.answer.fact.event or _other_year(side.answer) or scenes[story].name_elsewhere(side)
        events[side.id] = "; ".join(part for part in (story, frame) if part)
    return events


def _other_year(answer: Answer) -> str:
    printed = read_clock(answer.source.published)
    told = read_clock(answer.fact.as_of) if "as_of" not in answer.fact.clocks_inferred else None
    told = told or (read_clock(answer.fact.event_date) if "event_date" not in answer.fact.clocks_inferred else None)
    if printed is None or told is None or (printed.first - told.last).days < _LONG_AGO:
        return ""
    return str(told.last.year)


def _tell_stories(sources: Sequence[Source]) -> dict[int, str]:
    """Two sources tell one story if they share names; a source with few names is of the main story."""
    names = {source.id: _names(source) for source in sources}
    stories: list[tuple[set[int], set[str]]] = []
    for source in sorted(sources, key=_by_content):
        if len(names[source.id]) >= _FEW:
            stories = _place_in(stories, source.id, names[source.id])
    stories.sort(key=lambda story: (-len(story[0]), sorted(story[1])))
    told = {source.id: "" for source in sources}
    for numbers, own in stories[1:]:
        label = min(own - stories[0][1], default=min(own))
        told |= dict.fromkeys(numbers, f"story of {label}")
    return told


def _place_in(
    stories: list[tuple[set[int], set[str]]], number: int, names: frozenset[str]
) -> list[tuple[set[int], set[str]]]:
    near = [story for story in stories if len(story[1] & names) >= _SHARED]
    numbers = {number}.union(*(story[0] for story in near))
    own = set(names).union(*(story[1] for story in near))
    return [*(story for story in stories if story not in near), (numbers, own)]


def _names(source: Source) -> frozenset[str]:
    if not source.text:
        return frozenset()
    return frozenset(fold(name)[:_STEM] for name in _NAME.findall(source.text[:4000])) - _no_names()


@cache
def _no_names() -> frozenset[str]:
    return frozenset(name[:_STEM] for name in name_no_story())


def _by_content(source: Source) -> tuple[str, str, str]:
    return source.published or "~", source.publisher or "", source.title
