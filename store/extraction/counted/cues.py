"""How a cue stands to its figure: it counts, gives or foretells it, or tells something to the counted."""

from collections.abc import Sequence

from store.extraction.attribution import Attribution
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, QUOTE, STOP, SUB, VERB, WEAK, Word
from store.extraction.figure import Figure
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_amounting, is_person_event, is_reporting, is_telling
from store.model.noun import Span

_GIVING = counted_words().reporting.giving
_CARRYING = counted_words().figures.carrying
_NUMBERS = frozenset({"number", "total", "toll"})
_FEW_LETTERS = 60
_DAYS = frozenset({"hour", "day", "week", "month"})
_FORETELLING = counted_words().reporting.foretelling


def begins_in(words: Sequence[Word], spans: Sequence[Span]) -> set[int]:
    """Return where the words begin that stand inside one of `spans`."""
    return {word.start for start, end in spans for word in words if start <= word.start < end}


def counts(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether the words that report count the figure, and stay in view ("estimated the leak at", "its toll is")."""
    telling = _cue_word(words, said)
    if telling is None or telling.verb is None:
        return telling is not None and is_person_event(telling.low)
    if gives(words, said, figure) or _foretells(words, said, figure) or is_told(words, said, figure):
        return True
    if _sets_days(words, said, figure):
        return True
    placed = telling.verb.base in _CARRYING and _is_placed(words, figure)
    return is_amounting(telling.verb.base) or not is_reporting(telling.verb.base) or placed


def _cue_word(words: Sequence[Word], said: Attribution) -> Word | None:
    """Return the first of the words that report."""
    cue = said.cue_span
    return None if cue is None else next((word for word in words if word.start == cue[0]), None)


def _is_placed(words: Sequence[Word], figure: Figure) -> bool:
    """Say whether a word for a figure is given as the figure ("confirmed the number of dead as 49", "to be 45")."""
    before = [word.low for word in words if word.end <= figure.span[0]]
    placed = before[-1:] in (["as"], ["at"]) or before[-2:] == ["to", "be"]
    return placed and any(low in _NUMBERS or is_person_event(low) for low in before)


def gives(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether the cue does not report a sum but gives it ("announced $5m in aid", "the $5m announced by")."""
    cue = said.cue_span
    if cue is None or figure.kind != "money":
        return False
    verb = next((word.verb for word in words if word.start == cue[0]), None)
    return verb is not None and verb.base in _GIVING and _in_one_clause(words, cue[0], figure)


def _foretells(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether nothing but the counted is expected or announced ("expects 3,000 guests")."""
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    if verb is None or verb.base not in _FORETELLING or figure.kind != "count":
        return False
    inside = begins_in(words, said.content_spans)
    told = [word for word in words if word.start in inside]
    named = any(word.start > figure.span[1] and word.tag is NOUN for word in told)
    return named and not any(word.tag in (AUX, VERB, WEAK) for word in told)


def _sets_days(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether so many days are declared ("declared three days of mourning")."""
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    if cue is None or verb is None or verb.base != "declare":
        return False
    return figure.quantity.unit in _DAYS and _in_one_clause(words, cue[0], figure)


def is_told(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether the counted are those who are told ("warned the firm's 400 clerks that")."""
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    if cue is None or verb is None or not is_telling(verb.base):
        return False
    between = [word for word in words if cue[1] <= word.start < figure.span[0]]
    behind = [word for word in words if word.start >= figure.span[1]]
    nouns = next((place for place, word in enumerate(behind) if word.tag is not NOUN), 0)
    return (
        all(word.tag in (NOUN, DET, ADV) for word in between) and nouns > 0 and behind[nouns].low in ("that", "about")
    )


def is_related(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Read "$35m that the firm said it would cost": what is said goes on behind the cue."""
    cue = said.cue_span
    that = next((word for word in words if word.start >= figure.span[1] and word.tag is not NOUN), None)
    if cue is None or that is None or that.low != "that" or cue[0] < that.start:
        return False
    behind = [word for word in words if word.start >= cue[1]]
    end = next((place for place, word in enumerate(behind) if word.tag in (STOP, COMMA)), len(behind))
    return any(word.tag in (AUX, VERB) for word in behind[:end])


def is_bare(words: Sequence[Word], said: Attribution) -> bool:
    """Say whether only a figure is quoted, and what it counts stands outside (said “fewer than 300” clerks came)."""
    if sum(end - start for start, end in said.content_spans) > _FEW_LETTERS:
        return False
    inside = begins_in(words, said.content_spans)
    told = [word for word in words if word.start in inside]
    behind = [word for word in words if told and word.start > told[-1].start][:2]
    quoted = any(word.tag is QUOTE for word in (*told, *behind))
    return quoted and all(word.tag in (FIGURE, ADV, DET, QUOTE) or word.low == "than" for word in told)


def _in_one_clause(words: Sequence[Word], cue: int, figure: Figure) -> bool:
    first, last = sorted((cue, figure.span[0]))
    return not any(word.tag in (STOP, COMMA, SUB, AUX) for word in words if first < word.start < last)
