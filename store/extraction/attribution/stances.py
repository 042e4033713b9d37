"""Whether somebody claims it, denies it, or the outlet reports it in its own voice."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.statement import Statement
from store.model.fact import Stance

_OUTLET_VERBS = listed("report reveal claim write state find estimate learn")


def stance_of(statement: Statement, speaker: Speaker | None, outlet: str, *, nobody: bool) -> Stance:
    """Return the stance of a speaker; `nobody` says that writings of nobody report, `outlet` is who prints it."""
    if statement.form == "hedge":
        return "claims" if speaker else "reports"
    if statement.form == "denial":
        return "denies"
    if speaker is None and nobody:
        return "reports"
    name = speaker.name.casefold() if speaker else ""
    theirs = name in known().outlets and statement.base in _OUTLET_VERBS
    digest = name not in known().agencies and statement.present
    return "reports" if theirs and (digest or name in outlet) else "claims"
