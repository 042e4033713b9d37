"""One published text, in one version."""

from store.model.noun import Noun


class Proposal(Noun, frozen=True, kw_only=True, gc=False):
    """A date of publication that the text implies; only the reader sets it."""

    date: str
    reason: str


class Source(Noun, frozen=True, kw_only=True, gc=False):
    """An article, report, statement or post.

    `text` is the file as decoded: byte order mark removed, line ends kept, header included; every start and
    end in the dossier counts its code points. `published` and `retrieved` are ISO 8601, with a zone where one
    is known; `published_inferred` names what `published` was read from when it was not given. `supersedes` is
    the id of the earlier version of the same page. `reliability` is A to F (Admiralty code) or `None`.
    """

    id: int
    title: str
    text: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    published_inferred: str | None = None
    proposed: Proposal | None = None
    retrieved: str | None = None
    url: str | None = None
    path: str | None = None
    sha256: str | None = None
    language: str | None = None
    outlet_of_origin: str | None = None
    supersedes: int | None = None
    withdrawn: bool = False
    reliability: str | None = None
    uid: str | None = None


class Draft(Noun, frozen=True, kw_only=True, gc=False):
    """What a reader hands over to become a source: bytes as found, and what is known about them.

    A field given here wins over the header of the text; `path` is kept as given, `-` for standard input.
    """

    content: bytes
    path: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    url: str | None = None
