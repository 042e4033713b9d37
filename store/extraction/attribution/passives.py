"""By whom it was said: "30 deaths were confirmed by X", "as reported by X", "Y was said by X to have won 45 seats"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.reduced import figure_start
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_JUDGING = read_reporting().verbs.judging
_VALUING = listed("put estimate value peg calculate")
_REVISING = listed("revise raise lower update adjust amend correct cut")
_PRICES = listed("price prices rate rates fee fees fare fares wage wages age limit tax target")
_STATES = listed("dead missing injured wounded killed safe alive ill")
_FIGURE_REACH = 9
_NOT_PASSIVE = listed("claim approve order propose agree")
_BREAKS = listed(", and but while")
BY_WHOM = "by whom it was said"
_SPEAKERS = SPEAKING - {"document"}


def read_passive(words: Words, at: int, base: str) -> Statement | None:
    """Read "30 deaths were confirmed by the ministry"; `at` is the participle before "by"."""
    by = _by_whom(words, at, base)
    if by is None:
        return None
    be = at - 1
    while be > 0 and (words.low[be] in grammar.ADVERBS or words.low[be].endswith("ly")):
        be -= 1
    reduced = words.low[be] == "," and base in _VALUING
    if words.low[be] not in grammar.BE and words.low[be] != "as" and not reduced:
        return None
    phrase = phrase_after(words, by + 1)
    if phrase is None or name_speaker(words, phrase).kind not in _SPEAKERS:
        return None
    content = _content(words, be, phrase, at, by)
    if base in _VALUING and words.low[phrase.end : phrase.end + 1] == ["at"]:
        content = Phrase(phrase.end, _until_comma(words, phrase.end))
    elif reduced and by > at + 1:
        content = Phrase(at + 1, by)
    elif reduced:
        return None
    judged = words.low[phrase.end : phrase.end + 1] == ["as"]
    untold = base == "tell" and words.low[phrase.end : phrase.end + 1] != ["that"]
    if content.start >= content.end or untold or (base in _JUDGING and not judged):
        return None
    return Statement(
        form="after" if content.start < at else "according",
        base=base,
        cue=Phrase(at, at + 2),
        subject=phrase,
        begins=be,
        content=[content, _as_what(words, phrase.end + 1)] if base in _JUDGING else [content],
        how=BY_WHOM,
    )


def _until_comma(words: Words, start: int) -> int:
    return next((at for at in range(start, content_end(words)) if words.low[at] == ","), content_end(words))


def _as_what(words: Words, start: int) -> Phrase:
    """Return what stands behind "were assessed by X as", up to ", leaving 40 without a roof"."""
    end = content_end(words)
    turns = (at for at in range(start, end - 1) if words.low[at] == "," and words.low[at + 1].endswith("ing"))
    return Phrase(start, next(turns, end))


def _content(words: Words, be: int, phrase: Phrase, at: int, by: int) -> Phrase:
    """Return what stands before "were confirmed", behind "As reported by X,", behind "was said by X to"."""
    behind = words.low[phrase.end : phrase.end + 1]
    if (be == 0 and behind == [","]) or (words.low[be] != "as" and behind == ["to"]):
        return Phrase(phrase.end + 1, content_end(words))
    if behind == ["that"]:
        return Phrase(phrase.end + 1, content_end(words))
    if words.low[be] == "as":
        return Phrase(_begin_of_figure(words, be), be)
    start = be
    while start > 0 and words.low[start - 1] not in grammar.STOPS and words.low[start - 1] not in _BREAKS:
        start -= 1
    return Phrase(start, be if by == at + 1 else by)


def _begin_of_figure(words: Words, be: int) -> int:
    """Return where the figure of "not 7.7% as claimed by X" begins, else the clause of "30 had fled, as reported"."""
    figure = figure_start(words, be)
    if figure is not None:
        return figure
    return next((at + 1 for at in range(be - 1, 0, -1) if words.low[at] in known().forms), 0)


def _by_whom(words: Words, at: int, base: str) -> int | None:
    """Return where "by" stands in "confirmed by X" and "put at $5bn by X"."""
    follows_as = at > 0 and words.low[at - 1] == "as"
    if not follows_as and (base in _NOT_PASSIVE or at <= 1):
        return None
    if words.low[at + 1 : at + 2] == ["by"] and (
        words.low[at].endswith("ed") or words.low[at] in ("said", "put", "told")
    ):
        return at + 1
    if words.low[at + 1 : at + 2] and words.low[at + 1] in _STATES and words.low[at + 2 : at + 3] == ["by"]:
        return at + 2
    given = (words.low[at + 1 : at + 2] == ["at"] and base in ("put", "estimate")) or (
        words.low[at + 1 : at + 2] == ["to"] and base in _REVISING and _PRICES.isdisjoint(words.low[:at])
    )
    if given:
        reach = words.low[at + 2 : at + _FIGURE_REACH]
        return at + 2 + reach.index("by") if "by" in reach else None
    return None
