"""All statements of one sentence, each cut off where the next one begins."""

from store.extraction.attribution import grammar
from store.extraction.attribution.accusations import read_accusation
from store.extraction.attribution.bracketed import read_bracketed
from store.extraction.attribution.claims_of import read_claim_of
from store.extraction.attribution.denials import read_denial
from store.extraction.attribution.gapped import read_gapped
from store.extraction.attribution.given_figures import read_given_figure
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.handing_on import hands_on
from store.extraction.attribution.known import known
from store.extraction.attribution.making_clear import CLOSING, read_made_clear
from store.extraction.attribution.mentions import (
    read_according,
    read_based,
    read_claim_noun,
    read_hedge,
    read_per,
)
from store.extraction.attribution.owned_counts import read_owned_count
from store.extraction.attribution.parting_from import take_whole
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.putting import has_number
from store.extraction.attribution.reduced import read_reduced
from store.extraction.attribution.relative_claims import read_relative_claim
from store.extraction.attribution.relays import read_opening_relay, read_relay
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subordinate import end_with_clause
from store.extraction.attribution.tails import content_end, outlet_goes_on
from store.extraction.attribution.unendorsed import endorsed
from store.extraction.attribution.verbs import comes_to_work, read_verb
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_HEDGES = _LEXICON.phrases.hedges
_CLAIMS = _LEXICON.nouns.claims
_ONLY_GIVING = listed("issue publish release use")
_COUNTING = _LEXICON.verbs.counting | _LEXICON.verbs.putting | listed("say claim report speak")
_DOUBTED = listed("claim allege boast")
_WRONGLY = listed("wrongly erroneously falsely incorrectly mistakenly misleadingly initially")
_MOST = 12
"""A sentence never reports more often: what runs on without a stop is read in linear time."""
_CITING = listed("citing quoting")
_SPANS = listed("days weeks months years hours")
_SINCE = listed("after since before")
_PARTING = listed("but while and")
_SETTING_APART = listed("but while whereas")
_CUTTING = listed("and but while whereas although though ; , –")


def find_statements(words: Words) -> list[Statement]:
    """Return the statements of the sentence in the order of their cues."""
    statements = _collect(words)
    for statement in statements:
        end_with_clause(words, statement)
        take_whole(words, statement)
    if len(statements) > 1:
        _cut_off(words, statements)
    for statement in statements:
        if statement.form == "front" and statement.content:
            part = statement.content[-1]
            statement.content[-1] = Phrase(part.start, outlet_goes_on(words, part, at_odds=_is_wrong(words, statement)))
        parts = (said for each in statement.content for said in endorsed(words, _without_background(words, each)))
        statement.content = [part for part in parts if part.start < part.end]
    return statements


def _collect(words: Words) -> list[Statement]:
    """Return the statements before any is cut off."""
    statements: list[Statement] = []
    cues = known().cues
    for at, word in enumerate(words.low):
        if word in cues and not words.quoted[at] and (statement := _read(words, at, word, statements)):
            statements.append(statement)
            if statement.base in _COUNTING and (second := read_gapped(words, statement)):
                statements.append(second)
            if len(statements) >= _MOST:
                break
    citing = next((at for at, word in enumerate(words.low) if word in _CITING), None) if statements else None
    said = next((each for each in statements if citing is not None and each.cue.start > citing), None)
    if citing is not None and said and (cited := read_opening_relay(words, citing, said)):
        statements.append(cited)
    if "(" in words.low:
        statements += read_bracketed(words)
    return statements


def _is_wrong(words: Words, statement: Statement) -> bool:
    """Whether the outlet doubts what is said: "claimed", "wrongly said"."""
    around = words.low[max(0, statement.cue.start - 2) : statement.cue.end + 2]
    return statement.base in _DOUBTED or not _WRONGLY.isdisjoint(around)


def _read(words: Words, at: int, word: str, before: list[Statement]) -> Statement | None:
    if word == "according":
        return read_according(words, at) if words.low[at + 1 : at + 2] == ["to"] else None
    if word in ("per", "based"):
        return read_per(words, at) if word == "per" else read_based(words, at)
    if word in _HEDGES:
        return read_hedge(words, at)
    told = read_made_clear(words, at) if word in CLOSING else None
    base = known().forms.get(word)
    if told or (word in CLOSING and base is None and word not in _CLAIMS):
        return told
    if base in known().denying:
        return read_denial(words, at, base)
    found = _read_claim(words, at, word) or (_read_report(words, at, base, before) if base else None)
    found = found or (read_claim_of(words, at) if word in _CLAIMS else None)
    return _with_figure_before(words, at, base, found) if base else found


def _read_claim(words: Words, at: int, word: str) -> Statement | None:
    noun = read_claim_noun(words, at) if word in _CLAIMS else None
    return noun or read_owned_count(words, at) or read_reduced(words, at)


def _read_report(words: Words, at: int, base: str, before: list[Statement]) -> Statement | None:
    if base in _LEXICON.verbs.accusing:
        return read_accusation(words, at)
    given = read_given_figure(words, at) if base in _LEXICON.verbs.giving else None
    if given or base in known().relaying:
        return given or read_relay(words, at, before)
    return None if base in _ONLY_GIVING else read_verb(words, at, base, before)


def _with_figure_before(words: Words, at: int, base: str, found: Statement | None) -> Statement | None:
    """Add the figure before "that the guild said" to what is read behind it."""
    given = None if base == "report" and comes_to_work(words, at) else read_relative_claim(words, at, base)
    if given and found and found.form == "front":
        found.content = [*given.content, *found.content]
        return found
    return found or given


