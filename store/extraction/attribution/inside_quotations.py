"""Who is quoted inside a quotation: "“Police told us 40 were taken,” the mother said" credits the police."""

from collections.abc import Iterator, Sequence

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.quotations import Quotation
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.verbs import read_verb
from store.extraction.attribution.words import Words

_SAYING = listed("said says told")
_VAGUE = listed("some many few others most people somebody someone everyone everybody nobody all any both other")
_OUR_OWN = listed("we i my our ours")
_SHORTEST = 5


def find_quoted_sayings(words: Words, quotations: Sequence[Quotation]) -> Iterator[Statement]:
    """Yield what others are said to have said inside the quotations of a sentence, whoever is quoted."""
    for quotation in quotations:
        start, end = quotation.start, quotation.end
        if end - start < _SHORTEST or _SAYING.isdisjoint(words.low[start:end]):
            continue
        words.quoted[start:end] = [False] * (end - start)
        for at in range(start + 1, end - 1):
            if words.low[at] in _SAYING and (said := _read(words, at, Phrase(start, end))):
                yield said
        words.quoted[start:end] = [True] * (end - start)


def _read(words: Words, at: int, inside: Phrase) -> Statement | None:
    """Return what somebody else says behind the verb at `at`, up to where the quotation ends."""
    said = read_verb(words, at, known().forms[words.low[at]], [])
    if said is None or said.form != "front" or said.subject is None or said.subject.start < inside.start:
        return None
    if words.low[said.subject.start] in _VAGUE or name_speaker(words, said.subject).kind not in (
        "role",
        "body",
        "person",
    ):
        return None
    if not _OUR_OWN.isdisjoint(words.low[slice(*said.subject)]):
        return None
    start, end = said.content[0]
    end = min(end, inside.end)
    while end > start and words.low[end - 1] in grammar.SIDES:
        end -= 1
    if start >= end:
        return None
    said.content, said.nested = [Phrase(start, end)], True
    return said
