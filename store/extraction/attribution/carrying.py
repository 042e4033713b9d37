"""Quotations and totals that go on in sentences without a reporting word of their own."""

from typing import NamedTuple

import msgspec

from store.extraction.attribution.going_on import goes_on_counting, goes_on_having
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.quotations import Quotation
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_SHORTEST = 4


class Carried(NamedTuple):
    """Words of a sentence whose speaker stands in another; `anchor` is that sentence, `None` for the last speaker."""

    sentence: int
    content: Phrase
    anchor: int | None
    how: str


class Spoken(msgspec.Struct, frozen=True, gc=False):
    """A sentence with what was found in it."""

    words: Words
    quotations: list[Quotation]
    statements: list[Statement]


def carry_over(passage: list[Spoken]) -> list[Carried]:
    """Return the sentences of one passage that go on with what somebody said; indexes count from its first."""
    carried: list[Carried] = []
    chain_start = 0
    for at, spoken in enumerate(passage):
        if not spoken.quotations or not spoken.quotations[0].begun_before:
            chain_start = at
        if at and not _speaks(spoken) and _speaks(passage[at - 1]) and (content := _counts_on(passage, at)):
            carried.append(Carried(at, content, at - 1, "the figures go on"))
        carried += [
            found
            for quotation in spoken.quotations
            if not _is_reported(spoken, quotation) and (found := _carry(passage, at, quotation, chain_start))
        ]
    return carried


def _counts_on(passage: list[Spoken], at: int) -> Phrase | None:
    words, before = passage[at].words, passage[at - 1]
    return goes_on_counting(words) or (goes_on_having(words) if _tells_what_had_been(before) else None)


def _tells_what_had_been(spoken: Spoken) -> bool:
    """Whether somebody says what had happened: "Police said 40 men had been held"."""
    fronts = (each for each in spoken.statements if each.form == "front" and each.content)
    return any("had" in spoken.words.low[slice(*each.content[-1])] for each in fronts)


def _speaks(spoken: Spoken) -> bool:
    return any(each.form in ("front", "after", "according") for each in spoken.statements)


def _is_reported(spoken: Spoken, quotation: Quotation) -> bool:
    return any(
        part.start < quotation.end and quotation.start < part.end
        for each in spoken.statements
        if each.form != "hedge"
        for part in each.content
    )


def _carry(passage: list[Spoken], at: int, quotation: Quotation, chain_start: int) -> Carried | None:
    spoken = passage[at]
    content = Phrase(quotation.start, quotation.end)
    if quotation.begun_before and (anchor := _chain_speaker(passage, chain_start, at)) is not None:
        return Carried(at, content, anchor, "the quotation goes on")
    if quotation.goes_on and (anchor := _chain_end(passage, at)) is not None:
        return Carried(at, content, anchor, "the speaker comes at the end of the quotation")
    whole = (
        quotation.start <= 1 and quotation.end >= spoken.words.size - 2 and quotation.end - quotation.start > _SHORTEST
    )
    if not whole and not quotation.begun_before:
        return None
    if at + 1 < len(passage) and _opens_quoted(passage[at + 1]) and not (at and _speaks(passage[at - 1])):
        return Carried(at, content, at + 1, "the speaker of the quotation after it")
    return Carried(at, content, None, "the last speaker goes on")


def _chain_speaker(passage: list[Spoken], start: int, at: int) -> int | None:
    return next((each for each in range(at, start - 1, -1) if _speaks(passage[each])), None)


def _chain_end(passage: list[Spoken], at: int) -> int | None:
    for each in range(at + 1, len(passage)):
        if not passage[each].quotations or not passage[each].quotations[0].begun_before:
            return None
        if any(statement.form == "after" for statement in passage[each].statements):
            return each
        if not passage[each].quotations[-1].goes_on:
            return None
    return None


def _opens_quoted(spoken: Spoken) -> bool:
    return (
        bool(spoken.quotations)
        and spoken.quotations[0].start <= 1
        and any(each.form == "after" for each in spoken.statements)
    )