def _cut_off(words: Words, statements: list[Statement]) -> None:
    """End each statement where the next begins, unless that is part of what it reports."""
    for index, later in enumerate(statements):
        for earlier in statements[:index]:
            if later.form == "according" and earlier.form in ("according", "after"):
                _begin_after(earlier, later)
                _open_both(words, earlier, later)
            elif later.form == earlier.form == "after" and _counts_between(words, earlier, later):
                _begin_after(earlier, later)
                earlier.content = earlier.content[:1]
            elif hands_on(words, earlier, later):
                _leave_to_claimant(words, earlier, later)
            elif later.form == "according" and _only_says(words, earlier):
                start, end = earlier.content[-1]
                earlier.content[-1] = Phrase(start, min(end, max(start + 1, _boundary(words, later.begins))))
            elif later.form in ("after", "according"):
                _share(words, earlier, later, _PARTING if later.form == "after" else _SETTING_APART)
            elif earlier.form in ("front", "denial") and not later.nested and later.form != "hedge":
                _end_before(words, earlier, later)
            elif (
                earlier.form in ("after", "according")
                and later.form in ("front", "denial")
                and earlier.cue.end <= later.begins
            ):
                earlier.content = [
                    each
                    for each in earlier.content
                    if each.end <= earlier.begins
                    or each.start > later.cue.start
                    or each.start < earlier.begins
                    or words.low[each.start] in grammar.AUXILIARIES
                    or (earlier.form == "according" and earlier.begins <= 1)
                ]
                earlier.content = [
                    _before(each, _boundary(words, later.begins)) if each.start > earlier.begins else each
                    for each in earlier.content
                ]


def _leave_to_claimant(words: Words, earlier: Statement, later: Statement) -> None:
    """End the words of whoever said it before the outlet that hands them on."""
    start, end = earlier.content[-1]
    earlier.content[-1] = Phrase(start, min(end, max(start + 1, _boundary(words, later.begins))))


def _only_says(words: Words, statement: Statement) -> bool:
    """Whether ", saying" adds words of whoever acts: "The union struck, saying 40 had died, according to the Echo"."""
    at = statement.cue.start
    said = statement.form == "front" and statement.subject is None and words.low[at].endswith("ing")
    return said and words.low[at - 1] == "," and bool(statement.content)


def _counts_between(words: Words, earlier: Statement, later: Statement) -> bool:
    """Whether somebody else counts again: "14 died, police said, and 20 were hurt, the mayor said"."""
    return has_number(words, earlier.cue.end, later.begins) and "”" not in words.low[earlier.cue.end : later.begins]


def _begin_after(earlier: Statement, later: Statement) -> None:
    """Part "14, according to A, and 20, according to B" behind A."""
    if earlier.subject is None or not later.content:
        return
    start, end = later.content[0]
    parted = max(earlier.cue.end, earlier.subject.end)
    if start <= earlier.cue.start and parted + 1 < end:
        later.content[0] = Phrase(parted, end)


def _open_both(words: Words, earlier: Statement, later: Statement) -> None:
    """Part "According to A nine died, according to B 40", where both stand before what they say."""
    end = later.subject.end if later.subject else words.size
    opens = earlier.form == "according" and earlier.begins <= 1 and earlier.content
    counts = end < words.size and (words.is_number(end) or words.low[end] in grammar.NUMBERS)
    if opens and counts and later.begins > earlier.content[0].start:
        earlier.content = [_before(earlier.content[0], _boundary(words, later.begins))]
        later.content = [Phrase(end, content_end(words))]


def _before(part: Phrase, end: int) -> Phrase:
    return Phrase(part.start, min(part.end, end))


def _boundary(words: Words, begins: int) -> int:
    while begins > 0 and words.low[begins - 1] in _CUTTING:
        begins -= 1
    return begins


def _end_before(words: Words, earlier: Statement, later: Statement) -> None:
    if not earlier.content or later.form == "according":
        return
    start, end = earlier.content[-1]
    begins = later.begins
    while begins > start and words.low[begins - 1] in grammar.ADVERBS:
        begins -= 1
    coordinated = begins > start and (words.low[begins - 1] in _CUTTING or words.low[begins] in _CUTTING)
    if start < begins < end and coordinated:
        earlier.content[-1] = Phrase(start, max(start, _boundary(words, begins)))


def _share(words: Words, earlier: Statement, later: Statement, parting: frozenset[str]) -> None:
    """Part "A said 30 died, but 40 were hurt, B said" at the last break before B."""
    if earlier.form != "front" or not later.content or later.content[0].start > earlier.cue.start:
        return
    for at in range(later.begins - 2, earlier.cue.end, -1):
        if words.low[at] == ";" or (words.low[at] == "," and words.low[at + 1] in parting):
            earlier.content[-1] = _before(earlier.content[-1], at)
            later.content[0] = Phrase(at + 2, later.content[0].end)
            return


def _without_background(words: Words, part: Phrase) -> Phrase:
    """Leave the outlet its own ", 100 days after the disaster began"."""
    for at in range(part.end - 4, max(part.start, part.end - 25), -1):
        if words.low[at] == "," and (words.is_number(at + 1) or words.low[at + 1] in grammar.NUMBERS):
            after = words.low[at + 2 : at + 4]
            if after[:1] and after[0] in _SPANS and after[-1] in _SINCE:
                return Phrase(part.start, at)
    return part


__all__ = ["content_end", "find_statements"]
