"""A second speaker whose verb is left out: "the unions counted 145,000 and the police 26,000"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_LONGEST = 4
_LINKS = listed("and but while ;")
_OPENING = grammar.DETERMINERS | grammar.NUMBERS
_HEDGES = listed("about around some nearly almost only just at up more over fewer less")


def read_gapped(words: Words, said: Statement) -> Statement | None:
    """Return the statement of a second speaker inside what was said; the first is cut off before it."""
    if said.form == "after":
        return _by_another(words, said)
    if said.form != "front" or not said.content:
        return None
    start, end = said.content[0]
    puts = said.base in ("put", "count")
    parted = not puts and "," in words.low[start:end]
    for at in range(start + 1, end - 2):
        comma = words.low[at] == "," and (puts or _ends_on_figure(words, at + 1, end))
        links = comma or (words.low[at] in _LINKS and not parted)
        if links and (figure := _figure_after_speaker(words, at + 1, end, puts=puts)):
            said.content[0] = Phrase(start, at)
            return Statement(
                form="front",
                base=said.base,
                cue=said.cue,
                subject=Phrase(at + 1, figure),
                begins=at + 1,
                content=[Phrase(figure, content_end(words))],
                how="the verb is that of the speaker before",
            )
    return None


def _ends_on_figure(words: Words, start: int, end: int) -> bool:
    """Whether nothing but a speaker and a figure closes the sentence: "The army says 40 died, the rebels nine"."""
    last = end - 1
    counts = words.is_number(last) or words.low[last] in grammar.NUMBERS
    return counts and end - start <= _LONGEST and words.low[start] in grammar.DETERMINERS


def _by_another(words: Words, said: Statement) -> Statement | None:
    """Read the second of "was put at 26,000 by the police and at 145,000 by the unions"."""
    link = said.subject.end if said.subject else words.size
    start = link + 1 + (words.low[link + 1 : link + 2] == ["at"])
    by = next((at for at in range(start + 1, min(words.size, start + _LONGEST)) if words.low[at] == "by"), None)
    if words.low[link : link + 1] == [] or words.low[link] not in _LINKS or by is None or not words.is_number(start):
        return None
    who = phrase_after(words, by + 1)
    how = "the verb is that of the speaker before"
    return credit(said.base, said.cue, who, Phrase(start, by), begins=start, how=how) if who else None


def _figure_after_speaker(words: Words, start: int, end: int, *, puts: bool) -> int | None:
    """Return where the figure right behind a kind of speaker begins ("the police 26,000", "organisers at 9,000")."""
    for at in range(start + 1, min(end, start + _LONGEST)):
        if puts and words.low[at] == "at" and words.low[at - 1] in known().roles:
            return at
        figure = words.is_number(at) or words.low[at] in grammar.NUMBERS or words.low[at] in _HEDGES
        if figure and words.low[at - 1] in known().roles and words.low[start] in _OPENING:
            return at
        if words.low[at] in grammar.PREPOSITIONS or words.low[at] in grammar.AUXILIARIES or words.is_number(at):
            return None
    return None
