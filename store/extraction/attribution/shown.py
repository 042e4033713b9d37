"""Writings that only show a thing: a manifest, footage; and those that somebody else tells of."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.statement import Statement

SEEN = listed(
    "manifest manifests footage image images imagery photo photos photograph photographs picture pictures video videos"
    " screenshot screenshots recording recordings map maps logbook logbooks roster rosters"
)
_COUNTS = SEEN | listed(
    "tally tallies count counts figure figures data statistic statistics record records estimate estimates"
    " calculation calculations list lists"
)
_LISTS = ("passenger list", "crew list", "boarding list", "passenger lists")
"""What is looked at rather than quoted: where it only shows a thing nobody says so."""
_SHOWING = listed("show list indicate reveal record give suggest detail state count register log")


def only_shows(statement: Statement, speaker: Speaker | None) -> bool:
    """Whether a manifest of nobody lists 40 passengers, footage shows 9 men; "according to a manifest" quotes it."""
    shows = statement.form in ("front", "after") and statement.base in _SHOWING
    if not shows or speaker is None or speaker.kind != "document":
        return False
    return speaker.head in SEEN or speaker.name.lower().endswith(_LISTS)


def is_told_of(speaker: Speaker | None, teller: Speaker | None) -> bool:
    """Whether figures of nobody stand in somebody's words: "the mayor said the latest tally shows 40"."""
    told = speaker is not None and speaker.kind == "document" and speaker.head in _COUNTS
    return told and teller is not None and teller.kind != "document"
