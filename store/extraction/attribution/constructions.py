"""Reading the reporting verbs of one sentence: in front of what they report, after it, or inside it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import ROLES, Phrase, phrase_after, phrase_before
from store.extraction.attribution.settings import Opening, content_opening
from store.extraction.attribution.speakers import Kind, name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import Subject, first_subject, inverted_subject, subject_before
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting, verb_forms

_LEXICON = read_reporting()
_VERBS, _NOUNS = _LEXICON.verbs, _LEXICON.nouns
FORMS = verb_forms()
_ALIKE = _NOUNS.alike
_SPEAKING: frozenset[Kind] = frozenset(("person", "name", "body", "role", "document", "pronoun"))
_STATES = frozenset("missing dead killed wounded injured safe alive hurt drowned".split())
_UNTIL_NOUN = frozenset(
    "of from on by about is are was were has have had said says say and or to for in at put".split()
)
_TO = _VERBS.acts | frozenset("claim expect declare tell".split())
_AGREED = frozenset("agree pledge promise vow commit".split())


def read_verb(words: Words, at: int, base: str, before: list[Statement]) -> Statement | None:
    """Return what the verb at `at` reports, or `None` where it reports nothing; `before` are earlier statements."""
    if words.capital(at) or (words.low[at] in _ALIKE and _is_noun(words, at, base)):
        return None
    if inverted := _read_inverted(words, at, base):
        return inverted
    if words.low[at + 1 : at + 2] == ["by"] and (passive := _read_passive(words, at, base)):
        return passive
    if words.low[at].endswith("ing") and not _may_report(words, at):
        return None
    subject = subject_before(words, at)
    if subject is None or not _can_speak(words, subject, at, base, before):
        return None
    opening = content_opening(words, at, base)
    if words.low[opening.start : opening.start + 1] == [","] and words.low[opening.start + 1 : opening.start + 2] in (
        ["citing"],
        ["quoting"],
    ):
        return None
    if opening.closed:
        return (
            _after(words, Phrase(at, at + 1), subject, opening, base)
            if base in _VERBS.speech | _VERBS.thought | _VERBS.showing
            else None
        )
    if not _may_begin(words, opening, base, subject, at):
        return None
    return Statement(
        form="front", base=base, cue=Phrase(at, at + 1), subject=subject.phrase, apposition=subject.apposition,
        begins=subject.begins, content=[Phrase(opening.start, content_end(words))],
        how="whoever stands before the reporting word" if subject.phrase else "the speaker goes on",
    )  # fmt: skip


def content_end(words: Words) -> int:
    """Return where the sentence ends without its last mark."""
    end = words.size
    while end > 0 and words.low[end - 1] in (".", "?", "!"):
        end -= 1
    return end


def tail_of(words: Words, at: int) -> Phrase | None:
    """Return what goes on being reported after "..., he said,", if it clearly does."""
    end = content_end(words)
    if at + 1 >= end or words.low[at] not in (",", "–"):
        return None
    first = words.low[at + 1]
    goes_on = (
        words.low[at] == "–" or first in ("“", "and", "but", "with", "including", "while", "after", "bringing", "leaving", "because", "among", "adding")
        or words.is_number(at + 1) or first in grammar.NUMBERS or first.endswith("ing")
    )  # fmt: skip
    return (
        Phrase(at + 1, end)
        if goes_on and first not in ("making", "marking", "citing", "quoting", "according", "raising")
        else None
    )


def _after(words: Words, cue: Phrase, subject: Subject, opening: Opening, base: str) -> Statement | None:
    if subject.phrase is None or subject.begins < 2:
        return None
    end = subject.begins
    while end > 0 and words.low[end - 1] in (",", "as", "–", "("):
        end -= 1
    if end < 2 or words.low[end - 1] in grammar.CONJUNCTIONS:
        return None
    content = [Phrase(0, end)]
    if tail := tail_of(words, opening.start):
        content.append(tail)
    return Statement(
        form="after", base=base, cue=cue, subject=subject.phrase, apposition=subject.apposition, begins=subject.begins,
        content=content, how="whoever the sentence ends on",
    )  # fmt: skip


def _read_inverted(words: Words, at: int, base: str) -> Statement | None:
    """Read "..., said X, a spokesman for Y"."""
    if base not in _VERBS.speech or at < 2 or words.low[at].endswith("ing"):
        return None
    left = at - 1
    while left > 0 and words.low[left] in grammar.ADVERBS:
        left -= 1
    if words.low[left] not in (",", "”", "–", "’", "'", ")"):
        return None
    phrase = inverted_subject(words, at)
    if phrase is None or not _ends_well(words, phrase):
        return None
    kind = name_speaker(words, phrase).kind
    if kind not in _SPEAKING or (
        words.low[left] != "”" and phrase.end < words.size and words.low[phrase.end] in grammar.AUXILIARIES
    ):
        return None
    end = left
    while end > 0 and words.low[end - 1] in (",", "–"):
        end -= 1
    apposition, after = _apposition_after(words, phrase)
    end = left + 1 if words.low[left] == "”" else end
    content = [Phrase(0, end)]
    if after < words.size and (tail := tail_of(words, after)) and (not apposition or words.low[after + 1] == "“"):
        content.append(tail)
    return Statement(
        form="after", base=base, cue=Phrase(at, at + 1), subject=phrase, apposition=apposition, begins=at, content=content,
        how="whoever follows the reporting word",
    )  # fmt: skip


def _ends_well(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    named = words.capital(last) or words.low[last] in ROLES or words.low[last] in grammar.PERSONAL
    named = named or any(words.low[at] in ROLES or words.capital(at) for at in range(phrase.start, phrase.end))
    if not named:
        return False
    if phrase.end >= words.size:
        return True
    following = words.low[phrase.end]
    return (
        following in grammar.SIDES
        or following in grammar.PREPOSITIONS
        or following in grammar.TIMES
        or following in ("who", "as", "after", "late", "early", "and", "the")
    )


def _apposition_after(words: Words, phrase: Phrase) -> tuple[Phrase | None, int]:
    """Return what describes the speaker after a comma, and where it ends."""
    if words.low[phrase.end : phrase.end + 1] != [","]:
        return None, phrase.end
    described = phrase_after(words, phrase.end + 1)
    if described is None:
        return None, phrase.end
    known = any(words.low[at] in ROLES for at in range(described.start, described.end)) or words.capital(
        described.end - 1
    )
    starts_clause = words.low[described.start] in ("and", "but", "adding")
    return (described, described.end) if known and not starts_clause else (None, phrase.end)


def _read_passive(words: Words, at: int, base: str) -> Statement | None:
    """Read "30 deaths were confirmed by the ministry"."""
    if base in ("claim", "approve", "order", "propose") or at < 2 or not words.low[at].endswith("ed"):
        return None
    be = at - 1
    while be > 0 and (words.low[be] in grammar.ADVERBS or words.low[be].endswith("ly")):
        be -= 1
    if words.low[be] not in grammar.BE and words.low[be] != "as":
        return None
    phrase = phrase_after(words, at + 2)
    if phrase is None or name_speaker(words, phrase).kind not in _SPEAKING - {"document"}:
        return None
    start = be
    while (
        start > 0
        and words.low[start - 1] not in grammar.STOPS
        and words.low[start - 1] not in (",", "and", "but", "while")
    ):
        start -= 1
    if words.low[be] == "as":
        start = 0
    if start >= be:
        return None
    return Statement(
        form="after",
        base=base,
        cue=Phrase(at, at + 2),
        subject=phrase,
        begins=be,
        content=[Phrase(start, be)],
        how="by whom it was said",
    )


def _may_report(words: Words, at: int) -> bool:
    """Whether a form in -ing reports: after a comma or a statement, with words to report."""
    before = words.low[at - 1] if at else ""
    if words.low[at] in (
        "saying",
        "claiming",
        "alleging",
        "insisting",
        "arguing",
        "stating",
        "warning",
        "adding",
        "announcing",
        "confirming",
        "estimating",
        "noting",
    ):
        return (
            before in (",", "and", "by", "–")
            or before in _NOUNS.claims
            or before in _LEXICON.phrases.settings
            or before in grammar.BE
            or before == "own"
        )
    return before in grammar.BE or (before == "," and words.low[at + 1 : at + 2] == ["that"])


def _is_noun(words: Words, at: int, base: str) -> bool:
    word = words.low[at]
    before = words.low[at - 1] if at else ""
    after = words.low[at + 1] if at + 1 < words.size else "."
    if (
        not before
        or before in grammar.DETERMINERS
        or before in grammar.PREPOSITIONS
        or before == "'s"
        or before.endswith(("'s", "’s", "s'", "s’"))
    ):
        return True
    if before in grammar.SIDES and before != "”" and before != ",":
        return True
    if (
        words.is_number(at - 1)
        or before in grammar.NUMBERS
        or before
        in (
            "new",
            "latest",
            "initial",
            "official",
            "earlier",
            "previous",
            "early",
            "other",
            "media",
            "press",
            "first",
            "such",
        )
    ):
        return not (before == "media" and after == "that")
    singular_subject = word != base
    plural_before = (
        before.endswith("s") and not before.endswith(("ss", "us", "is")) and not words.capital(at - 1)
    ) or before in ("police", "people", "they", "we", "i", "you", "men", "women", "media")
    if (
        base == word
        and not plural_before
        and FORMS.get(word) == base
        and not (base in ("put", "set", "cut", "forecast") and True)
    ):
        return before not in ("who", "and") or after in _UNTIL_NOUN
    if singular_subject and word.endswith("s") and plural_before and before not in ("media",):
        return True
    if after in (".", ",", ";"):
        phrase = phrase_before(words, at)
        return phrase is None or phrase.start < 2 or words.low[phrase.start - 1] not in (",", "”", "–")
    return (
        after in _UNTIL_NOUN
        and not (after == "to" and base in _TO)
        and not (after in ("on", "at", "in") and base in ("report", "estimate", "put", "claim"))
    )


def _can_speak(words: Words, subject: Subject, at: int, base: str, before: list[Statement]) -> bool:
    phrase = subject.phrase
    if phrase is None:
        if before:
            return base not in _VERBS.putting or base in _VERBS.speech | _VERBS.thought
        opening = first_subject(words, at)
        return opening is not None and name_speaker(words, opening).kind in _SPEAKING
    if all(words.low[each] in grammar.DETERMINERS for each in range(phrase.start, phrase.end)):
        return False
    kind = name_speaker(words, phrase).kind
    if kind == "other":
        return base in ("say", "tell", "insist", "warn", "argue", "explain", "testify", "tweet") and not _is_thing(
            words, phrase
        )
    if kind == "pronoun":
        return words.low[phrase.start] in ("he", "she", "it", "they")
    return True


def _is_thing(words: Words, phrase: Phrase) -> bool:
    return words.low[phrase.end - 1] in ("which", "there", "this", "that", "people")


def _may_begin(words: Words, opening: Opening, base: str, subject: Subject, at: int) -> bool:  # noqa: PLR0911 - a list of refusals
    first = words.low[opening.start] if opening.start < words.size else "."
    kind = name_speaker(words, subject.phrase).kind if subject.phrase else "name"
    if opening.that or opening.colon or first == "“":
        return base not in _VERBS.acts or base in ("agree", "promise", "pledge", "vow", "order")
    if first in _STATES or first in (")", "as") or words.low[at].endswith("ing") and base in _VERBS.counting:
        return False
    if base == "claim" and ("lives" in words.low[at : at + 8] or "life" in words.low[at : at + 6]):
        return False
    if base in _VERBS.acts:
        return kind != "document" and _may_act(words, opening.start, base)
    if base in _VERBS.putting and base not in _VERBS.speech | _VERBS.thought:
        return _puts(words, opening.start)
    if base in _VERBS.counting:
        return _counts(words, opening.start)
    if base == "find":
        return kind == "document"
    if base == "show" or base == "indicate" or base == "suggest":
        return kind == "document"
    if base in _VERBS.wary:
        return kind in ("person", "pronoun", "name", "body") and base != "find" and first not in grammar.PREPOSITIONS
    if first == "to":
        return base in _TO
    if first in ("of", "about") and base in ("warn", "complain"):
        return True
    if first in ("of", "into", "from", "for", "on", "as", "about", "upon") and base != "say":
        return False
    return base in _VERBS.naming or _begins_clause(words, opening.start)


def _begins_clause(words: Words, at: int) -> bool:
    return words.low[at] not in ("of", "to", "into", "upon")


def _may_act(words: Words, start: int, base: str) -> bool:
    first = words.low[start]
    if base in _AGREED:
        return first in ("to", "$", "€", "£") or words.is_number(start) or first in grammar.NUMBERS
    return first not in grammar.PREPOSITIONS


def _puts(words: Words, start: int) -> bool:
    toll = False
    for at in range(start, min(words.size, start + 16)):
        word = words.low[at]
        if word in _NOUNS.tolls:
            toll = True
        elif toll and word in ("at", "to", "from"):
            return any(
                words.is_number(each) or words.low[each] in grammar.NUMBERS
                for each in range(at + 1, min(words.size, at + 6))
            )
        elif word in grammar.STOPS or word in ("and", "but"):
            return False
    return False


def _counts(words: Words, start: int) -> bool:
    return any(
        words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(start, min(words.size, start + 4))
    )
