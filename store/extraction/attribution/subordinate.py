"""What is said in a clause that hangs on another: "which officials said was safe", "after police said 9 had died"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_FINDING = listed("find show suggest indicate conclude")
_RELATIVE = listed("where which whom who")
_SUBORDINATING = listed("when if once unless until")
_WHEN = listed("as after since before while whereas although though because despite even")
_TIMING = (
    grammar.TIMES
    | grammar.DETERMINERS
    | grammar.NUMBERS
    | grammar.PREPOSITIONS
    | grammar.ADVERBS
    | listed("shortly soon just ever only even years months decades weekends couple first last - ,")
)
_GOING_ON = grammar.BREAKS | grammar.RELATIVES | grammar.PREPOSITIONS | listed("including most adding")
_EARLY = 6
_FINITE = (grammar.BE | grammar.HAVE | grammar.MODALS) - listed("be been being having may")
_NO_NOUNS = (
    grammar.BREAKS | grammar.RELATIVES | grammar.PREPOSITIONS | grammar.ADVERBS | grammar.CONJUNCTIONS | grammar.TIMES
)


def end_with_clause(words: Words, statement: Statement) -> None:
    """In "a well, which officials said was safe, has" what they said ends at the comma."""
    at = statement.begins - 1
    if statement.form != "front" or not statement.content:
        return
    start, end = statement.content[0]
    if statement.base in _FINDING and statement.subject and words.low[statement.subject.end - 1] in known().documents:
        relative = (each for each in range(start, end - 1) if words.low[each : each + 2] == [",", "which"])
        statement.content[0] = Phrase(start, next(relative, end))
        return
    if _follows_on(words, at) or _is_aside(words, statement) or _opens_with(words, statement):
        statement.content[0] = Phrase(start, _end_of_clause(words, start, end))
        return
    if _tells_which(words, statement):
        stop = next((each for each in range(start, end) if words.low[each] == ","), end)
        statement.content[0] = Phrase(start, stop)
        return
    subordinate = at == 0 and words.low[0] in _SUBORDINATING
    if not subordinate and (at < 1 or words.low[at] not in _RELATIVE):
        return
    comma = next((each for each in range(start, end) if words.low[each] == "," and not words.quoted[each]), end)
    statement.content[0] = Phrase(start, comma)


def _opens_with(words: Words, statement: Statement) -> bool:
    """Whether the clause only accompanies: "With police saying 9 had died, 40 left"."""
    return words.low[0] == "with" and statement.begins <= 1 and words.low[statement.cue.start].endswith("ing")


def _is_aside(words: Words, statement: Statement) -> bool:
    """Whether "Orlon, which said it would cut 40 jobs," goes on with what Orlon does."""
    end = statement.subject.end if statement.subject else words.size
    closed = "," in words.low[end + 1 : statement.cue.start]
    return words.low[end : end + 2] in ([",", "who"], [",", "which"]) and not closed


def _tells_which(words: Words, statement: Statement) -> bool:
    """Whether a clause without "who" tells which are meant: "the men the guild said had fled, were caught"."""
    at, start = statement.begins - 1, statement.content[0].start
    noun = at > 0 and words.is_word(at) and words.low[at] not in _NO_NOUNS
    return noun and statement.cue.end == start and words.low[start] in _FINITE


def _follows_on(words: Words, at: int) -> bool:
    """Whether the clause only tells when: "After police said 9 had died, 40 left", "Days after police said"."""
    if not 0 <= at <= _EARLY or words.low[at] not in _WHEN:
        return False
    return all(words.is_number(each) or words.low[each] in _TIMING for each in range(at))


def _end_of_clause(words: Words, start: int, end: int) -> int:
    """Return where a clause with its verb ends at a comma behind which the main clause begins."""
    for at in range(start + 1, end - 1):
        told = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[start:at])
        begins = told or words.low[at + 1] in grammar.PERSONAL
        if words.low[at] == "," and begins and not words.quoted[at] and words.low[at + 1] not in _GOING_ON:
            return at
    return end
