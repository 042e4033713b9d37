"""Facts without a passage or a source: listed with a marker, shown by their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import Article, Passage, Source
from tui.panes.facts import FactRow

if TYPE_CHECKING:
    from store import Dossier, Fact


def stray_row(dossier: Dossier, fact: Fact) -> FactRow:
    """Return the row of a fact that hangs on nothing."""
    return FactRow(fact, _nowhere(dossier, fact), stray=True)


def stray_article(dossier: Dossier, fact: Fact) -> Article:
    """Return the words of the fact as an article that says what is missing."""
    passage = Passage(id=fact.passage, source=0, text=fact.text, end=len(fact.text))
    return Article(source=_nowhere(dossier, fact), passages=(passage,), facts=(), notes=())


def remark(dossier: Dossier) -> str:
    """Return how many facts and passages hang on nothing, `` where all is in order."""
    counts = ((len(dossier.stray_facts()), "fact"), (len(dossier.stray_passages()), "passage"))
    told = [f"{count} {name}{'' if count == 1 else 's'}" for count, name in counts if count]
    return f"{' and '.join(told)} without a source" if told else ""


def _nowhere(dossier: Dossier, fact: Fact) -> Source:
    missing = {passage.id: passage.source for passage in dossier.stray_passages()}
    what = f"source {missing[fact.passage]}" if fact.passage in missing else f"passage {fact.passage}"
    return Source(id=0, title=f"{what} of this fact is missing from the file", text=fact.text)
