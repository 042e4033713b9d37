"""Reported words as a person marks them: with "that", without hearers in front, up to where the teller acts."""

from store.extraction.attribution import Phrase, Words, grammar, known
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.stand_contents import SPEECH, clause_end, thing_end
from store.lexicon.reporting import read_reporting

_VERBS = read_reporting().verbs
_SENTENCE_OPENERS = listed("however but and meanwhile still yet")
_TOLD = listed("told tells tell telling informed informs informing assured assures assuring reminded reminds reminding")
_ASKED = listed("asked asks asking")
_SUBJECTS = listed("he she it they we i")
_MODALS = listed("will would can could should ’ll 'll")
_ACCUSED = listed("accused accuses accusing accuse")
_AS_SAID = listed("urging calling referring speaking adding noting describing gesturing pointing")
_WHEN = listed("after before while when in")
_TWO = 2
_CLAIMS = read_reporting().nouns.claims
_OWNING = listed("his her its their our my a an the all any")
_TURNING = listed("but while which who as he she")
_REACH = 16


def told_parts(words: Words, parts: list[Phrase]) -> list[Phrase]:
    """Return the parts without what the speaker of a quotation does: "“...,” she wrote, after meeting the crew"."""
    if len(parts) < _TWO or words.low[parts[0].end - 1] != "”":
        return parts
    return [parts[0], *(part for part in parts[1:] if words.quoted[part.start] or not _does(words, part.start))]


def _does(words: Words, start: int) -> bool:
    doing = words.low[start : start + 2]
    return doing[0] in _AS_SAID or (doing[0] in _WHEN and doing[-1].endswith("ing"))


def whole_content(words: Words, part: Phrase, cue: Phrase | None) -> Phrase:
    """Return the reported words with "that" before them and without "However," in front."""
    if cue is None:
        return part
    start, behind = part.start, cue.end <= part.start
    if behind and words.low[cue.end - 1] in _ACCUSED and _is_plain(words, cue.end, start):
        return Phrase(cue.end, clause_end(words, cue.end))
    if start > 0 and words.low[start - 1] == "that" and behind:
        return _until_they_act(words, Phrase(start - 1, _act_end(words, part, cue)))
    if cue.start >= part.end and (quoted := _quotation_after_colon(words, part)):
        return quoted
    if start == 0 and words.low[:1] and words.low[0] in _SENTENCE_OPENERS and not words.quoted[0]:
        start = 2 if words.low[1:2] == [","] else 1
    elif behind:
        start = _after_whereabouts(words, part, cue)
    if part.start == cue.end and words.low[cue.start].endswith("ing") and words.low[start] != "that":
        return Phrase(start, _end_of_participle(words, start, cue))
    whole = Phrase(start, part.end) if start < part.end else part
    return _until_they_act(words, _thing_alone(words, whole, cue)) if behind else whole


def _thing_alone(words: Words, part: Phrase, cue: Phrase) -> Phrase:
    """End "tweeted his anger, but the mayor" at its comma: what is told is a thing, and no clause."""
    clause = known().forms.get(words.low[cue.end - 1]) in SPEECH
    if clause or words.low[part.start] not in _OWNING or words.quoted[part.start]:
        return part
    if words.low[part.start] in ("all", "any"):
        return Phrase(part.start, min(part.end, thing_end(words, part.start)))
    for at in range(part.start + 1, part.end - 1):
        word = words.low[at]
        if word in grammar.AUXILIARIES or word.endswith("ed") or word in known().forms:
            return part
        if word == "," or (word == "as" and words.low[at + 1] in ("he", "she")):
            return Phrase(part.start, at) if words.low[at + 1] in _TURNING else part
    return part


def whole_stand(words: Words, part: Phrase, cue: Phrase) -> Phrase:
    """Return what a stand is taken on, without whom it is told to."""
    told = words.low[cue.end - 1] in _TOLD | _ASKED and cue.end <= part.start and words.low[part.start] != "that"
    return Phrase(_after_whereabouts(words, part, cue), part.end) if told else part


def _end_of_participle(words: Words, start: int, cue: Phrase) -> int:
    """Return where ", saying she left, but that he stayed" ends; ", citing costs, ..." ends at a comma."""
    said = known().forms.get(words.low[cue.end - 1]) in known().speech
    return (clause_end if said else thing_end)(words, start)


def _act_end(words: Words, part: Phrase, cue: Phrase) -> int:
    """Return where "promised that the ferry would sail after the storm" ends: with its clause."""
    done = known().forms.get(words.low[cue.end - 1]) in _VERBS.acts
    return max(part.end, clause_end(words, part.start)) if done else part.end


def _is_plain(words: Words, start: int, end: int) -> bool:
    """Whether only whom it is about stands between, no mark and no verb."""
    return start < end and not any(
        words.low[at] in grammar.SIDES or words.low[at] in grammar.AUXILIARIES for at in range(start, end)
    )


def _until_they_act(words: Words, part: Phrase) -> Phrase:
    """End "the council will meet and quickly moved to book a hall" before what the speaker did: "will" and "moved"."""
    willing = next((at for at in range(*part) if words.low[at] in _MODALS and not words.quoted[at]), part.end)
    for at in range(part.start + 2, part.end - 2):
        if words.low[at] == "," and not words.quoted[at] and _comments(words, at + 1):
            return Phrase(part.start, at)
    for at in range(willing + 2, part.end - 2):
        if words.low[at] != "and" or words.quoted[at]:
            continue
        verb = at + 1
        while verb < part.end - 1 and (words.low[verb] in grammar.ADVERBS or words.low[verb].endswith("ly")):
            verb += 1
        if words.low[verb].endswith("ed") and words.low[verb + 1] in grammar.DETERMINERS | {"to"}:
            return Phrase(part.start, at)
    return part


def _comments(words: Words, at: int) -> bool:
    """Whether the outlet goes on: ", as she took the floor", ", a charge the minister rejects"."""
    opens, behind = words.low[at], words.low[at + 1]
    return (opens == "as" and behind in ("he", "she")) or (opens in ("a", "an") and behind in _CLAIMS)


def _quotation_after_colon(words: Words, part: Phrase) -> Phrase | None:
    """Return what stands behind the colon of "The letter went on: “...,” the union wrote"."""
    colon = next((at for at in range(*part) if words.low[at : at + 2] == [":", "“"]), None)
    return Phrase(colon + 1, part.end) if colon is not None else None


def _after_whereabouts(words: Words, part: Phrase, cue: Phrase) -> int:
    """Skip "at an event in Dover", and the hearers after "told"."""
    asked = words.low[cue.end - 1] in _ASKED
    told = asked or words.low[cue.end - 1] in _TOLD
    if not told and (part.start > cue.end or words.low[part.start] not in grammar.PREPOSITIONS):
        return part.start
    for at in range(part.start, min(part.end - 1, part.start + _REACH)):
        word = words.low[at]
        if (word == "that" and at > part.start + 1) or (told and at > part.start and word in _SUBJECTS):
            return at
        if asked and at > part.start and word in ("whether", "if", "why", "how"):
            return at
        if word in grammar.AUXILIARIES or word in grammar.PERSONAL or words.quoted[at] or word in (",", ":"):
            return part.start
        if told and (word.endswith("ed") or word in grammar.RELATIVES):
            return part.start
    return part.start
