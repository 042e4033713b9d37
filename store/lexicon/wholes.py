"""Which groups are counted within which: a boy is a child, a child is one of the people."""

from store.lexicon.known_populations import known_populations
from store.lexicon.nouns import singular
from store.lexicon.words_in_force import by_words, in_force


@by_words(16384)
def wholes_of(head: str) -> frozenset[str]:
    """Return the group and all groups that it is counted within."""
    found, waiting = {head}, [head]
    while waiting:
        above = groups_above().get(waiting.pop(), frozenset()) - found
        found |= above
        waiting += above
    return frozenset(found)


@in_force
def known_groups() -> dict[str, str]:
    """Return each known name of a group with the one that stands for it, both singular."""
    lexicon = known_populations()
    known = [*lexicon.under, *(part for parts in lexicon.under.values() for part in parts)]
    names = {form: singular(word) for word in known for form in (word, singular(word))}
    for name, others in lexicon.same.items():
        names |= {form: singular(name) for word in (name, *others) for form in (word, singular(word))}
    return names


@in_force
def groups_above() -> dict[str, frozenset[str]]:
    """Return the groups that each group is counted within at once."""
    above: dict[str, set[str]] = {}
    for whole, parts in known_populations().under.items():
        for part in parts:
            if known_groups()[part] != known_groups()[whole]:
                above.setdefault(known_groups()[part], set()).add(known_groups()[whole])
    return {part: frozenset(wholes) for part, wholes in above.items()}
