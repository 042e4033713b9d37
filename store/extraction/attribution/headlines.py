"""Headlines that write every word large: "Algeria Says 600 Hostages Freed; Rebels Say 35 Died"."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.words import Words

_SAYING = listed(
    "say says claim claims warn warns insist insists admit admits announce announces confirm confirms estimates"
)
_FEWEST, _SHORTEST = 3, 4


def says_in_headline(words: Words, at: int) -> bool:
    """Whether the large word at `at` is the verb of a headline that writes all its words large."""
    return words.low[at] in _SAYING and 0 < at < words.size - 1 and is_headline(words)


def is_headline(words: Words) -> bool:
    """Whether every word but the short ones has a capital and no full stop closes it."""
    long = [at for at in range(words.size) if words.is_word(at) and len(words.low[at]) >= _SHORTEST]
    return len(long) >= _FEWEST and words.low[-1] != "." and all(words.capital(at) for at in long)
