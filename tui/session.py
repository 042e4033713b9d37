"""Where a reader was in each dossier when it was last closed; it lies in the state folder and may be lost."""

import hashlib
from pathlib import Path

import msgspec
import platformdirs


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a dossier; `newest_*` are the highest ids there were, so that later ones can be told apart."""

    path: str = ""
    fact: int = 0
    pane: str = "facts"
    order: str = ""
    visited: str = ""
    newest_fact: int = 0
    newest_source: int = 0


def read_session(dossier: Path) -> Session | None:
    """Return where the reader was, or `None` at the first visit."""
    try:
        return msgspec.json.decode(_place(dossier).read_bytes(), type=Session)
    except (OSError, msgspec.MsgspecError):
        return None


def write_session(dossier: Path, session: Session) -> None:
    """Remember where the reader is; a folder that cannot be written loses it."""
    place = _place(dossier)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(msgspec.json.encode(session))
    except OSError:
        return


def recent_sessions() -> list[Session]:
    """Return where the reader was in each dossier that is still there, the latest visit first."""
    folder = platformdirs.user_state_path("variorum", appauthor=False) / "sessions"
    known: list[Session] = []
    for place in folder.glob("*.json"):
        try:
            known.append(msgspec.json.decode(place.read_bytes(), type=Session))
        except (OSError, msgspec.MsgspecError):
            continue
    there = [session for session in known if session.path and Path(session.path).exists()]
    return sorted(there, key=lambda session: session.visited, reverse=True)


def state_path(dossier: Path, kind: str) -> Path:
    """Return the file in which something about one dossier is kept."""
    name = hashlib.sha256(str(dossier.resolve()).encode(errors="surrogateescape")).hexdigest()[:24]
    return platformdirs.user_state_path("variorum", appauthor=False) / kind / f"{name}.json"


def _place(dossier: Path) -> Path:
    return state_path(dossier, "sessions")
