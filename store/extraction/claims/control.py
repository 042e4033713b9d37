"""Who holds what: "X remained in control of Y", "X regained control of Y", "Y is under the control of X"."""

from collections.abc import Iterator

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found

_HOLDING = listed(
    "regained regains gained gains took takes retook retakes seized seizes has have had holds held maintained"
    " maintains kept keeps retained retains reasserted reestablished secured recovered"
)
_LOSING = listed("lost lose loses")
_BEING = listed("remained remain remains stayed stay stays is are was were been")
_WEAK = listed("full firm tight partial military complete back the still now in total sole effective overall")
_NOT_NOW = listed("since when until if before unless once whether as")


def find_control(words: Words) -> Iterator[Found]:
    """Yield who is said to hold or to have lost what; nobody's plans or hopes."""
    for at, word in enumerate(words.low):
        if word == "control" and words.low[at + 1 : at + 2] == ["of"]:
            found = _held_by_the_subject(words, at)
            if found:
                yield found


def _held_by_the_subject(words: Words, at: int) -> Found | None:
    verb = at - 1
    while verb > 0 and words.low[verb] in _WEAK:
        verb -= 1
    holding = words.low[verb] in _HOLDING or (words.low[verb] in _BEING and "in" in words.low[verb + 1 : at])
    if words.low[verb] == "under" or not (holding or words.low[verb] in _LOSING):
        return None
    subject, held = subject_before(words, verb), phrase_after(words, at + 2)
    if subject is None or subject.phrase is None or held is None:
        return None
    if subject.begins > 0 and words.low[subject.begins - 1] in _NOT_NOW:
        return None
    thing = name_speaker(words, Phrase(*held))
    return Found(
        words=Phrase(verb, at + 1),
        predicate="control",
        what=f"control of {thing.name}",
        who=subject.phrase,
        place=held,
        negative=words.low[verb] in _LOSING,
        how="who holds it",
    )
