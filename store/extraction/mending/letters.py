"""Letters and blanks that were lost on the way: UTF-8 read as another encoding, entities, soft hyphens."""

import html
import re
from collections.abc import Iterator
from functools import cache

from store.extraction.mending.edits import Edit

_LEADS = frozenset({*range(0xC2, 0xC6), 0xE2})
"""The first bytes of Latin letters with accents and of the marks of newspapers."""
_FOLLOWERS = range(0x80, 0xC0)
_LAST_LATIN = "\u024f"
_MARKS = frozenset("‘’‚“”„–—―…•£€¥§°©®™«»½¼¾´·′″ \u00a0\u2009\u202f")
_CODES = ("cp1252", "mac_roman")
_CUT = {"â€": "”", "¬ #": "£", "‚ Äî": "—", "‚ Äì": "–", "‚ Äô": "’", "‚ Ä ¶": "…", '"™': "’", '"œ': "“", '"˜': "‘"}
"""What is left where a byte got lost, a tokeniser came after, or quotation marks were made plain."""
_NOTHINGS = "\u00ad\u200b\u2060\ufeff"
_BLANKS = r"(?<=\S)(?:[ \u00a0]{2}|\u00a0)(?=\S)"
_ENTITY = r"&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|pound|euro);"
_ESCAPED = r"\\(?:[\"'‘’“”]|u0[01][0-9a-fA-F]{2}|u20[0-3][0-9a-fA-F])"
"""What a program wrote before a quotation mark, or for one: `the mayor\\'s`, `the mayor\\u2019s`."""
_ESCAPED_MARK = 2
_LOST = "(?<=[a-z])\ufffd(?=(?:s|t|re|ve|ll|d)\\b)"


def find_broken_letters(text: str) -> list[Edit]:
    """Return what to write instead of letters that stand for others, in order."""
    return list(_find(text)) if _may_be_broken(text) else []


def _may_be_broken(text: str) -> bool:
    """Say whether the text has anything that a pattern below begins with; most texts have nothing."""
    return _signs().search(text) is not None or "  " in text or any(cut in text for cut in _CUT)


def _find(text: str) -> Iterator[Edit]:
    for match in _pattern().finditer(text):
        meant = _meant(text, match)
        if meant is not None:
            yield Edit(match.start(), match.end(), meant)


def _meant(text: str, match: re.Match[str]) -> str | None:
    written = match[0]
    if match.lastgroup == "nothing":
        return ""
    if match.lastgroup == "blanks":
        grouped = text[match.start() - 1].isdigit() and text[match.end()].isdigit()
        return None if grouped and len(written) == 1 else " "
    if match.lastgroup == "entity":
        return html.unescape(written).replace("\u00a0", " ")
    if match.lastgroup == "lost":
        return "’"
    if match.lastgroup == "escaped":
        return written[1:] if len(written) == _ESCAPED_MARK else _plain(chr(int(written.replace("\\u", "0x"), 0)))
    return _CUT.get(written) or _decoded(written)


def _decoded(written: str) -> str | None:
    for table in _tables():
        try:
            meant = bytes(table[letter] for letter in written).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            continue
        return _plain(meant)
    return None


def _plain(meant: str) -> str | None:
    """Return the letter or mark that was meant; what is neither Latin nor of a newspaper was no damage."""
    if len(meant) != 1 or not ((meant.isalpha() and meant <= _LAST_LATIN) or meant in _MARKS):
        return None
    return " " if meant == "\u00a0" else meant


@cache
def _tables() -> tuple[dict[str, int], ...]:
    """Return for each encoding the byte of each letter; a byte that has no letter is its control character."""
    return tuple({_letter(byte, code): byte for byte in range(0x80, 0x100)} for code in _CODES)


def _letter(byte: int, code: str) -> str:
    try:
        return bytes([byte]).decode(code)
    except UnicodeDecodeError:
        return chr(byte)


@cache
def _signs() -> re.Pattern[str]:
    """Return the pattern of the single letters and marks that damage begins with."""
    leads = "".join(letter for table in _tables() for letter, byte in table.items() if byte in _LEADS)
    return re.compile(f"[{re.escape(leads)}{_NOTHINGS}\u00a0&\ufffd\\\\]")


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern of all that may be mended, in one: a text is gone through once."""
    runs = []
    for table in _tables():
        lead = "".join(re.escape(letter) for letter, byte in table.items() if byte in _LEADS)
        follower = "".join(re.escape(letter) for letter, byte in table.items() if byte in _FOLLOWERS)
        runs.append(f"[{lead}][{follower}]{{1,3}}")
    cut = "|".join(re.escape(each) for each in sorted(_CUT, key=len, reverse=True))
    return re.compile(
        f"(?P<run>{'|'.join(runs)})|(?P<cut>{cut})|(?P<nothing>[{_NOTHINGS}])|(?P<blanks>{_BLANKS})"
        f"|(?P<entity>{_ENTITY})|(?P<lost>{_LOST})|(?P<escaped>{_ESCAPED})"
    )
