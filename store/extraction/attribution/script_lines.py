"""Lines of a broadcaster's script that say who speaks: "SOUNDBITE (Chinese) TANG GUANJUN, Ports Board:"."""

from msgspec.structs import replace

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

SCRIPT = "whoever a line of the script names"
"""How the speaker of such a line is known."""
_LABELS = listed("soundbite soundbites upsound sot voxpop")
_LABEL_REACH, _NAME_REACH, _LONGEST_NAME = 4, 16, 5


def read_script_line(words: Words) -> Statement | None:
    """Return what stands behind the colon, else the colon itself: the lines after it are theirs."""
    if _LABELS.isdisjoint(words.low[:_LABEL_REACH]):
        return _read_transcript(words)
    label = next(at for at, word in enumerate(words.low) if word in _LABELS)
    if not words.capital(label):
        return None
    opens = _name_start(words, label + 1)
    ends = next((at for at in range(opens, words.size) if words.low[at] in (",", ":", "(", "“")), words.size)
    colon = next((at for at in range(ends, words.size) if words.low[at] in (":", "“")), None)
    if colon is None or not 0 < ends - opens <= _LONGEST_NAME or not words.capital(ends - 1):
        return None
    start, end = colon + (words.low[colon] == ":"), content_end(words)
    return Statement(
        form="front",
        base="say",
        cue=Phrase(label, label + 1),
        subject=Phrase(opens, ends),
        begins=label,
        content=[Phrase(start, end) if start < end else Phrase(colon, colon + 1)],
        how=SCRIPT,
    )


def _read_transcript(words: Words) -> Statement | None:
    """Read "ANA LIMA, ANCHOR: There are 40 dead", a line of a transcript; a dateline names no office."""
    if ":" not in words.low:
        return None
    comma = next((at for at in range(2, min(words.size, _LONGEST_NAME + 1)) if words.low[at] in (",", "(")), None)
    if comma is None or not all(_is_loud(words, at) for at in range(comma)):
        return None
    colon = next((at for at in range(comma, min(words.size, comma + _NAME_REACH)) if words.low[at] == ":"), None)
    if colon is None or known().people.isdisjoint(words.low[comma:colon]) or colon + 1 >= content_end(words):
        return None
    return Statement(
        form="front",
        base="say",
        cue=Phrase(colon, colon + 1),
        subject=Phrase(0, comma),
        begins=0,
        content=[Phrase(colon + 1, content_end(words))],
        how=SCRIPT,
    )


def _is_loud(words: Words, at: int) -> bool:
    """Whether the word is written in capitals as names are in transcripts."""
    written = words.tokens[at].text
    return written.isupper() or not written.isalpha()


def _name_start(words: Words, at: int) -> int:
    """Return where the name begins behind "(Chinese)", "(Russian, with English translation)" and a colon."""
    near = range(at, min(words.size, at + _NAME_REACH))
    first = next((each for each in near if words.low[each] not in (")", ":", "(")), at)
    bracketed = "(" in words.low[at:first]
    closes = next((each for each in near if words.low[each] == ")" and each > first), None) if bracketed else None
    at = first if closes is None else closes + 1
    while at < words.size - 1 and words.low[at] in (":", ")"):
        at += 1
    return at


def opens_speech(words: Words) -> bool:
    """Whether a line is nothing but such a name, so that the lines after it are spoken."""
    return words.low[-1:] == [":"] and read_script_line(words) is not None


def with_small_letters(speaker: Speaker) -> Speaker:
    """Return a speaker whom the script writes in capitals by a name as others print it."""
    name = speaker.name.title() if speaker.name.isupper() else speaker.name
    return replace(speaker, name=name, kind="person")
