"""What kind of body is meant: "the charity" takes up no army, "the company" no union."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.speaker import Speaker
from store.lexicon.reporting import read_reporting
from store.lexicon.words_in_force import in_force

_AKIN = {
    "company": listed("company"),
    "charity": listed("charity watchdog"),
    "watchdog": listed("watchdog charity state"),
    "network": listed("watchdog charity outlet"),
    "armed": listed("armed forces"),
    "forces": listed("forces armed state"),
    "union": listed("union"),
    "court": listed("court"),
    "hospital": listed("hospital school"),
    "school": listed("school hospital"),
    "party": listed("party armed"),
    "church": listed("church"),
    "outlet": listed("outlet"),
    "state": listed("state"),
    "group": listed("charity watchdog armed union company party"),
    "agency": listed("state charity watchdog school outlet"),
}
"""What a body may be for a noun of that kind to take it up."""
_AS_GROUP = listed("group organisation organization body movement")
_AS_AGENCY = listed("agency office service centre center")
_GROUPS = listed("group groups organisation organization network")


def is_of_kind(body: Speaker, head: str) -> bool:
    """Whether "the charity", "the company" may be this body; one without a word for its kind may be any."""
    theirs = kinds_of(body)
    ours = _kind_of_noun(head)
    if body.name.islower():
        return _goes_by(body, head, theirs, ours)
    return not theirs or ours is None or not _AKIN[ours].isdisjoint(theirs)


def _goes_by(body: Speaker, head: str, theirs: frozenset[str], ours: str | None) -> bool:
    """Whether a body without a name is called by another noun: "the airline", "the company"."""
    name = body.name.split()
    if head in name:
        return True
    if ours in ("company", "charity", "armed"):
        return ours in theirs
    return ours == "group" and name[-1] in ("militia", "charity", "movement")


def kinds_of(body: Speaker) -> frozenset[str]:
    """Return the kinds that its name and the noun beside it tell: union of "Dock Workers' Union"."""
    said = {*body.name.casefold().replace("’", "'").rstrip(".").split(), body.head}
    if not body.name.islower():
        said -= _GROUPS
    return frozenset(kind for word in said for kind in _kinds().get(word, ()))


def _kind_of_noun(head: str) -> str | None:
    if head in _AS_GROUP:
        return "group"
    if head in _AS_AGENCY:
        return "agency"
    if head == "network":
        return "network"
    return next(iter(sorted(_kinds().get(head, ()))), None)


@in_force
def _kinds() -> dict[str, frozenset[str]]:
    """Return each word of the lexicon with the kinds it tells."""
    kinds = read_reporting().kinds
    words = frozenset(word for each in kinds.values() for word in each)
    return {word: frozenset(kind for kind, listed_words in kinds.items() if word in listed_words) for word in words}
