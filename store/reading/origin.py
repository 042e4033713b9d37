"""Finding whose copy an outlet prints."""

import re
from collections.abc import Iterable

from store.lexicon.boilerplate import agency_names
from store.text.folding import fold

_DATELINE = re.compile(r"\W{0,3}[A-ZÀ-Þ][^()\n]{0,60}\(([^()\n]{2,30})\)\s*[-–—:]")
_CREDIT = re.compile(
    r"\W*(?:after|via|originally (?:published|appeared) (?:by|in|on|at)|(?:re)?printed (?:from|with permission of)"
    r"|courtesy of|with (?:material|reporting) from|source|agency)\s*:?\s+(?:the )?(.{2,60}?)[\s.)]*",
    re.IGNORECASE,
)
_LONGEST = 90


def find_origin(first: str, furniture: Iterable[str]) -> str | None:
    """Return the outlet or agency a text was taken from, or `None`.

    `first` is the first paragraph of the body ("HASAKAH, Syria (Reuters) - ..."), `furniture` the lines around
    the article ("after WSJ", "Agence France-Presse").
    """
    dateline = _DATELINE.match(first)
    if dateline and (name := name_agency(dateline[1])):
        return name
    for line in furniture:
        if len(line) <= _LONGEST and (name := _credited(line)):
            return name
    return None


def name_agency(written: str) -> str | None:
    """Return the name to show for a spelling of an agency."""
    return agency_names().get(" ".join(fold(written).split()).strip(" .-–—()[]"))


def _credited(line: str) -> str | None:
    credit = _CREDIT.fullmatch(line)
    return name_agency(credit[1]) or credit[1] if credit else name_agency(line)
