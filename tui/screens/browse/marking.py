"""A reader's own facts: words are marked in the text, a small form says what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.safe import clean_line
from tui.screens.browse import choosing, editing, showing
from tui.screens.saving import saving

if TYPE_CHECKING:
    from store import Passage, Span
    from tui.panes.marking import MarkingBar
    from tui.screens.asking import Written
    from tui.screens.browse.screen import Browse

FIELDS = {
    "value": "empty: as the words say",
    "qualifier": "exact, about, at_least, at_most, range, fuzzy",
    "what": "as: people killed",
    "population": "as: people",
    "predicate": "as: kill",
    "speaker": "who is quoted; empty: the outlet itself",
    "stance": "claims, denies, reports",
    "polarity": "positive, negative",
    "as_of": "as: 2022-01-26",
    "event_date": "as: 2022-01-20/2022-01-22",
    "place": "",
}


def start(desk: Browse) -> None:
    """Mark words in the text that is shown."""
    from tui.panes.marking import MarkingBar, find_words  # noqa: PLC0415 (after the first paint)

    view = desk.text.view
    if view is None or desk.query(MarkingBar):
        return
    folded = view.folded
    passages = [each for each in view.article.passages if not (folded and each.kind == "boilerplate")]
    passages = [each for each in passages if find_words(each)]
    if not passages:
        desk.say("there are no words to mark")
        return
    desk.add_class("at-text")
    bar = MarkingBar(desk.text, passages, view.passage, view.fact, desk.remapped)
    desk.mount(bar, before="#footer")
    desk.set_focus(bar)


def end(desk: Browse, event: MarkingBar.Ended) -> None:
    """Take the marks away and do with the words what the reader wants."""
    from tui.panes.marking import MarkingBar  # noqa: PLC0415 (loaded by now)

    bars = desk.query(MarkingBar)
    if not bars:
        return
    passage, span = event.passage, event.span
    bars.remove()
    view = desk.text.view
    desk.text.mark(None, view.fact.passage if view and view.fact else passage.id)
    choosing.go_to_pane(desk, desk.state.pane)
    if event.wish == "fact":
        _ask_fields(desk, passage, span)
    elif event.wish == "note":
        editing.write_note_on(desk, passage, span)


def _ask_fields(desk: Browse, passage: Passage, span: Span) -> None:
    from tui.screens.asking import Field, FormScreen  # noqa: PLC0415 (after the first paint)

    words = passage.text[span[0] - passage.start : span[1] - passage.start]
    fields = [Field(name, "", hint) for name, hint in FIELDS.items()]

    made: list[int] = []

    def add(given: Written) -> None:
        made.append(desk.dossier.add_fact(passage.id, words, given, start=span[0]).id)

    def tell(given: Written | None) -> None:
        if given is not None:
            desk.say(f"fact {made[0]} made by hand, u takes it back")
            showing.show_all(desk)
            choosing.go_to_fact(desk, made[0])

    desk.app.push_screen(FormScreen(f"A fact of “{clean_line(words)}”", fields, saving(add)), tell)
