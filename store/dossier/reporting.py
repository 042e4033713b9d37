"""The report on a dossier, and what the last one told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.codec import Reported

if TYPE_CHECKING:
    from store.dossier.view import View
    from store.exchange.report import Form


def write_report_on(dossier: View, last: Reported | None, form: Form, at: str) -> str:
    """Return the editor's report."""
    from store.exchange.report import write_report  # noqa: PLC0415 - not needed to open a dossier

    return write_report(
        title=dossier.title,
        sources={one.id: one for one in dossier.sources()},
        passages={one.id: one for one in dossier.passages()},
        facts={one.id: one for one in dossier.facts()},
        discrepancies={one.id: one for one in dossier.discrepancies()},
        notes={one.id: one for one in dossier.notes()},
        at=at,
        last=last,
        form=form,
    )


def summarise(dossier: View, by: str | None, at: str) -> Reported:
    """Return what a report tells now, as far as the next one needs it."""
    from store.exchange.since import decided_at  # noqa: PLC0415 - not needed to open a dossier

    discrepancies = list(dossier.discrepancies())
    return Reported(
        at=at,
        by=by,
        next_fact=max((one.id for one in dossier.facts()), default=0) + 1,
        next_note=max((one.id for one in dossier.notes()), default=0) + 1,
        discrepancies={str(one.id): one.severity for one in discrepancies if one.relations},
        decisions={str(one.id): decided_at(one.decision) for one in discrepancies if one.decision.status != "new"},
    )
