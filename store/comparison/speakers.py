"""Names of speakers, as far as two spellings are one."""

from store.lexicon.names import canonical_name
from store.lexicon.words_in_force import by_words
from store.text.folding import fold


@by_words(8192)
def speaker_key(name: str | None) -> str | None:
    """Return what two spellings of one speaker share."""
    if not name:
        return None
    words = fold(canonical_name(name)).replace(".", "").split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
