"""The speaker after the reporting verb: "..., said X, a spokesman for Y"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.asides import ASIDES
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.named_places import names_a_place
from store.extraction.attribution.one_of import one_of
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after, with_maker
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end, tail_of
from store.extraction.attribution.words import Words

_NO_SUBJECT = (
    grammar.PREPOSITIONS | grammar.CONJUNCTIONS | {"that", "it"} | (grammar.NUMBERS - listed("one two three four"))
)
_AGED = ["-", "year", "-", "old"]
_FIRST = listed("we i our my")
_WITH_HEARER = listed("tell inform brief advise")
_HELD = listed("reckon estimate predict calculate believe think fear forecast suspect")
_BEHIND_WRITING = listed("by issued released published posted sent obtained seen , .")
_CLAUSE_REACH = 10
_ORDAINING = listed("declare announce propose order approve")
_FOLLOWING = listed("who whose whom where which that as after late early and the")
_WHOM = (["which"], ["whom"])

_LATE, _NAME_SIZE = 6, 4
_NAME_REACH = 7
_CALLING = listed("gave identified introduced gives identifies")


def _reads_writing(words: Words, at: int, phrase: Phrase) -> bool:
    """Whether "reads a release by the bank" tells what is written in it."""
    if words.low[at] != "reads":
        return False
    reach = range(phrase.start, min(phrase.end, phrase.start + _NAME_SIZE))
    writing = next((each for each in reach if words.low[each] in known().documents), None)
    return writing is not None and (writing + 1 >= words.size or words.low[writing + 1] in _BEHIND_WRITING)


def read_inverted(words: Words, at: int, base: str) -> Statement | None:
    """Return what the speaker after the verb at `at` is quoted for, or `None`."""
    held = base in _HELD and (words.low[at].endswith("s") or words.low[at] == "reckoned")
    if not (base in known().speech or held) or base in _WITH_HEARER or at <= 1 or words.low[at].endswith("ing"):
        return None
    left = at - 1
    while left > 0 and words.low[left] in grammar.ADVERBS:
        left -= 1
    if words.low[left] == "," and words.low[left - 1] in ASIDES and words.low[left - 2] == ",":
        return None
    marked = words.low[left] in (",", "”", "–", "’", "'", ")")
    if not (marked or _comma_is_lost(words, at)):
        return None
    left = left if marked else at
    phrase = _subject_after(words, at)
    if (
        phrase is None
        or words.low[phrase.start] in grammar.TIMES
        or not _ends_well(words, phrase)
        or (base == "read" and words.low[left] != "”" and not _reads_writing(words, at, phrase))
        or (base in _ORDAINING and words.low[left] != "”" and _is_ordained(words, phrase))
        or (one_of(words, phrase) or name_speaker(words, phrase)).kind not in SPEAKING
    ):
        return None
    if words.low[left] != "”" and (_clause_follows(words, phrase.end) or _has_apposition(words, at, phrase)):
        return None
    end = left + 1 if words.low[left] == "”" else left
    while end > 0 and words.low[end - 1] in (",", "–"):
        end -= 1
    apposition, after = _apposition_after(words, phrase)
    content = [Phrase(0, end)]
    aged = words.low[after + 2 : after + 3] == [","] and after + 1 < words.size and words.is_number(after + 1)
    if (
        after < words.size
        and not aged
        and (tail := tail_of(words, after))
        and (not apposition or words.low[after + 1] == "“")
    ):
        content.append(tail)
    elif part := _behind_relative(words, phrase.end):
        content.append(part)
    return Statement(
        form="after",
        base=base,
        cue=Phrase(at, at + 1),
        subject=phrase,
        apposition=apposition,
        begins=at,
        content=content,
        how="whoever follows the reporting word",
    )


def _is_ordained(words: Words, phrase: Phrase) -> bool:
    """Whether a state of affairs is brought about: ", declared a state of emergency", not ", declared a spokesman"."""
    return words.low[phrase.start] in ("a", "an") and name_speaker(words, phrase).kind == "body"


def _behind_relative(words: Words, at: int) -> Phrase | None:
    """Return what goes on behind "said Ana Lima, who leads the union, and 40 boats were lost"."""
    if words.low[at : at + 2] != [",", "who"]:
        return None
    comma = next((each for each in range(at + 2, words.size) if words.low[each] == ","), words.size)
    goes_on = words.low[comma + 1 : comma + 2] == ["and"] and comma + 2 < words.size and words.is_number(comma + 2)
    return Phrase(comma + 2, content_end(words)) if goes_on else None


def _comma_is_lost(words: Words, at: int) -> bool:
    """Whether somebody speaks of "us" before the verb and is named only behind it: "We lost no boat said Ana Lima"."""
    behind = at + 1 < words.size and words.capital(at + 1)
    if behind and words.low[at] == "says" and at > _LATE and content_end(words) - at <= _NAME_SIZE:
        named = all(words.capital(each) for each in range(at + 1, content_end(words)))
        return named and not words.capital(0 if at == 1 else at - 2) and words.low[at - 1] not in known().roles
    return behind and words.low[at] == "said" and words.low[0] in _FIRST and words.low[at - 1] not in _FIRST


def _has_apposition(words: Words, at: int, phrase: Phrase) -> bool:
    """Whether the speaker stands before: "X, a spokesman, said three men stormed the house by"."""
    subject = subject_before(words, at)
    if subject is None or subject.phrase is None or subject.apposition is None:
        return False
    stands_alone = subject.begins == 0 and subject.apposition.start == subject.phrase.end + 1
    behind = phrase.end >= words.size or words.low[phrase.end] in grammar.SIDES
    known_alone = stands_alone and phrase.end < words.size
    return not behind or (known_alone and (_is_role(words, subject.phrase) or _suffers(words, subject, phrase)))


def _suffers(words: Words, subject: Subject, phrase: Phrase) -> bool:
    """Whether the one behind the verb is only told of: "Ana Lima, an aide, said Rui Costa, the chief, was hurt"."""
    comma = next((at for at in range(phrase.end + 1, words.size) if words.low[at] == ","), None)
    if subject.phrase is None or comma is None or comma + 1 >= words.size:
        return False
    named = name_speaker(words, subject.phrase).kind == "person"
    return named and words.low[comma + 1] in grammar.AUXILIARIES


def _is_role(words: Words, phrase: Phrase) -> bool:
    """Whether somebody is told by what they are: "Another nurse", "The mayor"."""
    role = words.low[phrase.end - 1] in known().people
    return role and words.low[phrase.start] in grammar.DETERMINERS and name_speaker(words, phrase).kind == "role"


def _clause_follows(words: Words, start: int) -> bool:
    """Whether a verb follows before the next mark: "X, the mayor, said rescuers on Monday had found"."""
    for at in range(start, min(words.size, start + _CLAUSE_REACH)):
        if words.low[at] in grammar.SIDES or words.low[at] in grammar.RELATIVES or words.low[at] in grammar.BREAKS:
            return False
        if words.low[at] in grammar.AUXILIARIES:
            return words.low[at + 1 : at + 2] not in _WHOM
    return False


def _ends_well(words: Words, phrase: Phrase) -> bool:
    """Whether somebody is named and the sentence ends or breaks after it."""
    if not any(_names(words, at) for at in range(phrase.start, phrase.end)):
        return False
    if phrase.end >= words.size:
        return True
    following = words.low[phrase.end]
    if words.low[phrase.end + 1 : phrase.end + 2] in _WHOM:
        return True
    return any(following in each for each in (grammar.SIDES, grammar.PREPOSITIONS, grammar.TIMES, _FOLLOWING))


def _names(words: Words, at: int) -> bool:
    aged = words.low[at] == "old" and words.low[at - 1] == "-"
    return words.capital(at) or aged or words.low[at] in known().roles or words.low[at] in grammar.PERSONAL


def _apposition_after(words: Words, phrase: Phrase) -> tuple[Phrase | None, int]:
    """Return what describes the speaker after a comma, and where it ends."""
    if words.low[phrase.end : phrase.end + 1] == ["who"]:
        return _gives_name(words, phrase.end)
    if words.low[phrase.end : phrase.end + 1] != [","]:
        return None, phrase.end
    described = phrase_after(words, phrase.end + 1)
    if described is None or words.low[described.start] in ("and", "but") or _goes_on_saying(words, described.start):
        return None, phrase.end
    if names_a_place(words, phrase, described):
        return None, described.end
    named = any(words.low[at] in known().roles for at in range(*described)) or words.capital(described.end - 1)
    return (described, described.end) if named else (None, phrase.end)


def _gives_name(words: Words, who: int) -> tuple[Phrase | None, int]:
    """Return "who gave his name as Ana Lima", and where it ends; nothing where another clause follows."""
    as_whom = next((at for at in range(who + 1, min(words.size, who + _NAME_REACH)) if words.low[at] == "as"), None)
    if as_whom is None or _CALLING.isdisjoint(words.low[who:as_whom]):
        return None, who
    end = as_whom + 1
    while end < words.size and words.capital(end):
        end += 1
    return (Phrase(who, end), end) if end > as_whom + 1 else (None, who)


def _goes_on_saying(words: Words, at: int) -> bool:
    """Whether the speaker only goes on: ", adding", ", saying the hospital chief had told them"."""
    return words.low[at].endswith("ing") and words.low[at] in known().forms


def _subject_after(words: Words, cue: int) -> Phrase | None:
    """Return who follows the verb in "..., said X", or `None`."""
    at = cue + 1
    if (
        at >= words.size
        or (words.is_number(at) and words.low[at + 1 : at + 5] != _AGED)
        or words.low[at] in grammar.PREPOSITIONS
        or words.low[at] in ("that", "it")
    ):
        return None
    if words.low[at] in grammar.CONJUNCTIONS or words.low[at] in grammar.NUMBERS - {"one", "two", "three", "four"}:
        return None
    phrase = phrase_after(words, at)
    return with_maker(words, phrase) if phrase else None
