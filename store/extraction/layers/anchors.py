"""Finding the attribution whose words go on in a sentence that reports nothing of its own."""

from store.extraction.attribution import Attribution, Attributions

_BEHIND = frozenset(("the speaker comes at the end of the quotation", "the speaker of the quotation after it"))
_REACH = 6


def anchor_of(attributions: Attributions, carried: Attribution) -> Attribution | None:
    """Return the attribution that `carried` takes its speaker from: behind it where the speaker comes at the end."""
    at, last = carried.sentence, len(attributions.sentences)
    before = range(at, max(-1, at - _REACH), -1)
    behind = range(at, min(last, at + _REACH))
    places = [*behind, *before] if carried.how in _BEHIND else [*before, *behind]
    for place in places:
        here: list[Attribution] = [
            each for each in attributions.sentences[place] if each.cue_spans and _is_same_speaker(each, carried)
        ]
        if here:
            return here[-1]
    return None


def _is_same_speaker(told: Attribution, carried: Attribution) -> bool:
    same = told.speaker == carried.speaker and told.cue == carried.cue
    return bool(same and told.speaker_span == carried.speaker_span)
