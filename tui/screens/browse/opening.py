"""Opening the dossier in a thread, and leaving it again."""

from __future__ import annotations

import gc
from asyncio import wrap_future
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.text import Text

from store import MissingStoreError, StoreError
from tui.opening import begin_opening
from tui.safe import clean_line
from tui.screens.browse import drafting, editing, showing
from tui.screens.browse.status import show_status
from tui.session import Session, read_session, write_session

if TYPE_CHECKING:
    from store import Dossier
    from tui.screens.browse.screen import Browse

_LOOK_EVERY = 1.0
_WAIT = 0.1
"""Seconds: a frame without a dossier is worth a paint only if the dossier takes longer."""


def await_dossier(desk: Browse) -> None:
    """Show the dossier at once if it is read in the time of a paint, else the frame first."""
    try:
        dossier = desk.coming.result(timeout=_WAIT)
    except (TimeoutError, StoreError):
        desk.run_worker(_await(desk), group="opening")
    else:
        _opened(desk, dossier)


async def _await(desk: Browse) -> None:
    try:
        dossier = await wrap_future(desk.coming)
    except MissingStoreError:
        _offer_to_start(desk)
    except StoreError as error:
        give_up(desk, str(error))
    else:
        _opened(desk, dossier)


def give_up(desk: Browse, sentence: str) -> None:
    """Leave with one sentence."""
    desk.app.exit(return_code=1, message=Text(clean_line(sentence)))


def _offer_to_start(desk: Browse) -> None:
    from tui.screens.asking import Choice, ChooseScreen  # noqa: PLC0415 (after the first paint)

    def start(answer: str | None) -> None:
        if answer:
            desk.coming = begin_opening(desk.path, create=True)
            await_dossier(desk)
        else:
            give_up(desk, f"{desk.path} does not exist; nothing was started")

    question = f"{desk.path} does not exist. Start a dossier there?"
    desk.app.push_screen(ChooseScreen(question, [Choice("y", "start", "start a dossier")]), start)


def _opened(desk: Browse, dossier: Dossier) -> None:
    desk.dossier = dossier
    dossier.reader = desk.reader
    session = None if desk.scratch else read_session(desk.path)
    if session:
        _take_up(desk, session)
    desk.state.opened, desk.state.written = True, desk.path.exists()
    with desk.app.batch_update():
        showing.show_all(desk)
    desk.call_after_refresh(_settle, desk)


def _settle(desk: Browse) -> None:
    """Do what can wait until the first screenful is there: the verbs are loaded before the first key asks for one."""
    import tui.screens.browse.actions  # noqa: F401, PLC0415 (after the first paint)

    desk.state.settled = True
    showing.show_chosen_fact(desk)
    gc.freeze()
    drafting.offer_words(desk)
    desk.set_interval(_LOOK_EVERY, lambda: _look_at_file(desk))


def _take_up(desk: Browse, session: Session) -> None:
    state, dossier = desk.state, desk.dossier
    state.fact = session.fact
    state.new_fact, state.new_source = session.newest_fact + 1, session.newest_source + 1
    new_facts = sum(1 for number in showing.fact_ids(dossier) if number >= state.new_fact)
    new_sources = sum(1 for source in showing.ids_of(dossier.sources()) if source >= state.new_source)
    if new_facts or new_sources:
        sources = f"+{new_sources} source{'s' if new_sources > 1 else ''} " if new_sources else ""
        state.news = f"since {session.visited[:10]}: {sources}+{new_facts} facts (S)"


def _look_at_file(desk: Browse) -> None:
    """Take over what another program wrote."""
    if desk.state.writing is None and desk.is_current:
        desk.run_worker(lambda: _refresh(desk), thread=True, group="refresh", exclusive=True)


def _refresh(desk: Browse) -> None:
    changed, trouble, words = False, "", ""
    try:
        changed = desk.dossier.refresh()
    except StoreError as error:
        trouble, words = "FILE UNREADABLE", str(error)
    else:
        there = desk.path.exists()
        if desk.state.written and not there:
            trouble, words = "FILE GONE", f"{desk.path} is gone; what is shown is kept, the next save writes it anew"
        desk.state.written |= there
    if changed or trouble != desk.state.trouble:
        desk.app.call_from_thread(_take_over, desk, trouble, words, changed=changed)


def _take_over(desk: Browse, trouble: str, words: str, *, changed: bool) -> None:
    """Show what another program did to the file; trouble is said once and stays in the status line."""
    desk.state.trouble = trouble
    if words:
        desk.say(words, wrong=True)
    if changed:
        showing.show_all(desk)
    else:
        show_status(desk)


def leave_dossier(desk: Browse) -> None:
    """Remember the place and close; drafts were kept as they were typed."""
    state = desk.state
    if not state.opened:
        return
    editing.keep_words(desk)
    if not desk.scratch:
        facts, sources = showing.fact_ids(desk.dossier), showing.ids_of(desk.dossier.sources())
        now = datetime.now(UTC).isoformat(timespec="seconds")
        write_session(
            desk.path,
            Session(
                path=str(desk.path),
                fact=state.fact,
                pane=state.pane,
                visited=now,
                newest_fact=max(facts, default=0),
                newest_source=max(sources, default=0),
            ),
        )
    desk.dossier.close()
