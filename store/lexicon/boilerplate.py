"""What a site prints around an article, and the agencies whose copy it prints."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon
from store.text.folding import fold


class Boilerplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `boilerplate.toml`, folded."""

    lines: frozenset[str]
    advertisement_words: frozenset[str]
    advertisement_fillers: frozenset[str]
    starts: tuple[str, ...]
    starts_without_stop: tuple[str, ...]
    contains: tuple[str, ...]
    glued_lines: tuple[str, ...]
    glued_words: tuple[str, ...]
    glued_links: tuple[str, ...]
    picture_owners: tuple[str, ...]
    link_headers: frozenset[str]
    list_headers: frozenset[str]
    caption_starts: tuple[str, ...]
    caption_ends: tuple[str, ...]
    agencies: dict[str, tuple[str, ...]]


@cache
def read_boilerplate() -> Boilerplate:
    """Return the bundled lists with every entry folded, so that a reader may write them as a site does."""
    written = read_lexicon("boilerplate", Boilerplate)
    return Boilerplate(
        lines=frozenset(map(fold, written.lines)),
        advertisement_words=frozenset(map(fold, written.advertisement_words)),
        advertisement_fillers=frozenset(map(fold, written.advertisement_fillers)),
        starts=tuple(map(fold, written.starts)),
        starts_without_stop=tuple(map(fold, written.starts_without_stop)),
        contains=tuple(map(fold, written.contains)),
        glued_lines=written.glued_lines,
        glued_words=written.glued_words,
        glued_links=written.glued_links,
        picture_owners=written.picture_owners,
        link_headers=frozenset(map(fold, written.link_headers)),
        list_headers=frozenset(map(fold, written.list_headers)),
        caption_starts=tuple(map(fold, written.caption_starts)),
        caption_ends=tuple(map(fold, written.caption_ends)),
        agencies=written.agencies,
    )


@cache
def agency_names() -> dict[str, str]:
    """Return for every spelling of an agency, folded, the name to show."""
    return {fold(spelling): name for name, spellings in read_boilerplate().agencies.items() for spelling in spellings}
