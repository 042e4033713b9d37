from itertools import combinations

from textual.binding import Binding

from tui.keys import TABLE, Where, bindings
from tui.panes.marking import MarkingBar
from tui.screens.browse.actions import ACTIONS
from tui.screens.browse.screen import Browse
from tui.screens.compare.screen import VERBS, CompareScreen
from tui.screens.held_back import screen as held_back
from tui.screens.matrix import screen as matrix
from tui.screens.timeline import screen as timeline
from tui.widgets.inline_editor import InlineEditor
from tui.widgets.line_list import LineList

AT_ONCE: tuple[tuple[Where, ...], ...] = (
    ("browse", "list", "everywhere"),
    ("compare", "everywhere"),
    ("matrix", "list", "everywhere"),
    ("timeline", "list", "everywhere"),
    ("held_back", "list", "everywhere"),
    ("marking", "everywhere"),
)


def test_every_key_has_a_working_action_and_every_action_a_key() -> None:
    assert {key.id for key in TABLE["browse"]} == set(ACTIONS)
    assert {key.id for key in TABLE["compare"]} == set(VERBS)
    assert {key.id for key in TABLE["matrix"]} == set(matrix.VERBS)
    assert {key.id for key in TABLE["timeline"]} == set(timeline.VERBS)
    assert {key.id for key in TABLE["held_back"]} == set(held_back.VERBS)
    assert all(hasattr(MarkingBar, f"action_{key.id}") for key in TABLE["marking"])
    assert all(hasattr(InlineEditor, f"action_{key.id}") for key in TABLE["editor"])
    assert all(hasattr(LineList, f"action_{key.id}") for key in TABLE["list"])


def test_no_key_means_two_things_at_once() -> None:
    for places in AT_ONCE:
        keys = [set(key.keys.split(",")) for place in places for key in TABLE[place]]
        assert not [left & right for left, right in combinations(keys, 2) if left & right]


def test_every_key_can_be_changed_in_the_settings() -> None:
    listed = [binding for place in TABLE for binding in bindings(place) if isinstance(binding, Binding)]

    assert len({binding.id for binding in listed}) == len(listed)
    assert all(binding.id and binding.description for binding in listed)


def test_both_screens_offer_the_whole_table() -> None:
    assert len(Browse.BINDINGS) == len(TABLE["browse"]) + len(TABLE["everywhere"])
    assert len(CompareScreen.BINDINGS) == len(TABLE["compare"]) + len(TABLE["everywhere"])
