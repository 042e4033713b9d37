"""Building the demo dossier from the bundled articles, as a reader would."""

from importlib import resources
from pathlib import Path

import msgspec

from store import Decision, Discrepancy, Dossier, Draft, Passage, Status, StoreError, Target, open_dossier

ARTICLES = resources.files("tui.cli.demo").joinpath("articles")


class DemoNote(msgspec.Struct, frozen=True, kw_only=True):
    """A note on words of an article."""

    article: str
    quote: str
    body: str
    tags: tuple[str, ...] = ()
    author: str


class DemoDecision(msgspec.Struct, frozen=True, kw_only=True):
    """A decision on the first discrepancy that has a fact of this sentence."""

    article: str
    quote: str
    status: Status
    reason: str
    author: str


class Remarks(msgspec.Struct, frozen=True, kw_only=True):
    """What the readers of the demo wrote: `notes.toml`."""

    notes: tuple[DemoNote, ...] = ()
    decisions: tuple[DemoDecision, ...] = ()


def build_demo(store: Path) -> None:
    """Write the demo dossier to `store`, which must not be there yet."""
    written = resources.files("tui.cli.demo").joinpath("notes.toml").read_bytes()
    remarks = msgspec.toml.decode(written, type=Remarks)
    _add_articles(store)
    for note in remarks.notes:
        _write(store, note)
    for decision in remarks.decisions:
        _decide(store, decision)


def _add_articles(store: Path) -> None:
    dossier = open_dossier(store, create=True)
    for article in sorted(ARTICLES.iterdir(), key=lambda found: found.name):
        if article.name.endswith(".txt"):
            dossier.add_source(Draft(content=article.read_bytes(), path=article.name))
    dossier.close()


def _write(store: Path, note: DemoNote) -> None:
    dossier = open_dossier(store, reader=note.author)
    passage = _passage(dossier, note.article, note.quote)
    dossier.write_note(Target(table="passages", id=passage.id, quote=note.quote), note.body, note.tags)
    dossier.close()


def _decide(store: Path, decision: DemoDecision) -> None:
    dossier = open_dossier(store, reader=decision.author)
    discrepancy = _discrepancy(dossier, decision.article, decision.quote)
    dossier.decide(discrepancy.id, Decision(status=decision.status, reason=decision.reason))
    dossier.close()


def _passage(dossier: Dossier, article: str, quote: str) -> Passage:
    for source in dossier.sources():
        if source.path == article:
            for passage in dossier.passages_of(source.id):
                if quote in passage.text:
                    return passage
    raise StoreError(f"the demo is damaged: {article} has no passage with “{quote}”")


def _discrepancy(dossier: Dossier, article: str, quote: str) -> Discrepancy:
    source = _passage(dossier, article, quote).source
    facts = {fact.id for fact in dossier.facts_of(source) if quote in fact.text}
    for discrepancy in dossier.discrepancies():
        if facts.intersection(discrepancy.facts):
            return discrepancy
    raise StoreError(f"the demo is damaged: nothing disagrees with “{quote}” in {article}")
