"""Where the reader is on the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Article, Fact, Target

Order = Literal["text", "question", "figure", "as of"]
ORDERS: tuple[Order, ...] = ("question", "text", "figure", "as of")
ORDER_WORDS: dict[Order, str] = {
    "text": "in order of the text",
    "question": "by question",
    "figure": "by figure",
    "as of": "by date",
}


class Writing(Struct):
    """A note being written: where it goes, or which note is changed."""

    about: str
    target: Target | None = None
    note: int | None = None
    end: int = 0


class State(Struct):
    """What is chosen, in which order, what is hidden, what was found; nothing of it is in the dossier."""

    opened: bool = False
    settled: bool = False
    pane: str = "facts"
    fact: int = 0
    source: int = 0
    order: Order = "question"
    all_ids: Sequence[int] = ()
    astray: str = ""
    strays: dict[int, Fact] = field(default_factory=dict)
    listed: Sequence[int] = ()
    hits: Sequence[int] | None = None
    query: str = ""
    hint: str = ""
    before_search: int = 0
    background: bool = False
    by_question: Sequence[int] = ()
    hidden: frozenset[int] = frozenset()
    only_new: bool = False
    new_fact: int = 1 << 62
    new_source: int = 1 << 62
    since: str = ""
    news: str = ""
    trouble: str = ""
    written: bool = False
    said: str = ""
    marked: set[int] = field(default_factory=set)
    aside: frozenset[int] = frozenset()
    notes: dict[tuple[str, int], int] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    ahead: list[int] = field(default_factory=list)
    writing: Writing | None = None
    grouped: tuple[int, ...] = ()
    copies: dict[int, int] = field(default_factory=dict)
    roots: dict[int, int] = field(default_factory=dict)
    checked: tuple[int, str] = (-1, "")
    comparing: bool = False
    compared: bool = False
    share: int | None = None
    article: Article | None = None
    article_of: tuple[int, int] = (0, -1)
