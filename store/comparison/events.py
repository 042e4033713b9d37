"""Keeping events apart: other years, other places, other stories in one dossier."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache

from store.comparison.answer import Answer
from store.comparison.progress import Progress, part_of, tell_along
from store.comparison.recalled import recalled_event
from store.comparison.scenes import Scene
from store.comparison.side import Side
from store.lexicon.marks import name_no_story
from store.model.clock import Clock, read_clock
from store.model.source import Source
from store.text.folding import fold

_LONG_AGO = 200
_A_MONTH = timedelta(days=31)
_NAME = re.compile(r"(?<![.!?:\n] )(?<!^)\b[A-Z][\w'’-]{3,}")
_STEM = 6
_FEW = 5
_SHARED = 1
_SOURCES, _FACTS = 20, 25
"""So many are looked at between two reports of how far the work is."""
_MARKED, _SET, _NAMED = 200, 600, 1000
"""How far the work is after each of its parts."""


Month = tuple[int, int]
"""Year and month."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Events:
    """What keeps each fact apart from the main event ("" for the main event itself), and how it was found out.

    `renamed` are of another event than before.
    """

    names: dict[int, str] = field(default_factory=dict)
    renamed: Collection[int] = ()
    stories: dict[int, str] = field(default_factory=dict)
    scenes: dict[str, Scene] = field(default_factory=dict)
    sources: Mapping[int, Source] = field(default_factory=dict)
    since: Clock | None = None
    months: frozenset[Month] = frozenset()
    marks: dict[int, frozenset[str]] = field(default_factory=dict)

    def knows(self, source: Source) -> bool:
        """Say whether the text of a source was looked at."""
        known = self.sources.get(source.id)
        return known is source or (known is not None and known.text == source.text)


def name_events(
    sides: Mapping[int, Side],
    sources: Mapping[int, Source],
    before: Events,
    moved: Collection[int],
    progress: Progress | None = None,
) -> Events:
    """Return what keeps each fact apart; only those that `moved` are named anew, unless the stories changed."""
    marks = {
        source.id: before.marks[source.id] if before.knows(source) else _names(source)
        for source in tell_along(sources.values(), part_of(progress, 0, _MARKED), _SOURCES)
    }
    stories = _tell_stories(list(sources.values()), marks)
    known = {number: text for scene in before.scenes.values() for number, text in scene.texts.items()}
    scenes = {
        story: Scene(tell_along(together, part_of(progress, _MARKED, _SET), _SOURCES), before.scenes.get(story), known)
        for story, together in _by_story(sources, stories).items()
    }
    since, months = _first_printed(list(sources.values())), _months_printed(sources.values())
    steady = (since, months) == (before.since, before.months) and all(
        before.stories.get(number, story) == story for number, story in stories.items()
    )
    steady = steady and all(scene.agrees_with(before.scenes.get(story)) for story, scene in scenes.items())
    names = dict(before.names) if steady else {}
    for number in moved:
        names.pop(number, None)
    fresh = {number for number in moved if number in sides} if steady else sides.keys()
    for number in tell_along(fresh, part_of(progress, _SET, _NAMED), _FACTS):
        side = sides[number]
        names[number] = _name(side, stories[side.source], scenes, since, months)
    renamed = {number for number in fresh if before.names.get(number, names[number]) != names[number]}
    return Events(
        names=names,
        renamed=renamed,
        stories=stories,
        scenes=scenes,
        sources=sources,
        marks=marks,
        since=since,
        months=months,
    )


def _first_printed(sources: Sequence[Source]) -> Clock | None:
    """Return when the first dated report was printed: an undated one is most likely of those days too.

    `None` where all have a date of their own.
    """
    if all(source.published for source in sources):
        return None
    dates = [clock for source in sources if (clock := read_clock(source.published))]
    return min(dates, key=lambda clock: clock.first, default=None)


def _months_printed(sources: Iterable[Source]) -> frozenset[Month]:
    """Return the months in which reports were printed: what happened in one of them is what they are about."""
    clocks = (read_clock(source.published) for source in sources)
    return frozenset((clock.first.year, clock.first.month) for clock in clocks if clock)


def _by_story(sources: Mapping[int, Source], stories: Mapping[int, str]) -> dict[str, list[Source]]:
    found: dict[str, list[Source]] = defaultdict(list)
    for number, story in stories.items():
        found[story].append(sources[number])
    return found


def _name(side: Side, story: str, scenes: Mapping[str, Scene], since: Clock | None, months: Collection[Month]) -> str:
    answer = side.answer
    frame = answer.fact.event or _other_year(answer, since, months) or recalled_event(answer, side.start)
    frame = frame or scenes[story].name_elsewhere(side)
    return "; ".join(part for part in (story, frame) if part)


def _other_year(answer: Answer, since: Clock | None, months: Collection[Month]) -> str:
    fact = answer.fact
    printed = read_clock(fact.as_of if fact.of_an_entry else answer.source.published) or since
    told = read_clock(fact.as_of) if "as_of" not in fact.clocks_inferred else None
    told = told or read_clock(fact.event_date)
    if printed is None or told is None or (printed.first - told.last).days < _LONG_AGO or _is_told_then(told, months):
        return ""
    return str(told.last.year)


def _is_told_then(told: Clock, months: Collection[Month]) -> bool:
    """Whether a report of that month, the next one or that year is there: a later one then looks back at its event."""
    year, month = told.last.year, told.last.month
    if told.last - told.first > _A_MONTH:
        return any(printed == year for printed, _ in months)
    return (year, month) in months or (year + month // 12, month % 12 + 1) in months


def _tell_stories(sources: Sequence[Source], names: Mapping[int, frozenset[str]]) -> dict[int, str]:
    """Two sources tell one story if they share names; a source with few names is of the main story."""
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


def _by_content(source: Source) -> tuple[str, str, str, int]:
    return source.published or "~", source.publisher or "", source.title, source.id
