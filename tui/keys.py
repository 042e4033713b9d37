"""The one table of keys: what each does, where it works, and the name under which the settings change it."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

Where = Literal["everywhere", "list", "browse", "compare", "matrix", "timeline", "held_back", "marking", "editor"]


_SCREENS = frozenset({"browse", "compare", "matrix", "timeline", "held_back"})
_SHOWN = {"enter": "⏎", "colon": ":", "question_mark": "?", "escape": "esc"}


class Key(NamedTuple):
    """An action with its keys; `id` is the name of the action, and of the setting under `[keys]`."""

    id: str
    keys: str
    help: str
    footer: str = ""


TABLE: dict[Where, tuple[Key, ...]] = {
    "list": (
        Key("down", "j,down", "next row"),
        Key("up", "k,up", "row before"),
        Key("top", "g,home", "first row"),
        Key("bottom", "G,end", "last row"),
        Key("half_down", "ctrl+d,pagedown", "half a page down"),
        Key("half_up", "ctrl+u,pageup", "half a page up"),
        Key("choose", "enter", "open what the row shows", "open"),
    ),
    "browse": (
        Key("search", "/", "search as you type", "find"),
        Key("filter", "f", "filters: unchecked, disputed, this speaker, this outlet, this place …"),
        Key("next_hit", "n", "next hit"),
        Key("previous_hit", "N", "hit before"),
        Key("note", "a", "note on these words", "note"),
        Key("edit", "e", "edit the note, or a field of the fact"),
        Key("mark_words", "V", "mark words in the text, for a fact of your own or a note"),
        Key("explain", "w", "which words gave which field of the fact, and by which rule"),
        Key("check", "v", "checked: I compared the fact with its words", "checked"),
        Key("compare", "c", "compare the answers side by side", "compare"),
        Key("decide", "d", "decide on the discrepancy; elsewhere, on the next one to decide", "decide"),
        Key("matrix", "m", "matrix: every question, what each source answers"),
        Key("timeline", "t", "timeline of the answers to the question"),
        Key("mark", "space", "mark the row"),
        Key("same_question", "=", "the marked facts answer one question"),
        Key("aside", "x", "put the fact aside: other event, background, not a count"),
        Key("delete", "D", "delete the note or the fact; withdraw the source"),
        Key("undo", "u", "take back the last change", "undo"),
        Key("redo", "ctrl+r", "put back what was taken back"),
        Key("source_form", "i", "title, publisher and dates of the source"),
        Key("difference", "~", "what a later version or a copy changed"),
        Key("paste", "p", "paste a source"),
        Key("add_files", "A", "add files or a folder"),
        Key("copy", "y", "copy a citation of the fact"),
        Key("copy_all", "Y", "copy all answers to the question"),
        Key("open_address", "o", "open the address of the source, or its file if it is unchanged"),
        Key("report", "r", "write the report to a file"),
        Key("order", "s", "facts in another order"),
        Key("background", ".", "show or hide background"),
        Key("held_back", "H", "what was compared and held back, with the reason"),
        Key("news", "S", "only what is new since the last visit"),
        Key("fold", "z", "show or hide the site's own lines in the text"),
        Key("pane_before", "h,left,shift+tab", "pane to the left"),
        Key("pane_after", "l,right,tab", "pane to the right"),
        Key("pane_sources", "1", "pane Sources"),
        Key("pane_discrepancies", "2", "pane Discrepancies"),
        Key("pane_facts", "3", "pane Facts"),
        Key("pane_text", "4", "pane Text"),
        Key("pane_notes", "5", "pane Notes: all notes, the newest first"),
        Key("back", "[", "back to where I was"),
        Key("forward", "]", "forward again"),
        Key("leave", "q,escape", "back; at the first screen, quit"),
    ),
    "compare": (
        Key("leave", "q,escape", "back to the lists", "back"),
        Key("answer_before", "h,left,shift+tab", "answer to the left"),
        Key("answer_after", "l,right,tab", "answer to the right"),
        Key("scroll_down", "j,down,ctrl+d,pagedown", "further down"),
        Key("scroll_up", "k,up,ctrl+u,pageup", "further up"),
        Key("verdict_stands", "b", "both stand: give both", "both stand"),
        Key("verdict_settled", "s", "settled on the chosen answer", "settled"),
        Key("verdict_explained", "e", "explained: no contradiction", "explained"),
        Key("verdict_wrong_match", "w", "wrong match: not one question", "wrong match"),
        Key("verdict_checking", "c", "I am checking it", "checking"),
        Key("verdict_waiting", "a", "waiting for an answer from somebody", "waiting"),
        Key("verdict_new", "o", "open again: no decision"),
        Key("sign", "S", "sign the decision as the second name"),
        Key("next_undecided", "n", "next discrepancy to decide", "next"),
        Key("following", "J,shift+down", "discrepancy after this one, decided or not"),
        Key("previous", "N,K,shift+up", "discrepancy before"),
        Key("timeline", "t", "timeline of the answers"),
        Key("undo", "u", "take back the last change", "undo"),
        Key("redo", "ctrl+r", "put back what was taken back"),
        Key("copy_all", "Y", "copy all answers to the question"),
    ),
    "matrix": (
        Key("leave", "q,escape", "back to the lists", "back"),
        Key("column_before", "h,left,shift+tab", "source to the left"),
        Key("column_after", "l,right,tab", "source to the right"),
        Key("first_column", "0", "first source"),
        Key("last_column", "$", "last source"),
        Key("compare", "c", "compare the answers to the question", "compare"),
        Key("read", "4", "the answer in its text", "text"),
    ),
    "timeline": (
        Key("leave", "q,escape", "back", "back"),
        Key("compare", "c", "compare the answers to the question", "compare"),
        Key("read", "4", "the answer in its text", "text"),
    ),
    "held_back": (
        Key("leave", "q,escape,H", "back", "back"),
        Key("compare", "c", "compare all answers to the question", "compare"),
        Key("read", "4", "the later answer in its text", "text"),
    ),
    "marking": (
        Key("word_after", "l,w,right", "next word", "word"),
        Key("word_before", "h,b,left", "word before", "back"),
        Key("longer", "L,W,shift+right", "one word more", "longer"),
        Key("shorter", "H,B,shift+left", "one word less", "shorter"),
        Key("passage_after", "j,down", "next passage", "passage"),
        Key("passage_before", "k,up", "passage before"),
        Key("make_fact", "+,enter", "make a fact of the marked words", "fact"),
        Key("note", "a", "note on the marked words", "note"),
        Key("leave", "q,escape,V", "leave the words unmarked", "leave"),
    ),
    "editor": (
        Key("save", "ctrl+s,f2", "save", "save"),
        Key("write_outside", "ctrl+e", "go on writing in $EDITOR", "your editor"),
        Key("leave", "escape", "leave; the words are kept as a draft", "leave"),
    ),
    "everywhere": (
        Key("command_palette", "colon,ctrl+p", "all commands", "all"),
        Key("help", "question_mark", "keys and words", "help"),
        Key("quit", "ctrl+q", "quit"),
    ),
}


def bindings(where: Where) -> list[BindingType]:
    """Return the bindings of one part of the screen, for a class's `BINDINGS`.

    Screens look an action up in their table of verbs (`do`); lists and editors have a method for each.
    """
    called = "do('{}')" if where in _SCREENS else "app.{}" if where == "everywhere" else "{}"
    return [
        Binding(key.keys, called.format(key.id), key.help, id=setting(where, key), show=bool(key.footer))
        for key in TABLE[where]
    ]


def setting(where: Where, key: Key) -> str:
    """Return the name of a key in the settings: `browse.note`."""
    return f"{where}.{key.id}"


def footer(*places: Where, changed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the keys worth a place at the bottom of the screen, as shown, with a word for each."""
    for where in places:
        for key in TABLE[where]:
            if key.footer:
                yield shown(changed.get(setting(where, key), key.keys)), key.footer


def shown(keys: str) -> str:
    """Return the first of these keys as the keyboard prints it."""
    first = keys.partition(",")[0].strip()
    return _SHOWN.get(first, first)
