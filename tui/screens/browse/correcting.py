"""A reader's work on facts: checked, edited, put aside, one question, deleted; and taking a change back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import NothingToUndoError, StoreError
from tui import format as shown
from tui.panes.evidence import told_aside, why
from tui.screens.browse import editing, showing
from tui.screens.saving import saved, saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from store import Fact, Note, RulingKind
    from tui.screens.asking import Written
    from tui.screens.browse.screen import Browse

_FIELDS = (
    "value", "low", "high", "strict", "qualifier", "unit", "what", "population", "predicate", "speaker", "relayed_by",
    "cue", "stance", "polarity", "as_of", "event_date", "place",
)  # fmt: skip
_KINDS: dict[str, RulingKind] = {
    "other_event": "other_event",
    "background": "background",
    "not_a_count": "not_a_count",
    "as_read": "as_read",
}

_AFTER = {
    "other_event": "put aside as of another event",
    "background": "put aside as background",
    "not_a_count": "put aside as not a count",
    "as_read": "as it was read, nothing is ruled on it any more",
}


def check(desk: Browse) -> None:
    """Say that the fact was compared with its words, or take that back; then go to the next."""
    fact = chosen_fact(desk)
    if fact is None:
        return
    number, checked = fact.id, fact.checked is None
    if saved(desk, lambda: desk.dossier.check_fact(number, checked=checked)):
        desk.say(f"fact {number} {'checked' if checked else 'is unchecked again'}")
        showing.show_all(desk)


def mark(desk: Browse) -> None:
    """Mark the fact, or take the mark away, and go to the next row."""
    if desk.state.pane != "facts" or not (row := desk.facts.chosen):
        return
    desk.state.marked ^= {row.fact.id}
    desk.facts.refresh_row(desk.facts.cursor)
    desk.facts.action_down()


def same_question(desk: Browse) -> None:
    """Rule that the marked facts answer one question."""
    facts = sorted(desk.state.marked)
    if len(facts) < 2:  # noqa: PLR2004 (a question needs two answers)
        desk.say("mark two facts or more with space, then = makes them one question")
        return
    if saved(desk, lambda: desk.dossier.rule("same_question", facts)):
        desk.state.marked.clear()
        between = desk.dossier.between(facts)
        told = why(between[0]) if between else shown.why_nothing(desk.dossier.fact(number) for number in facts)
        told = shown.NOT_YET if between is None else told
        desk.say(f"facts {', '.join(map(str, facts))} answer one question · {told}")
        showing.show_all(desk)


def put_aside(desk: Browse) -> None:
    """Ask why the fact does not belong here, and rule so; or take back what was ruled on it."""
    from tui.screens.asking import Choice, ChooseScreen  # noqa: PLC0415 (after the first paint)

    fact = chosen_fact(desk)
    if fact is None:
        return

    def rule(kind: str | None) -> None:
        if kind and saved(desk, lambda: desk.dossier.rule(_KINDS[kind], [fact.id])):
            hidden = "" if kind == "as_read" or desk.state.background else ". shows it, "
            desk.say(f"fact {fact.id}: {_AFTER[kind]}, {hidden}u takes it back")
            showing.show_all(desk)

    choices = [
        Choice("e", "other_event", "other event"),
        Choice("b", "background", "background"),
        Choice("n", "not_a_count", "not a count"),
    ]
    if fact.id in desk.dossier.ruled():
        aside = desk.dossier.aside().get(fact.id)
        told = f"put aside as {told_aside(aside)}" if aside else "one question with other facts"
        choices.append(Choice("r", "as_read", f"take back what is ruled on it: {told}"))
    desk.app.push_screen(ChooseScreen(f"{shown.figure(fact)} {shown.who_what(fact)}: put aside as", choices), rule)


def edit(desk: Browse) -> None:
    """Edit the note at the chosen words, or a field of the fact."""
    from tui.screens.asking import Choice, ChooseScreen  # noqa: PLC0415 (after the first paint)

    notes = notes_here(desk)
    if not notes:
        _edit_fields(desk)
        return

    def choose(value: str | None) -> None:
        if value == "fact":
            _edit_fields(desk)
        elif value:
            editing.edit_note(desk, desk.dossier.note(int(value)))

    choices = [Choice(str(at), str(note.id), f"note {note.id}: {note.body[:50]}") for at, note in enumerate(notes, 1)]
    if desk.state.fact and desk.state.pane != "notes":
        choices.append(Choice("f", "fact", "a field of the fact"))
    if len(choices) == 1:
        choose(choices[0].value)
    else:
        desk.app.push_screen(ChooseScreen("Edit", choices[:10]), choose)


def delete(desk: Browse) -> None:
    """Ask what to delete: a note, the fact; a source is withdrawn. `u` takes it back."""
    from tui.screens.asking import Choice, ChooseScreen  # noqa: PLC0415 (after the first paint)

    dossier = desk.dossier
    verbs: dict[str, Callable[[], object]] = {}
    done: dict[str, str] = {}
    choices: list[Choice] = []
    for at, note in enumerate(notes_here(desk)[:9], 1):
        verbs[f"note {note.id}"] = lambda number=note.id: dossier.delete_note(number)  # type: ignore[misc]
        done[f"note {note.id}"] = f"note {note.id} deleted"
        choices.append(Choice(str(at), f"note {note.id}", f"delete note {note.id}: {note.body[:50]}"))
    if fact := chosen_fact(desk):
        verbs["fact"] = lambda: dossier.delete_fact(fact.id)
        named = f"{shown.figure(fact)} {shown.who_what(fact)}".strip()
        done["fact"] = f"fact {fact.id} ({named}) deleted"
        choices.append(Choice("f", "fact", f"delete fact {fact.id}: {named}"))
    if desk.state.source:
        source = dossier.source(desk.state.source)
        verbs["source"] = lambda: dossier.withdraw(source.id, withdrawn=not source.withdrawn)
        words = "take back into" if source.withdrawn else "withdraw from"
        named = f"{shown.label(source.id)} {shown.outlet(source)}"
        done["source"] = f"{named} {'back in' if source.withdrawn else 'withdrawn from'} the comparison"
        choices.append(Choice("s", "source", f"{words} the comparison: {named}"))

    def delete_it(value: str | None) -> None:
        if value and saved(desk, verbs[value]):
            desk.say(f"{done[value]}, u takes it back")
            showing.show_all(desk)

    if choices:
        desk.app.push_screen(ChooseScreen("Delete", choices), delete_it)


def undo(desk: Browse) -> None:
    """Take back the last change of this session."""
    _turn(desk, desk.dossier.undo, "taken back: ")


def redo(desk: Browse) -> None:
    """Put back what was taken back last."""
    _turn(desk, desk.dossier.redo, "put back: ")


def chosen_fact(desk: Browse) -> Fact | None:
    """Return the fact that is shown."""
    return desk.text.view.fact if desk.text.view else None


def notes_here(desk: Browse) -> list[Note]:
    """Return the notes on the chosen fact, in its passage, or on the source if the sources have the keys.

    In the list of notes it is the one under the cursor.
    """
    if desk.state.pane == "notes":
        return [desk.notes.chosen.note] if desk.notes.chosen else []
    view = desk.text.view
    if view is None:
        return []
    if desk.state.pane == "sources":
        return [placed.note for placed in view.article.notes if placed.span is None]
    passage = next((each for each in view.article.passages if each.id == view.passage), None)
    placed = [
        each for each in view.article.notes if passage and each.span and passage.start < each.span[1] <= passage.end
    ]
    on_fact = [each.note for each in placed if view.fact and _is_on(each.note, view.fact)]
    return on_fact or [each.note for each in placed]


def _is_on(note: Note, fact: Fact) -> bool:
    return note.target is not None and (note.target.table, note.target.id) == ("facts", fact.id)


def _edit_fields(desk: Browse) -> None:
    from tui.screens.asking import Field, FormScreen  # noqa: PLC0415 (after the first paint)

    fact = chosen_fact(desk)
    if fact is None:
        return
    stated = fact.quantity
    there: dict[str, object] = {name: getattr(fact, name) for name in _FIELDS if hasattr(fact, name)}
    if stated:
        there |= {name: getattr(stated, name) for name in _FIELDS if hasattr(stated, name)}
    fields = [Field(name, "" if there.get(name) is None else str(there[name])) for name in _FIELDS]

    def write(changed: Written) -> None:
        if changed:
            desk.dossier.edit_fact(fact.id, changed)

    def tell(changed: Written | None) -> None:
        if changed:
            desk.say(f"fact {fact.id}: {', '.join(changed)} changed, u takes it back")
            showing.show_all(desk)

    desk.app.push_screen(FormScreen(f"fact {fact.id}: “{fact.text}”", fields, saving(write)), tell)


def _turn(desk: Browse, turn: Callable[[], str], words: str) -> None:
    before = showing.fact_ids(desk.dossier)
    try:
        desk.say(words + turn())
    except NothingToUndoError as error:
        desk.say(str(error) or "there is nothing to take back")
        return
    except StoreError as error:
        desk.say(str(error), wrong=True)
        return
    came = set(showing.fact_ids(desk.dossier)).difference(before)
    if len(came) == 1:
        desk.state.fact = came.pop()
    showing.show_all(desk)
