"""Which body "the company" or "the commission" stands for: one quoted before, or one the text has named."""

import re
from collections.abc import Sequence

from store.extraction.attribution.body_kinds import is_of_kind
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.speaker import Speaker
from store.model.noun import Span

COLLECTIVE = listed(
    "group agency company organisation organization ministry department force army coalition union movement"
    " charity watchdog office bank firm institute council committee commission observatory giant body airline"
    " operator service centre center network militia party carmaker hospital university federation association"
    " authority assembly directorate foundation chamber diocese utility board bureau alliance panel thinktank fund"
    " trust society league guild club tribunal academy college museum court secretariat inspectorate"
)
COMPANIES = listed("company firm giant airline operator carmaker utility")
_BY_NAME = listed(
    "ministry department office council committee commission union observatory bank institute army coalition party"
    " centre center hospital university federation association service airline authority assembly directorate"
    " foundation chamber diocese board bureau alliance panel thinktank fund trust society league guild club tribunal"
    " academy college museum court secretariat inspectorate"
)
_SHORTENED = listed(
    "council committee commission union observatory institute federation association office authority directorate"
)
_NO_COMPANY = listed(
    "ministry government guard department police state agency u.n united navy army u.s administration geological union"
    " commission committee council court hospital institute observatory organisation organization party federation"
    " brigade force forces service university parliament"
)
_NO_AGENCY = listed(
    "prefecture ministry government police council court parliament province city county municipality governorate"
)
_OUTLET_WORDS = listed("news tv television affiliate media newspaper radio times post")
_NOT_GROUPS = ("government", "ministry", "white house", "police")
_NAME = r"[A-Z][\w&’'-]*"
_NAMED = r"(?:{name} ){{1,4}}{head}(?: (?:of|for|on) (?:the )?{name}(?: (?:and |of )?{name}){{0,3}})?"
_OPENING = r"{head} (?:of|for|on) (?:the )?{name}(?: (?:and |of )?{name}){{0,3}}"
_COMPANY = re.compile(
    rf"\b(?:(?!Mc|Mac[A-Z])[A-Z][a-z]+[A-Z][a-z]+\w*"
    rf"|(?:{_NAME} ){{1,3}}(?:Inc|Corp|Corporation|Ltd|PLC|plc|GmbH|AG|SE|Airlines|Airways|Motors|Energy|Oil|Steel"
    rf"|Petroleum|Industries|Holdings|Pharmaceuticals)\b|(?<=company ){_NAME}"
    rf"|(?<=firm ){_NAME}"
    rf"|(?<=giant ){_NAME}|(?<=carmaker ){_NAME})"
)
_BACK = 700
"""A body named so many characters before is still "the company"."""


def find_body(head: str, said: Sequence[Speaker]) -> Speaker | None:
    """Return the last of the bodies in `said` that can be called by `head`."""
    return next((body for body in reversed(said) if _may_be(body, head) and not _is_outlet(body)), None)


def find_named(text: str, head: str, before: int) -> tuple[str, Span] | None:
    """Return the last body in `text` up to `before` whose name says that it is one; `None` where none is named."""
    start = max(0, before - _BACK)
    if head in COMPANIES:
        pattern = _COMPANY
    elif head in _BY_NAME:
        title = head.capitalize()
        pattern = re.compile(
            rf"\b(?:{_NAMED.format(name=_NAME, head=title)}|{_OPENING.format(name=_NAME, head=title)})"
        )
    else:
        return None
    all_found = list(pattern.finditer(text, start, before))
    if not all_found:
        return None
    found = all_found[-1]
    name = found[0].removeprefix("The ")
    return name, (found.end() - len(name), found.end())


def _is_outlet(body: Speaker) -> bool:
    name = body.name.casefold()
    return name in known().outlets or not _OUTLET_WORDS.isdisjoint(name.split())


def _may_be(body: Speaker, head: str) -> bool:
    """Whether "the ministry" can be this body."""
    if not is_of_kind(body, head) or (head == "agency" and body.head in _NO_AGENCY):
        return False
    name = body.name.casefold()
    if head in _BY_NAME and head not in COMPANIES:
        return head in name or (head in _SHORTENED and body.name.isupper() and head[0] in name)
    if head in COMPANIES:
        return "white house" not in name and _NO_COMPANY.isdisjoint(name.split())
    return not any(word in name for word in _NOT_GROUPS) or head in name
