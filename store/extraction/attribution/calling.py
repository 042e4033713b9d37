"""What is called untrue: "called that a lie", "dismissed the figure as fantasy", and a quotation that is one word."""

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference, read_reference
from store.extraction.attribution.stand_subjects import subject_of
from store.extraction.attribution.verb_groups import group_start, is_passive
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying

_REACH = 9


def called(words: Words, start: int, end: int) -> tuple[Phrase, Reference, int | None] | None:
    """Read "called that a lie", "rejected as wholly false the idea that", "was dismissed as fantasy"."""
    for verb in range(start - 1, max(-1, start - _REACH), -1):
        word = words.low[verb]
        if word in denying().calling:
            small = denying().calling[word]
            if small and not set(small) <= set(words.low[verb + 1 : start]):
                return None
            return _by_calling(words, verb, start, end)
        if word in (".", ";", ":") or word in grammar.AUXILIARIES:
            return None
    return None


def _by_calling(words: Words, verb: int, start: int, end: int) -> tuple[Phrase, Reference, int | None] | None:
    group = group_start(words, verb)
    if group is None or any(word in grammar.NEGATIONS for word in words.low[group:verb]):
        return None
    if is_passive(words, group, verb):
        return None
    as_at = start - 1
    while as_at > verb and (words.low[as_at] in denying().degrees - {"as"} or words.low[as_at] == "that"):
        as_at -= 1
    begins = verb + 1 + len(denying().calling[words.low[verb]])
    between = read_reference(words, begins) if begins < start else None
    if between:
        return Phrase(verb, end), between, group
    if words.low[verb + 1 : verb + 2] == ["as"]:
        behind = read_reference(words, end)
        found = behind or _called_before(words, group)
        return (Phrase(verb, end), found, group) if found else None
    before = _called_before(words, group) if begins == start else None
    return (Phrase(verb, end), before, group) if before else None


def _called_before(words: Words, group: int) -> Reference | None:
    """Read "a toll the army called exaggerated", "which it described as false"; `group` is where the verb begins."""
    subject = subject_of(words, group)
    for at in range(group - 1, max(0, subject.start - 1 if subject else group), -1):
        if words.low[at] == "which" and words.low[at - 1] == ",":
            return Reference(at + 1)
        figure = denying().nouns.get(words.low[at])
        if figure is not None and at + 1 < group and _opens_aside(words, at):
            return Reference(at + 1, figure=figure)
    return None


def _opens_aside(words: Words, noun: int) -> bool:
    """Whether ", a toll" stands here."""
    return words.low[noun - 1] in ("a", "an") and words.low[noun - 2] in (",", "–")


def alone(words: Words, start: int, end: int) -> tuple[Phrase, Reference, int | None] | None:
    """Read “Nonsense,” he said: a quotation of nothing else."""
    opened = start == 0 or words.low[start - 1] == "“"
    closed = end < words.size and words.low[end] in (",", ".", "!", "”")
    if not (opened and closed and words.quoted[start]) or _is_word_of_clause(words, start, end):
        return None
    return Phrase(start, end), Reference(end), None


def _is_word_of_clause(words: Words, start: int, end: int) -> bool:
    """Whether marks only set a word of the clause apart: the “rumours” being spread."""
    around = words.low[start - 2 : start - 1], words.low[end + 1 : end + 2]
    return words.low[end] == "”" and all(each and each[0] not in grammar.SIDES for each in around)
