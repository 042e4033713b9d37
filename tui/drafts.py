"""Notes that were begun and not saved: kept per dossier and words, offered again, gone once saved."""

import hashlib
from pathlib import Path

import platformdirs


def read_draft(dossier: Path, about: str) -> str:
    """Return what was begun about these words (`fact:12`), or an empty text."""
    try:
        return _place(dossier, about).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def list_drafts(dossier: Path) -> list[tuple[str, int]]:
    """Return table and number of what notes were begun about, the latest first."""
    folder = _place(dossier, "any").parent
    try:
        places = sorted(folder.glob("*.txt"), key=lambda place: place.stat().st_mtime, reverse=True)
    except OSError:
        return []
    names = [place.stem.split("-") for place in places]
    return [(name[0], int(name[1])) for name in names if len(name) > 1 and name[1].isdecimal()]


def keep_draft(dossier: Path, about: str, text: str) -> None:
    """Keep what was begun; an empty text drops it."""
    place = _place(dossier, about)
    try:
        if not text.strip():
            place.unlink(missing_ok=True)
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", errors="replace")
    except OSError:
        return


def drop_draft(dossier: Path, about: str) -> None:
    """Forget a draft, since it was saved."""
    keep_draft(dossier, about, "")


def _place(dossier: Path, about: str) -> Path:
    name = hashlib.sha256(str(dossier.resolve()).encode(errors="surrogateescape")).hexdigest()[:24]
    words = "".join(letter if letter.isalnum() else "-" for letter in about)
    return platformdirs.user_state_path("variorum", appauthor=False) / "drafts" / name / f"{words}.txt"
