"""Whether two who are quoted speak for one side, so that the one denies nothing the other said."""

from store.extraction.attribution import Attribution, Denial

_SHORTEST = 4


def speak_as_one(said: Attribution, denial: Denial) -> bool:
    """Whether it is the same speaker, the body one speaks for, or a country and its army: Zand, the Zandian army."""
    if said.speaker == denial.speaker:
        return True
    theirs, ours = _names(said), _names(denial)
    return any(_belongs(one, other) or _belongs(other, one) for one in theirs for other in ours)


def _names(who: Attribution | Denial) -> list[str]:
    return [name.lower().removeprefix("the ") for name in (who.speaker, who.organisation) if name]


def _belongs(body: str, other: str) -> bool:
    """Whether a body is named again, or a country whose people the other's first word names."""
    if body == other:
        return True
    first = other.split(maxsplit=1)[0]
    if " " in body or " " not in other or len(body) < _SHORTEST:
        return False
    return first.startswith(body) or (len(body) > _SHORTEST and first.startswith(body[:-1]))
